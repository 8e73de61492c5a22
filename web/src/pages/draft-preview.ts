/** What the documents will say with the decisions made so far, as the server puts them together. Pure. */
import type { Fact } from '../api/profiles.ts'
import type { Change } from '../api/queries.ts'
import { type Decision, decisionOf } from './decisions.ts'

export interface PreviewLine {
  readonly id: string
  readonly kind: Fact['kind']
  readonly text: string
  readonly isUnderEntry: boolean
  readonly isDropped: boolean
  readonly isChanged: boolean
}

export interface Preview {
  readonly resume: readonly PreviewLine[]
  /** The letter's paragraphs. */
  readonly letter: readonly string[]
}

export function previewOf(
  facts: readonly Fact[],
  changes: readonly Change[],
  decisions: ReadonlyMap<string, Decision>,
): Preview {
  const applied = changes.flatMap((change) => {
    const decision = decisionOf(change, decisions)
    if (decision.kind === 'reject') return []
    return [{ ...change, text: decision.kind === 'edit' ? decision.text : (change.after ?? '') }]
  })
  const ofResume = applied.filter(({ part }) => part === 'resume')
  const dropped = new Set(ofResume.flatMap(({ operation, factIds }) => (operation === 'drop' ? factIds : [])))
  const words = new Map(
    ofResume.flatMap(({ operation, factIds, text }) =>
      operation === 'rephrase' ? factIds.map((id) => [id, text] as const) : [],
    ),
  )
  const hidden = new Set(facts.filter((fact) => fact.hidden).map(({ id }) => id))
  const shown = facts.filter(({ id, belongsTo }) => !hidden.has(id) && !hidden.has(belongsTo ?? ''))
  const ordered = ofResume
    .filter(({ operation }) => operation === 'reorder')
    .reduce<readonly Fact[]>((list, { factIds }) => reorder(list, factIds), shown)
  return {
    resume: ordered.map(({ id, kind, value, belongsTo }) => ({
      ...{ id, kind, text: words.get(id) ?? value },
      isUnderEntry: belongsTo !== null,
      isDropped: dropped.has(id) || dropped.has(belongsTo ?? ''),
      isChanged: words.has(id),
    })),
    letter: applied.flatMap(({ part, text }) => (part === 'letter' && text !== '' ? [text] : [])),
  }
}

/** The named facts take each other's places; all others stay where they are. */
function reorder(facts: readonly Fact[], newOrder: readonly string[]): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const moving = newOrder.flatMap((id) => byId.get(id) ?? [])
  const isMoving = new Set(moving.map(({ id }) => id))
  const next = moving.values()
  return facts.map((fact) => (isMoving.has(fact.id) ? (next.next().value ?? fact) : fact))
}
