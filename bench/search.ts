/** `bench search`: the product's fused search beside a bare query of the vector index, and whether its nearest are the nearest. */
import { parseArgs } from 'node:util'
import { openDataFolder } from '../evals/read-data.ts'
import { UsageError } from '../scripts/named-commands.ts'
import { insertAccount } from '../src/features/accounts/accounts.sql.ts'
import { listConditions, type PostingFilter, rankPostings } from '../src/features/postings/postings.ts'
import { newId } from '../src/kernel/ids.ts'
import type { Database } from '../src/platform/database/database.ts'
import { openPostgres } from '../src/platform/database/postgres.ts'
import { createBuiltInEmbedder } from '../src/platform/embeddings/built-in-embedder.ts'
import { setup as findServices } from '../test/harness/services.ts'
import { type Conditions, readConditions, renderConditions } from './measure.ts'
import { readUsage } from './process-usage.ts'
import { createRandom, fillRows, readMaterial, type SearchMaterial, withoutIndexes } from './search-rows.ts'

const method =
  'Rows: 5,000 real titles (Greenhouse lists), each with real texts of 1,500 characters (of 1,000), and as vector the middle of the two real vectors; all of one catalogue of 600 boards that the searcher follows. Queries: other real titles, words and vector both, embedded beforehand. CPU: user and system time of the database backend and of this process, a query; embedded both are one process. bare: `order by embedding <=> query limit 10` with pgvector’s default ef_search of 40; bare, as deep: limit 200 with ef_search 200, which is what the fused search asks of the index. recall@10: of the product’s statement without words against every vector compared.'

/** So many real titles and texts are embedded; rows are pairs of them, 5 million different ones at most. */
const distinct = { titles: 5_000, texts: 1_000 }

/** The filters of known selectivity; see `shares`. */
const filters: Readonly<Record<string, PostingFilter>> = {
  '100 %': {},
  '15 %': { seniority: ['senior'] },
  '1.5 %': { countries: ['NO'] },
  '0.3 %': { skills: ['Zig'] },
}

interface FilteredFigures {
  readonly selectivity: string
  readonly recall10: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly cpuMs: number
}

interface SizeReport {
  readonly database: string
  readonly postings: number
  readonly queries: number
  readonly bareCpuMs: number
  readonly bareDeepCpuMs: number
  readonly fusedCpuMs: number
  /** The product's statement without words. */
  readonly meaningCpuMs: number
  /** Fused by bare, and by bare as deep. */
  readonly ratio: number
  readonly ratioDeep: number
  readonly filters: readonly FilteredFigures[]
}

interface SearchReport {
  readonly bench: 'search'
  readonly conditions: Conditions
  readonly method: string
  readonly notMeasured: readonly string[]
  readonly sizes: readonly SizeReport[]
}

interface Query {
  readonly words: readonly string[]
  readonly vector: Float32Array
}

/** @throws UsageError for options that cannot be understood, and where the data is not there */
export async function measureSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      postings: { type: 'string', default: '10000' },
      queries: { type: 'string', default: '50' },
      on: { type: 'string' },
      keep: { type: 'boolean', default: false },
      filled: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [postings, queryCount] = [values.postings, values.queries].map(Number)
  if (!Number.isSafeInteger(postings) || !postings || postings < 1_000 || !queryCount || queryCount < 5)
    throw new UsageError('--postings takes a whole number from 1000 on, --queries one from 5 on.')
  if (values.on !== undefined && values.on !== 'postgres' && values.on !== 'embedded')
    throw new UsageError('--on takes postgres or embedded.')
  await findServices()
  // After the services are known: the harness reads their addresses when it is loaded.
  const { databasesUnderTest } = await import('../test/harness/database.ts')
  const conditions = readConditions()
  const embedder = createBuiltInEmbedder()
  const isFilled = values.filled !== undefined
  const material = await readMaterial(openDataFolder(values.data), embedder, {
    titles: queryCount + (isFilled ? 0 : distinct.titles),
    texts: isFilled ? 1 : distinct.texts,
  })
  await embedder.close()
  if (material === null)
    throw new UsageError('The data holds no jobs/scale and jobs/fulltext. Name it with --data DIR.')
  const { rows, queries } = splitMaterial(material, queryCount)
  const [embedded, server] = databasesUnderTest()
  const plan = { rows, queries, model: embedder.model.name, keep: values.keep }
  const sizes: SizeReport[] = []
  if (values.filled !== undefined) sizes.push(await measureFilled(values.filled, postings, plan))
  else if (server?.present && values.on !== 'embedded') {
    const steps = [1_000, 10_000, 100_000].filter((size) => size < postings)
    sizes.push(...(await measureSizes(await server.open(), 'PostgreSQL', [...steps, postings], plan)))
  }
  if (embedded && values.on !== 'postgres' && values.filled === undefined)
    sizes.push(...(await measureSizes(await embedded.open(), 'embedded', [Math.min(10_000, postings)], plan)))
  const report: SearchReport = {
    bench: 'search',
    conditions,
    method,
    notMeasured: server?.present ? [] : ['on PostgreSQL: run `npm run -s services -- up` first'],
    sizes,
  }
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : render(report))
}

