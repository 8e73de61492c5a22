/** A model reads a resume after the program: what it read better is offered, what it made up is not, and contact data stays here. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formPayload, jsonPayload, openApplication, type Person, type TestApplication } from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { answer, type FakeModelServer, startFakeModelServer } from '../harness/fake-model-server.ts'
import { saidIn } from '../harness/scripted-model.ts'

/** A layout that no rule of ours knows: the program keeps the two jobs as unsorted lines. */
const resume = `Mara Lindqvist
mara@example.org

Wo ich überall war
Quillon » Trapezkünstlerin » 2019 » 2021
Fahrgäste auf 12 Linien begleitet
`

interface ReadAnswer {
  readonly compared: {
    readonly id: string
    readonly version: number
    readonly sections: readonly {
      readonly kind: string
      readonly items: readonly {
        readonly key: string
        readonly status: string
        readonly kind: string
        readonly value: string
        readonly details: object
      }[]
    }[]
  }
  readonly refused: readonly { readonly quote: string; readonly reason: string }[]
  readonly model: string
}

interface ProfileAnswer {
  readonly id: string
  readonly facts: readonly {
    readonly id: string
    readonly kind: string
    readonly value: string
    readonly belongsTo: string | null
    readonly details: object
  }[]
}

const item = (number: number, kind: string, quote: string, given: object = {}) => ({
  ...{ number, under: null, kind, quote, field: null, title: null, organisation: null, area: null, location: null },
  ...{ level: null, startDate: null, endDate: null, ongoing: null, ...given },
})

const reading = {
  items: [
    item(1, 'contact', '[NAME_1]', { field: 'name' }),
    item(2, 'position', 'Quillon » Trapezkünstlerin » 2019 » 2021', {
      organisation: 'Quillon',
      title: 'Trapezkünstlerin',
      location: 'Berlin',
    }),
    item(3, 'bullet', 'Fahrgäste auf 12 Linien begleitet', { under: 2 }),
    item(4, 'bullet', 'Fahrgäste auf 90 Linien begleitet', { under: 2 }),
    item(5, 'certificate', 'Certified Scrum Master'),
  ],
}

const [place] = databasesUnderTest()
let model: FakeModelServer
let application: TestApplication
let mara: Person
let profile: ProfileAnswer

const send = (method: string, url: string, body?: object) =>
  application.send(mara, { method, url, ...(body && jsonPayload(body)) })
const readAgain = () => send('POST', `/api/v1/profiles/${profile.id}/second-readings`)

beforeAll(async () => {
  if (!place) throw new Error('there is no embedded database')
  model = await startFakeModelServer()
  application = await openApplication(await place.open(), { LLM_BASE_URL: model.url, LLM_MODEL: 'gpt-5-mini' })
  mara = await application.addPerson('Mara')
  const given = { method: 'POST', url: '/api/v1/profiles', ...formPayload('resume.txt', Buffer.from(resume)) }
  profile = (await application.send(mara, given)).json as ProfileAnswer
}, 120_000)
afterAll(async () => {
  await application?.close()
  await model?.close()
})

test('without consent nothing is sent, and the refusal says so', async () => {
  const refused = await readAgain()
  expect([refused.status, refused.json]).toEqual([409, expect.objectContaining({ code: 'conflict' })])
  expect(refused.text).toContain('You have not consented')
  expect(model.seen).toEqual([])
})

test('a model that talks instead, or knows only what the file does not say, costs nothing but a sentence', async () => {
  await send('PUT', '/api/v1/models/consent', {})
  model.always(answer('I would rather chat.'))
  const chatting = await readAgain()
  expect([chatting.status, (chatting.json as { code: string }).code]).toEqual([409, 'conflict'])
  model.always(answer(JSON.stringify({ items: [item(1, 'skill', 'Kubernetes')] })))
  expect((await readAgain()).text).toContain('named nothing that the file says')
})

test('what the file says is offered, what it does not say is refused with its reason, and the profile is as before', async () => {
  model.always(answer(JSON.stringify(reading)))
  const { json, status, text } = await readAgain()
  expect(status, text).toBe(200)
  const { compared, refused } = json as ReadAnswer
  const offered = compared.sections.flatMap(({ items }) => items).filter((one) => one.status !== 'same')
  expect(offered.map(({ status, kind, value }) => `${status} ${kind}: ${value}`)).toEqual([
    'changed position: Quillon » Trapezkünstlerin » 2019 » 2021',
    'changed bullet: Fahrgäste auf 12 Linien begleitet',
  ])
  expect(offered[0]?.details).toEqual({ organisation: 'Quillon', title: 'Trapezkünstlerin' })
  expect(refused.map(({ quote }) => quote)).toEqual([
    'Quillon » Trapezkünstlerin » 2019 » 2021',
    'Fahrgäste auf 90 Linien begleitet',
    'Certified Scrum Master',
  ])
  for (const request of model.seen) expect(saidIn(request)).not.toMatch(/Lindqvist|mara@example/iu)
  const now = (await send('GET', `/api/v1/profiles/${profile.id}`)).json as ProfileAnswer
  expect(now.facts).toEqual(profile.facts)

  const body = { version: compared.version, keys: offered.map(({ key }) => key) }
  const accepted = await send('POST', `/api/v1/profiles/${profile.id}/imports/${compared.id}/acceptance`, body)
  expect(accepted.status, accepted.text).toBe(200)
  const { facts } = accepted.json as ProfileAnswer
  const position = facts.find(({ kind }) => kind === 'position')
  expect(facts.find(({ kind }) => kind === 'bullet')).toMatchObject({ belongsTo: position?.id })
  expect(facts.filter(({ value }) => value.includes('12 Linien')).length).toBe(1)
})

test('a profile made by hand has no file to read', async () => {
  const made = (await send('POST', '/api/v1/profiles/blank', { name: 'By hand' })).json as ProfileAnswer
  const refused = await send('POST', `/api/v1/profiles/${made.id}/second-readings`)
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('not imported from a file')])
})
