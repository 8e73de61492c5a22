/**
 * Words: every content word of a rewrite must be carried by the fact or its context. This is the rule that makes the
 * verifier fail closed: what no table knows has no evidence.
 */
import { neutralWords } from '../lexicon/function-words.ts'
import { saysPostOnly } from '../reading/actions.ts'
import { verbStems } from '../reading/clauses.ts'
import { isReadOnly } from '../reading/credentials.ts'
import { limitsOf } from '../reading/limits.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, isCarried, supportOf } from '../support.ts'
import { isFramed, isSaidAbroad } from './frames.ts'
import { deniesByPrefix, isLimitCarried } from './limits.ts'
import { isSaidOfPerson } from './of-person.ts'
import { saysOrder } from './order.ts'
import { saysRatio } from './ratios.ts'
import type { Rule } from './rule.ts'

const timeStems = new Set(['week', 'day', 'month', 'year', 'quarter', 'night', 'hour', 'shift', 'morn', 'even'])
const periods: Readonly<Record<string, number>> = {
  biweekly: 1_209_600,
  fortnightly: 1_209_600,
  fortnight: 1_209_600,
  weekly: 604_800,
  daily: 86_400,
  hourly: 3600,
}
const vague = new Set(
  'several multiple various different varied diverse diversos diversas distintos distintas diferentes varios varias'.split(
    ' ',
  ),
)

/** "several teams" needs a fact that speaks of teams, not of one team; a number of two or more will do. */
const isPluralCarried = (rewrite: Reading, at: number, evidence: Evidence): boolean => {
  const next = range(at + 1, Math.min(at + 4, rewrite.tokens.length)).find(
    (one) => rewrite.tokens[one]?.lower.endsWith('s') === true,
  )
  if (next === undefined) return false
  const { at: carriers } = supportOf(rewrite, next, evidence)
  return carriers.some((where) => /[^s]s$/u.test(evidence.fact.tokens[where]?.lower ?? ''))
}

const calendarWords = /^(?:years?|months?|summer|jahre?n?|monate?n?|años?|mes(?:es)?)$/u

/** "In the year 2016", "the years 2008 to 2011": the date is what is said. */
const isBesideDate = (rewrite: Reading, at: number): boolean =>
  // "92% in 2022 ... that year".
  (rewrite.tokens[at]?.lower === 'year' &&
    /^(?:that|same)$/u.test(rewrite.tokens[at - 1]?.lower ?? '') &&
    rewrite.dates.some(({ from }) => from < at)) ||
  (calendarWords.test(rewrite.tokens[at]?.lower ?? '') &&
    rewrite.tokens[at]?.lower !== 'summer' &&
    (rewrite.owners[at + 1] === 'date' ||
      (rewrite.owners[at - 1] === 'date' && rewrite.tokens[at - 1]?.kind === 'number')))

const kindsOfNames =
  /^(?:systems?|machines?|software|platforms?|tools?|program(?:me)?s?|applications?|apps?|suite|package)$/u

/** "CRM system", "Excel software": what kind of thing a tool is. */
const isKindOfName = (rewrite: Reading, at: number): boolean =>
  kindsOfNames.test(rewrite.tokens[at]?.lower ?? '') &&
  (rewrite.owners[at - 1] === 'skill' ||
    // "Customer relationship management (CRM) system": behind the short form in its bracket.
    rewrite.longForms.some((form) => form.to === at || (rewrite.tokens[at - 1]?.text === ')' && form.to === at - 3)))

/** "Data that came from nine countries": no more than "from". */
const comesFrom = (rewrite: Reading, at: number): boolean =>
  /^(?:come|came|comes|coming)$/u.test(rewrite.tokens[at]?.lower ?? '') && rewrite.tokens[at + 1]?.lower === 'from'

const dimensionWords: readonly (readonly [RegExp, RegExp])[] = [
  [/^weigh/u, /^(?:grams|pounds|tons)$/u],
  [/^(?:last|tak)(?:ed|ing|s)?$|^(?:took|take)$/u, /^(?:seconds|months)$/u],
  [/^aged?$/u, /^(?:months|count)$/u],
  [/^(?:worth|valued?|costing|totall?ing|amounting)$/u, /^(?:currency:.*|percent)$/u],
  [/^(?:measuring|long|high|deep|wide|tall)$/u, /^(?:metres|feet|miles)$/u],
  [/^(?:covering|spanning)$/u, /^(?:square-metres|square-feet|hectares|acres)$/u],
]

