/** A person edits their profile by hand: every edit can be undone, further files are compared, answers and stories are kept. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  formPayload,
  type Injected,
  jsonPayload,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { postingOf, resumeOf } from '../harness/world.ts'

interface FactAnswer {
  readonly id: string
  readonly kind: string
  readonly value: string
  readonly origin: string
  readonly hidden: boolean
}
interface ProfileAnswer {
  readonly id: string
  readonly version: number
  readonly facts: readonly FactAnswer[]
}

for (const place of databasesUnderTest().filter(({ name }) => name !== 'PostgreSQL')) {
  describe.skipIf(!place.present)(`a profile under edit, ${place.name}`, () => {
    let application: TestApplication
    let ana: Person
    let profile: ProfileAnswer

    const send = (method: string, url: string, body?: object): Promise<Injected> =>
      application.send(ana, { method, url, ...(body && jsonPayload(body)) })
    async function must<T>(method: string, url: string, body?: object): Promise<T> {
      const answer = await send(method, url, body)
      expect(answer.status, answer.text).toBeLessThan(300)
      return answer.json as T
    }
    const edit = async (...edits: object[]): Promise<ProfileAnswer> => {
      const { version } = await must<ProfileAnswer>('GET', `/api/v1/profiles/${profile.id}`)
      return must('POST', `/api/v1/profiles/${profile.id}/edits`, { version, edits })
    }
    const words = ({ facts }: ProfileAnswer) => facts.map(({ value }) => value)
    const upload = (url: string, name: string, text: string): Promise<Injected> =>
      application.send(ana, { method: 'POST', url, ...formPayload(name, Buffer.from(text)) })

    beforeAll(async () => {
      application = await openApplication(await place.open())
      ana = await application.addPerson('Ana')
      profile = (await upload('/api/v1/profiles', 'resume.txt', resumeOf('Fjord'))).json as ProfileAnswer
    }, 120_000)
    afterAll(() => application?.close())

    test('is edited, and goes back step by step to what the file said', async () => {
      const before = words(profile)
      const bullet = profile.facts.find(({ kind }) => kind === 'bullet')
      const added = await edit({ op: 'add', kind: 'certificate', value: 'Certified Kubernetes Administrator' })
      expect(added.facts.at(-1)).toMatchObject({ origin: 'added', value: 'Certified Kubernetes Administrator' })
      const changed = await edit({ op: 'change', factId: bullet?.id, value: 'Moved 41 services.' })
      expect(changed.facts.find(({ id }) => id === bullet?.id)).toMatchObject({ origin: 'edited' })
      const removed = await edit({ op: 'remove', factId: bullet?.id }, { op: 'hide', factId: added.facts.at(-1)?.id })
      expect(removed.facts).toHaveLength(before.length)

      const undo = () => must<ProfileAnswer>('POST', `/api/v1/profiles/${profile.id}/undo`)
      expect(words(await undo())).toContain('Moved 41 services.')
      expect(words(await undo())).toContain(bullet?.value)
      expect(words(await undo())).toEqual(before)
      expect((await send('POST', `/api/v1/profiles/${profile.id}/undo`)).status).toBe(409)

      const { versions } = await must<{ versions: { number: number; summary: string }[] }>(
        'GET',
        `/api/v1/profiles/${profile.id}/versions`,
      )
      expect(versions.map(({ summary }) => summary)).toEqual([
        'Undid: Added a fact',
        'Undid: Changed a fact',
        'Undid: Facts: 1 removed, 1 hidden',
        'Facts: 1 removed, 1 hidden',
        'Changed a fact',
        'Added a fact',
        'Imported resume.txt',
      ])
      const restored = await must<ProfileAnswer>('POST', `/api/v1/profiles/${profile.id}/versions/3/restore`)
      expect(words(restored)).toContain('Moved 41 services.')
      expect(words(await undo())).toEqual(before)
    })

    test('refuses an edit of a version that is no longer the last, whole', async () => {
      const { version, facts } = await must<ProfileAnswer>('GET', `/api/v1/profiles/${profile.id}`)
      const edits = [{ op: 'hide', factId: facts[0]?.id }]
      const stale = await send('POST', `/api/v1/profiles/${profile.id}/edits`, { version: version - 1, edits })
      expect([stale.status, stale.text]).toEqual([409, expect.stringContaining(`at version ${version}`)])
      const wrong = [...edits, { op: 'hide', factId: profile.id }]
      const refused = await send('POST', `/api/v1/profiles/${profile.id}/edits`, { version, edits: wrong })
      expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('body.edits.1')])
      expect((await must<ProfileAnswer>('GET', `/api/v1/profiles/${profile.id}`)).facts).toEqual(facts)
    })

    test('uses an added fact as evidence, and a hidden one for nothing', async () => {
      const { postingIds } = await must<{ postingIds: string[] }>('POST', '/api/v1/postings/texts', {
        text: `${postingOf('Berg', 1)}\n- Experience with Ansible`,
        title: 'Engineer',
      })
      const evidence = async (): Promise<string> =>
        (await send('POST', `/api/v1/profiles/${profile.id}/matches`, { postingIds })).text
      expect(await evidence()).not.toContain('Ansible at home')
      const added = await edit({ op: 'add', kind: 'skill', value: 'Ansible' })
      const skill = added.facts.find(({ value }) => value === 'Ansible')
      expect(await evidence()).toContain(skill?.id)
      await edit({ op: 'hide', factId: skill?.id })
      expect(await evidence()).not.toContain(skill?.id)
      const run = await must<{ id: string }>('POST', '/api/v1/runs', {
        profileId: profile.id,
        postingId: postingIds[0],
        acceptAll: true,
      })
      await application.waitForRun(ana, run.id, 'done')
      const { documents } = await must<{ documents: { id: string; part: string; format: string }[] }>(
        'GET',
        `/api/v1/runs/${run.id}/documents`,
      )
      const text = documents.find(({ part, format }) => part === 'resume' && format === 'txt')
      expect((await send('GET', `/api/v1/documents/${text?.id}/content`)).text).not.toContain('Ansible')
    })

    test('is compared with a further file, and takes what its person accepts', async () => {
      const second = resumeOf('Fjord')
        .replace('by 30 percent', 'by 45 percent')
        .replace('Terraform', 'Terraform, Nomad')
      const url = `/api/v1/profiles/${profile.id}/imports`
      const compared = (await upload(url, 'second.txt', second)).json as {
        id: string
        version: number
        sections: { kind: string; items: { key: string; status: string; value: string }[] }[]
      }
      const differing = compared.sections.flatMap(({ items }) => items).filter(({ status }) => status !== 'same')
      expect(differing.map(({ status, value }) => `${status}: ${value}`)).toEqual([
        'changed: Cut the cost of PostgreSQL at Fjord by 45 percent.',
        'new: Nomad',
      ])
      const body = { version: compared.version, keys: differing.map(({ key }) => key) }
      const taken = await must<ProfileAnswer>('POST', `${url}/${compared.id}/acceptance`, body)
      expect(words(taken)).toEqual(expect.arrayContaining(['Nomad', differing[0]?.value]))
      expect((await send('POST', `${url}/${compared.id}/acceptance`, body)).status).toBe(409)
      const undone = await must<ProfileAnswer>('POST', `/api/v1/profiles/${profile.id}/undo`)
      expect(words(undone)).not.toContain('Nomad')
    })

    test('has copies with a life of their own, and goes for good when it is deleted', async () => {
      const copy = await must<ProfileAnswer>('POST', '/api/v1/profiles/blank', { name: 'Copy', copyOf: profile.id })
      const [first] = copy.facts
      const edits = [{ op: 'remove', factId: first?.id }]
      await must('POST', `/api/v1/profiles/${copy.id}/edits`, { version: 1, edits })
      const { facts } = await must<ProfileAnswer>('GET', `/api/v1/profiles/${profile.id}`)
      expect(facts.map(({ value }) => value)).toContain(first?.value)
      const named = await must<{ name: string }>('PATCH', `/api/v1/profiles/${copy.id}`, { name: 'For teaching' })
      expect(named.name).toBe('For teaching')
      await must('DELETE', `/api/v1/profiles/${copy.id}`)
      expect((await send('GET', `/api/v1/profiles/${copy.id}`)).status).toBe(404)
    })

    test('has stories that rest on its facts, in its own words until the person tells more', async () => {
      const url = `/api/v1/profiles/${profile.id}/stories`
      const { suggestions } = await must<{ suggestions: { title: string; parts: object; factIds: string[] }[] }>(
        'GET',
        `${url}/suggestions`,
      )
      const [draft] = suggestions
      const kept = await must<{ id: string }>('POST', url, draft)
      const told = { ...draft, title: 'The move', parts: { ...draft?.parts, task: 'Keep everything running.' } }
      await must('PUT', `${url}/${kept.id}`, told)
      const { stories } = await must<{ stories: { title: string }[] }>('GET', url)
      expect(stories).toEqual([expect.objectContaining({ title: 'The move', factIds: draft?.factIds })])
      const foreign = await send('POST', url, { ...draft, factIds: [profile.id] })
      expect(foreign.status).toBe(422)
      await must('DELETE', `${url}/${kept.id}`)
    })

    test('keeps wishes whole, and answers of which the sensitive ones are filled in by nobody', async () => {
      const wishes = { goals: 'Teach.', workAuthorisation: [{ country: 'NO', status: 'citizen' }] }
      await must('PUT', '/api/v1/wishes', wishes)
      expect(await must('GET', '/api/v1/wishes')).toMatchObject({ goals: 'Teach.', remote: null, dealBreakers: [] })
      const years = { question: 'How many years of Kubernetes experience do you have?', answer: 'Five.' }
      const trait = { question: 'Do you have a disability?', answer: 'I do not wish to answer.' }
      await must('POST', '/api/v1/answers', years)
      expect(await must('POST', '/api/v1/answers', { ...trait, sensitive: false })).toMatchObject({ sensitive: true })
      const { answers } = await must<{ answers: { fill: { answer: string } | null; candidates: object[] }[] }>(
        'POST',
        '/api/v1/answers/search',
        { questions: ['Years of Kubernetes experience', 'Do you have a disability?', 'Why us?'] },
      )
      expect(answers.map(({ fill }) => fill?.answer ?? null)).toEqual(['Five.', null, null])
      expect(answers[1]?.candidates).toHaveLength(1)
    })
  })
}
