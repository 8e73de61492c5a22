/** `npm run -s evals -- fabrication`: how many planted lies the verifier refuses, and how many honest rewrites. */
import { parseArgs } from 'node:util'
import { UsageError } from '../../scripts/named-commands.ts'
import { createBuiltInEntailment } from '../../src/platform/entailment/built-in-entailment.ts'
import { type JudgedCase, judgeCases, readCases } from './cases.ts'

interface Tally {
  readonly n: number
  readonly refused: number
}

interface KindsTally extends Tally {
  readonly byKind: Readonly<Record<string, Tally>>
}

const parts = ['dev', 'test', 'blind', 'unseen']

/** @param args `--part dev|test|blind|unseen` (dev), or `--cases FILE` for cases of one's own; `--json` */
export async function evaluateFabrication(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: 'string', default: 'dev' },
      cases: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  if (!parts.includes(values.part)) throw new UsageError(`--part is one of ${parts.join(', ')}.`)
  const cases = readCases(values.cases ?? new URL(`${values.part}.jsonl`, import.meta.url))
  const entailment = createBuiltInEntailment()
  const judged = await judgeCases(cases, entailment).finally(() => entailment.close())
  const byRules = judged.map((one) => ({ ...one, refused: one.refusedByRules }))
  const report = {
    lies: tallyKinds(judged.filter(({ lie }) => lie)),
    honest: tallyKinds(judged.filter(({ lie }) => !lie)),
    rulesAlone: { lies: tally(byRules.filter(({ lie }) => lie)), honest: tally(byRules.filter(({ lie }) => !lie)) },
  }
  if (values.json) {
    process.stdout.write(`${JSON.stringify(report)}\n`)
    return
  }
  const { lies, honest } = report.rulesAlone
  process.stdout.write(
    `lies refused\n${showTally(report.lies)}\nhonest rewrites refused\n${showTally(report.honest)}\nby the rules alone, without the entailment model: ${lies.refused} of ${lies.n} lies, ${honest.refused} of ${honest.n} honest\n`,
  )
  for (const { id, lie, kind, rewrite, refused } of judged)
    if (refused !== lie) process.stdout.write(`${lie ? 'passed ' : 'refused'}  ${id}  ${kind}  ${rewrite}\n`)
}

const tally = (judged: readonly JudgedCase[]): Tally => ({
  n: judged.length,
  refused: judged.filter(({ refused }) => refused).length,
})

const tallyKinds = (judged: readonly JudgedCase[]): KindsTally => ({
  ...tally(judged),
  byKind: Object.fromEntries(
    [...Map.groupBy(judged, ({ kind }) => kind)].map(([kind, ofKind]) => [kind, tally(ofKind)]),
  ),
})

const showTally = ({ n, refused, byKind }: KindsTally): string =>
  [['all', { n, refused }] as const, ...Object.entries(byKind)]
    .map(([kind, one]) => `  ${kind.padEnd(24)} ${String(one.refused).padStart(4)} of ${one.n}`)
    .join('\n')
