/** What of a posting a resume speaks of, where, and whether tailoring made it say anything that was not there. Pure. */
import type { Fact } from '../../src/features/profiles/fact.ts'
import { findSkills } from '../../src/features/skills/skills.ts'

export interface Coverage {
  /** Of the skills the posting names and the person has: the share spelt as the posting spells them. */
  readonly spelt: number
  /** Where they come first in the resume, 0 top to 1 bottom, on average: lower is sooner. */
  readonly place: number
  /** Skills and numbers in it that were not in the original: invented, if the measure can see it. */
  readonly added: readonly string[]
}

const linesOf = (facts: readonly Fact[]): string[] =>
  facts.filter(({ kind }) => kind !== 'contact').map(({ value }) => value)

const skillsIn = (text: string): Set<string> => new Set(findSkills(text).map(({ skill }) => skill))

const numbersIn = (text: string): Set<string> => new Set(text.match(/\d+(?:[.,]\d+)*/gu) ?? [])

/** How a posting spells each skill it names. */
const spellingsIn = (posting: string): Map<string, string> =>
  new Map(findSkills(posting).map(({ skill, start, end }) => [skill, posting.slice(start, end)]))

/** Null where posting and person share no skill: nothing to cover. */
export function measureCoverage(posting: string, original: readonly Fact[], shown: readonly Fact[]): Coverage | null {
  const [before, after] = [linesOf(original), linesOf(shown)]
  const [had, has] = [skillsIn(before.join('\n')), skillsIn(after.join('\n'))]
  const wanted = [...spellingsIn(posting)].filter(([skill]) => had.has(skill))
  if (wanted.length === 0) return null
  const text = after.join('\n').toLowerCase()
  const places = wanted.map(([skill]) => {
    const at = after.findIndex((line) => skillsIn(line).has(skill))
    return at < 0 ? 1 : at / Math.max(1, after.length - 1)
  })
  const numbers = numbersIn(before.join('\n'))
  return {
    spelt: wanted.filter(([, spelling]) => text.includes(spelling.toLowerCase())).length / wanted.length,
    place: places.reduce((sum, place) => sum + place, 0) / places.length,
    added: [
      ...[...has].filter((skill) => !had.has(skill)),
      ...[...numbersIn(after.join('\n'))].filter((one) => !numbers.has(one)),
    ],
  }
}

/** The share of them that a letter names. */
export function measureLetter(posting: string, original: readonly Fact[], letter: string): number | null {
  const had = skillsIn(linesOf(original).join('\n'))
  const wanted = [...spellingsIn(posting).keys()].filter((skill) => had.has(skill))
  if (wanted.length === 0) return null
  const named = skillsIn(letter)
  return wanted.filter((skill) => named.has(skill)).length / wanted.length
}
