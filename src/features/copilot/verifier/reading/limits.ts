/** Finds the limiting words of a text and what they limit: negations, intentions, help, other people, parts. */
import { determiners } from '../lexicon/function-words.ts'
import { type LimitClass, type LimitPattern, limitPatterns } from '../lexicon/limits.ts'
import { titleNouns } from '../lexicon/titles.ts'
import { causingChange, irregularPasts } from '../lexicon/verbs.ts'
import { type Clause, verbStems } from './clauses.ts'
import { inClause, range } from './ranges.ts'
import type { Reading } from './reading.ts'
import { stemOf } from './stem.ts'
import type { Token } from './tokens.ts'

export interface Limit {
  readonly kind: LimitClass
  /** Tokens of the limiting words, `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Tokens that it limits, `[start, end)`. */
  readonly start: number
  readonly end: number
}

const byFirstWord = new Map<string, LimitPattern[]>()
const byPrefix: LimitPattern[] = []
for (const pattern of limitPatterns) {
  const first = (pattern.words[0] ?? '').replace(/[\^$+]/gu, '')
  if (first.endsWith('*')) byPrefix.push(pattern)
  else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), pattern])
}

const matchesWord = (written: string, lower: string): boolean => {
  const word = written.replace(/[\^$+]/gu, '')
  return word.endsWith('*') ? lower.startsWith(word.slice(0, -1)) : lower === word
}

/** The token after the pattern's last word, or -1; hyphens between its words do not matter. */
const matchAt = (reading: Reading, at: number, pattern: LimitPattern): number => {
  let next = at
  for (const [position, word] of pattern.words.entries()) {
    if (position > 0) while (reading.tokens[next]?.text === '-') next++
    if (!matchesWord(word, reading.tokens[next]?.lower ?? '')) return -1
    next++
  }
  return next
}

/** "Read meters", "watched gauges", "listened to pupils", "pitched ideas": work, where the thing is one of work. */
const doneWith: Readonly<Record<string, RegExp>> = {
  '^read':
    /^(?:drawings?|meters?|gauges?|plans|blueprints?|contracts?|music|scores|news|maps?|charts?|manuscripts?|proofs|schematics|diagrams|labels|x-rays)$/u,
  '^watched':
    /^(?:pressures?|gauges?|alarms?|screens?|monitors?|cctv|temperatures?|levels?|children|water|for|boiler|daily|dials?)$/u,
  listened:
    /^(?:pupils?|callers?|children|clients?|patients?|customers?|complaints?|concerns|residents|guests|students|readers)$/u,
  pitched: /^(?:ideas|stories|articles|products|tents?|features|campaigns)$/u,
}

/** Words that limit nothing where something certain follows, or in another language. */
const isOtherwise = (reading: Reading, { kind, words }: LimitPattern, to: number): boolean => {
  const next = reading.tokens[to]?.lower ?? ''
  const last = words.at(-1) ?? ''
  // "Done by me" was done by nobody else.
  if (kind === 'others' && last === 'by' && /^(?:me|myself)$/u.test(next)) return true
  // "Who could not manage alone": a negation.
  if (words[0] === 'could' && next === 'not') return true
  // "My job was to weigh lorries": what was done.
  if (
    last === 'to' &&
    /^(?:is|are|was|were)$/u.test(words[0] ?? '') &&
    /^(?:job|jobs|task|tasks|duty|duties|role|work|responsibility|responsibilities)$/u.test(
      reading.tokens[to - words.length - 1]?.lower ?? '',
    )
  )
    return true
  const deeds = Object.hasOwn(doneWith, words[0] ?? '') ? doneWith[words[0] ?? ''] : undefined
  if (kind !== 'negation' && words.length <= 2 && deeds?.test(next) === true) return true
  // English has plants.
  if (words[0] === 'plant' && reading.language !== 'de') return true
  // An "elementary school" is no first acquaintance.
  if (last === 'elementary') return /^(?:schools?|pupils?|teachers?|education|students?|children)$/u.test(next)
  // "Plans for a class of 28": whom it was for.
  return words.join(' ') === 'for a class' && next === 'of'
}
/** "Partes de siniestro" are reports, not parts. */
const isReport = (reading: Reading, pattern: LimitPattern, to: number): boolean =>
  /^partes?$/u.test(pattern.words[0] ?? '') &&
  /^(?:siniestros?|incidencias?|accidentes?|trabajo|baja|alta|averías?|lesiones)$/u.test(
    reading.tokens[to]?.lower ?? '',
  )

