/** Rates: "pro Jahr", "al día" in German and Spanish need the same rate in the fact; "in drei Jahren" is none. */
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Problem, Question, Rule } from './rule.ts'

/** Name of the period -> words that are the rate themselves, and what stands behind "pro" or "al". */
const periods: readonly (readonly [name: string, rate: RegExp, period: RegExp])[] = [
  ['hour', /^(?:stündlich\p{L}*)$/u, /^(?:stunde|hora)$/u],
  ['day', /^(?:täglich\p{L}*|diari[oa]s?|diariamente)$/u, /^(?:tag|tage|tages|día)$/u],
  ['week', /^(?:wöchentlich\p{L}*|wochen(?:bericht|plan|pläne)\p{L}*|semanal(?:es|mente)?)$/u, /^(?:woche|semana)$/u],
  [
    'month',
    /^(?:monatlich\p{L}*|monats(?:bericht|abschl|abrechnung|report|statistik|übersicht)\p{L}*|mensual(?:es|mente)?)$/u,
    /^(?:monat|mes)$/u,
  ],
  [
    'year',
    /^(?:jährlich\p{L}*|jahres(?:bericht|abschl|abrechnung|inventur|statistik)\p{L}*|anual(?:es|mente)?)$/u,
    /^(?:jahr|año)$/u,
  ],
  ['shift', /^$/u, /^(?:schicht|turno)$/u],
]
const each = /^(?:pro|je|jede[nmrs]?|por|cada|al|am|im|a|per)$/u

interface Rate {
  readonly at: number
  readonly name: string
}

const ratesIn = (reading: Reading, from: number, to: number): Rate[] =>
  range(from, to).flatMap((at): Rate[] => {
    const lower = reading.tokens[at]?.lower ?? ''
    const before = reading.tokens[at - 1]?.lower ?? ''
    const beforeThat = reading.tokens[at - 2]?.lower ?? ''
    const isEach =
      each.test(before) || (before === 'la' && beforeThat === 'a') || (before === 'der' && beforeThat === 'in')
    // "Im Jahr 2020", "al año siguiente" name a time.
    const isTime = reading.tokens[at + 1]?.kind === 'number' || reading.owners[at + 1] === 'date'
    const found = periods.find(([, rate, period]) => rate.test(lower) || (isEach && !isTime && period.test(lower)))
    return found === undefined ? [] : [{ at, name: found[0] }]
  })

export const rates: Rule = {
  name: 'rates',
  check: ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] => {
    if (rewrite.language === 'en') return []
    const given = new Set([fact, context].flatMap((one) => ratesIn(one, 0, one.tokens.length)).map(({ name }) => name))
    return ratesIn(rewrite, clause.from, clause.to)
      .filter(({ name }) => !given.has(name))
      .map(({ at }) => {
        const entity = rewrite.tokens[at]?.text ?? ''
        return { entity, message: `The cited fact does not say how often ("${entity}").`, tokens: [at] }
      })
  },
}
