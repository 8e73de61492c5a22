/** `bench ingest`: postings from bytes to rows: reading and normalising alone, then stored, with and without embedding. */
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { type DataFolder, openDataFolder } from '../evals/read-data.ts'
import { UsageError } from '../scripts/named-commands.ts'
import { insertAccount } from '../src/features/accounts/accounts.sql.ts'
import { createPostingReader } from '../src/features/postings/posting-reader.ts'
import { importPostings, type PostingsCtx } from '../src/features/postings/postings.ts'
import { readPostings } from '../src/features/postings/read-postings.ts'
import { findSkills } from '../src/features/skills/skills.ts'
import { AppError } from '../src/kernel/errors.ts'
import { newId } from '../src/kernel/ids.ts'
import { createBuiltInEmbedder } from '../src/platform/embeddings/built-in-embedder.ts'
import type { Embedder } from '../src/platform/embeddings/embedder.ts'
import { createMetrics } from '../src/platform/telemetry/metrics.ts'
import { setup as findServices } from '../test/harness/services.ts'
import { type Conditions, readConditions, renderConditions, type Summary, summarise } from './measure.ts'

const method =
  'parse: bytes to normalised postings in this process, postings a second of CPU, one thread, each round all of them. texts: real full texts (jobs/fulltext), as tables of 100; boards: recorded answers (jobs/ats), most of them HTML. stored: the product’s import of such texts on PostgreSQL (embedded without a server), postings a second of wall time, reading child included; without embedding every vector is the same. again: the same import once more, and the rows of posting_search it wrote. How long /health/live takes meanwhile: `bench liveness`.'

type ParseFigures = Summary & { readonly postings: number; readonly kilobytes: number }

interface IngestReport {
  readonly bench: 'ingest'
  readonly conditions: Conditions
  readonly method: string
  readonly database: string
  readonly parse: Readonly<Record<'texts' | 'boards', ParseFigures>>
  readonly stored: { readonly postings: number; readonly perSecond: number }
  readonly storedWithEmbedding: { readonly postings: number; readonly perSecond: number }
  readonly again: { readonly perSecond: number; readonly rowsWritten: number }
}

const encode = (rows: readonly unknown[]): Uint8Array => new TextEncoder().encode(JSON.stringify(rows))

/** Recorded answers that the reader takes; those it refuses tell nothing of its pace. */
async function readBoards(data: DataFolder): Promise<Uint8Array[]> {
  const boards: Uint8Array[] = []
  for (const system of await data.list('jobs', 'ats'))
    for (const name of await data.list('jobs', 'ats', system, 'recorded')) {
      const text = await data.readText('jobs', 'ats', system, 'recorded', name)
      const bytes = new TextEncoder().encode(text ?? '')
      if (isReadable(bytes)) boards.push(bytes)
    }
  return boards
}

function isReadable(bytes: Uint8Array): boolean {
  try {
    return readPostings({ bytes }, findSkills).postings.length > 0
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

async function readParts(data: DataFolder): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = []
  for (const name of (await data.list('jobs', 'fulltext')).filter((file) => !file.startsWith('hn_'))) {
    const rows = (await data.readJsonLines<unknown>('jobs', 'fulltext', name)) ?? []
    for (let from = 0; from < rows.length; from += 100) parts.push(encode(rows.slice(from, from + 100)))
  }
  return parts
}

/** @throws UsageError for options that cannot be understood, and where the data is not there */
export async function measureIngest(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isSafeInteger(rounds) || rounds < 1)
    throw new UsageError(`--rounds takes a whole number above 0, not "${values.rounds}".`)
  const conditions = readConditions()
  const data = openDataFolder(values.data)
  const parts = await readParts(data)
  const boards = await readBoards(data)
  if (parts.length === 0 || boards.length === 0)
    throw new UsageError('The data holds no jobs/fulltext and jobs/ats. Name it with --data DIR.')
  const parse = { texts: measureParse(parts, rounds), boards: measureParse(boards, rounds) }
  const rest = await measureStored(parts)
  const report: IngestReport = { bench: 'ingest', conditions, method, parse, ...rest }
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : render(report))
}

