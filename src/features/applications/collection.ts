/** All applications at once: brought in from a table, and taken along as a table or as JSON with their histories. */
import type { Ctx } from '../../platform/context.ts'
import { companyKeyOf, type Status } from './application.ts'
import { selectApplications, selectEvents, selectSentDocuments } from './applications.sql.ts'
import { type ApplicationWithHistory, addApplication } from './applications.ts'
import { readApplicationTable, writeApplicationTable } from './csv.ts'
import { selectEntries } from './entries.sql.ts'

/** Beyond what a person ever applies for. */
const everything = 100_000

export interface TableImport {
  readonly read: number
  readonly kept: number
  readonly duplicates: number
  readonly refused: readonly { readonly where: string; readonly reason: string }[]
}

const nameOf = (title: string, company: string | null): string => `${title.toLowerCase()}|${companyKeyOf(company)}`

/** What has the same title at the same company is known already. read = kept + duplicates + refused. @throws AppError `invalid_input` */
export async function importApplications(ctx: Ctx, bytes: Uint8Array): Promise<TableImport> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const { rows, refused: unread } = readApplicationTable(bytes)
  const isLater = (at: Date | undefined) => at !== undefined && at > now
  const inFuture = rows.filter(
    ({ application: { happenedAt, appliedAt } }) => isLater(happenedAt) || isLater(appliedAt),
  )
  const refused = [
    ...unread,
    ...inFuture.map(({ line }) => ({ where: `line ${line}`, reason: 'Its date lies in the future.' })),
  ]
  const usable = rows.filter((row) => !inFuture.includes(row))
  const kept = await ctx.db.asOwner(ownerId, async (tx) => {
    const there = await selectApplications(tx, ownerId, { archived: 'both' }, everything)
    const known = new Set(there.map(({ title, company }) => nameOf(title, company)))
    const added: Status[] = []
    for (const { application } of usable) {
      const name = nameOf(application.title ?? '', application.company ?? null)
      if (known.has(name)) continue
      known.add(name)
      await addApplication(tx, ownerId, application, now)
      added.push(application.status)
    }
    return added
  })
  for (const status of kept) ctx.metrics.count('applicationsCreated', { status })
  return { read: rows.length + unread.length, kept: kept.length, duplicates: usable.length - kept.length, refused }
}

/** Every application, the archive included, as CSV (RFC 4180). */
export async function exportTable(ctx: Ctx): Promise<string> {
  const { ownerId } = ctx.actor
  const all = await ctx.db.asOwner(ownerId, (tx) => selectApplications(tx, ownerId, { archived: 'both' }, everything))
  return writeApplicationTable(all)
}

/** Every application with all that hangs on it, in four statements. */
export async function exportApplications(ctx: Ctx): Promise<ApplicationWithHistory[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const all = await selectApplications(tx, ownerId, { archived: 'both' }, everything)
    const events = await selectEvents(tx, ownerId)
    const entries = Map.groupBy(await selectEntries(tx, ownerId), ({ applicationId }) => applicationId)
    const documents = Map.groupBy(await selectSentDocuments(tx, ownerId), ({ applicationId }) => applicationId)
    return all.map((application) => ({
      ...application,
      events: events.get(application.id) ?? [],
      entries: entries.get(application.id) ?? [],
      documents: documents.get(application.id) ?? [],
      sameCompany: [],
    }))
  })
}
