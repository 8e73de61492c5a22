/** The models that stand in the repository. */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { createVerifiedReader } from './model-files.ts'

const models = resolve(import.meta.dirname, '../../../models')

test('every file of a model is the one whose checksum is recorded', async () => {
  const checksums: Record<string, string> = JSON.parse(await readFile(join(models, 'checksums.json'), 'utf8'))
  const folders = [...new Set(Object.keys(checksums).map((path) => path.slice(0, path.indexOf('/'))))]
  expect(folders).toEqual(['all-MiniLM-L6-v2', 'rewrite-entailment-3'])
  for (const folder of folders) {
    const read = await createVerifiedReader(join(models, folder))
    const files = await readdir(join(models, folder))
    expect(
      Object.keys(checksums)
        .filter((path) => path.startsWith(`${folder}/`))
        .sort(),
    ).toEqual(files.map((file) => `${folder}/${file}`).sort())
    for (const file of files) expect((await read(file)).length, file).toBeGreaterThan(100)
  }
})
