/** Organisations, places, products and people: every name must stand in the fact or in what it belongs to. */
import { isCarried, supportOf } from '../support.ts'
import { type Problem, type Question, type Rule, range } from './rule.ts'
import { isName, isPlainWord } from './words.ts'

/** Words before a name that say that the person did not work there. */
const notEmployed = new Set(
  'of with from like as by using to against than including versus vs via into toward towards'.split(' '),
)
const employedBefore = new Set(['at', 'joined', 'bei', '@'])

const unknownNames = ({ rewrite, clause, evidence }: Question): Problem[] =>
  range(clause.from, clause.to)
    .filter((at) => isName(rewrite, at) && (isPlainWord(rewrite, at) || rewrite.owners[at] === 'word'))
    .filter((at) => !isCarried(supportOf(rewrite, at, evidence, true)) && !isCommonWordCarried(rewrite, at, evidence))
    .map((at) => {
      const name = rewrite.tokens[at]?.text ?? ''
      return {
        entity: name,
        message: `The name "${name}" does not occur in the cited fact or in what it belongs to.`,
        tokens: [at],
      }
    })

/** "Registered Nurse", "Intensive Care": headings capitalise common words, which synonyms and roots may carry. */
const isCommonWordCarried = (rewrite: Question['rewrite'], at: number, evidence: Question['evidence']): boolean => {
  const { at: carriers, context } = supportOf(rewrite, at, evidence)
  return context || carriers.some((where) => evidence.fact.tokens[where]?.root === rewrite.tokens[at]?.root)
}

/** "at Oracle" is a claim of employment; "worked with vendors such as Oracle" is not. */
const inventedEmployment = ({ rewrite, clause, evidence }: Question): Problem[] =>
  range(clause.from, clause.to).flatMap((at) => {
    const token = rewrite.tokens[at]
    const cue = rewrite.tokens[at - 1]?.lower ?? ''
    const worksFor = cue === 'for'
    if (token?.capital !== true || rewrite.owners[at] !== 'word' || !(employedBefore.has(cue) || worksFor)) return []
    const { at: carriers, context } = supportOf(rewrite, at, evidence, true)
    if (context || carriers.length === 0) return []
    const isPlace = carriers.some(
      (where) =>
        !notEmployed.has(evidence.fact.tokens[where - 1]?.lower ?? '') && evidence.fact.tokens[where]?.capital === true,
    )
    if (isPlace) return []
    return [
      {
        entity: token.text,
        message: `The cited fact names "${token.text}", but not as the place of work.`,
        tokens: [at],
      },
    ]
  })

export const organisations: Rule = {
  name: 'organisations',
  check: (question) => [...unknownNames(question), ...inventedEmployment(question)],
}
