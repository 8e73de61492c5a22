/** Titles: the same title, said of the same person, not higher than in the fact. */

import { namesPersonAbroad } from '../lexicon/persons.foreign.ts'
import { shortKey } from '../reading/acronyms.ts'
import { inClause } from '../reading/ranges.ts'
import type { TitleMention } from '../reading/titles.ts'
import { byAcronym, type Evidence, supportOf } from '../support.ts'
import { isFramed, namesDoing } from './frames.ts'
import type { Problem, Question, Rule } from './rule.ts'

const equalTitles: readonly (readonly string[])[] =
  `lawyer attorney|physician doctor|waiter waitress server|caregiver carer|janitor custodian cleaner caretaker|salesperson salesman saleswoman seller|foreman forewoman|chairman chairwoman chairperson chair|hairdresser stylist|adviser advisor|physiotherapist therapist|host hostess|programmer developer|postdoc researcher|founder cofounder-no|teacher instructor-no|shopkeeper storekeeper`
    .split('|')
    .map((line) => line.split(' '))

interface Given {
  readonly title: TitleMention
  readonly inContext: boolean
}

const isSameNoun = (wanted: string, given: string): boolean =>
  wanted === given || equalTitles.some((group) => group.includes(wanted) && group.includes(given))

const givenFor = ({ fact, context }: Evidence, wanted: TitleMention): Given[] => [
  ...fact.titles.filter((title) => isSameNoun(wanted.noun, title.noun)).map((title) => ({ title, inContext: false })),
  ...context.titles.filter((title) => isSameNoun(wanted.noun, title.noun)).map((title) => ({ title, inContext: true })),
]

/** CEO for "chief executive officer" and the other way round: the long form's words count as the title. */
const isByAcronym = ({ rewrite, evidence }: Question, wanted: TitleMention): boolean => {
  const token = rewrite.tokens[wanted.at]
  if (token === undefined) return false
  if (!wanted.self && byAcronym(rewrite, wanted.at, evidence.fact).length > 0) return true
  const short = shortKey(token)
  const isLong = (reading: Evidence['fact']): boolean => reading.longForms.some((form) => form.short === short)
  if (isLong(evidence.fact) || isLong(evidence.context)) return true
  const shorts = rewrite.longForms
    .filter((form) => form.from <= wanted.at && wanted.at < form.to)
    .map((form) => form.short)
  return [...evidence.fact.tokens, ...evidence.context.tokens].some(
    (one) => one.kind === 'word' && shorts.includes(shortKey(one)),
  )
}

/** "Business analyst" of a "business support analyst": the word beside the noun says what post it is. */
const dropsItsKind = ({ self, about }: TitleMention, { title }: Given): boolean => {
  const nearest = title.about.at(-1)
  const isSubset = about.length > 0 && about.every((word) => title.about.includes(word))
  return self && isSubset && nearest !== undefined && !about.includes(nearest)
}

/** The words of a title ("marketing" in "marketing manager") stand before it or closely after it ("Manager, Marketing"). */
const isAboutTheSame = (question: Question, wanted: TitleMention, given: Given): boolean => {
  const { rewrite, evidence } = question
  const reading = given.inContext ? evidence.context : evidence.fact
  if (dropsItsKind(wanted, given)) return false
  if (reading.titles.length < 2) return true
  return wanted.about.every((word) => {
    const at = rewrite.tokens.findIndex(
      (token, position) => position < wanted.at && position >= wanted.at - 6 && token.lower === word,
    )
    if (at === -1) return true
    const { at: carriers, context } = supportOf(rewrite, at, evidence)
    if (given.inContext) return context
    const isNear = (where: number): boolean => where > given.title.at - 6 && where <= given.title.at + 4
    // "Marketing manager and sales assistant" names no sales manager: the word is another title's.
    const isOthers = (where: number): boolean =>
      reading.titles.some(
        (other) =>
          other.at !== given.title.at &&
          ((where < other.at && where >= other.at - other.about.length - other.raised.length - other.lowered.length) ||
            (where < other.at && other.at < given.title.at)),
      ) && !(where < given.title.at && where >= given.title.at - given.title.about.length - 1)
    return context || carriers.some((where) => isNear(where) && !isOthers(where))
  })
}

