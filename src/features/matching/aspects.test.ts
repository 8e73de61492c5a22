/** What the aspects of a match promise. */
import { expect, test } from 'vitest'
import type { Fact } from '../profiles/fact.ts'
import {
  defaultWeights,
  judgeExperience,
  judgeSeniority,
  judgeSkillShare,
  knownSkills,
  levelFactor,
  weighAspects,
} from './aspects.ts'

const nothing = { requirements: null, skills: null, experience: null, likeness: null, goals: null }
const fact = (kind: Fact['kind'], value: string): Fact => ({
  ...{ id: value, kind, value, details: {}, belongsTo: null, origin: 'imported' as const },
  ...{ span: null, page: null, position: 0 },
})

test('what is unknown counts neither way, and what a person weighs with zero not at all', () => {
  expect(weighAspects(nothing, defaultWeights)).toBe(0)
  expect(weighAspects({ ...nothing, skills: 0.5 }, defaultWeights)).toBe(0.5)
  const both = { ...nothing, skills: 1, likeness: 0 }
  expect(weighAspects(both, { ...defaultWeights, likeness: 0 })).toBe(1)
  expect(weighAspects(both, { ...defaultWeights, skills: 0 })).toBe(0)
})

test('skills of a posting are covered by those the profile names or implies', () => {
  const known = knownSkills([fact('skill', 'PostgreSQL'), fact('bullet', 'Wrote services in Python')])
  const posting = { title: 'Engineer', text: 'You know SQL, Python and Kubernetes.' }
  expect(judgeSkillShare(posting, known)).toBeCloseTo(2 / 3, 9)
  expect(judgeSkillShare({ title: 'Gardener', text: 'You like roses.' }, known)).toBeNull()
})

test('a level far from one’s own counts less than the next, and an unnamed level does not count', () => {
  const own = 'Senior Engineer'
  expect(judgeSeniority('senior', own)).toBe(1)
  expect(judgeSeniority('principal', own)).toBeGreaterThan(judgeSeniority('intern', own) ?? 1)
  expect(judgeSeniority(null, own)).toBeNull()
  expect(judgeExperience(0.8, null)).toBe(0.8)
  expect(levelFactor('senior', 'senior')).toBe(1)
  expect(levelFactor('executive', 'junior')).toBeLessThan(levelFactor('mid', 'junior'))
  expect(levelFactor(null, 'junior')).toBe(1)
})
