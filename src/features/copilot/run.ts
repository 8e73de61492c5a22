/** Runs and changes: types, and the rules of their states. Pure. */
import { conflict } from '../../kernel/errors.ts'

export const runStatuses = [
  'queued',
  'preparing',
  'waiting_for_approval',
  'finishing',
  'done',
  'failed',
  'cancelled',
] as const
export type RunStatus = (typeof runStatuses)[number]

/** No step of it runs or will run, unless it is retried. */
export const endedStatuses = ['done', 'failed', 'cancelled'] as const satisfies readonly RunStatus[]

export const hasEnded = (status: RunStatus): boolean => endedStatuses.some((ended) => ended === status)

/** The moves a run may make by itself or be cancelled; a move that is not listed is refused. A retry begins a new round. */
const moves: Readonly<Record<RunStatus, readonly RunStatus[]>> = {
  queued: ['preparing', 'failed', 'cancelled'],
  preparing: ['waiting_for_approval', 'done', 'failed', 'cancelled'],
  waiting_for_approval: ['finishing', 'failed', 'cancelled'],
  finishing: ['done', 'failed', 'cancelled'],
  done: [],
  failed: [],
  cancelled: [],
}

/** Repeating the last move is allowed: steps run at least once. */
export const mayMove = (from: RunStatus, to: RunStatus): boolean => from === to || moves[from].includes(to)

/** Of an application, in their order. */
export const stepNames = [
  'analyse-posting',
  'match-evidence',
  'tailor-resume',
  'write-letter',
  'verify-changes',
  'apply-changes',
  'render-documents',
] as const

/**
 * What a run makes: an application (resume and letter, which a person approves), answers to the questions of a form, or the
 * preparation of an interview. The last two end as soon as they are made: the person reads them, and nothing is made of them.
 */
export const runKinds = ['application', 'screening', 'interview'] as const
export type RunKind = (typeof runKinds)[number]

const stepsByKind = {
  application: stepNames,
  screening: ['answer-questions'],
  interview: ['analyse-posting', 'match-evidence', 'prepare-interview'],
} as const satisfies Record<RunKind, readonly string[]>

export const allStepNames = [...stepNames, 'answer-questions', 'prepare-interview'] as const
export type StepName = (typeof allStepNames)[number]

/** In their order. */
export const stepsOf = (kind: RunKind): readonly StepName[] => stepsByKind[kind]

export type StepImplementation = 'deterministic' | 'model'

export interface RunStep {
  readonly name: StepName
  readonly implementation: StepImplementation
  /** Why this implementation was used. */
  readonly reason: string
  /** 1, and one more for each time a crash or a passing fault made it start again. */
  readonly attempts: number
  readonly startedAt: Date
  readonly finishedAt: Date | null
  readonly durationMs: number | null
}

export interface Run {
  readonly id: string
  readonly kind: RunKind
  readonly profileId: string
  /** The version of the profile whose facts it speaks of; the current one at its start, and again with a retry. */
  readonly profileVersion: number
  readonly postingId: string
  readonly status: RunStatus
  readonly blanketApprovalAt: Date | null
  readonly failure: { readonly code: string; readonly message: string } | null
  /** Of a screening run: what the form asks, in its order. */
  readonly questions: readonly string[] | null
  /** What the person wishes of this run, in their words: "shorter". */
  readonly instructions: string | null
  /** The run it is a variant of. */
  readonly forkedFrom: string | null
  /** 1, and one more with each retry. */
  readonly round: number
  /** False where the person wants no model asked in this run. */
  readonly usesModel: boolean
  readonly createdAt: Date
  readonly updatedAt: Date
}

export interface RunEvent {
  /** 1, 2, 3... within the run. */
  readonly seq: number
  readonly kind: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Date
}

export type DraftPart = 'resume' | 'letter'

/** `write` is a sentence of a letter; the others change how facts appear in the resume. What is not changed is kept. */
export type ChangeOperation = 'rephrase' | 'drop' | 'reorder' | 'write'

