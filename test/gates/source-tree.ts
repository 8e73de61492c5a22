/** Reads a source tree for the gates: every TypeScript file with its syntax tree and what it imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { type Program, parseSync } from 'oxc-parser'

/** One import of a file. `target` is a path below the root (`src/kernel/ids.ts`) or a package's specifier. */
export type Import = { target: string; isRelative: boolean; isType: boolean }

/** A parsed file; `path` is relative to the root, with forward slashes. */
export type SourceFile = {
  path: string
  text: string
  program: Program
  imports: Import[]
  /** Text of the comment the file begins with, or null. */
  purpose: string | null
}

/** Any node of the syntax tree, as loosely as the walks need it. */
export type Node = { type: string; start: number; [field: string]: unknown }

const isTest = (path: string): boolean => /\.test\.ts$|(^|\/)fixtures\//.test(path)

/** The files of `src/` below `root`, without tests and their fixtures. */
export function readSourceTree(root: string, folder = 'src'): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !isTest(path))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')))
}

/** Parses one file; throws with its path when it is not TypeScript. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const toImport = (specifier: string, isType: boolean): Import => {
    const isRelative = specifier.startsWith('.')
    return { target: isRelative ? posix.join(dirname(path), specifier) : specifier, isRelative, isType }
  }
  const imports = [
    ...module.staticImports.map((found) =>
      toImport(found.moduleRequest.value, found.entries.length > 0 && found.entries.every((entry) => entry.isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [toImport(moduleRequest.value, isType)] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const literal = /^['"`](.*)['"`]$/.exec(text.slice(start, end))?.[1]
      return literal ? [toImport(literal, false)] : []
    }),
  ]
  const first = comments[0]
  const head = text.startsWith('#!') ? text.indexOf('\n') + 1 : 0
  const purpose = first?.type === 'Block' && first.start === head && first.value.startsWith('*') ? first.value : null
  return { path, text, program, imports, purpose }
}

/** Calls `visit` for every node of the tree, parents before children. */
export function walk(
  node: unknown,
  visit: (node: Node, parent: Node | null) => void,
  parent: Node | null = null,
): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit, parent)
  else if (isNode(node)) {
    visit(node, parent)
    for (const [field, child] of Object.entries(node)) if (field !== 'type') walk(child, visit, node)
  }
}

/** Whether a value of the tree is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** 1-based line of a position. */
export function lineOf(file: SourceFile, node: Node): number {
  return file.text.slice(0, node.start).split('\n').length
}
