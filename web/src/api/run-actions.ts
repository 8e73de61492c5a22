/** What a person does with a run. */
import { answerOf, api } from './client.ts'
import type { paths } from './schema.d.ts'

type RetryBody = paths['/api/v1/runs/{runId}/retries']['post']['requestBody']['content']['application/json']

export const cancelRun = (runId: string) =>
  answerOf(api.POST('/api/v1/runs/{runId}/cancellation', { params: { path: { runId } } }))

export const retryRun = (runId: string, body: RetryBody) =>
  answerOf(api.POST('/api/v1/runs/{runId}/retries', { params: { path: { runId } }, body }))

export const forkRun = (runId: string, instructions: string) =>
  answerOf(
    api.POST('/api/v1/runs/{runId}/forks', {
      params: { path: { runId } },
      body: { instructions, acceptAll: false },
    }),
  )
