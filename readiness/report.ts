/** What the readiness command prints: one object for machines, a table for people. */
import type { Row } from './read-rows.ts'
import type { Judgement } from './run-proofs.ts'

/** `rows` were looked at; of them `proven` are marked proven and their proofs passed, `failed` are marked proven wrongly. */
export interface ReadinessReport {
  readonly rows: number
  readonly proven: number
  readonly failed: readonly string[]
  readonly open: readonly string[]
}

export function summarise(rows: readonly Row[], judgements: ReadonlyMap<string, Judgement>): ReadinessReport {
  const marked = rows.filter(({ status }) => status === 'proven')
  const failed = marked.filter(({ id }) => judgements.get(id)?.outcome !== 'passed').map(({ id }) => id)
  return {
    rows: rows.length,
    proven: marked.length - failed.length,
    failed,
    open: rows.filter(({ status }) => status === 'open').map(({ id }) => id),
  }
}

/** One line a group, then what failed and why, then what is open and what it lacks. */
export function renderTable(rows: readonly Row[], judgements: ReadonlyMap<string, Judgement>): string {
  const report = summarise(rows, judgements)
  const sections = [...new Set(rows.map(({ section }) => section))]
  const lines = sections.map((section) => {
    const inside = rows.filter((row) => row.section === section)
    const open = inside.filter(({ id }) => report.open.includes(id)).length
    const failed = inside.filter(({ id }) => report.failed.includes(id)).length
    const words = [`${inside.length - open - failed}/${inside.length} proven`]
    if (failed > 0) words.push(`${failed} FAILED`)
    return `${section.padEnd(72)} ${words.join(', ')}`
  })
  const failures = report.failed.map((id) => `FAILED ${id.padEnd(8)} ${judgements.get(id)?.reason ?? 'did not run'}`)
  const openRows = rows.filter(({ status }) => status === 'open')
  const open = openRows.map(({ id, text, note }) => `open   ${id.padEnd(8)} ${text}: ${note}`)
  const total = `${report.proven} of ${report.rows} proven, ${report.failed.length} failed, ${report.open.length} open`
  return [...lines, '', ...failures, ...open, '', total].join('\n')
}

/** `red` rows lost their proof when their sabotage was applied, as they must. */
export interface SabotageReport {
  readonly red: readonly string[]
  /** Their proof did not fail: it checks nothing, or could not be run. */
  readonly stillGreen: readonly string[]
}

export function renderSabotage({ red, stillGreen }: SabotageReport, reasons: ReadonlyMap<string, string>): string {
  return [
    ...red.map((id) => `red         ${id.padEnd(8)} ${reasons.get(id) ?? ''}`),
    ...stillGreen.map((id) => `STILL GREEN ${id.padEnd(8)} ${reasons.get(id) ?? ''}`),
    '',
    `${red.length} red, ${stillGreen.length} still green`,
  ].join('\n')
}
