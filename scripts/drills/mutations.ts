/** What the drill of mutations came to, file by file: it can be played bit by bit. `ops/drills/mutations.json` keeps it. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { inRepository } from '../../test/harness/processes.ts'

const mutationResult = z.strictObject({
  noticed: z.int(),
  of: z.int(),
  on: z.iso.date(),
  /** Of the file as it was: one that has changed is to be played again. */
  fingerprint: z.string(),
})
export type MutationResult = z.output<typeof mutationResult>

const path = inRepository('ops/drills/mutations.json')

/** @param file in the repository @returns the beginning of its SHA-256 */
export const fingerprintOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(inRepository(file)))
    .digest('hex')
    .slice(0, 12)

/** By path in the repository; empty where nothing was played yet. */
export async function readMutations(): Promise<Map<string, MutationResult>> {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  return new Map(Object.entries(z.record(z.string(), mutationResult).parse(JSON.parse(text))))
}

/** Keeps what was played before of other files. */
export async function keepMutations(results: ReadonlyMap<string, MutationResult>): Promise<void> {
  const all = [...new Map([...(await readMutations()), ...results])].sort(([a], [b]) => a.localeCompare(b))
  await writeFile(path, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}

/** Files that were never played, or have changed since. */
export async function findUnplayed(files: readonly string[]): Promise<string[]> {
  const kept = await readMutations()
  const current = await Promise.all(
    files.map(async (file) => kept.get(file)?.fingerprint === (await fingerprintOf(file))),
  )
  return files.filter((_, at) => current[at] !== true)
}
