/** Statements: a fact of several sentences or entries lends its words to a rewrite one sentence at a time. */
import { neutralWords } from '../lexicon/function-words.ts'
import { sentenceAt } from '../reading/content.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

const sentencesOf = (reading: Reading): number => new Set(reading.clauses.map((clause) => clause.sentence)).size

/** Sentences of the fact that say the word; null for words that need no home or have one in the context. */
const homesOf = ({ rewrite, evidence }: Question, at: number): ReadonlySet<number> | null => {
  const token = rewrite.tokens[at]
  const owner = rewrite.owners[at]
  if (token === undefined || token.kind === 'mark' || owner === 'grammar' || neutralWords.has(token.lower)) return null
  const { at: carriers, context } = supportOf(rewrite, at, evidence)
  return context || carriers.length === 0 ? null : new Set(carriers.map((where) => sentenceAt(evidence.fact, where)))
}

export const statements: Rule = {
  name: 'statements',
  check: (question): Problem[] => {
    const { rewrite, clause, evidence } = question
    // "Skills: InDesign; typography": one list, however it is parted.
    const isList = /^(?:skills|tools|technologies|software|kenntnisse|habilidades|languages|interests)\b/iu.test(
      evidence.fact.text,
    )
    if (isList || sentencesOf(evidence.fact) < 2) return []
    const homes = range(clause.from, clause.to).flatMap((at) => {
      const found = homesOf(question, at)
      return found === null ? [] : [{ at, found }]
    })
    const common = [...(homes[0]?.found ?? [])].some((one) => homes.every(({ found }) => found.has(one)))
    const [first] = homes
    if (common || first === undefined) return []
    const apart = homes.find(({ found }) => ![...found].some((one) => first.found.has(one))) ?? homes.at(-1) ?? first
    const words = `${rewrite.tokens[first.at]?.text ?? ''} ... ${rewrite.tokens[apart.at]?.text ?? ''}`
    const message = `The cited fact says these words in different sentences: "${words}".`
    return [{ entity: words, message, tokens: [first.at, apart.at] }]
  },
}
