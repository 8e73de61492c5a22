/** Whether, and where, a fact carries a word of a rewrite: same stem, same root, equal synonym, weaker verb, acronym. */
import {
  abroad,
  byGermanParts,
  byThesaurus,
  isAssisted,
  isDestination,
  isNamedOther,
  isOtherPraise,
  isOwnTraining,
  isPlanOnly,
  isStillTraining,
  isSuffered,
} from './foreign-support.ts'
import { claimWords } from './lexicon/claims.ts'
import { readSynonyms } from './lexicon/synonyms.ts'
import { loweringWords } from './lexicon/titles.ts'
import { generalVerbs, isPastForm, verbGroups } from './lexicon/verbs.ts'
import { findByInitials, shortKey } from './reading/acronyms.ts'
import { isThingLikePast } from './reading/actions.ts'
import { verbStem, verbStems } from './reading/clauses.ts'
import { wordReaders } from './reading/foreign-stems.ts'
import { ownKinds } from './reading/kinds.ts'
import { carriersIn, lemmasOf, type Sayable, sayableOf } from './reading/lemmas.ts'
import { limitsOf } from './reading/limits.ts'
import { isOneSlip } from './reading/misspelling.ts'
import type { Reading } from './reading/reading.ts'
import { stemOf } from './reading/stem.ts'
import type { Token } from './reading/tokens.ts'

/** One cited fact, read: its own words and the words of what it belongs to. */
export interface Evidence {
  readonly fact: Reading
  readonly context: Reading
  /** The words of the position it belongs to; empty for a fact of its own. */
  readonly position: string
}

export interface Support {
  /** Token indexes of the fact that carry the word. */
  readonly at: readonly number[]
  readonly context: boolean
}

const none: Support = { at: [], context: false }
const synonyms = readSynonyms(stemOf)
const general = new Set(generalVerbs.map(verbStem))

/** Stem of a verb -> stems that may stand in a fact for it: those of its groups. */
const equalVerbs = new Map<string, Set<string>>()
const strengths = new Map<string, number>()
for (const { strength, verbs } of verbGroups) {
  const stems = verbs.map(verbStem)
  for (const one of stems) {
    strengths.set(one, Math.max(strengths.get(one) ?? 0, strength))
    const set = equalVerbs.get(one) ?? new Set<string>()
    for (const other of stems) set.add(other)
    equalVerbs.set(one, set)
  }
}

/** 1 (helped) to 6 (founded); 2 for verbs without a group. */
export const strengthOf = (stem: string): number => strengths.get(stem) ?? 2

const indexesOf = (reading: Reading, stem: string, root: string): readonly number[] => {
  const same = reading.byStem.get(stem)
  if (same !== undefined) return same
  return root.length >= 4 ? (reading.byRoot.get(root) ?? []) : []
}

/** `lead` the noun (sales leads) does not carry `led` the verb, nor the other way round. */
const isOtherLead = (reading: Reading, at: number, rewriteLower: string): boolean => {
  const noun = /^leads?$/u
  const factLower = reading.tokens[at]?.lower ?? ''
  if (!/^(?:led|leading|leads?|leadership)$/u.test(factLower)) return false
  // To lead by example is to lead nobody.
  if (reading.tokens[at + 1]?.lower === 'by' && reading.tokens[at + 2]?.lower === 'example')
    return !/^example$/u.test(rewriteLower)
  const opens = reading.clauses[reading.clauseOf[at] ?? 0]?.from === at
  return noun.test(factLower) && !opens && !noun.test(rewriteLower) && reading.owners[at] !== 'title'
}

const sayables = new WeakMap<Reading, Sayable>()
const sayableIn = (reading: Reading): Sayable => {
  const known =
    sayables.get(reading) ?? sayableOf(reading.tokens.map(({ kind, lower }) => (kind === 'word' ? lower : undefined)))
  sayables.set(reading, known)
  return known
}

/** Words without a group are ordinary doing. */
const ordinary = 3
const isNoStronger = (stem: string, given: string): boolean =>
  (strengths.get(stem) ?? ordinary) <= (strengths.get(given) ?? ordinary)

