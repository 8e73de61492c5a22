/** Equal words and kinds of work say the same or less: no group gives rank, praise, charge, frequency or a credential. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { verbStem } from '../reading/clauses.ts'
import { strengthOf } from '../support.ts'
import { verifyRewrite } from '../verifier.ts'
import { claimWords } from './claims.ts'
import { verbGroups } from './verbs.ts'

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const equals = linesOf('equal.en.txt').map((line) => line.split(' = '))
const kinds = linesOf('kinds-of-work.en.txt').map((line) => line.split(' > ').map((side) => side.split(', ')))
const collocations = linesOf('collocations.en.txt').map((line) => line.split(' : ').map((side) => side.split(', ')))

/** Words that claim nothing in these groups: of work, a truck is a truck, and "found" comes from finding. */
const plain = new Set(
  'truck lorry medicine found guide key brand shave impression interpret interpreter interpreting'.split(' '),
)
const claimsIn = (phrase: string): string[] =>
  phrase.split(/[ -]/u).filter((word) => claimWords.has(word) && !plain.has(word))

/** Verbs that put in charge or begin something, in no other sense. "Run", "set up" and "guide" have a plain one. */
const stronger = new Set(
  verbGroups
    .filter(({ strength }) => strength >= 4)
    .flatMap(({ verbs }) => verbs)
    .filter(
      (verb) =>
        !/^(?:run|set-up|handle-account|found|start|begin|coach|guide|introduce|own|roll-out|steer)$/u.test(verb),
    )
    .map(verbStem),
)
const isStronger = (phrase: string): boolean => {
  const stem = verbStem(phrase.split(' ')[0] ?? '')
  return stronger.has(stem) && strengthOf(stem) >= 4
}

describe('the tables', () => {
  test('are read whole', () => {
    expect(equals.length).toBeGreaterThan(700)
    expect(kinds.length).toBeGreaterThan(80)
    expect(collocations.length).toBeGreaterThan(120)
    expect([...equals, ...kinds, ...collocations].filter((sides) => sides.length < 2)).toEqual([])
  })

  test('a word that claims stands in each phrase of a group or in none', () => {
    const uneven = equals.filter((phrases) => {
      const claims = phrases.map((phrase) => claimsIn(phrase).join(' '))
      return new Set(claims).size > 1
    })
    expect(uneven.map((phrases) => phrases.join(' = '))).toEqual([])
  })

  test('no kind and no verb of a collocation is a claim', () => {
    const claiming = [...kinds.flatMap(([, wide = []]) => wide), ...collocations.flatMap(([verbs = []]) => verbs)]
    expect(claiming.filter((phrase) => claimsIn(phrase).length > 0)).toEqual([])
  })

  test('no verb is stronger than another one of its group', () => {
    const groups = [...equals, ...collocations.map(([verbs = []]) => verbs)]
    const uneven = groups.filter((phrases) => new Set(phrases.map(isStronger)).size > 1)
    expect(uneven.map((phrases) => phrases.join(' = '))).toEqual([])
  })
})

const isAccepted = (fact: string, rewrite: string): boolean =>
  verifyRewrite({ rewrite, facts: [{ text: fact, context: [] }] }).accepted

describe('what a deed or a thing of a fact may be called', () => {
  const deeds = linesOf('deeds-said.en.txt').map((line) => line.split(' > '))
  const things = linesOf('things-said.en.txt').map((line) => line.split(' > '))

  test('is read whole, a line each', () => {
    expect(deeds.length).toBeGreaterThan(4000)
    expect(things.length).toBeGreaterThan(5000)
    expect([...deeds, ...things].filter((sides) => sides.length !== 2)).toEqual([])
  })

  test('no deed leads, founds or puts in charge unless the fact’s own does', () => {
    const charging = /^(?:lead|head|direct|oversee|supervise|own|found|establish|launch|pioneer|spearhead|invent)\b/u
    const risen = deeds.filter(([given = '', said = '']) => {
      const own = given.split(' : ')[0] ?? ''
      return (
        said.split(', ').some((phrase) => charging.test(phrase)) &&
        !own.split(', ').some((one) => charging.test(one) || one.startsWith('manage'))
      )
    })
    expect(risen.map((sides) => sides.join(' > '))).toEqual([])
  })

  test('no thing gains a number', () => {
    const number = /\d|\b(?:two|three|four|five|ten|dozen|hundred|thousand|million)\b/u
    const counted = things.filter(([given = '', said = '']) => number.test(said) && !number.test(given))
    expect(counted.map((sides) => sides.join(' > '))).toEqual([])
  })
})

describe('the same in other words', () => {
  test.each([
    ['Filled over 200 prescriptions a day', 'Dispensed more than 200 prescriptions a day.'],
    ["Sorted out customers' billing mix-ups over the phone", "Resolved customers' billing errors by telephone."],
    ['Did the rota for bar staff', 'Prepared the schedule for bar staff.'],
    ['Taught private swim lessons', 'Gave private swimming lessons.'],
    ['Took 40 blood samples a day', 'Collected 40 blood samples a day.'],
    ['Balanced the drawer daily', 'Balanced the cash drawer each day.'],
    ['Balanced the drawer daily', 'Balanced the drawer every day.'],
    ['Inspected boilers twice a year', 'Inspected boilers semi-annually.'],
    ['Worked the till', 'Operated the cash register.'],
    ['Looked after elderly people', 'Cared for old people.'],
    ['Brewed 20 bbl batches', 'Brewed 20-barrel batches.'],
    ['Closed the shop in 30 minutes', 'Closed the shop in half an hour.'],
    ['Repaired Canon, Nikon and Leica cameras', 'Repaired cameras of several makers.'],
    ['Mopped floors', 'Cleaned floors.'],
  ])('"%s" may be told as "%s"', (fact, rewrite) => {
    expect(isAccepted(fact, rewrite)).toBe(true)
  })
})

describe('nothing more', () => {
  test.each([
    ['an outcome for the handling', 'Handled complaints', 'Resolved complaints.'],
    ['a narrower deed', 'Cleaned floors', 'Mopped floors.'],
    ['a verb of other things', 'Filled shelves', 'Dispensed shelves.'],
    ['another thing of the same verb', 'Filled prescriptions', 'Dispensed vaccines.'],
    ['more of the thing', 'Filled 200 prescriptions a day', 'Dispensed 300 prescriptions a day.'],
    ['a higher frequency', 'Inspected boilers twice a year', 'Inspected boilers twice a month.'],
    ['almost as a whole', 'Balanced the drawer almost daily', 'Balanced the drawer every day.'],
    ['one day as each', 'Worked a day in the warehouse', 'Worked every day in the warehouse.'],
    ['a time made a frequency', 'Worked in the mornings', 'Worked each day.'],
    ['charge for the work', 'Did the rota for bar staff', 'Managed bar staff.'],
    ['more makers than there are', 'Repaired a Canon camera', 'Repaired cameras of several makers.'],
    ['another unit', 'Brewed 20 bbl batches', 'Brewed 20 hl batches.'],
    ['a longer time', 'Closed the shop in 30 minutes', 'Closed the shop in an hour and a half.'],
    ['a higher title', 'Worked as a cleaner', 'Worked as a cleaning supervisor.'],
    ['a credential', 'Worked as a pharmacy assistant', 'Worked as a pharmacist.'],
    ['a larger part', 'Sold 1 in 5 policies', 'Sold 25% of the policies.'],
    ['another language family', 'Translated Arabic patents', 'Translated patents from a European language.'],
  ])('%s', (_, fact, rewrite) => {
    expect(isAccepted(fact, rewrite)).toBe(false)
  })
})
