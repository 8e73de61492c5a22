/** Continues the workflows of dead processes: each process beats, and the oldest living one hands on what fell silent. */
import { DBOS } from '@dbos-inc/dbos-sdk'
import { sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'

export interface JanitorPace {
  readonly beatMs: number
  /** A process silent for longer is dead. Long against `beatMs`: a busy process must not be taken for a dead one. */
  readonly silentMs: number
}

const defaultPace: JanitorPace = { beatMs: 5_000, silentMs: 30_000 }

export interface Janitor {
  /** Beats for the first time: before any workflow may carry this process's id. */
  announce(): Promise<void>
  start(): void
  /** Beats and sweeps no more, and is still taken for alive for a while: its steps may come to an end. */
  pause(): Promise<void>
  /** Says good-bye, so that what this process leaves behind is continued at the next sweep. */
  stop(): Promise<void>
}

interface JanitorOptions {
  readonly database: Database
  readonly log: Logger
  readonly executorId: string
  readonly queueName: string
  readonly pace?: JanitorPace | undefined
}

export function createJanitor({ database, log, executorId, queueName, pace = defaultPace }: JanitorOptions): Janitor {
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const beat = (): Promise<unknown> =>
    database.asSystem((tx) =>
      tx.execute(sql`
        insert into executors (id) values (${executorId})
        on conflict (id) do update set heartbeat_at = now()`),
    )

  /** The living, oldest first: ids sort by start. The first of them sweeps, so that no workflow is handed on twice. */
  const listLiving = (): Promise<string[]> =>
    database.asSystem(async (tx) => {
      await tx.execute(sql`
        delete from executors where heartbeat_at < now() - ${`${pace.silentMs} milliseconds`}::interval`)
      const living = await tx.execute<{ id: string }>(sql`select id from executors order by id`)
      return living.rows.map((row) => row.id)
    })

  async function sweep(): Promise<void> {
    const living = await listLiving()
    if (living[0] !== executorId) return
    const pending = await DBOS.listWorkflows({ status: 'PENDING', loadInput: false, loadOutput: false })
    const orphans = pending.filter((workflow) => !living.includes(workflow.executorId ?? ''))
    if (orphans.length === 0) return
    await DBOS.resumeWorkflows(
      orphans.map((workflow) => workflow.workflowID),
      { queueName },
    )
    log.warn({ workflows: orphans.length }, 'A worker fell silent; its workflows are continued.')
  }

  async function pause(): Promise<void> {
    clearInterval(timer)
    await running
  }

  return {
    async announce() {
      await beat()
    },
    start() {
      timer = setInterval(() => {
        running = running
          .then(async () => {
            await beat()
            await sweep()
          })
          .catch((error: unknown) => log.warn({ error }, 'The janitor could not reach the database; it tries again.'))
      }, pace.beatMs)
      timer.unref()
    },
    pause,
    async stop() {
      await pause()
      await database
        .asSystem((tx) => tx.execute(sql`delete from executors where id = ${executorId}`))
        .catch((error: unknown) => log.warn({ error }, 'The janitor could not sign off; its silence will tell.'))
    },
  }
}
