/** The whole path over HTTP, step by step, as a person's own program takes it: embedded and on a PostgreSQL server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Hex } from '../../src/kernel/text.ts'
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
  type RunningProcess,
  readServerToken,
  runCli,
  startProcess,
  startServer,
} from '../harness/processes.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'

interface Installation {
  readonly address: string
  readonly api: ApiClient
  remove(): Promise<void>
}

async function openEmbedded(): Promise<Installation> {
  const folder = await makeDataFolder()
  const server = await startServer({ DATA_DIR: folder.path })
  const token = await readServerToken(folder.path)
  return {
    address: server.address,
    api: createApiClient(server.address, token),
    remove: async () => {
      expect((await server.stop()).code).toBe(0)
      await folder.remove()
    },
  }
}

/** One web process and one worker. */
async function openOnServer(): Promise<Installation> {
  const installation = await createServerInstallation()
  const processes: RunningProcess[] = []
  const server = await startServer(installation.variables)
  processes.push(server)
  processes.push(
    await startProcess(
      { file: 'src/main/work.ts', variables: { ...installation.variables, LOG_LEVEL: 'INFO' } },
      /executing runs/u,
    ),
  )
  return {
    address: server.address,
    api: createApiClient(server.address, installation.key),
    remove: async () => {
      for (const { code } of await Promise.all(processes.map((one) => one.stop()))) expect(code).toBe(0)
      await installation.remove()
    },
  }
}

const pasted = `Platform Engineer

We run a small bank. Requirements:
- Experience with Kubernetes
- Experience with PostgreSQL
- Good German`

const places = [
  { name: 'embedded', present: true, open: openEmbedded },
  { name: 'PostgreSQL server with one worker', present: hasServerDatabase, open: openOnServer },
]

for (const place of places) {
  describe.skipIf(!place.present)(`the whole path over HTTP, ${place.name}`, () => {
    let at: Installation
    let profile: ProfileAnswer
    let postingId: string
    beforeAll(async () => {
      at = await place.open()
    })
    afterAll(() => at.remove())

    test('a resume becomes facts that point into it, and is imported once', async () => {
      const file = inRepository('test/fixtures/resume.txt')
      const first = await at.api.upload<ProfileAnswer>('/api/v1/profiles', file)
      expect(first.status).toBe(201)
      profile = first.body
      expect(profile.name).toBe('Mara Lindqvist')
      const bullet = profile.facts.find((fact) => fact.value.startsWith('Led the move'))
      const position = profile.facts.find((fact) => fact.id === bullet?.belongsTo)
      expect(position?.details).toMatchObject({
        title: 'Senior Platform Engineer',
        organisation: 'Harbour Payments AB',
        startDate: '2020-03',
        ongoing: true,
      })
      expect(bullet?.span).not.toBeNull()
      const again = await at.api.upload<ProfileAnswer>('/api/v1/profiles', file)
      expect(again.status).toBe(200)
      expect(again.body.id).toBe(profile.id)
    })

    test('a board and a pasted posting are ranked with quoted reasons', async () => {
      const board = await at.api.upload<ImportAnswer>(
        '/api/v1/postings/files',
        inRepository('test/fixtures/greenhouse-board.json'),
      )
      expect(board.body).toMatchObject({ read: 3, kept: 2, duplicates: 0 })
      const text = await at.api.post<ImportAnswer>('/api/v1/postings/texts', { text: pasted, company: 'Klein & Bank' })
      expect(text.body).toMatchObject({ read: 1, kept: 1 })
      const ranked = await at.api.post<{ matches: MatchAnswer[] }>(`/api/v1/profiles/${profile.id}/matches`, {})
      expect(ranked.body.matches.map(({ posting }) => posting.title).at(-1)).toBe('Pastry Chef')
      const best = ranked.body.matches.find(({ posting }) => posting.company === 'Fjordbank')
      const terraform = best?.evidence.find(({ requirement }) => requirement.includes('Terraform'))
      expect(terraform).toMatchObject({ status: 'met' })
      expect(terraform?.facts.map(({ quote }) => quote).join()).toContain('Terraform')
      postingId = best?.posting.id ?? ''
    })

    test('a person decides change by change, and their documents say exactly that', async () => {
      const started = await at.api.post<RunSummaryAnswer>('/api/v1/runs', { profileId: profile.id, postingId })
      expect(started.status).toBe(202)
      const run = await at.api.waitForRun(started.body.id, ['waiting_for_approval'])
      const { changes } = (await at.api.get<{ changes: ChangeAnswer[] }>(`/api/v1/runs/${run.id}/changes`)).body
      const rephrased = changes.find((change) => change.operation === 'rephrase')
      const opening = changes.find((change) => change.part === 'letter')
      expect(rephrased?.after).toContain('PostgreSQL')
      const approved = await at.api.post<RunSummaryAnswer>(`/api/v1/runs/${run.id}/approval`, {
        decisions: [
          { changeId: rephrased?.id, decision: 'reject' },
          { changeId: opening?.id, decision: 'edit', text: 'I read your posting on a train and missed my stop.' },
        ],
        others: 'accept',
      })
      expect(approved.status).toBe(202)
      expect((await at.api.waitForRun(run.id, ['done'])).status).toBe('done')
      const { documents } = (await at.api.get<{ documents: DocumentAnswer[] }>(`/api/v1/runs/${run.id}/documents`)).body
      const read = async (part: string): Promise<string> => {
        const document = documents.find((one) => one.part === part && one.format === 'txt')
        const bytes = await at.api.bytes(`/api/v1/documents/${document?.id}/content`)
        expect(sha256Hex(bytes)).toBe(document?.sha256)
        return new TextDecoder().decode(bytes).replace(/\s+/gu, ' ')
      }
      expect(await read('resume')).toContain(rephrased?.before)
      expect(await read('letter')).toContain('missed my stop')
      const twice = await at.api.post<{ code: string }>(`/api/v1/runs/${run.id}/approval`, { others: 'accept' })
      expect(twice).toMatchObject({ status: 409, body: { code: 'conflict' } })
    })

    test('a run is followed live to its end, and a client that comes back is told to stay away', async () => {
      const started = await at.api.post<RunSummaryAnswer>('/api/v1/runs', {
        profileId: profile.id,
        postingId,
        acceptAll: true,
      })
      const path = `/api/v1/runs/${started.body.id}/events`
      const stream = new TextDecoder().decode(await at.api.bytes(path))
      const kinds = [...stream.matchAll(/^event: (.*)$/gmu)].map((match) => match[1])
      expect(kinds[0]).toBe('run.queued')
      expect(kinds.at(-1)).toBe('run.done')
      expect(kinds.filter((kind) => kind === 'step.finished')).toHaveLength(7)
      const lastId = [...stream.matchAll(/^id: (.*)$/gmu)].at(-1)?.[1] ?? ''
      const back = await at.api.stream(path, lastId)
      expect(back.status).toBe(204)
    })

    test('nobody without a key reads anything, and unknown ids are a 404', async () => {
      const stranger = createApiClient(at.address, 'rw_not-a-key')
      for (const path of ['/api/v1/profiles', `/api/v1/profiles/${profile.id}`, '/api/v1/runs']) {
        expect((await stranger.get(path)).status).toBe(401)
      }
      const nowhere = await at.api.get<{ code: string }>('/api/v1/runs/01890000-0000-7000-8000-000000000000')
      expect(nowhere).toMatchObject({ status: 404, body: { code: 'not_found' } })
    })
  })
}

