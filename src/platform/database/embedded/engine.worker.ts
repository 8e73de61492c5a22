/** Worker thread: PostgreSQL compiled to WebAssembly, one request after the other. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { inspect } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import type { EngineOptions, EngineReply, EngineRequest } from './engine-messages.ts'

// PGlite turns fsync off by default. With it on an insert costs about 1.2 ms, and a power cut loses nothing acknowledged.
// PostgreSQL's own cache is 128 MB, all of it touched before long; what does not fit into 32 is read from the system's cache of files.
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'shared_buffers=32MB'],
]

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function create(directory: string | undefined, seed?: Blob): Promise<PGlite> {
  return await PGlite.create({
    dataDir: directory ?? 'memory://',
    extensions: { vector },
    startParams,
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
      return nothing()
    case 'protocol':
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
  const { engine, seeded } = await open(workerData as EngineOptions)
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
