/** The lock file of a data directory: who wrote it, and whether that process still runs. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type ProcessFacts, readProcessFacts } from './process-facts.ts'

const holderSchema = z.object({
  id: z.string(),
  pid: z.number().int().positive(),
  startedAt: z.string(),
  processStart: z.string().nullable(),
  bootId: z.string().nullable(),
  namespace: z.string().nullable(),
  host: z.string(),
})

export type LockHolder = z.infer<typeof holderSchema>

/** Beside the database, not in it: PGlite ignores a postmaster.pid of its own (electric-sql/pglite#1106). */
export const lockFileOf = (dataDirectory: string): string => join(dataDirectory, 'rolewright.lock')

/** The code of a system error, such as ENOENT. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Null when there is no lock. A file that cannot be understood was cut off by a power failure: its writer is gone. */
export async function readHolder(file: string): Promise<LockHolder | 'unreadable' | null> {
  try {
    return holderSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data ?? 'unreadable'
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : 'unreadable'
  }
}

/**
 * Whether the process that wrote a lock still runs. Never decided by a heartbeat: a busy engine would miss its beats.
 * After a restart of the machine or in another container the same number is another process; there the kernel lock decides.
 */
export async function isHolderAlive(holder: LockHolder, facts: ProcessFacts): Promise<boolean> {
  if (holder.bootId !== facts.bootId || holder.namespace !== facts.namespace) return false
  if (!facts.isRunning(holder.pid)) return false
  const start = await facts.startOf(holder.pid)
  return start === null || holder.processStart === null || start === holder.processStart
}

/** Who holds the directory now; null when nobody living does. */
export async function findHolder(dataDirectory: string, facts?: ProcessFacts): Promise<LockHolder | null> {
  const holder = await readHolder(lockFileOf(dataDirectory))
  if (holder === null || holder === 'unreadable') return null
  return (await isHolderAlive(holder, facts ?? (await readProcessFacts()))) ? holder : null
}
