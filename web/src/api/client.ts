/** The one way to the server: typed by its own description, with the session's cookie, refusals thrown as `Problem`. */
import createClient, { type Middleware } from 'openapi-fetch'
import { Problem, Unreachable } from './problem.ts'
import type { paths } from './schema.d.ts'

/** A page of another site cannot set a header of its own: with it the server knows that a write comes from this page. */
const writeHeaders = { 'x-rolewright-client': 'web' } as const

const refuse: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return
    const document = await response.json().catch(() => undefined)
    throw new Problem(response.status, document)
  },
  onError({ error }) {
    return new Unreachable('The server cannot be reached.', { cause: error })
  },
}

export const api = createClient<paths>({ baseUrl: '/', headers: writeHeaders, credentials: 'same-origin' })
api.use(refuse)

/** The body of an answer: a refusal was thrown before, so it is there. */
export async function answerOf<T>(call: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data, response } = await call
  if (data === undefined) throw new Problem(response.status, { detail: 'The server sent an empty answer.' })
  return data
}

/** Sends one file, as a form of one field. */
export async function upload<T>(path: string, file: File): Promise<T> {
  const body = new FormData()
  body.append('file', file, file.name)
  const response = await fetch(path, { method: 'POST', body, headers: writeHeaders, credentials: 'same-origin' }).catch(
    (cause: unknown) => {
      throw new Unreachable('The server cannot be reached.', { cause })
    },
  )
  const answer = await response.json().catch(() => undefined)
  if (!response.ok) throw new Problem(response.status, answer)
  return answer
}
