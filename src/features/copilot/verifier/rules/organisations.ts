/** Organisations, places, products and people: every name must stand in the fact or in what it belongs to. */

import { wordEntry } from '../lexicon/wordnet.ts'
import { isAction } from '../reading/actions.ts'
import { limitsOf } from '../reading/limits.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Token } from '../reading/tokens.ts'
import { isCarried, supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'
import { isName, isPlainWord, isWordCarried } from './words.ts'

const belongsElsewhere =
  /^(?:group|company|firm|chain|owner|owners|client|clients|customers?|supplier|suppliers|parent|trip|conference|exchange|fair)$/u

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

/** What stands before the name of a place of work: "cook at X", "joined X", "cook, X", "X: cook". A name after other words is not one. */
const placeBefore = new Set('at for joined in near @ , ( | – - : bei en para'.split(' '))
const employedBefore = new Set(['at', 'joined', 'bei', '@'])
/** German and Spanish say so of other places as well: only beside a post. */
const postedBefore = new Set(['im', 'beim', 'en'])

const unknownNames = ({ rewrite, clause, evidence }: Question): Problem[] =>
  range(clause.from, clause.to)
    // German writes every noun with a capital: there equal words carry them too.
    .filter((at) => rewrite.language !== 'de' || !isWordCarried(rewrite, at, evidence))
    .filter((at) => isName(rewrite, at) && (isPlainWord(rewrite, at) || rewrite.owners[at] === 'word'))
    .filter(
      (at) =>
        isOnlyFrom(evidence.fact, rewrite, at) ||
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

/** "Tallow Software (supplier to Siemens)": Siemens is whom others worked for. */
const isOnlyOfOthers = (reading: Reading, lower: string): boolean => {
  const limits = limitsOf(reading).filter(({ kind }) => kind === 'others')
  const named = range(0, reading.tokens.length).filter((where) => reading.tokens[where]?.lower === lower)
  return named.length > 0 && named.every((where) => limits.some(({ start, end }) => where >= start && where < end))
}

const asideOpens = /^(?:clients?|customers?|inside|within|via|agency|kunden?|clientes?|dentro|end)$/u

/** "Bean Barn (kiosk inside Harrods)", "Acme (client: BMW)": who is named in brackets as somebody else's place is no employer. */
const isOnlyAside = ({ tokens }: Reading, lower: string): boolean => {
  const named = range(0, tokens.length).filter((where) => tokens[where]?.lower === lower)
  return (
    named.length > 0 &&
    named.every((where) => {
      const before = tokens.slice(0, where).map((token) => token.lower)
      const opened = before.lastIndexOf('(')
      return opened > before.lastIndexOf(')') && before.slice(opened).some((word) => asideOpens.test(word))
    })
  )
}

/** "Employed by Harrods", "employed by the BBC". */
const isEmployedBy = (rewrite: Reading, at: number): boolean => {
  const by = rewrite.tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return (
    (rewrite.tokens[by]?.lower === 'by' &&
      /^(?:employed|hired|engaged|contracted)$/u.test(rewrite.tokens[by - 1]?.lower ?? '')) ||
    (rewrite.tokens[by]?.lower === 'of' && /^(?:staff|employee|employees)$/u.test(rewrite.tokens[by - 1]?.lower ?? ''))
  )
}

const throughOthers =
  /^(?:customers?|customer's|via|through|agency|placed|seconded|outsourced|contractor|contracted|subcontract\p{L}*|temp|clients?|employed)$/u

/** "Cleaner employed by Spotless, placed at the BBC": whoever says whom one was employed by names nobody else so. */
const isOtherEmployer = (reading: Reading, lower: string): boolean =>
  reading.tokens.every(
    (token, at) =>
      token.lower !== lower ||
      !/^(?:by|via|through)$/u.test(reading.tokens.slice(0, at).findLast(isNoName)?.lower ?? ''),
  )

const isNoName = (token: Token): boolean => !token.capital && !/^(?:the|a|an|-)$/u.test(token.lower)

const posts = /^(?:post|job|position|role|staff|employee)$/u

/** "Barista at Costa" of a week at Costa as a barista of Bluebird: a post of the heading, at a name that only the line below has. */
const isPostElsewhere = ({ rewrite, clause, evidence }: Question, at: number): boolean => {
  const before = range(clause.from, at)
  const isPost = before.some(
    (one) =>
      posts.test(rewrite.tokens[one]?.lower ?? '') ||
      (rewrite.titles.some((title) => title.self && title.at === one) &&
        supportOf(rewrite, one, evidence).at.length === 0),
  )
  return evidence.position !== '' && isPost && before.every((one) => !isAction(rewrite, one))
}

const throughOthersAbroad = /^(?:zeitarbeit\p{L}*|leiharbeit\p{L}*|einsatz|ett|cedid[oa])$/u

/** "Bei Kessler angestellt" of a temporary worker's "Einsatz beim Kunden Kessler". */
const isClientAbroad = ({ rewrite, evidence }: Question, at: number): boolean => {
  const said = rewrite.tokens.some(({ lower }) =>
    /^(?:angestellt\p{L}*|beschäftigt\p{L}*|festangestellt\p{L}*|contratad[oa]|emplead[oa])$/u.test(lower),
  )
  const name = rewrite.tokens[at]?.lower ?? ''
  return (
    said &&
    [evidence.fact, evidence.context].some(({ tokens }) =>
      tokens.some(({ lower }) => throughOthersAbroad.test(lower)),
    ) &&
    [evidence.fact, evidence.context].some(({ tokens }) =>
      tokens.some(
        ({ lower }, where) => lower === name && /^(?:kunden?|cliente|client)$/u.test(tokens[where - 1]?.lower ?? ''),
      ),
    )
  )
}

/** "at Oracle" is a claim of employment; "worked with vendors such as Oracle" is not. */
/** The word before a name, over its article. */
const cueBefore = (rewrite: Reading, at: number): string => {
  const before = rewrite.tokens[at - 1]?.lower ?? ''
  if (before === 'the' && rewrite.tokens[at - 2]?.lower === 'at') return 'at'
  // "At Brightline Advisory and Nestlé".
  const name = rewrite.tokens.slice(0, at - 1).findLastIndex((one) => !one.capital)
  return before === 'and' && name < at - 2 && rewrite.tokens[name]?.lower === 'at' ? 'at' : before
}

const inventedEmployment = (question: Question): Problem[] => {
  const { rewrite, clause, evidence } = question
  return range(clause.from, clause.to).flatMap((at) => {
    const token = rewrite.tokens[at]
    const cue = cueBefore(rewrite, at)
    const worksFor = cue === 'for' || isEmployedBy(rewrite, at)
    // "Im Hotel Adlerhof": a name of two; every German noun has a capital.
    const isPosted = postedBefore.has(cue) && rewrite.tokens[at + 1]?.capital === true && isPostElsewhere(question, at)
    if (token?.capital !== true || rewrite.owners[at] !== 'word' || !(employedBefore.has(cue) || worksFor || isPosted))
      return []
    // "English for Speakers of Other Languages" is the long form of a name, and nobody's employer.
    if (rewrite.longForms.some((form) => form.from < at && at < form.to)) return []
    const { at: carriers, context } = supportOf(rewrite, at, evidence, true)
    const isSecondEmployer =
      isEmployedBy(rewrite, at) &&
      [evidence.context, evidence.fact].some((given) => given.tokens.some((one) => throughOthers.test(one.lower))) &&
      [evidence.context, evidence.fact].every((given) => isOtherEmployer(given, token.lower))
    if (
      isSecondEmployer ||
      isClientAbroad(question, at) ||
      (!context && carriers.length > 0 && isPostElsewhere(question, at)) ||
      (context && (isOnlyOfOthers(evidence.context, token.lower) || isOnlyAside(evidence.context, token.lower)))
    )
      return [
        {
          entity: token.text,
          message: `The cited fact names "${token.text}", but not as the place of work.`,
          tokens: [at],
        },
      ]
    if (context || carriers.length === 0) return []
    const { fact } = evidence
    const isPlace =
      !isOnlyAside(fact, token.lower) &&
      carriers.some((where) => {
        // "Client projects for Nestlé".
        if (
          fact.tokens.slice(Math.max(0, where - 4), where).some(({ lower }) => /^(?:clients?|customers?)$/u.test(lower))
        )
          return false
        const before = fact.tokens[where - 1]
        const opens = fact.clauses.some((clause) => clause.from === where)
        const isInName = before?.capital === true && fact.owners[where - 1] !== 'grammar' && where - 1 > 0
        // "At Google's visitor centre" is not at Google.
        if (fact.tokens[where]?.lower.endsWith("'s") === true && !token.lower.endsWith("'s")) return false
        return (
          fact.tokens[where]?.capital === true &&
          (opens ||
            isInName ||
            isEmployedBy(fact, where) ||
            placeBefore.has(before?.lower ?? '') ||
            before?.lower === 'the')
        )
      })
    if (isPlace) return []
    return [
      {
        entity: token.text,
        message: `The cited fact names "${token.text}", but not as the place of work.`,
        tokens: [at],
      },
    ]
  })
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
