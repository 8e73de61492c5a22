/** Changes to a resume as a model proposes them: each checked for form here, for truth by the verifier. Pure. */
import { z } from 'zod'
import type { Fact } from '../../../profiles/fact.ts'
import type { ProposedChange } from '../../run.ts'
import type { DescribedFacts } from './described-facts.ts'

export const readChanges = z.object({
  changes: z
    .array(
      z.object({
        operation: z.enum(['rephrase', 'drop', 'reorder']),
        factIds: z.array(z.string()).max(100),
        text: z.string().nullable(),
        reason: z.string(),
      }),
    )
    .max(60),
})

type GivenChange = z.output<typeof readChanges>['changes'][number]

const maxTextChars = 600
const maxReasonChars = 200
const rephrasable: readonly Fact['kind'][] = ['bullet', 'summary', 'skill']

/** @returns the usable changes, each fact rephrased or dropped once, and how many were thrown away */
export function toChanges(
  answer: z.output<typeof readChanges>,
  facts: DescribedFacts,
): { changes: ProposedChange[]; discarded: number } {
  const touched = new Set<string>()
  const changes = answer.changes.flatMap((given) => {
    const cited = facts.find(given.factIds)
    const change = cited === null ? null : toChange(given, cited)
    if (change === null) return []
    const key = change.operation === 'reorder' ? `order of ${change.factIds[0]}` : (change.factIds[0] ?? '')
    if (touched.has(key)) return []
    touched.add(key)
    return [change]
  })
  return { changes, discarded: answer.changes.length - changes.length }
}

function toChange(given: GivenChange, cited: readonly Fact[]): ProposedChange | null {
  const reason = given.reason.replace(/\s+/gu, ' ').trim().slice(0, maxReasonChars) || 'Proposed by the model.'
  const change = { part: 'resume', operation: given.operation, factIds: cited.map(({ id }) => id), reason } as const
  const [first] = cited
  if (first === undefined) return null
  if (given.operation === 'reorder') return isGroup(cited) ? { ...change, ...orderOf(cited) } : null
  if (cited.length !== 1) return null
  if (given.operation === 'drop')
    return first.kind === 'bullet' ? { ...change, before: first.value, after: null } : null
  const text = given.text?.replace(/\s+/gu, ' ').trim() ?? ''
  const isUsable =
    text !== '' && text.length <= maxTextChars && text !== first.value && rephrasable.includes(first.kind)
  return isUsable ? { ...change, before: first.value, after: text } : null
}

const orderOf = (cited: readonly Fact[]) => ({
  before: cited
    .toSorted((one, other) => one.position - other.position)
    .map(({ value }) => value)
    .join('\n'),
  after: cited.map(({ value }) => value).join('\n'),
})

/** Two or more bullets of one entry, or skills of one heading: what may change places. */
function isGroup(cited: readonly Fact[]): boolean {
  const [first] = cited
  if (first === undefined || new Set(cited).size !== cited.length || cited.length < 2) return false
  if (first.kind !== 'bullet' && first.kind !== 'skill') return false
  return cited.every(
    ({ kind, belongsTo, details }) =>
      kind === first.kind &&
      belongsTo === first.belongsTo &&
      (kind === 'bullet' || details.area === first.details.area),
  )
}
