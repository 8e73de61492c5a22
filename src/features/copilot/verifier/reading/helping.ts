/** "Helping the score rise": a change that somebody is said to have brought about. */
import type { Clause } from './clauses.ts'
import { range } from './ranges.ts'
import type { Reading } from './reading.ts'

const bringing = /^(?:helping|making|letting|getting|seeing|pushing|sending|taking|bringing)$/u
const changing = /^(?:go|rise|grow|increase|fall|drop|improve|climb|reach|decline|recover|double|halve|up|down)$/u

/** Index of "helping" where the clause opens so and tells of a change; undefined for other clauses. */
export const helpedChangeIn = (reading: Reading, { from, to, link }: Clause): number | undefined =>
  link === 'sentence'
    ? undefined
    : range(from, Math.min(from + 3, to)).find(
        (at) =>
          bringing.test(reading.tokens[at]?.lower ?? '') &&
          range(at + 1, Math.min(at + 8, to)).some((one) => changing.test(reading.tokens[one]?.lower ?? '')),
      )
