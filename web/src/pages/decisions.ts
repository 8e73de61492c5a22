/** What a person decides about changes, before it is sent. Pure. */
import type { Change } from '../api/queries.ts'
import type { paths } from '../api/schema.d.ts'

export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'reject' }
  /** In the person's own words. */
  | { readonly kind: 'edit'; readonly text: string }

type Approval = paths['/api/v1/runs/{runId}/approval']['post']['requestBody']['content']['application/json']

/** Its wording is known to no rule, and only a model of language found it in the facts: for its person to look at. */
export const isFreelyWorded = ({ verdict, refusals }: Change): boolean => verdict === 'passed' && refusals.length > 0

/** Accepted unless said otherwise; freely worded ones are accepted only by hand; what the verifier refused can never be. */
export function decisionOf(change: Change, decisions: ReadonlyMap<string, Decision>): Decision {
  if (change.decision === 'accepted') return { kind: 'accept' }
  if (change.decision === 'rejected') return { kind: 'reject' }
  if (change.decision === 'edited') return { kind: 'edit', text: change.editedText ?? '' }
  return (
    decisions.get(change.id) ?? { kind: change.verdict === 'passed' && !isFreelyWorded(change) ? 'accept' : 'reject' }
  )
}

/** Every change by name, so that what is sent is what was seen. */
export function toApproval(changes: readonly Change[], decisions: ReadonlyMap<string, Decision>): Approval {
  return {
    decisions: changes.map((change) => {
      const decision = decisionOf(change, decisions)
      const text = decision.kind === 'edit' ? decision.text.trim() : ''
      if (decision.kind !== 'edit') return { changeId: change.id, decision: decision.kind }
      return text === ''
        ? { changeId: change.id, decision: 'reject' as const }
        : { changeId: change.id, decision: 'edit' as const, text }
    }),
    others: 'reject',
  }
}
