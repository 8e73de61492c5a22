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
const gym = [
  'Gym Instructor, Pulse Fitness, 2019-2021',
  'Taught spin and circuits to groups of 12',
  'Wrote training plans for gym members',
  'Level 2 Gym Instructing',
]
const posts = [
  'Transport Planner, Vanter, 2018-2021',
  'Planned 40 deliveries a day',
  'Clerk, Ostler Ltd, 2015-2018',
  'Booked in goods and kept stock cards at Ostler',
]
const hotels = [
  'Duty Manager, Grand Pier Hotel, 2019-2022',
  'Handled guest complaints at Grand Pier',
  'Night Porter, Seacliff Hotel, 2016-2019',
  'Carried luggage at Seacliff',
]
const school = ['Head of Year 7, Ashby School, 2016-2020', 'Geography Teacher, Ashby School, 2011-2016']
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
    [
      'Private piano teacher since 2010, holding ABRSM Grade 8 Piano, with pupils aged 6 to 60.',
      ['Private piano teacher since 2010', 'ABRSM Grade 8 Piano', 'Pupils aged 6 to 60'],
    ],
    ['ITI member and translator since 2011.', ['Translator, Berlitz, 2011-present', 'Member, ITI']],
    [
      'Claims handler with the Cert CII (2018) who worked at Northgate from 2016 to 2022.',
      ['Claims Handler, Northgate, 2016-2022', 'Cert CII, 2018'],
    ],
    [
      'Gym Instructor (Level 2) at Pulse Fitness, 2019-2021: spin and circuits for groups of 12, training plans for members.',
      gym,
    ],
    [
      'Clerk at Ostler Ltd (2015-2018), booking in goods and keeping stock cards, then Transport Planner at Vanter (2018-2021), planning 40 deliveries a day.',
      posts,
    ],
    [
      'Former Night Porter at the Seacliff Hotel (2016-2019) and Duty Manager at the Grand Pier Hotel (2019-2022), handling guest complaints.',
      hotels,
    ],
    [
      'GCSE English and Maths (2019), followed by a Level 3 Diploma in Beauty Therapy (2021).',
      ['2021: Level 3 Diploma in Beauty Therapy', '2019: GCSE English and Maths'],
    ],
    ['Geography Teacher (2011-2016), then Head of Year 7 (2016-2020), Ashby School.', school],
    [
      'Former sous chef at Brasserie Lyon and chef de partie at The Swan.',
      ['Sous Chef, Brasserie Lyon, 2016-2020', 'Chef de Partie, The Swan, 2013-2016'],
    ],
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
    [
      'pupils of another age behind a credential',
      'Private piano teacher since 2010, holding ABRSM Grade 8 Piano, with pupils aged 4 to 60.',
      ['Private piano teacher since 2010', 'ABRSM Grade 8 Piano', 'Pupils aged 6 to 60'],
    ],
    [
      'a higher grade',
      'Private piano teacher, holding ABRSM Diploma, with pupils aged 6 to 60.',
      ['Private piano teacher since 2010', 'ABRSM Grade 8 Piano', 'Pupils aged 6 to 60'],
    ],
    ['a fellow', 'ITI fellow and translator since 2011.', ['Translator, Berlitz, 2011-present', 'Member, ITI']],
    ['another body', 'CIOL member and translator since 2011.', ['Translator, Berlitz, 2011-present', 'Member, ITI']],
    ['an entry that grows', 'Gym Instructor at Pulse Fitness, 2019-2021: spin for groups of 20.', gym],
    ['an entry that nobody told', 'Gym Instructor at Pulse Fitness, 2019-2021: spin, personal training.', gym],
    ['a doing of the other post', 'Clerk at Ostler Ltd, then Transport Planner at Vanter, keeping stock cards.', posts],
    ['a post that came before', 'Transport Planner at Vanter, then Clerk at Ostler Ltd, keeping stock cards.', posts],
    [
      'the years of the other post',
      'Geography Teacher (2016-2020), then Head of Year 7 (2011-2016), Ashby School.',
      school,
    ],
    [
      'a diploma that came before',
      'Level 3 Diploma in Beauty Therapy (2021), followed by GCSE English and Maths (2019).',
      ['2021: Level 3 Diploma in Beauty Therapy', '2019: GCSE English and Maths'],
    ],
    ['a place of the other post', 'Clerk at Vanter (2018-2021), then Transport Planner at Ostler Ltd.', posts],
    [
      'complaints of the other post',
      'Duty Manager at the Grand Pier Hotel and Night Porter at the Seacliff Hotel, handling guest complaints.',
      hotels,
    ],
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
