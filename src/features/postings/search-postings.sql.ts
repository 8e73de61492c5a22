/** Statements of searches in an order, and of searches that are kept. */
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { type FilterCondition, whereAll } from './posting-filter.ts'
import type { PostingSearch, PostingSort, SavedSearch, SortKey } from './posting-query.ts'
import { searchTerms } from './postings.search.sql.ts'
import { visibleTo } from './postings.sql.ts'
import { postingSearch, postings, savedSearches } from './postings.tables.ts'

interface SortedSearch {
  readonly conditions: readonly FilterCondition[]
  /** Only postings with these words. */
  readonly text: string | null
  readonly languages: readonly string[]
  readonly sort: PostingSort
  readonly after: SortKey | null
  readonly limit: number
}

const withWords = ({ text, languages }: Pick<SortedSearch, 'text' | 'languages'>) =>
  text === null ? sql`true` : sql`${postingSearch.terms} @@ (${searchTerms({ words: [text], languages })})`

/** Highest key first; ids decide between equals. Milliseconds since 1970, or the yearly salary (0 where unknown). */
export async function selectSortedIds(tx: Tx, ownerId: string, search: SortedSearch): Promise<SortKey[]> {
  const table = postingSearch
  const key =
    search.sort === 'salary'
      ? sql`coalesce(${table.salaryYearMax}, 0)::float8`
      : sql`floor(extract(epoch from ${table.listedAt}) * 1000)::float8`
  const { after } = search
  const beyond =
    after === null
      ? sql`true`
      : sql`(${key} < ${after.key} or (${key} = ${after.key} and ${table.postingId} > ${after.id}))`
  const result = await tx.execute<{ id: string; key: number }>(sql`
    select ${table.postingId} as id, ${key} as key from ${table}
    where ${visibleTo(ownerId, table)} and ${whereAll(search.conditions, 'left-out')} and ${withWords(search)} and ${beyond}
    order by 2 desc, 1 limit ${search.limit}`)
  return result.rows.map((row) => ({ key: row.key, id: row.id }))
}

/** How many postings fit, and how many of them were first seen after `since`. */
export async function countFound(
  tx: Tx,
  ownerId: string,
  search: Pick<SortedSearch, 'conditions' | 'text' | 'languages'>,
  since: Date,
): Promise<{ total: number; fresh: number }> {
  const result = await tx.execute<{ total: number; fresh: number }>(sql`
    select count(*)::int as total, (count(*) filter (where p.first_seen_at > ${since.toISOString()}::timestamptz))::int as fresh
    from ${postingSearch} join ${postings} p on p.id = ${postingSearch.postingId}
    where ${visibleTo(ownerId, postingSearch)} and ${whereAll(search.conditions, 'left-out')} and ${withWords(search)}`)
  return result.rows[0] ?? { total: 0, fresh: 0 }
}

export async function upsertSavedSearch(
  tx: Tx,
  ownerId: string,
  search: { id: string; name: string; query: PostingSearch; now: Date },
): Promise<void> {
  const { id, name, query, now } = search
  await tx
    .insert(savedSearches)
    .values({ id, ownerId, name, query, seenAt: now, createdAt: now })
    .onConflictDoUpdate({ target: [savedSearches.ownerId, savedSearches.name], set: { query, seenAt: now } })
}

export async function selectSavedSearches(tx: Tx, ownerId: string): Promise<SavedSearch[]> {
  return tx
    .select({
      id: savedSearches.id,
      name: savedSearches.name,
      query: savedSearches.query,
      seenAt: savedSearches.seenAt,
    })
    .from(savedSearches)
    .where(eq(savedSearches.ownerId, ownerId))
    .orderBy(asc(savedSearches.name))
}

/** @returns whether there was one */
export async function updateSeenAt(tx: Tx, ownerId: string, id: string, now: Date): Promise<boolean> {
  const own = and(eq(savedSearches.ownerId, ownerId), eq(savedSearches.id, id))
  return (await tx.update(savedSearches).set({ seenAt: now }).where(own).returning({ id: savedSearches.id })).length > 0
}

/** @returns whether there was one */
export async function deleteSavedSearch(tx: Tx, ownerId: string, id: string): Promise<boolean> {
  const own = and(eq(savedSearches.ownerId, ownerId), eq(savedSearches.id, id))
  return (await tx.delete(savedSearches).where(own).returning({ id: savedSearches.id })).length > 0
}