/** "Packages weighing up to 30 kg": what the unit says already. */
export const saysUnit = (rewrite: Reading, at: number): boolean =>
  dimensionWords.some(
    ([word, dimension]) =>
      word.test(rewrite.tokens[at]?.lower ?? '') &&
      rewrite.quantities.some(
        (quantity) =>
          dimension.test(quantity.dimension) &&
          ((quantity.from > at && quantity.from <= at + 2) || (quantity.to <= at && quantity.to >= at - 1)),
      ),
  )

/** "The company's terms" of "our terms". */
const isOurs = (rewrite: Reading, at: number, fact: Reading): boolean =>
  /^(?:company|firm|organi[sz]ation|business|employer|team|department)'s$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  fact.tokens.some(({ lower }) => lower === 'our')

/** "Cabin crew member" of "Cabin crew, TAP": one of the crew. */
const isOfCrew = (rewrite: Reading, at: number, fact: Reading): boolean =>
  rewrite.tokens[at]?.lower === 'member' &&
  rewrite.tokens[at - 1]?.lower === 'crew' &&
  /^(?:cabin|flight|air)$/u.test(rewrite.tokens[at - 2]?.lower ?? '') &&
  fact.tokens.slice(0, 2).some(({ lower }) => lower === 'crew')

/** Words that say nothing beyond what stands beside them. */
const isSaidByForm = (rewrite: Reading, at: number, fact: Reading): boolean =>
  saysPostOnly(rewrite.tokens[at]?.lower ?? '', fact) ||
  // "Stretching sessions": what was done, done at a time.
  (/^sessions?$/u.test(rewrite.tokens[at]?.lower ?? '') && /ing$/u.test(rewrite.tokens[at - 1]?.lower ?? '')) ||
  // "Version 1.24": the number is what is said.
  (/^versions?$/u.test(rewrite.tokens[at]?.lower ?? '') && rewrite.tokens[at + 1]?.kind === 'number') ||
  // "Together with" adds others, and takes nothing from what is said of them.
  (rewrite.tokens[at]?.lower === 'together' && rewrite.tokens[at + 1]?.lower === 'with') ||
  isOurs(rewrite, at, fact) ||
  isOfCrew(rewrite, at, fact) ||
  saysRatio(rewrite.tokens[at]?.lower ?? '', fact) ||
  // "Initial interviews" of "first interviews".
  (rewrite.tokens[at]?.lower === 'initial' && fact.tokens.some(({ lower }) => lower === 'first')) ||
  isBesideDate(rewrite, at) ||
  saysUnit(rewrite, at) ||
  comesFrom(rewrite, at) ||
  isKindOfName(rewrite, at)

const courses =
  /^(?:course|class|training|workshop|seminar|webinar|bootcamp|module|kurs|lehrgang|schulung|fortbildung|curso|taller|formación)s?$/u
const passes =
  /^(?:certif|pass|qualif|licen[sc]|accredit|complet|exam|zertifi|bestand|prüfung|abschluss|certific|aprob|superad|título)/u

/** "PRINCE2 course": who took a course is not thereby certified. */
const namesCourseOnly = (fact: Reading): boolean =>
  fact.tokens.some(({ lower }) => courses.test(lower)) && !fact.tokens.some(({ lower }) => passes.test(lower))

/** "Halved" of "dropped 50%". */
const saysHalf = (rewrite: Reading, at: number, fact: Reading): boolean =>
  rewrite.tokens[at]?.lower === 'halved' &&
  fact.quantities.some(({ dimension, value }) => dimension === 'percent' && value === 50) &&
  fact.tokens.some(({ stem }) => /^(?:drop|fall|fell|reduc|cut|decreas|lower|declin)/u.test(stem))

/** "C1-Niveau": what kind of thing the level beside it is. */
const isBesideLevel = (rewrite: Reading, at: number): boolean =>
  /^(?:niveau|nivel)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  rewrite.owners.slice(Math.max(0, at - 2), at + 2).includes('level')

/** "Weekly" of "every Wednesday", "on Sundays". */
const isWeekly = (lower: string, fact: Reading): boolean =>
  lower === 'weekly' &&
  fact.tokens.some(
    ({ lower: day }, at) =>
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s)?$/u.test(day) &&
      (day.endsWith('s') || /^(?:every|each)$/u.test(fact.tokens[at - 1]?.lower ?? '')),
  )

