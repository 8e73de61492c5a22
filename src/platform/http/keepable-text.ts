/** Text that the database can keep: no NUL, which PostgreSQL refuses, and no half of a surrogate pair, which its JSON refuses. */
import { type Issue, invalidInput } from '../../kernel/errors.ts'
import type { HttpServer } from './server-type.ts'

const isKeepable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

const message = 'expected text without NUL (U+0000) and without half of a surrogate pair'

/** Places of such texts. Walks without recursion: a body may be deeper than the stack. */
function findUnkeepable(name: string, given: unknown): Issue[] {
  const issues: Issue[] = []
  const waiting: [path: string, value: unknown][] = [[name, given]]
  for (let next = waiting.pop(); next !== undefined && issues.length < 10; next = waiting.pop()) {
    const [path, value] = next
    if (typeof value === 'string' && !isKeepable(value)) issues.push({ path, message })
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    for (const [key, inner] of Object.entries(value)) {
      if (!isKeepable(key)) issues.push({ path, message })
      waiting.push([`${path}.${key.slice(0, 100).toWellFormed()}`, inner])
    }
  }
  return issues
}

/** Adds the hook: such a request is 422 and names the place, before any route's own schema. */
export function refuseUnkeepableText(app: HttpServer): void {
  app.addHook('preValidation', (request, _reply, done) => {
    const { body, query, params } = request
    // A form's body is a stream; its fields are looked at by whoever reads them.
    const takesQuery = request.routeOptions.schema?.querystring !== undefined
    const parts = { body: request.isMultipart() ? null : body, query: takesQuery ? query : null, path: params }
    const issues = Object.entries(parts).flatMap(([name, value]) => findUnkeepable(name, value))
    done(issues.length > 0 ? invalidInput('A text holds a character that cannot be kept.', issues) : undefined)
  })
}
