/** Applications: the person's pursuits, each with a status, a history that nothing changes, and what was sent. */
import { conflict, invalidInput, notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { getRun } from '../copilot/copilot.ts'
import { loadPosting } from '../postings/postings.ts'
import { type ApplicationEvent, allowedMoves, companyKeyOf, type Status, standingOf } from './application.ts'
import {
  type Application,
  type ApplicationFilter,
  deleteApplication as deleteRow,
  findApplication,
  findByPosting,
  insertApplication,
  insertEvents,
  type ListedApplication,
  listLimit,
  lockApplications,
  type SentDocument,
  selectApplications,
  selectEvents,
  selectSameCompany,
  selectSentDocuments,
  updateApplication,
} from './applications.sql.ts'
import { selectEntries } from './entries.sql.ts'
import type { Entry } from './entry.ts'

export type { Application, ListedApplication, SentDocument } from './applications.sql.ts'
export { listPursuits, type Pursuit } from './pursuits.ts'

export interface ApplicationWithHistory extends ListedApplication {
  readonly events: readonly ApplicationEvent[]
  readonly entries: readonly Entry[]
  readonly documents: readonly SentDocument[]
  /** Others at the same company: to think twice before applying again. */
  readonly sameCompany: readonly Application[]
}

export interface NewApplication {
  readonly postingId?: string | undefined
  readonly runId?: string | undefined
  readonly title?: string | undefined
  readonly company?: string | undefined
  readonly location?: string | undefined
  readonly url?: string | undefined
  readonly source?: string | undefined
  readonly status: Status
  /** When it got this status; without it now. */
  readonly happenedAt?: Date | undefined
  /** When it was sent, where it has come further since. */
  readonly appliedAt?: Date | undefined
  readonly note?: string | undefined
}

/**
 * From a posting, a run, or in the person's own words. Asking again for a posting gives the application that is there.
 * @throws AppError `not_found` for a posting or run this person does not see; `invalid_input` without a title, or in the future
 */
export async function createApplication(
  ctx: Ctx,
  given: NewApplication,
): Promise<{ application: ApplicationWithHistory; created: boolean }> {
  const { ownerId } = ctx.actor
  const run = given.runId === undefined ? null : await getRun(ctx, given.runId)
  if (run && given.postingId !== undefined && given.postingId !== run.postingId)
    throw invalidInput('The run is for another posting.', [{ path: 'body.postingId', message: 'leave it out' }])
  const postingId = run?.postingId ?? given.postingId
  const { id, created } = await ctx.db.asOwner(ownerId, async (tx) => {
    const known = postingId === undefined ? null : await findByPosting(tx, ownerId, postingId)
    if (known !== null) {
      if (run) await updateApplication(tx, ownerId, known, { runId: run.id, updatedAt: ctx.clock.now() })
      return { id: known, created: false }
    }
    const named = postingId === undefined ? given : await nameByPosting(tx, ownerId, postingId, given)
    return addApplication(tx, ownerId, { ...given, ...named, postingId, runId: run?.id }, ctx.clock.now())
  })
  const application = await getApplication(ctx, id)
  if (created) ctx.metrics.count('applicationsCreated', { status: application.status })
  return { application, created }
}

async function nameByPosting(tx: Tx, ownerId: string, postingId: string, given: NewApplication) {
  const { title, company, locations, url, source } = await loadPosting(tx, ownerId, postingId)
  return {
    title: given.title ?? title,
    company: given.company ?? company ?? undefined,
    location: given.location ?? (locations.join('; ').slice(0, 300) || undefined),
    url: given.url ?? url ?? undefined,
    source: given.source ?? source,
  }
}

/** The row and its first event. @throws AppError `invalid_input` without a title, or in the future */
export async function addApplication(
  tx: Tx,
  ownerId: string,
  given: NewApplication,
  now: Date,
): Promise<{ id: string; created: boolean }> {
  const { title, company = null, happenedAt = now, note = null } = given
  if (title === undefined)
    throw invalidInput('Say what it is for.', [{ path: 'body.title', message: 'expected a title, a posting or a run' }])
  if (happenedAt > now)
    throw invalidInput('This lies in the future.', [{ path: 'body.happenedAt', message: 'not yet' }])
  const id = newId()
  const events = firstEvents({ ...given, happenedAt }, note, now)
  const row = {
    ...{ id, title, company, companyKey: companyKeyOf(company), ...standingOf(events) },
    ...{ postingId: given.postingId ?? null, runId: given.runId ?? null },
    ...{ location: given.location ?? null, url: given.url ?? null, source: given.source ?? null },
    ...{ createdAt: now, updatedAt: now },
  }
  if (!(await insertApplication(tx, ownerId, row))) {
    // Somebody was faster by a moment: theirs is the one.
    const known = given.postingId === undefined ? null : await findByPosting(tx, ownerId, given.postingId)
    if (known === null) throw conflict('It was added and removed at the same time. Try again.')
    return { id: known, created: false }
  }
  await insertEvents(
    tx,
    ownerId,
    events.map((event) => ({ ...event, applicationId: id })),
  )
  return { id, created: true }
}

/** What was sent earlier than it got its status begins with being sent. */
function firstEvents(
  { status, appliedAt, happenedAt }: NewApplication & { happenedAt: Date },
  note: string | null,
  recordedAt: Date,
): ApplicationEvent[] {
  const created = { kind: 'created' as const, from: null, undoes: null, note, recordedAt }
  const cameFurther = appliedAt !== undefined && appliedAt <= happenedAt && allowedMoves.applied.includes(status)
  if (!cameFurther) return [{ ...created, id: newId(), to: status, happenedAt }]
  const moved = { kind: 'moved' as const, from: 'applied' as const, undoes: null, note: null, recordedAt }
  return [
    { ...created, id: newId(), to: 'applied', happenedAt: appliedAt },
    { ...moved, id: newId(), to: status, happenedAt },
  ]
}

/** @throws AppError `not_found` */
export async function getApplication(ctx: Ctx, id: string): Promise<ApplicationWithHistory> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const application = await requireApplication(tx, ownerId, id)
    const key = companyKeyOf(application.company)
    return {
      ...application,
      events: (await selectEvents(tx, ownerId, [id])).get(id) ?? [],
      entries: await selectEntries(tx, ownerId, id),
      documents: await selectSentDocuments(tx, ownerId, id),
      sameCompany: key === null ? [] : await selectSameCompany(tx, ownerId, key, id),
    }
  })
}

