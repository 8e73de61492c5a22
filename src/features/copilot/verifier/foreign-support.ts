/** Whether, and where, a German or Spanish fact carries a word in another form: its verb or noun, a part of a compound, an equal word. */
import { foreignClaimWords } from './lexicon/claims.ts'
import { germanPrefixes } from './lexicon/irregular-verbs.de.ts'
import { thesaurusOf } from './lexicon/thesauri.ts'
import { toldOtherwise } from './reading/foreign-deeds.ts'
import { isPartOf, partsOf, wordReaders } from './reading/foreign-stems.ts'
import { germanNounOf, sameVerbIn, verbKeysOf } from './reading/foreign-verbs.ts'
import { narrowerThan, ownKinds, withCapital } from './reading/kinds.ts'
import type { Reading } from './reading/reading.ts'
import { partSaidOtherwise, saidOtherwise } from './reading/said-abroad.ts'
import type { Token } from './reading/tokens.ts'

const foreignClaims: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(foreignClaimWords).map(([language, words]) => [
    language,
    new Set(words.map((word) => wordReaders[language]?.stemOf(word) ?? word)),
  ]),
)

/**
 * German and Spanish words that say the same or name the kind, by our own tables and the thesaurus. Where the rewrite says
 * the fact's own word as well, the other one beside it is a thing more: "corte, bordado y confección" of "corte y confección".
 */
export const byThesaurus = (reading: Reading, stem: string, rewrite: Reading | null = null): number[] => {
  const own = wordReaders[reading.language]?.equals.get(stem) ?? []
  const isClaim = foreignClaims[reading.language]?.has(stem) === true
  const others = isClaim ? [] : thesaurusOf(reading.language)(stem)
  const isSaid = (word: string): boolean => word !== stem && rewrite?.byStem.has(word) === true
  // The thesaurus holds wine and drink equal: what our table knows to be the kind does not carry what belongs to it.
  const isKind = (word: string): boolean => ownKinds(reading.language).get(word)?.has(stem) === true
  const found = new Set([...own, ...[...others].filter((word) => !isSaid(word) && !isKind(word))])
  return [...found].flatMap((word) => [...(reading.byStem.get(word) ?? [])])
}

/** A "Schreinerei" is where a "Schreiner" works, and makes nobody one; nor does a "Bäckerei" say who bakes. */
const isPlaceOf = (person: string, place: string): boolean =>
  /^(?:\p{L}*)ei(?:en)?$/u.test(place) &&
  (/er(?:in)?$/u.test(person)
    ? place.startsWith(person.replace(/in$/u, ''))
    : /(?:en|te?)$/u.test(person) && !person.includes('erei'))

/** "Einführung" is another verb than "führte": its first part is no noun. */
const isPrefixed = (verb: string, whole: string): boolean =>
  whole.endsWith(verb) && germanPrefixes.includes(whole.slice(0, whole.length - verb.length))

/** "Fahrrädern" for "fahrrad". */
const pluralsIn = (reading: Reading, noun: string): number[] =>
  reading.tokens.flatMap((one, where) => (one.kind === 'word' && germanNounOf(one.lower) === noun ? [where] : []))

/** German writes in one word what others write in two: "Schuhverkauf" for "Verkauf von Schuhen", and the other way round. */
export const byGermanParts = (rewrite: Reading, at: number, reading: Reading): number[] => {
  const token = rewrite.tokens[at]
  const reader = wordReaders.de
  if (reading.language !== 'de' || reader === undefined || token?.kind !== 'word') return []
  const inside = reading.tokens.flatMap((one, where) =>
    one.kind === 'word' &&
    // "Java" is no part of "JavaScript".
    reading.owners[where] !== 'skill' &&
    !isPlaceOf(token.lower, one.lower) &&
    !isPrefixed(token.stem, one.stem) &&
    (isPartOf(token.stem, one.stem) || isPartOf(token.lower, one.lower))
      ? [where]
      : [],
  )
  if (inside.length > 0) return inside
  // "Fotografisch" of "Fotodokumentation": our own equal words count as parts too.
  const others = [...(reader.things.get(token.stem) ?? [])].filter((other) => other !== token.stem)
  const equal = reading.tokens.flatMap((one, where) =>
    one.kind === 'word' && others.some((other) => isPartOf(other, one.stem)) ? [where] : [],
  )
  if (equal.length > 0) return equal
  const find = (part: string): readonly number[] =>
    part.length < 3
      ? []
      : [...(reading.byStem.get(part) ?? []), ...byThesaurus(reading, part), ...pluralsIn(reading, part)]
  const found = partsOf(token.lower, reader.stemOf)
    .map((parts) => parts.map(find))
    .find(
      (homes) =>
        homes.every((home) => home.length > 0) &&
        homes[0]?.some((one) => homes[1]?.some((other) => areBeside(reading, one, other))) === true,
    )
  return found?.flat() ?? []
}

