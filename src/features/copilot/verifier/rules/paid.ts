/** Paid work: what a fact calls a hobby or voluntary is not told as a job or a profession. */
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

const unpaid =
  /(?<!\p{L})(?:hobby|hobbies|for fun|spare time|unpaid|volunt\p{L}*|ehrenamt\p{L}*|freizeit|afición|tiempo libre)(?!\p{L})/iu
const asJob =
  /(?<!\p{L})(?:job|profession|professionally|by trade|paid|beruf|beruflich|hauptberuflich|profesión|empleo)(?!\p{L})/iu

/** The stretch between semicolons, bars and line ends in which a token stands; a comma only parts the entries of a list. */
const entryAround = (reading: Reading, at: number): string => {
  const isEnd = (one: number): boolean => /^[;|\n]$/u.test(reading.tokens[one]?.text ?? '')
  const from = range(0, at).findLast(isEnd) ?? -1
  const to = range(at, reading.tokens.length).find(isEnd) ?? reading.tokens.length
  return reading.text.slice(reading.tokens[from + 1]?.start ?? 0, reading.tokens[to - 1]?.end ?? reading.text.length)
}

export const paid: Rule = {
  name: 'paid',
  check: ({ rewrite, clause, evidence }: Question): Problem[] => {
    const { fact } = evidence
    const label = asJob.exec(rewrite.text)?.[0]
    if (label === undefined || unpaid.test(rewrite.text) || !unpaid.test(fact.text)) return []
    const isUnpaid = (at: number): boolean => {
      const carriers = supportOf(rewrite, at, evidence).at
      return (
        rewrite.owners[at] !== 'grammar' &&
        carriers.length > 0 &&
        carriers.every((where) => unpaid.test(entryAround(fact, where)))
      )
    }
    const at = range(clause.from, clause.to).find(isUnpaid)
    if (at === undefined) return []
    return [{ entity: label, message: 'The cited fact does not say that this was paid work.', tokens: [at] }]
  },
}
