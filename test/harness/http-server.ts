/** A real server of ours with a few routes, and the log lines it wrote: for tests of the HTTP platform. */
import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { type Identity, localIdentity } from '../../src/platform/http/identity.ts'
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../src/platform/http/server.ts'
import { createLog } from '../../src/platform/telemetry/log.ts'

export interface LogLine {
  readonly level: string
  readonly message: string
  readonly [field: string]: unknown
}

export interface TestServer {
  readonly app: HttpServer
  /** Every line logged until now, parsed. */
  readonly lines: () => LogLine[]
}

const limits = {
  host: '127.0.0.1',
  publicUrl: null,
  bodyMaxBytes: 2048,
  uploadMaxBytes: 4096,
  requestTimeoutMs: 5000,
  slowRequestThresholdMs: 60_000,
}

/** Ana and Ben, and a key of Ana's that may ask for less. */
const people: Readonly<Record<string, Identity>> = {
  ana: localIdentity('owner-ana'),
  ben: localIdentity('owner-ben'),
  'ana-key': { ...localIdentity('owner-ana'), keyLimit: { keyId: 'key-1', perMinute: 2 } },
}

/** The tokens `ana`, `ben` and `ana-key` are theirs; all others are nobody's. Closed when the test ends. */
export async function openTestServer(
  addRoutes: (app: HttpServer) => void | Promise<void>,
  settings: Partial<HttpServerOptions['settings']> = {},
  draining?: AbortSignal,
  more: Pick<HttpServerOptions, 'limits' | 'metrics'> = {},
): Promise<TestServer> {
  const written: string[] = []
  const log = createLog({ level: 'DEBUG', form: 'json', stream: { write: (line) => written.push(line) } })
  const app = await createHttpServer({
    log,
    version: '1.2.3',
    settings: { ...limits, ...settings },
    ...(draining && { draining }),
    ...more,
    authenticate: async ({ token }) => people[token] ?? null,
  })
  await addRoutes(app)
  await app.ready()
  onTestFinished(() => app.close())
  return { app, lines: () => written.map((line) => JSON.parse(line) as LogLine) }
}

export const asAna = { authorization: 'Bearer ana' }

/** A multipart form with one file, and its headers. */
export function formWithFile(name: string, bytes: Uint8Array): { payload: Readable; headers: Record<string, string> } {
  const boundary = 'rolewright-test-boundary'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const payload = Readable.from([Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])])
  return { payload, headers: { ...asAna, 'content-type': `multipart/form-data; boundary=${boundary}` } }
}