/** A German noun as it stands and without what the plural or a compound adds. */
const plainNounsOf = (lower: string): string[] => {
  const noun = germanNounOf(lower)
  return [noun, noun.replace(/(?:en|e|n|s|es)$/u, '')].filter((one) => one.length >= 4)
}

const conjunctions = /^(?:und|oder|bis|sowie)$/u

/** "Teilladungen" of "Teil- und Komplettladungen": the last part is written once for both. */
const byElision = (token: Token, reading: Reading): number[] =>
  reading.tokens.flatMap((first, where) => {
    const last = reading.tokens[where + 3]
    const isElided =
      first.kind === 'word' &&
      reading.tokens[where + 1]?.text === '-' &&
      conjunctions.test(reading.tokens[where + 2]?.lower ?? '') &&
      token.lower.startsWith(first.lower)
    if (!isElided || last?.kind !== 'word') return []
    const rest = wordReaders.de?.stemOf(token.lower.slice(first.lower.length)) ?? ''
    return rest.length >= 3 && last.stem.endsWith(rest) ? [where, where + 3] : []
  })

/** "Termine vergeben" of "Terminvergabe", "beatmete Patienten" of "Beatmungspatienten": both parts of a compound, each said. */
const byVerbInCompound = (rewrite: Reading, token: Token, reading: Reading): number[] => {
  const keys = verbKeysOf(token.lower, 'de')
  const nouns = new Set(rewrite.tokens.flatMap((one) => (one.capital ? plainNounsOf(one.lower) : [])))
  const isVerb = (part: string): boolean => [...verbKeysOf(part, 'de')].some((key) => keys.has(key))
  return reading.tokens.flatMap((one, where) => {
    if (one.kind !== 'word' || one.lower.length < 8) return []
    const cuts = Array.from({ length: one.lower.length - 7 }, (_, at) => at + 4)
    const isSaid = cuts.some((cut) => {
      const [left, right] = [one.lower.slice(0, cut), one.lower.slice(cut)]
      return (
        (isVerb(right) && plainNounsOf(left).some((noun) => nouns.has(noun))) ||
        (isVerb(left.replace(/s$/u, '')) && plainNounsOf(right).some((noun) => nouns.has(noun)))
      )
    })
    return isSaid ? [where] : []
  })
}

const adjectiveEndings = /e[rnsm]?$/u

/** The adjective or participle without its ending; null for a German noun, which has a capital and no noun behind it. */
const adjectiveAt = ({ tokens, owners }: Reading, at: number): string | null => {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind !== 'word' || owners[at] === 'title') return null
  const isNoun = token.capital && !(next?.kind === 'word' && next.capital)
  const base = token.lower.replace(adjectiveEndings, '')
  return isNoun || base.length < 3 ? null : base
}

const periodNouns: Readonly<Record<string, RegExp>> = {
  monatlich: /^monats\p{L}{4,}/u,
  jährlich: /^jahres\p{L}{4,}/u,
  wöchentlich: /^wochen(?!end)\p{L}{4,}/u,
  täglich: /^tages\p{L}{4,}/u,
}

/** "Italienisch" of "Italien", "monatlich" of "Monatsbericht"; null for other adjectives. */
const nounOfAdjective = (adjective: string): RegExp | null =>
  periodNouns[adjective] ?? (/^\p{L}{5,}isch$/u.test(adjective) ? new RegExp(`^${adjective.slice(0, -4)}$`, 'u') : null)

/** "Defekter Maschinen" of "defekte Maschinen", "freiberuflicher" of "freiberuflich". */
const byAdjective = (rewrite: Reading, at: number, reading: Reading): number[] => {
  const wanted = adjectiveAt(rewrite, at)
  if (wanted === null) return []
  const same = reading.tokens.flatMap((_, where) => (adjectiveAt(reading, where) === wanted ? [where] : []))
  if (same.length > 0) return same
  // "Telefonischer" of "Telefon".
  const equal = [...(wordReaders.de?.equals.get(wordReaders.de.stemOf(wanted)) ?? [])]
  const noun = nounOfAdjective(wanted)
  return [
    ...equal.flatMap((stem) => [...(reading.byStem.get(stem) ?? [])]),
    ...(noun === null
      ? []
      : reading.tokens.flatMap(({ capital, lower }, where) => (capital && noun.test(lower) ? [where] : []))),
  ]
}

