/** Models over HTTP: consent, one's own key, the budget, and the ledger of what was sent. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import type { ModelsCtx } from './model-access.ts'
import {
  changePreferences,
  consent,
  readLedger,
  readModelState,
  removeOwnKey,
  saveOwnKey,
  testOwnModel,
  withdrawConsent,
} from './models.ts'
import { ledgerView, modelStateView, modelTestView, toLedgerView, toModelStateView } from './models.views.ts'

const tags = ['models']
/** What a person decides for themselves: no API key does it for them. */
const forPerson = { scope: 'account' } as const

const keyBody = z
  .strictObject({
    provider: z
      .enum(['openai', 'anthropic', 'compatible'])
      .describe('Whose key it is; `compatible`: of the endpoint that the operator configured.'),
    model: z
      .string()
      .max(200)
      .regex(/^[\w.:/@-]+$/u)
      .optional()
      .describe('The model to ask; the default of the provider without it.'),
    key: z
      .string()
      .max(500)
      .regex(/^[\x21-\x7e]+$/u)
      .describe('The key; kept encrypted and never shown again.'),
  })
  .meta({ examples: [{ provider: 'anthropic', model: 'claude-haiku-4-5', key: 'sk-ant-...' }] })

/** Adds them. Nothing of a person is sent to a model before they consented. */
export function registerModelRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx & ModelsCtx): void {
  app.get(
    '/api/v1/models',
    {
      schema: {
        tags,
        summary: 'Read where your texts would go, what you consented to, and what you spent today',
        description: 'Without a configured model `hosts` is empty, and every step works without one.',
        response: { 200: modelStateView },
      },
    },
    async (request) => toModelStateView(await readModelState(contextOf(request))),
  )
  app.patch(
    '/api/v1/models',
    {
      config: forPerson,
      schema: {
        tags,
        summary: 'Set your daily budget, or whether answers are kept',
        description: 'A budget above the installation’s has no effect. What is left out stays as it is.',
        body: z
          .strictObject({
            keepsAnswers: z.boolean().optional().describe('Whether a model’s answer is given again for the same question.'),
            dailyBudgetUsd: z.number().min(0).max(100_000).nullable().optional().describe('Dollars a day (UTC); null: the installation’s own limit.'),
          })
          .meta({ examples: [{ keepsAnswers: true, dailyBudgetUsd: 0.5 }] }),
        response: { 200: modelStateView },
      },
    },
    async (request) => toModelStateView(await changePreferences(contextOf(request), request.body)),
  )
  app.put(
    '/api/v1/models/consent',
    {
      config: { ...forPerson, problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Consent to sending texts to the hosts that are configured now',
        description:
          'Facts of your resume and the posting are then sent by the steps of your runs, without your name, addresses and numbers. A host that is configured later needs a consent of its own.',
        response: { 200: modelStateView },
      },
    },
    async (request) => toModelStateView(await consent(contextOf(request))),
  )
  app.delete(
    '/api/v1/models/consent',
    {
      config: forPerson,
      schema: {
        tags,
        summary: 'Withdraw your consent',
        description: 'From the next call on nothing is sent. What was sent cannot be called back; the ledger says what it was.',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await withdrawConsent(contextOf(request))
      return reply.code(204).send(null)
    },
  )
  registerOwnKeyRoutes(app, contextOf)
  app.get(
    '/api/v1/models/attempts',
    {
      schema: {
        tags,
        summary: 'Read the ledger: what left this machine, when, to whom, at what cost',
        description: 'One entry for each request to a model, the newest first, 100 at a time; never the text itself.',
        querystring: z.strictObject({
          runId: z.uuid().optional().describe('Those of one run only.'),
          before: z.uuid().optional().describe('The id of the last entry you have: the next page.'),
        }),
        response: { 200: z.strictObject({ attempts: z.array(ledgerView) }) },
      },
    },
    async (request) => ({ attempts: (await readLedger(contextOf(request), request.query)).map(toLedgerView) }),
  )
}

function registerOwnKeyRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx & ModelsCtx): void {
  app.put(
    '/api/v1/models/key',
    {
      config: { ...forPerson, problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Use a key of your own in place of the operator’s',
        description: 'Kept encrypted. It is asked at its provider, which needs your consent; the operator’s budget does not bind it.',
        body: keyBody,
        response: { 200: modelStateView },
      },
    },
    async (request) => toModelStateView(await saveOwnKey(contextOf(request), request.body)),
  )
  app.delete(
    '/api/v1/models/key',
    {
      config: forPerson,
      schema: {
        tags,
        summary: 'Forget your own key',
        description: 'The operator’s is used again, where there is one.',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeOwnKey(contextOf(request))
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/api/v1/models/tests',
    {
      config: { ...forPerson, limit: 'work', problems: ['conflict', 'budget_spent', 'model_failed', 'model_refused'] },
      schema: {
        tags,
        summary: 'Ask the model one short question, to see that it answers',
        description: 'Sends nothing of yours; it stands in the ledger like any other call, and needs your consent.',
        response: { 200: modelTestView },
      },
    },
    async (request) => testOwnModel(contextOf(request)),
  )
}
