/** The cache over any store: hashed keys, one computation at a time, outdated values while a computation fails. */
import { createHash } from 'node:crypto'
import { type Clock, systemClock } from '../../kernel/clock.ts'
import { untilAborted } from '../resilience/deadline.ts'
import type { Cache, CacheStore, Codec, Lifetime, LookupObserver, ThroughOptions } from './cache.ts'
import { claimOrAwait } from './claims.ts'
import { packEntry, unpackEntry } from './entry.ts'

export interface CacheOptions<T> extends Lifetime {
  /** Keeps the keys of several caches apart. */
  readonly name: string
  /** One that never throws: memory, or Redis insured by memory. */
  readonly store: CacheStore
  readonly codec: Codec<T>
  readonly clock?: Clock
  /** What a key belongs to, for deletion of all that belongs together. */
  readonly groupOf?: (key: string) => string
  readonly onLookup?: LookupObserver
}

interface Found<T> {
  readonly value: T
  readonly isFresh: boolean
}

/** `abandoned`: the caller who computed went away, which says nothing about the value. */
type Outcome<T> = { readonly value: T } | { readonly error: unknown; readonly abandoned: boolean }

/** A computation under way that this call has begun. */
interface Led<T> {
  readonly address: string
  /** In the list of keys. */
  readonly position: number
  settle(outcome: Outcome<T>): void
}

type ComputeMany<T> = (missing: readonly number[]) => Promise<readonly T[]>

/** The values it gives may be shared by several callers: change none of them. */
export function createCache<T>(options: CacheOptions<T>): Cache<T> {
  const { name, store, codec, clock = systemClock, onLookup = () => {}, groupOf } = options
  const flights = new Map<string, Promise<Outcome<T>>>()

  const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url')
  const underGroup = (group: string): string => `${name}:${hashed(group)}:`
  const addressOf = (key: string): string => `${groupOf ? underGroup(groupOf(key)) : `${name}:`}${hashed(key)}`

  function open(bytes: Uint8Array | null): Found<T> | null {
    const entry = bytes && unpackEntry(bytes)
    const now = clock.now().getTime()
    if (!entry || entry.staleUntil <= now) return null
    try {
      return { value: codec.decode(entry.payload), isFresh: entry.freshUntil > now }
    } catch {
      return null
    }
  }

  const read = async (addresses: readonly string[]): Promise<(Found<T> | null)[]> =>
    (await store.readMany(addresses)).map(open)

  async function readFresh(address: string): Promise<Found<T> | null> {
    const [found] = await read([address])
    return found?.isFresh ? found : null
  }

  async function write(given: readonly (readonly [string, T])[], lifetime: Partial<Lifetime>): Promise<void> {
    const { ttlMs, staleMs = 0 } = { ...options, ...lifetime }
    const freshUntil = clock.now().getTime() + ttlMs
    const entries = given.map(([key, value]) => ({
      key,
      bytes: packEntry({ freshUntil, staleUntil: freshUntil + staleMs, payload: codec.encode(value) }),
    }))
    await store.writeMany(entries, ttlMs + staleMs)
  }

  /** Computes what is missing and keeps it. @throws what `compute` throws */
  async function computeAll(missing: readonly Led<T>[], compute: ComputeMany<T>, lifetime: ThroughOptions) {
    const run = () => compute(missing.map(({ position }) => position))
    // A computation that does not mind its abort must not hold up those who wait for it.
    const values = await (lifetime.signal ? untilAborted(lifetime.signal, run) : run())
    if (values.length !== missing.length)
      throw new Error(`The cache ${name} asked for ${missing.length} values and got ${values.length}.`)
    const pairs = missing.map(({ address }, at): readonly [string, T] => [address, values[at] as T])
    await write(pairs, lifetime)
    for (const [at, led] of missing.entries()) led.settle({ value: values[at] as T })
  }

  /** Settles every computation this call has begun. */
  async function lead(begun: readonly Led<T>[], compute: ComputeMany<T>, lifetime: ThroughOptions, isShared: boolean) {
    const outdated = new Map<Led<T>, T>()
    let missing = begun
    try {
      const found = await read(begun.map(({ address }) => address))
      missing = begun.filter((led, at) => {
        const one = found[at]
        if (one?.isFresh) led.settle({ value: one.value })
        else if (one) outdated.set(led, one.value)
        onLookup(one?.isFresh ? 'hit' : 'miss')
        return !one?.isFresh
      })
      const [only] = missing
      if (!only) return
      if (!isShared) return await computeAll(missing, compute, lifetime)
      const { address } = only
      const claim = await claimOrAwait({ store, key: address, read: () => readFresh(address), signal: lifetime.signal })
      if ('kept' in claim) return only.settle({ value: claim.kept.value })
      try {
        await computeAll(missing, compute, lifetime)
      } finally {
        await claim.release()
      }
    } catch (error) {
      const abandoned = lifetime.signal?.aborted ?? false
      for (const led of missing) {
        if (outdated.has(led) && !abandoned) {
          onLookup('stale')
          led.settle({ value: outdated.get(led) as T })
        } else led.settle({ error, abandoned })
      }
    }
  }

  async function throughAll(
    keys: readonly string[],
    compute: ComputeMany<T>,
    lifetime: ThroughOptions,
    isShared: boolean,
  ): Promise<T[]> {
    const addresses = keys.map(addressOf)
    for (;;) {
      lifetime.signal?.throwIfAborted()
      const begun: Led<T>[] = []
      const awaited = addresses.map((address, position) => {
        const flying = flights.get(address)
        if (flying) return flying
        const { promise, resolve } = Promise.withResolvers<Outcome<T>>()
        flights.set(address, promise)
        // Gone from the list before its askers go on: whoever asks after them looks at what was kept.
        const settle = (outcome: Outcome<T>): void => {
          flights.delete(address)
          resolve(outcome)
        }
        begun.push({ address, position, settle })
        return promise
      })
      if (begun.length > 0) void lead(begun, compute, lifetime, isShared)
      const ended = Promise.all(awaited)
      const outcomes = await (lifetime.signal ? untilAborted(lifetime.signal, () => ended) : ended)
      const failures = outcomes.filter((outcome) => 'error' in outcome)
      const [failure] = failures
      if (!failure) return outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []))
      if (!failures.some(({ abandoned }) => abandoned)) throw failure.error
    }
  }

  return {
    get: async (key) => {
      const found = await readFresh(addressOf(key))
      onLookup(found ? 'hit' : 'miss')
      return found?.value ?? null
    },
    set: (key, value, lifetime = {}) => write([[addressOf(key), value]], lifetime),
    delete: (key) => store.deleteMany([addressOf(key)]),
    deleteGroup: (group) => store.deleteUnder(underGroup(group)),
    through: async (key, compute, lifetime = {}) => {
      const [value] = await throughAll([key], async () => [await compute()], lifetime, true)
      return value as T
    },
    throughMany: (keys, compute, lifetime = {}) => throughAll(keys, compute, lifetime, false),
  }
}
