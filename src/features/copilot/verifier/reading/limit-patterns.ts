/** Limits that words alone show: "not", "helped", "planned to", unless they stand where they limit nothing. */
import { determiners, functionWords } from '../lexicon/function-words.ts'
import { type LimitPattern, limitPatterns } from '../lexicon/limits.ts'
import type { Clause } from './clauses.ts'
import type { Limit } from './limit.ts'
import { inClause, range } from './ranges.ts'
import type { Reading } from './reading.ts'

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

/** "Read meters", "watched gauges", "listened to pupils", "pitched ideas", "sample tanks": work, where the thing is one of work. */
const doneWith: Readonly<Record<string, RegExp>> = {
  '^read':
    /^(?:through|out|over|drawings?|meters?|gauges?|plans|blueprints?|contracts?|music|scores|news|maps?|charts?|manuscripts?|proofs|schematics|diagrams|labels|x-rays)$/u,
  '^watched':
    /^(?:pressures?|gauges?|alarms?|screens?|monitors?|cctv|cameras?|temperatures?|levels?|children|water|for|boiler|daily|dials?|alerts?|logs?|siem|dashboards?|feeds?|markets?|prices|rates|machines?|furnaces?|ovens?|fryers?|grills?)$/u,
  listened:
    /^(?:pupils?|callers?|children|clients?|patients?|customers?|complaints?|concerns|residents|guests|students|readers)$/u,
  sample: /^(?:tanks?|water|air|soil|effluent|milk|grain|streams?|rivers?|sewage|boreholes?|wells?)$/u,
  pitched: /^(?:ideas|stories|articles|products|tents?|features|campaigns)$/u,
}

const revoking = /^(?:revoked|withdrawn|cancelled|canceled|refused|rejected|lost|overturned|discontinued|abandoned)$/u

/** "Revoked user rights", "rejected deliveries": a verb at the beginning or in a row, with what it was done to. */
const isActiveDoing = (reading: Reading, to: number): boolean => {
  const [before, next] = [reading.tokens[to - 2], reading.tokens[to]]
  const opens = before === undefined || /^(?:and|,|;|:|or|\n|\.|-)$/u.test(before.lower)
  return opens && next?.kind === 'word' && (!functionWords.has(next.lower) || determiners.has(next.lower))
}

/** "Reviewed pull requests for a shop": work, and nothing that was only asked for. */
const isWorkRequest = (reading: Reading, words: readonly string[], to: number): boolean =>
  /^requests?$/u.test(words[0] ?? '') &&
  /^(?:pull|merge|service|purchase|maintenance|customer|data|support|change|repair)$/u.test(
    reading.tokens[to - words.length - 1]?.lower ?? '',
  )

/** "Marked coursework": somebody else's. */
const isMarkedWork = (reading: Reading, words: readonly string[], to: number): boolean =>
  words[0] === 'coursework' &&
  reading.tokens
    .slice(Math.max(0, to - 4), to - 1)
    .some(({ lower }) => /^(?:mark|grad|assess|review|set|check|moderat)/u.test(lower))

/** Words that limit nothing where something certain follows, or in another language. */
const isOtherwise = (reading: Reading, pattern: LimitPattern, to: number): boolean => {
  const { kind, words } = pattern
  const counted =
    reading.tokens[to]?.kind === 'number' || determiners.has(reading.tokens[to]?.lower ?? '') ? to + 1 : to
  const next = reading.tokens[counted]?.lower ?? ''
  const last = words.at(-1) ?? ''
  // "Done by me" was done by nobody else.
  if (kind === 'others' && last === 'by' && /^(?:me|myself)$/u.test(next)) return true
  if (isWork(reading, pattern, to)) return true
  // "Who could not manage alone": a negation.
  if (words[0] === 'could' && next === 'not') return true
  const deeds = Object.hasOwn(doneWith, words[0] ?? '') ? doneWith[words[0] ?? ''] : undefined
  if (kind !== 'negation' && words.length <= 2 && deeds?.test(next) === true) return true
  // English has plants.
  if (words[0] === 'plant' && reading.language !== 'de') return true
  // An "elementary school" is no first acquaintance.
  if (last === 'elementary') return /^(?:schools?|pupils?|teachers?|education|students?|children)$/u.test(next)
  // "Plans for a class of 28": whom it was for.
  return words.join(' ') === 'for a class' && next === 'of'
}

/** Words of limits that tell of work where they stand like this. */
const isWork = (reading: Reading, { kind, words }: LimitPattern, to: number): boolean =>
  // "Granted and revoked user rights": what somebody did with a thing, and no end of one's own.
  (kind === 'negation' && revoking.test(words.at(-1) ?? '') && words.length === 1 && isActiveDoing(reading, to)) ||
  isWorkRequest(reading, words, to) ||
  isMarkedWork(reading, words, to) ||
  // "My job was to weigh lorries": what was done.
  (words.at(-1) === 'to' &&
    /^(?:is|are|was|were)$/u.test(words[0] ?? '') &&
    /^(?:job|jobs|task|tasks|duty|duties|role|work|responsibility|responsibilities)$/u.test(
      reading.tokens[to - words.length - 1]?.lower ?? '',
    ))

