/** What searching postings promises: on every database, with the real reader and the real model. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../test/harness/database.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/database.ts'
import { createBuiltInEmbedder } from '../../platform/embeddings/built-in-embedder.ts'
import { createMetrics } from '../../platform/telemetry/metrics.ts'
import { insertAccount } from '../accounts/accounts.sql.ts'
import { createPostingReader } from './posting-reader.ts'
import { importPostings, type PostingsCtx } from './postings.ts'
import { listSavedSearches, markSearchSeen, removeSavedSearch, saveSearch } from './saved-searches.ts'
import { searchPostings } from './search-postings.ts'

const embedder = createBuiltInEmbedder()
const postingReader = createPostingReader()
afterAll(() => Promise.all([embedder.close(), postingReader.close()]))

const given = [
  {
    id: 1,
    title: 'Senior Baker',
    company_name: 'Loaf Ltd',
    location: { name: 'Bergen, Norway' },
    at: '2026-03-01',
    text: 'Bake sourdough bread at night. Salary: NOK 600,000 - 700,000 per year.',
  },
  {
    id: 2,
    title: 'Junior Data Engineer',
    company_name: 'Fjord Bank',
    location: { name: 'Remote, Germany' },
    at: '2026-02-01',
    text: 'Write Python and SQL. Salary: €60,000 - €70,000 per year. Visa sponsorship is available.',
  },
  {
    id: 3,
    title: 'Data Engineer',
    company_name: 'Harbour Inc.',
    location: { name: 'Oslo, Norway' },
    at: '2026-01-01',
    text: 'Write Python and move containers of data between ships.',
  },
]
const boardOf = (list: typeof given): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      jobs: list.map(({ at, text, ...rest }) => ({
        ...rest,
        absolute_url: `https://boards.greenhouse.io/example/jobs/${rest.id}`,
        updated_at: `${at}T08:00:00Z`,
        first_published: `${at}T08:00:00Z`,
        content: `<p>${text}</p>`,
      })),
    }),
  )

for (const one of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!one.present)(`searching, ${one.name}`, () => {
    let db: Database
    let now = new Date('2026-04-01T00:00:00Z')
    beforeAll(async () => {
      db = await one.open()
    })
    afterAll(() => db.close())

    async function person(list = given): Promise<PostingsCtx> {
      const ownerId = newId()
      await db.asSystem((tx) => insertAccount(tx, { id: ownerId, kind: 'person', displayName: null }))
      const metrics = await createMetrics({ enabled: true })
      const ctx = {
        db,
        embedder,
        postingReader,
        metrics,
        clock: { now: () => now },
        actor: { ownerId },
        log: pino({ level: 'silent' }),
        signal: new AbortController().signal,
        outgoing: { get: () => Promise.reject(new Error('nothing is fetched here')) },
      } as unknown as PostingsCtx
      await importPostings(ctx, { bytes: boardOf(list) })
      return ctx
    }
    const titles = async (ctx: PostingsCtx, search: Parameters<typeof searchPostings>[1]): Promise<string[]> =>
      (await searchPostings(ctx, search)).postings.map(({ title }) => title)

    test('a search finds by meaning what it does not name, and counts and times itself', async () => {
      const ana = await person()
      expect((await titles(ana, { text: 'pastry and bread maker', filter: {}, limit: 3 }))[0]).toBe('Senior Baker')
      const shown = await ana.metrics.write(false)
      expect(shown.body).toMatch(/rolewright_vector_search_duration_seconds_count\{outcome="succeeded"\} 1/u)
    })

    test('a search that fails is counted as failed, and the person is told', async () => {
      const ana = await person()
      const broken = { ...embedder, embed: async () => [new Float32Array(384).fill(Number.NaN)] }
      await expect(
        searchPostings({ ...ana, embedder: broken }, { text: 'bread', filter: {}, limit: 3 }),
      ).rejects.toThrow()
      const shown = await ana.metrics.write(false)
      expect(shown.body).toMatch(/rolewright_vector_search_duration_seconds_count\{outcome="failed"\} 1/u)
    })

    test.each([
      [{ countries: ['NO'] }, ['Senior Baker', 'Data Engineer']],
      [{ seniority: ['junior' as const] }, ['Junior Data Engineer']],
      [{ skills: ['Python'] }, ['Junior Data Engineer', 'Data Engineer']],
      [{ remote: ['remote' as const] }, ['Junior Data Engineer']],
      [{ salary: { min: 65_000, currency: 'EUR' } }, ['Junior Data Engineer']],
      [{ visa: true }, ['Junior Data Engineer']],
      [{ excludeCompanies: ['HARBOUR', 'loaf'] }, ['Junior Data Engineer']],
      [{ listedSince: '2026-02-15T00:00:00.000Z' }, ['Senior Baker']],
      [{ sources: ['lever'] }, []],
    ])('the filter %j leaves what is known to fit', async (filter, expected) => {
      expect(await titles(await person(), { filter, limit: 10 })).toEqual(expected)
    })

    test('pages follow one another without a gap or a repeat, in every order', async () => {
      const ana = await person()
      for (const sort of ['newest', 'salary', 'relevance'] as const) {
        const search = { text: 'engineer or baker', filter: {}, sort, limit: 1 }
        const seen: string[] = []
        let cursor: string | undefined
        do {
          const page = await searchPostings(ana, { ...search, cursor })
          seen.push(...page.postings.map(({ title }) => title))
          cursor = page.nextCursor ?? undefined
        } while (cursor !== undefined)
        expect(seen).toEqual(await titles(ana, { ...search, limit: 10 }))
        expect([...seen].sort()).toEqual(given.map(({ title }) => title).sort())
      }
      await expect(searchPostings(ana, { filter: {}, sort: 'newest', limit: 1, cursor: 'x' })).rejects.toMatchObject({
        code: 'invalid_input',
      })
    })

    test('a saved search counts what came since the person looked, and nobody else sees it', async () => {
      const [ana, ben] = [await person(given.slice(0, 2)), await person()]
      now = new Date('2026-04-02T00:00:00Z')
      const [saved] = await saveSearch(ana, 'Python', { filter: { skills: ['Python'] } })
      expect(saved).toMatchObject({ total: 1, newSinceSeen: 0 })
      now = new Date('2026-04-03T00:00:00Z')
      await importPostings(ana, { bytes: boardOf(given.slice(2)) })
      expect(await listSavedSearches(ana)).toMatchObject([{ total: 2, newSinceSeen: 1 }])
      expect(await listSavedSearches(ben)).toEqual([])
      await expect(markSearchSeen(ben, saved?.id ?? '')).rejects.toMatchObject({ code: 'not_found' })
      await markSearchSeen(ana, saved?.id ?? '')
      expect(await listSavedSearches(ana)).toMatchObject([{ total: 2, newSinceSeen: 0 }])
      await removeSavedSearch(ana, saved?.id ?? '')
      expect(await listSavedSearches(ana)).toEqual([])
    })

    test('German words are found in every form that German has, and the weak ranking is said', async () => {
      const ana = await person([
        {
          ...given[0],
          id: 9,
          title: 'Krankenpfleger',
          text: 'Sie betreuen unsere Patienten und arbeiten mit den Ärzten der Klinik zusammen. Wir freuen uns auf Ihre Bewerbung.',
        } as (typeof given)[0],
      ])
      const found = await searchPostings(ana, { text: 'Arzt Patient', filter: { languages: ['de'] }, limit: 5 })
      expect(found.postings.map(({ title }) => title)).toEqual(['Krankenpfleger'])
      expect(found.weakness).toContain('German')
      // A few words tell no language: those of the person's postings are tried.
      const forms = await searchPostings(ana, { text: 'Krankenpflegern', filter: {}, sort: 'newest', limit: 5 })
      expect(forms.postings.map(({ title }) => title)).toEqual(['Krankenpfleger'])
    })

    test('a posting that lacks one of the words is found by the others, and who writes operators gets what they say', async () => {
      const ana = await person()
      const { dimension } = ana.embedder.model
      // Without any meaning the words alone decide.
      const blind = { ...ana, embedder: { ...ana.embedder, embed: async () => [new Float32Array(dimension)] } }
      expect(await titles(blind, { text: 'python accordion', filter: {}, limit: 10 })).toHaveLength(2)
      expect(await titles(blind, { text: 'python "accordion"', filter: {}, limit: 10 })).toEqual([])
      expect(await titles(blind, { text: 'python -sql', filter: {}, limit: 10 })).toEqual(['Data Engineer'])
    })
  })
}
