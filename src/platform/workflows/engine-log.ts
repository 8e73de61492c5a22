/** The engine's own log lines, in our log. */
import type { Logger } from 'pino'

/** The part of the engine's logger contract that is needed. It speaks of every start at info: for us that is debug. */
export function engineLog(log: Logger) {
  const engine = log.child({ component: 'workflows' })
  return {
    info: (entry: unknown): void => engine.debug(String(entry)),
    debug: (entry: unknown): void => engine.trace(String(entry)),
    warn: (entry: unknown): void => engine.warn(String(entry)),
    error: (entry: unknown, metadata?: { error?: unknown }): void =>
      engine.error({ error: metadata?.error }, String(entry)),
  }
}
