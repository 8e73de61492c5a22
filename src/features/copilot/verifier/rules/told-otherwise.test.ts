/** Lies made of the fact's own words: nothing in them is new, only where it stands. Each beside an honest rewrite of the same fact. */
import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../evidence.ts'
import { verifyRewrite } from '../verifier.ts'

const rulesAgainst = (facts: readonly string[], rewrite: string): readonly string[] => {
  const verdict = verifyRewrite({ rewrite, facts: evidenceOf(facts) })
  return verdict.accepted ? [] : verdict.refusals.map(({ rule }) => rule)
}

interface Case {
  readonly facts: readonly string[]
  readonly lie: string
  readonly rule: string
  readonly honest: string
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  'what was counted over years is not told of one of them': [
    {
      facts: ['Closed 41 house sales between 2017 and 2020'],
      lie: 'Closed 41 house sales in 2020.',
      rule: 'totals',
      honest: 'Closed 41 house sales from 2017 to 2020.',
    },
    {
      facts: ['Glazed 620 windows in the summers of 2018 and 2019 together'],
      lie: 'Glazed 620 windows in the summer of 2019.',
      rule: 'totals',
      honest: 'Glazed 620 windows.',
    },
  ],
  'a rate keeps its time': [
    {
      facts: ['Taught 14 spin classes a month, on three days a week'],
      lie: 'Taught 14 spin classes a week, on three days.',
      rule: 'totals',
      honest: 'Taught 14 spin classes monthly.',
    },
    {
      facts: ['Cleared 17 tickets in an eight-hour day'],
      lie: 'Cleared 17 tickets an hour.',
      rule: 'totals',
      honest: 'Cleared 17 tickets.',
    },
  ],
  'bounds are told together': [
    {
      facts: ['Between two and nine apprentices in the workshop under my supervision'],
      lie: 'Nine apprentices under my supervision in the workshop.',
      rule: 'totals',
      honest: 'Two to nine apprentices in the workshop under my supervision.',
    },
  ],
  'who was second is not told as first': [
    {
      facts: ["Managed the second largest of the chain's 40 stores"],
      lie: "Managed the largest of the chain's 40 stores.",
      rule: 'superlatives',
      honest: "Managed the second largest of the chain's 40 shops.",
    },
    {
      facts: ['First job: usher at the Rex cinema, 2012'],
      lie: "The Rex cinema's first usher, 2012.",
      rule: 'superlatives',
      honest: 'Usher at the Rex cinema, 2012.',
    },
    {
      facts: ['One of two first aiders on the night shift'],
      lie: 'The one first aider on the night shift.',
      rule: 'superlatives',
      honest: 'One of the two first aiders on the night shift.',
    },
  ],
  'how often stays with its thing': [
    {
      facts: ['Chaired the board meeting once a year and the team meeting weekly'],
      lie: 'Chaired the board meeting weekly and the team meeting once a year.',
      rule: 'frequencies',
      honest: 'Chaired the team meeting weekly and the board meeting once a year.',
    },
  ],
  'a hobby is no job': [
    {
      facts: ['Job: office clerk', 'Hobby: restoring vintage motorcycles'],
      lie: 'Job: restoring vintage motorcycles.',
      rule: 'paid',
      honest: 'Hobby: restoring vintage motorcycles.',
    },
  ],
  'what others did is not told as done': [
    {
      facts: ['Site clerk for Carrow Homes, a builder running 35 sites'],
      lie: 'Site clerk running 35 sites for Carrow Homes, a builder.',
      rule: 'doers',
      honest: 'Site clerk for Carrow Homes, a builder.',
    },
    {
      facts: ['Recruited 18 engineers working in Java and Rust'],
      lie: 'Working in Java and Rust, recruited 18 engineers.',
      rule: 'doers',
      honest: 'Recruited 18 engineers.',
    },
  ],
  'what one does, told without a past, keeps its things as well': [
    {
      facts: ['Clean pens, repair walls and log readings'],
      lie: 'Repaired pens.',
      rule: 'deeds',
      honest: 'Cleaned pens and repaired walls.',
    },
  ],
  'what others did to a thing is not told as done by who had to do with it': [
    {
      facts: ['Read contracts signed by the board'],
      lie: 'Signed contracts.',
      rule: 'limits',
      honest: 'Read contracts signed by the board.',
    },
    {
      facts: ['Moved to a new branch opened in Leeds'],
      lie: 'Opened a new branch in Leeds.',
      rule: 'doers',
      honest: 'Moved to a branch in Leeds.',
    },
    {
      facts: ['Issued drawings once designs were approved'],
      lie: 'Approved designs.',
      rule: 'doers',
      honest: 'Issued drawings once designs were approved.',
    },
    {
      facts: ['Visited homes built in the 1990s'],
      lie: 'Built homes in the 1990s.',
      rule: 'doers',
      honest: 'Visited homes built in the 1990s.',
    },
  ],
  'beside whom one did it is not told as whom one did it to': [
    {
      facts: ['Trained with staff of two wards'],
      lie: 'Trained staff of two wards.',
      rule: 'objects',
      honest: 'Trained with staff of two wards.',
    },
    {
      facts: ['Danced with the pupils in the gym'],
      lie: 'Danced the pupils in the gym.',
      rule: 'objects',
      honest: 'Danced with pupils in the gym.',
    },
  ],
  'what is listed under a post is what the deed was done to': [
    {
      facts: ["Nurse, Guy's, 2015-2018", 'Prepared patients for surgery', 'Did drug rounds'],
      lie: "Nurse at Guy's, 2015-2018: surgery, drug rounds.",
      rule: 'merging',
      honest: "Nurse at Guy's, 2015-2018: drug rounds.",
    },
    {
      facts: ['Chef, The Plough, 2015-2018', 'Cooked from set menus', 'Kept to budgets'],
      lie: 'Chef at The Plough, 2015-2018: budgets, menus.',
      rule: 'merging',
      honest: 'Chef at The Plough, 2015-2018: cooked from set menus.',
    },
  ],
  'who works for members is not told as one': [
    {
      facts: ['Translator for ITI members, 2011-present'],
      lie: 'ITI member and translator.',
      rule: 'certificates',
      honest: 'Translator for ITI members.',
    },
    {
      facts: ['Architect, Arup, 2011-present', 'Wrote for RIBA members'],
      lie: 'RIBA member and architect at Arup.',
      rule: 'certificates',
      honest: 'Architect at Arup, writing for RIBA members.',
    },
  ],
  'two times are not told as the time between them': [
    {
      facts: ['Waiter, Trattoria Lucca, summer 2018 and summer 2019'],
      lie: 'Waiter at Trattoria Lucca from summer 2018 to summer 2019.',
      rule: 'dates',
      honest: 'Waiter at Trattoria Lucca in summer 2018 and summer 2019.',
    },
    {
      facts: ['Steward, Deal Festival, 2016 and 2018'],
      lie: 'Steward at Deal Festival, 2016-2018.',
      rule: 'dates',
      honest: 'Steward at Deal Festival in 2016 and 2018.',
    },
  ],
  'who worked there is not told as who does': [
    {
      facts: ['Optometrist, Wye Trust, 2012-2016', 'Assessed homes for ramps'],
      lie: 'Optometrist who works for Wye Trust, assessing homes for ramps.',
      rule: 'dates',
      honest: 'Optometrist who worked for Wye Trust, assessing homes for ramps.',
    },
    {
      facts: ['Baker, Old Mill, 2012-2016'],
      lie: 'Baker who serves at Old Mill.',
      rule: 'dates',
      honest: 'Baker at Old Mill, 2012-2016.',
    },
  ],
  'a language that one translates from is not told as one that one translates into': [
    {
      facts: ['Translator, German and Dutch into English, 2011-present', 'Translate machine manuals'],
      lie: 'Translator working into and out of German and Dutch on machine manuals.',
      rule: 'languages',
      honest: 'Translator working out of German and Dutch into English on machine manuals.',
    },
    {
      facts: ['Translated German and Dutch contracts into English'],
      lie: 'Translated English contracts into Dutch.',
      rule: 'languages',
      honest: 'Translated German contracts into English.',
    },
  ],
  'what a deed was for is not told as carried out': [
    {
      facts: ['Booked patients in for eye tests by the optometrist'],
      lie: 'Carried out eye tests.',
      rule: 'scope',
      honest: 'Booked patients in for eye tests.',
    },
    {
      facts: ['Prepared patients for blood tests'],
      lie: 'Performed blood tests on patients.',
      rule: 'scope',
      honest: 'Prepared patients for blood tests.',
    },
  ],
  'whose the place is is not told as who pays': [
    {
      facts: ["Sales Adviser, FoneHub concession at Dale's department store, 2018-2020"],
      lie: "Employed by Dale's department store as a Sales Adviser.",
      rule: 'organisations',
      honest: "Sales Adviser at the FoneHub concession at Dale's department store.",
    },
  ],
  'who pays is not told as the place, nor the place as who pays': [
    {
      facts: ['Cleaner employed by Spotless Facilities Ltd, placed at the BBC offices in Salford'],
      lie: 'Cleaner employed by the BBC at its Salford offices.',
      rule: 'organisations',
      honest: 'Cleaner employed by Spotless Facilities Ltd.',
    },
    {
      facts: ['Barista, Bluebird Coffee, 2018-2020', 'Spent one week at Costa on a staff exchange'],
      lie: 'Barista at Costa, 2018-2020.',
      rule: 'organisations',
      honest: 'Barista at Bluebird Coffee, 2018-2020.',
    },
  ],
  'a level of one language is not that of the next': [
    {
      facts: ['Translator, 2015-2022', 'Languages: German (fluent), Dutch (intermediate)'],
      lie: 'Translator, fluent in German and Dutch.',
      rule: 'levels',
      honest: 'Translator, fluent in German, with intermediate Dutch.',
    },
    {
      facts: ['Languages: Polish (native), Czech, English (fluent)'],
      lie: 'Native Polish and Czech.',
      rule: 'levels',
      honest: 'Fluent English and native Polish.',
    },
  ],
  'a sentence without a place is told of the post in the sentence before': [
    {
      facts: [
        'Account Executive, Brightline Media, 2014-2017',
        'Looked after 25 small accounts',
        'Account Manager, Sol Drinks, 2017-2021',
        'Negotiated terms with two chains',
      ],
      lie: 'Account Manager at Sol Drinks. Looked after 25 small accounts and negotiated terms with two chains.',
      rule: 'merging',
      honest: 'Account Manager at Sol Drinks. Negotiated terms with two chains.',
    },
  ],
  'an exam that is booked is not told as passed': [
    {
      facts: ['Student Controller, Wendover Airport, 2022-2023', 'Aerodrome rating exam booked for June 2023'],
      lie: 'Student Controller at Wendover Airport, 2022-2023; aerodrome rating, June 2023.',
      rule: 'limits',
      honest: 'Student Controller at Wendover Airport from 2022 to 2023.',
    },
  ],
  'what was only thought of stays so': [
    {
      facts: ['Planned the move of the intranet to SharePoint'],
      lie: 'Responsible for the move of the intranet to SharePoint.',
      rule: 'limits',
      honest: 'Responsible for planning the move of the intranet to SharePoint.',
    },
    {
      facts: ['Sold garden tools by phone; no field sales'],
      lie: 'Sold garden tools by phone and in field sales.',
      rule: 'limits',
      honest: 'Sold garden tools by telephone.',
    },
    {
      facts: ['Bus Driver, Castle Buses', 'Drove single-deckers; no double-decker work'],
      lie: 'Drove single- and double-deckers.',
      rule: 'limits',
      honest: 'Drove single-deckers.',
    },
    {
      facts: ['Bus Driver, Castle Buses', 'Drove single-deckers; no double-decker work'],
      lie: 'Drove double-deckers for Castle Buses.',
      rule: 'limits',
      honest: 'Drove single-deckers for Castle Buses.',
    },
  ],
  'two things of one list are not put together into a third': [
    {
      facts: ['Repaired bikes and engines'],
      lie: 'Repaired bike engines.',
      rule: 'compounds',
      honest: 'Repaired engines and bikes.',
    },
    {
      facts: ['Trained guide dogs and sales staff'],
      lie: 'Trained guide staff.',
      rule: 'compounds',
      honest: 'Trained guide dogs.',
    },
    {
      facts: ['Prepared tax computations and returns, sold tea and boxes'],
      lie: 'Sold tea boxes.',
      rule: 'compounds',
      honest: 'Prepared tax returns.',
    },
    {
      facts: ['Sold coffee, cake and bread'],
      lie: 'Sold coffee cake.',
      rule: 'compounds',
      honest: 'Sold cake, coffee and bread.',
    },
  ],
}

describe.each(Object.entries(cases))('%s', (_, told) => {
  test.each(told)('$lie', ({ facts, lie, rule, honest }) => {
    expect(rulesAgainst(facts, lie)).toContain(rule)
    expect(rulesAgainst(facts, honest)).toEqual([])
  })
})
