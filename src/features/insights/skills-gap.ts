/** Which skills the saved postings ask for, and which of them the profile shows. Pure. */
import type { Requirement } from '../postings/posting.ts'
import { type Rate, rateOf } from './rate.ts'

export interface AskedSkill {
  readonly skill: string
  /** Postings that ask for it, of those that ask for any skill. */
  readonly asked: Rate
  /** Of them, those that insist on it. */
  readonly must: number
  readonly isShown: boolean
}

export interface SkillsGap {
  /** Postings looked at. */
  readonly postings: number
  /** Of them, those in whose requirements a skill was found: what the shares are of. */
  readonly withSkills: number
  /** Those asked for most come first, at most 100. */
  readonly skills: readonly AskedSkill[]
}

const maxSkills = 100

/** @param shown canonical names, with the broader skills that they imply */
export function skillsGapOf(
  postings: readonly { readonly requirements: readonly Requirement[] }[],
  shown: ReadonlySet<string>,
): SkillsGap {
  const asks = postings.map(({ requirements }) => ({
    any: new Set(requirements.flatMap(({ skills }) => skills)),
    must: new Set(requirements.flatMap(({ skills, importance }) => (importance === 'must' ? skills : []))),
  }))
  const withSkills = asks.filter(({ any }) => any.size > 0).length
  const names = [...new Set(asks.flatMap(({ any }) => [...any]))]
  const skills = names.map((skill) => ({
    skill,
    asked: rateOf(asks.filter(({ any }) => any.has(skill)).length, withSkills),
    must: asks.filter(({ must }) => must.has(skill)).length,
    isShown: shown.has(skill),
  }))
  skills.sort(
    (one, other) =>
      other.asked.count - one.asked.count || other.must - one.must || one.skill.localeCompare(other.skill, 'en'),
  )
  return { postings: postings.length, withSkills, skills: skills.slice(0, maxSkills) }
}
