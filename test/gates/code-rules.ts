/** Rules over what the code does: no blocking calls in the server, no SQL glued from strings. */
import { isNode, lineOf, type Node, type SourceFile, walk } from './source-tree.ts'

/** File -> why it may block although it runs in the server. */
export type BlockingExceptions = Readonly<Record<string, string>>

/** File -> the only expressions its statements may be put together from, and why no parameter can take their place. */
export type SqlExceptions = Readonly<Record<string, { holes: readonly string[]; because: string }>>

const actsAsProcess = (path: string): boolean => /[.-](worker|child)\.ts$/.test(path)

/** Workers and children, and the files that run nowhere else because only those import them. */
function findOffMainThread(files: SourceFile[]): Set<string> {
  const importers = new Map<string, string[]>(files.map(({ path }) => [path, []]))
  for (const { path, imports } of files)
    for (const { target, isType } of imports) if (!isType) importers.get(target)?.push(path)
  const off = new Set(files.map(({ path }) => path).filter(actsAsProcess))
  for (let sizeBefore = -1; sizeBefore !== off.size; ) {
    sizeBefore = off.size
    for (const [path, from] of importers) if (from.length > 0 && from.every((one) => off.has(one))) off.add(path)
  }
  return off
}

/** Calls of `...Sync` functions: they stop every request of the process. Workers and children block only themselves. */
export function findBlockingCalls(files: SourceFile[], exceptions: BlockingExceptions = {}): string[] {
  const offMainThread = findOffMainThread(files)
  return files
    .filter(({ path }) => !offMainThread.has(path) && !(path in exceptions))
    .flatMap((file) => {
      const found: string[] = []
      walk(file.program, (node) => {
        const name = node.type === 'CallExpression' ? nameOf(node.callee) : null
        if (name && /[a-z]Sync$/.test(name))
          found.push(`${file.path}:${lineOf(file, node)}: ${name}() blocks the whole process`)
      })
      return found
    })
}

const statement =
  /^\s*(select\b|with\s+\w+\s+as\b|insert\s+into\b|update\s+\S+\s+set\b|delete\s+from\b|(create|alter|drop)\s+(table|index|database|role|user|schema|extension|policy|view|function)\b|set\s+(local|role|session)\b|reset\s+role|grant\s|revoke\s|truncate\b|lock\s+table\b|begin\s*;|copy\s+\w+\s+(from|to)\b|listen\s|notify\s|do\s+\$)/i

/** SQL whose text is put together at run time: `sql.raw`, and templates or sums that begin like a statement. */
export function findBuiltSql(files: SourceFile[], exceptions: SqlExceptions = {}): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    const report = (node: Node, what: string) =>
      found.push(`${file.path}:${lineOf(file, node)}: ${what}; pass values as parameters`)
    const isExcepted = (node: Node): boolean =>
      node.type === 'TemplateLiteral' &&
      holesOf(file, node).every((hole) => exceptions[file.path]?.holes.includes(hole))
    walk(file.program, (node, parent) => {
      if (isRawSql(node)) report(node, 'sql.raw takes text as it is')
      else if (isBuiltText(node) && looksLikeSql(node, parent) && !isExcepted(node))
        report(node, 'SQL is put together from strings')
    })
    return found
  })
}

/** The whole text (not a part of a sum), untagged, that begins like a statement or is handed to `query`. */
function looksLikeSql(node: Node, parent: Node | null): boolean {
  const isPartOfSum = parent?.type === 'BinaryExpression' && parent.operator === '+'
  if (isPartOfSum || parent?.type === 'TaggedTemplateExpression') return false
  return isQueryArgument(node, parent) || statement.test(leadingText(node))
}

/** Source text of what is put into a template. */
function holesOf(file: SourceFile, node: Node): string[] {
  const expressions = Array.isArray(node.expressions) ? node.expressions.filter(isNode) : []
  return expressions.map(({ start, end }) => file.text.slice(start, Number(end)))
}

/** `a as unknown as B`: two assertions in a row switch the type checker off. */
export function findDoubleAssertions(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    walk(file.program, (node) => {
      if (node.type === 'TSAsExpression' && isNode(node.expression) && node.expression.type === 'TSAsExpression')
        found.push(`${file.path}:${lineOf(file, node)}: two assertions in a row; check the value instead`)
    })
    return found
  })
}

/** The last word of what is called: `fs.readFileSync` and `readFileSync` are the same to us. */
function nameOf(callee: unknown): string | null {
  if (!isNode(callee)) return null
  if (callee.type === 'Identifier') return typeof callee.name === 'string' ? callee.name : null
  return callee.type === 'MemberExpression' ? nameOf(callee.property) : null
}

function isRawSql(node: Node): boolean {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression') return false
  return nameOf(node.callee.object) === 'sql' && nameOf(node.callee.property) === 'raw'
}

/** A template with holes, or a sum with a string in it. */
function isBuiltText(node: Node): boolean {
  if (node.type === 'TemplateLiteral') return Array.isArray(node.expressions) && node.expressions.length > 0
  return node.type === 'BinaryExpression' && node.operator === '+' && [node.left, node.right].some(isText)
}

function isText(value: unknown): boolean {
  if (!isNode(value)) return false
  return (
    (value.type === 'Literal' && typeof value.value === 'string') ||
    value.type === 'TemplateLiteral' ||
    isBuiltText(value)
  )
}

/** The text a template or sum begins with. */
function leadingText(node: Node): string {
  if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
    const first: unknown = node.quasis[0]
    const value = isNode(first) ? first.value : null
    return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : ''
  }
  if (node.type === 'Literal') return String(node.value)
  return isNode(node.left) ? leadingText(node.left) : ''
}

/** Directly the text of `db.query(...)` or of its `{ text: ... }`. */
function isQueryArgument(node: Node, parent: Node | null): boolean {
  if (parent?.type !== 'CallExpression' || !isNode(parent.callee) || parent.callee.type !== 'MemberExpression')
    return false
  return nameOf(parent.callee) === 'query' && Array.isArray(parent.arguments) && parent.arguments[0] === node
}
