/** Models at work for a person: nothing without consent, everything in the ledger, no contact data, budgets kept, runs under control. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { changeView, runView } from '../../src/features/copilot/copilot.views.ts'
import type { ledgerView, modelStateView } from '../../src/features/copilot/models/models.views.ts'
import type { DocumentAnswer, ProfileAnswer } from '../../src/main/cli/answers.ts'
import { formPayload, jsonPayload, openApplication, type Person, type TestApplication } from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { answer, type Behaviour, type FakeModelServer, startFakeModelServer } from '../harness/fake-model-server.ts'
import { promptOf, saidIn, scriptedModel } from '../harness/scripted-model.ts'
import { postingOf, resumeOf } from '../harness/world.ts'

type RunAnswer = z.output<typeof runView>
type ChangeAnswer = z.output<typeof changeView>
type LedgerAnswer = z.output<typeof ledgerView>
type ModelState = z.output<typeof modelStateView>

const modelSteps = ['analyse-posting', 'match-evidence', 'tailor-resume', 'write-letter']

for (const place of databasesUnderTest().filter(({ name }) => !name.includes('pool of one'))) {
  describe.skipIf(!place.present)(`models, ${place.name}`, () => {
    let model: FakeModelServer
    let application: TestApplication
    let person: Person
    let profileId: string
    let postings = 0

    const ask = async <T>(method: string, url: string, body?: object): Promise<T> => {
      const answered = await application.send(person, { method, url, ...(body && jsonPayload(body)) })
      if (answered.status >= 300) throw new Error(`${method} ${url}: ${answered.status} ${answered.text}`)
      return answered.json as T
    }
    const readRun = (id: string) => ask<RunAnswer>('GET', `/api/v1/runs/${id}`)
    const changesOf = async (id: string) =>
      (await ask<{ changes: ChangeAnswer[] }>('GET', `/api/v1/runs/${id}/changes`)).changes
    const ledgerOf = async (id: string) =>
      (await ask<{ attempts: LedgerAnswer[] }>('GET', `/api/v1/models/attempts?runId=${id}`)).attempts

    /** What its documents say, in plain text. */
    async function textsOf(id: string): Promise<string> {
      const { documents } = await ask<{ documents: DocumentAnswer[] }>('GET', `/api/v1/runs/${id}/documents`)
      const texts = documents.filter(({ mediaType }) => mediaType.startsWith('text/plain'))
      const read = texts.map((one) =>
        application.send(person, { method: 'GET', url: `/api/v1/documents/${one.id}/content` }),
      )
      return (await Promise.all(read)).map(({ text }) => text).join('\n')
    }

    async function waitFor(id: string, ...statuses: string[]): Promise<RunAnswer> {
      for (;;) {
        const run = await readRun(id)
        if (statuses.includes(run.status)) return run
        if (run.status === 'failed') throw new Error(JSON.stringify(run.failure))
        await sleep(30)
      }
    }

    async function addPosting(text?: string): Promise<string> {
      postings += 1
      const body = {
        text: text ?? postingOf('Zephyrine', postings),
        title: 'Platform Engineer',
        company: 'Quillon GmbH',
      }
      const { postingIds } = await ask<{ postingIds: string[] }>('POST', '/api/v1/postings/texts', body)
      return postingIds[0] ?? ''
    }

    async function startRun(acceptAll = false, text?: string): Promise<string> {
      const postingId = await addPosting(text)
      return (await ask<RunAnswer>('POST', '/api/v1/runs', { profileId, postingId, acceptAll })).id
    }

    const stepsByModel = (run: RunAnswer) =>
      run.steps.filter(({ implementation }) => implementation === 'model').map(({ name }) => name)

    /** What one run sends, answered like this. @returns the run as it waits, its ledger, and the requests that arrived */
    async function runWith(behaviour: Behaviour, ...first: Behaviour[]) {
      model.always(behaviour)
      model.play(...first)
      const before = model.seen.length
      const id = await startRun()
      const run = await waitFor(id, 'waiting_for_approval')
      return { run, ledger: await ledgerOf(id), seen: model.seen.slice(before) }
    }

    beforeAll(async () => {
      model = await startFakeModelServer()
      application = await openApplication(await place.open(), {
        LLM_BASE_URL: model.url,
        LLM_MODEL: 'gpt-5-mini',
        LLM_CHAINS: 'compatible/gpt-5-mini, compatible/second-model',
      })
      person = await application.addPerson('Mara')
      const resume = formPayload('resume.txt', Buffer.from(`${resumeOf('Zephyrine')}\n`))
      const sent = await application.send(person, { method: 'POST', url: '/api/v1/profiles', ...resume })
      profileId = (sent.json as { id: string }).id
    }, 120_000)
    afterAll(async () => {
      await application?.close()
      await model?.close()
    })

    test('before their consent nothing is sent, the run works without, and says why', async () => {
      const { run, ledger, seen } = await runWith(scriptedModel)
      expect(seen).toEqual([])
      expect(ledger).toEqual([])
      expect(stepsByModel(run)).toEqual([])
      const { reason } = run.steps.find(({ name }) => name === 'tailor-resume') ?? {}
      expect(reason).toMatch(/^You have not consented to sending text to 127\.0\.0\.1:\d+\.$/u)
      const tested = await application.send(person, { method: 'POST', url: '/api/v1/models/tests', ...jsonPayload({}) })
      expect(tested.status).toBe(409)
      expect(model.seen).toEqual([])
    })

    test('after it the steps ask the model, and each request stands in the ledger, without name, address or number', async () => {
      const state = await ask<ModelState>('PUT', '/api/v1/models/consent')
      expect(state.missingConsent).toEqual([])
      const { run, ledger, seen } = await runWith(scriptedModel)
      expect(stepsByModel(run)).toEqual(expect.arrayContaining(['analyse-posting', 'tailor-resume', 'write-letter']))
      expect(ledger.length).toBe(seen.length)
      expect(run.spending.attempts).toBe(seen.length)
      expect(ledger.every(({ status, host }) => status === 'done' && model.url.includes(host))).toBe(true)
      expect(ledger.map(({ prompt }) => prompt)).toEqual(expect.arrayContaining(['tailor-resume@1', 'write-letter@1']))
      for (const request of seen) expect(saidIn(request)).not.toMatch(/zephyrine@example\.org|Lindqvist/iu)
      expect(seen.some((request) => promptOf(request).includes('[NAME_'))).toBe(true)
      const changes = await changesOf(run.id)
      expect(changes.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(2)
      expect(JSON.stringify(changes)).not.toMatch(/\[(?:NAME|EMAIL|PHONE)_\d/u)
    })

    test('a kept answer is given again at no request, unless they keep none', async () => {
      model.always(scriptedModel)
      const text = postingOf('Kept', 1)
      const first = await waitFor(await startRun(false, text), 'waiting_for_approval')
      await ask('POST', `/api/v1/runs/${first.id}/cancellation`)
      const before = model.seen.length
      const again = await ask<RunAnswer>('POST', '/api/v1/runs', { profileId, postingId: first.postingId })
      await waitFor(again.id, 'waiting_for_approval')
      expect(model.seen.length).toBe(before)
      await ask('POST', `/api/v1/runs/${again.id}/cancellation`)
      await ask('PATCH', '/api/v1/models', { keepsAnswers: false })
      const third = await ask<RunAnswer>('POST', '/api/v1/runs', { profileId, postingId: first.postingId })
      await waitFor(third.id, 'waiting_for_approval')
      expect(model.seen.length).toBeGreaterThan(before)
      await ask('PATCH', '/api/v1/models', { keepsAnswers: true })
    })

    test('where the first model of the chain fails, the next one is asked', async () => {
      const { run, seen } = await runWith({
        kind: 'reply',
        to: (request) =>
          request.body.model === 'second-model' && scriptedModel.kind === 'reply'
            ? scriptedModel.to(request)
            : 'no JSON',
      })
      expect(stepsByModel(run)).toContain('write-letter')
      expect(run.steps.find(({ name }) => name === 'write-letter')?.reason).toContain('second-model')
      expect(new Set(seen.map(({ body }) => body.model))).toEqual(new Set(['gpt-5-mini', 'second-model']))
    })

    test('what the verifier refuses whole is written by rules instead', async () => {
      const lie = 'I founded Globex in 1999 and managed 400 people.'
      const { run } = await runWith({
        kind: 'reply',
        to: (request) =>
          promptOf(request).includes('<language')
            ? JSON.stringify({ paragraphs: [{ text: lie, factIds: ['f1'] }] })
            : JSON.stringify({
                changes: [{ operation: 'rephrase', factIds: ['f2'], text: lie, reason: 'x' }],
                requirements: [],
                evidence: [],
              }),
      })
      expect(stepsByModel(run)).not.toContain('write-letter')
      expect(run.steps.find(({ name }) => name === 'write-letter')?.reason).toContain('The verifier refused')
      expect(JSON.stringify(await changesOf(run.id))).not.toContain('Globex')
    })

    test('a run that is cancelled while a model is asked stops, and can be retried without one', async () => {
      model.always({ kind: 'hang' })
      const id = await startRun()
      while ((await ledgerOf(id)).length === 0) await sleep(30)
      const cancelled = await ask<RunAnswer>('POST', `/api/v1/runs/${id}/cancellation`)
      expect(cancelled.status).toBe('cancelled')
      while ((await ledgerOf(id)).some(({ status }) => status === 'open')) await sleep(50)
      expect((await ledgerOf(id)).map(({ status }) => status)).toEqual(['unknown'])
      const before = model.seen.length
      await ask('POST', `/api/v1/runs/${id}/retries`, { withoutModel: true })
      const run = await waitFor(id, 'waiting_for_approval')
      expect([run.round, run.usesModel, stepsByModel(run)]).toEqual([2, false, []])
      expect(model.seen.length).toBe(before)
      expect(run.steps.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
    }, 30_000)

    test('one part is written anew with their wishes, the other stays, and a variant runs beside it', async () => {
      model.always(scriptedModel)
      const id = await startRun()
      const first = await waitFor(id, 'waiting_for_approval')
      const resume = (await changesOf(id)).filter(({ part }) => part === 'resume').map((change) => change.id)
      const before = model.seen.length
      await ask('POST', `/api/v1/runs/${id}/retries`, { only: 'letter', instructions: 'shorter' })
      const again = await waitFor(id, 'waiting_for_approval')
      expect([again.round, again.instructions]).toEqual([2, 'shorter'])
      expect((await changesOf(id)).filter(({ part }) => part === 'resume').map((change) => change.id)).toEqual(resume)
      expect(model.seen.length).toBe(before + 1)
      expect(promptOf(model.seen[before] ?? { path: '', headers: {}, body: {} })).toContain('shorter')

      const fork = await ask<RunAnswer>('POST', `/api/v1/runs/${id}/forks`, { instructions: 'more about Kubernetes' })
      expect([fork.forkedFrom, fork.instructions]).toEqual([id, 'more about Kubernetes'])
      const twin = await ask<RunAnswer>('POST', `/api/v1/runs/${id}/forks`, { instructions: 'more about Kubernetes' })
      expect(twin.id).toBe(fork.id)
      await waitFor(fork.id, 'waiting_for_approval')
      for (const one of [id, fork.id]) {
        await ask('POST', `/api/v1/runs/${one}/approval`, { others: 'accept' })
        expect((await waitFor(one, 'done')).steps).toHaveLength(7)
      }
      expect(first.round).toBe(1)
      const refused = await application.send(person, {
        method: 'POST',
        url: `/api/v1/runs/${id}/retries`,
        ...jsonPayload({}),
      })
      expect(refused.status).toBe(409)
    })

    test('a key of their own is used and never shown; the test of it stands in the ledger', async () => {
      model.always(answer('{"capital":"Paris"}'))
      const state = await ask<ModelState>('PUT', '/api/v1/models/key', {
        provider: 'compatible',
        model: 'gpt-5-mini',
        key: 'sk-own-canary',
      })
      expect(JSON.stringify(state)).not.toContain('canary')
      const tested = await ask<{ model: string; inputTokens: number }>('POST', '/api/v1/models/tests', {})
      expect(tested).toMatchObject({ model: 'gpt-5-mini', inputTokens: 125 })
      expect(model.seen.at(-1)?.headers.authorization).toBe('Bearer sk-own-canary')
      const { attempts } = await ask<{ attempts: LedgerAnswer[] }>('GET', '/api/v1/models/attempts')
      expect(attempts[0]).toMatchObject({ step: 'models-test', paidBy: 'person', status: 'done' })
      await ask('DELETE', '/api/v1/models/key')
    })

    test.each([
      ['an endpoint that is not there for it (404)', { kind: 'status', status: 404 }],
      ['a key that is refused', { kind: 'status', status: 401 }],
      ['half an answer', { kind: 'cut' }],
      ['a page in place of an answer', { kind: 'html' }],
      ['an answer of another form', answer('{"something":"else"}')],
      ['an answer that breaks off for want of room', answer('{"cha', 'length')],
      ['a storm of 429', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }],
    ] satisfies [string, Behaviour][])(
      '%s: the run goes on by rules and says so, and the ledger equals what arrived',
      async (_, behaviour) => {
        const { run, ledger, seen } = await runWith(behaviour)
        expect(stepsByModel(run)).toEqual([])
        for (const { name, reason } of run.steps.filter((step) => modelSteps.includes(step.name)))
          expect(reason, name).toMatch(/^No model answered\. |^Rules judged/u)
        expect(ledger.length).toBe(seen.length)
        expect(ledger.filter(({ status }) => status === 'open' || status === 'done')).toEqual([])
        await ask('POST', `/api/v1/runs/${run.id}/cancellation`)
      },
      60_000,
    )

    test('consent withdrawn, nothing is sent any more', async () => {
      await ask('DELETE', '/api/v1/models/consent')
      const { run, seen } = await runWith(scriptedModel)
      expect(seen).toEqual([])
      expect(run.steps.find(({ name }) => name === 'write-letter')?.reason).toContain('You have not consented')
    })

    test('a fact corrected or taken away while a run waits is never approved as it was: the run is retried on the facts as they are', async () => {
      const edit = async (edits: object[]): Promise<void> => {
        const { version } = await ask<ProfileAnswer>('GET', `/api/v1/profiles/${profileId}`)
        await ask('POST', `/api/v1/profiles/${profileId}/edits`, { version, edits })
      }
      model.always(scriptedModel)
      const { facts } = await ask<ProfileAnswer>('GET', `/api/v1/profiles/${profileId}`)
      const led = facts.find(({ value }) => value.startsWith('Led the move of 40'))?.id ?? ''
      const cut = facts.find(({ value }) => value.startsWith('Cut the cost'))?.id ?? ''
      const id = await startRun()
      await waitFor(id, 'waiting_for_approval')
      await edit([{ op: 'change', factId: led, value: 'Helped to move 14 services to Kubernetes.' }])
      await edit([{ op: 'remove', factId: cut }])
      const approval = { method: 'POST', url: `/api/v1/runs/${id}/approval`, ...jsonPayload({ others: 'accept' }) }
      const refused = await application.send(person, approval)
      expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Retry the run')])
      expect((await readRun(id)).status).toBe('waiting_for_approval')

      // What was written before the edits is judged anew, and refused where it no longer holds.
      await ask('POST', `/api/v1/runs/${id}/retries`, { from: 'verify-changes' })
      const again = await waitFor(id, 'waiting_for_approval')
      expect(again.round).toBe(2)
      const stale = (await changesOf(id)).filter(({ after }) => /\b40 services|30 percent/u.test(after ?? ''))
      expect(stale.length).toBeGreaterThan(0)
      for (const { operation, verdict } of stale) if (operation !== 'reorder') expect(verdict).toBe('refused')
      await ask('POST', `/api/v1/runs/${id}/approval`, { others: 'accept' })
      await waitFor(id, 'done')
      expect(await textsOf(id)).not.toMatch(/40 services|30 percent/u)
      expect(await textsOf(id)).toContain('14 services')

      // Asked for again after an edit, it begins anew by itself.
      const other = await startRun()
      const { postingId } = await waitFor(other, 'waiting_for_approval')
      await edit([{ op: 'hide', factId: led }])
      await ask('POST', '/api/v1/runs', { profileId, postingId, acceptAll: true })
      expect((await waitFor(other, 'done')).round).toBe(2)
      expect(await textsOf(other)).not.toContain('14 services')
    }, 120_000)
  })
}
