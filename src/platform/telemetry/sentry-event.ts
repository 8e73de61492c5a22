/** A line of the log as an event of Sentry's: pure, so that what leaves the machine can be read off it. */
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Event, Exception, StackFrame } from '@sentry/core'

/** What every event says about where it comes from. */
export interface ReportSource {
  readonly release: string
  readonly environment: string
  readonly role: string
}

type Line = Readonly<Record<string, unknown>>

/** 32 hexadecimal digits. */
export const newEventId = (): string => randomUUID().replaceAll('-', '')

/** By which errors are looked for and grouped; each stands in the line or is left out. */
const tagNames = ['event', 'requestId', 'method', 'route', 'workflow', 'runId', 'step', 'component'] as const

/** Said elsewhere in the event. */
const placed = new Set<string>([
  ...tagNames,
  ...['level', 'timestamp', 'message', 'error', 'role', 'ownerId', 'traceId', 'spanId'],
])

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const isLine = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where this program lies on its machine is nobody's business. */
const root = new URL('../../../', import.meta.url)
const roots = [root.href, fileURLToPath(root)]

const frameForm = /^\s*at (?:async )?(?:(.+?) \()?(.+?):(\d+):(\d+)\)?$/u

function readFrame(written: string): StackFrame[] {
  const [, name, path = '', line, column] = frameForm.exec(written) ?? []
  if (line === undefined) return []
  const own = roots.find((prefix) => path.startsWith(prefix))
  const filename = own === undefined ? path.replace(/^file:\/\/.*\//u, '') : `app:///${path.slice(own.length)}`
  return [
    {
      filename,
      function: name ?? '<anonymous>',
      lineno: Number(line),
      colno: Number(column),
      in_app: own !== undefined && !filename.includes('node_modules/'),
    },
  ]
}

/** An error as the log describes it, and its causes; Sentry wants the innermost first, and frames likewise. */
function readExceptions(error: unknown, mechanism: Exception['mechanism']): Exception[] {
  if (!isLine(error)) return []
  const frames = (text(error.stack) ?? '').split('\n').flatMap(readFrame).reverse()
  const exception: Exception = {
    type: text(error.type) ?? 'Error',
    value: text(error.message) ?? '',
    ...(mechanism && { mechanism }),
    ...(frames.length > 0 && { stacktrace: { frames } }),
  }
  return [...readExceptions(error.cause, { type: 'chained', handled: true }), exception]
}

function readTags(line: Line): Record<string, string> {
  const tags: Record<string, string> = {}
  for (const name of tagNames) {
    const value = text(line[name])
    if (value !== null) tags[name] = value
  }
  const code = isLine(line.error) ? text(line.error.code) : null
  if (code !== null) tags.code = code
  return tags
}

/** @param line as the log wrote it: scrubbed, and with no person's words in it */
export function toErrorEvent(line: Line): Event {
  const isFatal = line.level === 'CRITICAL' || Number(line.level) >= 60
  const said = text(line.message) ?? ''
  const values = readExceptions(line.error, { type: 'log', handled: !isFatal })
  const traceId = text(line.traceId)
  const spanId = text(line.spanId)
  const ownerId = text(line.ownerId)
  return {
    level: isFatal ? 'fatal' : 'error',
    timestamp: Date.parse(String(line.timestamp)) / 1000,
    logentry: { message: said },
    ...(values.length > 0 && { exception: { values } }),
    ...(ownerId !== null && { user: { id: ownerId } }),
    ...(traceId !== null && spanId !== null && { contexts: { trace: { trace_id: traceId, span_id: spanId } } }),
    tags: readTags(line),
    extra: Object.fromEntries(Object.entries(line).filter(([name]) => !placed.has(name))),
  }
}
