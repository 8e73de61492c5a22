/** Disaster recovery on PostgreSQL by the commands an operator types: a backup, a new empty database, the restore, everything compared. */

import type { ImportAnswer, ProfileAnswer } from '../../src/main/cli/answers.ts'
import { createApiClient } from '../../test/harness/api-client.ts'
import { inRepository, makeDataFolder, runCli, startServer, type Variables } from '../../test/harness/processes.ts'
import type { ServerInstallation } from '../../test/harness/server-installation.ts'
import { setup as findServices } from '../../test/harness/services.ts'
import { playArchiving } from './archive.ts'

async function mustRun(args: readonly string[], variables: Variables): Promise<string> {
  const { code, stdout, stderr } = await runCli(args, variables)
  if (code !== 0) throw new Error(`rolewright ${args.join(' ')} ended with ${code}: ${stderr.trim()}`)
  return stdout
}

/** A dump restored, then the archive of the log: to a moment, and after a crash. @returns what was restored, how long it took (RTO) and what was lost (RPO) */
export async function runRestoreDrill(): Promise<string> {
  return `${await restoreDump()} ${await restoreArchive()}`
}

async function restoreArchive(): Promise<string> {
  const { createServerInstallation } = await import('../../test/harness/server-installation.ts')
  let installation: ServerInstallation | undefined
  let listed: string[] = []
  const list = async (url: string): Promise<string[]> => {
    const server = await startServer({ ...installation?.variables, DATABASE_URL: url })
    const api = createApiClient(server.address, installation?.key ?? '')
    if (listed.length === 0)
      await api.upload<ImportAnswer>('/api/v1/postings/files', inRepository('test/fixtures/greenhouse-board.json'))
    const { body } = await api.get<{ postings: { id: string }[] }>('/api/v1/postings')
    await server.stop()
    return body.postings.map(({ id }) => id).sort()
  }
  const { lostMs, restoredMs } = await playArchiving(
    async (url) => {
      installation = await createServerInstallation({ url, remove: async () => {} })
      listed = await list(url)
    },
    async (url) => {
      const found = await list(url)
      if (found.length === 0 || found.join() !== listed.join())
        throw new Error(`the archive brought ${found.length} postings back, not ${listed.length}`)
    },
  )
  await installation?.remove()
  return `From the archived log: the moment before everything was deleted after ${(restoredMs / 1000).toFixed(1)} s; a crash lost ${lostMs} ms.`
}

/** The backup is of the last moment: of it nothing is lost. */
async function restoreDump(): Promise<string> {
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
