/** Charge: a fact that says what somebody was responsible for gives charge of that and of nothing else it names. */
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Rule } from './rule.ts'

const phrases: Readonly<Record<string, readonly string[]>> = {
  responsible: ['for'],
  charge: ['of'],
  verantwortlich: ['für'],
  zuständig: ['für'],
  responsable: ['de', 'del'],
  encargado: ['de', 'del'],
  encargada: ['de', 'del'],
}

/** Where what somebody has charge of begins, for each such phrase. */
const chargesIn = (reading: Reading, from: number, to: number): number[] =>
  range(from, to).flatMap((at) => {
    const after = phrases[reading.tokens[at]?.lower ?? '']
    return after?.includes(reading.tokens[at + 1]?.lower ?? '') ? [at + 2] : []
  })

const ways = /^(?:managing|running|leading|overseeing|supervising|maintaining|organi[sz]ing|directing|handling)$/u

/** "Responsible for cleaning the office" gives charge of cleaning, not of the office. */
const isOfDoingOnly = (fact: Reading, begin: number, where: number): boolean => {
  const between = range(begin, where)
  const stop = between.findLast((at) => /^(?:and|or|,|;)$/u.test(fact.tokens[at]?.lower ?? ''))
  const doing = fact.tokens.slice(stop === undefined ? begin : stop + 1, where).map(({ lower }) => lower)
  return doing.some((lower) => /\p{L}{3}ing$/u.test(lower) && !ways.test(lower))
}

export const charge: Rule = {
  name: 'charge',
  check: ({ rewrite, clause, evidence }): Problem[] => {
    const { fact } = evidence
    const given = chargesIn(fact, 0, fact.tokens.length)
    if (given.length === 0) return []
    return chargesIn(rewrite, clause.from, clause.to).flatMap((start): Problem[] => {
      const at = range(start, clause.to).find((one) => rewrite.owners[one] !== 'grammar')
      if (at === undefined) return []
      const carriers = supportOf(rewrite, at, evidence).at
      const isGiven = (where: number): boolean =>
        given.some((begin) => where >= begin && !isOfDoingOnly(fact, begin, where))
      if (carriers.length === 0 || carriers.some(isGiven)) return []
      const entity = rewrite.tokens[at]?.text ?? ''
      return [{ entity, message: `The cited fact gives no charge of "${entity}".`, tokens: [at] }]
    })
  },
}
