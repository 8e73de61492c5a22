/** Closes a server: what it is answering may end, for so long; then it is cut off. */
import type { Log } from '../telemetry/log.ts'
import type { HttpServer } from './server-type.ts'

/** Takes no new connection from now on. Resolves when every request is answered, or cut off after `waitMs`. */
export async function closeWithin(server: HttpServer, waitMs: number, log: Log): Promise<void> {
  const timer = setTimeout(() => {
    log.warn({ event: 'shutdown.requests_cut', waitMs }, 'requests that took too long were cut off')
    server.server.closeAllConnections()
  }, waitMs)
  try {
    await server.close()
  } finally {
    clearTimeout(timer)
  }
}
