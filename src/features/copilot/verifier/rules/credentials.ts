/** Degrees, certificates and licences: the very same one must stand in the fact or in what it belongs to. */

import { findByInitials } from '../reading/acronyms.ts'
import { isAction } from '../reading/actions.ts'
import { inClause, range, textOf } from '../reading/ranges.ts'
import type { NamedMention, Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import { membershipOfOthers } from './membership.ts'
import type { Problem, Question, Rule } from './rule.ts'
import { isCarriedByInitials } from './skills.ts'

const carriesDegree = (reading: Reading, kind: string): boolean =>
  reading.degrees.some((degree) => degree.kind === kind || degree.kind.startsWith(`${kind}/`))

/** "Distinction" carries "with distinction". */
const carriesHonours = (reading: Reading, kind: string, text: string): boolean =>
  kind === 'honours' &&
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== 'with' && word !== '')
    .every((word) => reading.tokens.some((token) => token.lower === word))

const ofOthers =
  /^(?:for|with|alongside|beside|by|under|at|among|prepared|helped|taught|trained|tutored|coached|hired|supervised)$/u
const bearers =
  /^(?:compan(?:y|ies)|firms?|teams?|staff|suppliers?|plants?|factor(?:y|ies)|sites?|shops?|partners?|colleagues?|vendors?|labs?|facilit(?:y|ies)|schools?|students?|candidates?|customers?|clients?|sellers?|masters|nurses|engineers|teachers|accountants|trainers)$/u

/** "For an ISO 9001 certified company", "alongside certified scrum masters": the certificate is not the person's. */
const isOfOthers = (fact: Reading, mention: { readonly from: number; readonly to: number }): boolean => {
  const near = fact.tokens.slice(Math.max(0, mention.from - 5), mention.from)
  const after = fact.tokens.slice(mention.to - 1, mention.to + 3)
  return near.some((token) => ofOthers.test(token.lower)) && after.some((token) => bearers.test(token.lower))
}

/** Whether the clause says what the fact does with it: "worked with certified scrum masters". */
const tellsTheDoing = ({ rewrite, clause, evidence }: Question): boolean => {
  const opening = evidence.fact.tokens.findIndex((token) => token.kind === 'word')
  return range(clause.from, clause.to).some(
    (at) => rewrite.owners[at] !== 'grammar' && supportOf(rewrite, at, evidence).at.includes(opening),
  )
}

/** "certified in first aid" carries "First Aid certified": the same words in one clause. */
const hasSameWords = (question: Question, mention: NamedMention): boolean => {
  const { rewrite, evidence } = question
  const wanted = range(mention.from, mention.to).filter((at) => rewrite.tokens[at]?.kind !== 'mark')
  const homes = wanted.map(
    (at) =>
      new Set(
        (evidence.fact.byStem.get(rewrite.tokens[at]?.stem ?? '') ?? []).map((where) => evidence.fact.clauseOf[where]),
      ),
  )
  const [first, ...rest] = homes
  const carriers = wanted.flatMap((at) => evidence.fact.byStem.get(rewrite.tokens[at]?.stem ?? '') ?? [])
  const words = { ...mention, from: Math.min(...carriers), to: Math.max(...carriers) + 1 }
  if (carriers.length > 0 && isOfOthers(evidence.fact, words) && !tellsTheDoing(question)) return false
  return first !== undefined && [...first].some((clause) => rest.every((home) => home.has(clause)))
}

const grades: readonly (readonly [name: string, written: RegExp])[] = [
  ['first', /\b(?:first[ -]class (?:hono[u]?rs|degree)|1st class|first in \p{Lu})/u],
  ['2:1', /(?<![\d:.])2[:.]1(?![\d:])|\bupper second\b/u],
  ['2:2', /(?<![\d:.])2[:.]2(?![\d:])|\blower second\b/u],
  ['merit', /\bmerit\b/iu],
  ['distinction', /\bdistinction\b/iu],
]

/** "2:1" of a degree with a 2:2: each grade of the rewrite is the fact's. */
const otherGrades = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] => {
  const at = rewrite.degrees.find(({ from }) => inClause(clause, from))?.from
  const isGraded = grades.some(([, written]) => written.test(fact.text) || written.test(context.text))
  if (at === undefined && !isGraded) return []
  const told = at === undefined ? textOf(rewrite, clause) : rewrite.text
  return grades
    .filter(([, written]) => written.test(told) && !written.test(fact.text) && !written.test(context.text))
    .map(([name]) => ({
      entity: name,
      message: `The cited fact does not give the grade "${name}".`,
      tokens: [at ?? clause.from],
    }))
}

const unknownDegrees = ({ rewrite, clause, evidence }: Question): Problem[] =>
  rewrite.degrees
    .filter(
      (degree) =>
        inClause(clause, degree.from) &&
        !carriesDegree(evidence.fact, degree.kind) &&
        !carriesDegree(evidence.context, degree.kind) &&
        !carriesHonours(evidence.fact, degree.kind, degree.text) &&
        // "MFA" of "multi-factor authentication".
        !(/^\p{Lu}{2,5}$/u.test(degree.text) && findByInitials(evidence.fact.tokens, degree.text).length > 0),
    )
    .map((degree) => ({
      entity: degree.text,
      message: `The cited fact does not contain the degree "${degree.text}".`,
      tokens: range(degree.from, degree.to),
    }))

