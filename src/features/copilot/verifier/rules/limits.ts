/** Limits: words may be dropped, but not a negation, an intention, a "helped" or a "partly" that limits what is kept. */
import { determiners, neutralWords } from '../lexicon/function-words.ts'
import { keepers, type LimitClass, limitNames } from '../lexicon/limits.ts'
import { isPastForm } from '../lexicon/verbs.ts'
import { findByInitials, shortKey } from '../reading/acronyms.ts'
import { isSameVerb } from '../reading/foreign-verbs.ts'
import { isNoun } from '../reading/lemmas.ts'
import type { Limit } from '../reading/limit.ts'
import { limitsOf } from '../reading/limits.ts'
import { inClause, range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { rootOf, stemOf } from '../reading/stem.ts'
import type { Token } from '../reading/tokens.ts'
import { supportOf } from '../support.ts'
import { isSameAmount } from './amounts.ts'
import type { Problem, Question, Rule } from './rule.ts'

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

/** "Unsupervised" for "without supervision": the fact has the word without its "un". */
export const deniesByPrefix = (lower: string, fact: Reading): boolean => {
  const stem = stemOf(lower.slice(2))
  return /^un\p{L}{5,}/u.test(lower) && (fact.byStem.has(stem) || fact.byRoot.has(rootOf(stem)))
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

/** "User-reported bugs" of "bugs reported by users", "the engineer's sketches" of "sketches supplied by the engineer". */
const isKeptInCompound = ({ rewrite, evidence: { fact } }: Question, limit: Limit): boolean => {
  if (limit.kind !== 'others' || fact.tokens[limit.from]?.lower !== 'by') return false
  const [thing, deed] = [fact.tokens[limit.from - 2]?.stem, fact.tokens[limit.from - 1]?.stem]
  const doer = fact.tokens.slice(limit.to).find(({ lower }) => !determiners.has(lower))
  return rewrite.tokens.some((token, at) => {
    const next = rewrite.tokens[at + 1]
    return (
      (token.lower === `${doer?.lower}'s` && next?.stem === thing) ||
      (token.stem === doer?.stem && next?.text === '-' && rewrite.tokens[at + 2]?.stem === deed)
    )
  })
}

const isKept = (question: Question, limit: Limit, own: readonly Limit[]): boolean => {
  if (isKeptInCompound(question, limit)) return true
  const { rewrite, evidence } = question
  const [from, to] = keptIn(question)
  // "Never missed a shift": "missed" is what was denied, it does not keep the denial.
  const isDenied = (at: number): boolean => {
    const carriers = evidence.fact.byStem.get(rewrite.tokens[at]?.stem ?? '') ?? []
    return (
      carriers.length > 0 &&
      carriers.every((where) => (where < limit.from || where >= limit.to) && where >= limit.start && where < limit.end)
    )
  }
  // "The secretary who ran a bakery" is the person, not somebody else.
  const isOwnWho = (at: number): boolean =>
    rewrite.tokens[at]?.lower === 'who' && rewrite.titles.some((title) => title.self && title.at < at)
  const isSaid = (at: number): boolean => at >= from && at < to && !isDenied(at) && !isOwnWho(at)
  // "Proposed and started": what is told beside the plan is told as done.
  const isBeside = (at: number): boolean =>
    limit.kind === 'intent' &&
    /^(?:and|,|then)$/u.test(rewrite.tokens[at + 1]?.lower ?? '') &&
    isPastForm(rewrite.tokens[at + 2]?.lower ?? '')
  const mine = own.filter(
    (one) => one.kind === limit.kind && isSaid(one.from) && !isBeside(one.from) && !isMore(question, one, limit),
  )
  // "Sometimes translated" is not kept by "mostly translated, sometimes did filing".
  const limited = limit.kind === 'partial' ? limitedWords(question, limit) : []
  if (mine.length > 0)
    return limited.length === 0 || mine.some((one) => limited.some((at) => at >= one.start && at < one.end))
  const counted = limit.kind === 'partial' ? countsIn(evidence.fact, limit) : []
  // "Modules 1 and 2 of a course" is not kept by "a five-module course".
  if (counted.length > 0)
    return (
      keepsAmount(question, limit) || range(from, to).some((at) => counted.includes(rewrite.tokens[at]?.lower ?? ''))
    )
  if (keepsPurpose(question, limit) || keepsAmount(question, limit)) return true
  const stems = keeperStems[limit.kind]
  const said = (limit.kind === 'others' || limit.kind === 'negation' ? [] : range(limit.from, limit.to)).map(
    (at) => evidence.fact.tokens[at]?.lower ?? '',
  )
  return range(from, to).some((at) => {
    const token = rewrite.tokens[at]
    if (token?.kind !== 'word') return false
    // "Ayudaba" keeps "ayuda".
    if (said.some((lower) => isSameVerb(token.lower, lower, rewrite.language)) && !isDenied(at)) return true
    if (limit.kind === 'negation' && deniesByPrefix(token.lower, evidence.fact)) return true
    // "Was part of a team of four": "in a team of four" says so too.
    const isTeam = limit.kind === 'collaboration' && /^(?:team|group|crew)$/u.test(token.lower)
    // "By me" names nobody else.
    if (token.lower === 'by' && /^(?:me|myself)$/u.test(rewrite.tokens[at + 1]?.lower ?? '')) return false
    const keeps =
      stems.has(token.stem) || stems.has(token.lower) || (limit.kind === 'negation' && token.lower.endsWith("n't"))
    // "The app's login page" keeps "the login page of the app".
    const asPart = limit.kind === 'partial' ? keepsPart(said, token) : null
    if (asPart !== null) return asPart && !isDenied(at)
    // "Drafted" keeps no "section of" that stands elsewhere.
    const isOwnWord = /^(?:partial|negation|others)$/u.test(limit.kind) && carriesElsewhere(question, at, limit)
    // An "ayudante" by title may have done a thing alone: what the heading says keeps no limit of the fact.
    const isTitle = supportOf(rewrite, at, evidence).context && !isOwnVerb(question, at, limit)
    return keeps && !isOwnWord && !isTitle && !isOwnWho(at) && !isBeside(at) && (isTeam || !isDenied(at))
  })
}

/** Whether a word keeps "page of", or "most of"; null where it is about neither. */
const keepsPart = (said: readonly string[], { lower, stem }: Token): boolean | null => {
  const [part = '', of] = said
  if (of === 'of' && stemOf(part) === stem) return true
  return mostOf.test(lower) ? mostOf.test(said.join(' ')) : null
}

const mostOf = /\b(?:most|mostly|mainly|majority|nearly|almost|virtually|practically)\b/u

/** "Most of the kitchens" of "some of the kitchens", or of half of them: a part of the thing, and a larger one than the fact's. */
const isMore = ({ rewrite, evidence: { fact } }: Question, own: Limit, limit: Limit): boolean => {
  if (limit.kind !== 'partial' || !mostOf.test(wordsOf(rewrite, own))) return false
  const given = wordsOf(fact, { from: Math.max(0, limit.from - 2), to: limit.to })
  return !mostOf.test(given) && !/\b(?:more than|over) half\b/u.test(given)
}

const wordsOf = (reading: Reading, { from, to }: Pick<Limit, 'from' | 'to'>): string =>
  reading.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/** "Planning deliveries" of a planner who "planned deliveries": the limit's own verb, whatever the heading says. */
const isOwnVerb = ({ rewrite, evidence: { fact } }: Question, at: number, { from, to }: Limit): boolean =>
  /(?:ed|ing)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  range(from, to).some((where) => fact.tokens[where]?.stem === rewrite.tokens[at]?.stem)

/** Whether a word of the rewrite is one of the fact's outside of the limit: it limits nothing else. */
const carriesElsewhere = ({ rewrite, evidence }: Question, at: number, limit: Limit): boolean => {
  const own = evidence.fact.byStem.get(rewrite.tokens[at]?.stem ?? '') ?? []
  return own.length > 0 && own.every((where) => where < limit.from || where >= limit.to)
}

/** The numbers of a limit that names parts by them: 1 and 2 of "modules 1 and 2 of". */
const countsIn = (fact: Reading, { from, to }: Limit): string[] =>
  /^(?:modules?|units?|parts?|stages?|years?|terms?|semesters?|chapters?|sections?|phases?)$/u.test(
    fact.tokens[from]?.lower ?? '',
  )
    ? range(from, to).flatMap((at) => (fact.tokens[at]?.kind === 'number' ? [fact.tokens[at].lower] : []))
    : []

/** "To increase sales" stays a purpose wherever it stands. */
const keepsPurpose = ({ rewrite, evidence }: Question, limit: Limit): boolean => {
  const { tokens } = evidence.fact
  if (limit.kind !== 'intent' || tokens[limit.from]?.lower !== 'to') return false
  const aim = tokens[limit.to]?.stem
  return rewrite.tokens.some((token, at) => token.stem === aim && rewrite.tokens[at - 1]?.lower === 'to')
}

/** "50% of" keeps "half of". */
const keepsAmount = ({ rewrite, clause, evidence }: Question, limit: Limit): boolean =>
  limit.kind === 'partial' &&
  evidence.fact.quantities.some(
    (given) =>
      given.from >= limit.from &&
      given.from < limit.to &&
      rewrite.quantities.some((wanted) => inClause(clause, wanted.from) && isSameAmount(wanted, given)),
  )

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
    // "Field" says little, but "no field sales" denies it.
    const isNamed =
      rewrite.tokens[at]?.kind === 'word' &&
      fact.tokens.some(({ lower }, where) => covers(where) && lower === rewrite.tokens[at]?.lower)
    if (
      !isClaim(rewrite, at) &&
      !(limit.kind === 'negation' && isNamed && neutralWords.has(rewrite.tokens[at]?.lower ?? ''))
    )
      return false
    const carriers = [...supportOf(rewrite, at, evidence).at, ...namedCarriers(question, at, fact)]
    // "Sold by phone; no field sales": the very word counts, not that "sold" is near it.
    const own = carriers.filter((where) => fact.tokens[where]?.stem === rewrite.tokens[at]?.stem)
    return carriers.length > 0 && (limit.kind === 'negation' && own.length > 0 ? own : carriers).every(covers)
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
  const limited = limitedWords(question, limit)
  // "Published 11 papers in the lab": who did it stands behind what was done, as a place.
  const last = limited.at(-1) ?? clause.to
  return range(clause.from, clause.to).some(
    (at) =>
      isClaim(rewrite, at) &&
      // "In the shop's workshop" does not say that the shop sold.
      rewrite.tokens[at]?.lower.endsWith("'s") !== true &&
      (at < last || rewrite.tokens[at - 1]?.lower === 'by' || rewrite.tokens[at - 2]?.lower === 'by') &&
      supportOf(rewrite, at, evidence).at.some((where) => where >= limit.from && where < limit.to),
  )
}

/** "ONG" keeps "organización no gubernamental" whole: its "no" denies nothing. */
const isPartOfName = ({ rewrite, evidence }: Question, limit: Limit): boolean =>
  evidence.fact.longForms.some(
    ({ from, to, short }) =>
      limit.from >= from && limit.to <= to && rewrite.tokens.some((token) => shortKey(token) === short),
  ) ||
  rewrite.tokens.some(
    ({ text }) => /^\p{Lu}{3,5}s?$/u.test(text) && findByInitials(evidence.fact.tokens, text).includes(limit.from),
  )

/** "Referred families" of "families referred by the council": what others did is told of the thing, not of the person. */
const isAttributive = ({ rewrite, clause, evidence }: Question, limit: Limit, at: number): boolean => {
  const isParticiple = evidence.fact.tokens[limit.from - 1]?.stem === rewrite.tokens[at]?.stem
  const opens = range(clause.from, at).every((before) => rewrite.tokens[before]?.kind !== 'word')
  const next = rewrite.tokens[at + 1]
  return (
    limit.kind === 'others' &&
    limit.start === limit.from - 1 &&
    isParticiple &&
    !opens &&
    next?.kind === 'word' &&
    isNoun(next.lower)
  )
}

/** "Planned and executed": done as well. */
const isBesideDoing = (fact: Reading, opening: number): boolean =>
  /^(?:and|,|&|\/)$/u.test(fact.tokens[opening + 1]?.lower ?? '')

const planning =
  /^(?:plan(?:ned|ning|s)?|proposed|proposes|proposing|suggest(?:ed|s|ing)|recommend(?:ed|s|ing)|request(?:ed|s|ing)|discuss(?:ed|es|ing)|review(?:ed|s|ing)|research(?:ed|es|ing))$/u

/**
 * "Responsible for the move" of "planned the move": where a fact opens with thinking of a thing, a rewrite that tells the
 * thing has to tell that too, in whatever equal word.
 */
const dropsPlanning = ({ rewrite, clause, evidence }: Question): Problem[] => {
  const { fact } = evidence
  return fact.clauses.flatMap((one): Problem[] => {
    const opening = range(one.from, one.to).find((at) => fact.tokens[at]?.kind === 'word')
    const word = fact.tokens[opening ?? -1]
    if (
      opening === undefined ||
      word === undefined ||
      !planning.test(word.lower) ||
      isBesideDoing(fact, opening) ||
      rewrite.language !== 'en'
    )
      return []
    const told = range(clause.from, clause.to).filter((at) => isClaim(rewrite, at))
    const carriers = told.map((at) => supportOf(rewrite, at, evidence))
    const isTold = rewrite.tokens.some(
      (_, at) => supportOf(rewrite, at, evidence).at.includes(opening) && !isGeneral(rewrite, at),
    )
    const things = carriers
      .flatMap(({ at, context }) => (context ? [] : at))
      .filter((at) => at > opening && at < one.to)
    const isOnlyHere = carriers.every(
      ({ at, context }) => context || at.every((where) => where >= one.from && where < one.to),
    )
    if (isTold || things.length === 0 || !isOnlyHere) return []
    return [
      {
        entity: word.text,
        message: `The rewrite drops "${word.text}": the fact does not say that it was done.`,
        tokens: told.slice(0, 1),
      },
    ]
  })
}

const excepting = /^(?:except|excepting|excluding|excluded|bar|barring|but)$/u

/** "Dealt with all claims" of "dealt with all claims except subsidence": what is all of a thing keeps its exception. */
const dropsException = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] => {
  const exception = fact.tokens.findIndex(({ lower }) => /^(?:except|excepting|excluding)$/u.test(lower))
  const all = range(clause.from, clause.to).find((at) =>
    /^(?:all|every|each|any)$/u.test(rewrite.tokens[at]?.lower ?? ''),
  )
  const isAllOfIt =
    exception !== -1 && fact.tokens.slice(0, exception).some(({ lower }) => /^(?:all|every|each|any)$/u.test(lower))
  if (all === undefined || !isAllOfIt || rewrite.tokens.some(({ lower }) => excepting.test(lower))) return []
  const word = fact.tokens[exception]?.text ?? ''
  return [{ entity: word, message: `The rewrite drops "${word}": ${limitNames.negation}.`, tokens: [all] }]
}

/** "Completed", "carried out" say that something was done, whatever the fact says of it. */
const isGeneral = (rewrite: Reading, at: number): boolean =>
  /^(?:complet|carri|carry|perform|conduct|deliver|handl|did|do|undert|implement|execut|manag|work|creat|produc)/u.test(
    rewrite.tokens[at]?.lower ?? '',
  )

export const limits: Rule = {
  name: 'limits',
  check: (question) => {
    const own = limitsOf(question.rewrite)
    const dropped = limitsOf(question.evidence.fact).flatMap((limit): Problem[] => {
      if (isPartOfName(question, limit)) return []
      if (isKept(question, limit, own) || keepsSubject(question, limit)) return []
      const limited = limitedWords(question, limit).filter((at) => !isAttributive(question, limit, at))
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
    return [...dropped, ...dropsPlanning(question), ...dropsException(question)]
  },
}
