/** Heads: a thing keeps its last noun. "Operated a crane simulator" does not carry "operated a crane". */
import { determiners, functionWords, prepositions } from '../lexicon/function-words.ts'
import { lightHeads } from '../lexicon/light-words.ts'
import { irregularPasts } from '../lexicon/verbs.ts'
import { isNoun } from '../reading/lemmas.ts'
import { limitsOf } from '../reading/limits.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import { isSameAmount } from './amounts.ts'
import type { Problem, Question, Rule } from './rule.ts'

const isNounLike = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  return (
    token?.kind === 'word' &&
    /^(?:word|skill)$/u.test(reading.owners[at] ?? '') &&
    !/(?:ed|ly|ing)$/u.test(token.lower) &&
    !irregularPasts.has(token.lower) &&
    !functionWords.has(token.lower)
  )
}

/** The word after which a phrase still goes on has to be a noun for certain. */
const isHead = (reading: Reading, at: number): boolean =>
  isNounLike(reading, at) && isNoun(reading.tokens[at]?.lower ?? '')

/** Whether a noun phrase ends with the token: a mark, a preposition, a conjunction or nothing follows. */
const endsPhrase = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at + 1]
  if (next === undefined) return true
  if (next.kind === 'mark') return next.text !== '-' && next.text !== '/'
  return (
    prepositions.has(next.lower) || determiners.has(next.lower) || /^(?:and|or|but|that|which|who)$/u.test(next.lower)
  )
}

/** The last noun of the phrase in which a word of the fact stands, or the word itself. */
const headOf = (fact: Reading, at: number): number => {
  let head = at
  // "Got laptops ready": how they were, not what.
  const isState = (one: number): boolean =>
    /^(?:ready|clean|tidy|safe|open|up|down|out|off|away|back)$/u.test(fact.tokens[one]?.lower ?? '')
  while (isHead(fact, head + 1) && !isState(head + 1) && fact.clauseOf[head + 1] === fact.clauseOf[at]) head++
  return head
}

/** "Schemes (£14m total)" of "with a total value of £14m": the word tells of the amount before it. */
const saysOfAmount = ({ rewrite, evidence: { fact } }: Question, at: number): boolean =>
  /^(?:total|combined)$/u.test(rewrite.tokens[at]?.lower ?? '') &&
  rewrite.quantities.some((wanted) => wanted.to === at && fact.quantities.some((given) => isSameAmount(wanted, given)))

const check = ({ rewrite, clause, evidence }: Question, at: number): Problem[] => {
  const { fact } = evidence
  const word = rewrite.tokens[at]
  if (word === undefined || !isNounLike(rewrite, at) || rewrite.owners[at] === 'skill' || !endsPhrase(rewrite, at))
    return []
  if (saysOfAmount({ rewrite, clause, evidence }, at)) return []
  const { at: carriers, context } = supportOf(rewrite, at, evidence)
  const denied = limitsOf(fact).filter((limit) => limit.kind === 'negation')
  const same = carriers.filter(
    (where) =>
      fact.tokens[where]?.stem === word.stem && !denied.some((limit) => where >= limit.to && where < limit.end),
  )
  if (context || same.length === 0 || carriers.some((where) => fact.tokens[where]?.stem !== word.stem)) return []
  const heads = same.map((where) => ({ where, head: headOf(fact, where) }))
  // Asked before what else is told, which is dear: each word of the clause is held against the fact.
  if (heads.some(({ where, head }) => head === where || lightHeads.has(fact.tokens[head]?.lower ?? ''))) return []
  const told = new Set(
    range(clause.from, clause.to).flatMap((one) => (one === at ? [] : supportOf(rewrite, one, evidence).at)),
  )
  const lost = heads.find(({ head }) => head !== -1)?.head
  if (lost === undefined || heads.some(({ head }) => told.has(head))) return []
  const whole = `${word.text} ${fact.tokens[lost]?.text ?? ''}`
  return [
    {
      entity: word.text,
      message: `The cited fact speaks of "${whole}", not of "${word.text}".`,
      tokens: [at],
    },
  ]
}

export const heads: Rule = {
  name: 'heads',
  // German writes such a phrase as one word, Spanish the other way round.
  check: (question) =>
    question.rewrite.language === 'en'
      ? range(question.clause.from, question.clause.to).flatMap((at) => check(question, at))
      : [],
}
