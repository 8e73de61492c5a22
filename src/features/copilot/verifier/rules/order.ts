/** Order: "antes", "después" between two posts of a Spanish rewrite say what their years say. */
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'

const earlier = /^(?:antes|previamente|anteriormente)$/u
const later = /^(?:después|posteriormente|luego|más tarde)$/u

const yearsIn = (reading: Reading, from: number, to: number): readonly number[] =>
  reading.dates.flatMap(({ key, from: at }) =>
    at >= from && at < to && /^\d{4}/u.test(key) ? [Number(key.slice(0, 4))] : [],
  )

/** The statement that the token stands in, between semicolons and full stops. */
const around = (reading: Reading, at: number): readonly [number, number] => {
  const isEnd = (one: number): boolean =>
    // "Oficial de 1.ª".
    /^[.;]$/u.test(reading.tokens[one]?.text ?? '') && reading.tokens[one]?.end !== reading.tokens[one + 1]?.start
  const from = range(0, at).findLast(isEnd) ?? -1
  return [from + 1, range(at, reading.tokens.length).find(isEnd) ?? reading.tokens.length]
}

/** Whether a word only says in which order two posts came, as their years beside it do. */
export const saysOrder = (rewrite: Reading, at: number): boolean => {
  const lower = rewrite.tokens[at]?.lower ?? ''
  if (rewrite.language !== 'es' || (!earlier.test(lower) && !later.test(lower))) return false
  const [from, to] = around(rewrite, at)
  const hasYearsBefore = yearsIn(rewrite, from, at).length > 0
  const before = yearsIn(rewrite, hasYearsBefore ? from : 0, hasYearsBefore ? at : from)
  const after = yearsIn(rewrite, at, to)
  if (before.length === 0 || after.length === 0) return false
  return earlier.test(lower) ? Math.max(...after) <= Math.min(...before) : Math.min(...after) >= Math.max(...before)
}
