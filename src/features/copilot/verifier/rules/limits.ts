/** Limits: words may be dropped, but not a negation, an intention, a "helped" or a "partly" that limits what is kept. */
import { neutralWords } from '../lexicon/function-words.ts'
import { keepers, type LimitClass, type LimitPattern, limitNames, limitPatterns } from '../lexicon/limits.ts'
import { titleNouns } from '../lexicon/titles.ts'
import { causingChange, irregularPasts } from '../lexicon/verbs.ts'
import { type Clause, verbStems } from '../reading/clauses.ts'
import type { Reading } from '../reading/reading.ts'
import { stemOf } from '../reading/stem.ts'
import { supportOf } from '../support.ts'
import { inClause, type Problem, type Question, type Rule, range } from './rule.ts'

export interface Limit {
  readonly kind: LimitClass
  /** Tokens of the limiting words, `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Tokens that it limits, `[start, end)`. */
  readonly start: number
  readonly end: number
}

const withStems = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, stemOf(word)]))
const keeperStems: Readonly<Record<LimitClass, ReadonlySet<string>>> = {
  negation: withStems(keepers.negation),
  intent: withStems(keepers.intent),
  exposure: withStems(keepers.exposure),
  assistance: withStems(keepers.assistance),
  collaboration: withStems(keepers.collaboration),
  others: withStems(keepers.others),
  partial: withStems(keepers.partial),
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

/** "worked with Python" is no collaboration; "co" limits only as "co-led"; a skill's own words limit nothing. */
const isMeant = (reading: Reading, pattern: LimitPattern, from: number, to: number, clause: Clause): boolean => {
  const owner = reading.owners[from]
  if (owner === 'skill' || owner === 'certificate') return false
  if (
    pattern.words[0]?.startsWith('^') === true &&
    range(clause.from, from).some((at) => reading.tokens[at]?.kind === 'word')
  )
    return false
  const last = pattern.words.at(-1) ?? ''
  if (last.endsWith('$') && reading.tokens[to]?.kind === 'word' && to < clause.to) return false
  if (last.endsWith('+')) return [...reading.degrees, ...reading.certificates].some((one) => inClause(clause, one.from))
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
])

/** "Colleagues built": people in the plural at the beginning of a clause. */
const isPeople = (lower: string): boolean =>
  lower.endsWith('s') && (peopleNouns.has(lower.slice(0, -1)) || lower === 'others')

const isPassiveAgent = (reading: Reading, at: number): boolean => {
  const before = reading.tokens[at - 1]
  const after = reading.tokens[at + 1]
  if (reading.tokens[at]?.lower !== 'by' || before === undefined || after === undefined) return false
  const isParticiple =
    /ed$/u.test(before.lower) || /^(?:led|built|run|written|made|won|held|taught|given|done|set)$/u.test(before.lower)
  const isAgent =
    /^(?:the|a|an|my|our|another|other|someone|colleague|colleagues|others)$/u.test(after.lower) ||
    (after.capital && after.kind === 'word') ||
    isPeopleCount(reading, at + 1)
  return isParticiple && isAgent && !/ing$/u.test(after.lower)
}

/** Readings are asked once per clause and fact; a weak cache keeps the work linear. */
const known = new WeakMap<Reading, readonly Limit[]>()

const limitsOf = (reading: Reading): readonly Limit[] => {
  const found = known.get(reading) ?? findLimits(reading)
  known.set(reading, found)
  return found
}

const changes = new Set(causingChange.map(stemOf))
const pasts = new Set(irregularPasts)

