/** `npm run -s readiness`: runs the proof of every row, or shows that proofs can fail. The answer goes to stdout, everything else to stderr. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isUsageError } from '../scripts/named-commands.ts'
import { CatalogueError, chooseRows, type Row, readRows } from './read-rows.ts'
import { renderSabotage, renderTable, summarise } from './report.ts'
import { collectEvidence, type Judgement, judgeRow } from './run-proofs.ts'
import { sabotageRows } from './sabotage.ts'
import { withServices } from './services.ts'

const root = resolve(import.meta.dirname, '..')

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** What the tests must find in a copy as they do here. */
const place = { SHARED_DATA: process.env.SHARED_DATA ?? resolve(root, '../shared/data') }

/** The rows asked for and those that they sum up. */
function withSummed(chosen: readonly Row[], all: readonly Row[]): Row[] {
  const ids = new Set(chosen.map(({ id }) => id))
  // A set that grows while it is walked: rows of rows are walked too.
  for (const id of ids)
    for (const proof of all.find((row) => row.id === id)?.proof ?? [])
      if ('rows' in proof) for (const summed of proof.rows) ids.add(summed)
  return all.filter((row) => ids.has(row.id) && row.status === 'proven')
}

/** @returns whether every row marked proven is */
async function prove(ids: readonly string[], asJson: boolean): Promise<boolean> {
  const all = await readRows(root)
  const chosen = chooseRows(all, ids)
  const toRun = withSummed(
    chosen.filter(({ status }) => status === 'proven'),
    all,
  )
  say(`Running the proofs of ${toRun.length} rows ...`)
  const evidence = await withServices(root, (services) =>
    collectEvidence(toRun, { root, variables: { ...place, ...services } }),
  )
  const judgements = new Map<string, Judgement>(
    chosen.filter(({ status }) => status === 'proven').map(({ id }) => [id, judgeRow(id, all, evidence)]),
  )
  const report = summarise(chosen, judgements)
  print(asJson ? JSON.stringify(report) : renderTable(chosen, judgements))
  if (asJson) for (const id of report.failed) say(`${id}: ${judgements.get(id)?.reason}`)
  return report.failed.length === 0
}

/** @returns whether every proof turned red */
async function sabotage(ids: readonly string[], asJson: boolean): Promise<boolean> {
  const proven = chooseRows(await readRows(root), ids).filter(({ status }) => status === 'proven')
  // Asked for by name, a row without a sabotage is told; otherwise only code rows have one.
  const rows = ids.length > 0 ? proven : proven.filter(({ sabotage: one }) => one !== undefined)
  say(`Sabotaging ${rows.length} rows in a scratch copy ...`)
  const { report, reasons } = await withServices(root, (services) =>
    sabotageRows(rows, {
      root,
      variables: { ...place, ...services },
      onRow: (id, isRed) => say(`${isRed ? 'red' : 'STILL GREEN'} ${id}`),
    }),
  )
  print(asJson ? JSON.stringify(report) : renderSabotage(report, reasons))
  if (asJson) for (const id of report.stillGreen) say(`${id}: ${reasons.get(id)}`)
  return report.stillGreen.length === 0
}

const usage = `Usage: npm run -s readiness -- [OPTIONS] [IDS]

  IDS          rows such as RES-2, separated by commas or spaces; none: all of them
  --only IDS   the same
  --sabotage   takes each row away in a scratch copy: its proof must then fail
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
      sabotage: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const ids = [...values.only, ...positionals].flatMap((text) => text.split(/[\s,]+/u)).filter((id) => id !== '')
  return (await (values.sabotage ? sabotage : prove)(ids, values.json)) ? 0 : 1
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
