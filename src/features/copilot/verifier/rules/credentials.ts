/** Degrees, certificates and licences: the very same one must stand in the fact or in what it belongs to. */

import { inClause, range } from '../reading/ranges.ts'
import type { NamedMention, Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
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

export const degrees: Rule = {
  name: 'degrees',
  check: ({ rewrite, clause, evidence }) =>
    rewrite.degrees
      .filter(
        (degree) =>
          inClause(clause, degree.from) &&
          !carriesDegree(evidence.fact, degree.kind) &&
          !carriesDegree(evidence.context, degree.kind) &&
          !carriesHonours(evidence.fact, degree.kind, degree.text),
      )
      .map((degree) => ({
        entity: degree.text,
        message: `The cited fact does not contain the degree "${degree.text}".`,
        tokens: range(degree.from, degree.to),
      })),
}

const carriesCertificate = (question: Question, mention: NamedMention): boolean => {
  const { fact, context } = question.evidence
  if (context.certificates.some((one) => one.name === mention.name)) return true
  return fact.certificates.some(
    (one) => one.name === mention.name && (!isOfOthers(fact, one) || tellsTheDoing(question)),
  )
}

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
