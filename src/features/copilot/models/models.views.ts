/** How consent, budget and the ledger look over HTTP. */
import { z } from 'zod'
import type { LedgerRow } from './ledger.sql.ts'
import type { ModelState } from './models.ts'

export const modelStateView = z
  .strictObject({
    hosts: z.array(z.string()),
    consentAt: z.iso.datetime().nullable(),
    missingConsent: z.array(z.string()),
    keepsAnswers: z.boolean(),
    ownKey: z.strictObject({ provider: z.enum(['openai', 'anthropic', 'compatible']), model: z.string() }).nullable(),
    budgetUsdMicros: z.number().nullable(),
    spentTodayUsdMicros: z.number(),
    lastRuns: z
      .strictObject({ n: z.int(), lowestUsdMicros: z.number(), highestUsdMicros: z.number() })
      .nullable()
      .describe('What the last 20 runs for an application cost at least and at most; null before the first.'),
  })
  .meta({
    id: 'ModelState',
    description: 'Where texts would go, what the person consented to, what they spent today in millionths of a dollar.',
    examples: [
      {
        hosts: ['api.openai.com'],
        consentAt: '2026-11-20T09:31:00.000Z',
        missingConsent: [],
        keepsAnswers: true,
        ownKey: null,
        budgetUsdMicros: 500_000,
        spentTodayUsdMicros: 12_400,
        lastRuns: { n: 8, lowestUsdMicros: 9_100, highestUsdMicros: 14_300 },
      },
    ],
  })

export const modelTestView = z
  .strictObject({
    model: z.string(),
    host: z.string(),
    latencyMs: z.number(),
    inputTokens: z.number().nullable(),
    outputTokens: z.number().nullable(),
    costUsdMicros: z.number().nullable(),
  })
  .meta({
    id: 'ModelTest',
    description: 'That a model answered, how fast, and what it took.',
    examples: [
      { model: 'gpt-5-mini', host: 'api.openai.com', latencyMs: 840, inputTokens: 48, outputTokens: 12, costUsdMicros: 36 },
    ],
  })

export const ledgerView = z
  .strictObject({
    id: z.uuid(),
    startedAt: z.iso.datetime(),
    runId: z.uuid().nullable(),
    step: z.string(),
    prompt: z.string(),
    purpose: z.string(),
    provider: z.string(),
    model: z.string(),
    host: z.string(),
    paidBy: z.enum(['operator', 'person']),
    number: z.number(),
    sentChars: z.number(),
    sentSha256: z.string(),
    status: z.enum(['open', 'done', 'failed', 'unknown']),
    failure: z.string().nullable(),
    upstreamStatus: z.number().nullable(),
    inputTokens: z.number().nullable(),
    outputTokens: z.number().nullable(),
    estimateUsdMicros: z.number().nullable(),
    costUsdMicros: z.number().nullable(),
    durationMs: z.number().nullable(),
  })
  .meta({
    id: 'ModelAttempt',
    description:
      'One request to a model. `unknown`: nobody can say whether it was worked on and paid. Costs are millionths of a dollar; null is unknown, not free.',
    examples: [
      {
        id: '0199a0c4-8a01-7c55-b0de-51c7e02f9a77',
        startedAt: '2026-11-20T09:31:02.000Z',
        runId: '0199a0c4-8a01-7c55-b0de-51c7e02f9a01',
        step: 'tailor-resume',
        prompt: 'tailor-resume@1',
        purpose: 'object',
        provider: 'openai',
        model: 'gpt-5-mini',
        host: 'api.openai.com',
        paidBy: 'operator',
        number: 1,
        sentChars: 6120,
        sentSha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        status: 'done',
        failure: null,
        upstreamStatus: null,
        inputTokens: 1530,
        outputTokens: 412,
        estimateUsdMicros: 8900,
        costUsdMicros: 1207,
        durationMs: 3120.4,
      },
    ],
  })

export const toModelStateView = (state: ModelState): z.input<typeof modelStateView> => ({
  ...state,
  hosts: [...state.hosts],
  missingConsent: [...state.missingConsent],
  consentAt: state.consentAt?.toISOString() ?? null,
})

export const toLedgerView = ({ ownerId: _owner, closesBy: _by, startedAt, ...row }: LedgerRow): z.input<typeof ledgerView> => ({
  ...row,
  startedAt: startedAt.toISOString(),
})
