/** Dates: a rewrite may be less exact than its fact, never more, and may not let something go on that has ended. */

import { prepositions } from '../lexicon/function-words.ts'
import { isPastForm } from '../lexicon/verbs.ts'
import { verbStems } from '../reading/clauses.ts'
import type { DateMention } from '../reading/dates.ts'
import { inClause, range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Problem, Question, Rule } from './rule.ts'

const carries = (reading: Reading, key: string): boolean =>
  reading.dates.some((date) => {
    if (date.key === key || date.alternative === key) return true
    if (/^\d{4}(?:-\d\d)?$/u.test(key)) return date.key.startsWith(`${key}-`)
    return key.startsWith('month-') && date.key.slice(4, 7) === key.slice('month'.length)
  })

/** "2012 - 2014": two dates with nothing but a dash or "to" between them. */
export const rangesOf = (reading: Reading): [string, string][] =>
  reading.dates.flatMap((date, at): [string, string][] => {
    const next = reading.dates[at + 1]
    const isRange =
      next !== undefined &&
      reading.tokens
        .slice(date.to, next.from)
        .every((token) => /^(?:–|-|\/|to|until|till|through|and|bis|hasta|a|und|y|,|ending|in)$/u.test(token.lower)) &&
      next.from > date.to
    return isRange ? [[date.key, next.key]] : []
  })

const isCoarser = (wanted: string, given: string): boolean => wanted === given || given.startsWith(`${wanted}-`)

/** Where the fact has several periods, a period of the rewrite must be one of them: ends may not be taken from two. */
const mixedRanges = ({ rewrite, clause, evidence }: Question): Problem[] => {
  const given = [evidence.fact, evidence.context].flatMap(rangesOf)
  if (given.length < 2) return []
  return rewrite.dates.flatMap((date, at): Problem[] => {
    const next = rewrite.dates[at + 1]
    if (next === undefined || !inClause(clause, date.from)) return []
    const isRange = rangesOf(rewrite).some(([from, to]) => from === date.key && to === next.key)
    if (!isRange || given.some(([from, to]) => isCoarser(date.key, from) && isCoarser(next.key, to))) return []
    const text = `${date.text} – ${next.text}`
    return [{ entity: text, message: `The cited fact has no period "${text}".`, tokens: range(date.from, next.to) }]
  })
}

const present = /^(?:serves|works|acts|is|am|are|currently|arbeitet|trabaja)$/u

/** "Until 2021". */
const saysUntil = ({ tokens, dates }: Reading): boolean =>
  dates.some(
    ({ from, key }) =>
      /^\d/u.test(key) &&
      tokens.slice(Math.max(0, from - 7), from).some(({ lower }) => /^(?:until|till|bis|hasta)$/u.test(lower)),
  )

const hasEnded = (given: readonly Reading[]): boolean =>
  given.length > 0 &&
  given.every((one) => (rangesOf(one).length > 0 || saysUntil(one)) && one.dates.every(({ key }) => key !== 'ongoing'))

/** "Valid licence" of one that was valid until 2019. */
const inForce = /^(?:valid|active|gültige?[nrms]?|vigente)$/u
const toldInForce = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] => {
  const at = range(clause.from, clause.to).find((one) => inForce.test(rewrite.tokens[one]?.lower ?? ''))
  const word = rewrite.tokens[at ?? -1]
  const isWhole = rangesOf(rewrite).length > 0
  if (at === undefined || word === undefined || isWhole || !hasEnded([fact])) return []
  return [{ entity: word.text, message: `The cited fact says that this has ended ("${word.text}").`, tokens: [at] }]
}

/** "Serves as treasurer" of a post of 2014-2017: who was that is told as who still is. The years beside it say when. */
const toldAsPresent = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] => {
  const at = range(clause.from, clause.to).find((one) => rewrite.tokens[one]?.kind === 'word') ?? clause.from
  const word = rewrite.tokens[at]
  const titled = rewrite.titles.some((title) => title.self && inClause(clause, title.at) && title.at > at)
  const isTold = word !== undefined && present.test(word.lower) && titled && rewrite.dates.length === 0
  const given = [fact, context].filter(({ dates: found }) => found.length > 0)
  if (!isTold || !hasEnded(given)) return []
  return [
    {
      entity: word.text,
      message: `The cited fact does not say that this still goes on ("${word.text}").`,
      tokens: [at],
    },
  ]
}

