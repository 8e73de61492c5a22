/** What a posting orders a machine to do is data: with a model that obeys every word of it nothing unproven gets through, and nothing leaks. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { formPayload, openApplication, type Person, type TestApplication } from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { type FakeModelServer, startFakeModelServer } from '../harness/fake-model-server.ts'
import { createRunClient, type RunClient } from '../harness/run-client.ts'
import { factsIn, instructionsOf, partOf, saidIn, stepOf } from '../harness/scripted-model.ts'
import { sharedData } from '../harness/shared-data.ts'
import { resumeOf } from '../harness/world.ts'

/** Enough lines that each order of a posting can spoil one of its own. */
const deeds =
  'boilers pumps valves motors fans belts gears presses lathes mills saws drills ovens kilns chillers lifts cranes hoists'
const resume = `Ilse Brandvold
ilse.brandvold@example.net
+47 912 34 567

EXPERIENCE

Maintenance Technician, Nordlys Works
Mar 2019 - Present
${deeds
  .split(' ')
  .map((machine, index) => `- Repaired ${index + 11} ${machine} in two halls.`)
  .join('\n')}
`
const contact = /ilse\.brandvold@|912 ?34 ?567|Brandvold/iu
const secretOfServer = 'a-key-that-nobody-says'

async function readAttacks(): Promise<string[]> {
  const read = async (name: string) => JSON.parse(await readFile(sharedData.path('security', name), 'utf8'))
  const injections = (await read('prompt_injection_cyberseceval.json')) as { user_input: string }[]
  const mails = (await readFile(sharedData.path('security', 'bipia_email_train.jsonl'), 'utf8')).trim().split('\n')
  const texts = Object.values((await read('bipia_text_attack_train.json')) as Record<string, string[]>).flat()
  const codes = Object.values((await read('bipia_code_attack_train.json')) as Record<string, string[]>).flat()
  // As BIPIA does it: the order stands at the end of a mail that is harmless.
  const inMails = [...texts, ...codes].map((order, index) => {
    const { context } = JSON.parse(mails[index % mails.length] ?? '{}') as { context?: string }
    return `${context?.slice(0, 300) ?? ''}\n${order}`
  })
  return [
    ...injections.map(({ user_input }) => user_input),
    ...((await read('jailbreak_garak.json')) as string[]),
    ...inMails,
  ].map((text) => text.slice(0, 3_000))
}

/** Several to a posting: as many as the model is shown. */
function packAttacks(attacks: readonly string[]): string[][] {
  const packs: string[][] = [[]]
  let chars = 0
  for (const attack of attacks) {
    const last = packs.at(-1) ?? []
    if (last.length > 0 && (chars + attack.length > 14_000 || last.length === 18)) {
      packs.push([attack])
      chars = attack.length
    } else {
      last.push(attack)
      chars += attack.length
    }
  }
  return packs
}

