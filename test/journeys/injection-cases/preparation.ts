/** SQL in the questions of a form. */
import { expect } from 'vitest'
import type { RunAnswer } from '../../../src/main/cli/answers.ts'
import type { ApiClient } from '../../harness/api-client.ts'

/** As the description of the API names them. */
export const preparationTextFields = ['POST /api/v1/runs/screening questions']

/** Each comes back word for word as the question that it is. */
export async function tryQuestions(
  api: ApiClient,
  ids: { readonly profileId: string; readonly postingId: string },
  injections: readonly string[],
): Promise<void> {
  const started = await api.post<RunAnswer>('/api/v1/runs/screening', { ...ids, questions: injections })
  expect(started.status).toBe(202)
  const run = await api.waitForRun(started.body.id, ['done'])
  const { body } = await api.get<{ answers: { question: string }[] }>(`/api/v1/runs/${run.id}/answers`)
  expect(body.answers.map(({ question }) => question)).toEqual(injections)
}
