/** The one logger: JSON in production, readable in development, levels by the founding document's names, secrets taken out at any depth. */
import { createRequire } from 'node:module'
import { type Bindings, type DestinationStream, destination, type Logger, pino } from 'pino'
import { cleanForLog, errorMessage, scrubText } from './redaction.ts'
import { traceFields } from './tracing.ts'

export type Log = Logger

export type LogLevelName = 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR' | 'CRITICAL'

/** The document's names and pino's own. */
const pinoLevels = { DEBUG: 'debug', INFO: 'info', WARNING: 'warn', ERROR: 'error', CRITICAL: 'fatal' } as const

const shownLevels: Readonly<Record<string, string>> = {
  trace: 'DEBUG',
  ...Object.fromEntries(Object.entries(pinoLevels).map(([shown, own]) => [own, shown])),
}

export interface LogOptions {
  readonly level: LogLevelName
  /** `json`: one object a line, for machines. `readable`: for a person at a terminal. */
  readonly form: 'json' | 'readable'
  /** Where lines go; default: stderr, so that stdout stays free for what a command prints. */
  readonly stream?: DestinationStream
  /** Fields on every line, such as the process role. */
  readonly fields?: Bindings
  /** Told of every ERROR and CRITICAL line: one JSON object, scrubbed, in either form. */
  readonly onSerious?: ((line: string) => void) | undefined
}

const require = createRequire(import.meta.url)

// pino-pretty's formatter and not its stream: that one is asynchronous, and a crash would lose the last lines. In production nobody loads it.
function readableStream(target: DestinationStream): DestinationStream {
  const { prettyFactory } = require('pino-pretty') as typeof import('pino-pretty')
  const format = prettyFactory({
    messageKey: 'message',
    timestampKey: 'timestamp',
    errorLikeObjectKeys: ['error'],
    translateTime: 'SYS:HH:MM:ss.l',
    colorize: process.stderr.isTTY === true,
    // One line a request; errors still get lines of their own.
    singleLine: true,
  })
  return { write: (line) => target.write(format(line)) }
}

/** pino tells a stream that carries this symbol the level of the line it is about to write. */
const wantsLevel = Symbol.for('pino.metadata')
const errorLevel = pino.levels.values.error ?? 50

function tapSerious(target: DestinationStream, onSerious: (line: string) => void): DestinationStream {
  const tap = {
    [wantsLevel]: true,
    lastLevel: 0,
    write(line: string): void {
      target.write(line)
      if (tap.lastLevel >= errorLevel) onSerious(line)
    },
  }
  return tap
}

/** The error of a line that was given no sentence: pino would then write the error's whole message, values included. */
function errorAlone([fields, ...rest]: readonly unknown[]): Error | null {
  if (rest.length > 0) return null
  if (fields instanceof Error) return fields
  const error: unknown = typeof fields === 'object' && fields !== null ? Reflect.get(fields, 'error') : null
  return error instanceof Error ? error : null
}

/** pino runs `formatters.bindings` for the first logger only; the fields of children are cleaned here. */
function cleanChildren(log: Log): Log {
  const makeChild = log.child
  log.child = function cleanChild(this: Log, bindings: Bindings, options) {
    return makeChild.call(this, cleanForLog(bindings), options) as ReturnType<typeof makeChild>
  } as typeof makeChild
  return log
}

/**
 * A logger. Call it as `log.info({ postingId }, 'posting imported')`: fields first, then a sentence without values.
 * Errors go in the field `error`; a person's text never goes in at all.
 */
export function createLog(options: LogOptions): Log {
  const target = options.stream ?? destination({ fd: 2, sync: true })
  const isJson = options.form === 'json'
  const printer = isJson ? target : readableStream(target)
  const log = pino(
    {
      level: pinoLevels[options.level],
      base: options.fields ?? {},
      // The trace and span of whoever writes the line; nothing while nothing is traced.
      mixin: () => ({ ...traceFields() }),
      messageKey: 'message',
      errorKey: 'error',
      timestamp: () => `,"timestamp":"${new Date().toISOString()}"`,
      formatters: {
        // The readable printer colours by pino's number; machines get the document's name.
        level: (label, number) => (isJson ? { level: shownLevels[label] ?? label } : { level: number }),
        bindings: (bindings) => cleanForLog(bindings),
        log: (fields) => cleanForLog(fields),
      },
      // Errors are already described by `cleanForLog`; pino's own serializer would add every property of a driver's error.
      serializers: { error: (error) => error, err: (error) => error },
      hooks: {
        streamWrite: scrubText,
        logMethod(given, write) {
          const error = errorAlone(given)
          if (error === null) write.apply(this, given)
          else write.apply(this, [given[0], errorMessage(error)])
        },
      },
    },
    options.onSerious ? tapSerious(printer, options.onSerious) : printer,
  )
  return cleanChildren(log)
}

/** The logger of one process: readable for a person in development, JSON everywhere else. */
export const createProcessLog = (
  settings: { readonly appEnv: string; readonly logLevel: LogLevelName },
  fields: Bindings = {},
  onSerious?: LogOptions['onSerious'],
): Log =>
  createLog({
    level: settings.logLevel,
    form: settings.appEnv === 'development' ? 'readable' : 'json',
    fields,
    onSerious,
  })
