/** SQL in whatever a person can send is text: stored as it came, run never. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChangeAnswer, ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { openDataDirectory } from '../../src/platform/database/embedded/data-directory.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import { openBrowser } from '../harness/browser.ts'
import { makeDataFolder, type RunningServer, readServerToken, startServer } from '../harness/processes.ts'
import { accountTextFields, tryAccounts } from './injection-cases/accounts.ts'
import { applicationParameters, applicationTextFields, tryApplications } from './injection-cases/applications.ts'
import { askMarket, marketTextFields } from './injection-cases/market.ts'
import { preparationTextFields, tryQuestions } from './injection-cases/preparation.ts'
import { profileTextFields, sendIntoProfiles } from './injection-cases/profiles.ts'

/** Ends of strings, comments, dollar quotes, placeholders, patterns, stacked statements. */
const injections = [
  `Robert'); drop table postings; --`,
  `' or '1'='1`,
  `"; delete from accounts; --`,
  `\\'; update accounts set kind = 'person'; --`,
  `$1 $2 $3 :name ?`,
  `%' or 1=1 or title like '%`,
  `'); select pg_sleep(600); --`,
  `$$; drop schema public cascade; $$`,
  `x' union select key_hash from access_keys --`,
  `/* ' */ ; truncate runs cascade; commit; --`,
]

/** The texts of a filter, wherever one can be given. */
const filterFields = [
  'countries',
  'excludeCompanies',
  'languages',
  'listedSince',
  'salary.currency',
  'skills',
  'sources',
]
const filtersOf = (place: string): string[] => filterFields.map((field) => `${place}.${field}`)

/** Where a person's own text goes in. A new field is added here and to the tests below. */
const textFields = [
  ...accountTextFields,
  ...applicationTextFields,
  ...marketTextFields,
  ...filtersOf('POST /api/v1/market/salaries filter'),
  ...filtersOf('POST /api/v1/market/skills filter'),
  'POST /api/v1/account/deletion password',
  'POST /api/v1/admin/invitations email',
  ...preparationTextFields,
  ...profileTextFields,
  'POST /api/v1/boards address',
  'POST /api/v1/boards company',
  'POST /api/v1/invitations/acceptance name',
  'POST /api/v1/invitations/acceptance password',
  'POST /api/v1/invitations/acceptance token',
  'POST /api/v1/keys label',
  'POST /api/v1/password password',
  'POST /api/v1/password token',
  'POST /api/v1/password-resets email',
  'POST /api/v1/postings/files file',
  'POST /api/v1/postings/search cursor',
  ...filtersOf('POST /api/v1/postings/search filter'),
  'POST /api/v1/postings/search text',
  'POST /api/v1/postings/texts company',
  'POST /api/v1/postings/texts text',
  'POST /api/v1/postings/texts title',
  'POST /api/v1/postings/urls url',
  'POST /api/v1/profiles file',
  ...filtersOf('POST /api/v1/profiles/{profileId}/matches dealBreakers'),
  'POST /api/v1/profiles/{profileId}/matches goals',
  'POST /api/v1/runs/{runId}/approval decisions.text',
  'POST /api/v1/runs/{runId}/forks instructions',
  'POST /api/v1/runs/{runId}/retries instructions',
  'POST /api/v1/saved-searches name',
  ...filtersOf('POST /api/v1/saved-searches query.filter'),
  'POST /api/v1/saved-searches query.text',
  'POST /api/v1/sign-in email',
  'POST /api/v1/sign-in password',
  'POST /api/v1/sign-up email',
  'POST /api/v1/sign-up name',
  'PUT /api/v1/models/key key',
  'PUT /api/v1/models/key model',
]

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $ref?: string
}

type Components = Readonly<Record<string, Schema>>

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[]
}

/** Paths of the strings in a schema that are a person's to choose. */
function freeStrings(schema: Schema, components: Components, path: readonly string[] = []): string[] {
  const named = schema.$ref === undefined ? undefined : components[schema.$ref.replace('#/components/schemas/', '')]
  if (named) return freeStrings(named, components, path)
  if (schema.items) return freeStrings(schema.items, components, path)
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, inner]) => freeStrings(inner, components, [...path, name]))
  return schema.type === 'string' && !schema.enum && schema.format !== 'uuid' ? [path.join('.')] : []
}

