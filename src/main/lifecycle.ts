/** How a long-running process ends: politely on a signal, at once on a second one, non-zero when the database is lost. */
import { AppError } from '../kernel/errors.ts'
import type { Database } from '../platform/database/database.ts'
import type { Log } from '../platform/telemetry/log.ts'

interface Running {
  readonly log: Log
  readonly database: Database
  close(): Promise<void>
}

export function endWith({ log, database, close }: Running): void {
  let ending = false
  const end = (signal: NodeJS.Signals): void => {
    if (ending) process.exit(1)
    ending = true
    log.info({ signal }, 'stopping; a second signal stops at once')
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal({ error }, 'could not stop cleanly')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  // Nothing can be kept any more, and a half-dead process would look alive: whoever supervises it starts it again.
  database.onFatal((error) => {
    log.fatal({ error }, 'the database is lost; this process ends, nothing that was saved is lost')
    process.exit(1)
  })
}

/** Tells what stopped a command, in words for the person who typed it. @returns the exit code: 2 for what they can mend */
export function explainFailure(error: unknown): { message: string; exitCode: number } {
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
