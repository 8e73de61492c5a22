/**
 * Tailors a resume without a model: what the posting asks for moves up, words the posting spells differently are spelt
 * its way, and what a long entry can spare is left out. No fact's meaning changes; the verifier judges every new text.
 */
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { Fact } from '../../profiles/fact.ts'
import { findSkills, type SkillMention } from '../../skills/skills.ts'
import type { ProposedChange } from '../run.ts'
import { weighFacts } from './step.ts'

/** Recruiters' guides agree on three to six lines an entry; what goes beyond is offered for leaving out. */
const maxBulletsPerEntry = 6

export function tailorResume(
  facts: readonly Fact[],
  postingText: string,
  evidence: readonly RequirementEvidence[],
): ProposedChange[] {
  const weights = weighFacts(evidence)
  return [
    ...respell(facts, postingText),
    ...groupsToOrder(facts).flatMap((group) => reorder(group, weights)),
    ...bulletGroups(facts).flatMap((group) => spare(group, weights)),
  ]
}

/** The posting says `PostgreSQL`, the fact says `Postgres`: the same skill, so the fact may say it the posting's way. */
function respell(facts: readonly Fact[], postingText: string): ProposedChange[] {
  const wanted = new Map<string, string>()
  for (const { skill, text } of findSkills(postingText)) if (!wanted.has(skill)) wanted.set(skill, text)
  const respellable = facts.filter((fact) => ['bullet', 'skill', 'summary'].includes(fact.kind))
  return respellable.flatMap((fact) => {
    const mentions = findSkills(fact.value)
    const different = mentions.filter((mention) => differsInMoreThanCase(mention, wanted.get(mention.skill)))
    if (different.length === 0) return []
    const named = [...new Set(different.map((mention) => wanted.get(mention.skill)))].join(', ')
    return [
      {
        part: 'resume' as const,
        operation: 'rephrase' as const,
        factIds: [fact.id],
        before: fact.value,
        after: replaceMentions(fact.value, different, wanted),
        reason: `The posting calls it ${named}; a machine that reads both looks for the same word.`,
      },
    ]
  })
}

const differsInMoreThanCase = (mention: SkillMention, wanted: string | undefined): boolean =>
  wanted !== undefined && wanted.toLowerCase() !== mention.text.toLowerCase()

function replaceMentions(text: string, mentions: readonly SkillMention[], wanted: ReadonlyMap<string, string>): string {
  return mentions.reduceRight(
    (result, mention) =>
      result.slice(0, mention.start) + (wanted.get(mention.skill) ?? mention.text) + result.slice(mention.end),
    text,
  )
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
  const ordered = group.toSorted((one, other) => (weights.get(other.id) ?? 0) - (weights.get(one.id) ?? 0))
  if (ordered.every((fact, index) => fact.id === group[index]?.id)) return []
  const [first] = ordered
  return [
    {
      part: 'resume',
      operation: 'reorder',
      factIds: ordered.map((fact) => fact.id),
      before: group.map((fact) => fact.value).join('\n'),
      after: ordered.map((fact) => fact.value).join('\n'),
      reason: `What the posting asks for comes first: "${first?.value.slice(0, 80) ?? ''}".`,
    },
  ]
}

/** The least relevant lines beyond the sixth, the last ones first where they tie; a line that meets anything stays. */
function spare(group: readonly Fact[], weights: ReadonlyMap<string, number>): ProposedChange[] {
  const surplus = group.length - maxBulletsPerEntry
  if (surplus <= 0) return []
  const spareable = group.filter((fact) => !weights.has(fact.id)).slice(-surplus)
  return spareable.map((fact) => ({
    part: 'resume',
    operation: 'drop',
    factIds: [fact.id],
    before: fact.value,
    after: null,
    reason: `The entry has ${group.length} lines, and this one meets nothing that the posting asks for.`,
  }))
}