/** Equal words, kinds and relatives as the dictionary knows them; never words of rank, praise or charge. */
const byDictionary = (reading: Reading, { stem, lower }: Pick<Token, 'stem' | 'lower'>): number[] => {
  if (claimWords.has(lower) || lemmasOf(lower).some(({ word }) => claimWords.has(word))) return []
  return carriersIn(sayableIn(reading), lower).filter((where) => isNoStronger(stem, reading.tokens[where]?.stem ?? ''))
}

/** "Supervisor of five cleaners", "CNC operator, Haas VF-2": whoever had the title, and not the assistant's, did it. */
const opensWithTitle = (reading: Reading, where: number): boolean =>
  /^(?:supervisor|operator|inspector|cleaner|painter|welder|packer|picker|trainer|translator|editor|assessor|instructor|surveyor|installer|assembler)$/u.test(
    reading.tokens[where]?.lower ?? '',
  ) &&
  !reading.tokens
    .slice(0, where)
    .some(({ kind, lower }) => kind === 'mark' || loweringWords.has(lower) || /^(?:of|to|for|with|the)$/u.test(lower))

const thingsInUre =
  /^(?:figure|picture|furniture|temperature|literature|pressure|structure|feature|culture|nature|texture|fixture|mixture|signature|agriculture)s?$/u

/** "Teacher", "conservation": a noun that says what somebody does or did. */
const isNounOfDoing = (reading: Reading, where: number): boolean =>
  reading.owners[where] === 'title' ||
  (!thingsInUre.test(reading.tokens[where]?.lower ?? '') && saysDoing(reading, where))

const saysDoing = (reading: Reading, where: number): boolean =>
  /(?:ion|ment|ance|ence|al|ure|er|or|ist|ian|student)s?$/u.test(reading.tokens[where]?.lower ?? '')

const bySynonym = (rewrite: Reading, reading: Reading, { stem, lower }: Token): number[] => {
  if (wordReaders[reading.language] !== undefined) return byThesaurus(reading, stem, rewrite)
  const find = (words: Iterable<string>): number[] =>
    [...words].flatMap((word) => [...(reading.byStem.get(word) ?? [])])
  // The tables of nouns speak of things: "lessons" does not carry "taught".
  const isDoing = (where: number): boolean => {
    const word = reading.tokens[where]?.lower ?? ''
    if (isThingLikePast(reading, where)) return false
    return isPastForm(word) || word.endsWith('ing') || reading.clauses[reading.clauseOf[where] ?? 0]?.from === where
  }
  const isDone = (where: number): boolean => isPastForm(reading.tokens[where]?.lower ?? '')
  // Nor does "trained" carry what a train is.
  const things = find(synonyms.get(stem) ?? []).filter((where) => (isPastForm(lower) ? isDoing(where) : !isDone(where)))
  // What our table knows to be the kind does not carry what belongs to it, whatever a dictionary holds equal.
  const isKind = (where: number): boolean =>
    ownKinds(reading.language)
      .get(reading.tokens[where]?.stem ?? '')
      ?.has(stem) === true
  const doers = isPastForm(lower)
    ? find([`${stem}or`, `${stem}er`]).filter((where) => opensWithTitle(reading, where))
    : []
  // "Weighed luggage" does not carry "carried", whatever "lug" means.
  const told = byDictionary(reading, { stem, lower }).filter(
    (where) => !isPastForm(lower) || isDoing(where) || isNounOfDoing(reading, where),
  )
  const named = [...doers, ...things, ...told].filter((where) => !isKind(where))
  const done = find(equalVerbs.get(stem) ?? []).filter((where) => !isThingLikePast(reading, where))
  return [...named, ...done]
}

const knowing =
  /^(?:knowledge|interests?|interested|understanding|awareness|familiar|familiarity|hobby|hobbies|courses?)$/u

/** "Worked on" and "helped" say less than anything a fact can tell; "handled", "carried out" less than other doing. */
const byWeakening = (reading: Reading, stem: string): number[] => {
  if (!general.has(stem)) return []
  const needed = Math.min(2, strengthOf(stem))
  return reading.tokens.flatMap((token, at) => {
    const opens = reading.clauses[reading.clauseOf[at] ?? 0]?.from === at && reading.owners[at] === 'word'
    // Whoever knows something has not handled it.
    if (knowing.test(token.lower)) return []
    const isVerb = token.kind === 'word' && verbStems.has(token.stem) && strengthOf(token.stem) >= needed
    return isVerb || (opens && !verbStems.has(token.stem)) || (opens && needed === 1) || (opens && stem === 'work')
      ? [at]
      : []
  })
}