/** "Choreographer of two musicals" of "choreographed two musicals", "holder of an MSc": no title, a doing told as its doer. */
const isDoerOf = (rewrite: Reading, at: number, fact: Reading): boolean => {
  const lower = rewrite.tokens[at]?.lower ?? ''
  if (rewrite.tokens[at + 1]?.lower !== 'of') return false
  if (lower === 'holder')
    return [...rewrite.degrees, ...rewrite.certificates].some(({ from }) => from > at && from <= at + 4)
  const base = lower.replace(/(?:er|or)s?$/u, '')
  return (
    base.length >= 5 &&
    base !== lower &&
    fact.tokens.some((one) => /[^e]ed$/u.test(one.lower) && one.lower.startsWith(base))
  )
}

/** Years after which somebody in a post has experience in it. */
const experiencedAfter = 3
/** What went on since then has gone on for longer than that. */
const longAgo = 2020

const yearsIn = (reading: Reading): number => {
  const years = reading.dates.flatMap(({ key }) => (/^\d{4}/u.test(key) ? [Number(key.slice(0, 4))] : []))
  const told = reading.quantities.flatMap(({ dimension, value }) => (dimension === 'months' ? [value / 12] : []))
  const goesOn = reading.dates.some(({ key }) => key === 'ongoing') && years.some((year) => year <= longAgo)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Math.max(0, ...told, goesOn ? experiencedAfter : 0, years.length > 1 ? last - first : 0)
}

/** "Experienced welder" of a welder from 2010 to 2019. */
const isExperienced = (rewrite: Reading, at: number, { fact, context }: Evidence): boolean =>
  /^(?:experienced|erfahrene[rsn]?)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  rewrite.titles.some((title) => title.self && title.at > at && title.at <= at + 5) &&
  [fact, context].some((one) => one.titles.some(({ self }) => self) && yearsIn(one) >= experiencedAfter)

/** Words that say nothing beyond what is said with them. */
const isSaidWithout = (rewrite: Reading, at: number, evidence: Evidence): boolean =>
  isSaidByForm(rewrite, at, evidence.fact) ||
  isFramed(rewrite, at, evidence) ||
  isSaidAbroad(rewrite, at, evidence) ||
  saysHalf(rewrite, at, evidence.fact) ||
  isBesideLevel(rewrite, at) ||
  isWeekly(rewrite.tokens[at]?.lower ?? '', evidence.fact) ||
  isDoerOf(rewrite, at, evidence.fact) ||
  isExperienced(rewrite, at, evidence) ||
  isSaidOfPerson(rewrite, at, evidence) ||
  saysOrder(rewrite, at)

/** "Every shift": the word behind it answers; "every day" of "daily", told without a limit. */
const isRecurring = (rewrite: Reading, at: number, fact: Reading): boolean => {
  if (timeStems.has(rewrite.tokens[at]?.stem ?? '')) return true
  // "Every seminar" of "all seminars".
  const isAll = fact.tokens.some(
    ({ lower }, where) =>
      lower === 'all' &&
      fact.tokens
        .slice(where + 1, where + 3)
        .some(({ stem, lower: many }) => stem === rewrite.tokens[at]?.stem && many.endsWith('s')),
  )
  if (isAll) return true
  const adverbs = {
    day: 'daily',
    night: 'nightly',
    week: 'weekly',
    month: 'monthly',
    quarter: 'quarterly',
    hour: 'hourly',
  }
  const said = rewrite.tokens[at]?.lower ?? ''
  const adverb = Object.hasOwn(adverbs, said) ? adverbs[said as keyof typeof adverbs] : undefined
  return fact.tokens.some(
    ({ lower }, where) =>
      lower === adverb &&
      !/^(?:almost|nearly|not|hardly|virtually|practically)$/u.test(fact.tokens[where - 1]?.lower ?? ''),
  )
}

/** "Speaks" of an entry of languages; "reading knowledge of German" speaks none. */
const namesLanguage = (lower: string, fact: Reading): boolean =>
  fact.languages.length > 0 && (!lower.startsWith('speak') || !isReadOnly(fact.tokens))

const certificateStems = /^(?:certif|certifi|certificat|certificate|certify|licens|license|credential)$/u

