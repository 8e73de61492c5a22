/** The fabrication benchmark's own cases, judged as a run judges them: every planted lie is refused, honest rewrites pass. */
import { afterAll, expect, test } from 'vitest'
import { createBuiltInEntailment } from '../../src/platform/entailment/built-in-entailment.ts'
import { judgeCases, readCases } from './cases.ts'

const entailment = createBuiltInEntailment()
afterAll(() => entailment.close())

/** Only the development part: the test part is run to report, never to tune. */
const cases = readCases(new URL('dev.jsonl', import.meta.url))

const listWrong = async (of: typeof cases): Promise<string[]> =>
  (await judgeCases(of, entailment))
    .filter(({ refused, lie }) => refused !== lie)
    .map(({ id, rewrite }) => `${id} ${rewrite}`)

test('refuses every planted lie', async () => {
  const lies = cases.filter((one) => one.lie)
  expect(lies.length).toBeGreaterThanOrEqual(80)
  expect(await listWrong(lies)).toEqual([])
})

test('refuses every planted lie of the batches that were written without sight of the rules', async () => {
  const blind = readCases(new URL('blind.jsonl', import.meta.url)).filter((one) => one.lie)
  expect(blind).toHaveLength(2642)
  expect(await listWrong(blind)).toEqual([])
})

test('refuses at most 2 % of honest rewrites', async () => {
  const honest = cases.filter((one) => !one.lie)
  expect(honest.length).toBeGreaterThanOrEqual(80)
  expect((await listWrong(honest)).slice(Math.floor(honest.length * 0.02))).toEqual([])
})
