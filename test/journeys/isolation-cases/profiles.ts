/** Editing profiles, further files, stories, wishes and answers: what is asked of them by their owner and by others. */
import type { InjectedRequest } from '../../harness/application.ts'
import { resumeOf } from '../../harness/world.ts'
import { type Cases, everybody, get, type Places, post, remove, upload } from './case.ts'

const put = (url: string, body: object): InjectedRequest => ({ ...post(url, body), method: 'PUT' })
const patch = (url: string, body: object): InjectedRequest => ({ ...post(url, body), method: 'PATCH' })

/** What Ana is answered. */
async function asAna<T>({ application, ana }: Places, request: InjectedRequest): Promise<T> {
  const answer = await application.send(ana.person, request)
  if (answer.status >= 300) throw new Error(`${request.method} ${request.url}: ${answer.text}`)
  return answer.json as T
}

interface ProfileAnswer {
  readonly id: string
  readonly version: number
  readonly facts: readonly { readonly id: string; readonly kind: string }[]
}

const hers = ({ ana }: Places): string => `/api/v1/profiles/${ana.profileId}`
const readHers = (places: Places): Promise<ProfileAnswer> => asAna(places, get(hers(places)))

/** A further file of hers: it changes nothing of the profile. */
async function importOf(places: Places): Promise<string> {
  const text = `${resumeOf(places.ana.word)}, Ansible`
  const { id } = await asAna<{ id: string }>(places, upload(`${hers(places)}/imports`, 'second.txt', text))
  return `${hers(places)}/imports/${id}`
}

const answerBody = (word: string) => ({ question: `Why ${word}?`, answer: `Because of ${word}.` })

async function answerOf(places: Places): Promise<string> {
  const { id } = await asAna<{ id: string }>(places, post('/api/v1/answers', answerBody(places.ana.word)))
  return `/api/v1/answers/${id}`
}

async function storyBody(places: Places) {
  const { facts } = await readHers(places)
  return { title: places.ana.word, parts: {}, factIds: [facts[0]?.id ?? ''] }
}

async function storyOf(places: Places): Promise<string> {
  const { id } = await asAna<{ id: string }>(places, post(`${hers(places)}/stories`, await storyBody(places)))
  return `${hers(places)}/stories/${id}`
}

/** A profile of hers that may go. */
async function spareOf(places: Places): Promise<ProfileAnswer> {
  return asAna(places, post('/api/v1/profiles/blank', { name: 'spare', copyOf: places.ana.profileId }))
}

async function editedOf(places: Places): Promise<string> {
  const { id, version, facts } = await spareOf(places)
  const edits = [{ op: 'hide', factId: facts[0]?.id }]
  await asAna(places, post(`/api/v1/profiles/${id}/edits`, { version, edits }))
  return `/api/v1/profiles/${id}`
}

const edit = async (places: Places): Promise<InjectedRequest> => {
  const { version, facts } = await readHers(places)
  return post(`${hers(places)}/edits`, { version, edits: [{ op: 'show', factId: facts[0]?.id }] })
}