const objection = (question: Question, wanted: TitleMention): string | null => {
  const { evidence } = question
  const given = givenFor(question.evidence, wanted)
  const isOwnAccount =
    /^freelancers?$/u.test(wanted.noun) &&
    [evidence.fact, evidence.context].some(({ byStem }) => byStem.has('freelanc'))
  if (given.length === 0 && isOwnAccount) return null
  // "Workshops with brokers": whoever is no title of the person's is a word like others.
  if (given.length === 0 && !wanted.self && supportOf(question.rewrite, wanted.at, evidence, true).at.length > 0)
    return null
  if (given.length === 0)
    return isByAcronym(question, wanted) ? null : `The cited fact does not contain the title "${wanted.text}".`
  // "Electrician's mate": the heading names the electrician as somebody else.
  const isOwn = ({ title, inContext }: Given): boolean => title.self || (inContext && !/'s?$/u.test(title.text))
  const ofPerson = wanted.self ? given.filter(isOwn) : given
  if (ofPerson.length === 0)
    return `The cited fact names "${wanted.text}" as somebody else, not as the person's own title.`
  const high = ofPerson.filter((one) =>
    wanted.raised.every(
      (word) =>
        one.title.raised.includes(word) ||
        isRaisedAfter(question, one, word) ||
        isOfCertificate(question, wanted, word),
    ),
  )
  if (high.length === 0) return `The cited fact does not carry the seniority in "${wanted.text}".`
  const low = high.filter(
    (one) =>
      !wanted.self || one.title.lowered.every((word) => wanted.lowered.includes(word) || isSpelledOut(question, word)),
  )
  if (low.length === 0) return `The cited fact gives a lower title than "${wanted.text}".`
  if (!low.some((one) => isAboutTheSame(question, wanted, one)))
    return `The cited fact does not contain the title "${wanted.text}".`
  return null
}

/** "Nurse (registered)", "engineer, senior": raising words right after the title. */
const isRaisedAfter = ({ evidence }: Question, given: Given, word: string): boolean => {
  const reading = given.inContext ? evidence.context : evidence.fact
  return (
    reading.tokens.slice(given.title.at + 1, given.title.at + 4).some((token) => token.lower === word) ||
    (word === 'senior' &&
      reading.tokens.slice(Math.max(0, given.title.at - 4), given.title.at).some((token) => token.lower === 'sr'))
  )
}

/** "Security+ certified analyst": the certificate is what is said, and its own rule answers for it. */
const isOfCertificate = ({ rewrite }: Question, wanted: TitleMention, word: string): boolean =>
  /^(?:certified|licensed|qualified|registered)$/u.test(word) &&
  rewrite.certificates.some(({ to }) => {
    const next = rewrite.tokens[to]?.text === '-' ? to + 1 : to
    return next < wanted.at && rewrite.tokens[next]?.lower === word
  })

/** A lowering word may stay elsewhere in the rewrite ("as an intern in engineering") or in short ("asst", "jr"). */
const isSpelledOut = ({ rewrite, clause }: Question, word: string): boolean => {
  const short: Readonly<Record<string, string>> = { assistant: 'asst', junior: 'jr', associate: 'assoc', vice: 'vp' }
  return rewrite.tokens
    .slice(clause.from, clause.to)
    .some((token) => token.lower === word || token.lower === short[word] || token.lower.startsWith(`${word}s`))
}

/** "Encargada de la limpieza" of "limpieza": what was done, and no post. */
const isDuty = ({ rewrite, evidence }: Question, { at, noun }: TitleMention): boolean =>
  /^encargad[oa]$/u.test(noun) &&
  (rewrite.tokens[at]?.capital === false || namesDoing(rewrite, at)) &&
  isFramed(rewrite, at, evidence)

const loweringAbroad =
  /^(?:stellvertretende[nrms]?|kommissarische[nrms]?|angehende[nrms]?|adjunt[oa]|suplente|interin[oa])$/u

/** "Filialleiterin" of "stellvertretende Filialleiterin": German and Spanish say the rank in a word beside it. */
const risenAbroad = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] => {
  if (rewrite.language === 'en' || rewrite.tokens.some(({ lower }) => loweringAbroad.test(lower))) return []
  return [fact, context].flatMap(({ tokens }) =>
    tokens.flatMap(({ lower }, where): Problem[] => {
      const beside = [tokens[where + 1], tokens[where - 1]].flatMap((one) => (one?.kind === 'word' ? [one.lower] : []))
      const post = rewrite.language === 'de' ? beside.slice(0, 1) : beside
      const at = rewrite.tokens.findIndex((token, one) => inClause(clause, one) && post.includes(token.lower))
      if (!loweringAbroad.test(lower) || at === -1) return []
      const text = rewrite.tokens[at]?.text ?? ''
      return [{ entity: text, message: `The cited fact gives a lower title than "${text}".`, tokens: [at] }]
    }),
  )
}

const helpers = /^(?:auxiliar|ayudante|aprendiz|asistente)$/u

/** "Contable" of "auxiliar contable": a post that opens its statement, or stands behind "como". */
const risenFromHelper = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] => {
  if (rewrite.language !== 'es' || rewrite.tokens.some(({ lower }) => helpers.test(lower))) return []
  return rewrite.tokens.flatMap((token, at): Problem[] => {
    const opens = at === clause.from || /^(?:como|fui|soy|era|de)$/u.test(rewrite.tokens[at - 1]?.lower ?? '')
    if (!inClause(clause, at) || !opens || !namesPersonAbroad(token.lower)) return []
    const said = [fact, context].flatMap(({ tokens }) =>
      tokens.flatMap(({ stem }, where) => (stem === token.stem ? [helpers.test(tokens[where - 1]?.lower ?? '')] : [])),
    )
    if (said.length === 0 || said.includes(false)) return []
    return [{ entity: token.text, message: `The cited fact gives a lower title than "${token.text}".`, tokens: [at] }]
  })
}

export const titles: Rule = {
  name: 'titles',
  check: (question) => [
    ...risenAbroad(question),
    ...risenFromHelper(question),
    ...question.rewrite.titles
      .filter((title) => inClause(question.clause, title.at) && !isDuty(question, title))
      .flatMap((title): Problem[] => {
        const message = objection(question, title)
        return message === null ? [] : [{ entity: title.text, message, tokens: [title.at] }]
      }),
  ],
}
