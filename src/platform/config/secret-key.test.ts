import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { resolveSecretKey } from './secret-key.ts'

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-key-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('an installation without a key makes one, keeps it for its owner only, and has the same at every start', async () => {
  const dataDir = join(await makeFolder(), 'new', 'data')
  const keys = await Promise.all([1, 2, 3, 4].map(() => resolveSecretKey({ secretKey: null, dataDir })))
  expect(new Set([...keys, await resolveSecretKey({ secretKey: null, dataDir })]).size).toBe(1)
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/u)
  expect((await stat(join(dataDir, 'secret-key'))).mode & 0o777).toBe(0o600)
  expect(await readdir(dataDir)).toEqual(['secret-key'])
})

test('a given key is used and nothing is written', async () => {
  const dataDir = await makeFolder()
  expect(await resolveSecretKey({ secretKey: 'given', dataDir })).toBe('given')
  expect(await readdir(dataDir)).toEqual([])
})

test('a damaged key or one that others may read is refused with what to do', async () => {
  const dataDir = await makeFolder()
  const path = join(dataDir, 'secret-key')
  await writeFile(path, 'half', { mode: 0o600 })
  await expect(resolveSecretKey({ secretKey: null, dataDir })).rejects.toThrow('Delete it to get a new one')
  await chmod(path, 0o644)
  await expect(resolveSecretKey({ secretKey: null, dataDir })).rejects.toThrow('chmod 600')
})

test('a folder that cannot be written says which settings help', async () => {
  const file = join(await makeFolder(), 'file')
  await writeFile(file, '')
  await expect(resolveSecretKey({ secretKey: null, dataDir: join(file, 'x') })).rejects.toThrow('Set DATA_DIR')
})
