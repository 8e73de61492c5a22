/** Statements on rows of the search table that were written under another model, or by older rules. */
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import type { PostingWords } from './derived-fields.ts'
import { searchColumns, vectorColumns } from './postings.sql.ts'
import { postingSearch, postings } from './postings.tables.ts'
import { indexVersion, type SearchedPosting } from './search-fields.ts'

export async function hasRowsOfModel(tx: Tx, model: string): Promise<boolean> {
  const rows = await tx
    .select({ id: postingSearch.postingId })
    .from(postingSearch)
    .where(eq(postingSearch.embeddingModel, model))
    .limit(1)
  return rows.length > 0
}

/** At most `limit` postings whose row is of another model or of older rules. By ranges of one index: cheap where there are none. */
export async function selectStaleIds(tx: Tx, model: string, limit: number): Promise<string[]> {
  const { embeddingModel, indexVersion: version, postingId } = postingSearch
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from (
      (select ${postingId} as id from ${postingSearch} where ${embeddingModel} < ${model} limit ${limit})
      union all (select ${postingId} from ${postingSearch} where ${embeddingModel} > ${model} limit ${limit})
      union all (select ${postingId} from ${postingSearch}
        where ${embeddingModel} = ${model} and ${version} < ${indexVersion} limit ${limit})
    ) stale limit ${limit}`)
  return rows.map(({ id }) => id)
}

/** A stored posting in its own words, with what its search row is of. */
export interface StalePosting extends PostingWords {
  readonly id: string
  readonly board: string | null
  readonly contentHash: string
  readonly embeddingModel: string
}

export async function selectStalePostings(tx: Tx, ids: readonly string[]): Promise<StalePosting[]> {
  const { id, title, company, board, locations, text, remote, remoteFrom, salary, seniority, contentHash } = postings
  return tx
    .select({
      ...{ id, title, company, board, locations, text, remote, remoteFrom, salary, seniority, contentHash },
      embeddingModel: postingSearch.embeddingModel,
    })
    .from(postings)
    .innerJoin(postingSearch, eq(postingSearch.postingId, postings.id))
    .where(inArray(postings.id, [...ids]))
}

export interface RefreshedRow {
  readonly id: string
  /** Of the text that was read: a posting that has changed since is left to who changed it. */
  readonly contentHash: string
  readonly posting: SearchedPosting & Pick<PostingColumns, 'places' | 'remoteFrom' | 'eligibility' | 'twinKey'>
  /** Null where the vector stays. */
  readonly embedding: Float32Array | null
}

type PostingColumns = typeof postings.$inferSelect

/** @returns whether the posting was still the same */
export async function rewriteSearchRow(tx: Tx, row: RefreshedRow, model: string): Promise<boolean> {
  const { salaryYear, countries, remoteFrom, title, company, board, text, skills, ...derived } = row.posting
  const written = await tx
    .update(postings)
    .set({
      ...derived,
      countries: [...countries],
      remoteFrom: [...remoteFrom],
      salaryYearMin: salaryYear?.min ?? null,
      salaryYearMax: salaryYear?.max ?? null,
    })
    .where(and(eq(postings.id, row.id), eq(postings.contentHash, row.contentHash)))
    .returning({ id: postings.id })
  if (written.length === 0) return false
  await tx
    .update(postingSearch)
    .set({ ...searchColumns(row.posting), ...(row.embedding && vectorColumns(row.embedding, model)) })
    .where(eq(postingSearch.postingId, row.id))
  return true
}