/** Another doing, or the end of a statement. */
const parts = /^(?:.*ung|(?:be|ver|ent|er|zer|über|unter).{3,}(?:t|en)|ge.*(?:t|en)|.*ge.{2,}t|.*iert)$/u

/** What stands between a thing and its doing names no other doing. */
const areBeside = (reading: Reading, one: number, other: number): boolean =>
  reading.tokens
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .every(({ kind, text, lower }) => (kind === 'mark' ? !/^[.;\n]$/u.test(text) : !parts.test(lower)))

/** "Gehegereinigung" of "Gehege gereinigt", "Gehaltsabrechnung" of "Gehälter abgerechnet": a thing and its doing, side by side. */
const byDeedInCompound = ({ lower, capital }: Token, reading: Reading): number[] => {
  if (!capital || lower.length < 8) return []
  const cuts = Array.from({ length: lower.length - 6 }, (_, at) => at + 4)
  for (const cut of cuts) {
    const deeds = [
      ...sameVerbIn(reading, lower.slice(cut)),
      ...partSaidOtherwise(lower.slice(cut), lower.slice(0, cut), reading),
    ]
    if (deeds.length === 0) continue
    const left = lower.slice(0, cut)
    const wanted = new Set([...plainNounsOf(left), ...plainNounsOf(left.replace(/s$/u, ''))])
    const narrower = narrowerThan(wordReaders.de?.stemOf(left) ?? left, 'de')
    const isThing = (one: Token): boolean =>
      narrower.has(withCapital(one.stem, one.text)) || plainNounsOf(one.lower).some((noun) => wanted.has(noun))
    const pairs = reading.tokens.flatMap((one, where): number[][] =>
      one.kind === 'word' && one.capital && isThing(one)
        ? deeds.filter((deed) => deed !== where && areBeside(reading, where, deed)).map((deed) => [where, deed])
        : [],
    )
    if (pairs[0] !== undefined) return pairs[0]
  }
  return []
}

const verbLike = /^\p{Ll}/u

/** What German and Spanish say with another form of the same word. */
export const abroad = (rewrite: Reading, at: number, reading: Reading): readonly number[] => {
  const token = rewrite.tokens[at]
  if (token?.kind !== 'word' || wordReaders[reading.language] === undefined) return []
  const verbs = sameVerbIn(reading, token.lower)
  if (verbs.length > 0) return verbs
  const told = toldOtherwise(rewrite, at, reading)
  if (told.length > 0 || reading.language !== 'de') return told
  const qualities = byAdjective(rewrite, at, reading)
  if (qualities.length > 0) return qualities
  const otherwise = saidOtherwise(rewrite, at, reading)
  if (otherwise.length > 0) return otherwise
  const compounds = byDeedInCompound(token, reading)
  if (compounds.length > 0) return compounds
  const noun = germanNounOf(token.lower)
  const nouns = reading.tokens.flatMap((one, where) =>
    one.kind === 'word' &&
    (germanNounOf(one.lower) === noun ||
      // "Patientinnen" of "Beatmungspatienten".
      (noun !== token.lower && plainNounsOf(one.lower).some((whole) => isPartOf(noun, whole))))
      ? [where]
      : [],
  )
  if (nouns.length > 0) return nouns
  const elided = byElision(token, reading)
  return elided.length > 0 || !verbLike.test(token.text) ? elided : byVerbInCompound(rewrite, token, reading)
}

const assistants = /^(?:assisten\p{L}*|sekretär\p{L}*|stellvertret\p{L}*|ayudante|auxiliar|adjunt[oa]|secretari[oa])$/u

/** "Assistent der Bauleitung": the site was led by somebody else, unless the rewrite tells the assistant too. */
export const isAssisted = (rewrite: Reading, heading: Reading, where: number): boolean =>
  rewrite.language !== 'en' &&
  /^(?:der|des|de|del)$/u.test(heading.tokens[where - 1]?.lower ?? '') &&
  assistants.test(heading.tokens[where - 2]?.lower ?? '') &&
  !rewrite.tokens.some(({ lower }) => assistants.test(lower))

const praise =
  /^(?:ausgezeichnet|preisgekrönt|geprüft|zertifiziert|anerkannt|erfahren|qualifiziert|bewährt)e[rnsm]?$|^(?:reconocid|experimentad|premiad|galardonad|destacad)[oa]s?$/u