export const profileCases: Cases = {
  'POST /api/v1/profiles/blank': {
    owner: ({ ana }) => post('/api/v1/profiles/blank', { name: 'spare', copyOf: ana.profileId }),
  },
  'PATCH /api/v1/profiles/{profileId}': {
    owner: (places) => patch(hers(places), { name: 'another name' }),
  },
  'DELETE /api/v1/profiles/{profileId}': {
    owner: async (places) => remove(`/api/v1/profiles/${(await spareOf(places)).id}`),
    others: (places) => [remove(hers(places))],
  },
  'POST /api/v1/profiles/{profileId}/edits': { owner: edit },
  'POST /api/v1/profiles/{profileId}/undo': {
    owner: async (places) => ({ method: 'POST', url: `${await editedOf(places)}/undo` }),
    others: (places) => [{ method: 'POST', url: `${hers(places)}/undo` }],
  },
  'GET /api/v1/profiles/{profileId}/versions': { owner: (places) => get(`${hers(places)}/versions`) },
  'GET /api/v1/profiles/{profileId}/versions/{number}': { owner: (places) => get(`${hers(places)}/versions/1`) },
  'POST /api/v1/profiles/{profileId}/versions/{number}/restore': {
    owner: async (places) => ({ method: 'POST', url: `${await editedOf(places)}/versions/1/restore` }),
    others: (places) => [{ method: 'POST', url: `${hers(places)}/versions/1/restore` }],
  },
  'POST /api/v1/profiles/{profileId}/imports': {
    owner: (places) => upload(`${hers(places)}/imports`, 'third.txt', resumeOf(places.ana.word)),
    others: (places) => [upload(`${hers(places)}/imports`, 'third.txt', resumeOf(places.ben.word))],
  },
  'GET /api/v1/profiles/{profileId}/imports/{importId}': {
    owner: async (places) => get(await importOf(places)),
    others: async (places) => {
      const hersPath = await importOf(places)
      return [get(hersPath), get(hersPath.replace(places.ana.profileId, places.ben.profileId))]
    },
  },
  'POST /api/v1/profiles/{profileId}/imports/{importId}/acceptance': {
    owner: async (places) => {
      const path = await importOf(places)
      const { version, sections } = await asAna<{ version: number; sections: { items: { key: string }[] }[] }>(
        places,
        get(path),
      )
      return post(`${path}/acceptance`, { version, keys: [sections[0]?.items[0]?.key ?? ''] })
    },
  },
  'GET /api/v1/profiles/{profileId}/stories': { owner: (places) => get(`${hers(places)}/stories`) },
  'GET /api/v1/profiles/{profileId}/stories/suggestions': {
    owner: (places) => get(`${hers(places)}/stories/suggestions`),
  },
  'POST /api/v1/profiles/{profileId}/stories': {
    owner: async (places) => post(`${hers(places)}/stories`, await storyBody(places)),
    others: async (places) => [
      post(`${hers(places)}/stories`, await storyBody(places)),
      post(`/api/v1/profiles/${places.ben.profileId}/stories`, await storyBody(places)),
    ],
  },
  'PUT /api/v1/profiles/{profileId}/stories/{storyId}': {
    owner: async (places) => put(await storyOf(places), await storyBody(places)),
  },
  'DELETE /api/v1/profiles/{profileId}/stories/{storyId}': {
    owner: async (places) => remove(await storyOf(places)),
  },
  'GET /api/v1/wishes': everybody('/api/v1/wishes'),
  'PUT /api/v1/wishes': {
    owner: ({ ana }) => put('/api/v1/wishes', { goals: ana.word }),
    others: ({ ben }) => [put('/api/v1/wishes', { goals: ben.word })],
  },
  'GET /api/v1/answers': everybody('/api/v1/answers'),
  'POST /api/v1/answers': {
    owner: ({ ana }) => post('/api/v1/answers', answerBody(ana.word)),
    others: ({ ben }) => [post('/api/v1/answers', answerBody(ben.word))],
  },
  'PUT /api/v1/answers/{answerId}': {
    owner: async (places) => put(await answerOf(places), answerBody(places.ana.word)),
    others: async (places) => [put(await answerOf(places), answerBody(places.ben.word))],
  },
  'DELETE /api/v1/answers/{answerId}': { owner: async (places) => remove(await answerOf(places)) },
  'POST /api/v1/answers/search': {
    owner: async (places) => {
      await answerOf(places)
      return post('/api/v1/answers/search', { questions: ['Why?'] })
    },
  },
  // Nobody here consented to a model, so nothing is sent, not even hers.
  'POST /api/v1/profiles/{profileId}/second-readings': {
    owner: (places) => ({ method: 'POST', url: `${hers(places)}/second-readings` }),
    answers: [409],
  },
}
