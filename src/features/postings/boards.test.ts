/** Boards as subscriptions: against a real HTTP server that plays the systems, on every database. */
import { createServer, type Server } from 'node:http'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../test/harness/database.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/database.ts'
import { createBuiltInEmbedder } from '../../platform/embeddings/built-in-embedder.ts'
import { createOutgoingHttp, type OutgoingHttp } from '../../platform/http/outgoing.ts'
import { createPoliteHttp } from '../../platform/http/polite-http.ts'
import { noMetrics } from '../../platform/telemetry/metrics.ts'
import { insertAccount } from '../accounts/accounts.sql.ts'
import { startBoardSchedule } from './board-schedule.ts'
import { addBoard, leaveBoard, listBoards, pauseBoard, refreshNow } from './boards.ts'
import { createPostingReader } from './posting-reader.ts'
import { getPosting, importPostingsFromUrl, listPostings, listTwins, type PostingsCtx } from './postings.ts'
import { searchPostings } from './search-postings.ts'
import { locateBoard } from './sources/sources.ts'
import { starterBoards, starterFields } from './starter-boards.ts'

const embedder = createBuiltInEmbedder()
const postingReader = createPostingReader()

/** What the systems answer, by host and path; and what they were asked. */
type Answer = { status?: number; headers?: Record<string, string>; body: string }
const answers = new Map<string, Answer | ((headers: NodeJS.Dict<string | string[]>, body: string) => Answer)>()
const asked: string[] = []
let server: Server
let client: OutgoingHttp
let outgoing: OutgoingHttp
let at = new Date('2026-11-24T08:00:00Z')

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(`${request.method} ${path}`)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const found = answers.get(path)
      const answer = typeof found === 'function' ? found(request.headers, Buffer.concat(chunks).toString()) : found
      response.writeHead(answer?.status ?? (answer ? 200 : 404), answer?.headers)
      response.end(answer?.body ?? '{"error":"not found"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  client = createOutgoingHttp({ userAgent: 'Rolewright/test', allowAddresses: ['127.0.0.1'] })
  // `https://host/path` is asked at this server as `/host/path`: the systems’ own names, without their servers.
  const local = (url: string | URL): string => {
    const { host, pathname, search } = new URL(url)
    return `http://127.0.0.1:${port}/${host}${pathname}${search}`
  }
  outgoing = createPoliteHttp(
    {
      ...client,
      get: async (url, options) => ({ ...(await client.get(local(url), options)), url: String(url) }),
      post: async (url, json, options) => ({ ...(await client.post(local(url), json, options)), url: String(url) }),
    },
    { robotName: 'Rolewright', pauseMs: 0 },
  )
})
afterAll(async () => {
  await Promise.all([embedder.close(), postingReader.close(), client.close()])
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(() => {
  answers.clear()
  asked.length = 0
  at = new Date(at.getTime() + 3_600_000)
})

/** A new name for each test: boards are shared by everybody of the installation. */
let made = 0
const newName = (): string => {
  made += 1
  return `crumb${made}x${process.pid}`
}
const posting = (id: number, title: string, content = `<p>${title}: you bake bread in the old town.</p>`) => ({
  ...{ id, title, content, company_name: 'Crumb', location: { name: 'Oslo, Norway' } },
  absolute_url: `https://boards.greenhouse.io/crumb/jobs/${id}`,
})
const greenhousePath = (name: string): string => `/boards-api.greenhouse.io/v1/boards/${name}/jobs?content=true`
const lists = (name: string, ...postings: unknown[]): void => {
  answers.set(greenhousePath(name), { body: JSON.stringify({ jobs: postings, meta: { total: postings.length } }) })
}
const addressOf = (name: string) => ({ address: `https://boards.greenhouse.io/${name}` })

for (const one of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!one.present)(`boards, ${one.name}`, () => {
    let db: Database
    beforeAll(async () => {
      db = await one.open()
    })
    afterAll(() => db.close())

    async function person(): Promise<PostingsCtx> {
      const ownerId = newId()
      await db.asSystem((tx) => insertAccount(tx, { id: ownerId, kind: 'person', displayName: null }))
      return {
        ...{ actor: { ownerId }, db, clock: { now: () => at }, log: pino({ level: 'silent' }), metrics: noMetrics },
        ...{ signal: new AbortController().signal, embedder, outgoing, postingReader },
      }
    }

    test('a refresh tells new, changed, closed and unchanged postings apart, and keeps the ids', async () => {
      const [ana, name] = [await person(), newName()]
      lists(name, posting(1, 'Baker'), posting(2, 'Cook'), posting(3, 'Waiter'), { id: 4, title: '' })
      const { board, counts } = await addBoard(ana, addressOf(name))
      expect(counts).toMatchObject({ fresh: 3, changed: 0, closed: 0, unchanged: 0, refused: [{ where: 'item 4: 4' }] })
      expect(board).toMatchObject({ company: 'Crumb', state: 'active', openPostings: 3, problem: null })
      const before = new Map((await listPostings(ana)).map(({ title, id }) => [title, id]))

      lists(name, posting(1, 'Baker'), posting(2, 'Head Cook'), posting(5, 'Cashier'))
      at = new Date(at.getTime() + 3_600_000)
      const second = await refreshNow(ana, board.id)
      expect(second.counts).toMatchObject({ fresh: 1, changed: 1, closed: 1, unchanged: 1, reposted: 0 })
      const after = await listPostings(ana)
      expect(after.find(({ title }) => title === 'Head Cook')?.id).toBe(before.get('Cook'))
      const waiter = after.find(({ title }) => title === 'Waiter')
      expect(waiter?.closedAt).toEqual(at)
      const baker = after.find(({ title }) => title === 'Baker')
      expect(baker).toMatchObject({ closedAt: null, lastSeenAt: at })
      expect(baker?.firstSeenAt.getTime()).toBeLessThan(at.getTime())
    })

    test('a posting that returns under a new id is the old one, reposted', async () => {
      const [ana, name] = [await person(), newName()]
      lists(name, posting(1, 'Baker'), posting(2, 'Cook'))
      const { board } = await addBoard(ana, addressOf(name))
      const id = (await listPostings(ana)).find(({ title }) => title === 'Baker')?.id ?? ''
      lists(name, posting(2, 'Cook'))
      expect((await refreshNow(ana, board.id)).counts.closed).toBe(1)
      lists(name, posting(2, 'Cook'), posting(77, 'Baker'))
      expect((await refreshNow(ana, board.id)).counts).toMatchObject({ reposted: 1, fresh: 0, unchanged: 1 })
      expect(await getPosting(ana, id)).toMatchObject({ closedAt: null, reposts: 1, externalId: '77' })
      expect(await listPostings(ana)).toHaveLength(2)
    })

    test('an answer that is the same as before, by its bytes or by its ETag, writes no row of a posting', async () => {
      const [ana, name] = [await person(), newName()]
      lists(name, posting(1, 'Baker'), posting(2, 'Cook'))
      const { board } = await addBoard(ana, addressOf(name))
      const rows = async (): Promise<unknown> =>
        (await db.pool.query('select id, xmin::text, ctid::text from postings where board = $1 order by id', [name]))
          .rows
      const before = await rows()
      expect((await refreshNow(ana, board.id)).counts).toMatchObject({ fresh: 0, changed: 0, closed: 0, unchanged: 2 })
      answers.set(greenhousePath(name), ({ 'if-none-match': known }) => ({
        status: known === '"one"' ? 304 : 200,
        headers: { etag: '"one"' },
        body: known === '"one"' ? '' : JSON.stringify({ jobs: [posting(1, 'Baker'), posting(2, 'Cook')], total: 2 }),
      }))
      expect((await refreshNow(ana, board.id)).counts).toMatchObject({ changed: 0, unchanged: 2 })
      expect((await refreshNow(ana, board.id)).counts).toMatchObject({ changed: 0, unchanged: 2 })
      expect(await rows()).toEqual(before)
    })

    test('a board that answers without postings is an error to the person who adds it, and is not followed', async () => {
      const [ana, name] = [await person(), newName()]
      answers.set(`/api.smartrecruiters.com/v1/companies/${name}/postings?limit=100&offset=0`, {
        body: '{"offset":0,"limit":100,"totalFound":0,"content":[]}',
      })
      await expect(addBoard(ana, { address: `https://jobs.smartrecruiters.com/${name}` })).rejects.toMatchObject({
        code: 'unreadable_postings',
        message: expect.stringContaining('lists no postings'),
      })
      await expect(addBoard(ana, addressOf(name))).rejects.toMatchObject({ code: 'fetch_failed' })
      expect(await listBoards(ana)).toEqual([])
    })

    test('a board that keeps failing is called dead, says why, and comes back to life', async () => {
      const [ana, name] = [await person(), newName()]
      lists(name, posting(1, 'Baker'))
      const { board } = await addBoard(ana, addressOf(name))
      answers.delete(greenhousePath(name))
      for (let attempt = 0; attempt < 5; attempt += 1)
        await expect(refreshNow(ana, board.id)).rejects.toMatchObject({ code: 'fetch_failed' })
      const [dead] = await listBoards(ana)
      expect(dead).toMatchObject({
        state: 'dead',
        failures: 5,
        problem: expect.stringContaining('404'),
        openPostings: 1,
      })
      expect(dead?.nextRefreshAt.getTime()).toBeGreaterThan(at.getTime() + 24 * 3_600_000)
      lists(name, posting(1, 'Baker'))
      await refreshNow(ana, board.id)
      expect((await listBoards(ana))[0]).toMatchObject({ state: 'active', failures: 0, problem: null })
    })

    test('a server that asks to wait is left alone for as long as it asks', async () => {
      const [ana, name] = [await person(), newName()]
      lists(name, posting(1, 'Baker'))
      const { board } = await addBoard(ana, addressOf(name))
      answers.set(greenhousePath(name), { status: 429, headers: { 'retry-after': '172800' }, body: '' })
      await expect(refreshNow(ana, board.id)).rejects.toMatchObject({ code: 'fetch_failed' })
      const [waiting] = await listBoards(ana)
      expect(waiting?.nextRefreshAt.getTime()).toBeGreaterThanOrEqual(at.getTime() + 172_000_000)
    })

    test('pages of a list are read to the end, and texts come from the postings’ own answers', async () => {
      const [ana, name] = [await person(), newName()]
      const base = `/api.smartrecruiters.com/v1/companies/${name}/postings`
      const item = (id: string, title: string) => ({
        ...{ id, name: title, company: { identifier: name, name: 'Crumb' }, releasedDate: '2026-08-17T07:35:02Z' },
        location: { fullLocation: 'Oslo, Norway' },
      })
      const page = (offset: number, ...content: unknown[]) =>
        JSON.stringify({ offset, limit: 100, totalFound: 2, content })
      const text = (id: string, title: string) =>
        JSON.stringify({
          ...item(id, title),
          jobAd: {
            sections: { qualifications: { title: 'Requirements', text: '<ul><li>3 years of Python</li></ul>' } },
          },
        })
      answers.set(`${base}?limit=100&offset=0`, { body: page(0, item('744000000000001', 'Baker')) })
      answers.set(`${base}?limit=100&offset=1`, { body: page(1, item('744000000000002', 'Cook')) })
      answers.set(`${base}/744000000000001`, { body: text('744000000000001', 'Baker') })
      answers.set(`${base}/744000000000002`, { body: text('744000000000002', 'Cook') })
      const added = await addBoard(ana, { address: `https://careers.smartrecruiters.com/${name}` })
      expect(added.counts).toMatchObject({ fresh: 2, withoutText: 0 })
      const [first] = await listPostings(ana)
      expect((await getPosting(ana, first?.id ?? '')).requirements).toMatchObject([{ skills: ['Python'] }])
      // Known texts are not asked for again.
      asked.length = 0
      answers.set(`${base}?limit=100&offset=0`, {
        body: page(0, item('744000000000001', 'Baker')).replace('100', '99'),
      })
      expect((await refreshNow(ana, added.board.id)).counts).toMatchObject({ unchanged: 2, changed: 0 })
      expect(asked.filter((path) => path.includes('7440'))).toEqual([])
    })

    test('a board is found behind a company’s own page, and by the company’s name', async () => {
      const [ana, name] = [await person(), newName()]
      lists(name, posting(1, 'Baker'))
      answers.set(`/${name}.example.com/careers`, {
        body: `<html><script src="https://boards.greenhouse.io/embed/job_board/js?for=${name}"></script></html>`,
      })
      const byPage = await addBoard(ana, { address: `https://${name}.example.com/careers` })
      expect(byPage.board).toMatchObject({ source: 'greenhouse', board: name })
      answers.set(greenhousePath(name), {
        body: JSON.stringify({ jobs: [{ ...posting(1, 'Baker'), company_name: name }], meta: { total: 1 } }),
      })
      // Somebody else’s board of the same name on another system is not taken for it.
      answers.set(`/api.lever.co/v0/postings/${name}?mode=json`, {
        body: JSON.stringify([
          {
            id: 'x',
            text: 'Cook',
            hostedUrl: `https://jobs.lever.co/${name}/x`,
            descriptionPlain: 'We cook for others.',
          },
        ]),
      })
      const ben = await person()
      expect((await addBoard(ben, { company: name })).board).toMatchObject({ source: 'greenhouse', board: name })
      await expect(addBoard(ben, { company: 'Nobody At All 77' })).rejects.toMatchObject({ code: 'not_found' })
      await expect(addBoard(ben, { address: `https://${name}.example.com/nothing` })).rejects.toMatchObject({
        code: 'fetch_failed',
      })
    })

    test('a company that its board does not name is known by the board, and a block list reaches it', async () => {
      const [ana, name] = [await person(), newName()]
      const offer = (title: string, id: string) => ({
        id,
        text: title,
        hostedUrl: `https://jobs.lever.co/${name}/${id}`,
        descriptionPlain: `At ${name} you bake ${title}.`,
      })
      answers.set(`/api.lever.co/v0/postings/${name}?mode=json`, {
        body: JSON.stringify([offer('Bread', 'aaaaaaaa-1'), offer('Cakes', 'aaaaaaaa-2')]),
      })
      await addBoard(ana, { address: `https://jobs.lever.co/${name}` })
      const titles = async (excludeCompanies: string[]) =>
        (await searchPostings(ana, { filter: { excludeCompanies }, limit: 10 })).postings
          .map(({ title }) => title)
          .sort()
      expect(await titles(['Somebody Else'])).toEqual(['Bread', 'Cakes'])
      expect(await titles([`${name.toUpperCase()} GmbH`])).toEqual([])
      // Who follows it by its name tells whose it is.
      const ben = await person()
      expect((await addBoard(ben, { company: name })).board).toMatchObject({ source: 'lever', company: name })
    })

    test('the schedule reads what is due, not what is paused, and nobody’s board not at all', async () => {
      const [ana, name, other] = [await person(), newName(), newName()]
      lists(name, posting(1, 'Baker'))
      lists(other, posting(2, 'Cook'))
      const { board } = await addBoard(ana, addressOf(name))
      const second = await addBoard(ana, addressOf(other))
      await pauseBoard(ana, second.board.id, true)
      asked.length = 0
      const schedule = startBoardSchedule(ana)
      try {
        await schedule.runOnce()
        expect(asked.filter((path) => path.includes(name) || path.includes(other))).toEqual([])
        at = new Date(at.getTime() + 8 * 3_600_000)
        while ((await schedule.runOnce()) === 20);
        expect(asked.filter((path) => path.includes(name))).toHaveLength(1)
        expect(asked.filter((path) => path.includes(other))).toEqual([])
        await leaveBoard(ana, board.id)
        await pauseBoard(ana, second.board.id, false)
        at = new Date(at.getTime() + 8 * 3_600_000)
        asked.length = 0
        while ((await schedule.runOnce()) === 20);
        expect(asked.filter((path) => path.includes(name))).toEqual([])
        expect(asked.filter((path) => path.includes(other))).toHaveLength(1)
      } finally {
        await schedule.stop()
      }
      expect((await listPostings(ana)).map(({ title }) => title)).toEqual(['Cook'])
    })

    test('the same position on two boards is grouped, and each board keeps its own posting', async () => {
      const [ana, name] = [await person(), newName()]
      lists(name, { ...posting(1, 'Baker (m/w/d)'), company_name: `${name} GmbH` })
      answers.set(`/apply.workable.com/api/v1/widget/accounts/${name}?details=true`, {
        body: JSON.stringify({
          name,
          jobs: [
            {
              title: 'Baker',
              shortcode: 'ABC123DEF4',
              url: `https://apply.workable.com/${name}/j/ABC123DEF4`,
              city: 'Oslo',
              country: 'Norway',
              description: '<p>You bake.</p>',
            },
          ],
        }),
      })
      await addBoard(ana, addressOf(name))
      await importPostingsFromUrl(ana, `https://apply.workable.com/${name}`)
      const [first, second] = await listPostings(ana)
      const twins = await listTwins(ana, await getPosting(ana, first?.id ?? ''))
      expect(twins.map(({ id }) => id)).toEqual([second?.id])
    })

    test('nobody else sees or changes the boards of a person', async () => {
      const [ana, eve, name] = [await person(), await person(), newName()]
      lists(name, posting(1, 'Baker'))
      const { board } = await addBoard(ana, addressOf(name))
      expect(await listBoards(eve)).toEqual([])
      await expect(refreshNow(eve, board.id)).rejects.toMatchObject({ code: 'not_found' })
      await expect(pauseBoard(eve, board.id, true)).rejects.toMatchObject({ code: 'not_found' })
      await expect(leaveBoard(eve, board.id)).rejects.toMatchObject({ code: 'not_found' })
    })
  })
}

describe('the boards to start with', () => {
  test('are addresses that we can read, some in every field', () => {
    for (const { address } of starterBoards) expect(locateBoard(address), address).toMatchObject({ postingId: null })
    expect(new Set(starterBoards.map(({ field }) => field))).toEqual(new Set(starterFields))
  })
})
