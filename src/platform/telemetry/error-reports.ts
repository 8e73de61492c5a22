/** Reports to Sentry, when SENTRY_DSN is set: every ERROR and CRITICAL line of the log, and the sampled part of requests as transactions. */
import type { Event } from '@sentry/core'

/** The part of the settings that reports need; `Settings` fits. */
export interface ErrorReportSettings {
  readonly appEnv: string
  readonly sentryDsn: string | null
  readonly sentryEnvironment: string | null
  readonly sentryTracesSampleRate: number
}

/** Where transactions go; what it samples is independent of what OTEL_* sends elsewhere. */
export interface TransactionOutlet {
  /** Part of the traces, 0 to 1. */
  readonly sampleRate: number
  send(transaction: Event): void
}

export interface ErrorReports {
  /** Takes a line of the log, as written: it is scrubbed already, and nothing that is not in it is reported. */
  takeLine(line: string): void
  /** Null: no request is to become a transaction. */
  readonly transactions: TransactionOutlet | null
  /** Sends what is left, within 2 s: an end must not wait for a tracker that is gone. */
  flush(): Promise<void>
}

/** Less than the time a crash is given (3 s), and shared by what waits for a place and what is under way. */
const flushTimeoutMs = 2_000

/**
 * Begins to load what sends reports and returns at once: what is taken meanwhile waits. Null without a DSN: nothing is
 * loaded and nothing sent (the package costs 120 ms of CPU and 27 MB).
 */
export function startErrorReports(
  settings: ErrorReportSettings,
  given: {
    readonly version: string
    readonly role: string
    /** Told, in a sentence, that reports do not get through. */
    readonly onTrouble: (sentence: string, error?: unknown) => void
  },
): ErrorReports | null {
  const { sentryDsn: dsn, sentryTracesSampleRate: sampleRate } = settings
  if (dsn === null) return null
  const source = {
    release: `rolewright@${given.version}`,
    environment: settings.sentryEnvironment ?? settings.appEnv,
    role: given.role,
  }
  const opening = import('./sentry.ts').then(({ openSentry }) => openSentry({ ...given, dsn, source, sampleRate }))
  // Every use below chains on it; without one it must not count as unhandled.
  opening.catch((error: unknown) => given.onTrouble('error reports cannot be sent', error))
  const later = (use: (sentry: Awaited<typeof opening>) => void): void => void opening.then(use).catch(() => {})
  return {
    takeLine: (line) => later((sentry) => sentry.report(line)),
    transactions:
      sampleRate === 0 ? null : { sampleRate, send: (transaction) => later((sentry) => sentry.send(transaction)) },
    flush: async () => {
      const late = new Promise<void>((resolve) => {
        setTimeout(resolve, flushTimeoutMs).unref()
      })
      const sent = opening.then((sentry) => sentry.flush(flushTimeoutMs)).catch(() => {})
      await Promise.race([sent, late])
    },
  }
}