/** Where what is told is none of a course. A certificate of the person's carries the word only where it is the one that is named. */
const hasCertificate = (rewrite: Reading, at: number, { fact, context }: Evidence): boolean =>
  !namesCourseOnly(fact) &&
  (fact.certificates.length > 0 ||
    (context.certificates.length > 0 && rewrite.certificates.some(({ from, to }) => from <= at + 3 && to >= at - 1)))

/** Words that are carried by what another table found: "degree" beside a BSc, "certified" beside a certificate. */
const isImplied = (rewrite: Reading, at: number, evidence: Evidence): boolean => {
  const token = rewrite.tokens[at]
  const { fact, context } = evidence
  if (token === undefined) return false
  if (isSaidWithout(rewrite, at, evidence)) return true
  if (token.stem === 'degre')
    return [...fact.degrees, ...context.degrees].some(({ kind }) => /^(?:bachelor|master|doctor|associate)/u.test(kind))
  if (certificateStems.test(token.stem)) return hasCertificate(rewrite, at, evidence)
  const period = Object.hasOwn(periods, token.lower) ? periods[token.lower] : undefined
  if (period !== undefined)
    return fact.quantities.some((quantity) => quantity.dimension === 'seconds' && quantity.value === period)
  if (/^(?:person|people|strong|member)$/u.test(token.lower) && rewrite.tokens[at - 1]?.text === '-')
    return rewrite.owners[at - 2] === 'quantity'
  if (/^jede[nmrs]?$/u.test(token.lower)) return fact.byStem.has(rewrite.tokens[at + 1]?.stem ?? '')
  if (token.lower === 'every' || token.lower === 'each') return isRecurring(rewrite, at + 1, fact)
  if (/^languages?$|^idiomas?$|^speak/u.test(token.lower)) return namesLanguage(token.lower, fact)
  if (token.lower === 'skills' || token.lower === 'tools') return fact.skills.length > 0
  if (limitsOf(fact).some((limit) => limit.kind === 'negation') && deniesByPrefix(token.lower, fact)) return true
  if (token.lower === 'prior') return fact.byStem.has('befor') || fact.byStem.has('before')
  if (token.lower === 'tongue') return fact.levels.some((level) => level.level === 6)
  if (vague.has(token.lower)) return isPluralCarried(rewrite, at, evidence)
  if (timeStems.has(token.stem))
    return (
      fact.quantities.some((quantity) => quantity.dimension === 'seconds' || quantity.dimension === 'months') &&
      isTimeUnitOf(evidence.fact, token.stem)
    )
  return false
}

/** "daily" for "per day" where the fact's reading took the unit into a quantity. */
const isTimeUnitOf = (fact: Reading, stem: string): boolean => fact.byStem.has(stem)

/** Whether this rule (not the rules of names, verbs, numbers...) answers for a token. */
export const isPlainWord = (rewrite: Reading, at: number): boolean => {
  const token = rewrite.tokens[at]
  if (token === undefined || rewrite.owners[at] !== 'word' || neutralWords.has(token.lower)) return false
  // "Put together": the particle belongs to its verb.
  if (rewrite.tokens[at - 1]?.stem.endsWith(`-${token.lower}`) === true) return false
  return rewrite.language !== 'en' || !verbStems.has(token.stem)
}

/** A capital inside of a sentence speaks of a name; at its beginning it says nothing. */
export const isName = (rewrite: Reading, at: number): boolean => {
  const token = rewrite.tokens[at]
  if (token?.capital !== true || token.kind !== 'word') return false
  const before = rewrite.tokens[at - 1]
  return before !== undefined && !/^[.!?:;•\n–"'(-]$/u.test(before.text)
}

/** Whether the evidence says a word, in whatever equal form. */
export const isWordCarried = (rewrite: Reading, at: number, evidence: Evidence): boolean =>
  isCarried(supportOf(rewrite, at, evidence)) ||
  isImplied(rewrite, at, evidence) ||
  isLimitCarried(rewrite, at, evidence.fact)

export const words: Rule = {
  name: 'words',
  check: ({ rewrite, clause, evidence }) =>
    range(clause.from, clause.to)
      .filter((at) => isPlainWord(rewrite, at) && !isName(rewrite, at))
      .filter((at) => !isWordCarried(rewrite, at, evidence))
      .map((at) => {
        const word = rewrite.tokens[at]?.text ?? ''
        return { entity: word, message: `The cited fact does not say "${word}".`, tokens: [at] }
      }),
}
