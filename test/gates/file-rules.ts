/** Rules over one file at a time: purpose, length, names. */
import { basename } from 'node:path'
import { isNode, lineOf, type Node, type SourceFile, walk } from './source-tree.ts'

const emptyNames = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'manager',
  'base',
  'misc',
  'index',
  'lib',
])

/** Files without a purpose comment, too long, or that re-export another file whole. */
export function findShapeViolations(
  files: SourceFile[],
  { maxLines, tables }: { maxLines: number; tables: RegExp[] },
): string[] {
  return files.flatMap((file) => {
    const lines = file.text.replace(/\n$/, '').split('\n').length
    const isTable = tables.some((pattern) => pattern.test(file.path))
    return [
      ...(file.purpose === null ? [`${file.path}: begins with no /** purpose */`] : []),
      ...(lines > maxLines && !isTable ? [`${file.path}: ${lines} lines, ${maxLines} at most`] : []),
      ...(file.program.body.some((node) => node.type === 'ExportAllDeclaration')
        ? [`${file.path}: \`export *\` makes a barrel`]
        : []),
    ]
  })
}

/** Paths and identifiers that are not allowed. Payloads of sources may well hold a "job". */
export function findNameViolations(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const words = file.path.replace(/\.ts$/, '').split(/[/.-]/)
    return [
      ...words.filter((word) => emptyNames.has(word)).map((word) => `${file.path}: the name "${word}" says nothing`),
      ...(/^[a-z0-9.-]+$/.test(basename(file.path)) ? [] : [`${file.path}: file names are kebab-case`]),
      ...(file.path.includes('/sources/') ? [] : findBareJobs(file)),
    ]
  })
}

function findBareJobs(file: SourceFile): string[] {
  const found = new Map<string, Node>()
  walk(file.program, (node, parent) => {
    if (node.type !== 'Identifier' || typeof node.name !== 'string') return
    if (/^jobs?$/i.test(node.name) && !isPropertyOf(node, parent) && !found.has(node.name)) found.set(node.name, node)
  })
  return [...found].map(
    ([name, node]) => `${file.path}:${lineOf(file, node)}: "${name}" means three things here: say posting, run or step`,
  )
}

/** `page.job` and `{ job: ... }` are somebody else's words. */
function isPropertyOf(node: Node, parent: Node | null): boolean {
  if (!parent || parent.computed === true) return false
  const holder = parent.property ?? parent.key
  return isNode(holder) && holder === node
}
