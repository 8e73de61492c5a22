/** One process per data directory: two embedded engines on the same files lose data without an error. */
import { access, constants, link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { AppError } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import { takeKernelLock } from './kernel-lock.ts'
import { codeOf, isHolderAlive, type LockHolder, lockFileOf, readHolder } from './lock-holder.ts'
import { type ProcessFacts, readProcessFacts } from './process-facts.ts'
import { findRunningServer, withdrawServer } from './running-server.ts'

export interface DirectoryLock {
  readonly holder: LockHolder
  /** Gives the directory up. May be called twice. */
  release(): Promise<void>
}

async function inUse(dataDirectory: string, holder: LockHolder | null): Promise<AppError> {
  const server = await findRunningServer(dataDirectory)
  const who = holder === null ? 'another process' : `process ${holder.pid}`
  const where = holder === null ? '' : ` on ${holder.host} since ${holder.startedAt}`
  const instead = server === null ? '' : `, or use its address ${server.address}`
  return new AppError(
    'directory_in_use',
    `The data directory ${dataDirectory} is in use by ${who}${where}. Stop it first${instead}.`,
  )
}

/**
 * Puts our lock in place: created in one step with its content (a link fails when the name is taken), so nobody reads half of it.
 * @returns false when a living process holds it
 */
async function putLock(file: string, own: LockHolder, facts: ProcessFacts): Promise<boolean> {
  const draft = `${file}.${own.id}`
  await writeFile(draft, JSON.stringify(own), { mode: 0o600, flush: true })
  try {
    for (;;) {
      try {
        await link(draft, file)
        return true
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
      const found = await readHolder(file)
      if (found === null) continue
      if (found !== 'unreadable' && (await isHolderAlive(found, facts))) return false
      await removeStale(file, found, own)
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/**
 * Removes a dead process's lock and no other: whoever takes the name away looks at what it holds in its hand, and puts
 * back what it did not mean to take. Only file systems without locks come here with two takers at once.
 */
async function removeStale(file: string, stale: LockHolder | 'unreadable', own: LockHolder): Promise<void> {
  const taken = `${file}.${own.id}.stale`
  try {
    await rename(file, taken)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const held = await readHolder(taken)
  const isStale = held === 'unreadable' ? stale === 'unreadable' : stale !== 'unreadable' && held?.id === stale.id
  if (!isStale) await link(taken, file).catch(() => {})
  await rm(taken, { force: true })
}

async function makeDirectory(dataDirectory: string): Promise<void> {
  try {
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 })
    await access(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new AppError(
      'invalid_configuration',
      `The data directory ${dataDirectory} cannot be written (${String(codeOf(error))}). Give this user the right to, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
}

/**
 * Takes the directory for this process, making it when it is not there. A dead process's lock is taken over.
 * @throws AppError `directory_in_use`, with the process and, when it serves, its address; `invalid_configuration` when
 *   the directory cannot be made or written
 */
export async function lockDirectory(dataDirectory: string, facts?: ProcessFacts): Promise<DirectoryLock> {
  await makeDirectory(dataDirectory)
  const file = lockFileOf(dataDirectory)
  const known = facts ?? (await readProcessFacts())
  const own: LockHolder = {
    id: newId(),
    pid: known.pid,
    startedAt: new Date().toISOString(),
    processStart: await known.startOf(known.pid),
    bootId: known.bootId,
    namespace: known.namespace,
    host: known.host,
  }
  const kernelLock = await takeKernelLock(`${file}.sqlite`)
  const found = kernelLock === 'busy' ? await readHolder(file) : null
  if (kernelLock === 'busy') throw await inUse(dataDirectory, found === 'unreadable' ? null : found)
  const releaseKernelLock = kernelLock === 'unsupported' ? (): void => {} : kernelLock
  if (!(await putLock(file, own, known))) {
    releaseKernelLock()
    const holder = await readHolder(file)
    throw await inUse(dataDirectory, holder === 'unreadable' ? null : holder)
  }
  let released: Promise<void> | undefined
  return {
    holder: own,
    release: () => {
      released ??= withdrawServer(dataDirectory)
        .then(() => rm(file, { force: true }))
        .finally(releaseKernelLock)
      return released
    },
  }
}
