/** One computation per key across processes: whoever holds the claim computes, the others look for the result. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CacheStore } from './cache.ts'

/** After the death of its holder a claim is free again within so long; a living holder renews it. */
const claimMs = 9_000
const firstLookMs = 20
const longestLookMs = 500
/** A model answers within two minutes or not at all; nobody waits longer for another process. */
const longestWaitMs = 120_000

export interface ClaimOptions<T> {
  readonly store: CacheStore
  readonly key: string
  /** What was kept meanwhile, null for nothing. */
  readonly read: () => Promise<T | null>
  readonly signal: AbortSignal | undefined
}

/**
 * Either what another process has kept meanwhile, or the right to compute, to be given back with `release`.
 * @throws AbortError when the signal is aborted while waiting
 */
export async function claimOrAwait<T>(options: ClaimOptions<T>): Promise<{ kept: T } | { release(): Promise<void> }> {
  const { store, key, read, signal } = options
  const token = randomUUID()
  let lookMs = firstLookMs
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += lookMs) {
    const isOurs = await store.claim(key, token, claimMs)
    // Also after a claim: its last holder may have finished since we looked.
    const kept = await read()
    if (!isOurs) {
      if (kept !== null) return { kept }
      await sleep(lookMs, undefined, { signal })
      lookMs = Math.min(lookMs * 2, longestLookMs)
      continue
    }
    if (kept !== null) {
      await store.release(key, token)
      return { kept }
    }
    const renewal = setInterval(() => void store.claim(key, token, claimMs), claimMs / 3).unref()
    return {
      release: () => {
        clearInterval(renewal)
        return store.release(key, token)
      },
    }
  }
  return { release: async () => {} }
}
