/** Fills a database with postings to search: real titles, texts and vectors, varied until there are enough. */

import type { DataFolder } from '../evals/read-data.ts'
import { newId } from '../src/kernel/ids.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { Embedder } from '../src/platform/embeddings/embedder.ts'

/** Deterministic, so that two runs search the same rows (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface SearchMaterial {
  /** Distinct real titles. */
  readonly titles: readonly string[]
  /** In their order, of the built-in model. */
  readonly vectors: readonly Float32Array[]
  /** Real texts of postings, cut to 1,500 characters. */
  readonly texts: readonly string[]
  /** In their order, of the same model. */
  readonly textVectors: readonly Float32Array[]
}

interface BoardLine {
  readonly jobs?: readonly { readonly title?: string }[]
}

/** @param counts how many distinct titles (4 ms each) and texts (40 ms each) are embedded */
export async function readMaterial(
  data: DataFolder,
  embedder: Embedder,
  counts: { readonly titles: number; readonly texts: number },
): Promise<SearchMaterial | null> {
  const boards = await data.readJsonLines<BoardLine>('jobs', 'scale', 'greenhouse_listings.boards.jsonl.gz')
  const texts: string[] = []
  for (const name of (await data.list('jobs', 'fulltext')).filter((file) => file.endsWith('.jsonl.gz'))) {
    const rows = (await data.readJsonLines<{ description?: string }>('jobs', 'fulltext', name)) ?? []
    for (const { description } of rows) if (description) texts.push(description.slice(0, 1_500))
  }
  if (boards === null || texts.length === 0) return null
  const all = [...new Set(boards.flatMap(({ jobs = [] }) => jobs.flatMap(({ title }) => title?.trim() || [])))]
  const titles = chooseSome(all, counts.titles)
  const chosen = chooseSome([...new Set(texts)], counts.texts)
  return { titles, texts: chosen, vectors: await embedder.embed(titles), textVectors: await embedder.embed(chosen) }
}

function chooseSome(all: readonly string[], count: number): string[] {
  const random = createRandom(1)
  const drawn = all.map((one) => ({ one, at: random() })).sort((one, other) => one.at - other.at)
  return drawn.slice(0, count).map(({ one }) => one)
}

/** How much of a posting's vector is its title's; the rest is its text's. */
const titleShare = 0.5

/** A posting of this title and this text: real vectors, so that rows lie where the model puts texts, and nowhere between. */
function mix(title: Float32Array, text: Float32Array): Float32Array {
  const mixed = title.map((value, at) => titleShare * value + (1 - titleShare) * (text[at] ?? 0))
  const length = Math.hypot(...mixed)
  return mixed.map((value) => value / length)
}

/** Shares of the filters that the search is measured with. */
export const shares = { all: 1, senior: 0.15, norway: 0.015, rare: 0.003 } as const

const rowsPerInsert = 1_000
const boardCount = 600

/** Adds rows number `from` to `to` to the catalogue; every board is followed by the owner. */
export async function fillRows(
  database: Database,
  ownerId: string,
  material: SearchMaterial,
  { from, to, model }: { from: number; to: number; model: string },
): Promise<void> {
  const random = createRandom(1_000 + from)
  for (let start = from; start < to; start += rowsPerInsert) {
    const rows = Array.from({ length: Math.min(rowsPerInsert, to - start) }, (_, index) => {
      const at = start + index
      const title = material.titles[at % material.titles.length] ?? ''
      const textAt = Math.floor(random() * material.texts.length)
      const text = material.texts[textAt] ?? ''
      const vector = mix(
        material.vectors[at % material.titles.length] ?? new Float32Array(384),
        material.textVectors[textAt] ?? new Float32Array(384),
      )
      return {
        id: newId(),
        board: `board-${at % boardCount}`,
        hash: at.toString(16).padStart(64, '0'),
        title,
        body: `${title}\n${text}`,
        vector: `[${vector.join(',')}]`,
        seniority: random() < shares.senior ? 'senior' : 'mid',
        countries: random() < shares.norway ? '{NO}' : '{US}',
        skills: random() < shares.rare ? '{Zig}' : '{SQL}',
      }
    })
    const column = (name: keyof (typeof rows)[number]): string[] => rows.map((row) => row[name])
    await database.pool.query(
      `insert into postings (id, source, board, external_id, title, body, content_hash, first_seen_at, last_seen_at)
       select id, 'greenhouse', board, hash, title, title, hash, now(), now()
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as row (id, board, hash, title)`,
      [column('id'), column('board'), column('hash'), column('title')],
    )
    await database.pool.query(
      `insert into posting_search (posting_id, source, board, terms, embedding, embedding_model, embedding_dimension,
         index_version, seniority, countries, skills, listed_at, language)
       select id, 'greenhouse', board,
         setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'D'),
         embedding::vector, $9, 384, 9, seniority, countries::text[], skills::text[], now(), 'en'
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
         as row (id, board, title, body, embedding, seniority, countries, skills)`,
      [...(['id', 'board', 'title', 'body', 'vector', 'seniority', 'countries', 'skills'] as const).map(column), model],
    )
  }
  await database.pool.query(
    `insert into subscriptions (owner_id, source, board)
     select distinct $1::uuid, 'greenhouse', board from posting_search on conflict do nothing`,
    [ownerId],
  )
}

/** Rows are loaded without the indexes of the search table, which are then made again, as a dump is restored. */
export async function withoutIndexes(database: Database, load: () => Promise<void>): Promise<void> {
  const { rows } = await database.pool.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'posting_search' and indexname <> 'posting_search_pkey'`,
  )
  for (const { name } of rows) await database.pool.query(`drop index ${name}`)
  await load()
  if (database.mode === 'postgres') await database.pool.query(`set maintenance_work_mem = '1GB'`)
  for (const { definition } of rows) await database.pool.query(definition)
  await database.pool.query('vacuum analyze posting_search')
  await database.pool.query('analyze postings, subscriptions')
}
