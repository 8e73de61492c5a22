/** The object in a model's answer, also when it is wrapped in prose or a code fence. */
import type { z } from 'zod'

export type ReadObject<T> =
  | { readonly isRead: true; readonly object: T }
  | { readonly isRead: false; readonly problem: string }

/**
 * @returns the object that fits the schema, or what is wrong, in words for the model. The problem may quote the answer:
 *   it is sent back to where that came from and kept nowhere else.
 */
export function readObject<T>(text: string, schema: z.ZodType<T>): ReadObject<T> {
  let problem = 'it holds no JSON'
  for (const candidate of findCandidates(text)) {
    const parsed = parseJson(candidate)
    if (parsed === undefined) continue
    const checked = schema.safeParse(parsed.value)
    if (checked.success) return { isRead: true, object: checked.data }
    problem = describeIssues(checked.error)
  }
  return { isRead: false, problem }
}

/** The whole text first; then what is fenced; then from the first bracket to the last. */
function* findCandidates(text: string): Generator<string> {
  yield text
  for (const [, inner = ''] of text.matchAll(/```[a-z]{0,20}([\s\S]*?)```/giu)) yield inner
  const start = text.search(/[{[]/u)
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  if (start >= 0 && end > start) yield text.slice(start, end + 1)
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const maxIssues = 10

const describeIssues = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, maxIssues)
    .map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`)
    .join('; ')
