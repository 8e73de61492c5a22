/** The search: full text and vectors, fused by reciprocal rank, in one statement over the narrow search table. */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { type FilterCondition, whereAll } from './posting-filter.ts'
import { textSearchConfigs, visibleTo } from './postings.sql.ts'
import { postingSearch, subscriptions } from './postings.tables.ts'
import { distanceTo, isOfModel, type QueryVector } from './vector-distance.ts'

export interface PostingQuery {
  /** Any of these words or phrases may stand in a posting; more and rarer ones rank higher. */
  readonly words: readonly string[]
  /** One a model of which there are vectors: each ranks its own rows, and all ranks count alike. */
  readonly vectors: readonly QueryVector[]
  readonly limit: number
  /** Rank only these postings; null for all that the person sees. */
  readonly only: readonly string[] | null
  readonly conditions?: readonly FilterCondition[]
  /** What becomes of postings that say nothing of a condition; left out unless said otherwise. */
  readonly unknown?: 'kept' | 'left-out'
  /** ISO 639-1: postings are stemmed by the rules of their language, so the words are as well. English is always tried. */
  readonly languages?: readonly string[]
}

export interface RankedPosting {
  readonly postingId: string
  /** Reciprocal rank fusion of both lists, Cormack et al. 2009: sum of 1 / (60 + rank). */
  readonly fused: number
  /** Cosine similarity of posting and query, -1 to 1; null where its vector is of none of the models. */
  readonly similarity: number | null
}

/** How deep each of the two lists goes before they are fused. */
export const searchDepth = 200
/** The constant of the paper: large enough that no single first place decides alone. */
const rankConstant = 60
/** Up to here every vector is compared: exact, and cheaper than an index scan that finds few of what it is asked for. */
const exactUpTo = 2_000
/** Of the postings that hold all the words, and of those whose title holds any, so many are ranked: each is read for it. */
const rankedByWords = 300
/** Where those are fewer, postings count that hold any of the words anywhere: in half of all texts, where the words are common. */
const enoughByWords = 50
/** Where so many hold all the words, titles with any of them are not looked for: a third of 100,000 hold one, and come after. */
const enoughByAllWords = searchDepth

/**
 * Filters would otherwise starve the index scan: measured recall .57 at 15 % selectivity without `iterative_scan`, .96 with it. The planner
 * takes the distance of two vectors for as cheap as that of two numbers: left to itself it compares all of 5,000 and sorts them, for
 * twice the CPU of the index. Where sorting is the cheaper way, the statement takes it by itself (`exactUpTo`).
 */
const searchSettings = sql`select set_config('hnsw.iterative_scan', 'relaxed_order', true),
  set_config('hnsw.ef_search', '200', true), set_config('enable_sort', 'off', true)`

/** Best first. */
export async function rankPostings(tx: Tx, ownerId: string, query: PostingQuery): Promise<RankedPosting[]> {
  // Sent together, and done in this order.
  const [, result] = await Promise.all([
    tx.execute(searchSettings),
    tx.execute<{ posting_id: string; fused: number; similarity: number | null }>(searchStatement(ownerId, query)),
    tx.execute(sql`select set_config('enable_sort', 'on', true)`),
  ])
  return result.rows.map((row) => ({ postingId: row.posting_id, fused: row.fused, similarity: row.similarity }))
}

