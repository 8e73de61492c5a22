/** Whether a text states something done, or only names: a heading, an entry of a list. */
import { employmentVerbs } from '../lexicon/light-words.ts'
import { irregularPasts, isPastForm } from '../lexicon/verbs.ts'
import { verbStems } from './clauses.ts'
import type { Reading } from './reading.ts'

/** Whether a token is a verb of doing, as far as its form and place tell. */
export const isAction = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || reading.owners[at] === 'skill') return false
  const isThirdPerson = at === 0 && token.lower.endsWith('s') && verbStems.has(token.stem) && token.lower !== 'sales'
  return (
    irregularPasts.has(token.lower) ||
    isThirdPerson ||
    (reading.owners[at] === 'word' && /(?:ed|ing)$/u.test(token.lower))
  )
}

/** "Watered the rose beds", "cut felt": behind an article or a doing stands a thing, though it looks like another doing. */
export const isThingLikePast = (reading: Reading, where: number): boolean => {
  const before = reading.tokens[where - 1]?.lower ?? ''
  return irregularPasts.has(reading.tokens[where]?.lower ?? '') && (/^(?:the|an?)$/u.test(before) || isPastForm(before))
}

/** Whether a text says that something was done, anywhere in it. */
export const statesAction = (reading: Reading): boolean => reading.tokens.some((_, at) => isAction(reading, at))

/** "Worked", "was employed": a verb that adds to a heading only that somebody was there. "Employed" is more than unpaid. */
export const saysPostOnly = (lower: string, fact: Reading): boolean => {
  const isPay = /^(?:employ|beschäftigt|angestellt|emplead)/u.test(lower)
  const isUnpaid = (word: string): boolean =>
    /^(?:volunt|ehrenamt|unpaid|unbezahlt|interns?$|internship|praktik|práctica)/u.test(word)
  if (!employmentVerbs.has(lower) || statesAction(fact)) return false
  return !isPay || !fact.tokens.some((token) => isUnpaid(token.lower))
}

/** "Sort parcels", "Check deliveries": a known verb in its base form, with something after it, opens the text. */
export const opensWithBase = (reading: Reading): boolean => {
  const at = reading.tokens.findIndex((token) => token.kind === 'word')
  const token = reading.tokens[at]
  const next = reading.tokens[at + 1]
  if (token === undefined || reading.owners[at] !== 'word' || !verbStems.has(token.stem)) return false
  return next?.kind === 'word' && !/(?:ed|ing)$/u.test(token.lower) && reading.owners[at + 1] !== 'title'
}
