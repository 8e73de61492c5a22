/** Finds the nodes of one type in the JSON-LD of a page, however it is wrapped, and mends what pages commonly break. */
import { decodeHTML } from 'entities'
import { isRecord } from './board-items.ts'

/** Pages nest JSON-LD a few levels; deeper is not walked. */
const maxDepth = 10
const maxNodes = 2_000

/** All nodes whose `@type` is or includes `type`: in arrays, `@graph`, list elements, anywhere. */
export const findNodes = (value: unknown, type: string): Record<string, unknown>[] => {
  const found: Record<string, unknown>[] = []
  const visit = (node: unknown, depth: number): void => {
    if (depth > maxDepth || found.length >= maxNodes) return
    if (Array.isArray(node)) for (const entry of node) visit(entry, depth + 1)
    else if (isRecord(node)) {
      if (hasType(node, type)) found.push(node)
      else for (const entry of Object.values(node)) if (typeof entry === 'object') visit(entry, depth + 1)
    }
  }
  visit(value, 0)
  return found
}

const hasType = (node: Record<string, unknown>, type: string): boolean =>
  [node['@type']]
    .flat()
    .some((name) => typeof name === 'string' && name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '') === type)

/** The value of a JSON-LD block; undefined when it is damaged beyond the usual. */
export const parseJsonLd = (block: string): unknown => {
  const bare = block
    .replace(
      /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:\/\/\s*)?(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/gu,
      '',
    )
    .trim()
  for (const attempt of [bare, mendStrings(bare), mendStrings(decodeHTML(bare))]) {
    try {
      return JSON.parse(attempt.replace(/;\s*$/u, ''))
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined
}

/** Line breaks and tabs inside strings become escapes; commas before a closing bracket go. One pass. */
const mendStrings = (json: string): string => {
  let mended = ''
  let inString = false
  for (let index = 0; index < json.length; index += 1) {
    const sign = json.charAt(index)
    if (inString) {
      if (sign === '\\') {
        const next = json.charAt(index + 1)
        // JSON knows nine escapes; pages also write \' and the like.
        mended += /["\\/bfnrtu]/u.test(next) ? sign + next : next
        index += 1
        continue
      }
      if (sign === '"') inString = false
      mended += sign < ' ' ? (sign === '\n' ? '\\n' : ' ') : sign
      continue
    }
    if (sign === '"') inString = true
    if (sign === ',' && closesNext(json, index + 1)) continue
    mended += sign
  }
  return mended
}

const closesNext = (json: string, from: number): boolean => {
  let index = from
  while (index < json.length && /\s/u.test(json.charAt(index))) index += 1
  return json.charAt(index) === '}' || json.charAt(index) === ']'
}