function measureParse(parts: readonly Uint8Array[], rounds: number): ParseFigures {
  const kilobytes = Math.round(parts.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1000)
  let postings = 0
  const rates = Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage()
    postings = parts.reduce((sum, bytes) => sum + readPostings({ bytes }, findSkills).postings.length, 0)
    const { user, system } = process.cpuUsage(before)
    return Math.round(postings / ((user + system) / 1e6))
  })
  // The first one warms the compiler.
  return { ...summarise(rates.slice(1)), postings, kilobytes }
}

async function measureStored(
  parts: readonly Uint8Array[],
): Promise<Pick<IngestReport, 'database' | 'stored' | 'storedWithEmbedding' | 'again'>> {
  await findServices()
  const { databasesUnderTest } = await import('../test/harness/database.ts')
  const one = databasesUnderTest().findLast(({ present, name }) => present && !name.includes('pool')) ?? null
  if (one === null) throw new Error('there is always the embedded database')
  const [db, embedder, postingReader] = [await one.open(), createBuiltInEmbedder(), createPostingReader()]
  const same: Embedder = {
    ...embedder,
    embed: async (texts) => texts.map(() => new Float32Array(embedder.model.dimension).fill(0.05)),
  }
  try {
    const ownerId = newId()
    await db.asSystem((tx) => insertAccount(tx, { id: ownerId, kind: 'local', role: 'admin', displayName: 'Bench' }))
    const ctx: PostingsCtx = {
      actor: { ownerId },
      db,
      clock: { now: () => new Date() },
      log: pino({ level: 'silent' }),
      metrics: await createMetrics({ enabled: false }),
      embedder,
      outgoing: {
        get: () => Promise.reject(new Error('nothing is fetched here')),
      } as unknown as PostingsCtx['outgoing'],
      postingReader,
      signal: new AbortController().signal,
    }
    const run = async (some: readonly Uint8Array[], now: PostingsCtx) => {
      const startedAt = performance.now()
      let kept = 0
      let read = 0
      for (const bytes of some) {
        const answer = await importPostings(now, { bytes })
        kept += answer.kept
        read += answer.read
      }
      return { postings: kept, perSecond: Math.round(read / ((performance.now() - startedAt) / 1000)) }
    }
    const [embedded, plain] = [parts.slice(0, 2), parts.slice(2, 12)]
    const storedWithEmbedding = await run(embedded, ctx)
    const stored = await run(plain, { ...ctx, embedder: same })
    const before = await newestRow(db.pool)
    const { perSecond } = await run(plain, { ...ctx, embedder: same })
    const rowsWritten = (await newestRow(db.pool)) === before ? 0 : 1
    return { database: one.name, stored, storedWithEmbedding, again: { perSecond, rowsWritten } }
  } finally {
    await Promise.all([embedder.close(), postingReader.close()])
    await db.close()
  }
}

/** Changes with any write to a row of the search table. */
async function newestRow(pool: PostingsCtx['db']['pool']): Promise<string> {
  const { rows } = await pool.query<{ state: string }>(
    `select count(*)::text || ' ' || max(xmin::text::bigint)::text as state from posting_search`,
  )
  return rows[0]?.state ?? ''
}

const renderParse = (what: string, { median, min, max, n, postings, kilobytes }: ParseFigures): string =>
  `parse, ${what}: ${median} postings a CPU second (${min} to ${max}, n=${n} rounds of ${postings} in ${kilobytes} kB; goal >= 2500)`

const render = ({ conditions, database, parse, stored, storedWithEmbedding, again }: IngestReport): string =>
  `${[
    ...Object.entries(parse).map(([what, figures]) => renderParse(what, figures)),
    `stored, ${database}: ${stored.perSecond} postings/s without embedding (n=${stored.postings}), ${storedWithEmbedding.perSecond} with (n=${storedWithEmbedding.postings})`,
    `the same again: ${again.perSecond} postings/s, search rows ${again.rowsWritten === 0 ? 'untouched' : 'written'}`,
    method,
    renderConditions(conditions),
  ].join('\n')}\n`