/** "Therapist who works for Wye Trust" of 2012-2016: who that was, as who still does. */
const toldAsStillThere = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] => {
  const who = range(clause.from, clause.to).find((at) => rewrite.tokens[at]?.lower === 'who')
  const word = rewrite.tokens[(who ?? -2) + 1]
  const titled = rewrite.titles.some((title) => title.self && title.at < (who ?? 0))
  const given = [fact, context].filter(({ dates: found }) => found.length > 0)
  if (who === undefined || word === undefined || !titled || rewrite.dates.length > 0) return []
  if (!/^(?:works|serves|acts|is)$/u.test(word.lower) || !hasEnded(given)) return []
  const entity = `who ${word.text}`
  return [{ entity, message: `The cited fact does not say that this still goes on ("${entity}").`, tokens: [who + 1] }]
}

/** "From summer 2018 to summer 2019" of "summer 2018 and summer 2019": two times told as one that went on between them. */
const toldAsPeriod = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] =>
  rewrite.dates.flatMap((date, at): Problem[] => {
    const next = rewrite.dates[at + 1]
    if (
      next === undefined ||
      !inClause(clause, date.from) ||
      !isJoined(rewrite, date, next, /^(?:to|until|till|through|–|-)$/u)
    )
      return []
    const pairs = [fact, context].flatMap((given) =>
      given.dates.flatMap((one, where) => {
        const other = given.dates[where + 1]
        return one.key === date.key && other?.key === next.key ? [{ given, one, other }] : []
      }),
    )
    const isApart =
      pairs.length > 0 &&
      pairs.every(
        ({ given, one, other }) =>
          isJoined(given, one, other, /^(?:and|,|&)$/u) &&
          !/^(?:between|from)$/u.test(given.tokens[one.from - 1]?.lower ?? ''),
      )
    if (!isApart) return []
    const text = `${date.text} – ${next.text}`
    return [
      {
        entity: text,
        message: `The cited fact names two times, not the time between them.`,
        tokens: range(date.from, next.to),
      },
    ]
  })

/** Whether two dates that follow each other are joined by one of these words; the season of the second one may stand between. */
const isJoined = (reading: Reading, one: DateMention, other: DateMention, by: RegExp): boolean => {
  const between = reading.tokens
    .slice(one.to, other.from)
    .filter(({ lower }) => !seasons.test(lower) && !/^(?:the|in|of)$/u.test(lower))
  return between.length === 1 && by.test(between[0]?.lower ?? '')
}

/** "From August 2021" of "for two weeks in August 2021": a time made the beginning of one that goes on. */
const toldAsBeginning = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] =>
  rewrite.dates.flatMap(({ from, to, key, text }): Problem[] => {
    const before = rewrite.tokens[from - 1]?.lower ?? ''
    const isOpen = before === 'from' && !/^(?:to|until|till|-|–|and)$/u.test(rewrite.tokens[to]?.lower ?? '')
    const given = fact.dates.filter((one) => one.key === key)
    const isWithin =
      given.length > 0 && given.every((one) => /^(?:in|on|during)$/u.test(fact.tokens[one.from - 1]?.lower ?? ''))
    if (
      rewrite.language !== 'en' ||
      !inClause(clause, from) ||
      !isOpen ||
      !isWithin ||
      fact.dates.length > given.length
    )
      return []
    return [
      {
        entity: `${before} ${text}`,
        message: `The cited fact does not say that it began in ${text} and went on.`,
        tokens: [from],
      },
    ]
  })