function searchStatement(ownerId: string, query: PostingQuery): SQL {
  const table = postingSearch
  const chosen =
    query.only === null ? sql`true` : sql`${table.postingId} = any(${sql.param(uuidArray(query.only))}::uuid[])`
  const isNarrowed = query.only !== null || (query.conditions ?? []).length > 0
  const wanted = sql`${chosen} and ${whereAll(query.conditions ?? [], query.unknown ?? 'left-out')}`
  // As `visibleTo`, with the boards looked up once for all five places: a third of the planning.
  const where = sql`(${table.ownerId} = ${ownerId} or (${table.ownerId} is null
    and (${table.source}, ${table.board}) in (select source, board from followed))) and ${wanted}`
  return sql`
    with query as (select ${searchTerms(query)} as terms, ${searchTerms(query, 'all')} as all_terms),
    followed as materialized (
      select ${subscriptions.source} as source, ${subscriptions.board} as board from ${subscriptions}
      where ${subscriptions.ownerId} = ${ownerId}
    ), candidates as materialized (
      ${isNarrowed ? sql`select ${table.postingId} as posting_id, ${table.titleTerms} as title_terms from ${table} where ${where}` : everythingSeen(ownerId)} limit ${exactUpTo + 1}
    ), size as materialized (
      select count(*) <= ${exactUpTo} as is_small from candidates
    ), complete as materialized (
      select ${table.postingId} as posting_id from ${table}
      where ${table.terms} @@ (select all_terms from query) and ${where} limit ${rankedByWords}
    ), telling as materialized (
      select posting_id from complete
      union
      -- Few candidates are read themselves: the index of titles would name a third of the table, each to be looked up for the filter.
      (select posting_id from candidates
       where (select is_small from size) and (select count(*) < ${enoughByAllWords} from complete)
         and title_terms @@ (select terms from query) limit ${rankedByWords})
      union
      (select ${table.postingId} as posting_id from ${table}
       where (select not is_small from size) and (select count(*) < ${enoughByAllWords} from complete)
         and ${table.titleTerms} @@ (select terms from query) and ${where} limit ${rankedByWords})
    ), by_words as materialized (
      select posting_id from telling
      union
      (select ${table.postingId} as posting_id from ${table}
       where (select count(*) < ${enoughByWords} from telling)
         and ${table.terms} @@ (select terms from query) and ${where} limit ${rankedByWords})
    ), lexical as (
      select posting_id, row_number() over (
        order by ts_rank(${table.terms}, (select terms from query)) desc, posting_id) as place
      from by_words join ${table} using (posting_id) order by place limit ${searchDepth}
    ), semantic as (
      ${sql.join(
        query.vectors.map((vector) => nearestTo(vector, where)),
        sql` union all `,
      )}
    ), fused as (
      select posting_id,
        coalesce(1.0 / (${rankConstant}::int + lexical.place), 0)::float8
          + coalesce(1.0 / (${rankConstant}::int + semantic.place), 0)::float8 as fused,
        (1 - semantic.distance)::float8 as similarity
      from lexical full join semantic using (posting_id)
      order by fused desc, posting_id
      limit ${query.limit}
    )
    select fused.posting_id, fused.fused,
      coalesce(fused.similarity, (
        select case ${sql.join(query.vectors.map(similarityOf), sql` `)} end from ${table}
        where ${table.postingId} = fused.posting_id))::float8 as similarity
    from fused order by fused.fused desc, fused.posting_id`
}

/** Board by board: left to itself the planner reads the whole table, also for who follows one board of a large catalogue. */
function everythingSeen(ownerId: string): SQL {
  const table = postingSearch
  return sql`
      (select ${table.postingId} as posting_id, ${table.titleTerms} as title_terms from ${table}
       where ${table.ownerId} = ${ownerId} limit ${exactUpTo + 1})
      union all
      (select seen.posting_id, seen.title_terms from followed cross join lateral (
         select ${table.postingId} as posting_id, ${table.titleTerms} as title_terms from ${table}
         where ${table.source} = followed.source and ${table.board} = followed.board and ${table.ownerId} is null
         limit ${exactUpTo + 1}) seen)`
}

/** So many of a person's own postings and of each board tell its languages; and so many of all. */
const languagesOf = { own: 300, board: 10, all: 1_000 }

