/** What the pages of answers to forms and of interviews ask the server for. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from './client.ts'
import type { components } from './schema.d.ts'

export type FormAnswer = components['schemas']['ScreeningAnswers']['answers'][number]
export type InterviewQuestion = components['schemas']['InterviewPreparation']['questions'][number]

interface For {
  readonly profileId: string
  readonly postingId: string
}

export const startAnswers = (given: For, questions: string[]) =>
  answerOf(api.POST('/api/v1/runs/screening', { body: { ...given, questions } }))

export const startInterview = (given: For) => answerOf(api.POST('/api/v1/runs/interview', { body: { ...given } }))

const of = (runId: string) => ({ params: { path: { runId } } })

export const formAnswersQuery = (runId: string) =>
  queryOptions({
    queryKey: ['runs', runId, 'answers'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/runs/{runId}/answers', of(runId)))).answers,
  })

export const interviewQuery = (runId: string) =>
  queryOptions({
    queryKey: ['runs', runId, 'interview'],
    queryFn: () => answerOf(api.GET('/api/v1/runs/{runId}/interview', of(runId))),
  })
