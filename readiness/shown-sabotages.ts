/** Which rows were seen to lose their proof when they were taken away, on which day, and whether they are still what they were then. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Row } from './read-rows.ts'

/** By row: the day, as 2026-11-29, and the fingerprint of what was shown then. */
export type ShownSabotages = ReadonlyMap<string, { readonly on: string; readonly fingerprint: string }>

const shownFile = z.record(z.string(), z.string().regex(/^\d{4}-\d\d-\d\d [0-9a-f]{12}$/u))

/** @param root of the repository. @returns nothing at all where nothing was shown yet */
export async function readShown(root: string): Promise<ShownSabotages> {
  const text = await readFile(pathIn(root), 'utf8').catch(() => '{}')
  const entries = Object.entries(shownFile.parse(JSON.parse(text)))
  return new Map(entries.map(([id, written]) => [id, { on: written.slice(0, 10), fingerprint: written.slice(11) }]))
}

/**
 * Keeps what is known of other rows, in the order of their ids.
 * @param fingerprint of the row before it was taken away: files may have changed in the meantime
 */
export async function keepShown(root: string, id: string, fingerprint: string, on: Date): Promise<void> {
  const shown = new Map(await readShown(root))
  shown.set(id, { on: on.toISOString().slice(0, 10), fingerprint })
  const entries = [...shown].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  const lines = Object.fromEntries(entries.map(([id, entry]) => [id, `${entry.on} ${entry.fingerprint}`]))
  await mkdir(dirname(pathIn(root)), { recursive: true })
  await writeFile(pathIn(root), `${JSON.stringify(lines, null, 2)}\n`)
}

/** What has to be shown again when it changes: the row's proofs and sabotage, the sabotaged file, and the files of its tests. */
export async function fingerprintOf({ proof, sabotage }: Row, root: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify({ proof, sabotage }))
  const files = [sabotage?.file ?? [], ...proof.map((one) => ('test' in one ? one.test.file : []))].flat()
  for (const file of new Set(files))
    hash.update(`\0${file}\0${await readFile(join(root, file), 'utf8').catch(() => '')}`)
  return hash.digest('hex').slice(0, 12)
}

/** Those of the rows that were never shown as they are now. */
export async function findUnshown(rows: readonly Row[], root: string): Promise<Row[]> {
  const shown = await readShown(root)
  const fingerprints = await Promise.all(rows.map((row) => fingerprintOf(row, root)))
  return rows.filter(({ id }, at) => shown.get(id)?.fingerprint !== fingerprints[at])
}

const pathIn = (root: string): string => join(root, 'ops/drills/sabotages.json')
