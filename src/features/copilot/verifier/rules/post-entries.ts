/**
 * Entries under a post: "Nurse at Guy's, 2015-2018: surgery" of "prepared patients for surgery". What is listed without a verb is
 * told as what the person did, so the fact's own deed must have been done to it.
 */
import { prepositions } from '../lexicon/function-words.ts'
import { isPastForm } from '../lexicon/verbs.ts'
import { isContentWord, isOpeningColon } from '../reading/content.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question } from './rule.ts'

const lowerAt = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** Where a list under a post begins in the sentence of a clause, behind its colon; null where there is none. */
const startOfList = ({ rewrite, clause }: Question): number | null => {
  const first = rewrite.clauses.find(({ sentence }) => sentence === clause.sentence)
  const colon = range(first?.from ?? clause.from, clause.to).find((at) => isOpeningColon(rewrite, at))
  if (colon === undefined) return null
  return range(first?.from ?? 0, colon).some((at) => rewrite.owners[at] === 'title') ? colon + 1 : null
}

/** "Holding Grade 8, with groups of 30": what a clause behind a credential opens with. */
const isBehindCredential = ({ rewrite, clause }: Question): boolean =>
  lowerAt(rewrite, clause.from) === 'with' &&
  clause.ofPerson !== true &&
  rewrite.clauses[rewrite.clauses.indexOf(clause) - 1]?.ofPerson === true

/** The entries of a clause: from and to of each. */
const entriesOf = (question: Question): readonly (readonly [number, number])[] => {
  const { rewrite, clause } = question
  const list = isBehindCredential(question) ? clause.from + 1 : startOfList(question)
  if (list === null || rewrite.language !== 'en') return []
  const from = Math.max(list, clause.from)
  // "Drove artics between Hull and Felixstowe": told with verbs, and judged by them.
  if (range(from, clause.to).some((at) => isPastForm(lowerAt(rewrite, at)))) return []
  const cuts = range(from, clause.to).filter((at) => /^[,;.]$/u.test(lowerAt(rewrite, at)))
  return [from - 1, ...cuts].map((cut, at) => [cut + 1, cuts[at] ?? clause.to] as const)
}

/** The last word of the thing that an entry names: "rounds" of "drug rounds on two wards"; undefined where it tells a doing. */
const headOf = ({ rewrite }: Question, [from, to]: readonly [number, number]): number | undefined => {
  const end = range(from, to).find((at) => at > from && prepositions.has(lowerAt(rewrite, at))) ?? to
  const content = range(from, end).filter((at) => isContentWord(rewrite, at))
  return content.some((at) => /ing$/u.test(lowerAt(rewrite, at))) ? undefined : content.at(-1)
}

/** "For surgery", "to budgets": behind a deed and a preposition. */
const isBesideDeed = ({ evidence: { fact } }: Question, where: number): boolean => {
  const from = fact.clauses[fact.clauseOf[where] ?? 0]?.from ?? 0
  const opening = range(from, where).find((at) => fact.tokens[at]?.kind === 'word')
  return (
    opening !== undefined &&
    isPastForm(lowerAt(fact, opening)) &&
    range(opening, where).some((at) => prepositions.has(lowerAt(fact, at)) && lowerAt(fact, at) !== 'of')
  )
}

export const entriesUnderPost = (question: Question): Problem[] =>
  entriesOf(question).flatMap((entry): Problem[] => {
    const head = headOf(question, entry)
    if (head === undefined) return []
    const { at: carriers, context } = supportOf(question.rewrite, head, question.evidence, true)
    if (context || carriers.length === 0 || !carriers.every((where) => isBesideDeed(question, where))) return []
    const entity = question.rewrite.tokens[head]?.text ?? ''
    return [{ entity, message: `The cited fact does not say what was done to "${entity}".`, tokens: [head] }]
  })
