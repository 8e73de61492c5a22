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
      const isGiven = (where: number): boolean => given.some((begin) => where >= begin)
      if (carriers.length === 0 || carriers.some(isGiven)) return []
      const entity = rewrite.tokens[at]?.text ?? ''
      return [{ entity, message: `The cited fact gives no charge of "${entity}".`, tokens: [at] }]
    })
  },
}
