/** Probes: is the process alive, and may it be sent requests. Neither says why a dependency is down: that is in the logs. */
import { z } from 'zod'
import { requestEnds } from './request-context.ts'
import type { HttpServer } from './server-type.ts'

export interface HealthCheck {
  /** Shown to everyone, such as `database`. */
  readonly name: string
  /** Resolves when the dependency can be used, rejects when not. */
  check(signal: AbortSignal): Promise<void>
}

// Kubernetes gives a probe one second unless told otherwise; a dependency that takes longer to say yes is not ready.
const checkTimeoutMs = 900

const readiness = z
  .strictObject({
    status: z.enum(['ready', 'not_ready', 'shutting_down']),
    checks: z.array(z.strictObject({ name: z.string(), status: z.enum(['up', 'down']), latencyMs: z.number() })),
  })
  .meta({ id: 'Readiness', description: 'Whether this process may be sent requests, and what it depends on.' })

type CheckResult = z.output<typeof readiness>['checks'][number] & { readonly error?: unknown }

async function runCheck({ name, check }: HealthCheck): Promise<CheckResult> {
  const startedAt = performance.now()
  const latencyMs = () => Math.round((performance.now() - startedAt) * 10) / 10
  const signal = AbortSignal.timeout(checkTimeoutMs)
  try {
    const late = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    await Promise.race([check(signal), late])
    return { name, status: 'up', latencyMs: latencyMs() }
  } catch (error) {
    return { name, status: 'down', latencyMs: latencyMs(), error }
  }
}

/** Adds `/health/live` (200 while the process answers) and `/health/ready` (503 when a check fails or the server shuts down). */
export function registerHealth(app: HttpServer, checks: readonly HealthCheck[]): void {
  app.get(
    '/health/live',
    {
      config: { public: true },
      schema: {
        tags: ['health'],
        summary: 'Is the process alive',
        response: { 200: z.strictObject({ status: z.literal('alive') }) },
      },
    },
    async () => ({ status: 'alive' as const }),
  )
  app.get(
    '/health/ready',
    {
      config: { public: true },
      schema: {
        tags: ['health'],
        summary: 'May the process be sent requests',
        response: { 200: readiness, 503: readiness },
      },
    },
    async (request, reply) => {
      const results = await Promise.all(checks.map(runCheck))
      for (const { name, error } of results)
        if (error !== undefined) request.log.warn({ check: name, error }, 'dependency down')
      const isUp = results.every((result) => result.status === 'up')
      const status = requestEnds(request).closing.aborted ? 'shutting_down' : isUp ? 'ready' : 'not_ready'
      const shown = results.map(({ name, status: state, latencyMs }) => ({ name, status: state, latencyMs }))
      return reply
        .code(status === 'ready' ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ status, checks: shown })
    },
  )
}
