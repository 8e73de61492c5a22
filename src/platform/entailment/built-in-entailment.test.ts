/** The built-in entailment model, through its own process. */
import { afterAll, expect, test } from 'vitest'
import { createBuiltInEntailment } from './built-in-entailment.ts'

const entailment = createBuiltInEntailment()
afterAll(() => entailment.close())

const premise = 'Gardener, City Parks, 2017-2019 ; Weeded and watered the rose beds'
const judge = async (...hypotheses: string[]): Promise<number[]> =>
  entailment.judge(hypotheses.map((hypothesis) => ({ premise, hypothesis })))

test('a line that says the same in other words follows, one that says more does not', async () => {
  const [cared = 0, pulled = 0, planted = 0, designed = 0] = await judge(
    'Looked after the rose beds, weeding and watering.',
    'Pulled weeds from the rose beds and gave them water.',
    'Planted the rose beds.',
    'Designed the rose beds and watered them.',
  )
  for (const follows of [cared, pulled]) expect(follows).toBeGreaterThan(2)
  for (const invented of [planted, designed]) expect(invented).toBeLessThan(0)
})

test('an answer does not depend on the neighbours or the order of the question', async () => {
  const lines = ['Watered beds.', 'Ran the park.', 'Weeded and watered the beds of roses, which belong to the city.']
  const together = await judge(...lines)
  expect(await judge(...lines.toReversed())).toEqual(together.toReversed())
  expect(await judge(lines[1] ?? '')).toEqual(together.slice(1, 2))
})

test('what is longer than the window is not judged unread', async () => {
  const long = 'Weeded and watered beds. '.repeat(60)
  expect(await judge(long, long.repeat(100), 'Watered beds.')).toEqual([
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    expect.any(Number),
  ])
})

test('text that is no text yields a number or no judgement, never a failure', async () => {
  for (const odd of ['', ' ', '🦄', '\u0000', '\ud83d', 'x'.repeat(3_000), '李小龙'])
    expect(await judge(odd)).not.toContain(Number.NaN)
})

test('no claims, no answers; after the end a call is refused with a reason', async () => {
  expect(await entailment.judge([])).toEqual([])
  const own = createBuiltInEntailment()
  await own.close()
  await expect(own.judge([{ premise, hypothesis: 'a' }])).rejects.toMatchObject({ code: 'unavailable' })
})
