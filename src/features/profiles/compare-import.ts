/** What a further file says beside a profile, section by section. Pure. */
import type { Fact, FactKind, ParsedFact } from './fact.ts'

/** `same`: the profile says it already. `changed`: it says it otherwise. `new`: it does not say it. */
export type ImportStatus = 'same' | 'changed' | 'new'

export interface ComparedFact {
  readonly imported: ParsedFact
  readonly status: ImportStatus
  /** The profile's fact that says the same or nearly the same. */
  readonly fact: Fact | null
}

export interface ComparedSection {
  readonly kind: FactKind
  /** With the bullets of its entries, each behind its entry. */
  readonly items: readonly ComparedFact[]
  /** Facts of the profile that the file does not have: they stay. */
  readonly onlyInProfile: readonly Fact[]
}

/** Every imported fact once, in the file's order within its section. */
export function compareImport(facts: readonly Fact[], imported: readonly ParsedFact[]): ComparedSection[] {
  const compared = matchFacts(facts, imported)
  const matched = new Set(compared.map(({ fact }) => fact?.id))
  const sectionOf = sectionsBy(imported, ({ key }) => key)
  const sectionOfFact = sectionsBy(facts, ({ id }) => id)
  const kinds = new Set([...imported.map(sectionOf), ...facts.map(sectionOfFact)])
  return [...kinds].map((kind) => ({
    kind,
    items: compared.filter((one) => sectionOf(one.imported) === kind),
    onlyInProfile: facts.filter((fact) => sectionOfFact(fact) === kind && !matched.has(fact.id)),
  }))
}

/** The kind of the entry that a fact stands under, or its own. */
function sectionsBy<T extends { readonly kind: FactKind; readonly belongsTo: string | null }>(
  list: readonly T[],
  keyOf: (one: T) => string,
): (one: T) => FactKind {
  const byKey = new Map(list.map((one) => [keyOf(one), one]))
  return (one) => byKey.get(one.belongsTo ?? '')?.kind ?? one.kind
}

/** Entries first, so that bullets are looked for under the entry that is the same. Each fact is matched once. */
function matchFacts(facts: readonly Fact[], imported: readonly ParsedFact[]): ComparedFact[] {
  const free = new Set(facts)
  const found = new Map<string, ComparedFact>()
  const take = (one: ParsedFact, candidates: readonly Fact[]): void => {
    const best = candidates
      .map((fact) => ({ fact, likeness: likenessOf(one, fact) }))
      .filter(({ fact, likeness }) => free.has(fact) && likeness >= alike)
      .sort((a, b) => b.likeness - a.likeness)[0]
    if (best) free.delete(best.fact)
    const status = best ? (saysTheSame(one, best.fact) ? 'same' : 'changed') : 'new'
    found.set(one.key, { imported: one, status, fact: best?.fact ?? null })
  }
  const entries = imported.filter(({ belongsTo }) => belongsTo === null)
  for (const one of entries)
    take(
      one,
      facts.filter((fact) => (fact.kind === one.kind && fact.belongsTo === null) || isUnsortedTwin(one, fact)),
    )
  for (const one of imported.filter(({ belongsTo }) => belongsTo !== null)) {
    const parent = found.get(one.belongsTo ?? '')?.fact?.id
    take(
      one,
      facts.filter(
        (fact) =>
          (parent !== undefined && fact.kind === one.kind && fact.belongsTo === parent) || isUnsortedTwin(one, fact),
      ),
    )
  }
  return imported.flatMap(({ key }) => found.get(key) ?? [])
}

/** The same words, which the profile holds without knowing what they are. */
const isUnsortedTwin = (imported: ParsedFact, fact: Fact): boolean =>
  fact.kind === 'unsorted' && imported.kind !== 'unsorted' && bare(imported.value) === bare(fact.value)

/** From here on two facts are about the same: half of the words of a bullet, or the names of an entry. */
const alike = 0.5

function likenessOf(imported: ParsedFact, fact: Fact): number {
  if (bare(imported.value) === bare(fact.value)) return 2
  const [one, other] = [imported.details, fact.details]
  switch (imported.kind) {
    case 'contact':
      return one.field === other.field && one.field !== 'url' ? 1 : 0
    case 'summary':
      return 0.5 + wordOverlap(imported.value, fact.value) / 2
    case 'skill':
    case 'language':
    case 'interest':
    case 'unsorted':
      return 0
    case 'bullet':
      return wordOverlap(imported.value, fact.value)
    default: {
      const equal = (a: string | undefined, b: string | undefined): number =>
        a !== undefined && b !== undefined && bare(a) === bare(b) ? 1 : 0
      const shared =
        equal(one.title, other.title) +
        equal(one.organisation, other.organisation) +
        equal(one.startDate, other.startDate)
      return shared >= 2 ? shared / 2 : 0
    }
  }
}

/** The words, and for what has structure also its parts as far as the file states them. */
function saysTheSame({ kind, value, details }: ParsedFact, fact: Fact): boolean {
  if (kind !== fact.kind) return false
  const parts = ['title', 'organisation', 'area', 'location', 'startDate', 'endDate', 'ongoing', 'level'] as const
  const stated = parts.filter((part) => details[part] !== undefined)
  const agrees = stated.every((part) => details[part] === fact.details[part])
  return agrees && (bare(value) === bare(fact.value) || stated.length >= 2)
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  )

/** Dice coefficient of the two sets of words, 0 to 1. */
function wordOverlap(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.size + b.size === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size)
}

/**
 * The facts with what the person takes from the file: changed ones take its words and its source, new ones come behind
 * the last of their kind. A bullet brings the entry it stands under.
 * @param keys of imported facts; others are left alone
 */
export function takeImported(
  facts: readonly Fact[],
  imported: readonly ParsedFact[],
  keys: ReadonlySet<string>,
  source: { readonly uploadId: string; readonly newId: () => string },
): Fact[] {
  const compared = matchFacts(facts, imported)
  const byKey = new Map(compared.map((one) => [one.imported.key, one]))
  const wanted = new Set(keys)
  for (const key of keys) {
    const entry = byKey.get(byKey.get(key)?.imported.belongsTo ?? '')
    if (entry?.status === 'new') wanted.add(entry.imported.key)
  }
  const ids = new Map(compared.map(({ imported: { key }, fact }) => [key, fact?.id ?? source.newId()]))
  let list = [...facts]
  for (const { imported: one, status, fact } of compared) {
    if (!wanted.has(one.key) || status === 'same') continue
    const { key, ...words } = one
    const taken: Fact = {
      ...words,
      id: ids.get(key) ?? source.newId(),
      belongsTo: one.belongsTo === null ? null : (ids.get(one.belongsTo) ?? null),
      origin: 'imported',
      uploadId: source.uploadId,
      hidden: fact?.hidden ?? false,
      position: list.length,
    }
    if (fact)
      list = list.map((other) =>
        other.id === fact.id
          ? { ...taken, belongsTo: fact.kind === one.kind ? fact.belongsTo : taken.belongsTo }
          : other,
      )
    else {
      const at = list.findLastIndex((other) => other.belongsTo === taken.belongsTo && other.kind === taken.kind)
      list.splice(at < 0 ? list.length : at + 1, 0, taken)
    }
  }
  return list
}
