/** Doers: what others did, in a fact that names them right before it, is not told as the person's doing. */
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
            (isParticiple(word.lower) || rewrite.tokens[at - 1]?.lower === 'who')
          if (word === undefined || !isVerb || !isOwnDoing(rewrite, at)) return []
          const { at: carriers, context } = supportOf(rewrite, at, evidence)
          if (context || carriers.length === 0 || !carriers.every((where) => hasOtherDoer(evidence.fact, where)))
            return []
          const message = `The cited fact says "${word.text}" of somebody else.`
          return [{ entity: word.text, message, tokens: [at] }]
        }),
}
