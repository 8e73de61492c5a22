/** Edits of a profile by its person: pure, all of them or none. */
import { type Issue, invalidInput } from '../../kernel/errors.ts'
import type { Fact, FactDetails, FactKind } from './fact.ts'

/** A part that is undefined is not said. */
type GivenDetails = { readonly [Part in keyof FactDetails]?: FactDetails[Part] | undefined }

export type FactEdit =
  | {
      readonly op: 'add'
      readonly kind: FactKind
      readonly value: string
      readonly details?: GivenDetails | undefined
      readonly belongsTo?: string | null | undefined
      /** The fact it comes behind; null: first of its kind; absent: last of its kind. */
      readonly after?: string | null | undefined
    }
  | {
      readonly op: 'change'
      readonly factId: string
      readonly kind?: FactKind | undefined
      readonly value?: string | undefined
      readonly details?: GivenDetails | undefined
    }
  /** With everything under it. */
  | {
      readonly op: 'move'
      readonly factId: string
      readonly belongsTo?: string | null | undefined
      readonly after: string | null
    }
  | { readonly op: 'hide' | 'show' | 'remove'; readonly factId: string }

/** What a profile holds at most; the longest real resume we know has 412. */
const maxFacts = 2_000

/**
 * The facts after all edits, in order: each one is followed by what belongs to it. Later edits see what earlier ones did.
 * @param newId gives the ids of added facts
 * @throws AppError `invalid_input`, naming the edit
 */
export function applyEdits(facts: readonly Fact[], edits: readonly FactEdit[], newId: () => string): Fact[] {
  let list: readonly Fact[] = facts
  for (const [index, edit] of edits.entries()) {
    const outcome = applyEdit(list, edit, newId)
    if (typeof outcome === 'string') throw invalidInput(outcome, [issueAt(index, outcome)])
    list = outcome
  }
  if (list.length > maxFacts) throw invalidInput(`A profile holds ${maxFacts} facts at most.`)
  return inOrder(list)
}

const issueAt = (index: number, message: string): Issue => ({ path: `body.edits.${index}`, message })

/** A sentence where it cannot be applied. */
function applyEdit(facts: readonly Fact[], edit: FactEdit, newId: () => string): Fact[] | string {
  if (edit.op === 'add') return addFact(facts, edit, newId())
  const fact = facts.find(({ id }) => id === edit.factId)
  if (!fact) return `The profile has no fact ${edit.factId}.`
  switch (edit.op) {
    case 'change':
      return changeFact(facts, fact, edit)
    case 'move':
      return moveFact(facts, fact, edit)
    case 'remove':
      return facts.filter((other) => other.id !== fact.id && other.belongsTo !== fact.id)
    default:
      return facts.map((other) => (other.id === fact.id ? { ...other, hidden: edit.op === 'hide' } : other))
  }
}

const statedOf = (given: GivenDetails): FactDetails =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

function addFact(facts: readonly Fact[], edit: Extract<FactEdit, { op: 'add' }>, id: string): Fact[] | string {
  const { kind, value, belongsTo = null } = edit
  const details = statedOf(edit.details ?? {})
  if (kind === 'contact' && details.field === undefined) return 'A contact says in details.field what it is.'
  const fact: Fact = {
    ...{ id, kind, value, details, belongsTo },
    ...{ origin: 'added', span: null, page: null, uploadId: null, hidden: false, position: facts.length },
  }
  return placeFact(facts, fact, edit.after)
}

function changeFact(
  facts: readonly Fact[],
  fact: Fact,
  { kind = fact.kind, value = fact.value, details: given }: Extract<FactEdit, { op: 'change' }>,
): Fact[] | string {
  const details = given ? statedOf(given) : fact.details
  if (kind === 'contact' && details.field === undefined) return 'A contact says in details.field what it is.'
  const origin = fact.origin === 'added' ? 'added' : 'edited'
  return facts.map((other) => (other.id === fact.id ? { ...fact, kind, value, details, origin } : other))
}

function moveFact(facts: readonly Fact[], fact: Fact, edit: Extract<FactEdit, { op: 'move' }>): Fact[] | string {
  const belongsTo = edit.belongsTo === undefined ? fact.belongsTo : edit.belongsTo
  if (belongsTo === fact.id || edit.after === fact.id) return 'A fact cannot be moved behind or under itself.'
  if (belongsTo !== null && facts.some((other) => other.belongsTo === fact.id))
    return 'A fact that others belong to cannot belong to another one.'
  const others = facts.filter((other) => other.id !== fact.id)
  return placeFact(others, { ...fact, belongsTo }, edit.after)
}

/** @param after the fact it comes behind; null: before all others it could stand beside; undefined: behind all of its kind */
function placeFact(facts: readonly Fact[], fact: Fact, after: string | null | undefined): Fact[] | string {
  if (fact.belongsTo !== null) {
    const parent = facts.find(({ id }) => id === fact.belongsTo)
    if (!parent) return `The profile has no fact ${fact.belongsTo} to belong to.`
    if (parent.belongsTo !== null) return 'A fact belongs to an entry, not to what stands under one.'
  }
  if (after === null) return [fact, ...facts]
  if (after === undefined) {
    const at = facts.findLastIndex((other) => other.belongsTo === fact.belongsTo && other.kind === fact.kind)
    return at < 0 ? [...facts, fact] : facts.toSpliced(at + 1, 0, fact)
  }
  const at = facts.findIndex(({ id }) => id === after)
  if (at < 0) return `The profile has no fact ${after} to stand behind.`
  if (facts[at]?.belongsTo !== fact.belongsTo)
    return 'A fact stands behind one of the same entry: say belongsTo as well.'
  return facts.toSpliced(at + 1, 0, fact)
}

/** Each fact followed by what belongs to it, numbered. What belongs to nothing that is there stands by itself. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  const known = new Set(facts.map(({ id }) => id))
  const whole = facts.map((fact) => (known.has(fact.belongsTo ?? '') ? fact : { ...fact, belongsTo: null }))
  const children = Map.groupBy(whole, ({ belongsTo }) => belongsTo)
  const withChildren = (fact: Fact): Fact[] => [fact, ...(children.get(fact.id) ?? []).flatMap(withChildren)]
  return (children.get(null) ?? []).flatMap(withChildren).map((fact, position) => ({ ...fact, position }))
}
