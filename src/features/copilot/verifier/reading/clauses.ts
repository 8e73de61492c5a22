/**
 * Cuts a text into clauses: stretches in which one statement is made. A clause ends at sentence marks, and at a comma
 * or a conjunction that is followed by a new verb. "Planned, built and tested APIs" is one clause: verbs without an
 * object share the next one's.
 */

import { functionWords, prepositions } from '../lexicon/function-words.ts'
import { phrasalVerbs } from '../lexicon/phrasal-verbs.ts'
import { irregularPasts, verbGroups } from '../lexicon/verbs.ts'
import { isMonthName } from './dates.ts'
import { lemmasOf } from './lemmas.ts'
import { stemOf } from './stem.ts'
import { phrasalStem, type Token } from './tokens.ts'

export type Link = 'sentence' | 'and' | 'participle' | 'relative'

export interface Clause {
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** How it hangs on the clause before it. */
  readonly link: Link
  /** Says what the person has (a degree, a language), not what she did: it hangs on no other clause. */
  readonly ofPerson?: boolean
}

/** Stem of a verb of the tables, phrasal ones included. */
export const verbStem = (verb: string): string => (phrasalVerbs.has(verb) ? phrasalStem(verb) : stemOf(verb))

export const verbStems: ReadonlySet<string> = new Set(verbGroups.flatMap((group) => group.verbs.map(verbStem)))
const abbreviations = new Set(
  'dr mr mrs ms prof st inc ltd corp co jr sr dept vs etc no approx e.g i.e b m ph d s a u e g z tsd mio mrd bzw ca inkl nr str jan feb mar apr jun jul aug sep sept oct okt nov dec dez'.split(
    ' ',
  ),
)
const conjunctions = new Set(['and', 'but', 'while', 'then', 'plus', 'also', '&', 'und', 'y', 'sowie', 'whereas', 'or'])

const isPastVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (irregularPasts.has(token.lower) ||
    (token.lower.endsWith('ed') && token.lower.length > 4 && verbStems.has(token.stem)))
const isParticiple = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.lower.endsWith('ing') && token.lower.length > 5 && verbStems.has(token.stem)
const isBase = (token: Token | undefined): boolean =>
  token?.kind === 'word' && verbStems.has(token.stem) && !token.lower.endsWith('ing') && !token.lower.endsWith('ed')

/** "1 May - 3 June 2020": the dash of a period. */
const isWithinPeriod = (tokens: readonly Token[], at: number): boolean =>
  isMonthName(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'number' &&
  tokens.slice(at + 2, at + 5).some((token) => isMonthName(token.lower))

const endsSentence = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (/^[!?;\n•·|]$/u.test(token.text) || token.text === '…') return true
  if (/^[–-]$/u.test(token.text) && isWithinPeriod(tokens, at)) return false
  if (token.text === '–') return tokens[at - 1]?.kind !== 'number' && tokens[at + 1]?.kind !== 'number'
  if (token.text === '-')
    return (
      tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end && tokens[at - 1]?.kind !== 'number'
    )
  if (token.text !== '.') return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after === undefined) return true
  return !(after.start === token.end || abbreviations.has(before?.lower ?? ''))
}

/** The token after adverbs: "and successfully launched". */
const skipAdverbs = (tokens: readonly Token[], at: number): number => {
  let next = at
  while (
    tokens[next]?.kind === 'word' &&
    (/ly$/u.test(tokens[next]?.lower ?? '') ||
      /^(?:also|then|later|i|we|have|has|had|ich|it|he|she)$/u.test(tokens[next]?.lower ?? ''))
  )
    next++
  return next
}

/** "And, every month, emailed": the token behind what stands between two commas. */
const skipAside = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== ',') return at
  const end = tokens.slice(at + 1, at + 6).findIndex(({ text }) => text === ',')
  return end === -1 ? at : at + end + 2
}

/** After a statement in the past, any further word in -ed opens a new one, known verb or not. */
const opensPast = (tokens: readonly Token[], from: number, at: number): boolean => {
  const token = tokens[at]
  const words = tokens.slice(from, at).filter((one) => one.kind === 'word')
  // "As a janitor at Lincoln, stripped floors": the statement begins behind the comma.
  const comma = words[0]?.lower === 'as' ? tokens.slice(from, at).findIndex((one) => one.text === ',') : -1
  const first = comma === -1 ? words[0] : tokens[from + comma + 1]
  const isPast = /ed$/u.test(first?.lower ?? '') || irregularPasts.has(first?.lower ?? '')
  return isPast && token?.kind === 'word' && token.lower.length > 3 && /[^e]ed$/u.test(token.lower)
}

