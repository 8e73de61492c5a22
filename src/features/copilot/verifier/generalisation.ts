/**
 * Honest generalisation: where a rewrite names a kind, or an area, that a thing or place of the fact belongs to, it is read
 * in the fact's own words: "sold power tools" of "sold Makita saws" as "sold saws". All rules then judge what stands there.
 * Only upwards: a narrower word, or one beside it, is in no table for the fact's word.
 */

import { prepositions } from './lexicon/function-words.ts'
import { placeKey } from './lexicon/place-key.ts'
import { areasAround } from './lexicon/places.ts'
import { numberWords } from './lexicon/units.ts'
import { isPastForm } from './lexicon/verbs.ts'
import { isSameOfThing } from './reading/collocations.ts'
import { narrowerThan, withCapital } from './reading/kinds.ts'
import { isNoun } from './reading/lemmas.ts'
import { limitsOf } from './reading/limits.ts'
import { keyOfTokens } from './reading/phrases.ts'
import { range, textOf } from './reading/ranges.ts'
import type { Reading } from './reading/reading.ts'
import type { Token } from './reading/tokens.ts'

interface Span {
  readonly from: number
  readonly to: number
  readonly key: string
}

const longest = 5

const particles = /^(?:up|down|out|off|away|back|over|in|on|aside|ready|started|together)$/u

/** "Wrote their measurements down", "got dough ready": the particle behind what its verb was done to. */
const particleOf = ({ tokens }: Reading, verb: number): Token | undefined => {
  const at = range(verb + 2, verb + 6).find((one) => particles.test(tokens[one]?.lower ?? ''))
  const between = tokens.slice(verb + 1, at)
  const next = tokens[at === undefined ? -1 : at + 1]
  const isEnd =
    next === undefined ||
    next.kind === 'mark' ||
    prepositions.has(next.lower) ||
    /^(?:and|or|then|the)$/u.test(next.lower)
  const isObject = between.every(
    ({ kind, lower }) => kind !== 'mark' && !prepositions.has(lower) && !/^(?:and|or)$/u.test(lower),
  )
  return at !== undefined && isEnd && isObject ? tokens[at] : undefined
}

/** Stretches of up to five words without a mark between them but a hyphen. */
const spansOf = (reading: Reading): Span[] => {
  const isInside = (at: number): boolean => {
    const token = reading.tokens[at]
    return token !== undefined && (token.kind !== 'mark' || token.text === '-' || token.text === '/')
  }
  return reading.tokens.flatMap((first, from): Span[] => {
    if (first.kind === 'mark') return []
    const found: Span[] = []
    let words = 0
    for (let to = from + 1; to <= reading.tokens.length && isInside(to - 1) && words <= longest; to++) {
      if (reading.tokens[to - 1]?.kind === 'mark') continue
      words++
      const key = keyOfTokens(reading.tokens.slice(from, to))
      if (key !== '') found.push({ from, to, key })
    }
    const particle = particleOf(reading, from)
    if (particle !== undefined) found.push({ from, to: from + 1, key: `${first.stem} ${particle.stem}` })
    return found
  })
}

/** "Across the UK" says more than "in Leeds". */
const spreads = /^(?:across|throughout|over|around|bundesweit|durch|por|toda?|all|whole|entire|every|quer|ganz\p{L}*)$/u

const textsOf = (reading: Reading, span: Span): readonly string[] => {
  const text = textOf(reading, span)
  const next = reading.tokens[span.to]
  const isMake = /^\p{Lu}/u.test(text) && next?.kind === 'word' && isNoun(next.lower)
  return isMake ? [text, textOf(reading, { from: span.from, to: span.to + 1 })] : [text]
}

interface Own {
  readonly span: Span
  /** As it stands there; the name of a make also with what it is the make of: "Makita", "Makita saws". */
  readonly texts: readonly string[]
}

/** "Trained drivers" are no drivers of trains: a form of doing stands for doing, a thing for a thing. */
const isDoing = (reading: Reading, { from }: Span): boolean => {
  const lower = reading.tokens[from]?.lower ?? ''
  return isPastForm(lower) && !qualities.has(lower)
}

/** Look like a past form and tell what something is: "bed-bound", "dissatisfied guests", "used cars". */
const qualities: ReadonlySet<string> = new Set(
  'bed red shed sled used dissatisfied displeased disabled intoxicated drunk unused unpaid unwanted broken frozen tired retired bereaved distressed crowded vacated'.split(
    ' ',
  ),
)

/** "Replacement" of what was "changed": a noun of doing, by its ending. */
const isNounOfDoing = (reading: Reading, { from }: Span): boolean =>
  /(?:tion|sion|ment|al|age|ance|ery|tuition|entry)s?$/u.test(reading.tokens[from]?.lower ?? '')

/** "Did not conduct any": what the fact denies is nobody's deed. */
const isDenied = (fact: Reading, { from }: Span): boolean =>
  limitsOf(fact).some(({ kind, start, end }) => kind === 'negation' && from >= start && from < end)

/** The fact's own words for a phrase of the rewrite, each once. */
type OwnWords = (rewrite: Reading, span: Span) => readonly Own[]

