/**
 * Performing: "carried out eye tests" of "booked patients in for eye tests". What the fact names only as what its own deed was
 * for is not told as done by the person.
 */
import { determiners, prepositions } from '../lexicon/function-words.ts'
import { isPastForm } from '../lexicon/verbs.ts'
import { isContentWord } from '../reading/content.ts'
import { range } from '../reading/ranges.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question } from './rule.ts'

const performing = /^(?:perform|conduct|administer|execut|undertak)(?:ed|ing|es|e|s|en)$|^undertook$/u
const framing = /^(?:did|used|provided|gave|worked|was|were|covered|handled|took|held|made|had)$/u

const isPerforming = ({ rewrite }: Question, at: number): boolean => {
  const lower = rewrite.tokens[at]?.lower ?? ''
  return performing.test(lower) || (/^carr(?:ied|ying|ies|y)$/u.test(lower) && rewrite.tokens[at + 1]?.lower === 'out')
}

/** The last word of the thing behind a verb: "tests" of "carried out eye tests for adults". */
const headBehind = ({ rewrite, clause }: Question, verb: number): number | undefined => {
  const from = rewrite.tokens[verb + 1]?.lower === 'out' ? verb + 2 : verb + 1
  const end = range(from, clause.to).find(
    (at) =>
      rewrite.tokens[at]?.kind === 'mark' ||
      prepositions.has(rewrite.tokens[at]?.lower ?? '') ||
      rewrite.tokens[at]?.lower === 'and' ||
      // "Pool water tests three times a day".
      (at > from && (rewrite.owners[at] === 'quantity' || determiners.has(rewrite.tokens[at]?.lower ?? ''))),
  )
  return range(from, end ?? clause.to).findLast((at) => isContentWord(rewrite, at))
}

/** "Booked patients in for eye tests": behind a deed, what it was for. */
const isPurposeOfDeed = ({ evidence: { fact } }: Question, where: number): boolean => {
  const clause = fact.clauses[fact.clauseOf[where] ?? 0]
  const from = clause?.from ?? 0
  const purpose = range(from, where).findLast((at) => prepositions.has(fact.tokens[at]?.lower ?? ''))
  const verb = range(from, where).find((at) => fact.tokens[at]?.kind === 'word')
  const lower = fact.tokens[verb ?? -1]?.lower ?? ''
  return (
    purpose !== undefined &&
    verb !== undefined &&
    fact.tokens[purpose]?.lower === 'for' &&
    isPastForm(lower) &&
    !framing.test(lower) &&
    range(purpose, where).every((at) => !isPastForm(fact.tokens[at]?.lower ?? ''))
  )
}

export const performedForOthers = (question: Question): Problem[] =>
  range(question.clause.from, question.clause.to).flatMap((at): Problem[] => {
    const head = isPerforming(question, at) ? headBehind(question, at) : undefined
    if (head === undefined) return []
    const { rewrite, evidence } = question
    const { at: carriers, context } = supportOf(rewrite, head, evidence, true)
    if (context || carriers.length === 0 || !carriers.every((where) => isPurposeOfDeed(question, where))) return []
    const entity = `${rewrite.tokens[at]?.text ?? ''} ${rewrite.tokens[head]?.text ?? ''}`
    return [
      { entity, message: `The cited fact does not say that the person did this: "${entity}".`, tokens: [at, head] },
    ]
  })
