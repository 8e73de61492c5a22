/** Dates, amounts and units may be written in another way, and stay what they are. */
import { describe, expect, test } from 'vitest'
import { verifyRewrite } from '../verifier.ts'

const isAccepted = (fact: string, rewrite: string): boolean =>
  verifyRewrite({ rewrite, facts: [{ text: fact, context: [] }], posting: '' }).accepted

describe('one thing in two ways', () => {
  test.each([
    ['Stored blood samples at -20 °C', 'Stored blood samples at minus 20 degrees Celsius.'],
    ['Filled 75cl bottles', 'Filled 750 ml bottles.'],
    ['Pipetted volumes from 0.5 ml to 5 ml', 'Pipetted volumes from 500 µl to 5,000 µl.'],
    ['Weighed doses of 250 micrograms', 'Weighed doses of 0.25 mg.'],
    ['Sold yoghurt and doughnuts to theatregoers', 'Sold yogurt and donuts to theatergoers.'],
    ['Took minutes for county councillors', 'Took minutes for county councilors.'],
    ['Emptied letterboxes at the taxi rank', 'Emptied mailboxes at the taxi stand.'],
    ['Spent one quarter of working time on inspections', 'Spent 25% of working time on inspections.'],
    ['Cut waste by a fifth', 'Cut waste by 20%.'],
    ['Managed a budget of £2 million', 'Managed a budget of 2 million pounds.'],
    ['Salary bill of 1 200 000 euros', 'Salary bill of 1.2 million euros.'],
    ['Answered 40 calls/day', 'Answered 40 calls per day.'],
    ['Drove at 80 km/h', 'Drove at 80 kilometres per hour.'],
    ['Poured 40 cubic metres of concrete', 'Poured 40 m³ of concrete.'],
    ['NVQ Level 3 in Carpentry', 'NVQ Level III in Carpentry.'],
    ['Ran the shop from Mon-Fri', 'Ran the shop Monday to Friday.'],
    ['Compliance assistant, Larch Bank, Dec-2019 to Jan-2021', 'Compliance assistant at Larch Bank, 12/2019-01/2021.'],
    ['NVQ Level 2 in Warehousing, 2008 (June)', 'NVQ Level 2 in Warehousing, June 2008.'],
    ['Barista, Kaffee Klar, 1 May - 3 June 2020', 'Barista at Kaffee Klar, 01/05/2020 to 03/06/2020.'],
    [
      'Umschulung zum Busfahrer, 03.01.2016-30.09.2016',
      'Umschulung zum Busfahrer vom 3. Januar bis 30. September 2016.',
    ],
    ['Tagesumsatz von 2,5 Tsd. Euro im Blumenladen', 'Tagesumsatz von 2.500 Euro im Blumenladen.'],
    ['Facturación de 1,5 millones de euros al año', 'Facturación de 1.500.000 euros al año.'],
  ])('"%s" may be told as "%s"', (fact, rewrite) => {
    expect(isAccepted(fact, rewrite)).toBe(true)
  })
})

describe('another thing that looks alike', () => {
  test.each([
    ['Stored blood samples at -20 °C', 'Stored blood samples at 20 °C.'],
    ['Stored blood samples at 20 °C', 'Stored blood samples at minus 20 degrees Celsius.'],
    ['Filled 75cl bottles', 'Filled 75 ml bottles.'],
    ['Weighed doses of 250 micrograms', 'Weighed doses of 250 mg.'],
    ['Cleaned half of the kitchens', 'Cleaned most of the kitchens.'],
    ['Cut waste by a fifth', 'Cut waste by 25%.'],
    ['Raised a quarter of a million pounds', 'Raised 25% of a million pounds.'],
    ['Sailed 6,000 miles', 'Sailed 6,000 nautical miles.'],
    ['Earned 30 pounds a day', 'Earned 30 euros a day.'],
    ['Carried 50 lb sacks', 'Carried sacks worth £50.'],
    ['Answered 40 calls/day', 'Answered 40 calls/hour.'],
    ['Poured 40 cubic metres of concrete', 'Poured 40 m² of concrete.'],
    ['Ran the shop from Mon-Fri', 'Ran the shop Monday to Sunday.'],
    ['Compliance assistant, Larch Bank, Dec-2019 to Jan-2021', 'Compliance assistant at Larch Bank, 12/2018-01/2021.'],
    [
      'Umschulung zum Busfahrer, 03.01.2016-30.09.2016',
      'Umschulung zum Busfahrer vom 4. Januar bis 30. September 2016.',
    ],
    ['Umschulung zum Busfahrer, 2016', 'Umschulung zum Busfahrer vom 3. Januar bis 30. September 2016.'],
  ])('of "%s" nobody is told "%s"', (fact, rewrite) => {
    expect(isAccepted(fact, rewrite)).toBe(false)
  })
})
