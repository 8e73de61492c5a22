/** Disaster recovery on PostgreSQL by the commands an operator types: a backup, a new empty database, the restore, everything compared. */
import type { ImportAnswer, ProfileAnswer } from '../../src/main/cli/answers.ts'
import { createApiClient } from '../../test/harness/api-client.ts'
import { inRepository, makeDataFolder, runCli, startServer, type Variables } from '../../test/harness/processes.ts'
import { setup as findServices } from '../../test/harness/services.ts'

async function mustRun(args: readonly string[], variables: Variables): Promise<string> {
  const { code, stdout, stderr } = await runCli(args, variables)
  if (code !== 0) throw new Error(`rolewright ${args.join(' ')} ended with ${code}: ${stderr.trim()}`)
  return stdout
}

/** @returns what was restored, and how long it took (RTO); the backup is of the last moment, so nothing is lost (RPO 0 here) */
export async function runRestoreDrill(): Promise<string> {
  await findServices()
  // After the services are known: the harness reads their addresses when it is loaded.
  const [{ createServerInstallation, hasServerDatabase }, { createServerDatabase }, { findPostgresPrograms }] =
    await Promise.all([
      import('../../test/harness/server-installation.ts'),
      import('../../test/harness/database.ts'),
      import('../../test/harness/postgres-programs.ts'),
    ])
  if (!hasServerDatabase) throw new Error('There is no PostgreSQL to play on: `npm run -s services -- up` first.')
  const [installation, empty, folder] = await Promise.all([
    createServerInstallation(),
    createServerDatabase(),
    makeDataFolder(),
  ])
  const programs = { BACKUP_DIR: folder.path, POSTGRES_BIN_DIR: await findPostgresPrograms() }
  try {
    const server = await startServer(installation.variables)
    const api = createApiClient(server.address, installation.key)
    await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.json'))
    await api.upload<ImportAnswer>('/api/v1/postings/files', inRepository('test/fixtures/greenhouse-board.json'))
    await server.stop()
    await mustRun(['backup'], { ...installation.variables, ...programs })
    const begun = performance.now()
    const target = { ...installation.variables, ...programs, DATABASE_URL: empty.url }
    const said = await mustRun(['restore', 'latest'], target)
    const restored = await startServer(target)
    const { body } = await createApiClient(restored.address, installation.key).get<{ profiles: unknown[] }>(
      '/api/v1/profiles',
    )
    const seconds = (performance.now() - begun) / 1000
    await restored.stop()
    if (body.profiles.length !== 1) throw new Error(`the restored server knows ${body.profiles.length} profiles, not 1`)
    return `${said.trim().split('\n').at(-1)} Serving again after ${seconds.toFixed(1)} s.`
  } finally {
    await Promise.all([installation.remove(), empty.remove(), folder.remove()])
  }
}
