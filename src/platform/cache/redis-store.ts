/** Entries in Redis, shared by every process. Throws while Redis is gone: `createInsuredStore` goes around it. */
import type { Redis } from '../redis/redis.ts'
import { type CacheStore, defaultMaxEntryBytes } from './cache.ts'

/** Keeps our keys apart from whatever else uses that Redis. */
const prefix = 'rolewright:cache:'
const claimPrefix = 'rolewright:claim:'

/** 128 vectors are 200 KB: a longer answer would hold up the other commands of its connection. */
const keysPerCommand = 128

/** One step of a scan looks at so many keys of the whole Redis: about a millisecond. */
const keysPerScan = 1_000

/** Takes a free claim, or makes one's own last longer. */
const claimScript = `
local holder = redis.call('get', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2])
return 1`

/** A claim that has run out may be another's by now. */
const releaseScript = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`

function* inPortions<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += keysPerCommand) yield items.slice(from, from + keysPerCommand)
}

const named = (keys: readonly string[]): string[] => keys.map((key) => prefix + key)

/** Every operation throws AppError `unavailable` while Redis is gone. Entries end by themselves at the end of their life. */
export function createRedisStore(redis: Redis, { maxEntryBytes = defaultMaxEntryBytes } = {}): CacheStore {
  const deleteMany: CacheStore['deleteMany'] = async (keys) => {
    for (const portion of inPortions(keys)) await redis.run('UNLINK', (client) => client.unlink(...named(portion)))
  }
  async function deleteUnder(under: string): Promise<void> {
    let cursor = '0'
    do {
      const [next, found] = await redis.run('SCAN', (client) =>
        client.scan(cursor, 'MATCH', `${prefix}${under}*`, 'COUNT', keysPerScan),
      )
      await deleteMany(found.map((key) => key.slice(prefix.length)))
      cursor = next
    } while (cursor !== '0')
  }
  return {
    deleteMany,
    deleteUnder,
    readMany: async (keys) => {
      const found: (Uint8Array | null)[] = []
      for (const portion of inPortions(keys))
        found.push(...(await redis.run('MGET', (client) => client.mgetBuffer(...named(portion)))))
      return found
    },
    writeMany: async (entries, lifeMs) => {
      const tooLarge = entries.filter(({ bytes }) => bytes.byteLength > maxEntryBytes)
      if (tooLarge.length > 0) await deleteMany(tooLarge.map(({ key }) => key))
      const life = Math.max(1, Math.ceil(lifeMs))
      for (const portion of inPortions(entries.filter(({ bytes }) => bytes.byteLength <= maxEntryBytes)))
        await redis.run('SET', (client) =>
          Promise.all(
            portion.map(({ key, bytes }) =>
              client.set(prefix + key, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'PX', life),
            ),
          ),
        )
    },
    claim: async (key, token, lifeMs) =>
      (await redis.run('EVAL claim', (client) => client.eval(claimScript, 1, claimPrefix + key, token, lifeMs))) === 1,
    release: async (key, token) => {
      await redis.run('EVAL release', (client) => client.eval(releaseScript, 1, claimPrefix + key, token))
    },
  }
}
