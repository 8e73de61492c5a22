/** Employment: who is named as the place of work has to be that in the fact, and neither a client nor an agency nor a visit. */
import { isAction } from '../reading/actions.ts'
import { limitsOf } from '../reading/limits.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Token } from '../reading/tokens.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question } from './rule.ts'

/** What stands before the name of a place of work: "cook at X", "joined X", "cook, X", "X: cook". A name after other words is not one. */
const placeBefore = new Set('at for joined in near @ , ( | – - : bei en para'.split(' '))
const employedBefore = new Set(['at', 'joined', 'bei', '@'])
/** German and Spanish say so of other places as well: only beside a post. */
const postedBefore = new Set(['im', 'beim', 'en'])

const belongers =
  /^(?:suppliers?|clients?|customers?|partners?|resellers?|dealers?|dealership|distributors?|contractors?|subcontractors?|competitors?|franchisees?|affiliates?|agents?)$/u

/** "At a Fujitsu supplier": whose supplier it is, and no employer. */
const isOnlyWhose = (reading: Reading, lower: string): boolean => {
  const named = range(0, reading.tokens.length).filter((where) => reading.tokens[where]?.lower === lower)
  return (
    named.length > 0 &&
    named.every((where) => {
      const next = reading.tokens[where + 1]
      return next !== undefined && !next.capital && belongers.test(next.lower)
    })
  )
}

const isSomebodys = ({ rewrite, evidence: { fact, context } }: Question, lower: string): boolean =>
  [context, fact].some((given) => isOnlyWhose(given, lower)) && !isOnlyWhose(rewrite, lower)

/** "Tallow Software (supplier to Siemens)": Siemens is whom others worked for. */
const isOnlyOfOthers = (reading: Reading, lower: string): boolean => {
  const limits = limitsOf(reading).filter(({ kind }) => kind === 'others')
  const named = range(0, reading.tokens.length).filter((where) => reading.tokens[where]?.lower === lower)
  return named.length > 0 && named.every((where) => limits.some(({ start, end }) => where >= start && where < end))
}

const asideOpens =
  /^(?:site|placed|seconded|contracted|clients?|customers?|inside|within|via|agency|kunden?|clientes?|dentro|end)$/u

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

