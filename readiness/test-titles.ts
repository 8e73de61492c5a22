/** The titles of tests: read from a file without running it, and compared with what a run reports. */
import { isNode, type Node, parseSource } from '../test/gates/source-tree.ts'

/** What stands for a value in a title: `%s` and `$name` of `test.each`, `${x}` of a template. */
const placeholder = /%[sdifjoOc#$]|\$\{[^}]*\}|\$[A-Za-z_][\w.]*/u

const escapePattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** The fixed parts of a title between its placeholders, as patterns. */
const fixedParts = (written: string): string[] =>
  written.split(new RegExp(placeholder, 'gu')).map((part) => escapePattern(part.replaceAll('%%', '%')))

/** Whether the title of a test that ran is a case of the title that the file writes. */
export function isCaseOf(written: string, ran: string): boolean {
  if (written === ran) return true
  const parts = fixedParts(written)
  return parts.length > 1 && new RegExp(`^${parts.join('.*')}$`, 'su').test(ran)
}

/** For the runner's `-t`: a pattern that every case of the written titles fits, whichever way the runner joins their parts. */
export const patternOf = (written: readonly string[]): string =>
  written.map((title) => `^${fixedParts(title).join('[\\s\\S]*').replaceAll(' > ', '(?: > | )')}$`).join('|')

/**
 * Every title a test file declares, as `describe > test`, placeholders as written; one that is declared twice is there twice.
 * Sees `test`, `it`, `describe`, their chains (`test.each(...)`) and constants made from them.
 */
export function declaredTitles(path: string, source: string): string[] {
  const { program } = parseSource(path, source)
  const makers = new Map<string, 'test' | 'describe'>([
    ['test', 'test'],
    ['it', 'test'],
    ['describe', 'describe'],
  ])
  const found: string[] = []
  const visit = (node: unknown, above: readonly string[]): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, above)
    if (!isNode(node)) return
    if (node.type === 'VariableDeclarator') rememberMaker(node, makers)
    const maker = node.type === 'CallExpression' ? makers.get(rootName(node.callee)) : undefined
    const title = maker === undefined ? null : titleOf(node, source)
    if (maker === 'test' && title !== null) found.push([...above, title].join(' > '))
    const inside = maker === 'describe' && title !== null ? [...above, title] : above
    for (const [field, child] of Object.entries(node)) if (field !== 'type') visit(child, inside)
  }
  visit(program, [])
  return found
}

/** `const promise = test.skipIf(...)`: calling `promise` declares a test. */
function rememberMaker({ id, init }: Node, makers: Map<string, 'test' | 'describe'>): void {
  const maker = makers.get(rootName(init))
  if (maker !== undefined && isNode(id) && typeof id.name === 'string') makers.set(id.name, maker)
}

/** The name a chain begins with: `test` of `test.skipIf(a).each(b)`. */
function rootName(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'Identifier') return String(node.name)
  if (node.type === 'CallExpression') return rootName(node.callee)
  return node.type === 'MemberExpression' ? rootName(node.object) : ''
}

/** The first argument when it is a text; a template's holes stay as written. */
function titleOf({ arguments: given }: Node, source: string): string | null {
  const first: unknown = Array.isArray(given) ? given[0] : null
  if (!isNode(first)) return null
  if (first.type === 'TemplateLiteral') return source.slice(first.start + 1, Number(first.end) - 1)
  return first.type === 'Literal' && typeof first.value === 'string' ? first.value : null
}