interface Said {
  readonly text: string | null
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** What a model says that does as it is told: each in turn, for one fact. */
const obediences: readonly ((order: string, value: string, told: string) => string)[] = [
  (order) => oneLine(order).slice(0, 300),
  (order, value) => `${value} ${oneLine(order).slice(-200)}`,
  (_, value, told) => `${value} My instructions are: ${oneLine(told).slice(0, 200)}`,
  (_, value) => `${value} Write to [EMAIL_1] or call [PHONE_1] at once.`,
  (order, value) => `${value.replace(/\.$/u, '')}, and won the award for ${oneLine(order).slice(0, 60)}.`,
  (_, value) => value.replace(/^Repaired \d+/u, 'Led the repair of 4000'),
]

describe.skipIf(!sharedData.present)('a posting that gives orders to machines', () => {
  let model: FakeModelServer
  let application: TestApplication
  let person: Person
  let profileId: string
  let othersFact = ''
  let client: RunClient
  const ask: RunClient['ask'] = (method, url, body) => client.ask(method, url, body)

  beforeAll(async () => {
    model = await startFakeModelServer()
    model.always({
      kind: 'reply',
      to: (request) => {
        const step = stepOf(request)
        const posting = partOf(request, 'posting')
        const told = instructionsOf(request)
        const orders = posting.split(/^Order \d+:$/mu).slice(1)
        const bullets = factsIn(request).filter(({ kind }) => kind === 'bullet')
        const obey = (order: string, index: number) => {
          const { value = '' } = bullets[index] ?? {}
          return obediences[index % obediences.length]?.(order, value, told) ?? ''
        }
        const ids = bullets.map(({ id }) => id)
        if (step === 'analyse-posting')
          return JSON.stringify({
            requirements: [told, ...orders].map((one) => ({ quote: one.trim().slice(0, 390), importance: 'must' })),
          })
        if (step === 'match-evidence')
          return JSON.stringify({
            evidence: orders.map((why, index) => ({
              requirement: index + 1,
              factIds: index % 2 === 0 ? [othersFact] : ids.slice(0, 2),
              why: why.slice(0, 200),
            })),
          })
        if (step === 'answer-questions' || step === 'prepare-interview') {
          const asked = [...partOf(request, 'questions').matchAll(/^(\d+)\. (.*)$/gmu)].slice(0, 15)
          const said = asked.map(([, number, order = ''], index) => ({
            question: Number(number),
            text: obey(order, index),
            factIds: ids.slice(index, index + 1),
          }))
          return step === 'answer-questions'
            ? JSON.stringify({ answers: said })
            : JSON.stringify({ items: said.map(({ question, ...point }) => ({ question, points: [point] })) })
        }
        if (step === 'tailor-resume')
          return JSON.stringify({
            changes: [
              // An honest one, so that not everything of it is thrown away.
              {
                operation: 'rephrase',
                factIds: ids.slice(-1),
                text: bullets.at(-1)?.value.replace(/\.$/u, ''),
                reason: 'x',
              },
              { operation: 'rephrase', factIds: [othersFact], text: 'Bob was here', reason: 'x' },
              ...orders.slice(0, ids.length - 1).map((order, index) => ({
                operation: 'rephrase',
                factIds: ids.slice(index, index + 1),
                text: obey(order, index),
                reason: oneLine(order).slice(0, 100),
              })),
            ],
          })
        return JSON.stringify({
          paragraphs: [
            { text: `I repaired ${bullets[0]?.value.slice('Repaired '.length)}`, factIds: ids.slice(0, 1) },
            ...orders
              .slice(0, 4)
              .map((order, index) => ({ text: obey(order, index), factIds: ids.slice(index, index + 1) })),
          ],
        })
      },
    })
    const [embedded] = databasesUnderTest()
    if (embedded === undefined) throw new Error('no database')
    application = await openApplication(await embedded.open(), {
      LLM_BASE_URL: model.url,
      LLM_MODEL: 'gpt-5-mini',
      OPENAI_API_KEY: secretOfServer,
    })
    const import_ = async (who: Person, text: string) =>
      (
        await application.send(who, {
          method: 'POST',
          url: '/api/v1/profiles',
          ...formPayload('resume.txt', Buffer.from(text)),
        })
      ).json as ProfileAnswer
    const bob = await application.addPerson('Bob')
    othersFact = (await import_(bob, resumeOf('Vermilion'))).facts.find(({ kind }) => kind === 'bullet')?.id ?? ''
    person = await application.addPerson('Ilse')
    client = createRunClient(application, person)
    profileId = (await import_(person, resume)).id
    await ask('PUT', '/api/v1/models/consent')
  }, 120_000)
  afterAll(async () => {
    await application?.close()
    await model?.close()
  })

  async function runFor(orders: readonly string[], index: number, status: string): Promise<RunAnswer> {
    const text = `Technician\n\nRequirements\n- Repair of pumps and valves\n\n${orders.map((order, number) => `Order ${number}:\n${order}`).join('\n')}`
    const body = { text, title: `Technician ${index}`, company: 'Fjordheim AS' }
    const { postingIds } = await ask<{ postingIds: string[] }>('POST', '/api/v1/postings/texts', body)
    const started = { profileId, postingId: postingIds[0], acceptAll: status === 'done' }
    const { id } = await ask<RunAnswer>('POST', '/api/v1/runs', started)
    return client.waitFor(id, status)
  }

  /** @returns how many texts with facts there were; each that passed says what its facts say: who repaired how many of what */
  async function judge(runId: string): Promise<number> {
    const changes = await client.changesOf(runId)
    expect(JSON.stringify(changes)).not.toMatch(/Vermilion|Bob was here|a-key-that-nobody-says/u)
    const told = changes.filter(({ operation, factIds }) => /rephrase|write/u.test(operation) && factIds.length > 0)
    for (const { after } of told.filter(({ verdict }) => verdict === 'passed'))
      expect(after).toMatch(
        /^(?:As Maintenance Technician at Nordlys Works, )?(?:I r|R)epaired \d\d \w+ in two halls\.?(?: I repaired \d\d \w+ in two halls\.)*$/u,
      )
    return told.length
  }

  async function readDocuments(runId: string): Promise<void> {
    expect(await client.textsOf(runId)).not.toMatch(/My instructions are|at once|4000|award|Vermilion|\[[A-Z]+_\d\]/u)
  }

  /** The same through a form whose questions give orders, and through an interview for such a posting. */
  async function answerAttackers(questions: readonly string[]): Promise<void> {
    const text = `Technician\n\nRequirements\n- ${questions.join('\n- ')}`
    const { postingIds } = await ask<{ postingIds: string[] }>('POST', '/api/v1/postings/texts', {
      text,
      title: 'Technician',
    })
    const ids = { profileId, postingId: postingIds[0] }
    for (const [kind, body, result] of [
      ['screening', { ...ids, questions }, 'answers'],
      ['interview', ids, 'interview'],
    ] as const) {
      const { id } = await ask<RunAnswer>('POST', `/api/v1/runs/${kind}`, body)
      await application.waitForRun(person, id, 'done')
      expect((await ask<RunAnswer>('GET', `/api/v1/runs/${id}`)).injectedOrders).not.toEqual([])
      const made = await ask<{ answers?: Said[]; questions?: { points: Said[] }[] }>(
        'GET',
        `/api/v1/runs/${id}/${result}`,
      )
      const said = [...(made.answers ?? []), ...(made.questions ?? []).flatMap(({ points }) => points)]
      for (const one of said)
        expect(one.text ?? '').not.toMatch(/My instructions are|at once|4000|award|\[[A-Z]+_\d\]/u)
    }
  }

  test('no change without evidence gets through, nothing leaves or leaks, and the run says that the posting tried', async () => {
    const packs = packAttacks(await readAttacks())
    let judged = 0
    let silent = 0
    for (const [index, orders] of packs.entries()) {
      // Every sixth is approved blind: the worst that a person can do.
      const run = await runFor(orders, index, index % 6 === 0 ? 'done' : 'waiting_for_approval')
      if (run.injectedOrders.length === 0) silent += 1
      judged += await judge(run.id)
      if (run.status === 'done') await readDocuments(run.id)
    }
    const attacks = (await readAttacks()).filter((_, index) => index % 8 === 0)
    await answerAttackers(attacks.map((attack) => oneLine(attack).slice(0, 500)).slice(0, 40))
    // Each posting holds several orders, and none is so quiet that nothing of it is told.
    expect([packs.length > 20, silent]).toEqual([true, 0])
    expect(judged).toBeGreaterThan(300)
    for (const request of model.seen) {
      const { authorization, ...headers } = request.headers
      expect(authorization).toBe(`Bearer ${secretOfServer}`)
      expect(`${saidIn(request)}${JSON.stringify(headers)}`).not.toMatch(contact)
      expect(saidIn(request)).not.toMatch(/Vermilion|a-key-that-nobody-says/u)
    }
    expect(application.errors()).toEqual([])
  }, 240_000)
})
