/** The one place that reads the process environment. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { AppError } from '../../kernel/errors.ts'

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

const repositoryRoot = resolve(import.meta.dirname, '../../..')

/** The file that is read beside the process environment. */
export const environmentFile = resolve(repositoryRoot, '.env')

/**
 * The process environment, over the `.env` file beside package.json when there is one.
 * That folder and not the working folder: the CLI runs anywhere, and a stranger project's `.env` would lend us its database.
 * @throws AppError `invalid_configuration` when the file exists but cannot be read
 */
export async function readEnvironment(folder: string = repositoryRoot): Promise<Environment> {
  const path = resolve(folder, '.env')
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw new AppError('invalid_configuration', `The file ${path} exists but cannot be read: ${error.message}.`)
  })
  return { ...parseEnv(text), ...process.env }
}

/** For this program when it replaces itself: its own environment, which wins over what is added. */
export const environmentWith = (added: Readonly<Record<string, string>>): Record<string, string | undefined> => ({
  ...added,
  ...process.env,
})
