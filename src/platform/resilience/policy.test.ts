/** What the policy promises whoever calls through it, on work that fails on order. */
import { getEventListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../kernel/errors.ts'
import type { ResilienceObserver } from './events.ts'
import { createPolicy, DependencyUnavailableError, type RunOptions, type Verdict } from './policy.ts'
import type { PolicyLimits } from './policy-limits.ts'
import { createPolicySet } from './policy-set.ts'
import { readRetryAfter } from './retry-after.ts'

class SickError extends Error {
  override readonly name = 'SickError'
  readonly retryAfterMs: number | null
  constructor(retryAfterMs: number | null = null) {
    super('a message that quotes a secret')
    this.retryAfterMs = retryAfterMs
  }
}

const judge = (error: unknown): Verdict => {
  const isSick = error instanceof SickError
  return { retryable: isSick, countsAgainst: isSick, retryAfterMs: isSick ? error.retryAfterMs : null }
}

const dependency = { kind: 'model', name: 'The model' } as const

function listen() {
  const heard: string[] = []
  const note = (what: string) => (event: object) => void heard.push(`${what} ${JSON.stringify(event)}`)
  const observer: ResilienceObserver = {
    onRetry: note('retry'),
    onBreak: note('break'),
    onHalfOpen: note('half-open'),
    onReset: note('reset'),
    onRejected: note('rejected'),
    onDeadline: note('deadline'),
    onFallback: note('fallback'),
  }
  return { heard, observer, kinds: () => heard.map((line) => line.split(' ', 1)[0]) }
}

const quick: Partial<PolicyLimits> = { firstDelayMs: 2, maxDelayMs: 4, openMs: 30 }

const open = (limits: Partial<PolicyLimits> = {}, random?: () => number) => {
  const ear = listen()
  const options = { dependency, judge, observer: ear.observer, limits: { ...quick, ...limits } }
  return { ...ear, policy: createPolicy({ ...options, ...(random && { random }) }) }
}

/** Fails so many times, then answers. */
const failing = (times: number, error: () => Error = () => new SickError()) => {
  let calls = 0
  const work = async (): Promise<string> => {
    calls += 1
    if (calls <= times) throw error()
    return 'done'
  }
  return { work, calls: () => calls }
}

const patient = { deadlineMs: 5_000, idempotent: true } satisfies RunOptions<string>

describe('retries', () => {
  test('what may pass is tried again, and each retry is told without what was said', async () => {
    const { policy, heard, kinds } = open()
    const { work, calls } = failing(2)
    expect(await policy.run(work, patient)).toBe('done')
    expect(calls()).toBe(3)
    expect(kinds()).toEqual(['retry', 'retry'])
    expect(heard[0]).toContain('"failure":"SickError"')
    expect(heard.join()).not.toContain('secret')
  })

  test('work that may not be done twice is done once', async () => {
    const { policy } = open()
    const { work, calls } = failing(1)
    await expect(policy.run(work, { ...patient, idempotent: false })).rejects.toThrow(SickError)
    expect(calls()).toBe(1)
  })

  test('what will not pass is not tried again', async () => {
    const { policy } = open()
    const { work, calls } = failing(1, () => new AppError('not_found', 'There is nothing.'))
    await expect(policy.run(work, patient)).rejects.toMatchObject({ code: 'not_found' })
    expect(calls()).toBe(1)
  })

  test('waits are anything up to a limit that doubles', async () => {
    const draws = [0, 0.5]
    const { policy, heard } = open({ firstDelayMs: 8, maxDelayMs: 100 }, () => draws.shift() ?? 1)
    await policy.run(failing(2).work, patient)
    expect(heard.map((line) => JSON.parse(line.slice(6)).delayMs)).toEqual([0, 8])
  })

  test('the wait that is asked for is the least that is waited', async () => {
    const { policy, heard } = open()
    await policy.run(failing(1, () => new SickError(15)).work, patient)
    expect(JSON.parse(heard[0]?.slice(6) ?? '')).toMatchObject({ asked: true })
    expect(JSON.parse(heard[0]?.slice(6) ?? '').delayMs).toBeGreaterThanOrEqual(15)
  })

  test('a wait that would outlast the deadline is not begun: the error comes at once and says how long', async () => {
    const { policy, heard } = open()
    const { work, calls } = failing(1, () => new SickError(90_000))
    await expect(policy.run(work, patient)).rejects.toMatchObject({ retryAfterMs: 90_000 })
    expect(calls()).toBe(1)
    expect(heard).toEqual([expect.stringContaining('"because":"no_time_left"')])
  })

  test('a dependency that fails for everybody is not asked three times by everybody', async () => {
    const { policy, heard } = open({ retryReserve: 4, retryShare: 0.1, breakAfter: 1_000, concurrent: 50 })
    const { work, calls } = failing(1_000)
    await Promise.allSettled(Array.from({ length: 50 }, () => policy.run(work, patient)))
    // 50 first attempts; 4 retries saved up, and hardly more than one for each ten calls.
    expect(calls()).toBeGreaterThan(50)
    expect(calls()).toBeLessThanOrEqual(50 + 4 + 5)
    expect(heard.join()).toContain('"because":"retry_budget_spent"')
  })
})

describe('the deadline', () => {
  test('holds for work that does not listen', async () => {
    const { policy, kinds } = open()
    const deaf = () => new Promise<string>(() => {})
    await expect(policy.run(deaf, { ...patient, deadlineMs: 30 })).rejects.toMatchObject({ code: 'timed_out' })
    expect(kinds()).toEqual(['deadline'])
  })

  test('holds while waiting for a turn', async () => {
    const { policy } = open({ concurrent: 1 })
    const first = policy.run(() => sleep(200, 'done'), patient)
    await expect(policy.run(async () => 'late', { ...patient, deadlineMs: 20 })).rejects.toMatchObject({
      code: 'timed_out',
    })
    expect(await first).toBe('done')
  })

  test('of one attempt leaves time for the next', async () => {
    const { policy } = open({ attemptTimeoutMs: 20 })
    let calls = 0
    const work = () => {
      calls += 1
      return calls === 1 ? new Promise<string>(() => {}) : Promise.resolve('done')
    }
    expect(await policy.run(work, patient)).toBe('done')
  })

  test('a caller that goes away ends work and waits, with its own reason, and is nobody’s illness', async () => {
    const { policy } = open({ breakAfter: 2 })
    for (const work of [() => new Promise<string>(() => {}), failing(1, () => new SickError(2_000)).work]) {
      const left = new AbortController()
      const running = policy.run(work, { ...patient, signal: left.signal })
      setTimeout(() => left.abort(new Error('left')), 20)
      await expect(running).rejects.toThrow('left')
    }
    expect(policy.describe()).toMatchObject({ breaker: 'closed', lastFailure: { failure: 'SickError' } })
  })
})

test('calls leave nothing behind on a signal that lives as long as the process', async () => {
  const { policy } = open({ attemptTimeoutMs: 1_000 })
  const { signal } = new AbortController()
  for (let call = 0; call < 50; call += 1)
    await policy.run(failing(call % 2).work, { ...patient, signal }).catch(() => {})
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

describe('the breaker', () => {
  test('opens after failures in a row, sends nothing while open, and closes after one call that works', async () => {
    const { policy, kinds } = open({ breakAfter: 3, maxAttempts: 1 })
    const sick = failing(3)
    for (let call = 0; call < 3; call += 1) await expect(policy.run(sick.work, patient)).rejects.toThrow(SickError)
    expect(policy.describe()).toMatchObject({ breaker: 'open', lastFailure: { failure: 'SickError' } })
    await expect(policy.run(sick.work, patient)).rejects.toMatchObject({
      code: 'unavailable',
      because: 'breaker_open',
      retryAfterMs: expect.any(Number),
    })
    await expect(policy.run(sick.work, patient)).rejects.toBeInstanceOf(DependencyUnavailableError)
    expect(sick.calls()).toBe(3)
    await expect.poll(() => policy.run(sick.work, patient).catch(() => 'open'), { interval: 10 }).toBe('done')
    expect(policy.describe().breaker).toBe('closed')
    expect(kinds().filter((kind) => kind !== 'rejected')).toEqual(['break', 'half-open', 'reset'])
  })

  test('while one call tries whether it works again, the others fail at once', async () => {
    const { policy } = open({ breakAfter: 1, maxAttempts: 1, openMs: 10 })
    await policy.run(failing(1).work, patient).catch(() => {})
    await sleep(15)
    const trying = policy.run(() => sleep(100, 'done'), patient)
    await expect(policy.run(async () => 'done', patient)).rejects.toMatchObject({ because: 'breaker_open' })
    expect(await trying).toBe('done')
    expect(await policy.run(async () => 'done', patient)).toBe('done')
  })

  test('does not count what says nothing about the dependency', async () => {
    const { policy } = open({ breakAfter: 2 })
    const work = failing(9, () => new AppError('not_found', 'There is nothing.')).work
    for (let call = 0; call < 5; call += 1) await policy.run(work, patient).catch(() => {})
    expect(policy.describe().breaker).toBe('closed')
  })

  test('of one dependency leaves the others alone', async () => {
    const set = createPolicySet({ kind: 'http', judge, limits: { ...quick, breakAfter: 1, maxAttempts: 1 } })
    await set
      .of('sick.example')
      .run(failing(9).work, patient)
      .catch(() => {})
    await expect(set.of('sick.example').run(failing(0).work, patient)).rejects.toMatchObject({ code: 'unavailable' })
    expect(await set.of('well.example').run(failing(0).work, patient)).toBe('done')
    expect(set.describe().map(({ dependency: { name }, breaker }) => [name, breaker])).toEqual([
      ['sick.example', 'open'],
      ['well.example', 'closed'],
    ])
  })
})

describe('the bulkhead', () => {
  test('lets so many run, so many wait, and refuses the rest at once', async () => {
    const { policy, heard } = open({ concurrent: 2, queued: 1 })
    let running = 0
    let most = 0
    const work = async () => {
      running += 1
      most = Math.max(most, running)
      await sleep(20)
      running -= 1
      return 'done'
    }
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => policy.run(work, patient)))
    expect(most).toBe(2)
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
    expect(heard).toEqual([expect.stringContaining('"because":"bulkhead_full"')])
    expect(policy.describe()).toMatchObject({ running: 0, waiting: 0, breaker: 'closed' })
  })
})

test.each([
  ['90', 90_000],
  [' 0 ', 0],
  ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['soon', null],
  [undefined, null],
])('Retry-After: %s is %s ms', (value, waitMs) => {
  expect(readRetryAfter(value, new Date('2026-11-22T12:00:00Z'))).toBe(waitMs)
})

test('a fallback answers when everything failed, and is told', async () => {
  const { policy, kinds } = open({ maxAttempts: 1 })
  expect(await policy.run(failing(9).work, { ...patient, fallback: () => 'second best' })).toBe('second best')
  expect(kinds()).toEqual(['fallback'])
})

test('the set of policies does not grow with the names people type', () => {
  const set = createPolicySet({ kind: 'http', judge })
  for (let at = 0; at < 2_000; at += 1) set.of(`host-${at}.example`)
  expect(set.describe().length).toBeLessThanOrEqual(500)
})
