/** Every statement about applications and their history. The owner is part of each. */
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import type { ApplicationEvent, Status } from './application.ts'
import { applicationDocuments, applicationEvents, applications } from './applications.tables.ts'

export type Application = Omit<typeof applications.$inferSelect, 'ownerId' | 'companyKey'>

/** As in lists: with the next open task, interview or answer. */
export interface ListedApplication extends Application {
  readonly nextAt: Date | null
}

export type SentDocument = Omit<typeof applicationDocuments.$inferSelect, 'ownerId'>

const columns = {
  id: applications.id,
  postingId: applications.postingId,
  runId: applications.runId,
  title: applications.title,
  company: applications.company,
  location: applications.location,
  url: applications.url,
  source: applications.source,
  status: applications.status,
  statusSince: applications.statusSince,
  appliedAt: applications.appliedAt,
  archivedAt: applications.archivedAt,
  createdAt: applications.createdAt,
  updatedAt: applications.updatedAt,
}

const listedColumns = {
  ...columns,
  nextAt: sql<Date | null>`(
    select min(e.at) from application_entries e
    where e.application_id = applications.id and e.owner_id = applications.owner_id and e.done_at is null)`.mapWith(
    (value: string) => new Date(value),
  ),
}

export interface ApplicationFilter {
  readonly status?: Status | undefined
  readonly archived: 'no' | 'yes' | 'both'
  readonly postingId?: string | undefined
}

/** The most that are listed: ten a week for two years. */
export const listLimit = 1_000

const archivedIs = (archived: ApplicationFilter['archived']): SQL | undefined =>
  archived === 'both'
    ? undefined
    : archived === 'yes'
      ? isNotNull(applications.archivedAt)
      : isNull(applications.archivedAt)

/** Those that changed their status last come first. */
export async function selectApplications(
  tx: Tx,
  ownerId: string,
  { status, archived, postingId }: ApplicationFilter,
  limit: number,
): Promise<ListedApplication[]> {
  return tx
    .select(listedColumns)
    .from(applications)
    .where(
      and(
        eq(applications.ownerId, ownerId),
        archivedIs(archived),
        status && eq(applications.status, status),
        postingId ? eq(applications.postingId, postingId) : undefined,
      ),
    )
    .orderBy(desc(applications.statusSince), desc(applications.id))
    .limit(limit)
}

export async function findApplication(tx: Tx, ownerId: string, id: string): Promise<ListedApplication | null> {
  const [row] = await tx
    .select(listedColumns)
    .from(applications)
    .where(and(eq(applications.ownerId, ownerId), eq(applications.id, id)))
  return row ?? null
}

/** Held until the end of the transaction, so that two moves at once are one after the other. Missing ids are left out. */
export async function lockApplications(tx: Tx, ownerId: string, ids: readonly string[]): Promise<Application[]> {
  return tx
    .select(columns)
    .from(applications)
    .where(and(eq(applications.ownerId, ownerId), inArray(applications.id, [...ids])))
    .orderBy(asc(applications.id))
    .for('update')
}

/** The id of the one that is not archived. */
export async function findByPosting(tx: Tx, ownerId: string, postingId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(eq(applications.ownerId, ownerId), eq(applications.postingId, postingId), isNull(applications.archivedAt)),
    )
  return row?.id ?? null
}

/** Others at the same company, the newest first, at most 20. */
export async function selectSameCompany(
  tx: Tx,
  ownerId: string,
  companyKey: string,
  exceptId: string,
): Promise<Application[]> {
  return tx
    .select(columns)
    .from(applications)
    .where(
      and(eq(applications.ownerId, ownerId), eq(applications.companyKey, companyKey), ne(applications.id, exceptId)),
    )
    .orderBy(desc(applications.statusSince))
    .limit(20)
}

/** @returns false where a living one is there for the same posting */
export async function insertApplication(
  tx: Tx,
  ownerId: string,
  values: Omit<typeof applications.$inferInsert, 'ownerId'>,
): Promise<boolean> {
  const rows = await tx
    .insert(applications)
    .values({ ...values, ownerId })
    .onConflictDoNothing()
    .returning({ id: applications.id })
  return rows.length > 0
}

export type ApplicationPatch = Partial<
  Pick<
    typeof applications.$inferInsert,
    | 'title'
    | 'company'
    | 'companyKey'
    | 'location'
    | 'url'
    | 'status'
    | 'statusSince'
    | 'appliedAt'
    | 'archivedAt'
    | 'runId'
  >
>

export async function updateApplication(
  tx: Tx,
  ownerId: string,
  id: string,
  patch: ApplicationPatch & { readonly updatedAt: Date },
): Promise<void> {
  await tx
    .update(applications)
    .set(patch)
    .where(and(eq(applications.ownerId, ownerId), eq(applications.id, id)))
}

export async function deleteApplication(tx: Tx, ownerId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(applications)
    .where(and(eq(applications.ownerId, ownerId), eq(applications.id, id)))
    .returning({ id: applications.id })
  return rows.length > 0
}

export async function insertEvents(
  tx: Tx,
  ownerId: string,
  events: readonly (ApplicationEvent & { readonly applicationId: string })[],
): Promise<void> {
  if (events.length > 0) await tx.insert(applicationEvents).values(events.map((event) => ({ ...event, ownerId })))
}

/** By the application they belong to, in the order in which they were recorded. Without ids: of all applications. */
export async function selectEvents(
  tx: Tx,
  ownerId: string,
  applicationIds?: readonly string[],
): Promise<Map<string, ApplicationEvent[]>> {
  const eventColumns = {
    id: applicationEvents.id,
    applicationId: applicationEvents.applicationId,
    kind: applicationEvents.kind,
    from: applicationEvents.from,
    to: applicationEvents.to,
    undoes: applicationEvents.undoes,
    note: applicationEvents.note,
    happenedAt: applicationEvents.happenedAt,
    recordedAt: applicationEvents.recordedAt,
  }
  const rows = await tx
    .select(eventColumns)
    .from(applicationEvents)
    .where(
      and(
        eq(applicationEvents.ownerId, ownerId),
        applicationIds && inArray(applicationEvents.applicationId, [...applicationIds]),
      ),
    )
    .orderBy(asc(applicationEvents.id))
  return Map.groupBy(rows, ({ applicationId }) => applicationId)
}

/** A document is linked once, however often it is told. */
export async function insertSentDocuments(
  tx: Tx,
  ownerId: string,
  documents: readonly SentDocument[],
): Promise<number> {
  if (documents.length === 0) return 0
  const rows = await tx
    .insert(applicationDocuments)
    .values(documents.map((document) => ({ ...document, ownerId })))
    .onConflictDoNothing()
    .returning({ id: applicationDocuments.id })
  return rows.length
}

/** In the order in which they were sent. Without an id: of all applications. */
export async function selectSentDocuments(tx: Tx, ownerId: string, applicationId?: string): Promise<SentDocument[]> {
  const rows = await tx
    .select()
    .from(applicationDocuments)
    .where(
      and(
        eq(applicationDocuments.ownerId, ownerId),
        applicationId ? eq(applicationDocuments.applicationId, applicationId) : undefined,
      ),
    )
    .orderBy(asc(applicationDocuments.sentAt), asc(applicationDocuments.id))
  return rows.map(({ ownerId: _owner, ...document }) => document)
}