/** "Vergabe- und Vertragsordnung für Bauleistungen (VOB)": the short form behind its words. */
const spelledOutAt = (rewrite: Reading, at: number): string | undefined => {
  const { tokens } = rewrite
  const paren = tokens.findIndex((token, where) => where > at && where <= at + 9 && token.text === '(')
  const short = tokens[paren + 1]?.text ?? ''
  if (paren === -1 || !/^\p{Lu}{2,6}$/u.test(short) || tokens[paren + 2]?.text !== ')') return undefined
  const first = tokens.findLastIndex(
    (token, where) =>
      where < paren &&
      where >= paren - 9 &&
      token.lower.charAt(0) === short.charAt(0).toLowerCase() &&
      tokens
        .slice(where, paren)
        .filter((one, offset) => one.kind === 'word' && rewrite.owners[where + offset] !== 'grammar').length >=
        Math.min(3, short.length),
  )
  return first !== -1 && at >= first ? short : undefined
}

/** Short forms that mean hours, a time of day or a house where such words stand beside them, and no profession. */
const otherMeanings: readonly (readonly [short: string, around: RegExp])[] = [
  ['PT', /^(?:hours?|hrs?|week|weekly)$/u],
  ['FT', /^(?:hours?|hrs?|week|weekly)$/u],
  ['OT', /^(?:weekends?|paid|hours?|hrs?|shifts?|overtime)$/u],
  ['PM', /^(?:shifts?|afternoons?|am)$/u],
  ['AM', /^(?:shifts?|mornings?|pm)$/u],
  [
    'PC',
    /^(?:built|build|repair\p{L}*|install\p{L}*|laptops?|desktops?|windows|hardware|software|networks?|printers?)$/u,
  ],
  ['RA', /^(?:hall|dorm\p{L}*|residen\p{L}*|floors?|students)$/u],
]

/** "(PT, 20 hrs/week)": part time, and no physical therapy. */
const meansOther = (reading: Reading, at: number): boolean =>
  otherMeanings.some(
    ([short, around]) =>
      short === reading.tokens[at]?.text.replace(/(?<=\p{Lu})s$/u, '') &&
      reading.tokens.some(({ lower }) => around.test(lower)),
  )

/** "Customer relationship management" for a fact's "CRM": three letters or more, each the beginning of one word. */
const byOwnInitials = (rewrite: Reading, at: number, reading: Reading): number[] => {
  // "SQL and Power BI" are no words of "SAP".
  if (/^\p{Lu}{2,}$/u.test(rewrite.tokens[at]?.text ?? '')) return []
  const near = rewrite.tokens.slice(Math.max(0, at - 6), at + 7)
  const offset = Math.max(0, at - 6)
  return reading.tokens.flatMap((token, where) => {
    if (!/^\p{Lu}{2,5}s?$/u.test(token.text) || meansOther(reading, where)) return []
    return findByInitials(near, token.text).includes(at - offset) ? [where] : []
  })
}

/** Where a fact carries a token as its short or its long form; empty where it does not. */
export const byAcronym = (rewrite: Reading, at: number, reading: Reading): number[] => {
  const token = rewrite.tokens[at]
  if (token === undefined) return []
  const short = shortKey(token)
  const known = reading.longForms.filter((form) => form.short === short || form.short === token.lower)
  if (known.length > 0)
    return known.flatMap((form) => Array.from({ length: form.to - form.from }, (_, offset) => form.from + offset))
  const shorts = rewrite.longForms.filter((form) => form.from <= at && at < form.to).map((form) => form.short)
  const hits = reading.tokens.flatMap((one, where) =>
    one.kind === 'word' && !meansOther(reading, where) && (shorts.includes(shortKey(one)) || shorts.includes(one.lower))
      ? [where]
      : [],
  )
  if (hits.length > 0) return hits
  const spelled = spelledOutAt(rewrite, at)
  if (spelled !== undefined)
    return reading.tokens.flatMap((one, where) => (one.text === spelled && !meansOther(reading, where) ? [where] : []))
  const long = findByInitials(reading.tokens, token.text)
  return long.length > 0 ? long : byOwnInitials(rewrite, at, reading)
}

