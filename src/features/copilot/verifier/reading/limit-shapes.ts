/** Limits that no word alone shows, but how the words stand: what others did, what was only a purpose, parts of a count. */
import { determiners } from '../lexicon/function-words.ts'
import { titleNouns } from '../lexicon/titles.ts'
import { causingChange, irregularPasts, isPastForm } from '../lexicon/verbs.ts'
import { type Clause, verbStems } from './clauses.ts'
import { isNoun } from './lemmas.ts'
import type { Limit } from './limit.ts'
import { inClause, range } from './ranges.ts'
import type { Reading } from './reading.ts'
import { stemOf } from './stem.ts'
import type { Token } from './tokens.ts'

/** "by two engineers", not "by 20 %". */
const isPeopleCount = (reading: Reading, at: number): boolean =>
  reading.quantities.some(
    (quantity) =>
      quantity.from === at &&
      quantity.dimension === 'count' &&
      reading.titles.some((title) => title.at >= quantity.to && title.at < quantity.to + 3),
  )

const peopleNouns = new Set([
  ...titleNouns,
  'lead',
  'colleague',
  'student',
  'friend',
  'parent',
  'other',
  'employee',
  'peer',
  'teammate',
  'neighbor',
  'customer',
  'client',
  'user',
  'pupil',
  'worker',
  ...`sister brother mother father husband wife parent uncle aunt cousin son daughter grandmother grandfather boyfriend girlfriend roommate boss manager predecessor successor neighbour company firm employer team department shop store branch agency club school hospital hotel restaurant landlord tenant visitor guest vendor supplier committee board council contractor subcontractor`.split(
    ' ',
  ),
])

/** "Colleagues": people in the plural. */
export const isPeople = (lower: string): boolean =>
  lower.endsWith('s') && (peopleNouns.has(lower.slice(0, -1)) || lower === 'others')

const participles = new Set([
  ...irregularPasts,
  ...'written given done taught drawn shown taken chosen overseen begun driven grown known seen sung sewn undertaken'.split(
    ' ',
  ),
])
const particles = new Set('out up down over off together in on'.split(' '))

/** "designed by engineers", "laid out by an architect", "won by Dr. Weiss": somebody else did it. Not "reduced by 20 %". */
const isPassiveAgent = (reading: Reading, at: number): boolean => {
  if (reading.tokens[at]?.lower !== 'by') return false
  const before = reading.tokens[particles.has(reading.tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]
  const after = reading.tokens[at + 1]
  if (before === undefined || after === undefined || /ing$/u.test(after.lower)) return false
  // "Paid by the kilo".
  if (
    /^(?:the|a)$/u.test(after.lower) &&
    /^(?:kilo|hour|piece|metre|meter|day|word|tonne?|job|mile)$/u.test(reading.tokens[at + 2]?.lower ?? '')
  )
    return false
  // "For review by the manager", "induction by the vet": others' doing as well.
  const isParticiple =
    /ed$/u.test(before.lower) ||
    participles.has(before.lower) ||
    /^(?:review|approval|inspection|induction|sign-off|checking|assessment|treatment|examination|referral|consideration)$/u.test(
      before.lower,
    )
  const isAgent =
    /^(?:the|a|an|my|our|another|other|someone|somebody)$/u.test(after.lower) ||
    (after.capital && after.kind === 'word') ||
    peopleNouns.has(after.lower) ||
    (after.kind === 'word' && reading.tokens.slice(at + 1, at + 4).some((token) => isPeople(token.lower))) ||
    isPeopleCount(reading, at + 1)
  return isParticiple && isAgent
}

/** "Wrote reports on plans adopted by the agency": the person wrote, only the adopting was others' doing. */
const startOfOthersDoing = (reading: Reading, by: number, clause: Clause): number => {
  const participle = particles.has(reading.tokens[by - 1]?.lower ?? '') ? by - 2 : by - 1
  const first = range(clause.from, participle).find((at) => reading.tokens[at]?.kind === 'word')
  const opening = reading.tokens[first ?? participle]
  const isOwn =
    opening !== undefined &&
    first !== undefined &&
    (/[^e]ed$/u.test(opening.lower) || participles.has(opening.lower)) &&
    reading.owners[first] === 'word' &&
    !range(first, participle).some((at) => /^(?:was|were|is|are|been|be|being)$/u.test(reading.tokens[at]?.lower ?? ''))
  return isOwn ? participle : clause.from
}

const changes = new Set(
  [
    ...causingChange,
    ...'attract win gain encourage persuade convince prevent avoid ensure motivate retain inspire protect secure'.split(
      ' ',
    ),
  ].map(stemOf),
)

/** "to reduce errors" without an amount is a purpose; whether it was reached is not said. */
const isPurpose = (reading: Reading, at: number, clause: Clause): boolean => {
  // "To make the road safer".
  const isMaking =
    reading.tokens[at]?.lower === 'to' &&
    /^(?:make|keep|get)$/u.test(reading.tokens[at + 1]?.lower ?? '') &&
    range(at + 2, Math.min(at + 7, clause.to)).some(
      (one) => /^(?:more|less|\p{L}{3,}er)$/u.test(reading.tokens[one]?.lower ?? '') && reading.owners[one] === 'word',
    )
  if (isMaking && at > clause.from) return true
  if (reading.tokens[at]?.lower !== 'to' || !changes.has(reading.tokens[at + 1]?.stem ?? '') || at === clause.from)
    return false
  return !reading.quantities.some((quantity) => quantity.from > at && inClause(clause, quantity.from))
}

const ownDoing = new Set(
  'work effort project design idea role duty responsibility task initiative analysis proposal campaign job goal focus'
    .split(' ')
    .map(stemOf),
)

const isPeopleNoun = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? ''
  return peopleNouns.has(lower) || isPeople(lower)
}

const isActiveVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (irregularPasts.has(token.lower) || /[^e]ed$/u.test(token.lower))

/** "The store won", "my brother owns": a subject that is not the person, before an active verb. */
export const foreignSubject = (reading: Reading, clause: Clause): Limit[] | null => {
  const words = range(clause.from, clause.to).filter((at) => reading.tokens[at]?.kind === 'word')
  const [first, ...rest] = words
  const opening = reading.tokens[first ?? -1]?.lower ?? ''
  const opensForeign =
    isPeople(opening) || peopleNouns.has(opening) || /^(?:the|my|our|their|his|her|its|all|both|most)$/u.test(opening)
  // "Front-end colleagues built the screens".
  const isGroup = words
    .slice(1, 4)
    .some((at) => isPeople(reading.tokens[at]?.lower ?? '') && isActiveVerb(reading.tokens[at + 1]))
  if (first === undefined || (!opensForeign && !isGroup)) return null
  // "Technician, Met Office": a name.
  const isActive = ({ capital, lower, stem }: Token): boolean =>
    (irregularPasts.has(lower) && !capital) || (verbStems.has(stem) && /(?:ed|[^s]s)$/u.test(lower))
  const verb = rest
    .slice(isPeople(opening) || peopleNouns.has(opening) ? 0 : 1, 5)
    .find((at) => reading.tokens.slice(at, at + 1).some(isActive))
  if (verb === undefined) return null
  const between = range(first, verb)
  const isOurs = (at: number): boolean => /^(?:mine|ours|my|our)$/u.test(reading.tokens[at + 1]?.lower ?? '')
  // "Our sales team of five won".
  const isTeamOf = (at: number): boolean =>
    /^(?:team|crew|group)$/u.test(reading.tokens[at - 1]?.lower ?? '') && reading.owners[at + 1] === 'quantity'
  const isPassive = between.some(
    (at) =>
      /^(?:was|were|is|are|been|be|being|of|for|in|to)$/u.test(reading.tokens[at]?.lower ?? '') &&
      !isOurs(at) &&
      !isTeamOf(at),
  )
  // "Guest complaints handled": what was done, told without "were".
  const isLast = range(verb + 1, clause.to).every((at) => reading.owners[at] === 'grammar')
  if (isLast && !isPeopleNoun(reading, verb - 1)) return null
  // "The project lead published": the lead did, not the project.
  const head = range(first, verb).findLast(
    (at) => reading.tokens[at]?.kind === 'word' && !/ly$/u.test(reading.tokens[at]?.lower ?? ''),
  )
  const isOwnDoing = isPeopleNoun(reading, head ?? first)
    ? false
    : between.some((at) => ownDoing.has(reading.tokens[at]?.stem ?? ''))
  if (isPassive || isOwnDoing) return null
  return [{ kind: 'others', from: first, to: verb, start: verb, end: clause.to }]
}

const relatives = /^(?:that|which|where|while|when|whenever)$/u
const isFiniteVerb = ({ kind, lower, stem }: Token): boolean =>
  kind === 'word' && (isPastForm(lower) || (verbStems.has(stem) && /[^s]s$/u.test(lower)))