/** "worked with Python" is no collaboration; "co" limits only as "co-led"; a skill's own words limit nothing. */
const isMeant = (reading: Reading, pattern: LimitPattern, from: number, to: number, clause: Clause): boolean => {
  const owner = reading.owners[from]
  // "May 2016" is no "may".
  if (owner === 'skill' || owner === 'certificate' || owner === 'date') return false
  if (
    pattern.words[0]?.startsWith('^') === true &&
    range(clause.from, from).some((at) => reading.tokens[at]?.kind === 'word')
  )
    return false
  const last = pattern.words.at(-1) ?? ''
  if (last.endsWith('$') && reading.tokens[to]?.kind === 'word' && to < clause.to) return false
  if (last.endsWith('+')) return [...reading.degrees, ...reading.certificates].some((one) => inClause(clause, one.from))
  if (isOtherwise(reading, pattern, to)) return false
  // "Watched over swimmers" is doing, not looking on.
  if (/^\^?(?:watched|observed)/u.test(pattern.words[0] ?? '') && reading.tokens[to]?.lower === 'over') return false
  // "As a member of the council I took minutes": whose member one was, not with whom one did it.
  if (
    pattern.words.join(' ').endsWith('member of') &&
    range(to, clause.to).some((at) => reading.tokens[at]?.lower === 'i')
  )
    return false
  if (isReport(reading, pattern, to)) return false
  if (pattern.words[0] === 'co') return reading.tokens[to]?.text === '-'
  if (pattern.words.at(-1) === 'with') {
    const next = range(to, clause.to).find((at) => reading.owners[at] !== 'grammar')
    return next === undefined || reading.owners[next] !== 'skill'
  }
  return true
}

const endOfReach = (reading: Reading, pattern: LimitPattern, to: number, clause: Clause): number => {
  if (pattern.kind !== 'negation') return clause.to
  const comma = range(to, clause.to).find((at) => reading.tokens[at]?.text === ',')
  return comma ?? clause.to
}

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
  const isParticiple = /ed$/u.test(before.lower) || participles.has(before.lower)
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

/** "The store won", "my brother owns": a subject that is not the person, before an active verb. */
const foreignSubject = (reading: Reading, clause: Clause): Limit[] | null => {
  const words = range(clause.from, clause.to).filter((at) => reading.tokens[at]?.kind === 'word')
  const [first, ...rest] = words
  const opening = reading.tokens[first ?? -1]?.lower ?? ''
  const opensForeign =
    isPeople(opening) || peopleNouns.has(opening) || /^(?:the|my|our|their|his|her|its|all|both|most)$/u.test(opening)
  if (first === undefined || !opensForeign) return null
  const isActive = ({ lower, stem }: Token): boolean =>
    irregularPasts.has(lower) || (verbStems.has(stem) && /(?:ed|[^s]s)$/u.test(lower))
  const verb = rest
    .slice(isPeople(opening) || peopleNouns.has(opening) ? 0 : 1, 5)
    .find((at) => reading.tokens.slice(at, at + 1).some(isActive))
  if (verb === undefined) return null
  const between = range(first, verb)
  const isOurs = (at: number): boolean => /^(?:mine|ours|my|our)$/u.test(reading.tokens[at + 1]?.lower ?? '')
  const isPassive = between.some(
    (at) => /^(?:was|were|is|are|been|be|being|of|for|in|to)$/u.test(reading.tokens[at]?.lower ?? '') && !isOurs(at),
  )
  if (isPassive || between.some((at) => ownDoing.has(reading.tokens[at]?.stem ?? ''))) return null
  return [{ kind: 'others', from: first, to: verb, start: verb, end: clause.to }]
}

const relatives = /^(?:that|which|where)$/u
const isFiniteVerb = ({ kind, lower, stem }: Token): boolean =>
  kind === 'word' && (irregularPasts.has(lower) || (verbStems.has(stem) && /(?:ed|[^s]s)$/u.test(lower)))

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
  return reading.tokens.slice(at + 2, at + 6).some(isFiniteVerb)
}

const subjectOpeners: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|die|das|meine?|unsere?|ihre?|seine?)$/u,
  es: /^(?:el|la|los|las|mis?|nuestr[oa]s?)$/u,
}

/** "Die Firma gewann den Preis", "las ventas subieron": German and Spanish statements whose subject is something else. */
const foreignSubjectAbroad = (reading: Reading, clause: Clause): Limit[] => {
  const opener = subjectOpeners[reading.language]
  const next = reading.tokens[clause.from + 2]
  const opens = opener?.test(reading.tokens[clause.from]?.lower ?? '') === true
  // "Fueron elaborados por mí".
  const words = reading.tokens.slice(clause.from, clause.to).map(({ lower }) => lower)
  const isOwn = words.some((word, at) => /^(?:por|von)$/u.test(word) && /^(?:mí|mir)$/u.test(words[at + 1] ?? ''))
  if (isOwn || !opens || next?.kind !== 'word' || reading.owners[clause.from + 2] === 'grammar') return []
  return [{ kind: 'others', from: clause.from, to: clause.from + 2, start: clause.from + 2, end: clause.to }]
}

const changesAbroad =
  /^(?:zu)?(?:verringern|senken|reduzieren|verbessern|erhöhen|steigern|vermeiden|beschleunigen|gewinnen|optimieren|reducir|mejorar|aumentar|evitar|atraer|ganar|disminuir|prevenir|lograr|acelerar|incrementar|optimizar)$/u