describe.skipIf(!hasServerDatabase)('two people on one server', () => {
  test('do not see each other’s profiles, postings, runs or documents', async () => {
    const installation = await createServerInstallation()
    const server = await startServer(installation.variables)
    try {
      const ana = createApiClient(server.address, installation.key)
      const added = await runCli(['accounts', 'add', 'Ben'], installation.variables)
      const ben = createApiClient(server.address, /^rw_\S+$/mu.exec(added.stdout)?.[0] ?? '')
      const profile = await ana.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
      const imported = await ana.upload<ImportAnswer>(
        '/api/v1/postings/files',
        inRepository('test/fixtures/greenhouse-board.json'),
      )
      const postingId = imported.body.postingIds[0]
      const run = await ana.post<RunSummaryAnswer>('/api/v1/runs', { profileId: profile.body.id, postingId })
      const hers = [`/profiles/${profile.body.id}`, `/postings/${postingId}`, `/runs/${run.body.id}`]
      for (const path of hers) {
        expect((await ana.get(`/api/v1${path}`)).status).toBe(200)
        expect((await ben.get(`/api/v1${path}`)).status).toBe(404)
      }
      expect((await ben.get<{ profiles: unknown[] }>('/api/v1/profiles')).body.profiles).toEqual([])
      expect((await ben.get<{ postings: unknown[] }>('/api/v1/postings')).body.postings).toEqual([])
      const theft = await ben.post('/api/v1/runs', { profileId: profile.body.id, postingId })
      expect(theft.status).toBe(404)
      // The same file given by somebody else is theirs alone.
      const own = await ben.upload<ImportAnswer>(
        '/api/v1/postings/files',
        inRepository('test/fixtures/greenhouse-board.json'),
      )
      expect(own.body).toMatchObject({ kept: 2, duplicates: 0 })
      expect(own.body.postingIds).not.toContain(postingId)
    } finally {
      await server.stop()
      await installation.remove()
    }
  })
})