describe('SQL in what a person sends', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let api: ApiClient
  let token: string

  beforeAll(async () => {
    folder = await makeDataFolder()
    server = await startServer({ DATA_DIR: folder.path })
    token = await readServerToken(folder.path)
    api = createApiClient(server.address, token)
  })
  afterAll(() => folder?.remove())

  const file = (name: string, content: string) => ({ bytes: new TextEncoder().encode(content), fileName: name })

  const posting = (injection: string): string =>
    `${injection}\n\nRequirements\n- Experience with ${injection}\n- Good knowledge of Terraform`

  async function importText(injection: string): Promise<string> {
    const body = { text: posting(injection), title: injection, company: injection }
    const imported = await api.post<ImportAnswer>('/api/v1/postings/texts', body)
    expect(imported.status, injection).toBe(200)
    return imported.body.postingIds[0] ?? ''
  }

  test('goes through every field that takes text: there is none beside those tested here', async () => {
    const { paths, components } = (await (await fetch(new URL('/openapi.json', server.address))).json()) as {
      paths: Record<string, Record<string, Operation>>
      components: { schemas: Components }
    }
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
    )
    const inBodies = operations.flatMap(({ name, operation }) =>
      Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
        freeStrings(schema, components.schemas).map((field) => `${name} ${field}`),
      ),
    )
    expect(inBodies.sort()).toEqual(textFields.toSorted())
    const parameters = operations.flatMap(({ name, operation }) =>
      (operation.parameters ?? []).map((one) => ({ ...one, name: `${name} ${one.name}` })),
    )
    expect(parameters.length).toBeGreaterThan(5)
    const free = parameters.filter(({ schema }) => freeStrings(schema, {}).length > 0)
    expect(
      free
        .filter((one) => one.in !== 'header' || !/ (?:idempotency-key|last-event-id)$/iu.test(one.name))
        .map(({ name: of }) => of)
        .sort(),
    ).toEqual(applicationParameters.toSorted())
  })

  test('is kept word for word in a pasted posting, and found again as that', async () => {
    for (const injection of injections) {
      const { body } = await api.get<{ title: string; company: string; text: string }>(
        `/api/v1/postings/${await importText(injection)}`,
      )
      expect(body).toMatchObject({ title: injection, company: injection })
      expect(body.text).toContain(`Experience with ${injection}`)
    }
  })

  test('is kept in every field of a board and under any file name', async () => {
    const jobs = injections.map((injection, index) => ({
      id: 7000 + index,
      title: `Cook ${injection}`,
      company_name: injection,
      absolute_url: `https://boards.greenhouse.io/kitchen/jobs/${7000 + index}?q=${encodeURIComponent(injection)}`,
      location: { name: injection },
      updated_at: '2026-10-01T08:00:00-04:00',
      content: `<p>${injection.replaceAll('<', '&lt;')}</p>`,
    }))
    const imported = await api.upload<ImportAnswer>(
      '/api/v1/postings/files',
      file(`${injections[0]}.json`, JSON.stringify({ jobs })),
    )
    expect(imported.body).toMatchObject({ read: jobs.length, kept: jobs.length })
    const listed = await api.get<{ postings: { title: string; company: string }[] }>('/api/v1/postings')
    for (const injection of injections)
      expect(listed.body.postings).toContainEqual(
        expect.objectContaining({ title: `Cook ${injection}`, company: injection }),
      )
  })

  test('is never a password, a code or a token', () => tryAccounts(api, injections))

  test('is kept word for word in everything of an application', () => tryApplications(api, injections))

  test('is a name or a title in questions to the market', () => askMarket(api, injections))

  test('names no board: it is refused, or there is none of that name', async () => {
    for (const injection of injections) {
      expect((await api.post('/api/v1/boards', { address: injection })).status, injection).toBe(422)
      expect((await api.post('/api/v1/boards', { company: injection })).status, injection).toBeOneOf([404, 422])
    }
  })

  test('is looked for as words, and a search is kept under it as its name', async () => {
    for (const injection of injections) {
      const names = [injection]
      const query = { text: injection, filter: { skills: names, sources: names, excludeCompanies: names } }
      expect((await api.post('/api/v1/postings/search', query)).status, injection).toBe(200)
      const saved = await api.post<{ searches: unknown[] }>('/api/v1/saved-searches', { name: injection, query })
      expect(saved.body.searches).toContainEqual(expect.objectContaining({ name: injection, query }))
      const salary = { min: 1, currency: injection }
      const other = { text: injection, filter: { countries: names, languages: names, listedSince: injection, salary } }
      expect((await api.post('/api/v1/postings/search', other)).status, injection).toBe(422)
      expect((await api.post('/api/v1/saved-searches', { name: injection, query: other })).status).toBe(422)
    }
  })

  test('is a fact of a resume like any other, is matched, and edited into a letter', async () => {
    const skills = injections.map((injection) => `- Wrote ${injection} in a report of ${injection.length} pages.`)
    const resume = `Robert Tables\nrobert@example.org\n\nEXPERIENCE\n\nAnalyst, Example School\nMar 2020 - Present\n${skills.join('\n')}\n\nSKILLS\nTerraform, Postgres`
    const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', file(`${injections[1]}.txt`, resume))
    expect(profile.status).toBe(201)
    const values = profile.body.facts.map(({ value }) => value).join('\n')
    for (const injection of injections) expect(values).toContain(injection)

    const ranked = await api.post<{ matches: unknown[] }>(`/api/v1/profiles/${profile.body.id}/matches`, {
      limit: 50,
      goals: injections.join('\n'),
      dealBreakers: { excludeCompanies: ['Nobody', injections[0]?.slice(0, 9)] },
    })
    const breakers = { skills: injections, sources: injections }
    const broken = await api.post(`/api/v1/profiles/${profile.body.id}/matches`, { dealBreakers: breakers })
    expect(broken.status).toBe(200)
    for (const field of ['countries', 'languages']) {
      const refused = await api.post(`/api/v1/profiles/${profile.body.id}/matches`, {
        dealBreakers: { [field]: injections, listedSince: injections[0], salary: { min: 1, currency: injections[0] } },
      })
      expect(refused.status).toBe(422)
    }
    expect(ranked.body.matches.length).toBeGreaterThanOrEqual(injections.length)

    const postingId = await importText(`${injections[2]} again`)
    const asked = { profileId: profile.body.id, postingId, acceptAll: false }
    const started = await api.post<RunAnswer>('/api/v1/runs', asked)
    await api.waitForRun(started.body.id, ['waiting_for_approval'])
    const { body } = await api.get<{ changes: ChangeAnswer[] }>(`/api/v1/runs/${started.body.id}/changes`)
    const letter = body.changes.filter((change) => change.part === 'letter')
    const decisions = letter.map((change, index) => ({
      changeId: change.id,
      decision: 'edit',
      text: injections[index % injections.length],
    }))
    expect(decisions.length).toBeGreaterThan(0)
    const approved = await api.post(`/api/v1/runs/${started.body.id}/approval`, { decisions, others: 'accept' })
    expect(approved.status).toBe(202)
    expect((await api.waitForRun(started.body.id, ['done'])).status).toBe('done')
    const kept = await api.get<{ changes: ChangeAnswer[] }>(`/api/v1/runs/${started.body.id}/changes`)
    const texts = kept.body.changes.map((change) => JSON.stringify(change)).join('\n')
    for (const { text } of decisions) expect(texts).toContain(JSON.stringify(text).slice(1, -1))
  })

  test('is a question of a form like any other', async () => {
    const { body } = await api.get<{ runs: RunAnswer[] }>('/api/v1/runs')
    const [run] = body.runs
    await tryQuestions(api, { profileId: run?.profileId ?? '', postingId: run?.postingId ?? '' }, injections)
  })

  test('is a wish of a run in words, and no key or name of a model', async () => {
    const { body } = await api.get<{ runs: RunAnswer[] }>('/api/v1/runs')
    const done = body.runs[0]?.id ?? ''
    for (const injection of injections) {
      const fork = await api.post<RunAnswer>(`/api/v1/runs/${done}/forks`, { instructions: injection })
      expect([fork.status, fork.body.instructions]).toEqual([202, injection.trim()])
      const retried = await api.post(`/api/v1/runs/${done}/retries`, { instructions: injection })
      expect(retried.status).toBe(409)
      expect((await api.post(`/api/v1/runs/${fork.body.id}/cancellation`, {})).status).toBe(200)
      const key = await fetch(new URL('/api/v1/models/key', server.address), {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ provider: 'openai', model: injection, key: injection }),
      })
      expect(key.status).toBe(422)
    }
  })

  test('is text in facts, names, wishes, answers and stories', async () => {
    await sendIntoProfiles(api, injections)
  })

  test('signs nobody in, as an address, a password, a cookie or a link', async () => {
    const browser = openBrowser(server.address)
    for (const injection of injections) {
      const padded = injection.padEnd(24, '.')
      const signIns = [
        await browser.send('POST', '/api/v1/sign-in', { email: injection, password: injection }),
        await browser.send('POST', '/api/v1/sign-in', { email: 'owner@rolewright.invalid', password: injection }),
      ]
      expect(signIns.map(({ status }) => status)).toEqual([401, 401])
      const password = await browser.send('POST', '/api/v1/password', { token: padded, password: padded })
      expect(password.status).toBe(403)
      expect((await browser.send('POST', '/api/v1/password-resets', { email: injection })).status).toBe(422)
      expect((await api.post('/api/v1/admin/invitations', { email: injection })).status).toBe(422)
      const signUps = [
        await browser.send('POST', '/api/v1/sign-up', { name: injection, email: 'a@example.org' }),
        await browser.send('POST', '/api/v1/sign-up', { name: 'Ana', email: injection }),
      ]
      expect(signUps.map(({ status }) => status)).toEqual([403, 422])
      const invited = { token: padded, name: injection, password: padded }
      expect((await browser.send('POST', '/api/v1/invitations/acceptance', invited)).status).toBe(403)
      const leaving = { confirm: injection, password: injection }
      expect((await api.post('/api/v1/account/deletion', leaving)).status).toBe(422)
      const key = await api.post<{ label: string }>('/api/v1/keys', { label: injection })
      expect([key.status, key.body.label]).toEqual([201, injection.trim()])
      const cookie = `rolewright_session=${encodeURIComponent(injection)}`
      expect((await browser.send('GET', '/api/v1/me', undefined, { cookie })).status).toBe(401)
      expect((await browser.send('GET', `/sign-in/${encodeURIComponent(injection)}`)).status).toBe(403)
    }
    expect(browser.cookies.size).toBe(0)
  })

  test('is refused in addresses and ids, and means nothing in headers', async () => {
    for (const injection of injections) {
      // Known by now: whatever becomes of the key, no posting is added.
      const again = await fetch(new URL('/api/v1/postings/texts', server.address), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': injection,
        },
        body: JSON.stringify({ text: posting(injection), title: injection, company: injection }),
      })
      expect(again.status, injection).toBeLessThan(500)
      const url = await api.post('/api/v1/postings/urls', { url: `https://127.0.0.1/${injection}` })
      expect(url.status, injection).toBe(422)
      const id = await api.get(`/api/v1/runs/${encodeURIComponent(injection)}`)
      expect([404, 422]).toContain(id.status)
      const headers = { authorization: `Bearer ${token}`, 'x-request-id': injection, 'last-event-id': injection }
      const listed = await fetch(new URL('/api/v1/runs', server.address), { headers })
      expect(listed.status).toBe(200)
      const stranger = await fetch(new URL('/api/v1/runs', server.address), {
        headers: { authorization: `Bearer rw_${injection}` },
      })
      expect(stranger.status).toBe(401)
    }
  })

  test('has left every table as it was', async () => {
    expect((await server.stop()).code).toBe(0)
    const database = await openDataDirectory(folder.path)
    const { rows: accounts } = await database.pool.query('select kind from accounts')
    expect(accounts).toEqual([{ kind: 'local' }])
    const { rows } = await database.pool.query('select (select count(*)::int from postings) as postings')
    expect(rows).toEqual([{ postings: 2 * injections.length + 1 }])
    const asked = "select status from runs where kind = 'application' order by id"
    const { rows: runs } = await database.pool.query(asked)
    expect(runs).toEqual([{ status: 'done' }, ...injections.map(() => ({ status: 'cancelled' }))])
    await database.close()
  })
})
