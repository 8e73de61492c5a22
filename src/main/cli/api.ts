/** The command line's way to the API: a running server where there is one, else one inside this process. */

import { setTimeout as sleep } from 'node:timers/promises'
import { AppError, type ErrorCode, errorCodes, type Issue } from '../../kernel/errors.ts'
import type { Settings } from '../../platform/config/settings.ts'
import { findRunningServer } from '../../platform/database/embedded/running-server.ts'
import { type ApiTransport, inProcessTransport, networkTransport } from '../../platform/http/api-transport.ts'
import { withoutAnswered } from './command-log.ts'

export interface Api {
  /** @throws AppError with the code, sentence and issues of the problem document */
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: object): Promise<T>
  /** Where the answer is empty. */
  postNothing(path: string, body: object): Promise<void>
  patch<T>(path: string, body: object): Promise<T>
  put<T>(path: string, body: object): Promise<T>
  delete(path: string): Promise<void>
  /** One file as a form. */
  upload<T>(path: string, file: { bytes: Uint8Array; fileName: string }): Promise<T>
  download(path: string): Promise<Uint8Array>
  close(): Promise<void>
}

/** @param tell says which of the two it is */
export async function openApi(settings: Settings, tell: (sentence: string) => void): Promise<Api> {
  const running = settings.databaseUrl === null ? await findRunningServer(settings.dataDir) : null
  if (running) {
    tell(`Working through the server at ${running.address}.`)
    return createApi({ ...running, transport: networkTransport, tell, close: async () => {} })
  }
  const { start } = await import('../start.ts')
  const { createLog } = await import('../../platform/telemetry/log.ts')
  // What a command has to say it says itself; the log speaks up when something is wrong.
  const level = settings.logLevel === 'INFO' ? 'ERROR' : settings.logLevel
  const log = createLog({ level, form: 'readable', stream: withoutAnswered(process.stderr) })
  const application = await start({ role: 'cli', runsWorkflows: 'always', settings, log })
  application.database.onFatal((error) => {
    log.fatal({ error }, 'the database is lost; run the command again to continue')
    process.exit(1)
  })
  if (application.database.mode === 'embedded') tell(`Your data is in ${settings.dataDir}`)
  return createApi({
    transport: inProcessTransport(application.server),
    address: 'http://localhost',
    token: application.localToken,
    tell,
    close: application.close,
  })
}

interface Reached {
  readonly transport: ApiTransport
  readonly address: string
  readonly token: string
  readonly tell: (sentence: string) => void
  close(): Promise<void>
}

function createApi({ transport, address, token, tell, close }: Reached): Api {
  async function send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: string | FormData,
    type?: string,
  ): Promise<Response> {
    const headers = { authorization: `Bearer ${token}`, ...(type && { 'content-type': type }) }
    const ask = () =>
      transport(new Request(new URL(path, address), { method, headers, ...(body !== undefined && { body }) }))
    const response = await askPatiently(ask, tell).catch((cause: unknown) => {
      throw new AppError('unavailable', `The server at ${address} does not answer any more.`, { cause })
    })
    if (response.ok) return response
    throw await problemOf(response)
  }
  return {
    get: async <T>(path: string) => (await (await send('GET', path)).json()) as T,
    post: async <T>(path: string, body: object) =>
      (await (await send('POST', path, JSON.stringify(body), 'application/json')).json()) as T,
    postNothing: async (path, body) => {
      await send('POST', path, JSON.stringify(body), 'application/json')
    },
    patch: async <T>(path: string, body: object) =>
      (await (await send('PATCH', path, JSON.stringify(body), 'application/json')).json()) as T,
    put: async <T>(path: string, body: object) =>
      (await (await send('PUT', path, JSON.stringify(body), 'application/json')).json()) as T,
    delete: async (path) => {
      await send('DELETE', path)
    },
    upload: async <T>(path: string, { bytes, fileName }: { bytes: Uint8Array; fileName: string }) => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], fileName))
      return (await (await send('POST', path, form)).json()) as T
    },
    download: async (path) => new Uint8Array(await (await send('GET', path)).arrayBuffer()),
    close,
  }
}

/** A window of a minute is waited for; one of an hour is for the person to decide. */
const longestWaitSeconds = 90

/** Waits when the server says that it was too much, and asks again. */
async function askPatiently(ask: () => Promise<Response>, tell: (sentence: string) => void): Promise<Response> {
  for (;;) {
    const answer = await ask()
    const seconds = Number(answer.headers.get('retry-after') ?? longestWaitSeconds + 1)
    if (answer.status !== 429 || seconds > longestWaitSeconds) return answer
    tell(`The server asks to wait for ${seconds} s (RATE_LIMIT_PER_MINUTE).`)
    await sleep(seconds * 1000)
  }
}

/** The problem document of an answer, as the error it was. */
async function problemOf(response: Response): Promise<AppError> {
  const body = (await response.json().catch(() => ({}))) as { code?: string; detail?: string; issues?: Issue[] }
  const code = body.code !== undefined && body.code in errorCodes ? (body.code as ErrorCode) : 'internal'
  const message = body.detail ?? `The server answered ${response.status} without a reason.`
  return new AppError(code, message, { issues: body.issues ?? [] })
}
