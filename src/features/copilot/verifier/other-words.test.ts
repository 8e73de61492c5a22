/** The same thing in other words, told by whom it was done to, by its kinds or by its ratio; and what is more than that. */
import { describe, expect, test } from 'vitest'
import { evidenceOf } from './evidence.ts'
import { verifyRewrite } from './verifier.ts'

const isAccepted = (rewrite: string, ...facts: string[]): boolean =>
  verifyRewrite({ rewrite, facts: evidenceOf(facts) }).accepted

describe('the same', () => {
  test.each([
    // what somebody else did to the person
    [
      'The headteacher asked me to plan the residential trip.',
      'Was asked by the headteacher to plan the residential trip',
    ],
    ['A senior chef trained me in butchery.', 'Trained by a senior chef in butchery'],
    ['Was promoted to Deputy Manager by the regional manager.', 'The regional manager promoted me to Deputy Manager'],
    // verbs of equal strength, of these things
    ['Created Gantt charts.', 'Drew up Gantt charts'],
    ['Arranged chairs for talks.', 'Set out chairs for talks'],
    ['Prepared laptops for new starters.', 'Got laptops ready for new starters'],
    ['Noted measurements on the order card.', 'Wrote their measurements down on the order card'],
    // things by another name
    ['Recorded safety incidents in the accident log.', 'Recorded safety incidents in the accident book'],
    ['Wrote scripts in two languages.', 'Wrote scripts in Python and Bash'],
    // kinds that the fact lists
    ['Led three types of class at a gym.', 'Led spin, step and circuit classes at a gym'],
    ['Serviced cars of different makes.', 'Serviced Ford, Vauxhall and Kia cars'],
    // amounts
    ['Cut reporting by 75% (from 6 to 1.5 hours).', 'Reduced reporting from 6 hours to 1.5 hours'],
    ['Photographed more than ten weddings.', 'Photographed 14 weddings'],
    ['Two and a half years as a surveyor.', 'Surveyor for 2 years 6 months'],
    ['Ran a one-and-a-half-hour clinic.', 'Ran a 90-minute clinic'],
    ['Checked temperatures twice daily.', 'Checked temperatures twice a day'],
    // duties in a row
    ['Responsible for pruning trees and composting waste.', 'Pruned trees and composted waste'],
    ['Granting and revocation of user rights.', 'Granted and revoked user rights'],
    ['Set up and checked nightly backups.', 'Nightly backups set up and checked'],
  ])('"%s" of "%s"', (rewrite, fact) => {
    expect(isAccepted(rewrite, fact)).toBe(true)
  })
})

describe('more, or something else', () => {
  test.each([
    ['another deed of the row', 'Loaded boxes.', 'Packed boxes, loaded vans and drove a forklift'],
    [
      'what somebody else did',
      'Built the sales dashboard.',
      'Checked figures in the dashboard the senior analyst built',
    ],
    ['what the project lead did', 'Published the findings.', 'Kept records; the project lead published the findings'],
    ['what was done meanwhile', 'Interviewed drivers.', 'Took notes while the senior officer interviewed drivers'],
    [
      'a change that was helped',
      'Replied to reviews, helping the score go from 8.1 to 8.4.',
      'Replied to reviews. The score went from 8.1 to 8.4',
    ],
    ['more kinds than the fact lists', 'Led four types of class.', 'Led spin, step and circuit classes'],
    [
      'another share of the change',
      'Cut reporting by 80% (from 6 to 1.5 hours).',
      'Reduced reporting from 6 hours to 1.5 hours',
    ],
    ['the end of a range', 'Examined 40 consignments per shift.', 'Examined 30 to 40 consignments per shift'],
    ['a larger count', 'Photographed more than 20 weddings.', 'Photographed 14 weddings'],
    ['a class of its own', 'Class 1 licence.', 'Category C licence'],
    ['nearer to the prize', 'Shortlisted for Midwife of the Year.', 'Nominated for Midwife of the Year'],
    ['an exception dropped', 'Dealt with all home claims.', 'Dealt with all home claims except subsidence'],
    ['what is excluded as included', 'On the rota, weekends included.', 'On the rota, weekends excluded'],
    ['a section as the whole', 'Wrote the spring menu.', 'Wrote the starters section of the spring menu'],
    ['several as all', 'Repaired the parish registers.', 'Repaired several of the parish registers'],
    ['what was due as done', 'Took over the class in March.', 'Was due to take over the class in March'],
    ['a hope as done', 'Did perms and balayage.', 'Did perms. Keen to learn balayage'],
    ['the kind of post', 'Worked as a business analyst.', 'Worked as a business support analyst'],
    ['what was done beside it', 'Drove the combine at harvest.', 'Drove the tractor alongside the combine at harvest'],
    ['whom one went with', 'Carried out appraisals.', 'Accompanied the valuer to appraisals'],
    ['a time made a beginning', 'Deputised from August 2021.', 'Deputised for two weeks in August 2021'],
    ['a language turned round', 'Translate from English into Dutch.', 'Translate from Dutch into English'],
    ['a part as the whole', "Sewed men's shirts.", "Sewed collars of men's shirts"],
    ['one act as the play', 'Rigged the lights for a Hamlet.', 'Rigged the lights for the first act of a Hamlet'],
    [
      'some modules as the course',
      'Completed a five-module course.',
      'Completed modules 1 and 2 of a five-module course',
    ],
    ['spare time as work', "At Crusty's, decorated cakes.", 'In my spare time I decorate cakes'],
    ['what the vet did', 'Monitored animals after induction by me.', 'Monitored animals after induction by the vet'],
    ['what colleagues did', 'Built the screens in React.', 'Front-end colleagues built the screens in React'],
    [
      'a past post as a present one',
      'Maintain 24 radio microphones.',
      'Sound No. 2, Quays Theatre, 2019-2022: maintained 24 radio microphones',
    ],
  ])('%s', (_, rewrite, fact) => {
    expect(isAccepted(rewrite, fact)).toBe(false)
  })

  test('a court where one only had hearings is no employer, nor is an airline one flew for', () => {
    const paralegal = ['Paralegal, Denby & Shaw LLP, Leeds, 2020-2023', 'Prepared bundles for Leeds County Court']
    expect(isAccepted('Paralegal at Leeds County Court, preparing bundles.', ...paralegal)).toBe(false)
    const crew = ['Cabin Crew, Titan Airways, 2017-2020', 'Flew on charter services operated for British Airways']
    expect(isAccepted('Cabin Crew at British Airways, flying on charter services.', ...crew)).toBe(false)
  })

  test('the grade of a post that was covered is not that of one’s own title', () => {
    const facts = ['Band 5 Physiotherapist, Leighton Hospital, 2019-2022', 'Covered a Band 6 post for three months']
    expect(isAccepted('Band 6 Physiotherapist at Leighton Hospital.', ...facts)).toBe(false)
  })

  test('bullets under two headings of the same title stay with their own', () => {
    const facts = [
      'Staff Nurse, Oncology, The Christie, 2020-2024: gave chemotherapy to day patients',
      'Staff Nurse, Elderly Care, Stepping Hill Hospital, 2017-2020: dressed leg ulcers',
    ]
    expect(isAccepted('Staff Nurse at The Christie, gave chemotherapy and dressed leg ulcers.', ...facts)).toBe(false)
  })
})
