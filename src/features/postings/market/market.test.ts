/** What market insight promises: on every database, from postings that were read as any other. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../../test/harness/database.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Embedder } from '../../../platform/embeddings/embedder.ts'
import { createMetrics } from '../../../platform/telemetry/metrics.ts'
import { insertAccount } from '../../accounts/accounts.sql.ts'
import { createPostingReader } from '../posting-reader.ts'
import { importPostings, type PostingsCtx } from '../postings.ts'
import { describeCompanies, describeSalaries, describeSkillDemand } from './market.ts'

const postingReader = createPostingReader()
afterAll(() => postingReader.close())

/** Nothing here is ranked, so every text may mean the same. */
const embedder = {
  model: { name: 'none', dimension: 384 },
  embed: async (texts: readonly string[]) => texts.map(() => new Float32Array(384).fill(0.05)),
} as unknown as Embedder

interface Given {
  readonly title: string
  readonly company: string
  readonly place: string
  readonly text: string
}

const boardOf = (list: readonly Given[]): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      jobs: list.map(({ title, company, place, text }, id) => ({
        ...{ id, title, company_name: company, location: { name: place } },
        absolute_url: `https://boards.greenhouse.io/example/jobs/${id}`,
        updated_at: '2026-05-01T08:00:00Z',
        first_published: '2026-05-01T08:00:00Z',
        content: `<p>${text}</p>`,
      })),
    }),
  )

const paid = (from: number): string => `Salary: €${from},000 - €${from + 10},000 per year.`
/** Five bakers in two cities, one of them on a second board as well, and an engineer. */
const given: readonly Given[] = [
  ...[40, 45, 50, 55, 60].map((from, at) => ({
    title: 'Baker (m/f/d)',
    company: `Loaf ${'ABCDE'.charAt(at)} GmbH`,
    place: at < 3 ? 'Berlin, Germany' : 'Hamburg, Germany',
    text: `Bake bread. ${paid(from)}`,
  })),
  { title: 'Baker', company: 'Loaf A', place: 'Berlin, Germany', text: `Bake the bread of others. ${paid(40)}` },
  {
    title: 'Data Engineer',
    company: 'Fjord Bank',
    place: 'Oslo, Norway',
    text: 'Requirements: experience with PostgreSQL and Python. A former baker is welcome.',
  },
]
const everything = { filter: {}, limit: 20 }

