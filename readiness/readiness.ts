/** `npm run -s readiness`: runs the proof of every row, or shows that proofs can fail. The answer goes to stdout, everything else to stderr. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isUsageError, UsageError } from '../scripts/named-commands.ts'
import { CatalogueError, chooseRows, type Row, readRows } from './read-rows.ts'
import { renderSabotage, renderTable, summarise } from './report.ts'
import type { Variables } from './run-program.ts'
import { collectEvidence, type Judgement, judgeRow } from './run-proofs.ts'
import { withServices } from './services.ts'
import { placeOfData, showSabotages } from './show-sabotages.ts'
import { findUnshown } from './shown-sabotages.ts'
import { readTestReport, type TestEvidence } from './test-report.ts'

const root = resolve(import.meta.dirname, '..')

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** The rows asked for and those that they sum up. */
function withSummed(chosen: readonly Row[], all: readonly Row[]): Row[] {
  const ids = new Set(chosen.map(({ id }) => id))
  // A set that grows while it is walked: rows of rows are walked too.
  for (const id of ids)
    for (const proof of all.find((row) => row.id === id)?.proof ?? [])
      if ('rows' in proof) for (const summed of proof.rows) ids.add(summed)
  return all.filter((row) => ids.has(row.id) && row.status === 'proven')
}

interface Asked {
  readonly ids: readonly string[]
  readonly asJson: boolean
  /** Of a run of all tests, as the runner writes it in JSON. */
  readonly report: string | undefined
  readonly onlyUnshown: boolean
}

/** @throws UsageError where there is no such report */
async function readRun(report: string): Promise<TestEvidence> {
  const text = await readFile(report, 'utf8').catch(() => '')
  try {
    return readTestReport(text, root)
  } catch {
    throw new UsageError(
      `${report} is no JSON report of the test runner: npm test -- --reporter=json --outputFile=FILE`,
    )
  }
}

/** @returns whether every row marked proven is */
async function prove({ ids, asJson, report: ranReport }: Asked): Promise<boolean> {
  const all = await readRows(root)
  const chosen = chooseRows(all, ids)
  const toRun = withSummed(
    chosen.filter(({ status }) => status === 'proven'),
    all,
  )
  const ran = ranReport === undefined ? undefined : await readRun(ranReport)
  say(ran ? `Judging ${toRun.length} rows by ${ranReport} ...` : `Running the proofs of ${toRun.length} rows ...`)
  const collect = (services: Variables) =>
    collectEvidence(toRun, { root, variables: { ...placeOfData(root), ...services }, ...(ran && { ran }) })
  const isRead = ran !== undefined && !toRun.some(({ proof }) => proof.some((one) => 'command' in one))
  const evidence = await (isRead ? collect({}) : withServices(root, collect))
  const judgements = new Map<string, Judgement>(
    chosen.filter(({ status }) => status === 'proven').map(({ id }) => [id, judgeRow(id, all, evidence)]),
  )
  const report = summarise(chosen, judgements)
  print(asJson ? JSON.stringify(report) : renderTable(chosen, judgements))
  if (asJson) for (const id of report.failed) say(`${id}: ${judgements.get(id)?.reason}`)
  return report.failed.length === 0
}

/** @returns whether every proof turned red */
async function sabotage({ ids, asJson, report: ranReport, onlyUnshown }: Asked): Promise<boolean> {
  const proven = chooseRows(await readRows(root), ids).filter(({ status }) => status === 'proven')
  // Asked for by name, a row without a sabotage is told; otherwise only code rows have one.
  const possible = ids.length > 0 ? proven : proven.filter(({ sabotage: one }) => one !== undefined)
  const rows = onlyUnshown ? await findUnshown(possible, root) : possible
  const ran = ranReport === undefined ? undefined : await readRun(ranReport)
  const { report, reasons } = await showSabotages(rows, { root, ran, say })
  print(asJson ? JSON.stringify(report) : renderSabotage(report, reasons))
  if (asJson) for (const id of report.stillGreen) say(`${id}: ${reasons.get(id)}`)
  return report.stillGreen.length === 0
}

const usage = `Usage: npm run -s readiness -- [OPTIONS] [IDS]

  IDS          rows such as RES-2, separated by commas or spaces; none: all of them
  --only IDS   the same
  --report FILE
               the tests ran already: their JSON report is judged, and only proofs that are commands are run
  --sabotage   takes each row away in a scratch copy: its proof must then fail. ops/drills/sabotages.json keeps which did, and when
  --unshown    with --sabotage: only rows that did not yet, or whose line, file or tests have changed since
  --json       one JSON document: {rows, proven, failed, open}, or {red, stillGreen}

Services that the proofs need are started, and stopped again. Exit code 1: a row marked proven is not, a proof survived its
sabotage, or readiness/rows.yaml is wrong; 2: the call is.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      report: { type: 'string' },
      sabotage: { type: 'boolean', default: false },
      unshown: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const ids = [...values.only, ...positionals].flatMap((text) => text.split(/[\s,]+/u)).filter((id) => id !== '')
  if (values.unshown && !values.sabotage) throw new UsageError('--unshown belongs to --sabotage.')
  const asked = { ids, asJson: values.json, report: values.report, onlyUnshown: values.unshown }
  return (await (values.sabotage ? sabotage : prove)(asked)) ? 0 : 1
}

process.exitCode = await main().catch((error: unknown) => {
  if (isUsageError(error)) {
    say(`${error.message}\n\n${usage}`)
    return 2
  }
  if (!(error instanceof CatalogueError)) throw error
  say(error.message)
  return 1
})
