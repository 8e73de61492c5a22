/** Refuses what the process could only answer badly: a quick 503 with `Retry-After` for some, instead of slowness for all. */
import { getHeapStatistics } from 'node:v8'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
import { sendProblem } from './problem.ts'
import type { HttpServer } from './server-type.ts'

export interface OverloadLimits {
  /** Requests worked on at once, and as many live streams; absent: no limit. */
  readonly maxConcurrentRequests?: number
  /** Mean lateness of the event loop's timers; absent: no limit. */
  readonly maxEventLoopDelayMs?: number
}

/** How hard the process is working right now. */
export interface Pressure {
  delayMs(): number
  /** Part of the JavaScript heap's limit that is in use, from 0 to 1. */
  heapShare(): number
  stop(): void
}

/** Four timer ticks a second. The mean of two: one pause for garbage is no overload. */
const sampleMs = 250

/** At its limit the process would be killed by V8, with everything it works on. */
const maxHeapShare = 0.95

/** At most one line about it in this time. */
const quietMs = 5_000

export function measurePressure(): Pressure {
  let before = 0
  let last = 0
  let share = 0
  let dueAt = performance.now() + sampleMs
  const timer = setInterval(() => {
    before = last
    last = Math.max(0, performance.now() - dueAt)
    dueAt = performance.now() + sampleMs
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics()
    share = used / limit
  }, sampleMs).unref()
  return { delayMs: () => (before + last) / 2, heapShare: () => share, stop: () => clearInterval(timer) }
}

/** Probes and metrics are how the overload is seen: they are always answered. */
const isExempt = (request: FastifyRequest): boolean =>
  /^\/(?:health|metrics)(?:\/|$)/u.test(request.routeOptions.url ?? '')

/** Must be called before authentication is added, so that a refusal costs next to nothing. */
export function protectFromOverload(
  app: HttpServer,
  limits: OverloadLimits,
  startMeasuring: () => Pressure = measurePressure,
): void {
  const { maxConcurrentRequests = Number.POSITIVE_INFINITY, maxEventLoopDelayMs = Number.POSITIVE_INFINITY } = limits
  const running = { requests: 0, streams: 0 }
  const held = new WeakMap<FastifyRequest, keyof typeof running>()
  let pressure: Pressure | undefined
  let quietUntil = 0
  app.addHook('onReady', async () => {
    pressure = startMeasuring()
  })
  app.addHook('onClose', async () => pressure?.stop())

  function findReason(kind: keyof typeof running): string | null {
    if (running[kind] >= maxConcurrentRequests) return 'too many requests at once'
    if (pressure === undefined) return null
    if (pressure.delayMs() > maxEventLoopDelayMs) return 'event loop too late'
    return pressure.heapShare() > maxHeapShare ? 'heap almost full' : null
  }

  function release(request: FastifyRequest): void {
    const kind = held.get(request)
    if (kind === undefined) return
    held.delete(request)
    running[kind] -= 1
  }

  function refuse(request: FastifyRequest, reply: FastifyReply, reason: string): FastifyReply {
    const now = performance.now()
    if (now > quietUntil)
      request.log.warn({ event: 'performance.overload', reason, ...running }, 'requests are refused')
    quietUntil = now > quietUntil ? now + quietMs : quietUntil
    const message = 'This server has more to do than it can do well. Send the same request again in a moment.'
    return sendProblem(request, reply.header('retry-after', '1'), new AppError('unavailable', message))
  }

  function admit(request: FastifyRequest, reply: FastifyReply, kind: keyof typeof running): void {
    running[kind] += 1
    held.set(request, kind)
    // A client that goes away before its answer ends the request without a response.
    reply.raw.once('close', () => release(request))
  }

  app.addHook('onRequest', (request, reply, done) => {
    if (isExempt(request)) return done()
    const kind = request.routeOptions.config.liveStream === true ? 'streams' : 'requests'
    const reason = findReason(kind)
    // A hook that has answered does not call back.
    if (reason !== null) return void refuse(request, reply, reason)
    admit(request, reply, kind)
    done()
  })
  app.addHook('onResponse', (request, _reply, done) => {
    release(request)
    done()
  })
}
