/** JSON with the place of every value in the file. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { invalidInput } from '../../../kernel/errors.ts'
import { collapseWhitespace, type Span } from '../../../kernel/text.ts'

export type JsonNode = Node

/** The schema nests five deep; more is an attack on the stack. */
const maxDepth = 40

export const readTree = (text: string): Node => {
  refuseDeepNesting(text)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first !== undefined || root === undefined) {
    const { line, column } = positionOf(text, first?.offset ?? 0)
    const reason =
      first === undefined
        ? 'nothing there'
        : printParseErrorCode(first.error)
            .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
            .toLowerCase()
    throw invalidInput(
      `The file is not valid JSON: line ${line}, column ${column} (${reason}). Correct it there and send it again.`,
      [{ path: `line ${line}, column ${column}`, message: reason }],
    )
  }
  if (root.type !== 'object')
    throw invalidInput('The file is JSON but not a JSON Resume: its outermost value must be an object.')
  return root
}

const refuseDeepNesting = (text: string) => {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at += 1
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') {
      depth += 1
      if (depth > maxDepth) {
        const { line, column } = positionOf(text, at)
        throw invalidInput(
          `The file nests more than ${maxDepth} levels (line ${line}, column ${column}); a JSON Resume needs five.`,
        )
      }
    } else if (char === '}' || char === ']') depth -= 1
  }
}

const positionOf = (text: string, offset: number) => {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** Own objects without a prototype: a key `__proto__` is only a key. */
export const plainValueOf = (node: JsonNode): unknown => {
  if (node.type === 'array') return (node.children ?? []).map(plainValueOf)
  if (node.type !== 'object') return node.value
  const entries = propertiesOf(node).map(([key, value]) => [key, plainValueOf(value)] as const)
  return Object.fromEntries(entries.filter(([key]) => key !== '__proto__'))
}

export const propertiesOf = (node: JsonNode | undefined): [string, JsonNode][] =>
  (node?.type === 'object' ? (node.children ?? []) : []).flatMap((property) => {
    const [key, value] = property.children ?? []
    return key === undefined || value === undefined ? [] : [[String(key.value), value] as [string, JsonNode]]
  })

export const spanOf = (node: JsonNode): Span =>
  node.type === 'string'
    ? { start: node.offset + 1, end: node.offset + node.length - 1 }
    : { start: node.offset, end: node.offset + node.length }

/** The words of a value; null for what is absent, empty or no text. Controls go: PostgreSQL cannot store NUL. */
export const textOf = (node: JsonNode | undefined): string | null => {
  if (node === undefined || !['string', 'number', 'boolean'].includes(node.type)) return null
  const text = collapseWhitespace(
    String(node.value)
      .replace(/(?![\t\n\r])\p{Cc}/gu, '')
      .toWellFormed(),
  )
  return text === '' ? null : text
}
