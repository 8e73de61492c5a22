/** How runs, changes and documents look over HTTP. */
import { z } from 'zod'
import type { NamedRun, RunWithSteps } from './copilot.ts'
import type { StoredDocument } from './drafts.sql.ts'
import { type Change, runStatuses, stepNames } from './run.ts'

export const runSummaryView = z
  .strictObject({
    id: z.uuid(),
    profileId: z.uuid(),
    postingId: z.uuid(),
    posting: z.strictObject({ title: z.string(), company: z.string().nullable() }),
    status: z.enum(runStatuses),
    acceptAll: z.boolean(),
    failure: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'RunSummary', description: 'One durable execution of the copilot for one posting.' })

const stepView = z.strictObject({
  name: z.enum(stepNames),
  implementation: z.enum(['deterministic', 'model']),
  reason: z.string(),
  attempts: z.number(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  durationMs: z.number().nullable(),
})

export const runView = runSummaryView.extend({ steps: z.array(stepView) }).meta({ id: 'Run' })

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
    refusals: z.array(z.strictObject({ rule: z.string(), entity: z.string(), message: z.string() })),
    decision: z.enum(['pending', 'accepted', 'rejected', 'edited']),
    editedText: z.string().nullable(),
    decidedBy: z.enum(['person', 'blanket']).nullable(),
  })
  .meta({ id: 'Change', description: 'One proposed change of the draft, and the facts that carry it.' })

export const documentView = z
  .strictObject({
    id: z.uuid(),
    part: z.enum(['resume', 'letter']),
    format: z.string(),
    mediaType: z.string(),
    fileName: z.string(),
    sha256: z.string(),
    sizeBytes: z.number(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Document', description: 'An immutable document; its content never changes under this id.' })

export const approvalBody = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        changeId: z.uuid(),
        decision: z.enum(['accept', 'reject', 'edit']),
        text: z.string().min(1).max(5_000).optional().describe('Your own words; with `edit` only.'),
      }),
    )
    .max(1_000)
    .default([]),
  others: z
    .enum(['accept', 'reject'])
    .describe('What happens with changes not named. `accept` never covers one that the verifier refused.'),
})

export const toRunSummaryView = (run: NamedRun): z.input<typeof runSummaryView> => ({
  id: run.id,
  profileId: run.profileId,
  postingId: run.postingId,
  posting: { title: run.posting.title, company: run.posting.company },
  status: run.status,
  acceptAll: run.blanketApprovalAt !== null,
  failure: run.failure,
  createdAt: run.createdAt.toISOString(),
  updatedAt: run.updatedAt.toISOString(),
})

export const toRunView = (run: RunWithSteps): z.input<typeof runView> => ({
  ...toRunSummaryView(run),
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

export const toDocumentView = ({ runId: _run, ...document }: StoredDocument): z.input<typeof documentView> => ({
  ...document,
  createdAt: document.createdAt.toISOString(),
})