/** Queries are titles that no row has. */
function splitMaterial(material: SearchMaterial, count: number): { rows: SearchMaterial; queries: Query[] } {
  const { titles, vectors, ...texts } = material
  const queries = titles.slice(0, count).flatMap((title, at) => {
    const vector = vectors[at]
    const words = title.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word.length > 1)
    return vector ? [{ vector, words: words.slice(0, 8) }] : []
  })
  return { rows: { titles: titles.slice(count), vectors: vectors.slice(count), ...texts }, queries }
}

interface Plan {
  readonly rows: SearchMaterial
  readonly queries: readonly Query[]
  readonly model: string
  /** Leaves the filled database where it is, and names it. */
  readonly keep: boolean
}

async function measureSizes(
  database: Database,
  name: string,
  sizes: readonly number[],
  { rows, queries, model, keep }: Plan,
): Promise<SizeReport[]> {
  const ownerId = newId()
  const reports: SizeReport[] = []
  try {
    await database.asSystem((tx) =>
      insertAccount(tx, { id: ownerId, kind: 'local', role: 'admin', displayName: 'Bench' }),
    )
    let from = 0
    for (const to of sizes) {
      process.stderr.write(`${name}: ${to} postings\n`)
      const range = { from, to, model }
      await withoutIndexes(database, () => fillRows(database, ownerId, rows, range))
      from = to
      reports.push(await measureSize(database, name, to, ownerId, queries, model))
      process.stderr.write(`${JSON.stringify(reports.at(-1))}\n`)
    }
    const { rows: named } = await database.pool.query<{ name: string }>('select current_database() as name')
    if (keep) process.stderr.write(`Kept: --filled ${named[0]?.name}\n`)
    return reports
  } finally {
    // Closing a database of tests removes it.
    if (keep && database.mode === 'postgres') await database.pool.end()
    else await database.close()
  }
}

/** Once more on a database that an earlier run filled and kept: what one changes meanwhile is seen side by side. */
async function measureFilled(name: string, postings: number, { queries, model }: Plan): Promise<SizeReport> {
  const { testServerUrl } = await import('../test/harness/database.ts')
  const url = new URL(testServerUrl())
  url.pathname = `/${name}`
  const database = openPostgres({ url: url.toString(), poolSize: 5, maxOverflow: 0 })
  try {
    const { rows } = await database.pool.query<{ id: string; n: number }>(
      'select owner_id as id, (select count(*)::int from posting_search) as n from subscriptions limit 1',
    )
    const [found] = rows
    if (found === undefined || found.n !== postings)
      throw new UsageError(
        `${name} holds ${found?.n ?? 0} postings; say --postings with as many as it was filled with.`,
      )
    return await measureSize(database, 'PostgreSQL', found.n, found.id, queries, model)
  } finally {
    await database.close()
  }
}

async function measureSize(
  database: Database,
  name: string,
  postings: number,
  ownerId: string,
  queries: readonly Query[],
  model: string,
): Promise<SizeReport> {
  const bare = async (depth: number): Promise<number> =>
    (await measureCpu(database, queries, (query) => bareQuery(database, ownerId, query, depth))).cpuMs
  const fused = (filter: PostingFilter) => (query: Query) => rank(database, ownerId, query, filter, model)
  const filtered: FilteredFigures[] = []
  for (const [selectivity, filter] of Object.entries(filters)) {
    const { cpuMs, timesMs } = await measureCpu(database, queries, fused(filter))
    const recall10 = await measureRecall(database, ownerId, queries, filter, model)
    filtered.push({ selectivity, recall10, cpuMs, p50Ms: at(timesMs, 0.5), p95Ms: at(timesMs, 0.95) })
  }
  const byMeaning = (query: Query) => rank(database, ownerId, { ...query, words: [] }, {}, model)
  const meaningCpuMs = (await measureCpu(database, queries, byMeaning)).cpuMs
  const [bareCpuMs, bareDeepCpuMs, fusedCpuMs] = [await bare(10), await bare(200), filtered[0]?.cpuMs ?? 0]
  return {
    database: name,
    postings,
    queries: queries.length,
    bareCpuMs,
    bareDeepCpuMs,
    fusedCpuMs,
    meaningCpuMs,
    ratio: round(fusedCpuMs / bareCpuMs),
    ratioDeep: round(fusedCpuMs / bareDeepCpuMs),
    filters: filtered,
  }
}

