/** What a step is given and what it gives back. A step's text comes from the person's facts and from the posting only. */
import type { Tx } from '../../../platform/database/database.ts'
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Posting } from '../../postings/postings.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { StepImplementation } from '../run.ts'

/** A run's subject: what it is about never changes while it runs. */
export interface Subject {
  readonly runId: string
  readonly facts: readonly Fact[]
  readonly posting: Posting
}

/** What a step leaves behind: `output` is stored with the step, `write` runs in the same transaction. */
export interface StepResult {
  /** What did it, and why; without it the deterministic implementation, the only one of its step. */
  readonly by?: { readonly implementation: StepImplementation; readonly reason: string }
  readonly output: Record<string, unknown>
  readonly write?: (tx: Tx, ownerId: string) => Promise<void>
}

/** How many requirements a fact meets; a must counts double, what the person wishes more about four times. Facts that meet none are absent. */
export function weighFacts(
  evidence: readonly RequirementEvidence[],
  wished: readonly string[] = [],
): Map<string, number> {
  const weights = new Map<string, number>()
  for (const item of evidence) {
    if (item.status !== 'met') continue
    const weight = item.requirement.importance === 'must' ? 2 : 1
    for (const { factId } of item.facts) weights.set(factId, (weights.get(factId) ?? 0) + weight)
  }
  for (const id of wished) weights.set(id, (weights.get(id) ?? 0) + 4)
  return weights
}