/** Languages of postings that the person sees, English aside; looked for in some of them, so that it costs the same however many there are. */
export async function selectLanguagesSeen(tx: Tx, ownerId: string): Promise<string[]> {
  const table = postingSearch
  const { rows } = await tx.execute<{ language: string }>(sql`
    select distinct language from (
      (select ${table.language} as language from ${table} where ${table.ownerId} = ${ownerId} limit ${languagesOf.own})
      union all
      (select seen.language from ${subscriptions} followed cross join lateral (
         select ${table.language} as language from ${table}
         where ${table.source} = followed.source and ${table.board} = followed.board and ${table.ownerId} is null
         limit ${languagesOf.board}) seen
       where followed.owner_id = ${ownerId} limit ${languagesOf.all})) sample
    where language <> 'en'`)
  return rows.map(({ language }) => language).filter((language) => language in textSearchConfigs)
}

/** The best of one model, by place. */
function nearestTo(vector: QueryVector, where: SQL): SQL {
  const table = postingSearch
  const distance = distanceTo(vector)
  return sql`
      -- A text without any known word has the zero vector, which is near to nothing.
      select posting_id, distance, row_number() over (order by distance, posting_id) as place from (
        (select ${table.postingId} as posting_id, ${distance} as distance
         from ${table}
         where (select is_small from size) and ${isOfModel(vector)}
           and ${table.postingId} in (select posting_id from candidates)
         -- Adding zero keeps the index of vectors out: all of these are compared.
         order by (${distance}) + 0 limit ${searchDepth})
        union all
        (select ${table.postingId}, ${distance}
         from ${table}
         where not (select is_small from size) and ${isOfModel(vector)} and ${where}
         order by ${distance} limit ${searchDepth})) nearest
      where distance <> 'NaN'`
}

const similarityOf = (vector: QueryVector): SQL =>
  sql`when ${isOfModel(vector)} then nullif(1 - (${distanceTo(vector)}), 'NaN')`

export interface Exclusions {
  /** Postings the person sees, or those of them that were chosen. */
  readonly considered: number
  /** Of them, known to fail at least one condition. */
  readonly excluded: number
  /** By the part of the filter they fail; one posting may fail several. */
  readonly reasons: Readonly<Record<string, number>>
}

/** How many postings a filter of deal-breakers takes away, and by which part. What a posting does not say excludes nothing. */
export async function countExcluded(
  tx: Tx,
  ownerId: string,
  conditions: readonly FilterCondition[],
  only: readonly string[] | null,
): Promise<Exclusions> {
  const table = postingSearch
  const chosen = only === null ? sql`true` : sql`${table.postingId} = any(${sql.param(uuidArray(only))}::uuid[])`
  const failing = conditions.map(({ holds }) => sql`count(*) filter (where (${holds}) is false)`)
  const result = await tx.execute<{ considered: number; excluded: number; failing: number[] }>(sql`
    select count(*)::int as considered,
      (count(*) filter (where not (${whereAll(conditions, 'kept')})))::int as excluded,
      array[${failing.length === 0 ? sql`0` : sql.join(failing, sql`, `)}]::int[] as failing
    from ${table} where ${visibleTo(ownerId, table)} and ${chosen}`)
  const [row] = result.rows
  const reasons = conditions.map(({ part }, at) => [part, row?.failing[at] ?? 0] as const)
  return { considered: row?.considered ?? 0, excluded: row?.excluded ?? 0, reasons: Object.fromEntries(reasons) }
}

/** The words as each language stems them, and as they stand. */
export function searchTerms(
  { words, languages = [] }: Pick<PostingQuery, 'words' | 'languages'>,
  wanted: 'any' | 'all' = 'any',
): SQL {
  const text = words.join(wanted === 'any' ? ' or ' : ' ')
  const configs = new Set([
    'simple',
    'english',
    ...languages.map((language) => textSearchConfigs[language] ?? 'simple'),
  ])
  return sql.join(
    [...configs].map((config) => sql`websearch_to_tsquery(${config}::regconfig, ${text})`),
    sql` || `,
  )
}

/** PostgreSQL's own array literal: one parameter, however many ids. */
const uuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`
