/** A PostgreSQL server of one test's own, to be stopped and started under a running application. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../../src/kernel/ids.ts'
import { findFreePort } from './free-port.ts'
import { inRepository } from './processes.ts'

interface Cluster {
  readonly programs: string
  readonly data: string
  readonly port: number
  readonly password: string
}

/** The part of scripts/services/postgres.mjs that is used here. */
interface PostgresScripts {
  installPostgres(home: string): string
  initPostgres(cluster: Cluster): void
  startPostgres(cluster: Cluster): void
  stopPostgres(cluster: Cluster, mode?: 'smart' | 'fast' | 'immediate'): void
}

export interface PostgresServer {
  readonly url: string
  /** Waits until it answers. */
  start(): void
  /** As a crash: no connection is told, the next start recovers. */
  crash(): void
  remove(): Promise<void>
}

/** Started. The programs are those that `npm run services -- up` has fetched. */
export async function createPostgresServer(): Promise<PostgresServer> {
  const scripts: PostgresScripts = await import(inRepository('scripts/services/postgres.mjs'))
  const { chooseHome }: { chooseHome(repository: string): string } = await import(
    inRepository('scripts/services/service.mjs')
  )
  const home = chooseHome(inRepository('.'))
  const folder = await mkdtemp(join(home, 'fault-'))
  const cluster: Cluster = {
    programs: scripts.installPostgres(home),
    data: join(folder, 'data'),
    port: await findFreePort(),
    password: newId(),
  }
  const remove = async (): Promise<void> => {
    scripts.stopPostgres(cluster, 'immediate')
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await chmod(folder, 0o755)
    scripts.initPostgres(cluster)
    scripts.startPostgres(cluster)
  } catch (error) {
    await remove()
    throw error
  }
  return {
    url: `postgresql://postgres:${cluster.password}@127.0.0.1:${cluster.port}/postgres`,
    start: () => scripts.startPostgres(cluster),
    crash: () => scripts.stopPostgres(cluster, 'immediate'),
    remove,
  }
}
