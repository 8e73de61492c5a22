/** What a step is given and what it gives back. A step's text comes from the person's facts and from the posting only. */
import type { Tx } from '../../../platform/database/database.ts'
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Posting } from '../../postings/postings.ts'
import type { Fact } from '../../profiles/fact.ts'

/** A run's subject: what it is about never changes while it runs. */
export interface Subject {
  readonly runId: string
  readonly facts: readonly Fact[]
  readonly posting: Posting
}

/** What a step leaves behind: `output` is stored with the step, `write` runs in the same transaction. */
export interface StepResult {
  readonly output: Record<string, unknown>
  readonly write?: (tx: Tx, ownerId: string) => Promise<void>
}

/** How many requirements a fact meets; a must counts double. Facts that meet none are absent. */
export function weighFacts(evidence: readonly RequirementEvidence[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const item of evidence) {
    if (item.status !== 'met') continue
    const weight = item.requirement.importance === 'must' ? 2 : 1
    for (const { factId } of item.facts) weights.set(factId, (weights.get(factId) ?? 0) + weight)
  }
  return weights
}
