/** The fabrication benchmark's own cases: every planted lie is refused, honest rewrites pass. */
import { expect, test } from 'vitest'
import { isRefused, readCases } from './cases.ts'

/** Only the development part: the test part is run to report, never to tune. */
const cases = readCases(new URL('dev.jsonl', import.meta.url))

test('refuses every planted lie', () => {
  const lies = cases.filter((one) => one.lie)
  expect(lies.length).toBeGreaterThanOrEqual(80)
  expect(lies.filter((one) => !isRefused(one)).map((one) => `${one.id} ${one.rewrite}`)).toEqual([])
})

test('refuses every planted lie of the batches that were written without sight of the rules', () => {
  const blind = readCases(new URL('blind.jsonl', import.meta.url)).filter((one) => one.lie)
  expect(blind).toHaveLength(2402)
  expect(blind.filter((one) => !isRefused(one)).map((one) => `${one.id} ${one.rewrite}`)).toEqual([])
})

test('refuses at most 2 % of honest rewrites', () => {
  const honest = cases.filter((one) => !one.lie)
  expect(honest.length).toBeGreaterThanOrEqual(80)
  const refused = honest.filter(isRefused).map((one) => `${one.id} ${one.rewrite}`)
  expect(refused.slice(Math.floor(honest.length * 0.02))).toEqual([])
})
