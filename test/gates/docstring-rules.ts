/** The rule that a function which other folders call says what it does, where it is written. */
import { posix } from 'node:path'
import { isNode, lineOf, type Node, type SourceFile } from './source-tree.ts'

/** Exported functions that a file of another folder imports, and that have no docstring. Their own folder can read them. */
export function findMissingDocstrings(files: readonly SourceFile[]): string[] {
  const asked = findForeignImports(files)
  return files.flatMap((file) =>
    exportedFunctions(file)
      .filter(({ name, statement }) => asked.has(`${file.path} ${name}`) && !hasDocstring(file, statement))
      .map(({ name, statement }) => `${file.path}:${lineOf(file, statement)}: ${name}() has no docstring`),
  )
}

/** `path name` of everything that is imported from another folder. */
function findForeignImports(files: readonly SourceFile[]): Set<string> {
  const found = new Set<string>()
  for (const { path, program } of files)
    for (const node of program.body) {
      if (node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration') continue
      const from = node.source?.value
      if (!from?.startsWith('.')) continue
      const target = posix.join(posix.dirname(path), from)
      if (posix.dirname(target) === posix.dirname(path)) continue
      for (const one of node.specifiers) found.add(`${target} ${importedName(one)}`)
    }
  return found
}

/** The name in the other file: `a` of `import { a as b }`. */
function importedName(specifier: object): string {
  const name: unknown = Reflect.get(specifier, 'imported') ?? Reflect.get(specifier, 'local')
  return isNode(name) ? String(name.name) : ''
}

function exportedFunctions({ program }: SourceFile): { name: string; statement: Node }[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !isNode(statement.declaration)) return []
    const { declaration } = statement
    const holders: unknown[] =
      declaration.type === 'FunctionDeclaration'
        ? [declaration]
        : declaration.type === 'VariableDeclaration'
          ? declaration.declarations.filter(({ init }) => isNode(init) && /Function/u.test(init.type))
          : []
    return holders.flatMap((holder) => {
      const id: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, 'id') : null
      return isNode(id) && isNode(statement) ? [{ name: String(id.name), statement }] : []
    })
  })
}

/** A `/** ... *\/` right before it, which is not the one that says what the file is for. */
function hasDocstring({ text }: SourceFile, { start }: Node): boolean {
  const above = text.slice(0, start).trimEnd()
  const from = above.lastIndexOf('/**')
  return above.endsWith('*/') && from > 0 && above.indexOf('*/', from) === above.length - 2
}
