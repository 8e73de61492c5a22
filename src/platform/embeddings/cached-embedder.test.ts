/** What an embedder with a cache promises, with the real model behind it. */
import { afterAll, expect, test, vi } from 'vitest'
import { vectorCodec } from '../cache/codecs.ts'
import { createCache } from '../cache/create-cache.ts'
import { createMemoryStore } from '../cache/memory-store.ts'
import { createBuiltInEmbedder } from './built-in-embedder.ts'
import { embeddingLifetimeMs, withEmbeddingCache } from './cached-embedder.ts'
import type { Embedder } from './embedder.ts'

const builtIn = createBuiltInEmbedder()
afterAll(() => builtIn.close())

const newCache = () =>
  createCache({
    name: 'embeddings',
    store: createMemoryStore(),
    codec: vectorCodec(builtIn.model.dimension),
    ttlMs: embeddingLifetimeMs,
  })

test('a text is embedded once, and its vector is the same number for number', async () => {
  const embed = vi.fn(builtIn.embed)
  const embedder = withEmbeddingCache({ ...builtIn, embed }, newCache())
  const [plain] = await builtIn.embed(['welding steel'])
  const [first, other, again] = await embedder.embed(['welding steel', 'baking bread', 'welding steel'])
  expect(first).toEqual(plain)
  expect(again).toEqual(plain)
  expect(other).not.toEqual(plain)
  expect(embed.mock.calls).toEqual([[['welding steel', 'baking bread']]])
  expect(await embedder.embed(['baking bread', 'welding steel'])).toEqual([other, plain])
  expect(await embedder.embed([])).toEqual([])
  expect(embed).toHaveBeenCalledTimes(1)
})

test('two models never share a vector', async () => {
  const cache = newCache()
  const named = (name: string, sign: number): Embedder => ({
    ...builtIn,
    model: { name, dimension: 384 },
    embed: async (texts) => texts.map(() => new Float32Array(384).fill(sign)),
  })
  const [one, two] = [withEmbeddingCache(named('one', 1), cache), withEmbeddingCache(named('two', 2), cache)]
  expect((await one.embed(['same']))[0]?.[0]).toBe(1)
  expect((await two.embed(['same']))[0]?.[0]).toBe(2)
  expect((await one.embed(['same']))[0]?.[0]).toBe(1)
})

test('a failure reaches whoever asked, and the next one computes', async () => {
  const failing = { ...builtIn, embed: vi.fn(builtIn.embed).mockRejectedValueOnce(new Error('the process ended')) }
  const embedder = withEmbeddingCache(failing, newCache())
  await expect(embedder.embed(['steel'])).rejects.toThrow('the process ended')
  expect(await embedder.embed(['steel'])).toHaveLength(1)
})