/** "Runs a cafe" of "ran a cafe, 2011-2014": what was done until a year is told as what is done. */
const toldAsOngoing = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] => {
  // Its own years tell more than those of where it stands.
  const isOver = hasEnded([fact.dates.length > 0 ? fact : context])
  if (!isOver || rewrite.language !== 'en') return []
  return range(clause.from, clause.to).flatMap((at): Problem[] => {
    const word = rewrite.tokens[at]
    const before = rewrite.tokens[at - 1]?.lower ?? ''
    // "Maintain 24 microphones", "where I maintain": told as what one does.
    const isBase =
      (before === 'i' ||
        (at === clause.from &&
          rewrite.tokens[at + 1]?.kind !== 'mark' &&
          !prepositions.has(rewrite.tokens[at + 1]?.lower ?? ''))) &&
      !/(?:ed|ing|s)$/u.test(word?.lower ?? '') &&
      !isPastForm(word?.lower ?? '')
    const isPresent =
      isBase ||
      (/[^s]s$/u.test(word?.lower ?? '') &&
        (at === clause.from || /^(?:who|also|and|still|now|currently|,)$/u.test(before)))
    const isDated = rewrite.dates.some(({ from }) => from > at && inClause(clause, from))
    if (word === undefined || !isPresent || isDated || rewrite.owners[at] !== 'word' || !verbStems.has(word.stem))
      return []
    const carriers = fact.byStem.get(word.stem) ?? []
    if (carriers.length === 0 || !carriers.every((where) => isPastForm(fact.tokens[where]?.lower ?? ''))) return []
    return [
      {
        entity: word.text,
        message: `The cited fact does not say that this still goes on ("${word.text}").`,
        tokens: [at],
      },
    ]
  })
}

const seasons = /^(?:summers?|winters?|springs?|autumns?|falls?|seasons?|seasonal|weekends?|holidays)$/u

/** "Throughout 2019" of "summer 2019": the whole of a time of which the fact names a part, or only that it was in it. */
const toldThroughout = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] =>
  range(clause.from, clause.to).flatMap((at): Problem[] => {
    const word = rewrite.tokens[at]
    const date = rewrite.dates.find(({ from }) => from > at && from <= at + 2)
    if (word?.lower !== 'throughout' || date === undefined) return []
    const isSaid = [fact, context].some(
      (given) =>
        (rangesOf(given).length > 0 && !given.tokens.some(({ lower }) => seasons.test(lower))) ||
        given.tokens.some(({ lower }) => /^(?:throughout|entire|whole|all|full|every)$/u.test(lower)),
    )
    return isSaid
      ? []
      : [{ entity: `${word.text} ${date.text}`, message: `The cited fact does not say "throughout".`, tokens: [at] }]
  })

const honour = /^(?:month|year|week|quarter|season|mes|año|semana|temporada)$/u

/** "Employee of the year 2019" of one of the month: a wider honour. */
const widenedHonour = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] =>
  range(clause.from + 1, clause.to).flatMap((at): Problem[] => {
    const word = rewrite.tokens[at]
    const [first, second] = [rewrite.tokens[at - 2]?.lower, rewrite.tokens[at - 1]?.lower]
    const isHonour = (first === 'of' && second === 'the') || second === 'del' || second === 'de'
    if (word === undefined || !isHonour || !honour.test(word.lower)) return []
    const given = [fact, context].flatMap(({ tokens }) =>
      tokens.flatMap(({ lower }, where) =>
        honour.test(lower) && /^(?:the|del|de)$/u.test(tokens[where - 1]?.lower ?? '') ? [lower] : [],
      ),
    )
    if (given.length === 0 || given.includes(word.lower)) return []
    return [{ entity: word.text, message: `The cited fact does not say "of the ${word.text}".`, tokens: [at] }]
  })

export const dates: Rule = {
  name: 'dates',
  check: (question) => {
    const { rewrite, clause, evidence } = question
    const missing = rewrite.dates
      .filter((date) => inClause(clause, date.from))
      .filter(
        ({ key, alternative = key }) =>
          ![evidence.fact, evidence.context].some((reading) => carries(reading, key) || carries(reading, alternative)),
      )
      .map((date) => ({
        entity: date.text,
        message:
          date.key === 'ongoing'
            ? `The cited fact does not say that this still goes on ("${date.text}").`
            : `The cited fact does not contain the date "${date.text}".`,
        tokens: range(date.from, date.to),
      }))
    return [
      ...missing,
      ...mixedRanges(question),
      ...toldAsPresent(question),
      ...toldAsStillThere(question),
      ...toldAsPeriod(question),
      ...toldAsOngoing(question),
      ...toldAsBeginning(question),
      ...widenedHonour(question),
      ...toldThroughout(question),
      ...toldInForce(question),
    ]
  },
}
