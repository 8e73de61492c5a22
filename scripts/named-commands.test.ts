/** The commands that people type: asked for help they explain themselves, called wrongly they say how to call them. */
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runProgram } from '../readiness/run-program.ts'

const root = resolve(import.meta.dirname, '..')
const files = { readiness: 'readiness/readiness.ts', bench: 'bench/bench.ts', evals: 'evals/evals.ts' } as const

const call = (name: keyof typeof files, args: readonly string[]) =>
  runProgram('node', [files[name], ...args], { cwd: root })

test.each(['readiness', 'bench', 'evals'] as const)(
  '%s --help prints its usage and does nothing else',
  async (name) => {
    const { exitCode, stdout, stderr } = await call(name, ['--help'])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^Usage: npm run -s ${name} -- `, 'u'))
  },
)

test.each([
  ['readiness', ['--nonsense'], "Unknown option '--nonsense'"],
  ['readiness', ['--only', 'NOPE-1'], 'No row is called NOPE-1'],
  ['readiness', ['--sabotage', 'RES-1,NOPE-1'], 'No row is called NOPE-1'],
  ['bench', [], 'Say what to measure.'],
  ['bench', ['nonsense'], '"nonsense" is not one of them.'],
  ['bench', ['start', '--nonsense'], "Unknown option '--nonsense'"],
  ['bench', ['start', '--rounds', 'many'], '--rounds takes a whole number above 0, not "many".'],
  ['bench', ['liveness', '--postings', '0'], '--postings takes a whole number above 0, not "0".'],
  ['bench', ['llm', '--calls', 'many'], '--rounds and --calls take whole numbers above 0.'],
  ['bench', ['requests', '--requests', '-1'], "Option '--requests' argument is ambiguous."],
  ['evals', ['nonsense'], '"nonsense" is not one of them.'],
] as const)('%s %j is answered with a sentence, the usage and exit code 2', async (name, args, sentence) => {
  const { exitCode, stdout, stderr } = await call(name, args)
  expect([exitCode, stdout]).toEqual([2, ''])
  expect(stderr.startsWith(sentence), stderr).toBe(true)
  expect(stderr).toContain(`Usage: npm run -s ${name} -- `)
  expect(stderr).not.toMatch(/^\s+at /mu)
})
