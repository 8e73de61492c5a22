/** Figures of a search: exact, with intervals that others publish, and silent where there are too few. */
import { expect, test } from 'vitest'
import type { Stage, Status } from '../applications/application.ts'
import { type Course, funnelOf, responseOf, responsesBy, timeInStages, weeksOf } from './pursuit-figures.ts'
import { rateOf, spreadOf } from './rate.ts'
import { roleOfTitle } from './role-of-title.ts'
import { skillsGapOf } from './skills-gap.ts'

const now = new Date('2026-11-28T12:00:00Z')
const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000)
/** Statuses with how many days ago each began. */
function course(...gone: readonly (readonly [Status, number])[]): Course {
  const stages: Stage[] = gone.map(([status, days], at) => ({ eventId: String(at), status, since: ago(days) }))
  const last = stages.at(-1)
  return { status: last?.status ?? 'saved', stages, createdAt: stages[0]?.since ?? now }
}
const times = (count: number, one: Course): Course[] => Array.from({ length: count }, () => one)

test('intervals are those of the literature', () => {
  // Newcombe 1998, table I, method 3 (score): 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  for (const [count, of, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const rate = rateOf(count, of)
    expect([rate.low?.toFixed(4), rate.high?.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)])
  }
  expect(rateOf(20, 20).high).toBe(1)
})

test('of fewer than five nothing is said but how many there are', () => {
  expect(rateOf(1, 4)).toEqual({ count: 1, of: 4, share: null, low: null, high: null })
  expect(spreadOf([1, 2, 3, 4])).toEqual({ n: 4, quartiles: null })
  expect(spreadOf([4, 1, 3, 2, 10]).quartiles).toEqual({ low: 2, median: 3, high: 4 })
})

test('who skips a step passed it, who waits is not counted as lost, and who never applied is in no rate', () => {
  const courses = [
    ...times(4, course(['applied', 40])),
    ...times(3, course(['saved', 50], ['applied', 40], ['rejected', 30])),
    ...times(2, course(['applied', 40], ['interview', 20], ['rejected', 10])),
    course(['applied', 40], ['screening', 30], ['interview', 20], ['offer', 10], ['accepted', 5]),
    course(['saved', 9]),
    course(['saved', 9], ['screening', 5]),
  ]
  const funnel = funnelOf(courses)
  expect(funnel.map(({ step, reached, standing }) => [step, reached, standing])).toEqual([
    ['applied', 10, 4],
    ['screening', 3, 0],
    ['interview', 3, 0],
    ['offer', 1, 0],
    ['accepted', 1, 1],
  ])
  expect(funnel[1]?.ofSent).toMatchObject({ count: 3, of: 10, share: 0.3 })
  expect(funnel[1]?.ofStepBefore).toMatchObject({ count: 3, of: 6, share: 0.5 })
})

test('what was sent lately is in no rate of answers, answered or not', () => {
  const courses = [
    ...times(4, course(['applied', 30])),
    ...times(2, course(['applied', 30], ['rejected', 20])),
    course(['applied', 14], ['interview', 2]),
    course(['applied', 13], ['interview', 2]),
    course(['applied', 3]),
  ]
  expect(responseOf('all', courses, now)).toMatchObject({
    answered: { count: 3, of: 7 },
    invited: { count: 1, of: 7 },
    recent: 2,
  })
})

test('groups come by size, and what lies beyond twenty of them is told as one', () => {
  const named = Array.from({ length: 30 }, (_, at) => ({ ...course(['applied', 30]), source: `board ${at}` }))
  const groups = responsesBy([...named, ...named.slice(29)], ({ source }) => source, now)
  expect(groups[0]).toMatchObject({ name: 'board 29', answered: { of: 2 } })
  expect([groups.length, groups.at(-1)?.name, groups.at(-1)?.answered.of]).toEqual([21, '…', 10])
})

test('days are those of stages that ended; who stands there is counted beside', () => {
  const courses = [
    ...times(5, course(['applied', 30], ['screening', 20])),
    course(['applied', 30]),
    course(['screening', 9], ['rejected', 9]),
  ]
  const of = (status: Status) => timeInStages(courses).find((one) => one.status === status)
  expect(of('applied')).toEqual({
    status: 'applied',
    days: { n: 5, quartiles: { low: 10, median: 10, high: 10 } },
    standing: 1,
  })
  expect(of('screening')).toMatchObject({ days: { n: 1, quartiles: null }, standing: 5 })
})

test('weeks begin on Monday and are told when nothing happened', () => {
  // The 28th is a Saturday, the 23rd its Monday.
  const weeks = weeksOf([course(['saved', 12], ['applied', 5], ['interview', 1])], 3, now)
  expect(weeks).toEqual([
    { week: '2026-11-09', added: 0, sent: 0, answered: 0, interviews: 0, offers: 0 },
    { week: '2026-11-16', added: 1, sent: 0, answered: 0, interviews: 0, offers: 0 },
    { week: '2026-11-23', added: 0, sent: 1, answered: 1, interviews: 1, offers: 0 },
  ])
})

test('titles of the same work are one, whatever their level, place and form', () => {
  for (const title of [
    'Data Engineer',
    'Senior Data Engineer (m/w/d)',
    'Data Engineer II, Payments',
    'Sr. Data Engineer - Berlin',
    'Lead Data Engineer | Remote',
    'data engineer f/m/x',
  ])
    expect(roleOfTitle(title), title).toBe('data engineer')
  expect(roleOfTitle('Softwareentwickler:in (all genders)')).toBe('softwareentwickler')
  expect(roleOfTitle('C++ / C# Developer')).toBe('c++ / c# developer')
  expect(roleOfTitle('Senior')).toBe('senior')
})

test('a skill is missing where no fact shows it, and counted once a posting', () => {
  const ask = (importance: 'must' | 'nice', ...skills: string[]) => ({
    ...{ importance, skills, quote: skills.join(), span: { start: 0, end: 1 } },
  })
  const postings = [
    { requirements: [ask('must', 'Go', 'SQL'), ask('nice', 'Go')] },
    ...Array.from({ length: 4 }, () => ({ requirements: [ask('nice', 'SQL')] })),
    { requirements: [] },
  ]
  const gap = skillsGapOf(postings, new Set(['SQL']))
  expect([gap.postings, gap.withSkills]).toEqual([6, 5])
  expect(gap.skills).toMatchObject([
    { skill: 'SQL', asked: { count: 5, of: 5, share: 1 }, must: 1, isShown: true },
    { skill: 'Go', asked: { count: 1, of: 5 }, must: 1, isShown: false },
  ])
})