/** "Um Fehler zu verringern", "para reducir errores": an aim. */
const isPurposeAbroad = (reading: Reading, at: number, clause: Clause): boolean =>
  ((reading.language === 'de' && reading.tokens[at]?.lower === 'um') ||
    (reading.language === 'es' && reading.tokens[at]?.lower === 'para')) &&
  range(at + 1, clause.to).some((one) => changesAbroad.test(reading.tokens[one]?.lower ?? ''))

/** Limits that no word alone shows, but how the words stand. */
const limitsByShape = (reading: Reading, at: number, clause: Clause): Limit[] => [
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
  ...(isToldOfOthers(reading, at)
    ? [{ kind: 'others' as const, from: at, to: at + 1, start: at + 1, end: clause.to }]
    : []),
  ...(isPurpose(reading, at, clause) || isPurposeAbroad(reading, at, clause)
    ? [{ kind: 'intent' as const, from: at, to: at + 1, start: at + 1, end: clause.to }]
    : []),
]

/** "Held a licence, expired 2019": what is over is said of all that stands before it. */
const ends = /^(?:expired|lapsed|revoked|withdrawn|overturned|abgelaufen|caducad[oa])$/u
const startOfSentence = (reading: Reading, clause: Clause): number =>
  reading.clauses.find(({ sentence }) => sentence === clause.sentence)?.from ?? clause.from

/** "Gespräche geführt, Ausflüge geplant": what ended with a verb of its own is not planned. */
const startOfStatement = (reading: Reading, { from }: Clause, at: number): number => {
  if (reading.language !== 'de') return from
  const end = range(from + 1, at).findLast(
    (one) =>
      /^(?:,|;|und|sowie)$/u.test(reading.tokens[one]?.lower ?? '') &&
      /^\p{L}*ge\p{L}{2,}(?:t|en)$/u.test(reading.tokens[one - 1]?.lower ?? '') &&
      reading.tokens[one - 1]?.capital === false &&
      one + 1 < at,
  )
  return end === undefined ? from : end + 1
}

/** "Ausschreibungen mitgearbeitet": a German verb at the end limits what stands before it. */
const endsStatement = (reading: Reading, at: number, to: number, clause: Clause): boolean => {
  if (reading.language !== 'de' || !/(?:t|en)$/u.test(reading.tokens[at]?.lower ?? '')) return false
  const next = range(to, clause.to).find(
    (one) => reading.tokens[one]?.kind !== 'mark' || reading.tokens[one]?.text === ',',
  )
  return next === undefined || /^(?:,|und|sowie|oder)$/u.test(reading.tokens[next]?.lower ?? '')
}

const limitsByPattern = (reading: Reading, at: number, clause: Clause, pattern: LimitPattern): Limit[] => {
  const to = matchAt(reading, at, pattern)
  if (to === -1 || !isMeant(reading, pattern, at, to, clause)) return []
  const isWide = ends.test(reading.tokens[at]?.lower ?? '')
  const start = isWide ? startOfSentence(reading, clause) : startOfStatement(reading, clause, at)
  if (pattern.reach === 'all') return [{ kind: pattern.kind, from: at, to, start, end: clause.to }]
  if (endsStatement(reading, at, to, clause)) return [{ kind: pattern.kind, from: at, to, start, end: at }]
  return [{ kind: pattern.kind, from: at, to, start: to, end: endOfReach(reading, pattern, to, clause) }]
}

const findLimits = (reading: Reading): Limit[] => {
  const found: Limit[] = reading.clauses.flatMap((clause) => [
    ...(foreignSubject(reading, clause) ?? []),
    ...foreignSubjectAbroad(reading, clause),
  ])
  reading.tokens.forEach((token, at) => {
    const clause = reading.clauses[reading.clauseOf[at] ?? 0]
    if ((token.kind !== 'word' && token.text !== ',') || clause === undefined) return
    // "Non-supervisory".
    if (token.lower === 'non' && reading.tokens[at + 1]?.text === '-')
      found.push({ kind: 'negation', from: at, to: at + 1, start: at + 2, end: at + 3 })
    if (token.lower.endsWith("n't"))
      found.push({ kind: 'negation', from: at, to: at + 1, start: clause.from, end: clause.to })
    found.push(...limitsByShape(reading, at, clause))
    for (const pattern of [...(byFirstWord.get(token.lower) ?? []), ...byPrefix])
      found.push(...limitsByPattern(reading, at, clause, pattern))
  })
  return found
}

/** Readings are asked once per clause and fact; a weak cache keeps the work linear. */
const known = new WeakMap<Reading, readonly Limit[]>()

/** All limits of a text, in order. */
export const limitsOf = (reading: Reading): readonly Limit[] => {
  const found = known.get(reading) ?? findLimits(reading)
  known.set(reading, found)
  return found
}
