/** How far a posting fits a profile, aspect by aspect, and the one figure a person's weights make of them. Pure. */
import type { Seniority } from '../postings/posting.ts'
import { seniorityFrom } from '../postings/postings.ts'
import type { Fact } from '../profiles/fact.ts'
import { broaderSkills, canonicalSkill, findSkills } from '../skills/skills.ts'

export const aspectNames = ['requirements', 'skills', 'experience', 'likeness', 'goals'] as const
export type AspectName = (typeof aspectNames)[number]

/** 0 to 1 each; null where the posting or the profile says nothing of it. */
export type Aspects = Readonly<Record<AspectName, number | null>>

/** Not negative; only their proportions matter. */
export type AspectWeights = Readonly<Record<AspectName, number>>

/**
 * Likeness of the whole leads: alone it ranks graded postings of three people at nDCG@10 .84, experience at .62, skills at
 * .60, requirements at .59 (`evals -- matching`). Of a grid of weights, chosen on two people and tried on the third, it was
 * taken nearly alone each time; the others keep a share for what likeness cannot see. Goals count once a person states some.
 */
export const defaultWeights: AspectWeights = {
  requirements: 0.1,
  skills: 0.05,
  experience: 0.05,
  likeness: 0.8,
  goals: 0.15,
}

/**
 * What the mean is multiplied by when a posting is so many levels off: likeness does not see that a junior's work and a
 * lead's are told in the same words. It raised each of the three people, and .7 to .9 for one step made no difference.
 */
const levelFactors = [1, 0.8, 0.5]

/** 1 where either level is unknown. */
export const levelFactor = (asked: Seniority | null, own: Seniority | null): number =>
  asked === null || own === null ? 1 : (levelFactors[Math.abs(steps[asked] - steps[own])] ?? 0.3)

/** Where no title names a level, years do, roughly: both those that are asked for and those that are there. */
export const levelOfYears = (years: number): Seniority => (years < 2 ? 'junior' : years < 5 ? 'mid' : 'senior')

/** The weighted mean of what is known; 0 where nothing is. */
export function weighAspects(aspects: Aspects, weights: AspectWeights): number {
  const known = aspectNames.flatMap((name) => {
    const value = aspects[name]
    return value === null ? [] : [{ value, weight: weights[name] }]
  })
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? 0 : known.reduce((sum, { value, weight }) => sum + value * weight, 0) / total
}

/** A cosine of the built-in model, of which 0.1 is chance and 0.9 the same text, stretched to 0..1 without a ceiling below: order is kept. */
export const stretchCosine = (cosine: number): number => Math.min(1, Math.max(0, (cosine - 0.1) / 0.8))

/** Which share of the skills that a posting names the profile shows; null where it names none. */
export function judgeSkillShare(posting: { title: string; text: string }, known: ReadonlySet<string>): number | null {
  const asked = new Set(findSkills(`${posting.title}\n${posting.text}`).map(({ skill }) => skill))
  if (asked.size === 0) return null
  return [...asked].filter((skill) => known.has(skill)).length / asked.size
}

/** What the facts name, with every broader skill that it implies. */
export function knownSkills(facts: readonly Fact[]): Set<string> {
  const named = facts
    .filter(({ kind }) => kind !== 'contact' && kind !== 'interest')
    .flatMap(({ kind, value }) => {
      const whole = kind === 'skill' ? canonicalSkill(value) : null
      return [...findSkills(value).map(({ skill }) => skill), ...(whole === null ? [] : [whole])]
    })
  return new Set(named.flatMap((skill) => [skill, ...broaderSkills(skill)]))
}

/** By the number of steps between two levels: the same, the next, further. */
const fitByDistance = [1, 0.5, 0.1]

/** Steps of a career; leading, by skill or by people, is one. */
const steps: Readonly<Record<Seniority, number>> = {
  intern: 0,
  junior: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  principal: 4,
  manager: 4,
  director: 5,
  executive: 6,
}

/** Whether a posting's level is the one that the person's title names; null where either is unknown. */
export function judgeSeniority(asked: Seniority | null, ownTitle: string | undefined): number | null {
  const own = seniorityFrom(ownTitle ?? null)
  if (asked === null || own === null) return null
  return fitByDistance[Math.abs(steps[asked] - steps[own])] ?? 0
}

/** Titles decide, the level corrects: nearest of the person's titles by meaning, and the level of the latest. */
export function judgeExperience(titleLikeness: number | null, seniority: number | null): number | null {
  if (titleLikeness === null) return seniority
  return seniority === null ? titleLikeness : 0.6 * titleLikeness + 0.4 * seniority
}
