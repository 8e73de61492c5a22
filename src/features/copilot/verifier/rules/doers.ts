/** Doers: what others did, in a fact that names them right before it, is not told as the person's doing. */
import { isPastForm } from '../lexicon/verbs.ts'
import { isNoun } from '../reading/lemmas.ts'
import { isPeople } from '../reading/limit-shapes.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

const organisations =
  /^(?:agency|builder|business|chain|charity|club|company|contractor|firm|group|hospital|hotel|lab|office|organi[sz]ation|plant|practice|provider|publisher|retailer|school|start-?up|store|supplier|team|university|unit|vendor|workshop)$/u

const isParticiple = (lower: string): boolean => /\p{L}{3}(?:ing|ed)$/u.test(lower)
const isFirstWord = (reading: Reading, at: number): boolean =>
  range(reading.clauses[reading.clauseOf[at] ?? 0]?.from ?? 0, at).every((one) => reading.tokens[one]?.kind !== 'word')

/** "A builder running 35 sites", "engineers working in Java", "documents the agency had translated": who did it stands right before it. */
const hasOtherDoer = (fact: Reading, at: number): boolean => {
  const auxiliary = /^(?:had|has|have|that|which|who)$/u
  let before = at - 1
  while (before > 0 && auxiliary.test(fact.tokens[before]?.lower ?? '')) before--
  const doer = fact.tokens[before]
  if (doer?.kind !== 'word' || isFirstWord(fact, before)) return false
  const article = fact.tokens[before - 1]?.lower ?? ''
  const isOwnTitle = fact.titles.some((title) => title.self && title.at === before)
  return !isOwnTitle && (isPeople(doer.lower) || (organisations.test(doer.lower) && /^\p{L}+$/u.test(article)))
}

/** Whether the rewrite makes the person do it: its statement opens with it, or the person's title stands before it. */
const isOwnDoing = (rewrite: Reading, at: number): boolean => {
  const before = rewrite.tokens[at - 1]?.lower === 'who' ? at - 2 : at - 1
  const isOfTitle = rewrite.titles.some((title) => title.self && title.at === before)
  return isFirstWord(rewrite, at) || isOfTitle || (before >= 0 && rewrite.tokens[before]?.text === ',')
}

const keeping = /^(?:kept|had|got|left|made|found|saw|helped|was|were)$/u

/** "Moved to a branch opened in Leeds", "read contracts signed by the board": behind a thing, in a statement with a deed of its own. */
const isSaidOfThing = (fact: Reading, at: number): boolean => {
  const clause = fact.clauses[fact.clauseOf[at] ?? 0]
  const opening = range(clause?.from ?? 0, at).find((one) => fact.tokens[one]?.kind === 'word')
  const [first, before, word, next] = [opening ?? -1, at - 1, at, at + 1].map((one) => fact.tokens[one])
  if (first === undefined || !isPastForm(first.lower) || keeping.test(first.lower) || opening === at - 1) return false
  return (
    isPastForm(word?.lower ?? '') &&
    before?.kind === 'word' &&
    /^(?:word|skill)$/u.test(fact.owners[at - 1] ?? '') &&
    isNoun(before.lower) &&
    !/ly$/u.test(before.lower) &&
    /^(?:by|in|at|on|for|from|with)$/u.test(next?.lower ?? '')
  )
}

/** "Issued drawings once designs were approved": what somebody did before, after or meanwhile. */
const isSaidOfTime = (fact: Reading, at: number): boolean => {
  const from = fact.clauses[fact.clauseOf[at] ?? 0]?.from ?? 0
  const time = range(from + 1, at).findLast((one) =>
    /^(?:once|when|after|before|until|till|if)$/u.test(fact.tokens[one]?.lower ?? ''),
  )
  return (
    time !== undefined &&
    /^(?:was|were|been)$/u.test(fact.tokens[at - 1]?.lower ?? '') &&
    range(time, at).every((one) => !/^(?:i|we)$/u.test(fact.tokens[one]?.lower ?? ''))
  )
}

export const doers: Rule = {
  name: 'doers',
  check: ({ rewrite, clause, evidence }: Question): Problem[] =>
    rewrite.language !== 'en'
      ? []
      : range(clause.from, clause.to).flatMap((at): Problem[] => {
          const word = rewrite.tokens[at]
          const isVerb =
            word?.kind === 'word' &&
            rewrite.owners[at] === 'word' &&
            (isParticiple(word.lower) || isPastForm(word.lower) || rewrite.tokens[at - 1]?.lower === 'who')
          if (word === undefined || !isVerb || !isOwnDoing(rewrite, at)) return []
          const { at: carriers, context } = supportOf(rewrite, at, evidence)
          if (
            context ||
            carriers.length === 0 ||
            !carriers.every(
              (where) =>
                hasOtherDoer(evidence.fact, where) ||
                isSaidOfThing(evidence.fact, where) ||
                isSaidOfTime(evidence.fact, where),
            )
          )
            return []
          const message = `The cited fact says "${word.text}" of somebody else.`
          return [{ entity: word.text, message, tokens: [at] }]
        }),
}
