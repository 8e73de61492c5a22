import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDirectory } from './directory-lock.ts'
import { findHolder, isHolderAlive, type LockHolder, lockFileOf } from './lock-holder.ts'
import { type ProcessFacts, readProcessFacts } from './process-facts.ts'
import { findRunningServer, publishServer } from './running-server.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rolewright-lock-'))
})
afterEach(async () => {
  await rm(directory, { recursive: true, force: true })
})

/** The facts of the main process of a container: always process 1. */
const container = (namespace: string, start: string, boot = 'boot-1'): ProcessFacts => ({
  pid: 1,
  host: `host-of-${namespace}`,
  bootId: boot,
  namespace,
  isRunning: () => true,
  startOf: async () => start,
})

/** A lock as a process that was killed leaves it. */
async function leaveLock(changes: Partial<LockHolder>): Promise<LockHolder> {
  const facts = await readProcessFacts()
  const holder: LockHolder = {
    id: 'left-behind',
    pid: facts.pid,
    startedAt: '2026-01-02T03:04:05.000Z',
    processStart: await facts.startOf(facts.pid),
    bootId: facts.bootId,
    namespace: facts.namespace,
    host: facts.host,
    ...changes,
  }
  await writeFile(lockFileOf(directory), JSON.stringify(holder))
  return holder
}

const child = resolve(import.meta.dirname, '../../../../test/harness/children/lock-directory.ts')

async function startTaker(): Promise<{ process: ChildProcessWithoutNullStreams; lines: AsyncIterator<string> }> {
  const taker = spawn(process.execPath, [child, directory], { stdio: 'pipe' })
  const lines = createInterface({ input: taker.stdout })[Symbol.asyncIterator]()
  expect((await lines.next()).value).toBe('up')
  return { process: taker, lines }
}

test('a directory belongs to one process, and is free again once that has released it', async () => {
  const lock = await lockDirectory(directory)
  expect(await findHolder(directory)).toMatchObject({ pid: process.pid })
  await expect(lockDirectory(directory)).rejects.toMatchObject({
    code: 'directory_in_use',
    message: expect.stringContaining(`in use by process ${process.pid}`),
  })
  await lock.release()
  await lock.release()
  expect(await findHolder(directory)).toBeNull()
  await (await lockDirectory(directory)).release()
})

test('a lock file of a living process is respected even where the file system knows no locks', async () => {
  await leaveLock({ pid: process.ppid, processStart: await (await readProcessFacts()).startOf(process.ppid) })
  await expect(lockDirectory(directory)).rejects.toMatchObject({
    message: expect.stringContaining(`process ${process.ppid}`),
  })
})

test('the lock of a process that is gone is taken over', async () => {
  const gone = spawn(process.execPath, ['-e', ''])
  await once(gone, 'exit')
  await leaveLock({ pid: gone.pid ?? 0 })
  const lock = await lockDirectory(directory)
  expect(JSON.parse(await readFile(lockFileOf(directory), 'utf8'))).toMatchObject({ pid: process.pid })
  await lock.release()
})

test('the lock of another process that had our number is taken over', async () => {
  await leaveLock({ processStart: '1' })
  await (await lockDirectory(directory)).release()
})

test('a lock that a power cut left half written is taken over', async () => {
  await writeFile(lockFileOf(directory), '{"pid": 12')
  await (await lockDirectory(directory)).release()
})

test.for([
  ['another container on the same machine', container('pid:[2]', '900')],
  ['the same container, started again', container('pid:[1]', '900')],
  ['the same container after the machine started again', container('pid:[1]', '500', 'boot-2')],
] as const)('where every process is number 1, a lock left by the former one is stale: %s', async ([, now]) => {
  const before = container('pid:[1]', '500')
  const { release, holder } = await lockDirectory(directory, before)
  expect(await isHolderAlive(holder, before)).toBe(true)
  expect(await isHolderAlive(holder, now)).toBe(false)
  await release()
  await leaveLock({ ...holder })
  await (await lockDirectory(directory, now)).release()
})

test('another container that still runs keeps the directory, although its process number says nothing here', async () => {
  const lock = await lockDirectory(directory, container('pid:[1]', '500'))
  await expect(lockDirectory(directory, container('pid:[2]', '900'))).rejects.toMatchObject({
    code: 'directory_in_use',
    message: expect.stringContaining('host-of-pid:[1]'),
  })
  await lock.release()
})

test('of several processes that find a stale lock at the same moment, exactly one gets the directory', async () => {
  for (let round = 0; round < 2; round++) {
    await leaveLock({ pid: 4_194_000, processStart: '1' })
    const takers = await Promise.all(Array.from({ length: 4 }, startTaker))
    for (const taker of takers) taker.process.stdin.write('go\n')
    const results = await Promise.all(takers.map(async ({ lines }) => (await lines.next()).value))
    expect(results.sort()).toEqual([...Array(3).fill('directory_in_use'), 'won'])
    for (const taker of takers) taker.process.kill('SIGKILL')
    await Promise.all(takers.map((taker) => once(taker.process, 'exit')))
  }
})

test('a directory whose process was killed is free at once', async () => {
  const taker = await startTaker()
  taker.process.stdin.write('go\n')
  expect((await taker.lines.next()).value).toBe('won')
  await expect(lockDirectory(directory)).rejects.toMatchObject({ code: 'directory_in_use' })
  taker.process.kill('SIGKILL')
  await once(taker.process, 'exit')
  await (await lockDirectory(directory)).release()
})

test('a directory that cannot be made is told by its name', async () => {
  const file = join(directory, 'a-file')
  await writeFile(file, '')
  await expect(lockDirectory(join(file, 'data'))).rejects.toMatchObject({
    code: 'invalid_configuration',
    message: expect.stringContaining('a-file'),
  })
})

test('a running server is found with its address, and no longer once it has stopped', async () => {
  expect(await findRunningServer(directory)).toBeNull()
  const lock = await lockDirectory(directory)
  expect(await findRunningServer(directory)).toBeNull()
  await publishServer(directory, { address: 'http://127.0.0.1:8100', token: 'secret' })
  await publishServer(directory, { address: 'http://127.0.0.1:8200', token: 'secret' })
  expect(await findRunningServer(directory)).toEqual({
    address: 'http://127.0.0.1:8200',
    token: 'secret',
    pid: process.pid,
  })
  expect(await lockDirectory(directory).catch((error: Error) => error.message)).toContain('http://127.0.0.1:8200')
  if (process.platform !== 'win32') {
    const modes = await Promise.all(
      (await readdir(directory)).map(async (name) => (await stat(join(directory, name))).mode & 0o777),
    )
    expect(new Set(modes)).toEqual(new Set([0o600]))
  }
  await lock.release()
  expect(await findRunningServer(directory)).toBeNull()
})

test('the address of a server that was killed is not believed', async () => {
  const lock = await lockDirectory(directory)
  await publishServer(directory, { address: 'http://127.0.0.1:8100', token: 'secret' })
  const server = await readFile(join(directory, 'server.json'), 'utf8')
  await lock.release()
  await writeFile(join(directory, 'server.json'), server.replace(String(process.pid), '4194000'))
  expect(await findRunningServer(directory)).toBeNull()
  const next = await lockDirectory(directory)
  expect(await findRunningServer(directory)).toBeNull()
  await next.release()
})
