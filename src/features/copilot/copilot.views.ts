/** How runs and changes look over HTTP. */
import { z } from 'zod'
import type { NamedRun, RunWithSteps } from './copilot.ts'
import { allStepNames, type Change, runKinds, runStatuses, stepsOf } from './run.ts'

const exampleRun = {
  id: '0199a0c4-8a01-7c55-b0de-51c7e02f9a01',
  profileId: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00',
  profileVersion: 3,
  kind: 'application',
  postingId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
  posting: { title: 'Platform Engineer', company: 'Acme' },
  status: 'waiting_for_approval',
  acceptAll: false,
  failure: null,
  instructions: null,
  forkedFrom: null,
  round: 1,
  usesModel: true,
  createdAt: '2026-11-20T09:31:00.000Z',
  updatedAt: '2026-11-20T09:31:04.000Z',
}

export const runSummaryView = z
  .strictObject({
    id: z.uuid(),
    profileId: z.uuid(),
    profileVersion: z.number(),
    kind: z.enum(runKinds),
    postingId: z.uuid(),
    posting: z.strictObject({ title: z.string(), company: z.string().nullable() }),
    status: z.enum(runStatuses),
    acceptAll: z.boolean(),
    failure: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    instructions: z.string().nullable(),
    forkedFrom: z.uuid().nullable(),
    round: z.number(),
    usesModel: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: 'RunSummary',
    description: 'One durable execution of the copilot for one posting.',
    examples: [exampleRun],
  })

const stepView = z.strictObject({
  name: z.enum(allStepNames),
  implementation: z.enum(['deterministic', 'model']),
  reason: z.string(),
  attempts: z.number(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  durationMs: z.number().nullable(),
})

export const runView = runSummaryView
  .extend({
    steps: z.array(stepView),
    plannedSteps: z.array(z.enum(allStepNames)).describe('What it goes through, in order, also what has not begun.'),
    factsChanged: z.boolean(),
    injectedOrders: z.array(z.string()),
    spending: z.strictObject({ attempts: z.number(), costUsdMicros: z.number().nullable() }),
  })
  .meta({
    id: 'Run',
    description:
      'A run with its steps, in the order they began. `injectedOrders`: what the posting tried to order a machine to do; none of it was followed. `profileVersion`: whose facts it speaks of; `factsChanged`: they were edited since, so that the run is retried and not approved. `spending`: requests to models and their cost in millionths of a dollar, null where it is not known.',
    examples: [
      {
        ...exampleRun,
        injectedOrders: [],
        factsChanged: false,
        spending: { attempts: 0, costUsdMicros: 0 },
        plannedSteps: [...stepsOf('application')],
        steps: [
          {
            name: 'analyse-posting',
            implementation: 'deterministic',
            reason: 'No model is configured.',
            attempts: 1,
            startedAt: '2026-11-20T09:31:01.000Z',
            finishedAt: '2026-11-20T09:31:02.000Z',
            durationMs: 1000,
          },
        ],
      },
    ],
  })

export const changeView = z
  .strictObject({
    id: z.uuid(),
    part: z.enum(['resume', 'letter']),
    sequence: z.number(),
    operation: z.enum(['rephrase', 'drop', 'reorder', 'write']),
    factIds: z.array(z.uuid()),
    before: z.string().nullable(),
    after: z.string().nullable(),
    reason: z.string(),
    verdict: z.enum(['passed', 'refused']).nullable(),
    refusals: z
      .array(z.strictObject({ rule: z.string(), entity: z.string(), message: z.string() }))
      .describe(
        'Why the verifier refused. With the verdict `passed`: what its rules objected to and the entailment model answered; such a change is accepted only by a decision that names it.',
      ),
    decision: z.enum(['pending', 'accepted', 'rejected', 'edited']),
    editedText: z.string().nullable(),
    decidedBy: z.enum(['person', 'blanket']).nullable(),
  })
  .meta({
    id: 'Change',
    description: 'One proposed change of the draft, and the facts that carry it.',
    examples: [
      {
        id: '0199a0c4-8b77-7f10-9c3e-7a2b5d1e4c90',
        part: 'resume',
        sequence: 3,
        operation: 'rephrase',
        factIds: ['0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10'],
        before: 'Led the move of 40 services to Kubernetes.',
        after: 'Led the migration of 40 services to Kubernetes.',
        reason: 'The posting asks for Kubernetes.',
        verdict: 'passed',
        refusals: [],
        decision: 'pending',
        editedText: null,
        decidedBy: null,
      },
    ],
  })

const instructions = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .describe('What you wish: "shorter", "more about Kubernetes". Without a model only these two kinds are followed.')

export const retryBody = z
  .strictObject({
    from: z.enum(allStepNames).optional().describe('The step to begin at; the first that is not done without it.'),
    only: z.enum(['resume', 'letter']).optional().describe('Write this part anew and leave the other.'),
    instructions: instructions.optional(),
    withoutModel: z.boolean().default(false).describe('No model is asked from now on.'),
  })
  .meta({ examples: [{ only: 'letter', instructions: 'shorter' }] })

export const forkBody = z
  .strictObject({ instructions, acceptAll: z.boolean().default(false).describe('Your blanket approval, on record.') })
  .meta({ examples: [{ instructions: 'more about Kubernetes' }] })

export const approvalBody = z
  .strictObject({
    decisions: z
      .array(
        z.strictObject({
          changeId: z.uuid().describe('The change decided.'),
          decision: z.enum(['accept', 'reject', 'edit']).describe('What becomes of it.'),
          text: z.string().min(1).max(5_000).optional().describe('Your own words; with `edit` only.'),
        }),
      )
      .max(1_000)
      .default([])
      .describe('Each change decided by itself.'),
    others: z
      .enum(['accept', 'reject'])
      .describe('What happens with changes not named. `accept` never covers one that the verifier refused.'),
  })
  .meta({
    examples: [
      {
        decisions: [
          {
            changeId: '0199a0c4-8b77-7f10-9c3e-7a2b5d1e4c90',
            decision: 'edit',
            text: 'Moved 40 services to Kubernetes.',
          },
        ],
        others: 'accept',
      },
    ],
  })

/** A run as it is shown in lists. */
export const toRunSummaryView = (run: NamedRun): z.input<typeof runSummaryView> => ({
  id: run.id,
  profileId: run.profileId,
  profileVersion: run.profileVersion,
  kind: run.kind,
  postingId: run.postingId,
  posting: { title: run.posting.title, company: run.posting.company },
  status: run.status,
  acceptAll: run.blanketApprovalAt !== null,
  failure: run.failure,
  instructions: run.instructions,
  forkedFrom: run.forkedFrom,
  round: run.round,
  usesModel: run.usesModel,
  createdAt: run.createdAt.toISOString(),
  updatedAt: run.updatedAt.toISOString(),
})

export const toRunView = (run: RunWithSteps): z.input<typeof runView> => ({
  ...toRunSummaryView(run),
  injectedOrders: [...run.injectedOrders],
  factsChanged: run.factsChanged,
  spending: run.spending,
  plannedSteps: [...stepsOf(run.kind)],
  steps: run.steps.map((step) => ({
    ...step,
    startedAt: step.startedAt.toISOString(),
    finishedAt: step.finishedAt?.toISOString() ?? null,
  })),
})

export const toChangeView = (change: Change): z.input<typeof changeView> => ({
  ...change,
  factIds: [...change.factIds],
  refusals: [...change.refusals],
})
