/** Organisations, places, products and people: every name must stand in the fact or in what it belongs to. */

import { wordEntry } from '../lexicon/wordnet.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { type Evidence, isCarried, supportOf } from '../support.ts'
import { inventedEmployment } from './employment.ts'
import type { Problem, Question, Rule } from './rule.ts'
import { isName, isPlainWord, isWordCarried } from './words.ts'

const belongsElsewhere =
  /^(?:group|company|firm|chain|owner|owners|client|clients|customers?|supplier|suppliers|parent|trip|conference|exchange|fair)$/u

const otherFirms = /^(?:zulieferer|lieferant|kunde|dienstleister|partner|tochter|subunternehmer|konkurrent|nachbar)$/u

/** "Zulieferer der Daimler AG": whom the firm worked for is not where somebody worked. */
const isOfOtherFirm = ({ fact, context }: Evidence, rewrite: Reading, at: number): boolean => {
  const lower = rewrite.tokens[at]?.lower
  const isBehind = (reading: Reading, where: number): boolean =>
    reading.tokens.slice(Math.max(0, where - 3), where).some((token) => otherFirms.test(token.lower))
  const named = [fact, context].flatMap((one) =>
    range(0, one.tokens.length).flatMap((where) => (one.tokens[where]?.lower === lower ? [isBehind(one, where)] : [])),
  )
  return rewrite.language === 'de' && named.length > 0 && named.every(Boolean) && !isBehind(rewrite, at)
}

/** "Hotel Costa, Lisbon" of a hotel in Faro that belongs to "a Lisbon group": where somebody else is from. */
const isOnlyFrom = (fact: Reading, rewrite: Reading, at: number): boolean => {
  const lower = rewrite.tokens[at]?.lower
  const named = range(0, fact.tokens.length).filter((where) => fact.tokens[where]?.lower === lower)
  return (
    named.length > 0 &&
    named.every((where) => belongsElsewhere.test(fact.tokens[where + 1]?.lower ?? '')) &&
    !belongsElsewhere.test(rewrite.tokens[at + 1]?.lower ?? '')
  )
}

const unknownNames = ({ rewrite, clause, evidence }: Question): Problem[] =>
  range(clause.from, clause.to)
    // German writes every noun with a capital: there equal words carry them too.
    .filter(
      (at) =>
        rewrite.language !== 'de' || !isWordCarried(rewrite, at, evidence) || isOfOtherFirm(evidence, rewrite, at),
    )
    .filter((at) => isName(rewrite, at) && (isPlainWord(rewrite, at) || rewrite.owners[at] === 'word'))
    .filter(
      (at) =>
        isOnlyFrom(evidence.fact, rewrite, at) ||
        isOfOtherFirm(evidence, rewrite, at) ||
        (!isCarried(supportOf(rewrite, at, evidence, true)) &&
          !isCommonWordCarried(rewrite, at, evidence) &&
          !isOfTown({ rewrite, clause, evidence }, at) &&
          !isRegionCarried(rewrite, at, evidence)),
    )
    .map((at) => {
      const name = rewrite.tokens[at]?.text ?? ''
      return {
        entity: name,
        message: `The name "${name}" does not occur in the cited fact or in what it belongs to.`,
        tokens: [at],
      }
    })

/** "Hamburger Wohngebäude" of "in Hamburg". */
const isOfTown = ({ rewrite, evidence: { fact, context } }: Question, at: number): boolean => {
  const lower = rewrite.tokens[at]?.lower ?? ''
  return (
    rewrite.language === 'de' &&
    lower.length > 5 &&
    [...fact.tokens, ...context.tokens].some((token) => token.capital && `${token.lower}er` === lower)
  )
}

/** "The UK" for Leeds, "Italian" for Italy: where a place of the fact lies. */
const isRegionCarried = (rewrite: Question['rewrite'], at: number, { fact, context }: Question['evidence']): boolean =>
  // "Across the UK" says more than "in Leeds".
  !rewrite.tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:across|throughout|over|around|bundesweit|durch|por|toda?)$/u.test(lower)) &&
  [...fact.tokens, ...context.tokens].some(
    (token) => token.capital && wordEntry(token.lower)?.places.has(rewrite.tokens[at]?.lower ?? '') === true,
  )

/** "Registered Nurse", "Intensive Care": headings capitalise common words, which synonyms and roots may carry. */
const isCommonWordCarried = (rewrite: Question['rewrite'], at: number, evidence: Question['evidence']): boolean => {
  const { at: carriers, context } = supportOf(rewrite, at, evidence)
  const root = rewrite.tokens[at]?.root
  // "The Copper Pot" is not The Copper Kettle, however equal pots and kettles are.
  const isPartOfName =
    rewrite.tokens[at - 1]?.capital === true && rewrite.owners[at - 1] === 'word' && isName(rewrite, at - 1)
  const isInContext =
    context && (!isPartOfName || evidence.context.tokens.some((one) => one.root === root) || rewrite.language !== 'en')
  return isInContext || carriers.some((where) => evidence.fact.tokens[where]?.root === root)
}

const everywhere = /^(?:throughout|across|nationwide|over|around|all|whole|entire|countrywide)$/u

/** "Throughout Portugal" of "in the north of Portugal". */
const spreadOver = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] =>
  range(clause.from, clause.to).flatMap((at): Problem[] => {
    const name = rewrite.tokens[at]
    const before = rewrite.tokens.slice(Math.max(clause.from, at - 2), at).map(({ lower }) => lower)
    const isSpread = before.some((lower) => /^(?:throughout|across)$/u.test(lower)) && isName(rewrite, at)
    if (!isSpread || [fact, context].some(({ tokens }) => tokens.some(({ lower }) => everywhere.test(lower)))) return []
    const entity = `${before.at(-1) ?? ''} ${name?.text ?? ''}`
    return [
      { entity, message: `The cited fact does not say that it was all over "${name?.text ?? ''}".`, tokens: [at] },
    ]
  })

export const organisations: Rule = {
  name: 'organisations',
  check: (question) => [...unknownNames(question), ...inventedEmployment(question), ...spreadOver(question)],
}
