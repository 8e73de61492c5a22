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
    ['Booked travel and hotels for three directors.', 'Travel and hotels booked for three directors'],
    ['Scanned and marked 200 ewes with the vet.', '200 ewes scanned and marked with the vet'],
    // what others did, told with them
    ['Resolved user-reported bugs.', 'Resolved bugs reported by users'],
    ["Drew plans from the engineer's sketches.", 'Drew plans from sketches supplied by the engineer'],
    ["Drafted letters for a caseworker's review.", 'Drafted letters for review by a caseworker'],
    ["Drafted letters under a senior solicitor's supervision.", 'Drafted letters supervised by a senior solicitor'],
    [
      'In 2019 the farm manager put me in charge of the pullets.',
      'Put in charge of the pullets by the farm manager in 2019',
    ],
    ['Harvested strawberries, paid per kilo.', 'Picked strawberries; paid by the kilo'],
    // a part, told as a part
    ["Wrote a booking app's login page.", 'Wrote the login page of a booking app'],
    ['Fitted several of the kitchens.', 'Fitted some of the kitchens'],
    // kinds and counts
    ['Laid several types of floor in houses and shops.', 'Laid oak, laminate and vinyl floors in houses and shops'],
    ['Used three welding processes to join frames.', 'Used MIG, TIG and stick welding to join frames'],
    ['Served up to a dozen tables a shift.', 'Served up to 12 tables per shift'],
    ['Dispensed medicines.', 'Dispensed tablets, creams and inhalers'],
    // in another country, and in full
    ['Collected carts in the parking lot.', 'Collected trolleys in the car park'],
    ['Postgraduate Certificate in Education, Hull, 2014', 'PGCE, Hull, 2014'],
    ['Wired apartments to 18th Edition regulations.', 'Wired flats to 18th Edition regs'],
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
    ['a page as the app', 'Wrote a patient booking app.', 'Wrote the login page of a patient booking app'],
    ['some as most', 'Fitted most of the kitchens.', 'Fitted some of the kitchens'],
    ['units as the diploma', 'Level 3 Diploma in Law.', 'Level 3 Diploma in Law, first two units passed'],
    ['a better grade', 'BEd (Hons) in Primary Education (2:1).', 'BEd (Hons) Primary Education, 2:2, Hull, 2014'],
    ['whose supplier it was', 'Analyst at Fujitsu.', 'Analyst at a Fujitsu supplier, Stevenage, 2018-2020'],
    [
      'what somebody with a name did',
      'Prepared tables for a paper and published it.',
      'Prepared tables for the paper Dr Osei published',
    ],
    ['what the whole team won', 'Won the regional account.', 'Our sales team of five won the regional account'],
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

  test('what one did in a post that has ended is not told as what one does', () => {
    const carer = ['Senior Carer, Oakfield House, 2016-2019', 'Ran medication rounds for 24 residents']
    const rewrite = (verb: string): string => `Senior Carer at Oakfield House, where I ${verb} medication rounds.`
    expect(isAccepted(rewrite('ran'), ...carer)).toBe(true)
    expect(isAccepted(rewrite('run'), ...carer)).toBe(false)
  })

  test('a post that is told with its years keeps what was done in it', () => {
    const posts = [
      'Trainee at a surveying office, 2013-2016: carried the poles, drew site plans',
      'Surveyor at the land registry, 2016-2020: settled boundary questions with owners',
    ]
    const isTold = (deed: string): boolean =>
      isAccepted(`As a trainee at a surveying office from 2013 to 2016, drew site plans and ${deed}.`, ...posts)
    expect(isTold('carried the poles')).toBe(true)
    expect(isTold('settled boundary questions with owners')).toBe(false)
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
