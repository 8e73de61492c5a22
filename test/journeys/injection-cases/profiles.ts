/** A person's own text in profiles, wishes, answers and stories: kept as it came. */
import { expect } from 'vitest'
import { sha256Hex } from '../../../src/kernel/text.ts'
import type { ProfileAnswer } from '../../../src/main/cli/answers.ts'
import type { ApiClient } from '../../harness/api-client.ts'

export const profileTextFields = [
  'PATCH /api/v1/profiles/{profileId} name',
  'POST /api/v1/answers answer',
  'POST /api/v1/answers question',
  'POST /api/v1/answers/search questions',
  'POST /api/v1/profiles/blank name',
  'POST /api/v1/profiles/{profileId}/documents/uploads file',
  'POST /api/v1/profiles/{profileId}/imports file',
  'POST /api/v1/profiles/{profileId}/imports/{importId}/acceptance keys',
  'POST /api/v1/profiles/{profileId}/stories parts.action',
  'POST /api/v1/profiles/{profileId}/stories parts.result',
  'POST /api/v1/profiles/{profileId}/stories parts.situation',
  'POST /api/v1/profiles/{profileId}/stories parts.task',
  'POST /api/v1/profiles/{profileId}/stories title',
  'PUT /api/v1/answers/{answerId} answer',
  'PUT /api/v1/answers/{answerId} question',
  'PUT /api/v1/profiles/{profileId}/stories/{storyId} parts.action',
  'PUT /api/v1/profiles/{profileId}/stories/{storyId} parts.result',
  'PUT /api/v1/profiles/{profileId}/stories/{storyId} parts.situation',
  'PUT /api/v1/profiles/{profileId}/stories/{storyId} parts.task',
  'PUT /api/v1/profiles/{profileId}/stories/{storyId} title',
  'PUT /api/v1/wishes dealBreakers',
  'PUT /api/v1/wishes goals',
  'PUT /api/v1/wishes places',
  'PUT /api/v1/wishes titles',
  'PUT /api/v1/wishes workAuthorisation.country',
]

/** Sends each through every field that takes free text, and reads it back unchanged. */
export async function sendIntoProfiles(api: ApiClient, injections: readonly string[]): Promise<void> {
  const texts = injections.map((text) => text.trim())
  const profile = await api.post<ProfileAnswer>('/api/v1/profiles/blank', { name: texts[0] })
  expect(profile.body.name).toBe(texts[0])
  const at = `/api/v1/profiles/${profile.body.id}`
  const edits = texts.map((value) => ({ op: 'add', kind: 'bullet', value, details: { title: value } }))
  const edited = await api.post<ProfileAnswer>(`${at}/edits`, { version: 1, edits })
  expect(edited.body.facts.map(({ value }) => value)).toEqual(texts)
  const factIds = edited.body.facts.map(({ id }) => id).slice(0, 20)

  for (const text of texts) {
    const parts = { situation: text, task: text, action: text, result: text }
    const story = await api.post<{ id: string }>(`${at}/stories`, { title: text, parts, factIds })
    const put = await api.put(`${at}/stories/${story.body.id}`, { title: text, parts, factIds })
    expect(put.body).toMatchObject({ title: text, parts })
    const answer = await api.post<{ id: string }>('/api/v1/answers', { question: text, answer: text })
    const changed = await api.put(`/api/v1/answers/${answer.body.id}`, { question: text, answer: text })
    expect(changed.body).toMatchObject({ question: text, answer: text })
    const wishes = { goals: text, titles: [text], places: [text], dealBreakers: [text] }
    expect((await api.put('/api/v1/wishes', wishes)).body).toMatchObject(wishes)
    const refused = await api.put('/api/v1/wishes', {
      salary: { minimum: 1, currency: text, per: 'year' },
      workAuthorisation: [{ country: text, status: 'citizen' }],
    })
    expect(refused.status).toBe(422)
  }
  const found = await api.post<{ answers: object[] }>('/api/v1/answers/search', { questions: texts })
  expect(found.body.answers).toHaveLength(texts.length)
  const file = { bytes: new TextEncoder().encode(texts.join('\n')), fileName: 'injection.txt' }
  const kept = await api.upload<{ id: string; sha256: string }>(`${at}/documents/uploads`, file)
  expect([kept.status, kept.body.sha256]).toEqual([201, sha256Hex(file.bytes)])
  const compared = await api.upload<{ id: string; version: number }>(`${at}/imports`, file)
  const keys = texts.map((text) => text.slice(0, 20))
  const path = `${at}/imports/${compared.body.id}/acceptance`
  expect((await api.post(path, { version: compared.body.version, keys })).status).toBe(409)
}
