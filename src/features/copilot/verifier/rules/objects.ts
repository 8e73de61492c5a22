/** Objects: a verb keeps what it was done to. "Designed the packaging for a range of soaps" does not carry "designed a range of soaps". */

import { lightHeads } from '../lexicon/light-words.ts'
import { isPastForm } from '../lexicon/verbs.ts'
import { isContentWord } from '../reading/content.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import { wholesOfParts } from './parts.ts'
import { entriesUnderPost } from './post-entries.ts'
import type { Problem, Question, Rule } from './rule.ts'

/** What follows one of these belongs to the object, and is not the object. "Of" makes one thing of both. */
const ends =
  /^(?:for|to|about|on|in|at|with|by|from|into|onto|who|that|which|where|while|when|using|during|after|before|as)$/u
const dividers = /^(?:,|;|\.|:|\(|\)|and|or|–)$/u

interface Done {
  /** Content of the object, up to the first word that ends it. */
  readonly object: readonly number[]
  /** Content of what hangs on the object, to the end of the clause. */
  readonly rest: readonly number[]
}

const doneWith = (reading: Reading, verb: number, to: number): Done => {
  const end = range(verb + 1, to).find((at) => ends.test(reading.tokens[at]?.lower ?? '')) ?? to
  const divider = range(verb + 1, to).find((at) => dividers.test(reading.tokens[at]?.lower ?? '')) ?? to
  return {
    object: range(verb + 1, Math.min(end, divider)).filter((at) => isContentWord(reading, at)),
    rest: range(end, end < divider ? divider : to).filter((at) => isContentWord(reading, at)),
  }
}

const clauseEnd = (reading: Reading, at: number): number => reading.clauses[reading.clauseOf[at] ?? 0]?.to ?? at

const wordBehind = ({ tokens }: Reading, at: number): string => tokens[at + 1]?.lower ?? ''

const movedObjects = (question: Question): Problem[] => {
  const { rewrite, clause, evidence } = question
  const { fact } = evidence
  if (rewrite.language !== 'en') return []
  return range(clause.from, clause.to).flatMap((verb): Problem[] => {
    const word = rewrite.tokens[verb]
    if (word === undefined || !isPastForm(word.lower) || rewrite.owners[verb] !== 'word') return []
    const { object } = doneWith(rewrite, verb, clause.to)
    const head = object.at(-1)
    const verbs = fact.tokens.flatMap(({ stem, lower }, where) =>
      stem === word.stem && isPastForm(lower) && fact.owners[where] === 'word' ? [where] : [],
    )
    if (head === undefined || verbs.length === 0) return []
    const isMoved = (where: number): boolean => {
      const done = doneWith(fact, where, clauseEnd(fact, where))
      const last = fact.tokens[done.object.at(-1) ?? -1]?.lower ?? ''
      // "Trained staff" of "trained with staff": beside whom one did it.
      const isCompany = done.object.length === 0 && /^(?:with|alongside|beside|under)$/u.test(wordBehind(fact, where))
      if (isCompany) return done.rest.includes(supportOf(rewrite, head, evidence).at[0] ?? -1)
      if (done.object.length === 0 || done.rest.length === 0 || lightHeads.has(last)) return false
      const isKept = range(clause.from, clause.to).some(
        (at) => at !== verb && supportOf(rewrite, at, evidence).at.includes(done.object.at(-1) ?? -1),
      )
      const headAt = supportOf(rewrite, head, evidence)
      return !isKept && !headAt.context && headAt.at.length > 0 && headAt.at.every((one) => done.rest.includes(one))
    }
    if (!verbs.every(isMoved)) return []
    const entity = `${word.text} ${rewrite.tokens[head]?.text ?? ''}`
    return [{ entity, message: `The cited fact says "${word.text}" of something else.`, tokens: [verb, head] }]
  })
}

export const objects: Rule = {
  name: 'objects',
  check: (question) => [...movedObjects(question), ...wholesOfParts(question), ...entriesUnderPost(question)],
}
