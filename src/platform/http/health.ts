/** Probes: is the process alive, may it be sent requests, and how does each thing it depends on do. Why is in the logs. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { DependencyState, Health } from './health-state.ts'
import { requestEnds } from './request-context.ts'
import type { HttpServer } from './server-type.ts'

export { createHealth, type Health, type HealthCheck } from './health-state.ts'

const statuses = ['ready', 'degraded', 'not_ready', 'shutting_down'] as const
type Status = (typeof statuses)[number]

const statusField = z
  .enum(statuses)
  .describe(
    '`degraded`: something is missing that requests can be answered without. It may be sent requests all the same.',
  )

const readiness = z
  .strictObject({
    status: statusField,
    checks: z.array(
      z.strictObject({ name: z.string(), status: z.enum(['up', 'degraded', 'down']), latencyMs: z.number() }),
    ),
  })
  .meta({
    examples: [{ status: 'ready', checks: [{ name: 'database', status: 'up', latencyMs: 1.2 }] }],
    id: 'Readiness',
    description: 'Whether this process may be sent requests, and what it depends on.',
  })

const dependencies = z
  .strictObject({
    status: statusField,
    dependencies: z.array(
      z.strictObject({
        name: z.string(),
        status: z.enum(['up', 'degraded', 'down']),
        required: z.boolean().describe('Without it the process is not ready.'),
        latencyMs: z.number().nullable().describe('Of the question asked just now; null where none is asked.'),
        breaker: z.enum(['closed', 'open', 'half_open']).nullable().describe('`open`: it is left alone for a while.'),
        lastError: z
          .strictObject({ at: z.iso.datetime(), class: z.string().describe('A code or the name of an error.') })
          .nullable(),
      }),
    ),
  })
  .meta({
    examples: [
      {
        status: 'ready',
        dependencies: [
          { name: 'database', status: 'up', required: true, latencyMs: 1.2, breaker: null, lastError: null },
        ],
      },
    ],
    id: 'Dependencies',
    description: 'Everything this process depends on, and how it does.',
  })

const summary = z.strictObject({ status: statusField, version: z.string(), uptimeSeconds: z.int() }).meta({
  examples: [{ status: 'ready', version: '0.1.0', uptimeSeconds: 4711 }],
  id: 'Health',
  description: 'How this process does, in a word.',
})

function statusOf(health: Health, request: FastifyRequest, states: readonly DependencyState[]): Status {
  if (health.isDraining() || requestEnds(request).closing.aborted) return 'shutting_down'
  const effects = new Set(states.filter(({ status }) => status !== 'up').map(({ effect }) => effect))
  if (effects.has('not_ready')) return 'not_ready'
  return effects.has('degraded') ? 'degraded' : 'ready'
}

const httpStatus = (status: Status): 200 | 503 => (status === 'ready' || status === 'degraded' ? 200 : 503)

const toView = ({ effect, lastError, ...state }: DependencyState): z.input<typeof dependencies>['dependencies'][0] => ({
  ...state,
  required: effect === 'not_ready',
  lastError: lastError && { at: lastError.at.toISOString(), class: lastError.failure },
})

/**
 * Adds `/health/live` (200 while the process answers), `/health/ready` and `/health` (503 when something required is down or
 * the process is told to stop) and `/health/dependencies` (always 200 while it can be told). All public, none names a reason.
 */
export function registerHealth(app: HttpServer, health: Health, version = 'unknown'): void {
  const described = { tags: ['health'] }
  const config = { public: true }
  const headers = { 'cache-control': 'no-store' }
  app.get(
    '/health/live',
    {
      config,
      schema: {
        ...described,
        summary: 'Is the process alive',
        description: 'Answers while the process can answer at all; asks nothing of anybody else.',
        response: { 200: z.strictObject({ status: z.literal('alive') }) },
      },
    },
    async () => ({ status: 'alive' as const }),
  )
  app.get(
    '/health/ready',
    {
      config,
      schema: {
        ...described,
        summary: 'May the process be sent requests',
        description: '503 while something it cannot do without is down, and once it was told to stop.',
        response: { 200: readiness, 503: readiness },
      },
    },
    async (request, reply) => {
      const states = await health.look()
      const status = statusOf(health, request, states)
      const checks = states.flatMap(({ name, status: state, latencyMs }) =>
        latencyMs === null ? [] : { name, status: state, latencyMs },
      )
      return reply.code(httpStatus(status)).headers(headers).send({ status, checks })
    },
  )
  app.get(
    '/health',
    {
      config,
      schema: {
        ...described,
        summary: 'How the process does',
        description: 'The same in a word, with version and age.',
        response: { 200: summary, 503: summary },
      },
    },
    async (request, reply) => {
      const status = statusOf(health, request, await health.look())
      const uptimeSeconds = Math.floor(process.uptime())
      return reply.code(httpStatus(status)).headers(headers).send({ status, version, uptimeSeconds })
    },
  )
  app.get(
    '/health/dependencies',
    {
      config,
      schema: {
        ...described,
        summary: 'How everything it depends on does',
        description: 'With the state of each breaker. Always 200 while it can be told.',
        response: { 200: dependencies },
      },
    },
    async (request, reply) => {
      const states = await health.look()
      return reply
        .headers(headers)
        .send({ status: statusOf(health, request, states), dependencies: states.map(toView) })
    },
  )
}
