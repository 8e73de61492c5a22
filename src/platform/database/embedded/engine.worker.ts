/** Worker thread: PostgreSQL compiled to WebAssembly, one request after the other. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite, PGliteOptions } from '@electric-sql/pglite'
import type { EngineOptions, EngineReply, EngineRequest } from './engine-messages.ts'
import { forOneSession } from './one-session.ts'

// PGlite turns fsync off by default. With it on an insert costs about 1.2 ms, and a power cut loses nothing acknowledged.
// PostgreSQL's own cache is 128 MB, all of it touched before long; what does not fit into 32 is read from the system's cache of files.
const startParamsOf = (usual: readonly string[]): string[] => [
  ...usual.filter((parameter) => parameter !== '-F'),
  ...['-c', 'shared_buffers=32MB'],
]

type Create = (options: PGliteOptions) => Promise<PGlite>

/** Ours, or one of an older major version: those took no parameters, and had the extension for vectors in the same package. */
async function loadEngine(olderEngine: string | undefined): Promise<Create> {
  if (olderEngine === undefined) {
    const [{ PGlite }, { vector }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('@electric-sql/pglite-pgvector'),
    ])
    const startParams = startParamsOf(PGlite.defaultStartParams)
    return (options) => PGlite.create({ ...options, extensions: { vector }, startParams })
  }
  const load = async <Module>(file: string): Promise<Module> =>
    await import(pathToFileURL(join(olderEngine, '@electric-sql/pglite/dist', file)).href)
  const [{ PGlite }, { vector }] = await Promise.all([
    load<typeof import('@electric-sql/pglite')>('index.js'),
    load<typeof import('@electric-sql/pglite-pgvector')>('vector/index.js'),
  ])
  return (options) => PGlite.create({ ...options, extensions: { vector } })
}

const { olderEngine, ...options } = workerData as EngineOptions
const loading = loadEngine(olderEngine)
// A failure is told below, where the engine is opened.
loading.catch(() => {})

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function create(directory: string | undefined, seed?: Blob): Promise<PGlite> {
  const make = await loading
  return await make({
    dataDir: directory ?? 'memory://',
    ...(seed === undefined ? {} : { loadDataDir: seed }),
  })
}

/**
 * Opens an existing directory, or makes a new one from the seed when there is one, else with initdb (about 5 s).
 * A start that was cut off while it made the directory leaves a mark beside it: the half-made directory is made anew.
 */
async function open({ directory, seedFile }: EngineOptions): Promise<{ engine: PGlite; seeded: boolean }> {
  const mark = `${directory}.unfinished`
  if (directory !== undefined) {
    if (await exists(mark)) await rm(directory, { recursive: true, force: true })
    if (await exists(`${directory}/PG_VERSION`)) return { engine: await create(directory), seeded: false }
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await writeFile(mark, '')
  }
  const made = await createNew(directory, seedFile)
  if (directory !== undefined) await rm(mark)
  return made
}

/**
 * A damaged seed costs time only: what it left is removed, and initdb does the work.
 * Unpacking the seed ourselves was tried and gained nothing: its 1,162 files cost 0.7-1.0 s of CPU either way.
 */
async function createNew(
  directory: string | undefined,
  seedFile: string | undefined,
): Promise<{ engine: PGlite; seeded: boolean }> {
  if (seedFile !== undefined) {
    try {
      const seed = new Blob([await readFile(seedFile)])
      return { engine: await create(directory, seed), seeded: true }
    } catch {
      if (directory !== undefined) await rm(directory, { recursive: true, force: true })
    }
  }
  if (directory !== undefined) await mkdir(directory, { recursive: true, mode: 0o700 })
  return { engine: await create(directory), seeded: false }
}

/** A simple query as a wire message: 'Q', length, text, zero byte. */
function queryMessage(text: string): Uint8Array {
  const body = Buffer.from(`${text}\0`)
  const message = Buffer.alloc(5 + body.length)
  message.write('Q')
  message.writeInt32BE(4 + body.length, 1)
  body.copy(message, 5)
  return message
}

const nothing = (): Uint8Array<ArrayBuffer> => new Uint8Array(0)

async function answer(engine: PGlite, request: EngineRequest): Promise<Uint8Array<ArrayBuffer>> {
  switch (request.kind) {
    case 'connect':
      // Two messages: DISCARD ALL is refused inside the implicit transaction of a message with several statements.
      await engine.execProtocolRaw(queryMessage('rollback'))
      await engine.execProtocolRaw(queryMessage('discard all'))
      // Those began with the server's own schema alone.
      if (olderEngine !== undefined) await engine.execProtocolRaw(queryMessage('set search_path to public'))
      return nothing()
    case 'protocol':
      if (olderEngine !== undefined) forOneSession(request.bytes)
      // A copy: the bytes returned are a view of the engine's own memory.
      return (await engine.execProtocolRaw(request.bytes)).slice()
    case 'dump':
      return new Uint8Array(await (await engine.dumpDataDir(request.compression)).arrayBuffer())
    case 'close':
      await engine.close()
      return nothing()
  }
}

const port = parentPort
if (port === null) throw new Error('engine.worker.ts runs as a worker thread only')

function reply(message: EngineReply, transfer: readonly ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer)
}

/** SQL errors travel inside the protocol; whatever is thrown here means that the engine itself is broken. */
function giveUp(error: unknown): void {
  reply({ kind: 'lost', message: error instanceof Error ? error.message : inspect(error) })
  port?.close()
  process.exitCode = 1
}

try {
  const { engine, seeded } = await open(options)
  let queue: Promise<void> = Promise.resolve()
  port.on('message', (request: EngineRequest) => {
    queue = queue.then(async () => {
      try {
        const bytes = await answer(engine, request)
        reply({ kind: 'done', id: request.id, bytes }, [bytes.buffer])
      } catch (error) {
        giveUp(error)
      }
    })
  })
  reply({ kind: 'ready', seeded })
} catch (error) {
  giveUp(error)
}
