/** Entries in the memory of this process: bounded in number and bytes, the least recently used go first. */
import { LRUCache } from 'lru-cache'
import { type CacheStore, defaultMaxEntryBytes } from './cache.ts'

export interface MemoryStoreOptions {
  readonly maxEntries?: number
  /** Of all entries together, their keys and book-keeping included. */
  readonly maxBytes?: number
  readonly maxEntryBytes?: number
}

export interface MemoryStore extends CacheStore {
  /** How much is kept now. */
  size(): { readonly entries: number; readonly bytes: number }
}

/** 20,000 vectors took 372 bytes of heap each beside their bytes, 54 letters of key among them (Node 24). */
const overheadBytes = 320

/** 32 MB hold the vectors of about 16,000 texts. */
export function createMemoryStore(options: MemoryStoreOptions = {}): MemoryStore {
  const { maxEntries = 50_000, maxBytes = 32_000_000, maxEntryBytes = defaultMaxEntryBytes } = options
  const entries = new LRUCache<string, Uint8Array>({
    max: maxEntries,
    maxSize: maxBytes,
    maxEntrySize: Math.min(maxBytes, maxEntryBytes + overheadBytes + 200),
    sizeCalculation: (bytes, key) => overheadBytes + key.length + bytes.byteLength,
  })
  return {
    readMany: async (keys) => keys.map((key) => entries.get(key) ?? null),
    writeMany: async (given, lifeMs) => {
      for (const { key, bytes } of given) {
        if (bytes.byteLength > maxEntryBytes) entries.delete(key)
        else entries.set(key, bytes, { ttl: Math.max(1, Math.ceil(lifeMs)) })
      }
    },
    deleteMany: async (keys) => {
      for (const key of keys) entries.delete(key)
    },
    deleteUnder: async (prefix) => {
      for (const key of [...entries.keys()]) if (key.startsWith(prefix)) entries.delete(key)
    },
    // Within one process the cache itself sees to it that a key is computed once.
    claim: async () => true,
    release: async () => {},
    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
  }
}