/** "letters that the manager wrote": what follows "that" is the doing of its own subject. "A tool that saves time" has none. */
const isToldOfOthers = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  const next = reading.tokens[at + 1]
  if (token === undefined || !relatives.test(token.lower) || next?.kind !== 'word') return false
  if (
    /^(?:i|we)$/u.test(next.lower) ||
    /^(?:sure|ensured?|ensuring|certain)$/u.test(reading.tokens[at - 1]?.lower ?? '')
  )
    return false
  const hasSubject =
    determiners.has(next.lower) || next.capital || isPeople(next.lower) || /^(?:he|she|they)$/u.test(next.lower)
  if (!hasSubject) return false
  // "While the senior officer interviewed drivers"; "when the lease ended" tells of nobody.
  if (
    /^(?:when|whenever)$/u.test(token.lower) &&
    !range(at + 1, at + 5).some((one) => reading.owners[one] === 'title' || isPeopleNoun(reading, one))
  )
    return false
  return reading.tokens.slice(at + 2, at + 6).some(isFiniteVerb)
}

const subjectOpeners: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|die|das|meine?|unsere?|ihre?|seine?)$/u,
  es: /^(?:el|la|los|las|mis?|nuestr[oa]s?)$/u,
}

/** "Die Firma gewann den Preis", "las ventas subieron": German and Spanish statements whose subject is something else. */
export const foreignSubjectAbroad = (reading: Reading, clause: Clause): Limit[] => {
  const opener = subjectOpeners[reading.language]
  const next = reading.tokens[clause.from + 2]
  const opens = opener?.test(reading.tokens[clause.from]?.lower ?? '') === true
  // "Fueron elaborados por mí".
  const words = reading.tokens.slice(clause.from, clause.to).map(({ lower }) => lower)
  const isOwn = words.some((word, at) => /^(?:por|von)$/u.test(word) && /^(?:mí|mir)$/u.test(words[at + 1] ?? ''))
  // "Die Post geöffnet, sortiert und verteilt": what something was done to.
  const isObject =
    reading.language === 'de' &&
    /^\p{L}{0,6}ge\p{L}{2,}(?:t|en)$/u.test(next?.lower ?? '') &&
    /^(?:,|und|sowie|\.)?$/u.test(reading.tokens[clause.from + 3]?.lower ?? '')
  if (isOwn || isObject || !opens || next?.kind !== 'word' || reading.owners[clause.from + 2] === 'grammar') return []
  return [{ kind: 'others', from: clause.from, to: clause.from + 2, start: clause.from + 2, end: clause.to }]
}

const changesAbroad =
  /^(?:zu)?(?:verringern|senken|reduzieren|verbessern|erhöhen|steigern|vermeiden|beschleunigen|gewinnen|optimieren|reducir|mejorar|aumentar|evitar|atraer|ganar|disminuir|prevenir|lograr|acelerar|incrementar|optimizar)$/u

/** "Um Fehler zu verringern", "para reducir errores": an aim. */
const isPurposeAbroad = (reading: Reading, at: number, clause: Clause): boolean =>
  ((reading.language === 'de' && reading.tokens[at]?.lower === 'um') ||
    (reading.language === 'es' && reading.tokens[at]?.lower === 'para')) &&
  range(at + 1, clause.to).some((one) => changesAbroad.test(reading.tokens[one]?.lower ?? ''))

const isNamedDeed = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' && !capital && (irregularPasts.has(lower) || /[^e]ed$/u.test(lower))

/** "The dashboard the senior analyst built": a thing, and right behind it who did something to it. */
const isToldWithoutThat = (reading: Reading, at: number, clause: Clause): boolean => {
  const before = reading.tokens[at - 1]
  if (before?.kind !== 'word' || at - 1 <= clause.from) return false
  // "The paper Dr Osei published".
  const name = range(at, Math.min(at + 4, clause.to)).findLast((one) =>
    range(at, one + 1).every((part) => reading.tokens[part]?.capital === true && reading.owners[part] !== 'skill'),
  )
  const deed = reading.tokens[(name ?? -2) + 1]
  if (name !== undefined && !before.capital && isNoun(before.lower) && deed !== undefined && isNamedDeed(deed))
    return true
  if (!/^(?:the|my|our|their|a|an)$/u.test(reading.tokens[at]?.lower ?? '')) return false
  if (!/^(?:word|skill)$/u.test(reading.owners[at - 1] ?? '') || isPastForm(before.lower) || /ing$/u.test(before.lower))
    return false
  const doer = range(at + 1, Math.min(at + 5, clause.to)).find(
    (one) => reading.owners[one] === 'title' || peopleNouns.has(reading.tokens[one]?.lower ?? ''),
  )
  const verb = reading.tokens[(doer ?? -2) + 1]
  return doer !== undefined && verb !== undefined && isFiniteVerb(verb)
}

