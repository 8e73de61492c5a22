/**
 * Data of an older major version of PostgreSQL: how it is told, and the engine that still reads it. Such an engine is fetched
 * when it is needed, by its checksum, and is gone afterwards: 22 MB that hardly anybody ever needs.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AppError } from '../../../kernel/errors.ts'

/** Of the engine that this release brings. */
export const embeddedMajor = 18

const engineName = '@electric-sql/pglite'

/** The last engine of each older major version, as npm's registry has it. That of 16 does not speak our protocol: it stops at once. */
const olderEngines: ReadonlyMap<number, { readonly version: string; readonly integrity: string }> = new Map([
  [
    17,
    {
      version: '0.3.16',
      integrity: 'sha512-mZkZfOd9OqTMHsK+1cje8OSzfAQcpD7JmILXTl5ahdempjUDdmg4euf1biDex5/LfQIDJ3gvCu6qDgdnDxfJmA==',
    },
  ],
])

/** @param directory of a database. @returns null where none is, or one that does not say */
export async function readMajor(directory: string): Promise<number | null> {
  const text = await readFile(join(directory, 'PG_VERSION'), 'utf8').catch(() => '')
  const major = Number.parseInt(text, 10)
  return Number.isNaN(major) ? null : major
}

/** @throws AppError `invalid_configuration` for data that this release's engine cannot open: with what to do */
export async function refuseOtherMajor(directory: string): Promise<void> {
  const major = await readMajor(directory)
  if (major === null || major === embeddedMajor) return
  const said = `The data in ${directory} is of PostgreSQL ${major}, and this release works with ${embeddedMajor}.`
  const whatToDo = olderEngines.has(major)
    ? 'Run: rolewright convert. It makes new data of it, and keeps the old beside it.'
    : 'Use the release that made it.'
  throw new AppError('invalid_configuration', `${said} ${whatToDo}`)
}

/** What npm installs exactly: this version, and only with this checksum. */
function lockOf(version: string, integrity: string): string {
  const packages = {
    '': { dependencies: { [engineName]: version } },
    [`node_modules/${engineName}`]: { version, integrity },
  }
  return JSON.stringify({ name: 'older-engine', lockfileVersion: 3, requires: true, packages })
}

/**
 * @param workFolder in which a folder is made for the time of the work; made where it is missing
 * @param work is given that folder, with the engine in its `node_modules`
 * @throws AppError `conflict` where no engine reads such data; `unavailable` where the engine cannot be fetched
 */
export async function withOlderEngine<T>(
  major: number,
  workFolder: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const engine = olderEngines.get(major)
  if (engine === undefined)
    throw new AppError('conflict', `Data of PostgreSQL ${major} can be read by the release that made it only.`)
  await mkdir(workFolder, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(workFolder, `.postgres-${major}-`))
  try {
    const { version, integrity } = engine
    await writeFile(join(folder, 'package.json'), JSON.stringify({ dependencies: { [engineName]: version } }))
    await writeFile(join(folder, 'package-lock.json'), lockOf(version, integrity))
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
    await promisify(execFile)('npm', ['ci', ...flags], { cwd: folder }).catch((cause: unknown) => {
      throw new AppError(
        'unavailable',
        `The engine of PostgreSQL ${major} could not be fetched from npm's registry. It is needed once: try again where npm reaches it.`,
        { cause },
      )
    })
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
