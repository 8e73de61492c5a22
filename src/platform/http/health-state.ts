/** What this process depends on and how each of it does: measured when somebody asks, told without addresses or messages. */
import type { Log } from '../telemetry/log.ts'

export interface HealthCheck {
  /** Shown to everyone, such as `database`. */
  readonly name: string
  /** Without it requests cannot be answered, so the process is not ready. Otherwise it is only degraded. */
  readonly isRequired: boolean
  /** Resolves when the dependency can be used, rejects when not. */
  check(signal: AbortSignal): Promise<void>
}

/** How a policy of ours finds a dependency that is only ever called for somebody's sake; `PolicyState` fits. */
export interface WatchedDependency {
  readonly dependency: { readonly kind: string; readonly name: string }
  readonly breaker: Breaker
  readonly lastFailure: LastFailure | null
}

export type Breaker = 'closed' | 'open' | 'half_open'

interface LastFailure {
  readonly at: Date
  /** A code or the name of an error, never its message. */
  readonly failure: string
}

export interface DependencyState {
  readonly name: string
  readonly status: 'up' | 'degraded' | 'down'
  /** What the process is when this is not up. */
  readonly effect: 'not_ready' | 'degraded' | 'none'
  /** Null: it is not asked for the sake of being asked. */
  readonly latencyMs: number | null
  readonly breaker: Breaker | null
  readonly lastError: LastFailure | null
}

export interface HealthOptions {
  readonly log: Log
  readonly checks: readonly HealthCheck[]
  /** Read each time: dependencies may be met at run time. */
  readonly watched?: () => readonly WatchedDependency[]
  /** Aborted when the process was told to stop. */
  readonly draining?: AbortSignal
}

export interface Health {
  /** Asks every check; those that still wait for an earlier asker are not asked twice. */
  look(): Promise<DependencyState[]>
  isDraining(): boolean
}

// Kubernetes gives a probe one second unless told otherwise; a dependency that takes longer to say yes is not ready.
const checkTimeoutMs = 900

/** `ECONNREFUSED`, `57P01`, `unavailable`, `TimeoutError`: enough to know where to look, and nobody's secret. */
function nameError(error: unknown): string {
  for (let at = error, depth = 0; depth < 5 && at instanceof Error; at = at.cause, depth += 1) {
    const code: unknown = Reflect.get(at, 'code')
    if (typeof code === 'string' && /^[A-Z0-9_]{4,40}$/u.test(code)) return code
    if (at.cause === undefined) return typeof code === 'string' && /^[a-z_]{4,40}$/u.test(code) ? code : at.name
  }
  return 'unknown'
}

/** One check with its memory. */
function createProbe({ name, isRequired, check }: HealthCheck, log: Log): () => Promise<DependencyState> {
  let lastError: LastFailure | null = null
  let wasUp = true
  let asking: { readonly startedAt: number; readonly answer: Promise<void> } | null = null

  /** The question that is out already, or a new one: a dependency that hangs must not collect questions. */
  function ask() {
    if (asking !== null) return asking
    const answer = check(AbortSignal.timeout(checkTimeoutMs))
    const mine = { startedAt: performance.now(), answer }
    const forget = (): void => {
      if (asking === mine) asking = null
    }
    answer.then(forget, forget)
    asking = mine
    return mine
  }

  const effect = isRequired ? 'not_ready' : 'degraded'
  return async () => {
    const { startedAt, answer } = ask()
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(() => late.reject(new DOMException('No answer in time.', 'TimeoutError')), checkTimeoutMs)
    const latencyMs = (): number => Math.round((performance.now() - startedAt) * 10) / 10
    try {
      await Promise.race([answer, late.promise])
      if (!wasUp) log.info({ event: 'dependency.up', dependency: name }, 'dependency is back')
      wasUp = true
      return { name, status: 'up', effect, latencyMs: latencyMs(), breaker: null, lastError }
    } catch (error) {
      lastError = { at: new Date(), failure: nameError(error) }
      log.warn({ event: 'dependency.down', check: name, error }, 'dependency down')
      wasUp = false
      return { name, status: 'down', effect, latencyMs: latencyMs(), breaker: null, lastError }
    } finally {
      clearTimeout(timer)
    }
  }
}

const breakerRank: Readonly<Record<Breaker, number>> = { closed: 0, half_open: 1, open: 2 }
const breakerStatus = { closed: 'up', half_open: 'degraded', open: 'down' } as const

const hosts = 'hosts that people fetch from'

/**
 * Models are named: the operator chose them. The hosts that people fetch from are nobody's business: one line for all, with
 * the worst breaker, and a sick job board says nothing about this process.
 */
function describeWatched(watched: readonly WatchedDependency[]): DependencyState[] {
  const groups = new Map<string, WatchedDependency[]>()
  for (const one of watched) {
    const name = one.dependency.kind === 'http' ? hosts : `${one.dependency.kind} ${one.dependency.name}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups].map(([name, members]) => {
    const breaker = members.map((one) => one.breaker).reduce((a, b) => (breakerRank[a] >= breakerRank[b] ? a : b))
    const failures = members.flatMap(({ lastFailure }) => lastFailure ?? [])
    const lastError = failures.sort((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null
    const effect = name === hosts ? 'none' : 'degraded'
    return { name, status: breakerStatus[breaker], effect, latencyMs: null, breaker, lastError }
  })
}

export function createHealth({ log, checks, watched = () => [], draining }: HealthOptions): Health {
  const probes = checks.map((check) => createProbe(check, log))
  return {
    look: async () => [...(await Promise.all(probes.map((probe) => probe()))), ...describeWatched(watched())],
    isDraining: () => draining?.aborted === true,
  }
}
