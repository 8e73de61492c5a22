/** Answers to the questions of a form, and the preparation of an interview, over HTTP: each a run like any other. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import { type ApprovalCtx, getRun, startRun } from '../copilot.ts'
import { runSummaryView, toRunSummaryView } from '../copilot.views.ts'
import { answerSources, type RefusedText } from './preparation.ts'
import { readInterview, readScreening } from './preparation-steps.ts'

const profileId = z.uuid().describe('Whose facts may be said.')
const postingId = z.uuid().describe('What it is for.')
const exampleIds = {
  profileId: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00',
  postingId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
}
const runParams = z.strictObject({ runId: z.uuid().describe('The run’s id.') })

const screeningBody = z
  .strictObject({
    profileId,
    postingId,
    questions: z
      .array(z.string().trim().min(1).max(500))
      .min(1)
      .max(50)
      .describe('As the form asks them, in its order.'),
  })
  .meta({ examples: [{ ...exampleIds, questions: ['How many years of experience do you have with Kubernetes?'] }] })

const interviewBody = z.strictObject({ profileId, postingId }).meta({ examples: [exampleIds] })

const refusedView = z.array(
  z.strictObject({
    text: z.string(),
    refusals: z.array(z.strictObject({ rule: z.string(), entity: z.string(), message: z.string() })),
  }),
)

const exampleFactIds = ['0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10']

export const screeningView = z
  .strictObject({
    answers: z.array(
      z.strictObject({
        question: z.string(),
        by: z.enum(answerSources),
        text: z.string().nullable(),
        factIds: z.array(z.uuid()),
        note: z.string(),
        refused: refusedView,
      }),
    ),
  })
  .meta({
    id: 'ScreeningAnswers',
    description:
      'One answer a question. `by`: `kept` is an answer of yours, `facts` your facts in your words, `model` a model’s words proven by facts; `person` is for you alone to answer, `nobody` has no answer yet. `refused`: what a model wrote and the verifier did not let through.',
    examples: [
      {
        answers: [
          {
            question: 'Describe your experience with Kubernetes.',
            by: 'facts',
            text: 'As Platform Engineer at Fjordbank, I led the move of 40 services to Kubernetes.',
            factIds: exampleFactIds,
            note: 'Your facts in your words.',
            refused: [],
          },
        ],
      },
    ],
  })

export const interviewView = z
  .strictObject({
    questions: z.array(
      z.strictObject({
        question: z.string(),
        requirement: z.string().nullable(),
        importance: z.enum(['must', 'nice']).nullable(),
        status: z.enum(['met', 'gap', 'unknown']),
        points: z.array(z.strictObject({ text: z.string(), factIds: z.array(z.uuid()) })),
        storyIds: z.array(z.uuid()),
        note: z.string(),
        refused: refusedView,
      }),
    ),
    gaps: z.array(z.string()),
  })
  .meta({
    id: 'InterviewPreparation',
    description:
      'Likely questions, each with what you can truthfully say (`points`, with the facts that carry them) and your stories on it. `gaps`: what the posting asks for and your profile does not show, in its own words.',
    examples: [
      {
        questions: [
          {
            question: 'What have you done with Kubernetes?',
            requirement: 'Experience with Kubernetes',
            importance: 'must',
            status: 'met',
            points: [
              {
                text: 'As Platform Engineer at Fjordbank, I led the move of 40 services to Kubernetes.',
                factIds: exampleFactIds,
              },
            ],
            storyIds: [],
            note: 'Say it with your own facts.',
            refused: [],
          },
        ],
        gaps: ['Good knowledge of Terraform'],
      },
    ],
  })

const toRefused = (refused: readonly RefusedText[]) =>
  refused.map(({ text, refusals }) => ({ text, refusals: [...refusals] }))

const starts = { idempotency: 'answer', limit: 'work', problems: ['not_found'] } as const
const response = { 200: runSummaryView, 202: runSummaryView }

/** Adds the routes that start such runs and read what they made. */
export function registerPreparationRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => ApprovalCtx): void {
  app.post(
    '/api/v1/runs/screening',
    {
      config: starts,
      schema: {
        tags: ['runs'],
        summary: 'Start a run that answers the questions of an application form',
        description:
          'From your kept answers and your facts. What only you may say is never filled in. Where the same is still running, it is answered with 200.',
        body: screeningBody,
        response,
      },
    },
    async (request, reply) => {
      const asked = { ...request.body, kind: 'screening', acceptAll: false } as const
      const { run, created } = await startRun(contextOf(request), asked)
      return reply.code(created ? 202 : 200).send(toRunSummaryView(run))
    },
  )
  app.post(
    '/api/v1/runs/interview',
    {
      config: starts,
      schema: {
        tags: ['runs'],
        summary: 'Start a run that prepares an interview',
        description:
          'Likely questions from what the posting asks. Where one is still running, it is answered with 200.',
        body: interviewBody,
        response,
      },
    },
    async (request, reply) => {
      const asked = { ...request.body, kind: 'interview', acceptAll: false } as const
      const { run, created } = await startRun(contextOf(request), asked)
      return reply.code(created ? 202 : 200).send(toRunSummaryView(run))
    },
  )
  app.get(
    '/api/v1/runs/:runId/answers',
    {
      schema: {
        tags: ['runs'],
        summary: 'Read the answers of a screening run',
        description: 'None before it is done, and none of a run of another kind.',
        params: runParams,
        response: { 200: screeningView },
      },
    },
    async (request) => {
      const ctx = contextOf(request)
      const { id } = await getRun(ctx, request.params.runId)
      const answers = await readScreening(ctx, id)
      return {
        answers: answers.map((one) => ({ ...one, factIds: [...one.factIds], refused: toRefused(one.refused) })),
      }
    },
  )
  app.get(
    '/api/v1/runs/:runId/interview',
    {
      schema: {
        tags: ['runs'],
        summary: 'Read what an interview run prepared',
        description: 'Nothing before it is done, and nothing of a run of another kind.',
        params: runParams,
        response: { 200: interviewView },
      },
    },
    async (request) => {
      const ctx = contextOf(request)
      const { id } = await getRun(ctx, request.params.runId)
      const questions = await readInterview(ctx, id)
      return {
        questions: questions.map((one) => ({
          ...one,
          points: one.points.map(({ text, factIds }) => ({ text, factIds: [...factIds] })),
          storyIds: [...one.storyIds],
          refused: toRefused(one.refused),
        })),
        gaps: questions.flatMap(({ status, requirement }) =>
          status === 'gap' && requirement !== null ? [requirement] : [],
        ),
      }
    },
  )
}
