import { expect, test } from 'vitest'
import { readEvidenceProfile } from './evidence-profile.ts'
import { findTeamLed, judgeTeamLed } from './team-leading.ts'

test.each([
  ['Leading teams of ten people or more', 10],
  ['Leading a shift of eight people', 8],
  ['Led a team of 14 people in inbound, storage and returns.', 14],
  ['Managed 12 retail associates and their rota', 12],
  ['Supervising up to 20 members of staff', 20],
  ['Führung von 12 Mitarbeitern im Lager', 12],
  ['Leitung eines Teams von 8 Personen', 8],
  ['Experience leading cross-functional teams', null],
])('%s: %s people', (text, people) => {
  expect(findTeamLed(text)).toEqual({ people })
})

test.each([
  'Worked in a team of 14 people',
  'Managed a budget of 3 million',
  'Led the move of 40 services to Kubernetes',
  'You will report to the team lead',
  'Managing 20 accounts',
])('%s: nobody is led', (text) => {
  expect(findTeamLed(text)).toBeNull()
})

const judge = (asked: string, ...lines: string[]) =>
  judgeTeamLed(
    asked,
    readEvidenceProfile(
      lines.map((value, at) => ({ id: `f${at}`, kind: 'bullet', value, details: {}, belongsTo: null })),
    ),
  )

test('as many or more meet it, fewer are a gap with what is there, and an uncounted team is for the person to judge', () => {
  const asked = 'Leading teams of ten people or more'
  expect(judge(asked, 'Led a team of 14 people', 'Led a team of 3')).toMatchObject({
    status: 'met',
    facts: [{ factId: 'f0' }],
  })
  expect(judge(asked, 'Led a team of 4')).toMatchObject({ status: 'gap', facts: [{ factId: 'f0' }], share: 0.4 })
  expect(judge(asked, 'Led a small team')).toMatchObject({ status: 'unknown', facts: [{ factId: 'f0' }] })
  expect(judge(asked, 'Packed parcels')).toBeNull()
  expect(judge('Team leadership: leading a team', 'Managed 12 nurses')).toMatchObject({ status: 'met' })
})