const rank = (database: Database, ownerId: string, { words, vector }: Query, filter: PostingFilter, model: string) =>
  database.asOwner(ownerId, (tx) =>
    rankPostings(tx, ownerId, {
      words,
      vectors: [{ model, vector }],
      limit: 60,
      only: null,
      conditions: listConditions(filter),
    }),
  )

const bareQuery = (database: Database, ownerId: string, { vector }: Query, depth: number) =>
  database.asOwner(ownerId, async (tx) => {
    if (depth > 10) await tx.$client.query('set local hnsw.ef_search = 200')
    await tx.$client.query(
      `select posting_id from posting_search where embedding_dimension = 384
       order by embedding::vector(384) <=> $1::vector limit $2`,
      [`[${vector.join(',')}]`, depth],
    )
  })

/** Each query once to warm, then three rounds. */
async function measureCpu(
  database: Database,
  queries: readonly Query[],
  run: (query: Query) => Promise<unknown>,
): Promise<{ cpuMs: number; timesMs: number[] }> {
  for (const query of queries) await run(query)
  const before = await cpuSeconds(database)
  const timesMs: number[] = []
  for (let round = 0; round < 3; round++)
    for (const query of queries) {
      const startedAt = performance.now()
      await run(query)
      timesMs.push(performance.now() - startedAt)
    }
  const used = (await cpuSeconds(database)) - before
  return { cpuMs: round((used / timesMs.length) * 1000), timesMs: timesMs.sort((one, other) => one - other) }
}

/** Of this process, which holds the embedded database, and of every backend of a server's. */
async function cpuSeconds(database: Database): Promise<number> {
  const own = process.cpuUsage()
  let seconds = (own.user + own.system) / 1e6
  if (database.mode !== 'postgres') return seconds
  const { rows } = await database.pool.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  )
  for (const { pid } of rows) seconds += (await readUsage(pid)).cpuSeconds
  return seconds
}

/** Which share of the ten nearest the product's statement finds, mean over the queries. */
async function measureRecall(
  database: Database,
  ownerId: string,
  queries: readonly Query[],
  filter: PostingFilter,
  model: string,
): Promise<number> {
  const [conditions, random] = [listConditions(filter), createRandom(7)]
  const some = queries.filter(() => random() < 40 / queries.length)
  let found = 0
  let wanted = 0
  for (const query of some) {
    const ranked = await rank(database, ownerId, { ...query, words: [] }, filter, model)
    const own = new Set(ranked.slice(0, 10).map(({ postingId }) => postingId))
    const exact = await nearest(database, query, filter)
    wanted += exact.length
    found += exact.filter((id) => own.has(id)).length
  }
  if (conditions.length > 0 && wanted === 0) throw new Error('no posting fits the filter: more postings are needed')
  return round(found / wanted)
}

async function nearest(database: Database, { vector }: Query, filter: PostingFilter): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    `select posting_id as id from posting_search
     where ($2::text is null or seniority = $2) and ($3::text is null or countries @> array[$3])
       and ($4::text is null or skills @> array[$4])
     order by (embedding <=> $1::vector) + 0 limit 10`,
    [`[${vector.join(',')}]`, filter.seniority?.[0] ?? null, filter.countries?.[0] ?? null, filter.skills?.[0] ?? null],
  )
  return rows.map(({ id }) => id)
}

const at = (sorted: readonly number[], share: number): number =>
  round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)

const round = (value: number): number => Math.round(value * 1000) / 1000

function render({ conditions, notMeasured, sizes }: SearchReport): string {
  const lines = sizes.flatMap((size) => [
    `${size.database}, ${size.postings} postings, n=${3 * size.queries}: CPU a query fused ${size.fusedCpuMs} ms (without words ${size.meaningCpuMs}), bare ${size.bareCpuMs} ms (${size.ratio}x), bare as deep ${size.bareDeepCpuMs} ms (${size.ratioDeep}x, goal <= 3)`,
    ...size.filters.map(
      (one) =>
        `  ${one.selectivity.padStart(6)}: recall@10 ${one.recall10} (goal >= .95), p50 ${one.p50Ms} ms, p95 ${one.p95Ms} ms, CPU ${one.cpuMs} ms`,
    ),
  ])
  return `${[...lines, ...notMeasured.map((what) => `Not measured ${what}`), method, renderConditions(conditions)].join('\n')}\n`
}
