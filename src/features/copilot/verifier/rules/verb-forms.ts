/** Which words of a rewrite are verbs of the tables, and no part of a name, a skill or a title. */
import { neutralWords } from '../lexicon/function-words.ts'
import { verbStems } from '../reading/clauses.ts'
import type { Reading } from '../reading/reading.ts'

/** Whether the token at an index of an English text says that something was done. */
export const isVerb = (rewrite: Reading, at: number): boolean => {
  const token = rewrite.tokens[at]
  // "AWS services" after a skill is what the skill is, not something done.
  if (token?.lower === 'services' && rewrite.owners[at - 1] === 'skill') return false
  // "Took care of": the second word belongs to the first.
  if (rewrite.tokens[at - 1]?.stem.endsWith(`-${token?.lower}`) === true) return false
  // "Lakeside Vets": part of a name.
  if (
    token?.capital === true &&
    rewrite.tokens[at - 1]?.capital === true &&
    rewrite.tokens[at - 1]?.kind === 'word' &&
    at > 1
  )
    return false
  // "A BA, followed by a PGCE".
  if (token?.lower === 'followed' && rewrite.tokens[at + 1]?.lower === 'by') return false
  // "Served as cashier": the title rule answers for what follows.
  if (rewrite.tokens[at + 1]?.lower === 'as' && /^(?:act|serv|function|operat)/u.test(token?.lower ?? '')) return false
  return (
    token !== undefined &&
    rewrite.language === 'en' &&
    rewrite.owners[at] === 'word' &&
    verbStems.has(token.stem) &&
    !neutralWords.has(token.lower)
  )
}
