/** What was done may be told thing first or doing first, in the rewrite and in the fact; each doing keeps its thing, and each thing its place. */
import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../evidence.ts'
import { verifyRewrite } from '../verifier.ts'
import { inDoingFirst } from './thing-first.ts'

const isAccepted = (rewrite: string, facts: readonly string[]): boolean =>
  verifyRewrite({ rewrite, facts: evidenceOf(facts) }).accepted

const doings = ['Installed Cisco switches in 11 branch offices', 'Monitored VPN links']
const things = ['Complaints handled and refunds paid out at the desk']

describe('the thing before what was done to it is read behind it', () => {
  test.each([
    [
      'Slate roofs stripped and relaid, and lead flashing fixed.',
      'Stripped and relaid slate roofs, and fixed lead flashing.',
    ],
    ['Pumps, tills and scales were checked.', 'Checked pumps, tills and scales.'],
    ['Timber cut and floors polished.', 'Cut timber and polished floors.'],
    ['Payroll run for 640 staff and queries answered.', 'Ran payroll for 640 staff and answered queries.'],
  ])('"%s" is "%s"', (text, read) => {
    expect(inDoingFirst(text)).toBe(read)
  })

  test.each([
    'Repair cars damaged in accidents.',
    'Nurse trained in aseptic technique.',
    'LLB Law, University of Kent, two years completed.',
    'The project was cancelled before delivery.',
    'Errors reduced by 20%.',
    'Costs cut in two years.',
    'Every evening swept and mopped 14 offices.',
    'Orders packed with care, tills and scales cleaned.',
  ])('"%s" stays as it is', (text) => {
    expect(inDoingFirst(text)).toBe(text)
  })
})

describe('accepts', () => {
  test.each([
    ['Cisco switches installed in 11 branch offices and VPN links monitored.', doings],
    ['Cisco switches were installed in 11 branch offices and VPN links were monitored.', doings],
    ['Handled complaints and paid out refunds at the desk.', things],
  ])('%s', (rewrite, facts) => {
    expect(isAccepted(rewrite, facts)).toBe(true)
  })
})

describe('refuses', () => {
  test.each([
    ['doings that change places', 'VPN links installed and Cisco switches monitored.', doings],
    ['a place that moves', 'Cisco switches installed and VPN links monitored in 11 branch offices.', doings],
    [
      'doings of one fact that change places',
      'Inventories collected and deposits drawn up.',
      ['Drew up inventories and collected deposits'],
    ],
    ['doings of such a fact that change places', 'Paid out complaints and handled refunds at the desk.', things],
    [
      'what was only helped with',
      'Complaints handled and refunds processed.',
      ['Helped to handle complaints and process refunds'],
    ],
  ])('%s', (_, rewrite, facts) => {
    expect(isAccepted(rewrite, facts)).toBe(false)
  })
})
