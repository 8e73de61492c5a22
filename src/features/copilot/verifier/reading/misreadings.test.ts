/** What looks like something else and is read as what it is: no month, no amount, no limit, no cause. Beside each, what stays refused. */
import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../evidence.ts'
import { verifyRewrite } from '../verifier.ts'

const isAccepted = (rewrite: string, facts: readonly string[]): boolean =>
  verifyRewrite({ rewrite, facts: evidenceOf(facts) }).accepted

interface Case {
  readonly facts: readonly string[]
  readonly honest: readonly string[]
  readonly lies: readonly string[]
}

const architect = ['Architectural Assistant, Studio Farrow, 2019-2021', 'MArch, University of Bath, 2019']
const roofs = ['Worked at heights up to 15 m', 'Surveyed a 12-mile road scheme']

const cases: Readonly<Record<string, Case>> = {
  'an MArch is a degree and no month': {
    facts: architect,
    honest: ['Architectural Assistant with an MArch from the University of Bath (2019).'],
    lies: [
      'Architectural Assistant with an MA from the University of Bath (2019).',
      'Architectural Assistant from March 2019 to 2021.',
    ],
  },
  '"first with", "then with" count nothing': {
    facts: ['Car salesman with Brooke Motors, later with Denby Ford'],
    honest: ['Car salesman, first with Brooke Motors and then with Denby Ford.'],
    lies: [
      'Car salesman, first with Denby Ford and then with Brooke Motors.',
      'First car salesman with Brooke Motors.',
      'Car salesman with the first Denby Ford.',
    ],
  },
  'what is told behind a comma is not what was counted': {
    facts: ['Led a team of 9 and did the weekly rota', 'Counted the till'],
    honest: ['Responsible for leading a team of nine, the weekly rota, and counting the till.'],
    lies: [
      'Responsible for leading a team of ten, the weekly rota, and counting the till.',
      'Responsible for nine weekly rotas and counting the till.',
    ],
  },
  'to sample tanks is a doing and no mere sample': {
    facts: ['Dose chlorine, sample tanks and log readings'],
    honest: ['Dosed chlorine, sampled tanks and logged readings.'],
    lies: ['Sampled wells and logged readings.', 'Cleaned tanks and logged readings.'],
  },
  'pallets that were shrink-wrapped shrank nothing': {
    facts: ['Stacked pallets and shrink-wrapped them'],
    honest: ['Stacked and shrink-wrapped pallets.'],
    lies: ['Stacked pallets, shrinking costs.', 'Shrink-wrapped 40 pallets.'],
  },
  'a post with its years is a statement of its own': {
    facts: ['Private tutor, 2018-2020', 'Taught GCSE maths to 7 pupils'],
    honest: ['Private tutor from 2018 to 2020, teaching GCSE maths to seven pupils.'],
    lies: [
      'Private tutor from 2018 to 2021, teaching GCSE maths to seven pupils.',
      'Private tutor from 2018 to 2020, teaching A-level maths to seven pupils.',
    ],
  },
  'whoever has a credential is its holder, with an article or without': {
    facts: ['Loading shovel licence, 2015', 'Operated a limestone crusher'],
    honest: ['Holder of a loading shovel licence (2015) who operated a limestone crusher.'],
    lies: [
      'Holder of a limestone crusher licence (2015).',
      'Holder of a loading shovel licence (2014) who operated a limestone crusher.',
    ],
  },
  'an amount may be told in another unit, within what "about" allows, and keeps its bound': {
    facts: roofs,
    honest: [
      'Worked at heights of up to 15 metres (about 49 feet).',
      'Surveyed a road scheme of 12 miles (about 19 km).',
    ],
    lies: [
      'Worked at heights of up to 15 metres (about 55 feet).',
      'Worked at heights of about 49 feet.',
      'Worked at heights of 15 metres (about 49 feet).',
      'Surveyed a road scheme of 12 miles (about 21 km).',
      'Surveyed a road scheme of 19 km.',
    ],
  },
  '"approx." is no word of its own, and keeps its bound': {
    facts: ['Edited about 1,200 photos a month in Lightroom'],
    honest: ['Edited approx. 1200 photos per month in Lightroom.'],
    lies: ['Edited approx. 1300 photos per month in Lightroom.', 'Edited over 1200 photos per month in Lightroom.'],
  },
  'double glazing doubles nothing': {
    facts: ['Fitted double glazing in a community centre', 'Measured up in metres and made drawings'],
    honest: ['Fitted double glazing in a community center, measuring up in meters and making drawings.'],
    lies: [
      'Fitted double glazing in a community center, doubling drawings.',
      'Fitted double glazing in two community centers, measuring up in meters.',
    ],
  },
  'a customer service desk is no customer for whom somebody worked': {
    facts: ['Complaints handled and refunds processed at the customer service desk, Brill Stores'],
    honest: ['Handled complaints and processed refunds at the Brill Stores customer service desk.'],
    lies: [
      'Handled complaints at the Bright Stores customer service desk.',
      'Managed the Brill Stores customer service desk.',
    ],
  },
  'a planner who plans keeps the planning': {
    facts: ['Transport Planner, Vanter, 2018-2021', 'Planned 40 deliveries a day'],
    honest: ['Transport Planner at Vanter, planning 40 deliveries a day.'],
    lies: [
      'Transport Planner at Vanter, making 40 deliveries a day.',
      'Transport Planner at Vanter with 40 deliveries a day.',
    ],
  },
  'a name behind a post is the place of work': {
    facts: [
      'Gardener, Pell Grounds Care, 2015-2019: mowing, hedges, planting',
      'Lived in a cottage rented from the Ashdown Estate, 2015-2019',
    ],
    honest: ['Gardener, Pell Grounds Care, 2015-2019: mowing, planting.'],
    lies: ['Gardener, Ashdown Estate, 2015-2019.', 'Gardener, Ashdown Estate, 2015-2019: mowing, hedges, planting.'],
  },
  'doings in a row share their thing, known verbs or not': {
    facts: ['Culturing and counting coliforms in water samples'],
    honest: ['Cultured and counted coliforms in water samples.'],
    lies: ['Cultured coliforms and counted water.', 'Cultured and counted cells in water samples.'],
  },
  'a total tells of the amount before it': {
    facts: ['Prepared valuations for three housing schemes with a total value of £14m'],
    honest: ['Prepared valuations for three housing schemes (£14m total).'],
    lies: [
      'Prepared valuations for three housing schemes (£40m total).',
      'Prepared valuations for 14 housing schemes in total.',
    ],
  },
  'an acronym may hold an acronym': {
    facts: ['Set up virtual LANs on Cisco switches'],
    honest: ['Set up VLANs on Cisco switches.'],
    lies: ['Set up WLANs on Cisco switches.', 'Set up VPNs on Cisco switches.'],
  },
  'the unit behind two sides is that of both': {
    facts: ['Laid 60 x 60 cm porcelain tiles'],
    honest: ['Laid 600 x 600 mm porcelain tiles.'],
    lies: ['Laid 60 x 60 mm porcelain tiles.', 'Laid 600 x 900 mm porcelain tiles.'],
  },
}

describe.each(Object.entries(cases))('%s', (_, { facts, honest, lies }) => {
  test.each(honest)('accepts "%s"', (rewrite) => {
    expect(isAccepted(rewrite, facts)).toBe(true)
  })

  test.each(lies)('refuses "%s"', (rewrite) => {
    expect(isAccepted(rewrite, facts)).toBe(false)
  })
})
