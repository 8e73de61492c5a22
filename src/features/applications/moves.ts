/** What changes the standing of applications: moves, undoing them, the archive; one by one or many at once. */
import { conflict, notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type ApplicationEvent, refuseMove, type Status, stagesOf, standingOf } from './application.ts'
import {
  type Application,
  findByPosting,
  insertEvents,
  lockApplications,
  selectEvents,
  updateApplication,
} from './applications.sql.ts'

export type Action =
  | {
      readonly action: 'move'
      readonly to: Status
      readonly happenedAt?: Date | undefined
      readonly note?: string | undefined
    }
  | { readonly action: 'undo' }
  | { readonly action: 'archive' }
  | { readonly action: 'restore' }

/** What an action comes to for one application: an event and a change of its row, or why not. */
type Outcome = { readonly event: ApplicationEvent; readonly archivedAt?: Date | null } | { readonly refused: string }

export interface BulkOutcome {
  readonly done: readonly string[]
  readonly refused: readonly { readonly id: string; readonly reason: string }[]
}

/** One application. @param alongside done in the same transaction, where the action is @throws AppError `not_found`; `conflict` where the status does not allow it */
export async function act(
  ctx: Ctx,
  id: string,
  action: Action,
  alongside: (tx: Tx) => Promise<void> = async () => {},
): Promise<void> {
  const { refused } = await actOnMany(ctx, [id], action, alongside)
  const [refusal] = refused
  if (refusal === undefined) return
  throw refusal.reason === isMissing ? notFound('application', id) : conflict(refusal.reason)
}

const isMissing = 'It is not there.'

/** Each by itself: one that may not be changed keeps no other from it. All in one transaction. */
export async function actOnMany(
  ctx: Ctx,
  ids: readonly string[],
  action: Action,
  alongside: (tx: Tx) => Promise<void> = async () => {},
): Promise<BulkOutcome> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const moved: { from: Status; to: Status }[] = []
  const outcome = await ctx.db.asOwner(ownerId, async (tx) => {
    const found = await lockApplications(tx, ownerId, [...new Set(ids)])
    const histories = await selectEvents(
      tx,
      ownerId,
      found.map(({ id }) => id),
    )
    const known = new Set(found.map(({ id }) => id))
    const done: string[] = []
    const refused = ids.filter((id) => !known.has(id)).map((id) => ({ id, reason: isMissing }))
    for (const application of found) {
      const events = histories.get(application.id) ?? []
      const decided = await decide(tx, ownerId, application, events, action, now)
      if ('refused' in decided) {
        refused.push({ id: application.id, reason: decided.refused })
        continue
      }
      await record(tx, ownerId, application, events, decided, now)
      if (decided.event.kind === 'moved' && decided.event.to)
        moved.push({ from: application.status, to: decided.event.to })
      done.push(application.id)
    }
    if (done.length > 0) await alongside(tx)
    return { done, refused }
  })
  for (const labels of moved) ctx.metrics.count('applicationMoves', labels)
  return outcome
}

async function decide(
  tx: Tx,
  ownerId: string,
  application: Application,
  events: readonly ApplicationEvent[],
  action: Action,
  now: Date,
): Promise<Outcome> {
  const empty = { id: newId(), from: null, to: null, undoes: null, note: null, happenedAt: now, recordedAt: now }
  const last = stagesOf(events).at(-1)
  if (last === undefined) throw new Error('An application without a beginning.')
  if (action.action === 'move') {
    const { to, happenedAt = now, note = null } = action
    const refused = refuseMove(last, to, happenedAt, now)
    if (refused !== null) return { refused }
    return { event: { ...empty, kind: 'moved', from: last.status, to, note, happenedAt } }
  }
  if (action.action === 'undo') {
    const { kind } = events.find(({ id }) => id === last.eventId) ?? {}
    if (kind !== 'moved') return { refused: 'There is no move to undo. What was never meant to be can be deleted.' }
    return { event: { ...empty, kind: 'undone', undoes: last.eventId } }
  }
  if (action.action === 'archive') {
    if (application.archivedAt !== null) return { refused: 'It is in the archive already.' }
    return { event: { ...empty, kind: 'archived' }, archivedAt: now }
  }
  if (application.archivedAt === null) return { refused: 'It is not in the archive.' }
  const { postingId } = application
  if (postingId !== null && (await findByPosting(tx, ownerId, postingId)) !== null)
    return { refused: 'There is another application for the same posting by now. Archive or delete that one first.' }
  return { event: { ...empty, kind: 'restored' }, archivedAt: null }
}

async function record(
  tx: Tx,
  ownerId: string,
  { id }: Application,
  events: readonly ApplicationEvent[],
  { event, archivedAt }: Extract<Outcome, { event: ApplicationEvent }>,
  now: Date,
): Promise<void> {
  await insertEvents(tx, ownerId, [{ ...event, applicationId: id }])
  const standing = standingOf([...events, event])
  await updateApplication(tx, ownerId, id, {
    ...standing,
    ...(archivedAt !== undefined && { archivedAt }),
    updatedAt: now,
  })
}
