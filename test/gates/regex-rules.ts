/** Regular expressions read texts of strangers: none may take time that grows as a power of the text's length, or worse. */
import { analyse } from 'scslre'
import { lineOf, type SourceFile, walk } from './source-tree.ts'

/** File -> why a text cannot become long enough for its expressions to matter. */
export type BacktrackingExceptions = Readonly<Record<string, string>>

/**
 * Literals that backtrack: exponentially in any file, quadratically in files without an exception. Expressions put together at
 * run time, and alternatives that overlap, are not seen. The analysis is that of scslre (the one behind eslint-plugin-regexp).
 */
export function findBacktracking(files: readonly SourceFile[], exceptions: BacktrackingExceptions = {}): string[] {
  return files.flatMap((file) => {
    const found: string[] = []
    walk(file.program, (node) => {
      const regex = regexOf(node)
      if (regex === null) return
      const { reports } = analyse(regex, { reportTypes: { Move: false } })
      const isExponential = reports.some(({ exponential }) => exponential)
      if (isExponential || (reports.length > 0 && !(file.path in exceptions)))
        found.push(
          `${file.path}:${lineOf(file, node)}: ${isExponential ? 'exponential' : 'quadratic'} backtracking in /${regex.source.slice(0, 80)}/`,
        )
    })
    return found
  })
}

/** Files with an exception that need none. */
export const findNeedlessExceptions = (files: readonly SourceFile[], exceptions: BacktrackingExceptions): string[] => {
  const found = findBacktracking(files).map((one) => one.split(':')[0])
  return Object.keys(exceptions).filter((path) => !found.includes(path))
}

const regexOf = (node: { type: string; [field: string]: unknown }): { source: string; flags: string } | null => {
  if (node.type !== 'Literal' || typeof node.regex !== 'object' || node.regex === null) return null
  const { pattern, flags } = node.regex as { pattern: string; flags: string }
  return { source: pattern, flags }
}
