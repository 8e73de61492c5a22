/** What our own importer found again of the facts that a document was made of. Pure. */
import type { Fact, FactDetails, FactKind, ParsedFact } from '../profiles/fact.ts'

export interface ReadField {
  readonly factId: string
  readonly kind: FactKind
  /** `value`, or a part such as `organisation`. */
  readonly field: string
  readonly expected: string
  /** Whether it came back as the same field; `elsewhere`: its words did, as something else. */
  readonly found: 'yes' | 'elsewhere' | 'no'
}

export interface ReadBack {
  readonly fields: readonly ReadField[]
  /** Bullets of the document, and how many came back whole and behind the one before them. */
  readonly bullets: { readonly count: number; readonly inOrder: number; readonly missing: readonly string[] }
}

const parts = ['title', 'organisation', 'area', 'startDate', 'endDate'] as const satisfies (keyof FactDetails)[]
const listKinds: ReadonlySet<FactKind> = new Set(['contact', 'skill', 'language', 'certificate'])
const entryKinds: ReadonlySet<FactKind> = new Set(['position', 'education', 'project', 'volunteering'])

export function compareReadBack(written: readonly Fact[], read: readonly ParsedFact[]): ReadBack {
  const words = tight(read.map(({ value }) => value).join(' '))
  const found = (isThere: boolean, expected: string): ReadField['found'] =>
    isThere ? 'yes' : words.includes(tight(expected)) ? 'elsewhere' : 'no'
  const fields = written.flatMap((fact): ReadField[] => {
    const { id: factId, kind, value, details } = fact
    if (listKinds.has(kind)) {
      const isThere = read.some((one) => one.kind === kind && tight(one.value).includes(tight(value)))
      return [{ factId, kind, field: details.field ?? 'value', expected: value, found: found(isThere, value) }]
    }
    if (!entryKinds.has(kind)) return []
    const back = likest(fact, read)
    return parts.flatMap((field): ReadField[] => {
      const expected = shown(details, field)
      if (expected === undefined) return []
      const got = back === undefined ? undefined : shown(back.details, field)
      return [
        { factId, kind, field, expected, found: found(got !== undefined && tight(got) === tight(expected), expected) },
      ]
    })
  })
  return { fields, bullets: inOrder(written, read) }
}

/** Documents show months: a day of a date does not come back. */
function shown(details: FactDetails, field: (typeof parts)[number]): string | undefined {
  const value = details[field]
  if (field === 'endDate' && details.ongoing === true) return undefined
  return field === 'startDate' || field === 'endDate' ? value?.slice(0, 7) : value
}

/** The entry that shares the most parts. */
function likest({ kind, details }: Fact, read: readonly ParsedFact[]): ParsedFact | undefined {
  const shares = (one: ParsedFact): number =>
    parts.filter((part) => {
      const [mine, theirs] = [shown(details, part), shown(one.details, part)]
      return mine !== undefined && theirs !== undefined && tight(mine) === tight(theirs)
    }).length
  return read
    .filter((one) => one.kind === kind)
    .map((one) => ({ one, shared: shares(one) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.one
}

function inOrder(written: readonly Fact[], read: readonly ParsedFact[]): ReadBack['bullets'] {
  const entries = written.filter(({ kind }) => kind === 'position')
  // The document shows entries in the order of the profile; other sections have their own place.
  const wanted = entries.flatMap((entry) =>
    written.filter(({ kind, belongsTo }) => kind === 'bullet' && belongsTo === entry.id),
  )
  const back = read.filter(({ kind }) => kind === 'bullet').map(({ value }) => tight(value))
  const missing: string[] = []
  let from = 0
  for (const { value } of wanted) {
    const at = back.indexOf(tight(value), from)
    if (at < 0) missing.push(value)
    else from = at + 1
  }
  return { count: wanted.length, inOrder: wanted.length - missing.length, missing }
}

/** Letters, digits, and what tells C++ from C: readers differ in marks and spaces between the parts of a line. */
const tight = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '')
