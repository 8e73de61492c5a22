/** What an operator sees of dependencies that fail: on the page, by kind. */
import { expect, test } from 'vitest'
import { createPolicy } from '../resilience/policy.ts'
import { createMetrics } from './metrics.ts'
import { createResilienceMetrics } from './resilience-telemetry.ts'

test('retries, an opened breaker and calls that were not made are counted; a breaker that closes is no longer open', async () => {
  const metrics = await createMetrics({ enabled: true })
  const policy = createPolicy({
    dependency: { kind: 'http', name: 'board.example' },
    judge: () => ({ retryable: true, countsAgainst: true, retryAfterMs: null }),
    limits: { maxAttempts: 2, firstDelayMs: 1, maxDelayMs: 1, breakAfter: 2, openMs: 400 },
    observer: createResilienceMetrics(metrics),
  })
  const call = (work: () => Promise<string>): Promise<unknown> =>
    policy.run(work, { deadlineMs: 1_000, idempotent: true }).catch((error: unknown) => error)
  for (let calls = 0; calls < 3; calls += 1) await call(() => Promise.reject(new Error('down')))
  const down = (await metrics.write(false)).body
  expect(down).toContain('rolewright_resilience_events_total{dependency="http",event="retry"} 1\n')
  expect(down).toContain('rolewright_resilience_events_total{dependency="http",event="breaker_opened"} 1\n')
  expect(down).toMatch(/resilience_events_total\{dependency="http",event="breaker_open"\} [1-9]/u)
  expect(down).toContain('rolewright_breakers_open{dependency="http"} 1\n')
  await expect.poll(() => call(async () => 'up')).toBe('up')
  expect((await metrics.write(false)).body).toContain('rolewright_breakers_open{dependency="http"} 0\n')
})