const plainPlural = (lower: string): string => lower.replace(/s$/u, '')

/** The next word, over a hyphen. */
const nextWord = (reading: Reading, at: number): number => (reading.tokens[at + 1]?.text === '-' ? at + 2 : at + 1)

/** "nonprofit" for "non-profit", "data set" for "dataset": two words written as one, either way. */
const byCompound = (rewrite: Reading, at: number, reading: Reading): number[] => {
  const token = rewrite.tokens[at]
  if (token?.kind !== 'word') return []
  const joined = (one: Reading, first: number): string =>
    plainPlural(`${one.tokens[first]?.lower ?? ''}${one.tokens[nextWord(one, first)]?.lower ?? ''}`)
  const whole = plainPlural(token.lower)
  const split =
    token.lower.length < 5
      ? []
      : reading.tokens.flatMap((first, where) =>
          first.kind === 'word' && whole.startsWith(first.lower) && joined(reading, where) === whole
            ? [where, nextWord(reading, where)]
            : [],
        )
  const before = rewrite.tokens[at - 1]?.text === '-' ? at - 2 : at - 1
  const pairs = new Set(
    [joined(rewrite, at), before >= 0 ? joined(rewrite, before) : ''].filter((pair) => pair.length > 4),
  )
  const merged = reading.tokens.flatMap((one, where) =>
    one.kind === 'word' && pairs.has(plainPlural(one.lower)) ? [where] : [],
  )
  return [...split, ...merged]
}

const within = (rewrite: Reading, at: number, reading: Reading, exact: boolean): readonly number[] => {
  const token = rewrite.tokens[at]
  if (token === undefined || reading.tokens.length === 0) return []
  const same = indexesOf(reading, token.stem, exact ? '' : token.root).filter(
    (where) => !isOtherLead(reading, where, token.lower),
  )
  const related = exact
    ? []
    : bySynonym(rewrite, reading, token).filter((where) => !isOtherLead(reading, where, token.lower))
  const near = [...same, ...related, ...byAcronym(rewrite, at, reading)]
  const compound = near.length > 0 ? near : byCompound(rewrite, at, reading)
  const parts = compound.length > 0 ? compound : byGermanParts(rewrite, at, reading)
  const found = parts.length > 0 || exact ? parts : abroad(rewrite, at, reading)
  if (found.length > 0 || exact) return found
  const misspelt = byMisspelling(rewrite, at, reading)
  return misspelt.length > 0 ? misspelt : byWeakening(reading, token.stem)
}

/** "Recieved", "incomming": a word of the fact that no dictionary has, one slip of the pen away from the rewrite's. */
const byMisspelling = (rewrite: Reading, at: number, reading: Reading): number[] => {
  const said = rewrite.tokens[at]?.lower ?? ''
  if (reading.language !== 'en' || said.length < 6 || lemmasOf(said).length === 0) return []
  return reading.tokens.flatMap(({ kind, lower }, where) =>
    kind === 'word' && lower.length > 5 && lemmasOf(lower).length === 0 && isOneSlip(lower, said) ? [where] : [],
  )
}

const isVerbForm = (lower: string): boolean => /(?:ed|ing|te|ten)$/u.test(lower) || isPastForm(lower)

/** "Beside the pattern cutter": somebody who does it, behind an article. */
const isDoer = (rewrite: Reading, at: number, reading: Reading, where: number): boolean => {
  const lower = reading.tokens[where]?.lower ?? ''
  return (
    reading.language === 'en' &&
    /(?:er|or)s?$/u.test(lower) &&
    lower.startsWith(rewrite.tokens[at]?.stem ?? '-') &&
    reading.tokens.slice(Math.max(0, where - 3), where).some((token) => /^(?:the|a|an|another|our)$/u.test(token.lower))
  )
}

