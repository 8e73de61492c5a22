/** Limits as people meet them: a busy person with the document's own values never does, a program that overdoes it is told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  ChangeAnswer,
  DocumentAnswer,
  ImportAnswer,
  MatchAnswer,
  ProfileAnswer,
  RunSummaryAnswer,
} from '../../src/main/cli/answers.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import {
  inRepository,
  makeDataFolder,
  type RunningServer,
  readServerToken,
  runCli,
  startServer,
} from '../harness/processes.ts'

const documentValues = { RATE_LIMIT_PER_MINUTE: '60', RATE_LIMIT_PER_HOUR: '1000' }

describe('the page with RATE_LIMIT_PER_MINUTE=60 and RATE_LIMIT_PER_HOUR=1000', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let api: ApiClient
  const statuses: number[] = []

  beforeAll(async () => {
    folder = await makeDataFolder()
    server = await startServer({ DATA_DIR: folder.path, ...documentValues })
    const real = createApiClient(server.address, await readServerToken(folder.path))
    const noted = async <T extends { readonly status: number }>(asking: Promise<T>): Promise<T> => {
      const answer = await asking
      statuses.push(answer.status)
      return answer
    }
    api = {
      ...real,
      get: (path) => noted(real.get(path)),
      post: (path, body) => noted(real.post(path, body)),
      upload: (path, file) => noted(real.upload(path, file)),
    }
  })
  afterAll(async () => {
    await server?.stop()
    await folder?.remove()
  })

  /** What every view shows around itself. */
  const openView = async (): Promise<void> => {
    await Promise.all(['/api/v1/profiles', '/api/v1/runs', '/api/v1/postings'].map((path) => api.get(path)))
  }

  async function prepareApplication(profileId: string, postingId: string): Promise<void> {
    const run = await api.post<RunSummaryAnswer>('/api/v1/runs', { profileId, postingId })
    const path = `/api/v1/runs/${run.body.id}`
    await api.waitForRun(run.body.id, ['waiting_for_approval'])
    const { changes } = (await api.get<{ changes: ChangeAnswer[] }>(`${path}/changes`)).body
    expect(changes.length).toBeGreaterThan(0)
    await api.post(`${path}/approval`, { others: 'accept' })
    await api.bytes(`${path}/events`)
    const { documents } = (await api.get<{ documents: DocumentAnswer[] }>(`${path}/documents`)).body
    for (const document of documents.slice(0, 2))
      expect((await api.bytes(`/api/v1/documents/${document.id}/content`)).length).toBeGreaterThan(100)
  }

  test('a person who clicks once a second for a whole minute never meets a 429', async () => {
    await openView()
    const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
    const board = inRepository('test/fixtures/greenhouse-board.json')
    const imported = await api.upload<ImportAnswer>('/api/v1/postings/files', board)
    const search = `/api/v1/profiles/${profile.body.id}/matches`
    const ids = imported.body.postingIds
    let ranked = await api.post<{ matches: MatchAnswer[] }>(search, {})
    expect(ranked.body.matches.length).toBe(ids.length)
    // 55 more clicks: a posting is opened, and every third time the list is asked for anew on the way back.
    for (let click = 0; click < 55; click += 1) {
      await Promise.all([
        api.get(`/api/v1/postings/${ids[click % ids.length]}`),
        api.get(`/api/v1/profiles/${profile.body.id}`),
        api.get('/api/v1/runs'),
      ])
      if (click % 3 === 0) ranked = await api.post<{ matches: MatchAnswer[] }>(search, { limit: 50 })
      if (click % 11 === 0) await openView()
    }
    for (const postingId of ids) await prepareApplication(profile.body.id, postingId)
    expect(statuses.length).toBeGreaterThan(200)
    expect(statuses.filter((status) => status >= 400)).toEqual([])
  })
})

describe('a program that overdoes it', () => {
  test('is refused by RATE_LIMIT_PER_HOUR too, while the page, its files and probes go on', async () => {
    const folder = await makeDataFolder()
    const server = await startServer({
      DATA_DIR: folder.path,
      RATE_LIMIT_PER_MINUTE: '1000',
      RATE_LIMIT_PER_HOUR: '5',
    })
    try {
      const api = createApiClient(server.address, await readServerToken(folder.path))
      const sent: number[] = []
      for (let at = 0; at < 7; at += 1) sent.push((await api.post('/api/v1/postings/texts', {})).status)
      expect(sent).toEqual([422, 422, 422, 422, 422, 429, 429])
      const refused = await api.post<{ code: string; detail: string }>('/api/v1/postings/texts', {})
      expect(refused.body).toMatchObject({ code: 'rate_limited', detail: expect.stringContaining('write-hour') })
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
      expect((await api.get('/api/v1/profiles')).status).toBe(200)
      for (let at = 0; at < 20; at += 1) {
        for (const path of ['/', '/assets/home.css', '/health/live', '/metrics'])
          expect((await fetch(new URL(path, server.address))).status, path).toBe(200)
      }
      const metrics = await (await fetch(new URL('/metrics', server.address))).text()
      expect(metrics).toContain('rolewright_rate_limited_total{policy="write-hour",subject="account"} 3')
    } finally {
      await server.stop()
      await folder.remove()
    }
  })

  test('the command line says that it waits, and fails with a sentence when it would be long', async () => {
    const folder = await makeDataFolder()
    const server = await startServer({ DATA_DIR: folder.path, RATE_LIMIT_PER_MINUTE: '1000', RATE_LIMIT_PER_HOUR: '1' })
    try {
      const resume = inRepository('test/fixtures/resume.txt')
      const board = inRepository('test/fixtures/greenhouse-board.json')
      const args = ['prepare', '--resume', resume, '--postings', board, '--yes', '--json', '--out', folder.path]
      const done = await runCli(args, { DATA_DIR: folder.path })
      expect(done.code).not.toBe(0)
      expect(done.stderr).toMatch(/More than 1 requests \(write-hour\). Try again in \d+ seconds/u)
      expect(done.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/u)
    } finally {
      await server.stop()
      await folder.remove()
    }
  })
})
