/** The two long-running processes: `serve` answers HTTP, `work` executes runs. */
import { AppError } from '../kernel/errors.ts'
import { publishServer } from '../platform/database/embedded/running-server.ts'
import { endWith } from './lifecycle.ts'
import { readSettings, type Started, type StartOptions, start } from './start.ts'
import { version } from './version.ts'

/** Starts the server and prints where it is. @throws AppError what `start` throws; `conflict` for a taken port */
export async function serve(options: Partial<StartOptions> = {}): Promise<void> {
  await listen(await start({ role: 'serve', runsWorkflows: 'embedded', ...options }))
}

/** The same for an application that was started already. */
export async function listen(running: Started): Promise<void> {
  endWith(running)
  const { settings, server, log } = running
  try {
    if (settings.metricsPort !== null) await running.serveOperations(settings.metricsPort)
    await server.listen({ host: settings.host, port: settings.port })
  } catch (cause) {
    await running.close()
    if (cause instanceof AppError) throw cause
    throw new AppError(
      'conflict',
      `Rolewright cannot listen on ${settings.host}:${settings.port}: another program may use that port. Set PORT to a free one.`,
      { cause },
    )
  }
  const address = addressOf(server.server.address(), settings.host)
  const isEmbedded = running.database.mode === 'embedded'
  // Before anything says that it is ready: whoever stops it then must not meet a start that is still asking the database.
  const ownerLinkPath = isEmbedded ? await running.makeOwnerLinkPath() : null
  if (isEmbedded) {
    await publishServer(settings.dataDir, { address, token: running.localToken })
    print(`Your data is in ${settings.dataDir}`)
  }
  log.info({ address, version, database: running.database.mode }, 'serving')
  const reachedAt = settings.publicUrl ?? address
  print(`Rolewright ${version} is ready at ${reachedAt}`)
  if (ownerLinkPath !== null) {
    print(`Sign in (this link works once, within 15 minutes): ${reachedAt}${ownerLinkPath}`)
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** Starts a worker. */
export async function work(options: Partial<StartOptions> = {}): Promise<void> {
  const settings = options.settings ?? (await readSettings())
  if (settings.databaseUrl === null) {
    throw new AppError(
      'invalid_configuration',
      'A worker needs DATABASE_URL: the embedded database belongs to one process, and `serve` executes runs itself there.',
    )
  }
  const running = await start({ role: 'work', runsWorkflows: 'always', settings, ...options })
  endWith(running)
  try {
    const port = await running.serveOperations(settings.workerPort)
    running.log.info({ version, port }, 'executing runs')
  } catch (error) {
    await running.close()
    throw error
  }
}

function addressOf(bound: ReturnType<import('node:net').Server['address']>, host: string): string {
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}
