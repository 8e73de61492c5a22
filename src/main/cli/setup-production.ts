/** `rolewright setup`: secrets, a .env that only its owner reads, migrations and the first administrator. Safe to repeat. */
import { randomBytes } from 'node:crypto'
import { chmod, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'
import { addPerson, hasAdministrator } from '../../features/accounts/accounts.ts'
import { AppError } from '../../kernel/errors.ts'
import { type Environment, loadSettings, publicAddress } from '../../platform/config/settings.ts'
import { migrateUp } from '../../platform/database/migrate.ts'
import { createProcessLog } from '../../platform/telemetry/log.ts'
import { migrateEngine } from '../../platform/workflows/dbos-engine.ts'
import { openDatabase } from '../start.ts'
import { openAccounts } from './account-commands.ts'
import { tell } from './terminal.ts'

export interface SetupOptions {
  readonly env: 'production' | 'development'
  readonly file: string
  readonly databaseUrl?: string
  readonly redisUrl?: string
  readonly publicUrl?: string
  readonly adminEmail?: string
  readonly adminName: string
}

const makeSecret = (): string => randomBytes(32).toString('hex')

/** The file as it is; empty when there is none. */
const readText = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw new AppError('invalid_configuration', `The file ${path} exists but cannot be read: ${error.message}.`)
  })

/** What the file lacks. What is in it is never changed: a second run must not take a key away. */
function missingLines(kept: Environment, env: Environment, options: SetupOptions): Record<string, string> {
  const wanted: Record<string, string | undefined> = {
    APP_ENV: options.env,
    SECRET_KEY: makeSecret(),
    METRICS_TOKEN: makeSecret(),
    DATABASE_URL: options.databaseUrl ?? env.DATABASE_URL,
    REDIS_URL: options.redisUrl ?? env.REDIS_URL,
    PUBLIC_URL: options.publicUrl ?? env.PUBLIC_URL,
  }
  const isMissing = (name: string): boolean => !kept[name] && !kept[`${name}_FILE`] && !env[`${name}_FILE`]
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) => (value && isMissing(name) ? [[name, value]] : [])),
  )
}

/** Moved into place whole, 0600 from the first byte: nobody ever reads half of it, or any of it. */
async function writePrivately(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.env.${randomBytes(6).toString('hex')}`)
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
    await file.close()
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Single quotes keep `#`, `$` and white space as they are. */
const toLine = ([name, value]: [string, string]): string => `${name}='${value}'`

/** @throws AppError `invalid_configuration` naming what is missing or wrong; the file is then as it was */
export async function setUp(options: SetupOptions, env: Environment): Promise<void> {
  const text = await readText(options.file)
  const kept = parseEnv(text)
  const missing = missingLines(kept, env, options)
  const settings = await loadSettings({ ...env, ...kept, ...missing })
  const names = Object.keys(missing)
  if (names.length > 0) {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
    await writePrivately(options.file, `${before}${Object.entries(missing).map(toLine).join('\n')}\n`)
    tell(`Wrote ${names.join(', ')} to ${options.file}, readable by its owner only.`)
  } else {
    await chmod(options.file, 0o600)
    tell(`Nothing to write: ${options.file} has everything.`)
  }
  const database = await openDatabase(settings, createProcessLog(settings, { role: 'cli' }))
  try {
    const applied = await migrateUp(database)
    await migrateEngine(database, settings.databaseUrl)
    tell(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length} migrations.`)
    const { adminEmail: email, adminName: name } = options
    if (database.mode === 'embedded') return tell('Embedded: the first start prints a link that signs the owner in.')
    if (await hasAdministrator(database)) return tell('There is an administrator already.')
    if (email === undefined) return tell('There is no administrator yet. Run this again with --admin-email.')
    const accounts = await openAccounts(database, settings)
    const { passwordPath } = await addPerson(accounts, { name, email, role: 'admin' })
    console.log(`The first administrator is ${email}. This link sets the password; it works once, within an hour:`)
    console.log(`${publicAddress(settings)}${passwordPath}`)
  } finally {
    await database.close()
  }
}
