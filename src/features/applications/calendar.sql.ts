/** Every statement about calendars. The owner is part of each but the one that asks whose a secret address is. */
import { and, asc, eq, gte, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { openJson } from '../../platform/security/sealing.ts'
import { applicationEntries, applications, calendarFeeds } from './applications.tables.ts'
import type { CalendarEntry, CalendarLanguage } from './calendar-text.ts'

export interface CalendarFeed {
  readonly language: CalendarLanguage
  readonly createdAt: Date
  readonly lastReadAt: Date | null
}

const feedColumns = {
  language: calendarFeeds.language,
  createdAt: calendarFeeds.createdAt,
  lastReadAt: calendarFeeds.lastReadAt,
}

export async function findFeed(tx: Tx, ownerId: string): Promise<CalendarFeed | null> {
  const [row] = await tx.select(feedColumns).from(calendarFeeds).where(eq(calendarFeeds.ownerId, ownerId))
  return row ?? null
}

/** In place of the one that was there: its address opens nothing any more. */
export async function replaceFeed(
  tx: Tx,
  ownerId: string,
  feed: { readonly tokenHash: string; readonly language: CalendarLanguage; readonly now: Date },
): Promise<void> {
  const values = { tokenHash: feed.tokenHash, language: feed.language, createdAt: feed.now, lastReadAt: null }
  await tx
    .insert(calendarFeeds)
    .values({ ownerId, ...values })
    .onConflictDoUpdate({ target: calendarFeeds.ownerId, set: values })
}

export async function deleteFeed(tx: Tx, ownerId: string): Promise<void> {
  await tx.delete(calendarFeeds).where(eq(calendarFeeds.ownerId, ownerId))
}

/** As the system: the address is all there is to go by. Null for what opens nothing, and for suspended accounts. */
export async function findFeedOwner(
  tx: Tx,
  tokenHash: string,
): Promise<{ ownerId: string; language: CalendarLanguage; lastReadAt: Date | null } | null> {
  const isSuspended = sql`exists (select 1 from accounts a where a.id = ${calendarFeeds.ownerId} and a.suspended_at is not null)`
  const [row] = await tx
    .select({
      ownerId: calendarFeeds.ownerId,
      language: calendarFeeds.language,
      lastReadAt: calendarFeeds.lastReadAt,
    })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), sql`not ${isSuspended}`))
  return row ?? null
}

export async function noteFeedRead(tx: Tx, ownerId: string, now: Date): Promise<void> {
  await tx.update(calendarFeeds).set({ lastReadAt: now }).where(eq(calendarFeeds.ownerId, ownerId))
}

/** Of applications outside the archive, what is not done, the earliest first. */
export async function selectCalendarEntries(
  tx: Tx,
  ownerId: string,
  since: Date,
  limit: number,
): Promise<CalendarEntry[]> {
  const rows = await tx
    .select({
      id: applicationEntries.id,
      content: applicationEntries.content,
      at: sql<Date>`${applicationEntries.at}`.mapWith((value: string | Date) => new Date(value)),
      sequence: applicationEntries.sequence,
      createdAt: applicationEntries.createdAt,
      updatedAt: applicationEntries.updatedAt,
      title: applications.title,
      company: applications.company,
      url: applications.url,
    })
    .from(applicationEntries)
    .innerJoin(
      applications,
      and(eq(applications.id, applicationEntries.applicationId), eq(applications.ownerId, applicationEntries.ownerId)),
    )
    .where(
      and(
        eq(applicationEntries.ownerId, ownerId),
        isNull(applications.archivedAt),
        isNotNull(applicationEntries.at),
        isNull(applicationEntries.doneAt),
        gte(applicationEntries.at, since),
      ),
    )
    .orderBy(asc(applicationEntries.at), asc(applicationEntries.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, content: openJson(tx.sealing, ownerId, row.content) }))
}
