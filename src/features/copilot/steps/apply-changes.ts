/** Applies what was accepted to the facts. Pure: the only place where a resume's content is put together. */
import type { Fact } from '../../profiles/fact.ts'
import { type Change, isApplied } from '../run.ts'

/** The facts of the tailored resume, in its order: dropped ones left out, rephrased ones with their new words. */
export function applyToResume(facts: readonly Fact[], changes: readonly Change[]): Fact[] {
  const applied = changes.filter((change) => change.part === 'resume' && isApplied(change))
  const dropped = new Set(applied.filter((change) => change.operation === 'drop').flatMap((change) => change.factIds))
  const words = new Map(
    applied
      .filter((change) => change.operation === 'rephrase')
      .flatMap((change) => change.factIds.map((id) => [id, textOf(change)] as const)),
  )
  const orders = applied.filter((change) => change.operation === 'reorder')
  return orders
    .reduce<readonly Fact[]>((list, change) => reorder(list, change.factIds), facts)
    .filter((fact) => !dropped.has(fact.id) && !dropped.has(fact.belongsTo ?? ''))
    .map((fact, position) => ({ ...fact, value: words.get(fact.id) ?? fact.value, position }))
}

/** The paragraphs of the letter. */
export const applyToLetter = (changes: readonly Change[]): string[] =>
  changes
    .filter((change) => change.part === 'letter' && isApplied(change))
    .map(textOf)
    .filter((text) => text !== '')

const textOf = (change: Change): string => change.editedText ?? change.after ?? ''

/** The named facts take each other's places; all others stay where they are. */
function reorder(facts: readonly Fact[], newOrder: readonly string[]): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const moving = newOrder.flatMap((id) => byId.get(id) ?? [])
  const isMoving = new Set(moving.map((fact) => fact.id))
  let next = 0
  return facts.map((fact) => (isMoving.has(fact.id) ? (moving[next++] ?? fact) : fact))
}