/** "Partes de siniestro" are reports, not parts. */
const isReport = (reading: Reading, pattern: LimitPattern, to: number): boolean =>
  /^partes?$/u.test(pattern.words[0] ?? '') &&
  /^(?:siniestros?|incidencias?|accidentes?|trabajo|baja|alta|averías?|lesiones)$/u.test(
    reading.tokens[to]?.lower ?? '',
  )

/** "worked with Python" is no collaboration; "co" limits only as "co-led"; a skill's own words limit nothing. */
const isMeant = (reading: Reading, pattern: LimitPattern, from: number, to: number, clause: Clause): boolean => {
  const owner = reading.owners[from]
  // "Little Acorns", "The Open Door": a name.
  if (
    reading.language === 'en' &&
    from > clause.from &&
    reading.tokens[from]?.capital === true &&
    reading.tokens[to]?.capital === true
  )
    return false
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

/** "Held a licence, expired 2019": what is over is said of all that stands before it. */
const ends = /^(?:expired|lapsed|revoked|withdrawn|overturned|abgelaufen|caducad[oa])$/u
const startOfSentence = (reading: Reading, clause: Clause): number =>
  reading.clauses.find(({ sentence }) => sentence === clause.sentence)?.from ?? clause.from

/** "Coded to BS EN ISO 9606-1; coding expired in 2020": where what ended was named before, in whatever form. */
const startOfEnded = (reading: Reading, clause: Clause, at: number): number => {
  const root = reading.tokens[at - 1]?.root ?? ''
  const named = range(0, clause.from).find((one) => root.length > 2 && reading.tokens[one]?.root === root)
  return named ?? startOfSentence(reading, clause)
}

/** "Gespräche geführt, Ausflüge geplant": what ended with a verb of its own is not planned. */
const startOfStatement = (reading: Reading, { from }: Clause, at: number): number => {
  if (reading.language !== 'de') return from
  const end = range(from + 1, at).findLast(
    (one) =>
      /^(?:,|;|und|sowie)$/u.test(reading.tokens[one]?.lower ?? '') &&
      /^(?:\p{L}*ge\p{L}{2,}|(?:be|ver|er|ent)\p{L}{3,})(?:t|en)$/u.test(reading.tokens[one - 1]?.lower ?? '') &&
      reading.tokens[one - 1]?.capital === false &&
      one + 1 < at,
  )
  return end === undefined ? from : end + 1
}

/** "Ausschreibungen mitgearbeitet": a German verb at the end limits what stands before it. */
const endsStatement = (reading: Reading, at: number, to: number, clause: Clause): boolean => {
  if (reading.language !== 'de' || !/(?:t|en|[^i]te|half)$/u.test(reading.tokens[at]?.lower ?? '')) return false
  const next = range(to, clause.to).find(
    (one) => reading.tokens[one]?.kind !== 'mark' || reading.tokens[one]?.text === ',',
  )
  return next === undefined || /^(?:,|und|sowie|oder)$/u.test(reading.tokens[next]?.lower ?? '')
}

const isParticipleAbroad = (lower: string): boolean =>
  /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}*führt|organisiert)$/u.test(lower)

/** The limits that a pattern finds at a token. */
export const limitsByPattern = (reading: Reading, at: number, clause: Clause, pattern: LimitPattern): Limit[] => {
  const to = matchAt(reading, at, pattern)
  if (to === -1 || !isMeant(reading, pattern, at, to, clause)) return []
  const isWide = ends.test(reading.tokens[at]?.lower ?? '')
  const start = isWide ? startOfEnded(reading, clause, at) : startOfStatement(reading, clause, at)
  if (reading.language === 'de' && reading.tokens[at]?.lower === 'geplant') {
    const next = /^(?:,|und|sowie)$/u.test(reading.tokens[to]?.lower ?? '') ? reading.tokens[to + 1] : undefined
    // "Zeltlager geplant und durchgeführt", "Touren geplant, Fahrer eingeteilt": one thing done of several.
    if (next !== undefined && isParticipleAbroad(next.lower)) return []
    if (next !== undefined) return [{ kind: pattern.kind, from: at, to, start, end: at }]
  }
  if (pattern.reach === 'all') return [{ kind: pattern.kind, from: at, to, start, end: clause.to }]
  if (endsStatement(reading, at, to, clause)) return [{ kind: pattern.kind, from: at, to, start, end: at }]
  return [{ kind: pattern.kind, from: at, to, start: to, end: endOfReach(reading, pattern, to, clause) }]
}

/** The patterns that a word in lower case may begin. */
export const patternsFor = (lower: string): readonly LimitPattern[] => [...(byFirstWord.get(lower) ?? []), ...byPrefix]
