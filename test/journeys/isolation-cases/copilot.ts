/** Cases of runs under control, and of what people decide about models. */
import type { InjectedRequest, Person, TestApplication } from '../../harness/application.ts'
import { resumeOf } from '../../harness/world.ts'
import { type Cases, everybody, get, type Places, post, remove, upload } from './case.ts'

const put = (url: string, body: object) => ({ ...post(url, body), method: 'PUT' })

/** Somebody with a run of their own, so that nothing of Ana's changes where it is cancelled or retried. */
const guests = new WeakMap<TestApplication, Person>()

async function guestOf({ application }: Places): Promise<Person> {
  const known = guests.get(application)
  if (known !== undefined) return known
  const guest = await application.addPerson(`Guest${Math.random().toString(36).slice(2)}`)
  guests.set(application, guest)
  return guest
}

/** A run of the guest's for a posting of its own. @returns its id */
async function runOf(places: Places): Promise<string> {
  const guest = await guestOf(places)
  const ask = async (request: InjectedRequest) => (await places.application.send(guest, request)).json
  const profile = (await ask(upload('/api/v1/profiles', 'guest.txt', resumeOf('Guest')))) as { readonly id: string }
  const text = `Cook\n\nRequirements\n- Experience with ${crypto.randomUUID()}`
  const imported = (await ask(post('/api/v1/postings/texts', { text }))) as { readonly postingIds: readonly string[] }
  const run = await ask(post('/api/v1/runs', { profileId: profile.id, postingId: imported.postingIds[0] }))
  return (run as { readonly id: string }).id
}

/** A run of Ana's of another kind, for others to look at. @returns its id */
async function preparationOf({ application, ana }: Places, kind: 'screening' | 'interview'): Promise<string> {
  const started = await application.send(ana.person, post(`/api/v1/runs/${kind}`, bodyOf(ana, kind)))
  const { id } = started.json as { readonly id: string }
  await application.waitForRun(ana.person, id, 'done')
  return id
}

const bodyOf = ({ profileId, postingIds }: Places['ana'], kind: 'screening' | 'interview') => ({
  profileId,
  postingId: postingIds[0],
  ...(kind === 'screening' && { questions: ['Describe your experience with Kubernetes.'] }),
})

/** Hers for others: her profile, or her posting with a profile of nobody. */
const startsOf = (kind: 'screening' | 'interview'): Cases[string] => ({
  owner: ({ ana }) => post(`/api/v1/runs/${kind}`, bodyOf(ana, kind)),
  others: ({ ana }) => [
    post(`/api/v1/runs/${kind}`, bodyOf(ana, kind)),
    post(`/api/v1/runs/${kind}`, { ...bodyOf(ana, kind), profileId: crypto.randomUUID() }),
  ],
})

const readsOf = (kind: 'screening' | 'interview', result: string): Cases[string] => ({
  owner: async (places) => get(`/api/v1/runs/${await preparationOf(places, kind)}/${result}`),
})

export const copilotCases: Cases = {
  'POST /api/v1/runs/screening': startsOf('screening'),
  'POST /api/v1/runs/interview': startsOf('interview'),
  'GET /api/v1/runs/{runId}/answers': readsOf('screening', 'answers'),
  'GET /api/v1/runs/{runId}/interview': readsOf('interview', 'interview'),
  'POST /api/v1/runs/{runId}/cancellation': {
    owner: async (places) => post(`/api/v1/runs/${await runOf(places)}/cancellation`, {}),
    others: ({ ana }) => [post(`/api/v1/runs/${ana.waitingRunId}/cancellation`, {})],
    asker: guestOf,
  },
  'POST /api/v1/runs/{runId}/retries': {
    owner: async (places) => {
      const id = await runOf(places)
      await places.application.send(await guestOf(places), post(`/api/v1/runs/${id}/cancellation`, {}))
      return post(`/api/v1/runs/${id}/retries`, {})
    },
    others: ({ ana }) =>
      [ana.waitingRunId, ana.doneRunId].map((id) => post(`/api/v1/runs/${id}/retries`, { only: 'letter' })),
    asker: guestOf,
  },
  'POST /api/v1/runs/{runId}/forks': {
    owner: async (places) => post(`/api/v1/runs/${await runOf(places)}/forks`, { instructions: 'shorter' }),
    others: ({ ana }) => [post(`/api/v1/runs/${ana.doneRunId}/forks`, { instructions: 'shorter', acceptAll: true })],
    asker: guestOf,
  },
  'GET /api/v1/models': everybody('/api/v1/models'),
  'PATCH /api/v1/models': { owner: () => ({ ...post('/api/v1/models', { dailyBudgetUsd: 1 }), method: 'PATCH' }) },
  'PUT /api/v1/models/consent': { owner: () => put('/api/v1/models/consent', {}) },
  'DELETE /api/v1/models/consent': { owner: () => remove('/api/v1/models/consent') },
  'PUT /api/v1/models/key': {
    owner: () => put('/api/v1/models/key', { provider: 'compatible', model: 'a-model', key: 'sk-of-the-asker' }),
  },
  'DELETE /api/v1/models/key': { owner: () => remove('/api/v1/models/key') },
  // Nobody here consented, so nothing is sent.
  'POST /api/v1/models/tests': { owner: () => post('/api/v1/models/tests', {}) },
  'GET /api/v1/models/attempts': everybody('/api/v1/models/attempts'),
}
