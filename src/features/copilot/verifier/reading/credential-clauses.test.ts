/** A profile sentence may join who somebody was with what she has: each part is carried by its own fact, and none is mixed. */
import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../evidence.ts'
import { verifyRewrite } from '../verifier.ts'

const facts = [
  'Staff Nurse, Leeds General Infirmary, 2017-present',
  'Ran the weekly wound clinic',
  'Care Assistant, Oak House, 2014-2017',
  'BSc (Hons) Adult Nursing, University of Hull, 2017',
  'NMC registered',
  'Languages: English (native), Polish (fluent), French (reading only)',
  'Skills: EMIS, SystmOne',
]
const isAccepted = (rewrite: string, given: readonly string[] = facts): boolean =>
  verifyRewrite({ rewrite, facts: evidenceOf(given) }).accepted

describe('may be joined in one sentence', () => {
  test.each([
    'Staff Nurse at Leeds General Infirmary since 2017, with a BSc (Hons) in Adult Nursing from the University of Hull.',
    'NMC-registered staff nurse with a BSc in Adult Nursing and fluent Polish.',
    'Adult Nursing graduate (University of Hull, 2017) working as a staff nurse at Leeds General Infirmary.',
    'Staff nurse who speaks fluent Polish, with skills in EMIS and SystmOne.',
    'Former care assistant at Oak House and staff nurse at Leeds General Infirmary.',
    'Staff nurse at Leeds General Infirmary with experience of running the weekly wound clinic.',
  ])('%s', (rewrite) => {
    expect(isAccepted(rewrite)).toBe(true)
  })

  test.each([
    ['CIPD Level 5-qualified recruiter at Hays.', ['Recruiter, Hays, 2016-2019', 'CIPD Level 5']],
    ['PRINCE2 Practitioner who worked as a buyer at Arup.', ['Buyer, Arup, 2016-2022', 'PRINCE2 Practitioner']],
    ['Driver with a Driver CPC card valid to 2027.', ['Driver, Stobart, 2012-2020', 'Driver CPC card valid to 2027']],
    ['Multi-factor authentication (MFA).', ['MFA rollout: multi-factor authentication']],
  ])('%s', (rewrite, given) => {
    expect(isAccepted(rewrite, given)).toBe(true)
  })
})

describe('stays apart', () => {
  test.each([
    [
      'what was done in another post',
      'Care assistant at Oak House with experience of running the weekly wound clinic.',
    ],
    ['the degree of another place', 'Staff nurse with a BSc in Adult Nursing from the University of Leeds.'],
    ['a higher degree', 'Staff nurse with an MSc in Adult Nursing and fluent Polish.'],
    ['a higher level', 'Staff nurse with native Polish.'],
    ['a language that is only read', 'Staff nurse with English and French.'],
    ['a post that goes on', 'Former staff nurse at Leeds General Infirmary.'],
    ['a post with the years of another one', 'Care assistant at Oak House since 2017, with fluent Polish.'],
  ])('%s', (_, rewrite) => {
    expect(isAccepted(rewrite)).toBe(false)
  })

  test.each([
    [
      'another grade',
      'BSc in Mathematics (2:1), University of Leicester.',
      ['BSc Mathematics, University of Leicester, 2:2'],
    ],
    ['a higher rank', 'Buyer with PRINCE2 Practitioner.', ['Buyer, Arriva, 2016-2020', 'PRINCE2 Foundation, 2017']],
    ['a registration that ended', 'NMC-registered nurse.', ['NMC registered 2012-2019', 'Nurse, Ninewells, 2012-2019']],
    ['a certificate held until then', 'Holds a first aid certificate.', ['Held a first aid certificate until 2020']],
    ['an exam that was booked', 'Sat the 18th Edition exam in May.', ['Booked to sit the 18th Edition exam in May']],
    ['a part of a course', 'Completed a PGCert.', ['Completed two of the four modules of a PGCert']],
    ['an A-level for a GCSE', 'Taught A-level physics.', ['Taught GCSE physics']],
    ['a study day as a certificate', 'Certificate in aromatherapy.', ['Study day on aromatherapy']],
    [
      'a pastime as work',
      'Clerk at Capita, with duties in beekeeping.',
      ['Clerk, Capita, 2017', 'Hobbies: beekeeping, choir'],
    ],
  ])('%s', (_, rewrite, given) => {
    expect(isAccepted(rewrite, given)).toBe(false)
  })
})
