/** One sentence may tell a heading and its bullets; never what was done in another position, nor as if it still went on. */
import { expect, test } from 'vitest'
import { evidenceOf } from './evidence.ts'
import { verifyRewrite } from './verifier.ts'

const isAccepted = (facts: readonly string[], rewrite: string): boolean =>
  verifyRewrite({ rewrite, facts: evidenceOf(facts) }).accepted

const twoPosts = [
  'Staff nurse, Leeds General, 2017-2021',
  'Cared for six patients a shift',
  'Bank nurse, Harrogate District, 2016-2017',
  'Covered triage at weekends',
]

test.each([
  [
    ['Night porter, Grand Pier Hotel', 'Room service, luggage'],
    'Night porter at the Grand Pier Hotel who provided room service.',
  ],
  [
    ['Roofer, Kell & Sons', 'Slated roofs', 'Inspected scaffolds'],
    'Roofer at Kell & Sons, slating roofs and inspecting scaffolds.',
  ],
  [
    ['Archive volunteer, Tolland Museum', 'Catalogued 3,000 slides'],
    'Catalogued 3,000 slides as an archive volunteer at Tolland Museum.',
  ],
  [
    ['SOC Analyst, Palisade Cyber', 'Triaged alerts', 'Security+ (2021)'],
    'Security+ certified SOC analyst who triaged alerts at Palisade Cyber.',
  ],
  [
    ['Inspected welds visually', 'Inspected welds with dye', 'Inspector, Ardent Vessels'],
    'Inspected welds visually and with dye at Ardent Vessels.',
  ],
  [twoPosts, 'As a staff nurse at Leeds General, cared for six patients a shift.'],
  [
    ['Wrote press releases', 'Wrote blog posts', 'Wrote the monthly newsletter'],
    'Wrote press releases, blog posts and the monthly newsletter.',
  ],
])('%j may be told as "%s"', (facts, rewrite) => {
  expect(isAccepted(facts, rewrite)).toBe(true)
})

test.each([
  [twoPosts, 'As a staff nurse at Leeds General, cared for six patients a shift and covered triage at weekends.'],
  [['Wrote press releases', 'Wrote blog posts for Acme'], 'Wrote press releases and blog posts for Acme.'],
  [['Repaired bikes', 'Repaired engines'], 'Repaired bike engines.'],
  [
    ['Housekeeper, Park Hotel, 2012-2014', 'Agent, Bay Hotel, 2014-2018; trained 3 starters'],
    'As a housekeeper at Park Hotel, trained 3 starters.',
  ],
  [
    ['Night porter, Grand Pier Hotel', 'Room service, luggage'],
    'Night porter at the Grand Pier Hotel who managed room service.',
  ],
  [
    ['Volunteer treasurer, Elmstead Club, 2014-2017', 'Kept accounts'],
    'Serves as volunteer treasurer of Elmstead Club, keeping accounts.',
  ],
  [
    ['Chef, Oak Inn', 'Redesigned the menu', 'Takings rose 12%'],
    'Chef at Oak Inn who redesigned the menu, raising takings by 12%.',
  ],
  [
    ['Van driver since 2019', 'Held a forklift licence, expired in 2018'],
    'Van driver since 2019, holding a forklift licence.',
  ],
  [
    ['Welder, Brix Steel (supplier to Airbus), 2018-2021', 'Welded frames'],
    'Welder at Airbus (2018-2021) who welded frames.',
  ],
  [['Shop assistant, Penny’s', 'Manager runs the till'], 'Shop assistant at Penny’s who ran the till.'],
  [['Fundraiser, Hope Trust', 'Raised £90k over two years'], 'Raised £90k a year as a fundraiser at Hope Trust.'],
])('%j is not told as "%s"', (facts, rewrite) => {
  expect(isAccepted(facts, rewrite)).toBe(false)
})
