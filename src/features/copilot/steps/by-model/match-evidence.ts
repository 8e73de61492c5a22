/** Facts that a model finds for requirements which no rule could judge. What a rule judged stays as it is. */
import { z } from 'zod'
import type { RequirementEvidence } from '../../../matching/matching.ts'
import type { DescribedFacts } from './described-facts.ts'

export const readEvidence = z.object({
  evidence: z
    .array(z.object({ requirement: z.number(), factIds: z.array(z.string()).max(10), why: z.string() }))
    .max(100),
})

const maxFacts = 3

/** The requirements that are asked about, with their numbers. */
export const listUnjudged = (evidence: readonly RequirementEvidence[]): string =>
  evidence
    .flatMap(({ status, requirement }, index) => (status === 'unknown' ? [`${index + 1}. ${requirement.quote}`] : []))
    .join('\n')

/** The same evidence, with what the model found for the unknown ones; facts it was never shown are no evidence. */
export function addEvidence(
  evidence: readonly RequirementEvidence[],
  answer: z.output<typeof readEvidence>,
  facts: DescribedFacts,
): RequirementEvidence[] {
  const found = new Map(answer.evidence.map((one) => [one.requirement - 1, one]))
  return evidence.map((item, index) => {
    const one = found.get(index)
    const cited = one && item.status === 'unknown' ? facts.find(one.factIds) : null
    if (!one || cited === null || cited.length === 0) return item
    return {
      requirement: item.requirement,
      status: 'met',
      share: 1,
      why: 'A model found that these facts show it.',
      facts: cited.slice(0, maxFacts).map(({ id, value }) => ({ factId: id, quote: value, why: 'a model cited it' })),
    }
  })
}
