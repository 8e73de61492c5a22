/** Membership: "ITI member" of "translator for ITI members". Who worked for the members of a body, or applied to it, is none of them. */
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import type { Problem, Question } from './rule.ts'

/** "ITI member", "member of ITI": one person, and the name of a body beside it. */
const isMembership = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'member' &&
  ((tokens[at - 1]?.capital === true && tokens[at - 1]?.kind === 'word') ||
    (tokens[at + 1]?.lower === 'of' &&
      range(at + 2, at + 4).some((one) => /^\p{Lu}{2,}$/u.test(tokens[one]?.text ?? ''))))

const ofOthers = (reading: Reading): boolean => {
  const named = reading.tokens.filter(({ lower }) => /^members?$/u.test(lower))
  return named.length > 0 && named.every(({ lower }) => lower === 'members')
}

export const membershipOfOthers = ({ rewrite, clause, evidence: { fact } }: Question): Problem[] =>
  range(clause.from, clause.to).flatMap((at): Problem[] => {
    if (!isMembership(rewrite, at) || !ofOthers(fact)) return []
    const entity = rewrite.tokens[at]?.text ?? ''
    return [{ entity, message: 'The cited fact speaks of members, not of the person as one.', tokens: [at] }]
  })
