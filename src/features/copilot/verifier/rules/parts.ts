/** Parts, English: who sewed "collars of shirts" did not sew the shirts. What measures or groups a thing ("a team of nurses") is no part of it. */
import { prepositions } from '../lexicon/function-words.ts'
import { isPastForm } from '../lexicon/verbs.ts'
import { range } from '../reading/ranges.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question } from './rule.ts'

const measures =
  /^(?:teams?|groups?|crews?|staff|bands?|pairs?|batch(?:es)?|loads?|boxes|bags?|pallets?|sets?|range|ranges|variety|number|numbers|series|list|lists|caseload|portfolio|fleet|network|stock|stocks|volumes?|amounts?|quantit(?:y|ies)|types?|kinds?|sorts?|class(?:es)?|dozens?|hundreds?|thousands?|tons?|tonnes?|litres?|hours?|days?|weeks?|months?|years?|cost|costs|total|herds?|flocks?|board|committee|department|use|kg|rows?|piles?|stacks?|bunch(?:es)?|pieces?|items?|plates?|cups?|glasses|bottles?|trays?|families|line|lines|all|both|some|most|one|care|needs?|quality|standards?|levels?|process|running|majority|budgets?|shifts?|bundles?|rest|end|part|parts|task|tasks|proofs?|users?|copy|copies|drafts?)$/u

/**
 * "Sewed men's shirts" of "sewed collars of men's shirts": the verb's thing is the whole whose part the fact names.
 * A noun of doing before "of" is what was done, and no part.
 */
export const wholesOfParts = ({ rewrite, clause, evidence }: Question): Problem[] => {
  const { fact } = evidence
  if (rewrite.language !== 'en') return []
  return fact.tokens.flatMap(({ lower }, of): Problem[] => {
    const part = fact.tokens[of - 1]
    if (lower !== 'of' || part?.kind !== 'word' || fact.owners[of - 1] !== 'word') return []
    if (measures.test(part.lower) || /(?:ing|ion|ment|ance|ence|al|age|ery|sis|ure|ty)s?$/u.test(part.lower)) return []
    if (range(0, of - 1).every((at) => fact.owners[at] === 'grammar')) return []
    const end =
      range(of + 1, fact.tokens.length).find((at) =>
        /^(?:,|;|\.|and|in|on|at|for|with|to|from|by)$/u.test(fact.tokens[at]?.lower ?? ''),
      ) ?? fact.tokens.length
    const whole = range(of + 1, end).filter((at) => fact.owners[at] !== 'grammar')
    const isPartSaid = rewrite.tokens.some((_, at) => supportOf(rewrite, at, evidence).at.includes(of - 1))
    const head = whole.at(-1)
    const verb = range(Math.max(0, of - 6), of - 1).findLast((at) => isPastForm(fact.tokens[at]?.lower ?? ''))
    if (verb === undefined || range(verb + 1, of - 1).some((at) => prepositions.has(fact.tokens[at]?.lower ?? '')))
      return []
    const said = range(clause.from, clause.to).find((one) => supportOf(rewrite, one, evidence).at.includes(verb))
    const at = range((said ?? clause.to) + 1, Math.min((said ?? clause.to) + 6, clause.to)).find(
      (one) => head !== undefined && supportOf(rewrite, one, evidence).at.includes(head),
    )
    const isDirect =
      at !== undefined && !range((said ?? at) + 1, at).some((one) => prepositions.has(rewrite.tokens[one]?.lower ?? ''))
    if (isPartSaid || at === undefined || !isDirect) return []
    const entity = rewrite.tokens[at]?.text ?? ''
    return [
      { entity, message: `The cited fact speaks of "${part.text} of" it, not of the whole "${entity}".`, tokens: [at] },
    ]
  })
}
