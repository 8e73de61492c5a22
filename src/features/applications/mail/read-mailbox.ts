/** One reading of a mailbox: mails that are about applications become proposals, all others are forgotten. */
import { AppError, conflict } from '../../../kernel/errors.ts'
import { unseal } from '../../../platform/security/envelope.ts'
import { type MailCtx, proposeIfAboutApplication } from './mail-proposals.ts'
import { findMailbox, leaseMailbox, type MailboxRow, type ReadingOutcome, releaseMailbox } from './mailbox.sql.ts'
import { type MailboxPorts, noMailbox } from './mailbox.ts'
import { MailboxRefusedError } from './mailbox-client.ts'

export interface MailboxOutcome {
  /** Mails that were looked at. */
  readonly read: number
  /** Of them, those that became proposals. */
  readonly proposed: number
  /** Those that could not be read as mails. */
  readonly unreadable: number
  /** Those that wait for the next reading. */
  readonly waiting: number
}

/** The first reading goes back so far: what is older was decided long ago. */
const firstReadingDays = 30
const dayMs = 86_400_000
/** The lease outlives the reading, whose mails are at worst all slow ones; a process that dies leaves it for so long. */
const leaseMs = 5 * 60_000
const longestReadingMs = leaseMs - 30_000
const longestWaitMs = dayMs
/** What waits is read soon: a first reading of a full mailbox takes minutes then, not days. */
const waitWithMoreMs = 60_000
/** Providers lock an account after five to ten wrong passwords: three of ours are spread over hours. */
const refusalsUntilPaused = 3
/** A mail on which two readings in a row ran out of time is passed over, or it would keep back all that follow. */
const timeoutsPerMail = 2

const nothingWrong = { lastFailure: null, failures: 0, refusals: 0, pausedAt: null } as const

/**
 * Reads it now, because its person asks.
 * @throws AppError `conflict` where there is no mailbox, or another reading of it is under way; what `MailboxClient.read`
 *   throws, which is kept as the last failure
 */
export async function readMailbox(ctx: MailCtx, ports: MailboxPorts): Promise<MailboxOutcome> {
  const outcome = await readLeased(ctx, ports, 'person')
  if (outcome !== null) return outcome
  const { ownerId } = ctx.actor
  const row = await ctx.db.asOwner(ownerId, (tx) => findMailbox(tx, ownerId))
  throw conflict(row === null ? noMailbox : 'Your mailbox is being read already. Look again in a minute.')
}

/** Reads it if its time has come and nobody else does. @returns null where it was not read @throws as above */
export const readMailboxIfDue = (ctx: MailCtx, ports: MailboxPorts): Promise<MailboxOutcome | null> =>
  readLeased(ctx, ports, 'schedule')

async function readLeased(
  ctx: MailCtx,
  ports: MailboxPorts,
  asker: 'person' | 'schedule',
): Promise<MailboxOutcome | null> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const lease = { until: new Date(now.getTime() + leaseMs), onlyIfDue: asker === 'schedule' }
  const row = await ctx.db.asOwner(ownerId, (tx) => leaseMailbox(tx, ownerId, now, lease))
  if (row === null) return null
  const release = (ended: ReadingOutcome) =>
    ctx.db.asOwner(ownerId, (tx) => releaseMailbox(tx, ownerId, lease.until, ended))
  const bounded = { ...ctx, signal: AbortSignal.any([ctx.signal, AbortSignal.timeout(longestReadingMs)]) }
  try {
    const { uidValidity, lastUid, ...outcome } = await read(bounded, ports, row)
    const nextReadAt = inMs(ctx, withJitter(outcome.waiting > 0 ? waitWithMoreMs : ports.everyMs))
    // Only now: whatever stopped this before, the same mails are read again, and become the same proposals.
    await release({ uidValidity, lastUid, lastReadAt: now, nextReadAt, ...nothingWrong })
    ctx.metrics.count('mailboxReadings', { asker, outcome: 'read' })
    ctx.log.info({ event: 'mailbox.read', asker, ...outcome }, 'a mailbox was read')
    return outcome
  } catch (error) {
    // Whoever asked went away, or this process ends: nothing is wrong with the mailbox.
    await release(ctx.signal.aborted ? {} : describeFailure(ctx, ports, row, error, asker))
    throw error
  }
}

async function read(ctx: MailCtx, ports: MailboxPorts, row: MailboxRow) {
  const { host, userName, folder, uidValidity, lastUid } = row
  const since = new Date(ctx.clock.now().getTime() - firstReadingDays * dayMs)
  const password = await unseal(ports.keys, row.passwordSealed)
  const reading = await ports.mailboxes.read(
    { host, userName, password, folder },
    { uidValidity, lastUid, since },
    { signal: ctx.signal },
  )
  let [proposed, unreadable] = [0, 0]
  for (const mail of reading.mails) {
    try {
      if (await proposeIfAboutApplication(ctx, mail)) proposed++
    } catch (error) {
      // One that cannot be read must not keep the others back for ever.
      const isLate = error instanceof AppError && error.code === 'timed_out' && row.failures < timeoutsPerMail
      if (!(error instanceof AppError) || isLate || ctx.signal.aborted) throw error
      unreadable++
    }
  }
  const { mails, waiting } = reading
  return {
    ...{ uidValidity: reading.uidValidity, lastUid: reading.lastUid },
    ...{ read: mails.length, proposed, unreadable, waiting },
  }
}

/** Each failure in a row doubles the wait, to a day at most. */
function describeFailure(
  ctx: MailCtx,
  { everyMs }: MailboxPorts,
  row: MailboxRow,
  error: unknown,
  asker: 'person' | 'schedule',
): ReadingOutcome {
  const isRefused = error instanceof MailboxRefusedError
  const failures = row.failures + 1
  const refusals = row.refusals + (isRefused ? 1 : 0)
  const isPausing = isRefused && row.readsByItself && refusals >= refusalsUntilPaused && row.pausedAt === null
  const code = error instanceof AppError ? error.code : 'internal'
  ctx.metrics.count('mailboxReadings', { asker, outcome: isRefused ? 'refused' : 'failed' })
  ctx.log.info({ event: 'mailbox.read_failed', asker, code, failures }, 'a mailbox could not be read')
  if (isPausing) ctx.log.warn({ event: 'mailbox.paused', refusals }, 'a mailbox is not read by itself any more')
  return {
    lastFailure: error instanceof AppError ? error.message.slice(0, 500) : 'Something went wrong on our side.',
    ...{ failures, refusals, ...(isPausing && { pausedAt: ctx.clock.now() }) },
    nextReadAt: inMs(ctx, Math.min(withJitter(everyMs * 2 ** Math.min(failures, 20)), longestWaitMs)),
  }
}

const inMs = ({ clock }: MailCtx, waitMs: number): Date => new Date(clock.now().getTime() + waitMs)

/** A fifth longer or shorter, so that those of one provider do not come all at once. */
const withJitter = (waitMs: number): number => Math.round(waitMs * (0.8 + 0.4 * Math.random()))