export const degrees: Rule = {
  name: 'degrees',
  check: (question) => [...otherGrades(question), ...unknownDegrees(question)],
}

const ranks = /^(?:foundation|practitioner|associate|professional|expert|intermediate|advanced|specialist|master)$/u

/** "PRINCE2 Practitioner" of "PRINCE2 Foundation": the rank beside a certificate is the fact's. */
const otherRanks = ({ rewrite, clause, evidence: { fact, context } }: Question): Problem[] =>
  rewrite.certificates
    .filter(({ from }) => inClause(clause, from))
    .flatMap(({ from, to }): Problem[] => {
      const at = range(from, to + 2).find((one) => ranks.test(rewrite.tokens[one]?.lower ?? ''))
      const rank = rewrite.tokens[at ?? -1]
      const isSaid =
        rank === undefined || [fact, context].some(({ tokens }) => tokens.some(({ lower }) => lower === rank.lower))
      if (at === undefined || isSaid) return []
      const message = `The cited fact does not give the rank "${rank.text}".`
      return [{ entity: rank.text, message, tokens: [at] }]
    })

const carriesCertificate = (question: Question, mention: NamedMention): boolean => {
  const { fact, context } = question.evidence
  if (context.certificates.some((one) => one.name === mention.name)) return true
  return fact.certificates.some(
    (one) => one.name === mention.name && (!isOfOthers(fact, one) || tellsTheDoing(question)),
  )
}

const ended = /^(?:until|expired|lapsed|bis|hasta)$/u
const over = /^(?:held|had|formerly|former|previously|until|expired|lapsed)$/u

/** "NMC-registered nurse" of "NMC registered 2012-2019": what ended is told with its end. */
const toldAsPresent = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] => {
  const years = fact.dates.filter(({ key }) => /^\d{4}/u.test(key))
  const isEnded =
    (years.length > 1 || fact.tokens.some(({ lower }) => ended.test(lower))) &&
    years.length > 0 &&
    !fact.dates.some(({ key }) => key === 'ongoing') &&
    fact.titles.length === 0 &&
    fact.tokens.every(
      ({ lower }, at) => !isAction(fact, at) || /^(?:held|holds?|had|registered|certified|licen[sc]ed)$/u.test(lower),
    ) &&
    fact.tokens.some(({ lower }) => claimsOfStanding.test(lower))
  if (!isEnded) return []
  const at = range(clause.from, clause.to).find((one) => claimsOfStanding.test(rewrite.tokens[one]?.lower ?? ''))
  const isTold =
    range((at ?? 0) - 4, (at ?? 0) + 4).some((one) => over.test(rewrite.tokens[one]?.lower ?? '')) ||
    rewrite.dates.some(({ from, key }) => inClause(clause, from) && key === years.at(-1)?.key)
  if (at === undefined || isTold) return []
  const word = rewrite.tokens[at]?.text ?? ''
  return [{ entity: word, message: `The cited fact says "${word}" of a time that is over.`, tokens: [at] }]
}

const claimsOfStanding =
  /^(?:registered|licen[sc]ed|certified|chartered|accredited|registration|licen[sc]e|certification|membership|member|certificate|licen[sc]e)$/u

const claimsOfRank = /^(?:certified|licen[sc]ed|accredited|qualified|chartered|zertifizierte?r?|certificad[oa])$/u

/** "ISO 9001 certified" taken from "for an ISO 9001 certified company". */
const takenFromOthers = (question: Question): Problem[] => {
  const { rewrite, clause, evidence } = question
  return range(clause.from, clause.to).flatMap((at): Problem[] => {
    const token = rewrite.tokens[at]
    if (token === undefined || !claimsOfRank.test(token.lower)) return []
    const carriers = evidence.fact.byStem.get(token.stem) ?? []
    const isTheirs = carriers.every((where) => isOfOthers(evidence.fact, { from: where, to: where + 1 }))
    if (carriers.length === 0 || !isTheirs || tellsTheDoing(question)) return []
    const message = `The cited fact says "${token.text}" of somebody or something else than the person.`
    return [{ entity: token.text, message, tokens: [at] }]
  })
}

export const certificates: Rule = {
  name: 'certificates',
  check: (question) => [
    ...takenFromOthers(question),
    ...toldAsPresent(question),
    ...otherRanks(question),
    ...membershipOfOthers(question),
    ...question.rewrite.certificates
      .filter((mention) => inClause(question.clause, mention.from))
      .filter(
        (mention) =>
          !carriesCertificate(question, mention) &&
          !hasSameWords(question, mention) &&
          !isCarriedByInitials(question, mention),
      )
      .map((mention) => ({
        entity: mention.text,
        message: `The cited fact does not contain the certificate or licence "${mention.text}".`,
        tokens: range(mention.from, mention.to),
      })),
  ],
}
