/** What runs beside the application prepare: answers to the questions of a form, and an interview. Types. */
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Refusal } from '../run.ts'
import type { ProvenText } from '../steps/fact-sentences.ts'

/** What a model wrote and the verifier did not let through: shown, never used. */
export interface RefusedText {
  readonly text: string
  readonly refusals: readonly Refusal[]
}

/**
 * Whose words an answer is: `kept` the person's own, from their answer bank; `facts` their facts, put into sentences by
 * rules; `model` a model's, proven by facts; `person` still to be given, since only they may; `nobody`: nothing answers it.
 */
export const answerSources = ['kept', 'facts', 'model', 'person', 'nobody'] as const

export interface ScreeningAnswer {
  readonly question: string
  readonly by: (typeof answerSources)[number]
  /** Null where the person has to answer. */
  readonly text: string | null
  /** The facts that carry it. */
  readonly factIds: readonly string[]
  /** For the person: why it is this, and what is left to do. */
  readonly note: string
  readonly refused: readonly RefusedText[]
}

export interface InterviewQuestion {
  readonly question: string
  /** What the posting asks, word for word; null for what every interview asks. */
  readonly requirement: string | null
  readonly importance: 'must' | 'nice' | null
  /** `gap`: the profile says that it is not there; `unknown`: it says nothing either way. */
  readonly status: RequirementEvidence['status']
  /** What the person can truthfully say. */
  readonly points: readonly ProvenText[]
  /** Stories of theirs that rest on the same facts, or speak of the same skills. */
  readonly storyIds: readonly string[]
  readonly note: string
  readonly refused: readonly RefusedText[]
}