/** "Auszeichnen von Bäumen" praises nobody: such a participle needs itself. */
export const isOtherPraise = (token: Token | undefined, fact: Reading, where: number): boolean => {
  if (token === undefined || !praise.test(token.lower)) return false
  const base = token.lower.replace(/(?:e[rnsm]?|[oa]s?)$/u, '')
  return fact.tokens[where]?.lower.startsWith(base) !== true
}

/** "Leitung: Herr Busch": whose it was. */
export const isNamedOther = (fact: Reading, where: number): boolean =>
  /^(?:leitung|chefin?|inhaber(?:in)?|vorgesetzter?|betreuer(?:in)?|jef[ea]|dirección|responsable|tutora?)$/u.test(
    fact.tokens[where]?.lower ?? '',
  ) &&
  fact.tokens[where + 1]?.text === ':' &&
  fact.tokens[where + 2]?.capital === true

/** "Mechatroniker in Ausbildung" is no trained one; what carries that is asked where it is framed. */
export const isStillTraining = (token: Token | undefined, fact: Reading, where: number): boolean =>
  /^(?:ausgebildete|gelernte)[rn]?$/u.test(token?.lower ?? '') &&
  /^(?:berufs)?(?:ausbildung|lehre)$/u.test(fact.tokens[where]?.lower ?? '')

/** "Wurde von einer Meisterin angeleitet": what was done to the person, unless it was by herself or by hand. */
export const isSuffered = (rewrite: Reading, fact: Reading, where: number): boolean => {
  if (fact.language !== 'de' || rewrite.tokens.some(({ lower }) => /^w[ui]rden?$/u.test(lower))) return false
  // "Stoffe geliefert bekommen".
  if (/^(?:bekommen|erhalten|gekriegt)$/u.test(fact.tokens[where + 1]?.lower ?? ''))
    return !rewrite.tokens.some(({ lower }) => /^(?:bekommen|erhalten|bekam|erhielt)$/u.test(lower))
  const before = fact.tokens.slice(Math.max(0, where - 12), where)
  const passive = before.findLastIndex(({ lower }) => /^(?:wurden?|werden?)$/u.test(lower))
  const doer = before.findLastIndex(({ lower }) => /^(?:von|vom|durch)$/u.test(lower))
  return passive !== -1 && doer > passive && !/^(?:mir|hand|uns)$/u.test(before[doer + 1]?.lower ?? '')
}

/** "Patienten zur Therapie begleitet": where somebody was taken was not done there. */
export const isDestination = (rewrite: Reading, fact: Reading, where: number): boolean => {
  const taking = /^(?:begleite|begleitet|begleitung|gefahren|gebracht|transport\p{L}*|fahrt|fahrten)$/u
  return (
    fact.language === 'de' &&
    /^(?:zur|zum|zu)$/u.test(fact.tokens[where - 1]?.lower ?? '') &&
    fact.tokens.some(({ lower }) => taking.test(lower)) &&
    !rewrite.tokens.some(({ lower }) => /begleit|fahr|bring|gebracht|brachte|transport/u.test(lower))
  )
}

/** "Dienstplanung" of "Dienstpläne verteilt": who had the plan did not make it. */
export const isPlanOnly = (token: Token | undefined, fact: Reading, where: number): boolean =>
  fact.language === 'de' &&
  /planung(?:en)?$/u.test(token?.lower ?? '') &&
  /pl(?:a|ä)n(?:e|en|es|s)?$/u.test(fact.tokens[where]?.lower ?? '') &&
  fact.tokens[where]?.capital === true

/** "Ausbildung zum Zimmerer", "formación en diálisis recibida": who was trained has trained nobody. */
export const isOwnTraining = (token: Token | undefined, fact: Reading, where: number): boolean =>
  token !== undefined &&
  (!token.capital || /^ausgebildete/u.test(token.lower)) &&
  /^(?:\p{L}*(?:ausbildung|fortbildung|weiterbildung|schulung)|formación)$/u.test(fact.tokens[where]?.lower ?? '') &&
  !/^formación$/u.test(token.lower) &&
  fact.tokens
    .slice(where + 1, where + 6)
    .some(
      ({ lower }, offset) =>
        /^(?:absolviert|besucht|abgeschlossen|recibida|cursada|realizada)$/u.test(lower) ||
        (offset === 0 && /^(?:zum|zur|als)$/u.test(lower)),
    )