/** "Weekends excluded": what stands before it, up to the last mark. */
const excludedBefore = (reading: Reading, at: number, clause: Clause): Limit[] => {
  if (reading.tokens[at]?.lower !== 'excluded') return []
  const mark = range(clause.from, at).findLast((one) => reading.tokens[one]?.kind === 'mark') ?? clause.from - 1
  return mark + 1 < at ? [{ kind: 'negation', from: at, to: at + 1, start: mark + 1, end: at }] : []
}

/** "Two of the five modules": a part, of whatever follows. */
const partOfCount = (reading: Reading, at: number, clause: Clause): Limit[] => {
  const part = reading.quantities.find(({ from }) => from === at)
  const whole = reading.quantities.find(({ from }) => part !== undefined && from === part.to + 2)
  const isPart =
    reading.tokens[part?.to ?? -1]?.lower === 'of' &&
    /^(?:the|my|our)$/u.test(reading.tokens[(part?.to ?? -1) + 1]?.lower ?? '')
  if (part === undefined || whole === undefined || !isPart || part.dimension !== 'count') return []
  return [{ kind: 'partial', from: at, to: whole.to, start: whole.to, end: clause.to }]
}

const dividable = /^(?:modules?|units?|parts?|stages?|years?|terms?|semesters?|chapters?|sections?|phases?)$/u

/** "Modules 1 and 2 of a course", "the first act of a play": a part, of whatever follows. */
const numberedPart = (reading: Reading, at: number, clause: Clause): Limit[] => {
  const lower = reading.tokens[at]?.lower ?? ''
  const isOrdinal =
    /^(?:first|second|third|last|final|opening|closing)$/u.test(lower) && reading.tokens[at + 2]?.lower === 'of'
  const numbers = range(at + 1, Math.min(at + 6, clause.to)).find(
    (one) => reading.tokens[one]?.kind !== 'number' && !/^(?:and|to|,|-|–)$/u.test(reading.tokens[one]?.lower ?? ''),
  )
  const isNumbered =
    dividable.test(lower) && numbers !== undefined && numbers > at + 1 && reading.tokens[numbers]?.lower === 'of'
  const to = isOrdinal ? at + 3 : isNumbered ? numbers + 1 : null
  // "First line of support" and "last year of school" name one thing.
  if (to === null || /^(?:line|point|year|day|week|aid|time)$/u.test(reading.tokens[at + 1]?.lower ?? '')) return []
  return [{ kind: 'partial', from: at, to, start: to, end: clause.to }]
}

const partNouns =
  /^(?:sections?|chapters?|portions?|pages?|homepage|screens?|wings?|floors?|modules?|units?|half|roof|walls|foundations|layout|covers?|index|footnotes|bibliography|(?:front|back)end|corner|stages?|legs?|phases?)$/u

/** "The login page of an app", "chapters of a book": a part, of whatever follows. */
const namedPart = (reading: Reading, at: number, clause: Clause): Limit[] => {
  const isPart =
    partNouns.test(reading.tokens[at]?.lower ?? '') &&
    reading.tokens[at + 1]?.lower === 'of' &&
    /^(?:the|an?|our|their|its|his|her|one|two|three)$/u.test(reading.tokens[at + 2]?.lower ?? '')
  return isPart ? [{ kind: 'partial', from: at, to: at + 2, start: at + 2, end: clause.to }] : []
}

/** Limits that no word alone shows, but how the words stand. */
export const limitsByShape = (reading: Reading, at: number, clause: Clause): Limit[] => [
  ...excludedBefore(reading, at, clause),
  ...partOfCount(reading, at, clause),
  ...numberedPart(reading, at, clause),
  ...namedPart(reading, at, clause),
  ...(isPassiveAgent(reading, at)
    ? [
        {
          kind: 'others' as const,
          from: at,
          to: at + 1,
          start: startOfOthersDoing(reading, at, clause),
          end: clause.to,
        },
      ]
    : []),
  ...(isToldOfOthers(reading, at) || isToldWithoutThat(reading, at, clause)
    ? [{ kind: 'others' as const, from: at, to: at + 1, start: at + 1, end: clause.to }]
    : []),
  ...(isPurpose(reading, at, clause) || isPurposeAbroad(reading, at, clause)
    ? [{ kind: 'intent' as const, from: at, to: at + 1, start: at + 1, end: clause.to }]
    : []),
]
