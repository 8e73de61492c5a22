/** What a change of the embedding model, or of our rules, promises to those who search meanwhile. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../test/harness/database.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/database.ts'
import { createBuiltInEmbedder } from '../../platform/embeddings/built-in-embedder.ts'
import type { Embedder } from '../../platform/embeddings/embedder.ts'
import { createMetrics } from '../../platform/telemetry/metrics.ts'
import { insertAccount } from '../accounts/accounts.sql.ts'
import { createPostingReader } from './posting-reader.ts'
import { getPosting, importPostings, type PostingsCtx } from './postings.ts'
import { refreshSearchRows } from './refresh-search-rows.ts'
import { searchPostings } from './search-postings.ts'

const builtIn = createBuiltInEmbedder()
const postingReader = createPostingReader()
afterAll(() => Promise.all([builtIn.close(), postingReader.close()]))

/** Another model, of another dimension: a number for each group of letters. */
const another = (dimension: number, former: readonly Embedder[]): Embedder => ({
  model: { name: `letters-${dimension}`, dimension },
  embed: async (texts) =>
    texts.map((text) => {
      const vector = new Float32Array(dimension)
      for (const word of text.toLowerCase().split(/[^a-z]+/u)) {
        let place = 7
        for (const letter of word.slice(0, 6)) place = (place * 31 + letter.charCodeAt(0)) % dimension
        vector[place] = (vector[place] ?? 0) + 1
      }
      const length = Math.hypot(...vector) || 1
      return vector.map((value) => value / length)
    }),
  close: async () => {},
  former,
})

const rows = Array.from({ length: 24 }, (_, at) => ({
  title: at === 15 ? 'Senior Baker' : `Clerk ${at}`,
  company: 'Loaf Ltd',
  location: 'Bergen, Norway',
  description: at === 15 ? 'Bake sourdough bread at night.' : `Keep the files of drawer ${at} in order.`,
}))

for (const one of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!one.present)(`rows of the search, ${one.name}`, () => {
    let db: Database
    let ctx: PostingsCtx
    beforeAll(async () => {
      db = await one.open()
      const ownerId = newId()
      await db.asSystem((tx) => insertAccount(tx, { id: ownerId, kind: 'local', role: 'admin', displayName: 'P' }))
      ctx = {
        actor: { ownerId },
        db,
        clock: { now: () => new Date() },
        log: pino({ level: 'silent' }),
        metrics: await createMetrics({ enabled: false }),
        embedder: builtIn,
        outgoing: { get: () => Promise.reject(new Error('no network here')) } as unknown as PostingsCtx['outgoing'],
        postingReader,
        signal: new AbortController().signal,
      }
      await importPostings(ctx, { bytes: new TextEncoder().encode(JSON.stringify(rows)) })
    })
    afterAll(() => db.close())

    const counts = async (): Promise<Record<string, number>> => {
      const { rows: found } = await db.pool.query<{ model: string; dimension: number; count: number }>(
        'select embedding_model as model, embedding_dimension as dimension, count(*)::int as count from posting_search group by 1, 2',
      )
      return Object.fromEntries(found.map(({ model, dimension, count }) => [`${model}/${dimension}`, count]))
    }
    const best = async (now: PostingsCtx, text: string): Promise<string | undefined> =>
      (await searchPostings(now, { text, filter: {}, limit: 1 })).postings[0]?.title
    // No word of it stands in the posting: only the built-in model knows what it means.
    const meaning = 'pastry and dough work'

    test('with a new model old vectors are still searched by the old one, while it changes and after it was cut off', async () => {
      const embedder = another(768, [builtIn])
      const now = { ...ctx, embedder }
      expect(await best(now, meaning)).toBe('Senior Baker')
      const cut = new AbortController()
      const embedAndCut: Embedder['embed'] = (texts) => {
        cut.abort()
        return embedder.embed(texts)
      }
      const cutOff: Embedder = { ...embedder, embed: embedAndCut }
      expect(await refreshSearchRows({ ...now, embedder: cutOff, signal: cut.signal })).toBe(20)
      expect(await counts()).toEqual({ 'all-MiniLM-L6-v2-int8/384': 4, 'letters-768/768': 20 })
      expect(await best(now, 'sourdough')).toBe('Senior Baker')
      expect(await refreshSearchRows(now)).toBe(4)
      expect(await counts()).toEqual({ 'letters-768/768': 24 })
      expect(await best(now, 'sourdough')).toBe('Senior Baker')
      expect(await refreshSearchRows(now)).toBe(0)
    })

    test('a dimension without an index of its own is searched as well, and the way back is the same way', async () => {
      const odd = another(100, [])
      expect(await refreshSearchRows({ ...ctx, embedder: odd })).toBe(24)
      expect(await counts()).toEqual({ 'letters-100/100': 24 })
      expect(await best({ ...ctx, embedder: odd }, 'sourdough bread baker')).toBe('Senior Baker')
      expect(await refreshSearchRows(ctx)).toBe(24)
      expect(await best(ctx, meaning)).toBe('Senior Baker')
    })

    test('rows of before there were filters are filled, and keep their vectors', async () => {
      const filter = { countries: ['NO'], seniority: ['senior' as const] }
      const find = async () => (await searchPostings(ctx, { filter, limit: 5 })).postings
      const [posting] = await find()
      await db.pool.query(
        `update posting_search set index_version = 0, countries = '{}', seniority = null where posting_id = $1`,
        [posting?.id],
      )
      await db.pool.query(
        `update postings set seniority = null, places = '[]', countries = '{}', twin_key = null where id = $1`,
        [posting?.id],
      )
      expect(await find()).toEqual([])
      const embedNothing: Embedder['embed'] = async (texts) => {
        expect(texts).toEqual([])
        return []
      }
      const silent: Embedder = { ...builtIn, embed: embedNothing }
      expect(await refreshSearchRows({ ...ctx, embedder: silent })).toBe(1)
      expect(await find()).toMatchObject([{ title: 'Senior Baker', countries: ['NO'], seniority: 'senior' }])
      expect(await getPosting(ctx, posting?.id ?? '')).toMatchObject({ places: [{ city: 'Bergen', country: 'NO' }] })
    })
  })
}
