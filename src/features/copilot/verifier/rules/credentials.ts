/** Degrees, certificates and licences: the very same one must stand in the fact or in what it belongs to. */

import { inClause, range } from '../reading/ranges.ts'
import type { NamedMention, Reading } from '../reading/reading.ts'
import type { Question, Rule } from './rule.ts'

const carriesDegree = (reading: Reading, kind: string): boolean =>
  reading.degrees.some((degree) => degree.kind === kind || degree.kind.startsWith(`${kind}/`))

/** "certified in first aid" carries "First Aid certified": the same words in one clause. */
const hasSameWords = ({ rewrite, evidence }: Question, mention: NamedMention): boolean => {
  const wanted = range(mention.from, mention.to).filter((at) => rewrite.tokens[at]?.kind !== 'mark')
  const homes = wanted.map(
    (at) =>
      new Set(
        (evidence.fact.byStem.get(rewrite.tokens[at]?.stem ?? '') ?? []).map((where) => evidence.fact.clauseOf[where]),
      ),
  )
  const [first, ...rest] = homes
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
          !carriesDegree(evidence.context, degree.kind),
      )
      .map((degree) => ({
        entity: degree.text,
        message: `The cited fact does not contain the degree "${degree.text}".`,
        tokens: range(degree.from, degree.to),
      })),
}

export const certificates: Rule = {
  name: 'certificates',
  check: (question) =>
    question.rewrite.certificates
      .filter((mention) => inClause(question.clause, mention.from))
      .filter(
        (mention) =>
          ![...question.evidence.fact.certificates, ...question.evidence.context.certificates].some(
            (one) => one.name === mention.name,
          ) && !hasSameWords(question, mention),
      )
      .map((mention) => ({
        entity: mention.text,
        message: `The cited fact does not contain the certificate or licence "${mention.text}".`,
        tokens: range(mention.from, mention.to),
      })),
}
