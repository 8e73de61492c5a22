/** When a field counts as right: the rules by which parsed facts are compared with what a person would have read. Pure. */
import type { Fact, ParsedFact } from '../../src/features/profiles/fact.ts'

type AnyFact = Pick<ParsedFact | Fact, 'kind' | 'value' | 'details'>

/** A position, a degree and so on; only what the document states. `startDate` and `endDate` as exact as there. */
export interface ExpectedEntry {
  readonly kind: 'position' | 'education' | 'project' | 'volunteering' | 'certificate' | 'award'
  readonly fields: Readonly<Partial<Record<EntryField, string>>> & { readonly ongoing?: true }
}

type EntryField = 'title' | 'organisation' | 'area' | 'startDate' | 'endDate'

/** One resume's answer key. `anywhere` are values without an entry of their own: they must be that field of some fact. */
export interface Expected {
  readonly contact: Readonly<Partial<Record<'name' | 'headline' | 'email' | 'phone', string>>>
  readonly entries: readonly ExpectedEntry[]
  readonly skills: readonly string[]
  readonly languages: readonly string[]
  readonly anywhere: readonly { kind: AnyFact['kind']; field: EntryField; value: string }[]
}

export interface JudgedField {
  /** `position.title`, `contact.name`, `skill`. */
  readonly name: string
  readonly expected: string
  readonly right: boolean
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/\([^()]*\)/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}+#]+/gu)
    ?.filter((word) => !['in', 'of', 'the', 'and'].includes(word)) ?? []

/** The same words; or one is a part of the other, word by word, and holds at least half of its words. */
function isSame(expected: string, found: string | undefined): boolean {
  if (found === undefined) return false
  const [one, other] = [wordsOf(expected), wordsOf(found)]
  if (one.length === 0) return expected.trim() === found.trim()
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  return 2 * shorter.length >= longer.length && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)
}

/** Each expected field, judged. An entry's fields must be found together in one fact, and a fact answers for one entry. */
export function judge(expected: Expected, facts: readonly AnyFact[]): JudgedField[] {
  return [
    ...Object.entries(expected.contact).map(([field, value]) => ({
      name: `contact.${field}`,
      expected: value,
      right: facts.some((fact) => fact.kind === 'contact' && fact.details.field === field && isSame(value, fact.value)),
    })),
    ...judgeEntries(expected.entries, facts),
    ...expected.anywhere.map(({ kind, field, value }) => ({
      name: `${kind}.${field}`,
      expected: value,
      right: facts.some((fact) => fact.kind === kind && fieldIsRight(field, value, fact)),
    })),
    ...judgeList('skill', expected.skills, facts),
    ...judgeList('language', expected.languages, facts),
  ]
}

const judgeList = (kind: AnyFact['kind'], values: readonly string[], facts: readonly AnyFact[]): JudgedField[] =>
  values.map((value) => ({
    name: kind,
    expected: value,
    right: facts.some((fact) => fact.kind === kind && isSame(value, fact.value)),
  }))

function judgeEntries(entries: readonly ExpectedEntry[], facts: readonly AnyFact[]): JudgedField[] {
  const free = new Set(facts)
  return entries.flatMap(({ kind, fields }) => {
    const rate = (fact: AnyFact) => judgeEntry(kind, fields, fact).filter(({ right }) => right).length
    const [best] = [...free].filter((fact) => fact.kind === kind).sort((a, b) => rate(b) - rate(a))
    if (best !== undefined && rate(best) > 0) free.delete(best)
    return judgeEntry(kind, fields, best)
  })
}

const judgeEntry = (kind: string, fields: ExpectedEntry['fields'], fact: AnyFact | undefined): JudgedField[] =>
  Object.entries(fields).map(([field, value]) => ({
    name: `${kind}.${field}`,
    expected: String(value),
    right: fact !== undefined && fieldIsRight(field as EntryField | 'ongoing', String(value), fact),
  }))

function fieldIsRight(field: EntryField | 'ongoing', value: string, { details }: AnyFact): boolean {
  if (field === 'ongoing') return details.ongoing === true
  // A date may be told more exactly than the key asks, never differently.
  if (field === 'startDate' || field === 'endDate') return details[field]?.startsWith(value) === true
  // `Bachelor of Science in Biology` may be one name or two.
  if (field === 'title' || field === 'area') {
    const both = [details.title, details.area].filter((part) => part !== undefined).join(' ')
    return (
      isSame(value, details[field]) ||
      (` ${wordsOf(both).join(' ')} `.includes(` ${wordsOf(value).join(' ')} `) && both.length <= 120)
    )
  }
  return isSame(value, details[field])
}
