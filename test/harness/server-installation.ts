/** An installation on a PostgreSQL server: a fresh database, migrated by the command an operator uses, with one account. */
import pg from 'pg'
import { createServerDatabase, type ServerDatabase } from './database.ts'
import { makeDataFolder, runCli, type Variables } from './processes.ts'

/** Tests that need a server skip without one; the harness fails them under CI=true. */
export const hasServerDatabase = process.env.TEST_DATABASE_URL !== undefined

export interface ServerInstallation {
  /** The settings of its processes. */
  readonly variables: Variables
  /** The access key of its one account. */
  readonly key: string
  /** Lets text go to this endpoint of models, as the person themselves would: their key may not. */
  consentTo(modelUrl: string): Promise<void>
  remove(): Promise<void>
}

async function consent(databaseUrl: string, modelUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    `insert into model_preferences (owner_id, consent_at, consent_hosts) select id, now(), array[$1] from accounts where kind = 'person'`,
    [new URL(modelUrl).host],
  )
  await client.end()
}

/** On a fresh database of the test server, unless another is given. */
export async function createServerInstallation(
  given?: Pick<ServerDatabase, 'url' | 'remove'>,
): Promise<ServerInstallation> {
  const [database, folder] = await Promise.all([given ?? createServerDatabase(), makeDataFolder()])
  const variables = { DATABASE_URL: database.url, DATABASE_POOL_SIZE: '5', DATA_DIR: folder.path }
  const remove = async (): Promise<void> => {
    await Promise.all([database.remove(), folder.remove()])
  }
  for (const args of [
    ['migrate', 'up'],
    ['accounts', 'add', 'Test Person', '--scopes', 'read,write,approve'],
  ]) {
    const done = await runCli(args, variables)
    const key = /^rw_\S+$/mu.exec(done.stdout)?.[0]
    if (key) return { variables, key, consentTo: (modelUrl) => consent(database.url, modelUrl), remove }
    if (done.code !== 0) {
      await remove()
      throw new Error(`rolewright ${args.join(' ')} ended with ${done.code}: ${done.stderr}`)
    }
  }
  await remove()
  throw new Error('no access key was printed')
}
