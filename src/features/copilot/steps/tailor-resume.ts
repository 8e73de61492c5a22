/**
 * Tailors a resume without a model: what the posting asks for moves up, words the posting spells differently are spelt
 * its way, and what a long entry can spare is left out. No fact's meaning changes; the verifier judges every new text.
 */
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { ProposedChange } from '../run.ts'
import { respell } from './respell.ts'
import { meetsRequirement, weighFacts } from './step.ts'
import { factsAbout, noWishes, type Wishes } from './wishes.ts'

/** Recruiters' guides agree on three to six lines an entry and two pages; what goes beyond is offered for leaving out. */
const maxBulletsPerEntry = 6
/** What two of our pages hold: the PDFs of 30 real resumes went on to a third from 5,400 to 7,100 characters on. */
const twoPagesChars = 6_000

/**
 * The changes that would fit a resume to a posting: skills spelt as it spells them, what it asks for first, what it does not need offered for leaving out.
 * @param relevant as `findRelevant` gives it: what speaks of the posting's matter without meeting a requirement
 */
export function tailorResume(
  facts: readonly Fact[],
  postingText: string,
  evidence: readonly RequirementEvidence[],
  wishes: Wishes = noWishes,
  relevant: ReadonlyMap<string, number> = new Map(),
): ProposedChange[] {
  const weights = weighFacts(evidence, factsAbout(facts, wishes), relevant)
  return [
    ...respell(facts, postingText),
    ...groupsToOrder(facts).flatMap((group) => reorder(group, weights)),
    ...spareLines(facts, weights),
  ]
}

/** Bullets under one entry, in the profile's order. */
const bulletGroups = (facts: readonly Fact[]): Fact[][] => groupBy(facts.filter((fact) => fact.kind === 'bullet'))

/** Skills of one group heading, and bullets of one entry: what may change places. */
const groupsToOrder = (facts: readonly Fact[]): Fact[][] => [
  ...groupBy(
    facts.filter((fact) => fact.kind === 'skill'),
    (fact) => fact.details.area ?? '',
  ),
  ...bulletGroups(facts),
]

function groupBy(facts: readonly Fact[], key: (fact: Fact) => string = (fact) => fact.belongsTo ?? ''): Fact[][] {
  return [...Map.groupBy(facts, key).values()]
}

function reorder(group: readonly Fact[], weights: ReadonlyMap<string, number>): ProposedChange[] {
  const rankOf = ({ id }: Fact): number => rank(weights.get(id) ?? 0)
  const ordered = group.toSorted((one, other) => rankOf(other) - rankOf(one))
  if (ordered.every((fact, index) => fact.id === group[index]?.id)) return []
  const [first] = ordered
  return [
    {
      part: 'resume',
      operation: 'reorder',
      factIds: ordered.map((fact) => fact.id),
      before: group.map((fact) => fact.value).join('\n'),
      after: ordered.map((fact) => fact.value).join('\n'),
      reason: first && rankOf(first) >= 1 ? asksFor(first) : speaksOf(first),
    },
  ]
}

const quoted = (fact: Fact | undefined): string => fact?.value.slice(0, 80) ?? ''
const asksFor = (fact: Fact): string => `What the posting asks for comes first: "${quoted(fact)}".`
const speaksOf = (fact: Fact | undefined): string => `What the posting speaks of comes first: "${quoted(fact)}".`

/** Lines that only speak of the posting's matter keep their order among themselves: it is the person's own, and a guess of ours is no better. */
const rank = (weight: number): number => (meetsRequirement(weight) ? Math.floor(weight) : weight > 0 ? 0.5 : 0)

/**
 * Lines that a resume of more than two pages can spare: of entries with more than six, the last ones that meet nothing,
 * the oldest entries first, and no more than it takes. A shorter resume keeps every line.
 */
function spareLines(facts: readonly Fact[], weights: ReadonlyMap<string, number>): ProposedChange[] {
  let surplusChars =
    facts.reduce((sum, { kind, value }) => sum + (kind === 'contact' ? 0 : value.length), 0) - twoPagesChars
  const spared: ProposedChange[] = []
  const groups = bulletGroups(facts).filter((group) => group[0]?.belongsTo !== null)
  for (const group of groups.toReversed()) {
    const surplusLines = Math.max(0, group.length - maxBulletsPerEntry)
    const spareable = surplusLines === 0 ? [] : group.filter((fact) => !weights.has(fact.id)).slice(-surplusLines)
    for (const fact of spareable.toReversed()) {
      if (surplusChars <= 0) return spared.toReversed()
      surplusChars -= fact.value.length
      spared.push({
        part: 'resume',
        operation: 'drop',
        factIds: [fact.id],
        before: fact.value,
        after: null,
        reason: `The resume is longer than two pages, its entry has ${group.length} lines, and this one meets nothing that the posting asks for.`,
      })
    }
  }
  return spared.toReversed()
}
