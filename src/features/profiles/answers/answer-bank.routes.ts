/** Kept answers over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import { changeAnswer, findAnswers, type KeptAnswer, keepAnswer, listAnswers, removeAnswer } from './answer-bank.ts'

const exampleAnswer = {
  id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5c00',
  question: 'How many years of experience do you have with Kubernetes?',
  answer: 'Five, since 2021.',
  sensitive: false,
  updatedAt: '2026-11-20T09:30:00.000Z',
}

const answerView = z
  .strictObject({
    id: z.uuid(),
    question: z.string(),
    answer: z.string(),
    sensitive: z.boolean().describe('True: only you give it; nothing fills it in.'),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'KeptAnswer', examples: [exampleAnswer] })

const question = z.string().trim().min(1).max(500)
const answerBody = z
  .strictObject({
    question: question.describe('As a form asks it.'),
    answer: z.string().trim().min(1).max(5_000).describe('In your words.'),
    sensitive: z
      .boolean()
      .default(false)
      .describe('Never fill it in. What asks for health, origin, record, pay and the like is sensitive anyway.'),
  })
  .meta({ examples: [{ question: exampleAnswer.question, answer: exampleAnswer.answer }] })

const foundView = z
  .strictObject({
    answers: z.array(
      z.strictObject({
        question: z.string(),
        sensitive: z.boolean().describe('The question asks for what only you may say.'),
        fill: answerView.nullable().describe('What may be filled in; null: nothing.'),
        candidates: z.array(answerView).describe('What you answered to like questions, for you to look at.'),
      }),
    ),
  })
  .meta({
    id: 'FoundAnswers',
    examples: [
      {
        answers: [
          {
            question: 'Years of Kubernetes experience',
            sensitive: false,
            fill: exampleAnswer,
            candidates: [exampleAnswer],
          },
        ],
      },
    ],
  })

const params = z.strictObject({ answerId: z.uuid().describe('The answer’s id.') })
const tags = ['answers']
const toView = (one: KeptAnswer) => ({ ...one, updatedAt: one.updatedAt.toISOString() })

/** Adds the routes that keep answers to screening questions and find them again. */
export function registerAnswerRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.get(
    '/api/v1/answers',
    {
      schema: {
        tags,
        summary: 'List your answers to screening questions',
        description: 'The last changed first.',
        response: { 200: z.strictObject({ answers: z.array(answerView) }) },
      },
    },
    async (request) => ({ answers: (await listAnswers(contextOf(request))).map(toView) }),
  )
  app.post(
    '/api/v1/answers',
    {
      config: { idempotency: 'answer', problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Keep an answer to a screening question',
        description: 'A question for what only you may say is marked as sensitive, whatever you send.',
        body: answerBody,
        response: { 201: answerView },
      },
    },
    async (request, reply) => reply.code(201).send(toView(await keepAnswer(contextOf(request), request.body))),
  )
  app.put(
    '/api/v1/answers/:answerId',
    {
      schema: {
        tags,
        summary: 'Change a kept answer',
        description: 'Question, answer and mark are replaced.',
        params,
        body: answerBody,
        response: { 200: answerView },
      },
    },
    async (request) => toView(await changeAnswer(contextOf(request), request.params.answerId, request.body)),
  )
  app.delete(
    '/api/v1/answers/:answerId',
    {
      schema: {
        tags,
        summary: 'Delete a kept answer',
        description: 'It is gone for good.',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeAnswer(contextOf(request), request.params.answerId)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/api/v1/answers/search',
    {
      config: { idempotency: 'answer' },
      schema: {
        tags,
        summary: 'Find kept answers for the questions of a form',
        description: 'A sensitive question gets nothing to fill in: what you once answered is shown for you to decide.',
        body: z
          .strictObject({ questions: z.array(question).min(1).max(50).describe('As the form asks them.') })
          .meta({ examples: [{ questions: ['Years of Kubernetes experience'] }] }),
        response: { 200: foundView },
      },
    },
    async (request) => ({
      answers: (await findAnswers(contextOf(request), request.body.questions)).map((one) => ({
        ...one,
        fill: one.fill && toView(one.fill),
        candidates: one.candidates.map(toView),
      })),
    }),
  )
}
