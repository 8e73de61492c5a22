/** The shape of the code base as rules over imports: layers, feature order, front doors, packages, cycles. */
import { posix } from 'node:path'
import type { Import, SourceFile } from './source-tree.ts'

/** What the rules need to know of this code base. */
export type Shape = {
  /** Lowest first: a layer may import itself and what stands before it. */
  layers: readonly string[]
  /** Lowest first, the same rule. */
  features: readonly string[]
  /** Files of a feature that others may enter besides its front door, with the reason. */
  featureEntries: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Packages that are there at run time (not the development tools). */
  packages: readonly string[]
}

/** Every import that breaks a rule, as a sentence. */
export function findImportViolations(files: SourceFile[], shape: Shape): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      const reason = one.isRelative ? explainFile(path, one.target, shape) : explainPackage(one, shape)
      return reason ? [`${path} -> ${one.target}: ${reason}`] : []
    }),
  )
}

function explainPackage({ target, isType }: Import, { packages }: Shape): string | null {
  if (target.startsWith('node:')) return null
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
  if (packages.includes(name) || (isType && packages.includes(`@types/${name}`))) return null
  return `${name} is not among "dependencies" in package.json`
}

function explainFile(from: string, to: string, shape: Shape): string | null {
  const [, fromLayer = '', fromFeature = ''] = from.split('/')
  const [toRoot, toLayer = '', toFeature = ''] = to.split('/')
  if (toRoot !== 'src') return to.endsWith('.json') ? null : 'src imports nothing outside of src'
  if (!to.endsWith('.ts') && !to.endsWith('.json')) return 'the import names no file: write the extension'
  const kernelFile = posix.dirname(to) === 'src'
  if (kernelFile || !shape.layers.includes(toLayer)) return `${toLayer} is not a layer`
  if (shape.layers.indexOf(toLayer) > shape.layers.indexOf(fromLayer)) return `${fromLayer} must not know ${toLayer}`
  if (fromLayer !== 'features' || toLayer !== 'features' || fromFeature === toFeature) return null
  if (shape.features.indexOf(toFeature) > shape.features.indexOf(fromFeature))
    return `${fromFeature} comes before ${toFeature}`
  return isEntry(to, toFeature, shape) ? null : `enter ${toFeature} by its front door ${toFeature}.ts`
}

function isEntry(to: string, feature: string, { featureEntries }: Shape): boolean {
  const file = to.slice(`src/features/${feature}/`.length)
  return file === `${feature}.ts` || file in (featureEntries[feature] ?? {})
}

/** Groups of files that import each other in a circle (Tarjan), each sorted; imports of types count too. */
export function findCycles(files: SourceFile[]): string[][] {
  const graph = new Map(files.map(({ path, imports }) => [path, imports.map(({ target }) => target)]))
  const seen = new Map<string, { index: number; low: number; open: boolean }>()
  const stack: string[] = []
  const cycles: string[][] = []
  const visit = (path: string): { index: number; low: number; open: boolean } => {
    const node = { index: seen.size, low: seen.size, open: true }
    seen.set(path, node)
    stack.push(path)
    for (const target of graph.get(path) ?? []) {
      if (!graph.has(target)) continue
      const other = seen.get(target)
      if (!other) node.low = Math.min(node.low, visit(target).low)
      else if (other.open) node.low = Math.min(node.low, other.index)
    }
    if (node.low === node.index) close(path)
    return node
  }
  const close = (path: string): void => {
    const group = stack.splice(stack.indexOf(path))
    for (const member of group) {
      const state = seen.get(member)
      if (state) state.open = false
    }
    const importsItself = graph.get(path)?.includes(path) ?? false
    if (group.length > 1 || importsItself) cycles.push(group.sort())
  }
  for (const path of graph.keys()) if (!seen.has(path)) visit(path)
  return cycles
}