const ownWordsIn = (facts: readonly Reading[]): OwnWords => {
  const said = facts.flatMap((fact) =>
    spansOf(fact)
      .filter((span) => !isDenied(fact, span))
      .map((span) => ({ fact, span, texts: textsOf(fact, span) })),
  )
  // "Drove double-deckers" of "drove buses; no double-decker work": what a fact denies is no other word of what it says.
  const denied = new Set(
    facts.flatMap((fact) => spansOf(fact).flatMap((span) => (isDenied(fact, span) ? [span.key] : []))),
  )
  const names = said
    .filter(({ fact, span }) => fact.tokens[span.from]?.capital === true)
    .map((own) => ({ ...own, areas: areasAround(placeKey(own.texts[0] ?? '')) }))
    .filter(({ areas }) => areas.size > 0)
  return (rewrite, span) => {
    if (denied.has(span.key)) return []
    const narrower = narrowerThan(span.key, rewrite.language)
    const area = placeKey(textOf(rewrite, span)).replace(/^the /u, '')
    const isSpread = rewrite.tokens
      .slice(Math.max(0, span.from - 2), span.from)
      .some(({ lower }) => spreads.test(lower))
    return [
      ...(narrower.size === 0
        ? []
        : said.filter(
            ({ fact, span: own, texts: [text = ''] }) =>
              (isDoing(fact, own) === isDoing(rewrite, span) || (isDoing(fact, own) && isNounOfDoing(rewrite, span))) &&
              (narrower.has(own.key) || narrower.has(withCapital(own.key, text))),
          )),
      // What the fact says of another thing is not said of this one by another verb: "loaded boxes" of "packed boxes, loaded vans".
      ...(said.some(({ span: own }) => own.key === span.key)
        ? []
        : said.filter(({ fact, span: own }) => isSameOfThing(rewrite, span, fact, own))),
      ...(isSpread ? [] : names.filter(({ areas }) => areas.has(area))),
    ]
  }
}

/** "Two languages" of "Urdu and English": as many things of the kind as the rewrite counts, told one by one. */
const countedAs = (rewrite: Reading, span: Span, own: readonly Own[]): string | null => {
  const before = rewrite.tokens[span.from - 1]
  const vague = /^(?:several|various|multiple|different)$/u.test(before?.lower ?? '')
  const count = before?.kind === 'number' ? Number(before.text) : numberWords.get(before?.lower ?? '')
  if (!vague && (count === undefined || count < 2)) return null
  const single = own.filter(
    ({ span: one }) =>
      !own.some((other) => other.span !== one && other.span.from <= one.from && other.span.to >= one.to),
  )
  const texts = [...new Set(single.flatMap(({ texts: [text = ''] }) => text))]
  return (vague ? texts.length > 1 : texts.length === count)
    ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
    : null
}

interface Replacement {
  readonly from: number
  readonly to: number
  readonly texts: readonly string[]
}

/** "Ailments such as foot rot": what is named again right behind its kind. */
const isExample = (rewrite: Reading, { to }: Span): boolean =>
  /^(?:such|like|including|for|e|\(|wie|como)$/u.test(rewrite.tokens[to]?.lower ?? '') ||
  (rewrite.language === 'es' &&
    (rewrite.tokens[to]?.text === ':' ||
      (rewrite.tokens[to]?.text === ',' && rewrite.tokens[to + 1]?.lower === 'como')))

const replacementOf = (rewrite: Reading, span: Span, ownWords: OwnWords, said: readonly Span[]): Replacement | null => {
  // A thing and its kind told side by side are two things; "drawer" inside of "cash drawer" is none beside it.
  const isTold = (key: string): boolean =>
    !isExample(rewrite, span) && said.some((one) => one.key === key && (one.from < span.from || one.to > span.to))
  const own = ownWords(rewrite, span).filter(({ span: { key } }) => !isTold(key))
  if (own.length === 0) return null
  const counted = countedAs(rewrite, span, own)
  const from = counted === null ? span.from : span.from - 1
  return { from, to: span.to, texts: counted === null ? [...new Set(own.flatMap(({ texts }) => texts))] : [counted] }
}

/** Longest first, none inside of another. */
const replacementsIn = (rewrite: Reading, facts: readonly Reading[], refused: ReadonlySet<string>): Replacement[] => {
  const ownWords = ownWordsIn(facts)
  const taken = new Set<number>()
  const spans = spansOf(rewrite)
  return spans
    .filter(({ from, to }) => rewrite.tokens.slice(Math.max(0, from - 1), to).some(({ lower }) => refused.has(lower)))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .flatMap((span): Replacement[] => {
      if (Array.from({ length: span.to - span.from }, (_, at) => span.from + at).some((at) => taken.has(at))) return []
      const replacement = replacementOf(rewrite, span, ownWords, spans)
      if (replacement === null) return []
      for (let at = replacement.from; at < replacement.to; at++) taken.add(at)
      return [replacement]
    })
}

/** How many of the fact's words are tried for one kind: a list seldom has more that the verb fits. */
const attempts = 3

/**
 * The rewrite's text with its general words replaced by the facts' own, in a few ways; none where no table knows a
 * narrower word of a fact for a refused one.
 * @param refused words, in lower case, that the rules found no evidence for
 */
export const inOwnWords = (
  rewrite: Reading,
  facts: readonly Reading[],
  refused: ReadonlySet<string>,
): readonly string[] => {
  const replacements = replacementsIn(rewrite, facts, refused).toSorted((a, b) => b.from - a.from)
  if (replacements.length === 0) return []
  const most = Math.min(attempts, Math.max(...replacements.map(({ texts }) => texts.length)))
  return Array.from({ length: most }, (_, attempt) =>
    replacements.reduce((text, { from, to, texts }) => {
      const start = rewrite.tokens[from]?.start ?? 0
      const own = texts[Math.min(attempt, texts.length - 1)] ?? ''
      return `${text.slice(0, start)}${own}${text.slice(rewrite.tokens[to - 1]?.end ?? 0)}`
    }, rewrite.text),
  )
}
