/** The cache port: values that could be computed again, kept for a while, in memory or in Redis. It never fails for its store. */

/** How a value becomes bytes and comes back. */
export interface Codec<T> {
  encode(value: T): Uint8Array
  /** @throws anything for bytes of another form; they count as absent then */
  decode(bytes: Uint8Array): T
}

export interface Lifetime {
  /** How long a value counts as right. */
  readonly ttlMs: number
  /** How much longer it may stand in while it cannot be computed. */
  readonly staleMs?: number
}

export interface ThroughOptions extends Partial<Lifetime> {
  /**
   * Of the caller that computes. When it is aborted, those who waited for the same value do not fail with it: the next
   * of them computes. A caller that only waits stops waiting, too.
   */
  readonly signal?: AbortSignal
}

/** A cache of one kind of value. Keys may be of any length: stores see their hash only. */
export interface Cache<T> {
  /** The value, if it still counts as right. */
  get(key: string): Promise<T | null>
  /** Values larger than the limit of an entry are not kept. */
  set(key: string, value: T, lifetime?: Partial<Lifetime>): Promise<void>
  delete(key: string): Promise<void>
  /** Deletes everything kept of one group: of one person, say. Needs `groupOf` in the options. */
  deleteGroup(group: string): Promise<void>
  /**
   * The kept value, or what `compute` gives, kept from then on. Of those who ask for a key at the same time one computes,
   * also across processes that share a Redis, and the others get its answer or its error.
   * An outdated value is given while `compute` fails, for `staleMs`.
   * @throws what `compute` throws
   */
  through(key: string, compute: () => Promise<T>, options?: ThroughOptions): Promise<T>
  /**
   * The same for many keys with one computation for all that are missing; within this process only.
   * @param compute gets the positions of the missing keys and answers their values in that order
   */
  throughMany(
    keys: readonly string[],
    compute: (missing: readonly number[]) => Promise<readonly T[]>,
    options?: ThroughOptions,
  ): Promise<T[]>
}

export type LookupOutcome = 'hit' | 'miss' | 'stale'

/** Hears of every lookup of a cache. `stale`: an outdated value stood in for a failed computation. */
export type LookupObserver = (outcome: LookupOutcome) => void

/** Where entries are kept. Ages are its own concern only in so far as it may forget what is older than `lifeMs`. */
export interface CacheStore {
  /** In the order of the keys. */
  readMany(keys: readonly string[]): Promise<(Uint8Array | null)[]>
  /** Too large an entry is not kept, and what was kept under its key is deleted. */
  writeMany(entries: readonly StoreEntry[], lifeMs: number): Promise<void>
  deleteMany(keys: readonly string[]): Promise<void>
  /** Deletes every entry whose key begins so. Goes through all keys: for what is rare. */
  deleteUnder(prefix: string): Promise<void>
  /**
   * Asks to be the only one who computes the value of this key, for `lifeMs`; asked again with the same token, for so long
   * from then on. False: another holds the claim.
   */
  claim(key: string, token: string, lifeMs: number): Promise<boolean>
  release(key: string, token: string): Promise<void>
}

export interface StoreEntry {
  readonly key: string
  readonly bytes: Uint8Array
}

/** Vectors and short answers fit by far; a megabyte in the way delays every other command of its connection. */
export const defaultMaxEntryBytes = 1_000_000
