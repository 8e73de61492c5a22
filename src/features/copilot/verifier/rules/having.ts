/** Having: verbs that say of a qualification or a language only that somebody has it. */

import { saysPostOnly, statesAction } from '../reading/actions.ts'
import { verbStem } from '../reading/clauses.ts'
import { isReadOnly } from '../reading/credentials.ts'
import { limitsOf } from '../reading/limits.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Question } from './rule.ts'

const having = new Set(
  'hold possess have earn obtain complete gain achieve attain receive graduate'.split(' ').map(verbStem),
)

/** "BTEC Level 3, distinction": an entry that is a qualification, neither a course nor one that is only aimed at. */
const isQualification = (fact: Reading): boolean =>
  (fact.degrees.length + fact.certificates.length > 0 ||
    fact.tokens.some(({ lower }) =>
      /^(?:degree|diploma|certificate|cert|qualification|licen[sc]e|ticket|card|apprenticeship|nvq|svq|btec|hnc|hnd|gcses?|level|chartered|badge)$/u.test(
        lower,
      ),
    )) &&
  !statesAction(fact) &&
  !fact.tokens.some(({ lower }) => /^(?:course|training|workshop|seminar|exam|module)s?$/u.test(lower)) &&
  !limitsOf(fact).some(({ kind }) => /^(?:intent|negation|partial|exposure)$/u.test(kind))

/** "Chemistry graduate" of "BSc Chemistry": whoever has the degree. What is only aimed at has its limit. */
const isGraduate = (rewrite: Reading, at: number, fact: Reading): boolean =>
  rewrite.tokens[at]?.lower === 'graduate' &&
  isQualification(fact) &&
  fact.degrees.some(({ kind }) => /^(?:bachelor|master|doctor|associate)/u.test(kind))

/** "Joined Rowe & Partners as a tax trainee in 2016" of a post there from 2016: its beginning, with no year or the first one. */
const isJoining = (rewrite: Reading, at: number, fact: Reading): boolean => {
  if (rewrite.tokens[at]?.lower !== 'joined' || statesAction(fact) || fact.dates.length < 2) return false
  const year = rewrite.dates.find(({ from }) => from > at)
  return year === undefined || year.key === fact.dates[0]?.key
}

/** "Holds a master's degree" for "Master's", "speaks Arabic" for "Arabic": what an entry of a list says of its person. */
export const isHaving = ({ rewrite, clause, evidence: { fact, context } }: Question, at: number): boolean => {
  const token = rewrite.tokens[at]
  if (isGraduate(rewrite, at, fact) || isJoining(rewrite, at, fact)) return true
  if (saysPostOnly(token?.lower ?? '', fact)) return true
  if (having.has(token?.stem ?? '') && isQualification(fact)) return true
  const isAfter = (one: { readonly from: number }): boolean => one.from > at && one.from < clause.to
  const isNamed = (one: number): boolean =>
    /^(?:degree|diploma|certificate|qualification|licen[sc]e|apprenticeship|nvq|svq|btec|hnc|hnd|gcses?)$/u.test(
      rewrite.tokens[one]?.lower ?? '',
    )
  if (having.has(token?.stem ?? '') && !statesAction(fact) && range(at + 1, clause.to).some(isNamed)) return true
  if (having.has(token?.stem ?? ''))
    return (
      (rewrite.degrees.some(isAfter) && fact.degrees.length + context.degrees.length > 0) ||
      (rewrite.certificates.some(isAfter) && fact.certificates.length + context.certificates.length > 0)
    )
  const isEntry = fact.tokens.every(
    (one, where) =>
      one.kind !== 'word' ||
      /^languages?$/u.test(one.lower) ||
      /^(?:language|level|grammar)$/u.test(fact.owners[where] ?? ''),
  )
  return (
    token?.stem === 'speak' &&
    isEntry &&
    !isReadOnly(fact.tokens) &&
    (rewrite.levels.length > 0 || fact.levels.every((level) => level.level > 1))
  )
}
