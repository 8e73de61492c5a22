/** Compounds: "repaired bikes and engines" carries no "bike engines". Two things of one list are not put together into a third. */
import { determiners, functionWords } from '../lexicon/function-words.ts'
import { isPastForm } from '../lexicon/verbs.ts'
import { statesAction } from '../reading/actions.ts'
import { lemmasOf } from '../reading/lemmas.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Problem, Question, Rule } from './rule.ts'

const divides = /^(?:,|;|\/|&|and|or)$/u

const isDoing = (lower: string): boolean => isPastForm(lower) || lower.endsWith('ing')
const isNoun = (lower: string): boolean =>
  !isDoing(lower) && !functionWords.has(lower) && lemmasOf(lower).some(({ parts }) => parts.has('n'))

const plain = (lower: string): string => lower.replace(/(?:'s|s)$/u, '')
/** Where the fact has the very word, in the singular or the plural: "changes" is not what was "changed". */
const placesOf = (fact: Reading, { stem, lower }: Reading['tokens'][number]): readonly number[] =>
  (fact.byStem.get(stem) ?? []).filter((at) => plain(fact.tokens[at]?.lower ?? '') === plain(lower))

/**
 * Whether two words of a fact are of different things of one list. "Bar and restaurant staff" are bar staff, and "tax computations
 * and returns" are tax returns: a thing that ends its place in the list may share its neighbour's head, and one that begins it its
 * neighbour's first word.
 */
const isListedApart = (fact: Reading, modifier: number, head: number): boolean => {
  const lowerAt = (at: number): string => fact.tokens[at]?.lower ?? ''
  const between = range(Math.min(modifier, head) + 1, Math.max(modifier, head))
  const isList = between.every((at) => divides.test(lowerAt(at)) || determiners.has(lowerAt(at)) || isNoun(lowerAt(at)))
  if (!isList || !between.some((at) => divides.test(lowerAt(at)))) return false
  const opens = (at: number): boolean =>
    divides.test(lowerAt(at - 1)) || determiners.has(lowerAt(at - 1)) || isDoing(lowerAt(at - 1))
  const ends = (at: number): boolean => fact.tokens[at + 1]?.kind !== 'word' || !isNoun(lowerAt(at + 1))
  const areBare = ends(modifier) && opens(head) && opens(modifier) && ends(head)
  const areFirstAndLast = modifier < head && !ends(modifier) && !opens(head)
  return areBare || areFirstAndLast
}

export const compounds: Rule = {
  name: 'compounds',
  check: ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] => {
    if (rewrite.language !== 'en' || !statesAction(fact)) return []
    return range(clause.from, clause.to - 1).flatMap((at): Problem[] => {
      const [modifier, head] = [rewrite.tokens[at], rewrite.tokens[at + 1]]
      if (!modifier || !head || !isNoun(modifier.lower) || !isNoun(head.lower)) return []
      if (context.byStem.has(modifier.stem)) return []
      const [modifiers, heads] = [placesOf(fact, modifier), placesOf(fact, head)]
      if (modifiers.length === 0 || heads.length === 0) return []
      if (!modifiers.every((one) => heads.every((other) => isListedApart(fact, one, other)))) return []
      const entity = `${modifier.text} ${head.text}`
      return [{ entity, message: `The cited fact names two things, it has no "${entity}".`, tokens: [at, at + 1] }]
    })
  },
}
