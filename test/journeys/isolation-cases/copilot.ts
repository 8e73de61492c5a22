/** Cases of runs under control, and of what people decide about models. */
import { jsonPayload } from '../../harness/application.ts'
import { type Cases, everybody, type Places, post, remove } from './case.ts'

const put = (url: string, body: object) => ({ ...post(url, body), method: 'PUT' })

/** A run of Ana's for a posting of its own, which nobody else needs. @returns its id */
async function runOf({ application, ana }: Places): Promise<string> {
  const ask = async (url: string, body: object) =>
    (await application.send(ana.person, { method: 'POST', url, ...jsonPayload(body) })).json
  const text = `${ana.word} Cook\n\nRequirements\n- Experience with ${crypto.randomUUID()}`
  const { postingIds } = (await ask('/api/v1/postings/texts', { text })) as { readonly postingIds: readonly string[] }
  const run = await ask('/api/v1/runs', { profileId: ana.profileId, postingId: postingIds[0] })
  return (run as { readonly id: string }).id
}

export const copilotCases: Cases = {
  'POST /api/v1/runs/{runId}/cancellation': {
    owner: async (places) => post(`/api/v1/runs/${await runOf(places)}/cancellation`, {}),
    others: ({ ana }) => [post(`/api/v1/runs/${ana.waitingRunId}/cancellation`, {})],
  },
  'POST /api/v1/runs/{runId}/retries': {
    owner: async (places) => {
      const id = await runOf(places)
      await places.application.send(places.ana.person, post(`/api/v1/runs/${id}/cancellation`, {}))
      return post(`/api/v1/runs/${id}/retries`, {})
    },
    others: ({ ana }) =>
      [ana.waitingRunId, ana.doneRunId].map((id) => post(`/api/v1/runs/${id}/retries`, { only: 'letter' })),
  },
  'POST /api/v1/runs/{runId}/forks': {
    owner: async (places) => post(`/api/v1/runs/${await runOf(places)}/forks`, { instructions: 'shorter' }),
    others: ({ ana }) => [post(`/api/v1/runs/${ana.doneRunId}/forks`, { instructions: 'shorter', acceptAll: true })],
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
