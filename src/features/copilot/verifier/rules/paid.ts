/** Paid work: what a fact calls a hobby or voluntary is not told as a job or a profession. */
import { sentenceAt } from '../reading/content.ts'
import { range, textOf } from '../reading/ranges.ts'
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
  return textOf(reading, { from: from + 1, to })
}

const leisure = /(?<!\p{L})(?:spare time|free time|as a hobby|for fun|tiempo libre|freizeit)(?!\p{L})/iu
const hobbies = /^(?:hobbies|hobby|interests?|leisure|hobbys|aficiones|freizeit|interessen)\b[^:]*:/iu
const asPastime =
  /(?<!\p{L})(?:hobb\p{L}*|interest\p{L}*|enjoy\p{L}*|spare time|free time|leisure|privately|personal\p{L}*|outside (?:of )?work|freizeit|afici\p{L}*)(?!\p{L})/iu

const workplace =
  /(?<!\p{L})(?:[Ww]orked|working|[Dd]uties|duty|role|job|[Ee]mployed|[Pp]rofessional\p{L}*|[Ee]xperience\p{L}*|(?:[Aa]t|[Ff]or|[Ww]ith) \p{Lu})(?!\p{Lu})/u

/** "Built weather stations as IT technician" of an entry of hobbies: told of a post, or among duties. */
const pastimeAtWork = ({ rewrite, clause, evidence }: Question): Problem[] => {
  const { fact } = evidence
  if ((!hobbies.test(fact.text) && !leisure.test(fact.text)) || asPastime.test(rewrite.text)) return []
  const sentence = clause.sentence
  const tellsOfPost =
    rewrite.titles.some(({ at, self }) => self && sentenceAt(rewrite, at) === sentence) || workplace.test(rewrite.text)
  const at = range(clause.from, clause.to).find(
    (one) => rewrite.owners[one] !== 'grammar' && supportOf(rewrite, one, evidence).at.length > 0,
  )
  if (!tellsOfPost || at === undefined) return []
  const entity = rewrite.tokens[at]?.text ?? ''
  return [{ entity, message: 'The cited fact names this as a pastime, not as work.', tokens: [at] }]
}

const toldAsPaid = ({ rewrite, clause, evidence }: Question): Problem[] => {
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
}

export const paid: Rule = {
  name: 'paid',
  check: (question) => [...pastimeAtWork(question), ...toldAsPaid(question)],
}
