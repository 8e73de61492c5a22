/** A profile as evidence is looked up in it: which fact names which skill, which position covers which months. Pure. */
import type { Fact } from '../profiles/fact.ts'
import { broaderSkills, canonicalSkill, findSkills } from '../skills/skills.ts'

/** What the rules read of a fact. */
export type EvidenceCandidate = Pick<Fact, 'id' | 'kind' | 'value' | 'details' | 'belongsTo'>

export interface EvidenceProfile {
  readonly facts: readonly EvidenceCandidate[]
  /** The ids of the facts that name the skill, or one that implies it (PostgreSQL for SQL). */
  factsOfSkill(skill: string): readonly string[]
  /** The positions whose title or bullets name the skill. */
  positionsOfSkill(skill: string): readonly EvidenceCandidate[]
  readonly positions: readonly EvidenceCandidate[]
}

/** Contact lines and hobbies prove nothing. */
const silentKinds: readonly EvidenceCandidate['kind'][] = ['contact', 'interest']

export function readEvidenceProfile(facts: readonly EvidenceCandidate[]): EvidenceProfile {
  const idsBySkill = new Map<string, string[]>()
  for (const fact of facts) {
    if (silentKinds.includes(fact.kind)) continue
    for (const skill of skillsOf(fact)) idsBySkill.set(skill, [...(idsBySkill.get(skill) ?? []), fact.id])
  }
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const positions = facts.filter((fact) => fact.kind === 'position')
  const factsOfSkill = (skill: string): readonly string[] => idsBySkill.get(skill) ?? []
  return {
    facts,
    positions,
    factsOfSkill,
    positionsOfSkill(skill) {
      const ids = new Set(factsOfSkill(skill).map((id) => byId.get(id)?.belongsTo ?? id))
      return positions.filter((position) => ids.has(position.id))
    },
  }
}

/** With every broader skill that the named ones imply. */
function skillsOf(fact: EvidenceCandidate): Set<string> {
  const text = textOf(fact)
  const named = findSkills(text).map(({ skill }) => skill)
  // An entry of a skill list is a skill though no sentence around it says so ("Go", "Excel").
  const whole = fact.kind === 'skill' ? canonicalSkill(text) : null
  return new Set([...named, ...(whole ? [whole] : [])].flatMap((skill) => [skill, ...broaderSkills(skill)]))
}

/** An employer named Oracle is no Oracle experience, and a school named after a town no skill: titles only, where known. */
function textOf({ kind, value, details }: EvidenceCandidate): string {
  if (kind === 'position' || kind === 'volunteering') return details.title ?? value
  if (kind === 'education')
    return [details.title, details.area].filter((part) => part !== undefined).join(', ') || value
  return value
}