/** "FoneHub concession at Dale's": whose the place is, and who employs there. */
const throughOthers =
  /^(?:site|customers?|customer's|via|through|agency|placed|seconded|outsourced|contractor|contracted|subcontract\p{L}*|temp|clients?|employed|concession|franchise|kiosk|stall|counter)$/u

/** "Cleaner employed by Spotless, placed at the BBC": whoever says whom one was employed by names nobody else so. */
const isOtherEmployer = (reading: Reading, lower: string): boolean =>
  reading.tokens.every(
    (token, at) =>
      token.lower !== lower ||
      !/^(?:by|via|through)$/u.test(reading.tokens.slice(0, at).findLast(isNoName)?.lower ?? ''),
  )

const isNoName = (token: Token): boolean => !token.capital && !/^(?:the|a|an|-)$/u.test(token.lower)

const posts = /^(?:post|job|position|role|staff|employee)$/u

/** "Cabin crew" of a heading, by words that only the heading has: a post, whether its noun is a known one or not. */
const isOfHeading = ({ rewrite, evidence }: Question, at: number, before: readonly number[]): boolean => {
  const content = before.filter((one) => rewrite.owners[one] !== 'grammar')
  return (
    rewrite.language === 'en' &&
    at === content.at(-1) &&
    rewrite.tokens[at + 1]?.lower === 'at' &&
    content.length <= 4 &&
    content.every((one) => {
      const support = supportOf(rewrite, one, evidence)
      return support.context && support.at.length === 0
    })
  )
}

/** "Barista at Costa" of a week at Costa as a barista of Bluebird: a post of the heading, at a name that only the line below has. */
const isPostElsewhere = (question: Question, at: number): boolean => {
  const { rewrite, clause, evidence } = question
  const before = range(clause.from, at)
  const isPost = before.some(
    (one) =>
      posts.test(rewrite.tokens[one]?.lower ?? '') ||
      isOfHeading(question, one, before) ||
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

/** Whether a title with its own words opens its sentence: "Head gardener, ". */
const isHeadingUpTo = (rewrite: Reading, title: number): boolean => {
  const from = rewrite.clauses[rewrite.clauseOf[title] ?? 0]?.from ?? 0
  return rewrite.language === 'en' && title - from < 4 && range(from, title).every((one) => !isAction(rewrite, one))
}

/** The word before a name, over its article. */
const cueBefore = (rewrite: Reading, at: number): string => {
  const before = rewrite.tokens[at - 1]?.lower ?? ''
  if (before === 'the' && rewrite.tokens[at - 2]?.lower === 'at') return 'at'
  // "Gardener, Ashdown Estate, 2015-2019".
  if (before === ',' && rewrite.owners[at - 2] === 'title' && isHeadingUpTo(rewrite, at - 2)) return 'at'
  // "At Brightline Advisory and Nestlé".
  const name = rewrite.tokens.slice(0, at - 1).findLastIndex((one) => !one.capital)
  return before === 'and' && name < at - 2 && rewrite.tokens[name]?.lower === 'at' ? 'at' : before
}

/** The words of the name that begins at a token. */
const nameFrom = ({ rewrite, clause }: Question, at: number): number[] => {
  const end = range(at, clause.to).find(
    (one) => rewrite.tokens[one]?.capital !== true || rewrite.owners[one] !== 'word',
  )
  return range(at, end ?? clause.to)
}

const isOfContext = ({ rewrite, evidence }: Question, at: number): boolean =>
  supportOf(rewrite, at, evidence, true).context

/** "at Oracle" is a claim of employment; "worked with vendors such as Oracle" is not. */
export const inventedEmployment = (question: Question): Problem[] => {
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
    const message = `The cited fact names "${token.text}", but not as the place of work.`
    const problem = { entity: token.text, message, tokens: [at] }
    // "Leeds County Court" of a post in Leeds: the word that the heading lacks says whose it is.
    const own =
      rewrite.language === 'en' && isPostElsewhere(question, at)
        ? nameFrom(question, at).find((one) => !isOfContext(question, one))
        : at
    const { at: carriers, context } = supportOf(rewrite, own ?? at, evidence, true)
    const isSecondEmployer =
      isEmployedBy(rewrite, at) &&
      [evidence.context, evidence.fact].some((given) => given.tokens.some((one) => throughOthers.test(one.lower))) &&
      [evidence.context, evidence.fact].every((given) => isOtherEmployer(given, token.lower))
    const { fact } = evidence
    if (
      isSecondEmployer ||
      isSomebodys(question, token.lower) ||
      isClientAbroad(question, at) ||
      (!context && carriers.length > 0 && isPostElsewhere(question, at)) ||
      (context && (isOnlyOfOthers(evidence.context, token.lower) || isOnlyAside(evidence.context, token.lower)))
    )
      return [problem]
    if (context || carriers.length === 0) return []
    const isPlace =
      !isOnlyAside(fact, token.lower) &&
      carriers.some((where) => {
        // "Client projects for Nestlé".
        if (
          range(Math.max(0, where - 4), where).some(
            (one) =>
              /^(?:clients?|customers?)$/u.test(fact.tokens[one]?.lower ?? '') &&
              // "Customer service desk": a place within the firm.
              !/^(?:services?|desk|support|care|relations|counter)$/u.test(fact.tokens[one + 1]?.lower ?? '') &&
              // "Customer Success Manager, Oculo": a title.
              !(one === 0 && fact.tokens[one + 1]?.capital === true),
          )
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
            // "Mills and Reeve": one name.
            (before?.lower === 'and' &&
              rewrite.tokens[at - 1]?.lower === 'and' &&
              fact.tokens[where - 2]?.lower === rewrite.tokens[at - 2]?.lower) ||
            // "The cottage rented from the Ashdown Estate" was no place of work.
            (before?.lower === 'the' && !/^(?:from|by)$/u.test(fact.tokens[where - 2]?.lower ?? '')))
        )
      })
    return isPlace ? [] : [problem]
  })
}