/** Why the verifier refused: which entity of the text has no evidence. */
export interface Refusal {
  readonly rule: string
  readonly entity: string
  readonly message: string
}

/** A change as a step proposes it, before anybody judged it. */
export interface ProposedChange {
  readonly part: DraftPart
  readonly operation: ChangeOperation
  /** The evidence. For `reorder`: the facts in their new order. */
  readonly factIds: readonly string[]
  readonly before: string | null
  readonly after: string | null
  /** For the person: why this is proposed. */
  readonly reason: string
}

export type Verdict = 'passed' | 'refused'
export type Decision = 'pending' | 'accepted' | 'rejected' | 'edited'

export interface Change extends ProposedChange {
  readonly id: string
  readonly sequence: number
  /** Null until the verifier has judged it. */
  readonly verdict: Verdict | null
  /** Why it was refused; with `passed`, what the rules objected to before the entailment model answered them. */
  readonly refusals: readonly Refusal[]
  readonly decision: Decision
  /** The person's own words, where they edited the change. */
  readonly editedText: string | null
  readonly decidedBy: 'person' | 'blanket' | null
}

/** What a person says about one change. */
export interface ChangeDecision {
  readonly changeId: string
  readonly decision: 'accept' | 'reject' | 'edit'
  /** The person's own words; with `edit` only. */
  readonly text?: string | undefined
}

export interface Approval {
  readonly decisions: readonly ChangeDecision[]
  /** What happens with every change not named in `decisions`. `accept` never covers one that the verifier refused, or that is freely worded. */
  readonly others: 'accept' | 'reject'
  readonly by: 'person' | 'blanket'
}

/**
 * The rules of the verifier objected to its wording, and the entailment model answered them. It is for a person's eyes: only
 * a decision on this very change accepts it.
 */
const isFreelyWorded = ({ verdict, refusals }: Pick<Change, 'verdict' | 'refusals'>): boolean =>
  verdict === 'passed' && refusals.length > 0

/** The outcome of one decision. */
export interface DecidedChange {
  readonly id: string
  readonly decision: Exclude<Decision, 'pending'>
  readonly editedText: string | null
}

/**
 * Decides every change.
 * @throws AppError `conflict` where a refused or unjudged change would be accepted, or a named change is not in the run
 */
export function decideChanges(changes: readonly Change[], approval: Approval): DecidedChange[] {
  const named = new Map(approval.decisions.map((decision) => [decision.changeId, decision]))
  const known = new Set(changes.map((change) => change.id))
  for (const id of named.keys()) if (!known.has(id)) throw conflict(`The run has no change ${id}.`)
  return changes.map((change) => {
    const decision = named.get(change.id)
    if (decision) return decideOne(change, decision)
    const accepted = approval.others === 'accept' && change.verdict === 'passed' && !isFreelyWorded(change)
    return { id: change.id, decision: accepted ? 'accepted' : 'rejected', editedText: null }
  })
}

function decideOne(change: Change, { decision, text }: ChangeDecision): DecidedChange {
  if (decision === 'reject') return { id: change.id, decision: 'rejected', editedText: null }
  if (decision === 'accept') {
    if (change.verdict === 'passed') return { id: change.id, decision: 'accepted', editedText: null }
    throw conflict(
      `The change ${change.id} states what no fact carries, so it cannot be accepted. Reject it, or edit it in your own words.`,
    )
  }
  if (change.operation !== 'rephrase' && change.operation !== 'write')
    throw conflict(`The change ${change.id} holds no text to edit. Accept or reject it.`)
  const words = text?.trim() ?? ''
  if (words === '') throw conflict(`The edit of change ${change.id} has no text. Reject it to leave the text out.`)
  return { id: change.id, decision: 'edited', editedText: words }
}

/** True where the change is part of the document. */
export const isApplied = (change: Pick<Change, 'decision'>): boolean =>
  change.decision === 'accepted' || change.decision === 'edited'
