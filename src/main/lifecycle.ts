/** How a long-running process ends: politely on a signal, at once on a second one, non-zero when the database is lost. */
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../kernel/errors.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Database } from '../platform/database/database.ts'
import type { Log } from '../platform/telemetry/log.ts'

interface Running {
  readonly log: Log
  readonly settings: Pick<Settings, 'appEnv' | 'databaseUrl' | 'shutdownDrainMs' | 'shutdownTimeoutMs'>
  readonly database: Database
  drain(): void
  close(): Promise<void>
  flush(): Promise<void>
}

/** Beyond the time that requests and steps are given: for closing pools and sending the last traces. */
const closingMs = 10_000

/** A process that has lost its footing must not go on for long. */
const crashFlushMs = 3_000

/** Behind a load balancer, which needs a moment to notice; a person at a terminal does not want to wait. */
const drainMsOf = ({ shutdownDrainMs, appEnv, databaseUrl }: Running['settings']): number =>
  shutdownDrainMs ?? (appEnv === 'production' && databaseUrl !== null ? 5_000 : 0)

/**
 * SIGTERM and SIGINT: not ready, drain delay, requests and steps end, runs handed back, pools closed, exit 0. A second
 * signal ends at once with 1. A lost database or anything uncaught: a fatal line, what telemetry holds is sent, exit 1.
 */
export function endWith(running: Running): void {
  const { log, settings, database } = running
  let ending = false
  const crash = (line: Record<string, unknown>, sentence: string): void => {
    log.fatal(line, sentence)
    running.drain()
    const exit = (): never => process.exit(1)
    setTimeout(exit, crashFlushMs)
    running.flush().then(exit, exit)
  }
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const drainMs = drainMsOf(settings)
    log.info({ event: 'shutdown.started', signal, drainMs }, 'stopping; a second signal stops at once')
    running.drain()
    const late = setTimeout(
      () => crash({ event: 'shutdown.stuck' }, 'could not stop in time'),
      drainMs + settings.shutdownTimeoutMs + closingMs,
    ).unref()
    await sleep(drainMs)
    await running.close()
    clearTimeout(late)
    log.info({ event: 'shutdown.done' }, 'stopped')
  }
  const end = (signal: NodeJS.Signals): void => {
    if (ending) {
      log.warn({ event: 'shutdown.forced', signal }, 'stopped at once')
      process.exit(1)
    }
    ending = true
    stop(signal).then(
      () => process.exit(0),
      (error: unknown) => crash({ event: 'shutdown.failed', error }, 'could not stop cleanly'),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  // A rejection that nobody handles comes here too: Node throws it.
  process.on('uncaughtException', (error, origin) =>
    crash({ event: 'process.crashed', origin, error }, 'an error that nobody expected; this process ends'),
  )
  // Nothing can be kept any more, and a half-dead process would look alive: whoever supervises it starts it again.
  database.onFatal((error) =>
    crash({ event: 'database.lost', error }, 'the database is lost; this process ends, nothing that was saved is lost'),
  )
}

/** Tells what stopped a command, in words for the person who typed it. @returns the exit code: 2 for what they can mend */
function explainFailure(error: unknown): { message: string; exitCode: number } {
  if (!(error instanceof AppError)) {
    return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 }
  }
  const issues = error.issues.filter(({ message }) => !error.message.includes(message))
  const message = [error.message, ...issues.map((issue) => `  ${issue.path}: ${issue.message}`)].join('\n')
  return { message, exitCode: error.status >= 500 && error.code !== 'invalid_configuration' ? 1 : 2 }
}

/** Runs a process or a command; whatever stops it is told in a sentence, with the exit code that says whose turn it is. */
export async function exitOnFailure(run: () => Promise<void>): Promise<void> {
  // `rolewright runs list | head` closes our output early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await run()
  } catch (error) {
    const { message, exitCode } = explainFailure(error)
    process.stderr.write(`${message}\n`)
    process.exit(exitCode)
  }
}
