/** Mails that a person gives us become proposals; nothing changes before they confirm. The mail itself is not kept. */
import { AppError, conflict, notFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import { sha256Hex } from '../../../kernel/text.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { selectApplications } from '../applications.sql.ts'
import { act } from '../moves.ts'
import {
  decideProposal,
  findProposalOfMail,
  insertProposal,
  lockProposal,
  type MailProposal,
  selectOpenProposals,
} from './mail-proposals.sql.ts'
import type { MailReader } from './mail-reader.ts'
import type { MailStatus } from './mail-words.ts'
import { type UnderstoodMail, understandMail } from './understand-mail.ts'

export type { MailProposal } from './mail-proposals.sql.ts'

export type MailCtx = Ctx & { readonly mailReader: MailReader }

/** A mail with a few pictures; what has more has it in attachments that nobody reads here. */
const maxMailBytes = 5_000_000
const everything = 100_000
const maxOpen = 200

/** The same mail given again is the same proposal. @throws AppError `too_large`, `unreadable_document`, `timed_out` */
export async function proposeFromMail(ctx: MailCtx, bytes: Uint8Array): Promise<MailProposal> {
  const kept = await keepProposal(ctx, bytes, () => true)
  if (kept === null) throw new Error('A proposal that was stored is not there.')
  return kept
}

/** Keeps nothing of a mail that says nothing of an application. @returns whether it became a proposal @throws as above */
export const proposeIfAboutApplication = async (ctx: MailCtx, bytes: Uint8Array): Promise<boolean> =>
  (await keepProposal(ctx, bytes, ({ status, candidates }) => status !== null && candidates.length > 0)) !== null

async function keepProposal(
  ctx: MailCtx,
  bytes: Uint8Array,
  isWanted: (understood: UnderstoodMail) => boolean,
): Promise<MailProposal | null> {
  if (bytes.length > maxMailBytes)
    throw new AppError('too_large', 'A mail may have 5 MB at most. Save it without its attachments.')
  const { ownerId } = ctx.actor
  const mail = await ctx.mailReader.read(bytes, { signal: ctx.signal })
  const now = ctx.clock.now()
  const mailSha256 = sha256Hex(bytes)
  return ctx.db.asOwner(ownerId, async (tx) => {
    const applications = await selectApplications(tx, ownerId, { archived: 'both' }, everything)
    const understood = understandMail(mail, applications)
    if (!isWanted(understood)) return null
    await insertProposal(tx, ownerId, {
      ...{ id: newId(), mailSha256, createdAt: now, ...understood },
      ...{ fromName: mail.fromName, fromAddress: mail.fromAddress, subject: mail.subject },
      // A date that lies ahead is a lie or a wrong clock.
      receivedAt: mail.date !== null && mail.date <= now ? mail.date : null,
    })
    return findProposalOfMail(tx, ownerId, mailSha256)
  })
}

/** Those that wait for a decision, the newest first, at most 200. */
export const listMailProposals = (ctx: Ctx): Promise<MailProposal[]> =>
  ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectOpenProposals(tx, ctx.actor.ownerId, maxOpen))

export interface Confirmation {
  readonly applicationId: string
  /** As proposed, or as the person knows better. */
  readonly to: MailStatus
  readonly happenedAt?: Date | undefined
}

/**
 * The move and the decision in one transaction: a proposal is confirmed once.
 * @throws AppError `not_found`; `conflict` where it was decided already, or the status does not allow the move
 */
export async function confirmMailProposal(ctx: Ctx, id: string, given: Confirmation): Promise<void> {
  const { ownerId } = ctx.actor
  const { subject, receivedAt } = await ctx.db.asOwner(ownerId, (tx) => requireOpen(tx, ownerId, id))
  const move = {
    ...{ action: 'move' as const, to: given.to, happenedAt: given.happenedAt ?? receivedAt ?? undefined },
    note: `Mail: ${subject}`.slice(0, 2_000),
  }
  await act(ctx, given.applicationId, move, async (tx) => {
    await requireOpen(tx, ownerId, id)
    await decideProposal(tx, ownerId, id, { decision: 'confirmed', decidedAt: ctx.clock.now() })
  })
}

/** It is put away and proposed no more. @throws AppError `not_found`; `conflict` where it was decided already */
export async function dismissMailProposal(ctx: Ctx, id: string): Promise<void> {
  const { ownerId } = ctx.actor
  await ctx.db.asOwner(ownerId, async (tx) => {
    await requireOpen(tx, ownerId, id)
    await decideProposal(tx, ownerId, id, { decision: 'dismissed', decidedAt: ctx.clock.now() })
  })
}

async function requireOpen(tx: Tx, ownerId: string, id: string): Promise<MailProposal> {
  const proposal = await lockProposal(tx, ownerId, id)
  if (proposal === null) throw notFound('mail', id)
  if (proposal.decision !== null) throw conflict(`This mail was ${proposal.decision} already.`)
  return proposal
}
