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

/** A fact that meets no requirement weighs less than one that does, however much it speaks of the posting's matter. */
export const meetsRequirement = (weight: number): boolean => weight >= 1

const relevanceShare = 0.01

/**
 * How many requirements a fact meets; a must counts double, what the person wishes more about four times. Below 1: it meets none and
 * speaks of what the posting speaks of. All other facts are absent.
 * @param relevant as `findRelevant` gives it
 */
export function weighFacts(
  evidence: readonly RequirementEvidence[],
  wished: readonly string[] = [],
  relevant: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const weights = new Map([...relevant].map(([id, score]) => [id, Math.min(0.9, score * relevanceShare)]))
  for (const item of evidence) {
    if (item.status !== 'met') continue
    const weight = item.requirement.importance === 'must' ? 2 : 1
    for (const { factId } of item.facts) weights.set(factId, (weights.get(factId) ?? 0) + weight)
  }
  for (const id of wished) weights.set(id, (weights.get(id) ?? 0) + 4)
  return weights
}
