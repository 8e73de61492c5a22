/** Dates: a rewrite may be less exact than its fact, never more, and may not let something go on that has ended. */

import { inClause, range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Rule } from './rule.ts'

const carries = (reading: Reading, key: string): boolean =>
  reading.dates.some((date) => {
    if (date.key === key) return true
    if (/^\d{4}$/u.test(key)) return date.key.startsWith(`${key}-`)
    return key.startsWith('month-') && date.key.endsWith(key.slice('month'.length)) && date.key.length === 7
  })

export const dates: Rule = {
  name: 'dates',
  check: ({ rewrite, clause, evidence }) =>
    rewrite.dates
      .filter((date) => inClause(clause, date.from))
      .filter((date) => !carries(evidence.fact, date.key) && !carries(evidence.context, date.key))
      .map((date) => ({
        entity: date.text,
        message:
          date.key === 'ongoing'
            ? `The cited fact does not say that this still goes on ("${date.text}").`
            : `The cited fact does not contain the date "${date.text}".`,
        tokens: range(date.from, date.to),
      })),
}