/** "to reduce errors" without an amount is a purpose; whether it was reached is not said. */
const isPurpose = (reading: Reading, at: number, clause: Clause): boolean => {
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
const foreignSubject = (reading: Reading, clause: Clause): Limit | null => {
  const words = range(clause.from, clause.to).filter((at) => reading.tokens[at]?.kind === 'word')
  const [first, ...rest] = words
  if (
    first === undefined ||
    !/^(?:the|my|our|their|his|her|its|all|both|most)$/u.test(reading.tokens[first]?.lower ?? '')
  )
    return null
  const verb = rest
    .slice(1, 5)
    .find(
      (at) =>
        pasts.has(reading.tokens[at]?.lower ?? '') ||
        (verbStems.has(reading.tokens[at]?.stem ?? '') && /(?:ed|[^s]s)$/u.test(reading.tokens[at]?.lower ?? '')),
    )
  if (verb === undefined) return null
  const between = range(first, verb)
  const isPassive = between.some((at) =>
    /^(?:was|were|is|are|been|be|being|of|for|in|to)$/u.test(reading.tokens[at]?.lower ?? ''),
  )
  if (isPassive || between.some((at) => ownDoing.has(reading.tokens[at]?.stem ?? ''))) return null
  return { kind: 'others', from: first, to: verb, start: verb, end: clause.to }
}

/** All limits of a text, in order. */
export const findLimits = (reading: Reading): Limit[] => {
  const found: Limit[] = reading.clauses.flatMap((clause) => foreignSubject(reading, clause) ?? [])
  reading.tokens.forEach((token, at) => {
    const clause = reading.clauses[reading.clauseOf[at] ?? 0]
    if (token.kind !== 'word' || clause === undefined) return
    if (token.lower.endsWith("n't"))
      found.push({ kind: 'negation', from: at, to: at + 1, start: clause.from, end: clause.to })
    if (isPassiveAgent(reading, at))
      found.push({ kind: 'others', from: at, to: at + 1, start: clause.from, end: clause.to })
    if (isPurpose(reading, at, clause))
      found.push({ kind: 'intent', from: at, to: at + 1, start: at + 1, end: clause.to })
    for (const pattern of [...(byFirstWord.get(token.lower) ?? []), ...byPrefix]) {
      const to = matchAt(reading, at, pattern)
      if (to === -1 || !isMeant(reading, pattern, at, to, clause)) continue
      const end = pattern.reach === 'right' ? endOfReach(reading, pattern, to, clause) : clause.to
      found.push({ kind: pattern.kind, from: at, to, start: pattern.reach === 'right' ? to : clause.from, end })
    }
  })
  return found
}

/** A limiting word of the rewrite is carried when the fact limits itself in the same way: "no" for "did not". */
export const isLimitCarried = (rewrite: Reading, at: number, fact: Reading): boolean => {
  const token = rewrite.tokens[at]
  if (token === undefined) return false
  const own = limitsOf(rewrite)
  return limitsOf(fact).some(
    (limit) =>
      keeperStems[limit.kind].has(token.stem) ||
      keeperStems[limit.kind].has(token.lower) ||
      own.some((mine) => mine.kind === limit.kind && at >= mine.from && at < mine.to),
  )
}

/** Clauses of the rewrite in which a limit may stand to be kept: this one, and the one that it hangs on. */
const keptIn = ({ rewrite, clause }: Question): readonly [number, number] => {
  const at = rewrite.clauses.indexOf(clause)
  const before = rewrite.clauses[at - 1]
  const after = rewrite.clauses[at + 1]
  const from =
    before !== undefined && before.sentence === clause.sentence && clause.link !== 'and' ? before.from : clause.from
  const to = after !== undefined && after.sentence === clause.sentence && after.link !== 'and' ? after.to : clause.to
  return [from, to]
}

const isKept = (question: Question, kind: LimitClass, own: readonly Limit[]): boolean => {
  const [from, to] = keptIn(question)
  if (own.some((limit) => limit.kind === kind && limit.from >= from && limit.from < to)) return true
  const stems = keeperStems[kind]
  return question.rewrite.tokens
    .slice(from, to)
    .some(
      (token) =>
        token.kind === 'word' &&
        (stems.has(token.stem) || stems.has(token.lower) || (kind === 'negation' && token.lower.endsWith("n't"))),
    )
}

const isClaim = (reading: Reading, at: number): boolean => {
  const owner = reading.owners[at]
  return owner !== undefined && owner !== 'grammar' && !neutralWords.has(reading.tokens[at]?.lower ?? '')
}

/** Words of the rewrite that the fact says only under this limit. */
const limitedWords = (question: Question, limit: Limit): number[] => {
  const { rewrite, clause, evidence } = question
  const covers = (where: number): boolean =>
    where >= limit.start && where < limit.end && !(where >= limit.from && where < limit.to)
  const { fact } = evidence
  return range(clause.from, clause.to).filter((at) => {
    if (!isClaim(rewrite, at)) return false
    const carriers = [...supportOf(rewrite, at, evidence).at, ...namedCarriers(question, at, fact)]
    return carriers.length > 0 && carriers.every(covers)
  })
}

/** Where the fact names a skill, certificate, degree or amount of the rewrite under another alias. */
const namedCarriers = ({ rewrite }: Question, at: number, fact: Reading): number[] => {
  const skill = rewrite.skills.find((one) => at >= one.from && at < one.to)?.name
  const certificate = rewrite.certificates.find((one) => at >= one.from && at < one.to)?.name
  const degree = rewrite.degrees.find((one) => at >= one.from && at < one.to)?.kind
  return [
    ...fact.skills.filter((one) => one.name === skill),
    ...fact.certificates.filter((one) => one.name === certificate),
    ...fact.degrees.filter((one) => degree !== undefined && one.kind.startsWith(degree)),
  ].map((one) => one.from)
}

/** "The store won the award" may be told again with its subject. */
const keepsSubject = (question: Question, limit: Limit): boolean => {
  if (limit.kind !== 'others') return false
  const { rewrite, clause, evidence } = question
  return range(clause.from, clause.to).some(
    (at) =>
      isClaim(rewrite, at) &&
      supportOf(rewrite, at, evidence).at.some((where) => where >= limit.from && where < limit.to),
  )
}

export const limits: Rule = {
  name: 'limits',
  check: (question) => {
    const own = limitsOf(question.rewrite)
    return limitsOf(question.evidence.fact).flatMap((limit): Problem[] => {
      if (isKept(question, limit.kind, own) || keepsSubject(question, limit)) return []
      const limited = limitedWords(question, limit)
      if (limited.length === 0) return []
      const { tokens } = question.evidence.fact
      const words = tokens
        .slice(limit.from, limit.to)
        .map((token) => token.text)
        .join(' ')
      return [
        {
          entity: words,
          message: `The rewrite drops "${words}": ${limitNames[limit.kind]}.`,
          tokens: limited.filter((at) => inClause(question.clause, at)),
        },
      ]
    })
  },
}
