/** A person's program speaking to the API over real HTTP. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunAnswer } from '../../src/main/cli/answers.ts'
import { type AnswerChecker, createAnswerChecker } from './answer-checker.ts'
import type { ApiDescription } from './api-description.ts'

export interface Answer<T> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

export interface ApiClient {
  get<T>(path: string): Promise<Answer<T>>
  post<T>(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer<T>>
  patch<T>(path: string, body: unknown): Promise<Answer<T>>
  put<T>(path: string, body: unknown): Promise<Answer<T>>
  upload<T>(path: string, file: string | { bytes: Uint8Array; fileName: string }): Promise<Answer<T>>
  bytes(path: string): Promise<Uint8Array>
  /** A stream of events asked for again after an event number. */
  stream(path: string, lastEventId: string): Promise<Response>
  /** Waits until the run has one of these states. */
  waitForRun(runId: string, statuses: readonly string[]): Promise<RunAnswer>
}

const checkers = new Map<string, Promise<AnswerChecker>>()

/** One for each server of a test file; asked for when the first answer has come. */
function checkerOf(address: string): Promise<AnswerChecker> {
  const known = checkers.get(address) ?? fetch(new URL('/openapi.json', address)).then(readChecker)
  checkers.set(address, known)
  return known
}

const readChecker = async (response: Response): Promise<AnswerChecker> =>
  createAnswerChecker((await response.json()) as ApiDescription)

/** @throws Error, from each of its functions, where an answer is not as the server's API description says */
export function createApiClient(address: string, token: string): ApiClient {
  const authorization = `Bearer ${token}`
  async function send<T>(path: string, init: RequestInit): Promise<Answer<T>> {
    const url = new URL(path, address)
    const response = await fetch(url, init)
    const body = await response.text()
    const headers = Object.fromEntries(response.headers)
    const answer = { method: init.method ?? 'GET', path: url.pathname, status: response.status, headers, body }
    const broken = (await checkerOf(address))(answer)
    if (broken.length > 0) throw new Error(`${broken.join('\n')}\n${body.slice(0, 2_000)}`)
    return { status: response.status, headers: response.headers, body: JSON.parse(body) as T }
  }
  const sendJson = <T>(
    method: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> =>
    send<T>(path, {
      method,
      headers: { ...headers, authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const get = <T>(path: string): Promise<Answer<T>> => send<T>(path, { headers: { authorization } })
  return {
    get,
    post: (path, body, headers) => sendJson('POST', path, body, headers),
    patch: (path, body) => sendJson('PATCH', path, body),
    put: (path, body) => sendJson('PUT', path, body),
    upload: async (path, given) => {
      const file = typeof given === 'string' ? { bytes: await readFile(given), fileName: basename(given) } : given
      const form = new FormData()
      form.set('file', new File([new Uint8Array(file.bytes)], file.fileName))
      return send(path, { method: 'POST', headers: { authorization }, body: form })
    },
    bytes: async (path) =>
      new Uint8Array(await (await fetch(new URL(path, address), { headers: { authorization } })).arrayBuffer()),
    stream: (path, lastEventId) =>
      fetch(new URL(path, address), { headers: { authorization, 'last-event-id': lastEventId } }),
    waitForRun: async (runId, statuses) => {
      for (let pollMs = 100; ; pollMs = Math.min(1_000, pollMs * 1.1)) {
        const { body } = await get<RunAnswer>(`/api/v1/runs/${runId}`)
        if (statuses.includes(body.status) || body.status === 'failed') return body
        await sleep(pollMs)
      }
    },
  }
}