for (const one of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!one.present)(`the market, ${one.name}`, () => {
    let db: Database
    let now = new Date('2026-05-01T00:00:00Z')
    beforeAll(async () => {
      db = await one.open()
    })
    afterAll(() => db.close())

    async function person(list: readonly Given[] = given): Promise<PostingsCtx> {
      const ownerId = newId()
      await db.asSystem((tx) => insertAccount(tx, { id: ownerId, kind: 'person', displayName: null }))
      const ctx = {
        ...{ db, embedder, postingReader },
        metrics: await createMetrics({ enabled: false }),
        clock: { now: () => now },
        actor: { ownerId },
        log: pino({ level: 'silent' }),
        signal: new AbortController().signal,
      } as unknown as PostingsCtx
      if (list.length > 0) await importPostings(ctx, { bytes: boardOf(list) })
      return ctx
    }

    test('salaries are told by place with how many there are, and one role on two boards counts once', async () => {
      const ana = await person()
      const { groups, considered, withSalary } = await describeSalaries(ana, { ...everything, by: 'country' })
      expect({ considered, withSalary }).toEqual({ considered: 7, withSalary: 6 })
      expect(groups).toEqual([
        { group: 'DE', currency: 'EUR', n: 5, companies: 5, quantiles: [47_000, 50_000, 55_000, 60_000, 63_000] },
      ])
      const byTitle = await describeSalaries(ana, { ...everything, by: 'title' })
      expect(byTitle.groups).toMatchObject([{ group: 'baker', n: 5 }])
    })

    test('a group of fewer than five is named, and its figures are not', async () => {
      const { groups, minimumCount } = await describeSalaries(await person(), { ...everything, by: 'city' })
      expect(minimumCount).toBe(5)
      expect(groups).toEqual([
        { group: 'Berlin', currency: 'EUR', n: 3, companies: 3, quantiles: null },
        { group: 'Hamburg', currency: 'EUR', n: 2, companies: 2, quantiles: null },
      ])
    })

    test('words are looked for in the title alone, and filters narrow', async () => {
      const ana = await person()
      const titled = await describeSalaries(ana, { ...everything, title: 'baker', by: 'seniority' })
      expect([titled.considered, titled.groups[0]?.group]).toEqual([6, null])
      const inNorway = await describeSkillDemand(ana, { limit: 5, filter: { countries: ['NO'] } })
      expect(inNorway).toMatchObject({ considered: 1, skills: [{ n: 1, share: 1 }, { n: 1 }] })
    })

    test('skills in demand are set against a profile: what is named, and what that implies', async () => {
      const ana = await person()
      const profileId = newId()
      const { ownerId } = ana.actor
      await db.pool.query('insert into profiles (id, owner_id, name) values ($1, $2, $3)', [profileId, ownerId, 'Ana'])
      await db.pool.query(
        `insert into facts (id, owner_id, profile_id, kind, value, details, origin, position)
         values ($1, $2, $3, 'skill', 'PostgreSQL', '{}', 'added', 0)`,
        [newId(), ownerId, profileId],
      )
      const { skills, considered, recent } = await describeSkillDemand(ana, { ...everything, profileId })
      expect({ considered, recent }).toEqual({ considered: 6, recent: 6 })
      const known = Object.fromEntries(skills.map(({ skill, inProfile }) => [skill, inProfile]))
      expect(known).toMatchObject({ PostgreSQL: true, Python: false })
      await expect(describeSkillDemand(await person([]), { ...everything, profileId })).rejects.toMatchObject({
        code: 'not_found',
      })
    })

    test('open postings of a company are told week by week from when it was first watched', async () => {
      const five = [1, 2, 3, 4, 5].map((number) => ({
        title: `Baker ${number}`,
        company: number < 5 ? 'Crumb Ltd' : 'Crumb',
        place: 'Leeds, UK',
        text: `Bake loaf number ${number}.`,
      }))
      const ana = await person(five)
      const set = (title: string, from: string, to: string | null) =>
        db.pool.query('update postings set first_seen_at = $3, closed_at = $4 where owner_id = $1 and title = $2', [
          ...[ana.actor.ownerId, title, from, to],
        ])
      await set('Baker 1', '2026-05-04T00:00:00Z', '2026-05-12T00:00:00Z')
      await set('Baker 2', '2026-05-04T00:00:00Z', null)
      await set('Baker 3', '2026-05-10T00:00:00Z', null)
      await set('Baker 4', '2026-05-18T00:00:00Z', null)
      await set('Baker 5', '2026-05-18T00:00:00Z', null)
      now = new Date('2026-05-21T00:00:00Z')
      const [crumb, ...others] = await describeCompanies(ana, { weeks: 4, limit: 5 })
      expect(others).toEqual([])
      expect(crumb).toMatchObject({ company: 'Crumb Ltd', openPostings: 4, openRoles: 4, opened: 5, closed: 1 })
      // Of one that closed nothing can be said of how long they are open.
      expect(crumb).toMatchObject({ closedInAll: 1, medianDaysOpen: null })
      expect(crumb?.weeks.map(({ open }) => open)).toEqual([null, 2, 2, 4])
      expect(await describeCompanies(ana, { name: 'CRUM', weeks: 1, limit: 5 })).toHaveLength(1)
      expect(await describeCompanies(ana, { name: 'loaf', weeks: 1, limit: 5 })).toEqual([])
      expect(await describeCompanies(await person([]), { weeks: 1, limit: 5 })).toEqual([])
    })
  })
}
