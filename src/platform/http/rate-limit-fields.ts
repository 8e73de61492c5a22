/** The `RateLimit` and `RateLimit-Policy` fields (draft-ietf-httpapi-ratelimit-headers-10), as structured fields (RFC 9651). */
import type { FastifyReply } from 'fastify'
import type { Quota, QuotaState } from '../limits/throttle.ts'

const policyItem = ({ name, limit, windowSeconds }: Quota): string => `"${name}";q=${limit};w=${windowSeconds}`

const stateItem = ({ quota, remaining, resetMs }: QuotaState): string =>
  `"${quota.name}";r=${remaining};t=${Math.ceil(resetMs / 1000)}`

/** Says every quota that holds for the request, and what is left of those that were asked. */
export const setRateLimitFields = (
  reply: FastifyReply,
  quotas: readonly Quota[],
  states: readonly QuotaState[],
): FastifyReply =>
  reply.headers({
    'ratelimit-policy': quotas.map(policyItem).join(', '),
    ratelimit: states.map(stateItem).join(', '),
  })