/** @throws AppError `not_found` */
export async function requireApplication(tx: Tx, ownerId: string, id: string): Promise<ListedApplication> {
  const application = await findApplication(tx, ownerId, id)
  if (application === null) throw notFound('application', id)
  return application
}

/** Those that changed their status last come first, at most 1,000. */
export async function listApplications(ctx: Ctx, filter: ApplicationFilter): Promise<ListedApplication[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, (tx) => selectApplications(tx, ownerId, filter, listLimit))
}

export interface ApplicationEdit {
  readonly title?: string | undefined
  readonly company?: string | null | undefined
  readonly location?: string | null | undefined
  readonly url?: string | null | undefined
}

/** What it is called and where it is found; its status changes by moves. @throws AppError `not_found` */
export async function editApplication(ctx: Ctx, id: string, edit: ApplicationEdit): Promise<ApplicationWithHistory> {
  const { ownerId } = ctx.actor
  const { title, company, location, url } = edit
  await ctx.db.asOwner(ownerId, async (tx) => {
    const [locked] = await lockApplications(tx, ownerId, [id])
    if (!locked) throw notFound('application', id)
    await updateApplication(tx, ownerId, id, {
      ...(title !== undefined && { title }),
      ...(company !== undefined && { company, companyKey: companyKeyOf(company) }),
      ...(location !== undefined && { location }),
      ...(url !== undefined && { url }),
      updatedAt: ctx.clock.now(),
    })
  })
  return getApplication(ctx, id)
}

/** With its history; what is only over belongs into the archive. @throws AppError `not_found` */
export async function deleteApplication(ctx: Ctx, id: string): Promise<void> {
  const { ownerId } = ctx.actor
  if (!(await ctx.db.asOwner(ownerId, (tx) => deleteRow(tx, ownerId, id)))) throw notFound('application', id)
}
