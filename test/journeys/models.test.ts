/** Models at work for a person: nothing without consent, everything in the ledger, no contact data, budgets kept, runs under control. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { modelStateView } from '../../src/features/copilot/models/models.views.ts'
import type { interviewView, screeningView } from '../../src/features/copilot/preparation/preparation.routes.ts'
import type { ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { formPayload, jsonPayload, openApplication, type Person, type TestApplication } from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { answer, type Behaviour, type FakeModelServer, startFakeModelServer } from '../harness/fake-model-server.ts'
import { figureOn } from '../harness/metrics-page.ts'
import { createRunClient, type LedgerAnswer, type RunClient } from '../harness/run-client.ts'
import { factsIn, promptOf, replyTo, saidIn, scriptedModel, stepOf } from '../harness/scripted-model.ts'
import { buildWorld, postingOf, resumeOf } from '../harness/world.ts'

type Screening = z.output<typeof screeningView>
type Interview = z.output<typeof interviewView>
type ModelState = z.output<typeof modelStateView>

const modelSteps = ['analyse-posting', 'match-evidence', 'tailor-resume', 'write-letter']

for (const place of databasesUnderTest().filter(({ name }) => !name.includes('pool of one'))) {
  describe.skipIf(!place.present)(`models, ${place.name}`, () => {
    let model: FakeModelServer
    let application: TestApplication
    let person: Person
    let profileId: string
    let postings = 0

    let client: RunClient
    const ask: RunClient['ask'] = (method, url, body) => client.ask(method, url, body)
    const readRun = (id: string) => client.readRun(id)
    const changesOf = (id: string) => client.changesOf(id)
    const ledgerOf = (id: string) => client.ledgerOf(id)
    const textsOf = (id: string) => client.textsOf(id)
    const waitFor: RunClient['waitFor'] = (id, ...statuses) => client.waitFor(id, ...statuses)

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

    async function importResume(text: string): Promise<string> {
      const resume = formPayload('resume.txt', Buffer.from(`${text}\n`))
      const sent = await application.send(person, { method: 'POST', url: '/api/v1/profiles', ...resume })
      return (sent.json as { id: string }).id
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
        LLM_PRICES: 'compatible/gpt-5-mini = 0.25/2, compatible/second-model = 0.25/2',
      })
      person = await application.addPerson('Mara')
      client = createRunClient(application, person)
      profileId = await importResume(resumeOf('Zephyrine'))
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

    test('each step says in the log and in the metrics how it was done, how long it took and what it cost', async () => {
      await ask('PUT', '/api/v1/models/consent')
      const page = async () => (await application.send(null, { method: 'GET', url: '/metrics' })).text
      const letters = 'step="write-letter",implementation="model"'
      const before = figureOn(await page(), 'rolewright_run_steps_total', letters)
      const { run, ledger } = await runWith(scriptedModel)
      const lines = application.lines('step.finished').filter(({ runId }) => runId === run.id)
      expect(lines.map(({ step, implementation }) => [step, implementation])).toEqual(
        run.steps.map(({ name, implementation }) => [name, implementation]),
      )
      for (const line of lines) {
        expect(line).toMatchObject({ reason: expect.any(String), durationMs: expect.any(Number) })
        const cost = ledger
          .filter(({ step }) => step === line.step)
          .reduce((sum, one) => sum + (one.costUsdMicros ?? 0), 0)
        expect(line.modelCostUsdMicros ?? 0, String(line.step)).toBe(cost)
      }
      // No words of theirs, neither of the resume nor of the posting.
      expect(JSON.stringify(lines)).not.toMatch(/Kubernetes|Lindqvist|Zephyrine/u)
      expect(figureOn(await page(), 'rolewright_run_steps_total', letters)).toBe(before + 1)
      expect(figureOn(await page(), 'rolewright_runs_ended_total', 'status="waiting_for_approval"')).toBeGreaterThan(0)
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
        to: (request) => (request.body.model === 'second-model' ? replyTo(request) : 'no JSON'),
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

    test('a line in words that no rule knows is marked, accepted with no others, and accepted by its name', async () => {
      const said = 'Weeded and watered the rose beds.'
      const line = 'Care of the rose beds: weeding and watering.'
      const gardener = await importResume(`Mara Lind\n\nEXPERIENCE\n\nGardener, City Parks\n2017 - 2019\n- ${said}`)
      model.always({
        kind: 'reply',
        to: (request) => {
          const fact = factsIn(request).find(({ value }) => value === said)
          const change = { operation: 'rephrase', factIds: [fact?.id ?? ''], text: line, reason: 'In fresh words.' }
          return stepOf(request) === 'tailor-resume' ? JSON.stringify({ changes: [change] }) : replyTo(request)
        },
      })
      const decide = async (others: 'accept' | 'reject', isNamed: boolean) => {
        const begun = { profileId: gardener, postingId: await addPosting() }
        const { id } = await ask<RunAnswer>('POST', '/api/v1/runs', begun)
        await waitFor(id, 'waiting_for_approval')
        const marked = (await changesOf(id)).find(({ after }) => after === line)
        expect(marked).toMatchObject({ verdict: 'passed', refusals: [{ entity: 'Care' }] })
        const decisions = isNamed ? [{ changeId: marked?.id, decision: 'accept' }] : []
        await ask('POST', `/api/v1/runs/${id}/approval`, { decisions, others })
        await waitFor(id, 'done')
        return textsOf(id)
      }
      const unnamed = await decide('accept', false)
      expect(unnamed).not.toContain(line)
      expect(unnamed).toContain(said)
      expect(await decide('reject', true)).toContain(line)
    }, 60_000)

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

    test('a form is answered and an interview prepared from their own answers and facts, with every word of a model proven', async () => {
      const lie = 'I founded Globex in 1999 and managed 400 people.'
      model.always({
        kind: 'reply',
        to: (request) =>
          stepOf(request) === 'answer-questions'
            ? JSON.stringify({ answers: [{ question: 1, ...{ text: lie, factIds: ['f2'] } }] })
            : replyTo(request),
      })
      await ask('POST', '/api/v1/answers', { question: 'When can you start?', answer: 'On 1 March.' })
      const ids = { profileId, postingId: await addPosting() }
      const questions = [
        'Describe your experience with Kubernetes.',
        'When can you start?',
        'What are your salary expectations?',
        'What is your e-mail address?',
        'Have you ever sailed round Cape Horn?',
      ]
      const before = model.seen.length
      const form = await ask<RunAnswer>('POST', '/api/v1/runs/screening', { ...ids, questions })
      const done = await waitFor(form.id, 'done')
      const { answers } = await ask<Screening>('GET', `/api/v1/runs/${form.id}/answers`)
      expect(answers.map(({ by }) => by)).toEqual(['facts', 'kept', 'person', 'facts', 'nobody'])
      expect(answers[0]?.text).toContain('40 services')
      expect(answers[0]?.refused[0]?.text).toBe(lie)
      expect([answers[1]?.text, answers[2]?.text]).toEqual(['On 1 March.', null])
      expect(answers[3]?.text).toBe('zephyrine@example.org')
      expect([done.kind, done.steps.map(({ name }) => name)]).toEqual(['screening', ['answer-questions']])
      // Neither what only the person may say nor what they said before leaves.
      const sent = model.seen.slice(before).map(saidIn).join('')
      expect(sent).not.toMatch(/salary|1 March|zephyrine@/iu)
      expect((await ledgerOf(form.id)).length).toBe(model.seen.length - before)

      const interview = await ask<RunAnswer>('POST', '/api/v1/runs/interview', ids)
      const ready = await waitFor(interview.id, 'done')
      expect(stepsByModel(ready)).toContain('prepare-interview')
      const made = await ask<Interview>('GET', `/api/v1/runs/${interview.id}/interview`)
      const kubernetes = made.questions.find(({ requirement }) => requirement?.includes('Kubernetes'))
      expect(kubernetes?.points[0]?.text).toContain('40 services')
      expect(made.questions.flatMap(({ refused }) => refused)).toEqual([])
      const listed = await ask<{ runs: { id: string }[] }>('GET', '/api/v1/runs?kind=interview')
      expect(listed.runs.map(({ id }) => id)).toEqual([interview.id])
    }, 60_000)

    test('a budget reached in the middle stops the run politely, and it goes on from there when there is money again', async () => {
      model.always(scriptedModel)
      const first = await waitFor(await startRun(), 'waiting_for_approval')
      const attempts = (await ledgerOf(first.id)).toReversed()
      const spentOf = (list: LedgerAnswer[]) => list.reduce((sum, { costUsdMicros }) => sum + (costUsdMicros ?? 0), 0)
      const today = await ask<{ attempts: LedgerAnswer[] }>('GET', '/api/v1/models/attempts')
      // Enough for what the first step may take, not for what the one that writes the most may.
      const estimates = attempts.map(({ estimateUsdMicros }) => estimateUsdMicros ?? 0)
      const [reading = 0, writing = 0] = [Math.min(...estimates), Math.max(...estimates)]
      expect(writing).toBeGreaterThan(reading * 1.5)
      const spent = today.attempts.reduce(
        (sum, { costUsdMicros, estimateUsdMicros }) => sum + (costUsdMicros ?? estimateUsdMicros ?? 0),
        0,
      )
      const limit = spent + spentOf(attempts) + reading * 1.2
      await ask('PATCH', '/api/v1/models', { dailyBudgetUsd: limit / 1e6 })
      const before = model.seen.length
      const id = await startRun()
      const stopped = await waitFor(id, 'failed', 'waiting_for_approval')
      expect([stopped.status, stopped.failure?.code]).toEqual(['failed', 'budget_spent'])
      expect(stopped.failure?.message).toContain('midnight UTC')
      expect((await ledgerOf(id)).length).toBe(model.seen.length - before)
      expect(stopped.steps.filter(({ finishedAt }) => finishedAt !== null).length).toBeGreaterThan(0)
      await ask('PATCH', '/api/v1/models', { dailyBudgetUsd: null })
      const asked = model.seen.length
      await ask('POST', `/api/v1/runs/${id}/retries`, {})
      const run = await waitFor(id, 'waiting_for_approval')
      expect(stepsByModel(run)).toContain('write-letter')
      // What was done and paid before is not asked again.
      expect(model.seen.slice(asked).map(stepOf)).not.toContain('analyse-posting')
    })

    test('while the runs of one person wait for a slow model, those of another go on', async () => {
      model.always({ kind: 'hang' })
      const slow = [await startRun(), await startRun()]
      while ((await ledgerOf(slow[0] ?? '')).length === 0) await sleep(30)
      const other = await application.addPerson(`Other${place.name.replace(/\W/gu, '')}`)
      const world = await buildWorld(application, other, 'Quince')
      expect(world.doneRunId).not.toBe('')
      expect((await readRun(slow[0] ?? '')).status).toBe('preparing')
      for (const id of slow) await ask('POST', `/api/v1/runs/${id}/cancellation`)
      model.always(scriptedModel)
    }, 60_000)

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
      const edit = async (edits: object[]): Promise<ProfileAnswer> => {
        const { version } = await ask<ProfileAnswer>('GET', `/api/v1/profiles/${profileId}`)
        return ask<ProfileAnswer>('POST', `/api/v1/profiles/${profileId}/edits`, { version, edits })
      }
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
      expect(await readRun(id)).toMatchObject({ status: 'waiting_for_approval', factsChanged: true })

      // What was written before the edits is judged anew, and refused where it no longer holds.
      await ask('POST', `/api/v1/runs/${id}/retries`, { from: 'verify-changes' })
      const again = await waitFor(id, 'waiting_for_approval')
      expect([again.round, again.factsChanged]).toEqual([2, false])
      const stale = (await changesOf(id)).filter(({ after }) => /\b40 services|30 percent/u.test(after ?? ''))
      expect(stale.length).toBeGreaterThan(0)
      for (const { operation, verdict } of stale) if (operation !== 'reorder') expect(verdict).toBe('refused')
      await ask('POST', `/api/v1/runs/${id}/approval`, { others: 'accept' })
      await waitFor(id, 'done')
      expect(await textsOf(id)).not.toMatch(/40 services|30 percent/u)
      expect(await textsOf(id)).toContain('14 services')

      // Undone, the facts are what they were: nothing stands in the way.
      const other = await startRun()
      await waitFor(other, 'waiting_for_approval')
      await edit([{ op: 'hide', factId: led }])
      expect((await readRun(other)).factsChanged).toBe(true)
      await edit([{ op: 'show', factId: led }])
      expect((await readRun(other)).factsChanged).toBe(false)

      // Asked for again after an edit, it begins anew by itself.
      await edit([{ op: 'hide', factId: led }])
      const { postingId } = await readRun(other)
      await ask('POST', '/api/v1/runs', { profileId, postingId, acceptAll: true })
      expect((await waitFor(other, 'done')).round).toBe(2)
      expect(await textsOf(other)).not.toContain('14 services')
    }, 60_000)
  })
}
