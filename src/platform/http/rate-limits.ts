/** How much one person, key or address may ask for: by class of route, in a minute and in an hour. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Clock, systemClock } from '../../kernel/clock.ts'
import { AppError } from '../../kernel/errors.ts'
import type { Actor } from '../context.ts'
import { createDominance } from '../limits/dominance.ts'
import { type Quota, secondsUntil, type Throttle, type Verdict } from '../limits/throttle.ts'
import { reportSecurityEvent } from '../security/security-events.ts'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { clientAddress } from './client-address.ts'
import { setRateLimitFields } from './rate-limit-fields.ts'

/**
 * How much of a class one may ask for, as a multiple of RATE_LIMIT_PER_MINUTE and RATE_LIMIT_PER_HOUR. One click of a person
 * reads up to five things and changes one, so a person who clicks once a second for a minute stays within 60.
 */
const shares = {
  /** Reading one thing or a list. */
  read: 5,
  /** Ranking and searching, asked again with each word that is typed. */
  search: 2,
  /** Everything that changes something. */
  write: 1,
  /** What fetches from other sites or starts minutes of work. */
  work: 0.5,
  /** Opening a live stream; what comes over it is not counted. */
  stream: 1,
} as const

export type RouteClass = keyof typeof shares

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which limit counts its requests; without it `read` for GET and HEAD, `write` for the rest. */
    limit?: RouteClass
  }
}

export interface RateLimitOptions {
  readonly throttle: Throttle
  readonly perMinute: number
  readonly perHour: number
  readonly metrics: Metrics
  readonly clock?: Clock
}

/** Asked once for each request, by the server. Both answer 429 by throwing. */
export interface RateLimits {
  /** @param actor null: nobody signed in, so the address is counted. @throws AppError `rate_limited` */
  admit(request: FastifyRequest, reply: FastifyReply, actor: Actor | null): Promise<void>
  /** After a refused sign-in or key: guessing is counted by address. @throws AppError `rate_limited` */
  refuse(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

type SubjectKind = 'account' | 'key' | 'address'

interface Counted {
  readonly kind: SubjectKind
  readonly subject: string
  readonly quotas: readonly Quota[]
}

/**
 * Pages, files, probes and metrics are not counted: they are what the description of the API leaves out, and its tag
 * `health`. A page whose address holds a secret, such as a sign-in link, is.
 */
function isExempt({ routeOptions, is404 }: FastifyRequest): boolean {
  const { schema } = routeOptions
  return !is404 && ((schema?.hide === true && schema.params === undefined) || schema?.tags?.includes('health') === true)
}

function classOf({ routeOptions, method }: FastifyRequest): RouteClass {
  const { limit, liveStream } = routeOptions.config
  if (limit !== undefined) return limit
  if (liveStream === true) return 'stream'
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write'
}

/** The limits of one server. Refusals are metrics and, once a window, a security event. */
export function createRateLimits(options: RateLimitOptions): RateLimits {
  const { throttle, perMinute, perHour, metrics, clock = systemClock } = options
  const dominance = { account: createDominance(), key: createDominance(), address: createDominance() }
  metrics.beforePage(() => {
    for (const [kind, one] of Object.entries(dominance))
      metrics.set('rateLimitedMost', { subject: kind }, one.most(clock.now().getTime()))
  })

  const quotasOf = (name: string, share: number): readonly Quota[] => [
    { name: `${name}-minute`, limit: Math.max(1, Math.floor(perMinute * share)), windowSeconds: 60 },
    { name: `${name}-hour`, limit: Math.max(1, Math.floor(perHour * share)), windowSeconds: 3600 },
  ]
  const quotasByClass = new Map(Object.entries(shares).map(([name, share]) => [name, quotasOf(name, share)]))
  const publicQuotas = quotasOf('public', 1)
  const refusedQuotas = quotasOf('refused', 1)

  const byAddress = (request: FastifyRequest, quotas: readonly Quota[]): Counted => ({
    kind: 'address',
    subject: clientAddress(request),
    quotas,
  })

  function countedFor(request: FastifyRequest, actor: Actor | null): Counted[] {
    if (actor === null) return [byAddress(request, publicQuotas)]
    const ofAccount: Counted = {
      kind: 'account',
      subject: actor.ownerId,
      quotas: quotasByClass.get(classOf(request)) ?? [],
    }
    if (actor.keyLimit === undefined) return [ofAccount]
    const { keyId, perMinute: limit } = actor.keyLimit
    return [ofAccount, { kind: 'key', subject: keyId, quotas: [{ name: 'key-minute', limit, windowSeconds: 60 }] }]
  }

  function noteRefusal(request: FastifyRequest, { kind, subject }: Counted, verdict: Verdict): void {
    const policy = verdict.refusedBy?.quota.name ?? ''
    metrics.count('rateLimited', { policy, subject: kind })
    dominance[kind].note(subject, clock.now().getTime())
    if (!verdict.isFirstRefusal) return
    const route = request.routeOptions.url ?? 'unknown'
    const fields = { policy, subject: kind, method: request.method, route, clientAddress: clientAddress(request) }
    reportSecurityEvent({ log: request.log as Log, metrics }, 'security.rate_limited', fields)
  }

  async function take(request: FastifyRequest, reply: FastifyReply, counted: readonly Counted[]): Promise<void> {
    const quotas = counted.flatMap((one) => one.quotas)
    const states: Verdict['states'][number][] = []
    for (const one of counted) {
      const verdict = await throttle.take(`${one.kind}:${one.subject}`, one.quotas)
      states.push(...verdict.states)
      if (verdict.refusedBy === null) continue
      noteRefusal(request, one, verdict)
      const seconds = secondsUntil(verdict.refusedBy)
      void setRateLimitFields(reply, quotas, states).header('retry-after', String(seconds))
      const { name, limit } = verdict.refusedBy.quota
      throw new AppError('rate_limited', `More than ${limit} requests (${name}). Try again in ${seconds} seconds.`)
    }
    void setRateLimitFields(reply, quotas, states)
  }

  return {
    async admit(request, reply, actor) {
      if (!isExempt(request)) await take(request, reply, countedFor(request, actor))
    },
    refuse: (request, reply) => take(request, reply, [byAddress(request, refusedQuotas)]),
  }
}