/** "Discussed designs with architects" does not carry "architected": what somebody is, is not what the person did. */
const isAgentNoun = (rewrite: Reading, at: number, reading: Reading, where: number): boolean =>
  rewrite.tokens[at]?.lower !== 'volunteered' &&
  rewrite.owners[at] === 'word' &&
  isVerbForm(rewrite.tokens[at]?.lower ?? '') &&
  (reading.owners[where] === 'title' || isDoer(rewrite, at, reading, where)) &&
  !opensWithTitle(reading, where)

/** "Designed" is not carried by "the owner's designs": the noun is somebody else's. */
const isOfOwner = (rewrite: Reading, at: number, reading: Reading, where: number): boolean => {
  const owner = reading.tokens[where - 1]?.lower ?? ''
  return (
    reading.language === 'en' &&
    isPastForm(rewrite.tokens[at]?.lower ?? '') &&
    /(?:'s|s')$/u.test(owner) &&
    !/^(?:year|month|week|day|today|yesterday|night|season|shift|morning)/u.test(owner) &&
    !isPastForm(reading.tokens[where]?.lower ?? '')
  )
}

/** "Instructor, no instrument flying": what a heading denies or only intends carries nothing. */
const isDenied = (context: Reading, where: number): boolean =>
  limitsOf(context).some(({ kind, start, end }) => /^(?:negation|intent)$/u.test(kind) && where >= start && where < end)

/** "Evakuierung" of "Evakuierungsübung", "Umzug" of "Umzugsplanung": what was practised or planned was not done. */
const isRehearsal = (rewrite: Reading, at: number, reading: Reading, where: number): boolean => {
  const head = /(?:übung|probe|simulation|planung|entwurf|attrappe)(?:en|s)?$/u.exec(reading.tokens[where]?.lower ?? '')
  const said = rewrite.tokens[at]?.lower ?? ''
  return (
    reading.language === 'de' &&
    head !== null &&
    head.index > 3 &&
    !said.includes(head[0].slice(0, 5)) &&
    !rewrite.tokens.some(({ lower }) => /^(?:ge)?plan/u.test(lower))
  )
}

/** Each rule asks about the same words again; answers are kept as long as the rewrite and the evidence live. */
const known = new WeakMap<Reading, WeakMap<Evidence, Map<number, Support>>>()

const answersFor = (rewrite: Reading, evidence: Evidence): Map<number, Support> => {
  const byEvidence = known.get(rewrite) ?? new WeakMap<Evidence, Map<number, Support>>()
  known.set(rewrite, byEvidence)
  const answers = byEvidence.get(evidence) ?? new Map<number, Support>()
  byEvidence.set(evidence, answers)
  return answers
}

/**
 * Where the evidence carries the word at `at` of the rewrite. `exact`: no synonyms, for proper names.
 * Both lists empty means: nothing carries it.
 */
export const supportOf = (rewrite: Reading, at: number, evidence: Evidence, exact = false): Support => {
  if (rewrite.tokens[at] === undefined) return none
  const answers = answersFor(rewrite, evidence)
  const key = exact ? -at - 1 : at
  const answered = answers.get(key)
  if (answered !== undefined) return answered
  const support = {
    at: within(rewrite, at, evidence.fact, exact).filter(
      (where) =>
        !isAgentNoun(rewrite, at, evidence.fact, where) &&
        !isOfOwner(rewrite, at, evidence.fact, where) &&
        !isNamedOther(evidence.fact, where) &&
        !isRehearsal(rewrite, at, evidence.fact, where) &&
        !isOtherPraise(rewrite.tokens[at], evidence.fact, where) &&
        !isPlanOnly(rewrite.tokens[at], evidence.fact, where) &&
        !isDestination(rewrite, evidence.fact, where) &&
        !isStillTraining(rewrite.tokens[at], evidence.fact, where) &&
        !isSuffered(rewrite, evidence.fact, where) &&
        !isOwnTraining(rewrite.tokens[at], evidence.fact, where),
    ),
    context: within(rewrite, at, evidence.context, exact).some(
      (where) =>
        !isStillTraining(rewrite.tokens[at], evidence.context, where) &&
        !isDenied(evidence.context, where) &&
        !isAssisted(rewrite, evidence.context, where),
    ),
  }
  answers.set(key, support)
  return support
}

/** Whether the facts carry it at all: in their own words, or by where they stand in the resume. */
export const isCarried = (support: Support): boolean => support.at.length > 0 || support.context
