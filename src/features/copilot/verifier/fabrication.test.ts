/** The fabrication benchmark's own cases: every planted lie is refused, honest rewrites pass. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evidenceOf } from './evidence.ts'
import { verifyRewrite } from './verifier.ts'

interface FabricationCase {
  readonly id: string
  readonly facts: readonly string[]
  readonly posting: string
  readonly rewrite: string
  readonly lie: boolean
  readonly kind: string
}

const folder = new URL('../../../../evals/fabrication/', import.meta.url)

const readCases = (name: string): FabricationCase[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line): FabricationCase => JSON.parse(line))

const isRefused = ({ facts, posting, rewrite }: FabricationCase): boolean =>
  !verifyRewrite({ rewrite, facts: evidenceOf(facts), posting }).accepted

/** Only the development part: the test part is run to report, never to tune. */
const cases = readCases('dev.jsonl')

test('refuses every planted lie', () => {
  const lies = cases.filter((one) => one.lie)
  expect(lies.length).toBeGreaterThanOrEqual(80)
  expect(lies.filter((one) => !isRefused(one)).map((one) => `${one.id} ${one.rewrite}`)).toEqual([])
})

test('refuses at most 2 % of honest rewrites', () => {
  const honest = cases.filter((one) => !one.lie)
  expect(honest.length).toBeGreaterThanOrEqual(80)
  const refused = honest.filter(isRefused).map((one) => `${one.id} ${one.rewrite}`)
  expect(refused.slice(Math.floor(honest.length * 0.02))).toEqual([])
})