/** ", milking 90 cows": a verb that only the dictionary knows, with what it was done to. */
const isUnknownParticiple = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  const isRow =
    next?.lower === 'and' && /.{3}ing$/u.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.kind === 'word'
  const isObject =
    isRow ||
    next?.kind === 'number' ||
    (next?.kind === 'word' && !prepositions.has(next.lower) && !conjunctions.has(next.lower))
  return (
    token?.kind === 'word' &&
    token.lower.length > 5 &&
    token.lower.endsWith('ing') &&
    isObject &&
    lemmasOf(token.lower).some(({ word, parts }) => parts.has('v') && word !== token.lower)
  )
}

/** The same for a statement that opens with -ing: "milking cows and calving heifers". */
const opensParticiple = (tokens: readonly Token[], from: number, at: number): boolean => {
  const first = tokens.slice(from).find((one) => one.kind === 'word')
  const isParticipleForm = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.lower.length > 5 && token.lower.endsWith('ing')
  return (
    isParticipleForm(first) &&
    isParticipleForm(tokens[at]) &&
    // "Inspection and Testing": part of a name.
    tokens[at]?.capital === false &&
    tokens[at + 1]?.kind === 'word'
  )
}

/** Whether a verb behind a comma or "and" opens a new statement: "and was on call", ", stripped floors". */
const opensStatement = (tokens: readonly Token[], from: number, at: number, isConjunction: boolean): boolean =>
  (isConjunction && /^(?:was|were)$/u.test(tokens[at]?.lower ?? '')) ||
  isPastVerb(tokens[at]) ||
  opensPast(tokens, from, at) ||
  opensParticiple(tokens, from, at)

const isPassive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:was|were)$/u.test(tokens[at]?.lower ?? '') && isPastOf(tokens[at + 1])

/** "Tanks were cleaned, and casks and kegs were filled": one more thing, and what was done to it. */
const opensPassive = (tokens: readonly Token[], from: number, at: number): boolean => {
  if (!tokens.slice(from, at).some((_, offset) => isPassive(tokens, from + offset))) return false
  const subject = tokens.slice(at, at + 7).findIndex((_, offset) => isPassive(tokens, at + offset))
  return (
    subject > 0 &&
    tokens
      .slice(at, at + subject)
      .every((token) => token.kind !== 'mark' && !isPastOf(token) && !/^(?:who|which|that)$/u.test(token.lower))
  )
}

/** "And, before that, signaller at Ely". */
const opensEarlierPost = (tokens: readonly Token[], at: number): boolean => {
  const said = tokens
    .slice(at + 1, at + 5)
    .flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []))
    .join(' ')
  return /^(?:and )?(?:(?:before|prior to) (?:that|then|this)|previously|earlier)\b/u.test(said)
}

/** "Electrician's helper at Vane Electric who installed detectors". */
const whoAt = (tokens: readonly Token[], at: number): { link: Link; from: number } | null =>
  tokens[at]?.lower === 'who' && isPastOf(tokens[at + 1]) ? { link: 'relative', from: at } : null

const isPastOf = (token: Token | undefined): boolean =>
  isPastVerb(token) || (token?.kind === 'word' && /[^e]ed$/u.test(token.lower))

const linkAt = (
  tokens: readonly Token[],
  from: number,
  at: number,
  isPresent: boolean,
): { link: Link; from: number } | null => {
  const token = tokens[at]
  const isComma = token?.text === ','
  const isConjunction = conjunctions.has(token?.lower ?? '')
  if (!isComma && !isConjunction) return null
  // "Everything but electrics" is one statement.
  if (token?.lower === 'but' && /^(?:everything|all|nothing|anything|none)$/u.test(tokens[at - 1]?.lower ?? ''))
    return null
  if (token?.lower === 'but') return { link: 'and', from: at + 1 }
  let next = at + 1
  if (isComma && conjunctions.has(tokens[next]?.lower ?? '')) next++
  next = skipAdverbs(tokens, skipAside(tokens, skipAdverbs(tokens, next)))
  const head = tokens[next]
  if (
    opensEarlierPost(tokens, at) ||
    opensStatement(tokens, from, next, isConjunction) ||
    opensPassive(tokens, from, next)
  )
    return { link: 'and', from: at + 1 }
  if (isComma && /^(?:which|that|who)$/u.test(head?.lower ?? '')) return { link: 'relative', from: at + 1 }
  if (isComma && (isParticiple(head) || isUnknownParticiple(tokens, next)))
    return {
      link: tokens[at + 1] === head || /ly$/u.test(tokens[at + 1]?.lower ?? '') ? 'participle' : 'and',
      from: at + 1,
    }
  const object = tokens[next + 1]
  const opensPresent =
    isPresent &&
    isBase(head) &&
    object !== undefined &&
    (object.kind !== 'mark' || object.text === '$') &&
    !conjunctions.has(object.lower) &&
    !/^(?:of|for|in)$/u.test(object.lower)
  return opensPresent ? { link: 'and', from: at + 1 } : null
}

/** Whether words form a statement: a verb and something beside it. "For three years," belongs to what follows. */
const hasStatement = (tokens: readonly Token[], from: number, to: number): boolean => {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word')
  const verbs = words.filter(
    (token, at) =>
      isPastVerb(token) ||
      isParticiple(token) ||
      (at === 0 && (isBase(token) || /(?!during).{3}ing$/u.test(token.lower))) ||
      /[^e]ed$/u.test(token.lower),
  )
  return (verbs.length > 0 || isHeading(words) || isDatedHeading(tokens.slice(from, to))) && hasObject(tokens, from, to)
}

/** "Private tutor from 2018 to 2020": who somebody was, and when. */
const isDatedHeading = (tokens: readonly Token[]): boolean =>
  tokens[0]?.capital === true &&
  !isBase(tokens[0]) &&
  tokens.some(
    (token, at) =>
      at > 0 && /^(?:from|since)$/u.test(token.lower) && /^(?:19|20)\d\d$/u.test(tokens[at + 1]?.lower ?? ''),
  )

/** "Stockperson at Bramley Dairy", "Bus driver with 12 years": who somebody was is a statement without a verb. */
const isHeading = ([first, ...others]: readonly Token[]): boolean =>
  first?.capital === true &&
  !isBase(first) &&
  others.some(
    (word, at) =>
      /^(?:at|for|with|in|of)$/u.test(word.lower) && (others[at + 1]?.capital === true || word.lower === 'with'),
  )

/** "Cleaned, oiled and tuned organs": a word in -ed between verbs is one of them, known or not. */
const isPastInRow = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const opens = at === from || before?.text === ',' || conjunctions.has(before?.lower ?? '')
  const closes = after?.text === ',' || conjunctions.has(after?.lower ?? '')
  // "Culturing and counting coliforms".
  const isDoing = /.{3}ing$/u.test(tokens[at]?.lower ?? '') && /.{3}ing$/u.test(tokens[at + 2]?.lower ?? '')
  return opens && closes && (/[^e]ed$/u.test(tokens[at]?.lower ?? '') || isDoing)
}

/** Whether a clause says something beside its verbs; if not, it shares the object of the next one. */
const hasObject = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark' || functionWords.has(token.lower) || /ly$/u.test(token.lower))
      continue
    // "Risk-assessed": one word of doing.
    if (tokens[at + 1]?.text === '-' && /[^e]ed$/u.test(tokens[at + 2]?.lower ?? '')) continue
    // "Counted the tills": a thing, though one can till.
    const isBaseHere = isBase(token) && (at === from || /^(?:,|and|or|&|to|i|we)$/u.test(tokens[at - 1]?.lower ?? ''))
    if (!isPastVerb(token) && !isParticiple(token) && !isBaseHere && !isPastInRow(tokens, from, at)) return true
  }
  return false
}

export const findClauses = (tokens: readonly Token[]): Clause[] => {
  const clauses: Clause[] = []
  const isPresent =
    isBase(tokens.find((token) => token.kind === 'word')) && !isPastVerb(tokens.find((token) => token.kind === 'word'))
  let from = 0
  let sentence = 0
  let link: Link = 'sentence'
  const close = (to: number, next: Link, nextFrom: number): void => {
    if (to > from) clauses.push({ from, to, sentence, link })
    from = nextFrom
    link = next
  }
  for (let at = 0; at < tokens.length; at++) {
    if (endsSentence(tokens, at)) {
      close(at + 1, 'sentence', at + 1)
      // "Wrote a service; it serves 1,000 requests": said of the same thing.
      if (!(tokens[at]?.text === ';' && /^(?:it|they|which|these|both)$/u.test(tokens[at + 1]?.lower ?? ''))) sentence++
      continue
    }
    const found = whoAt(tokens, at) ?? linkAt(tokens, from, at, isPresent)
    if (found !== null && at > from && hasStatement(tokens, from, at)) close(found.from, found.link, found.from)
  }
  close(tokens.length, 'sentence', tokens.length)
  return clauses
}
