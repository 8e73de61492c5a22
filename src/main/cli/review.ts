/** Asks a person about every change, in the terminal. */
import { createInterface } from 'node:readline/promises'
import type { ChangeAnswer, RunSummaryAnswer } from './answers.ts'
import type { Api } from './api.ts'

interface Decision {
  changeId: string
  decision: 'accept' | 'reject' | 'edit'
  text?: string
}

/** Shows each change with its evidence's verdict and sends the decisions. Ctrl-C decides nothing: the run keeps waiting. */
export async function reviewChanges(
  api: Api,
  runId: string,
  changes: readonly ChangeAnswer[],
): Promise<RunSummaryAnswer> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const decisions: Decision[] = []
    for (const [index, change] of changes.entries()) {
      process.stderr.write(`\n${describeChange(change, index, changes.length)}\n`)
      decisions.push(await ask(terminal, change))
    }
    return await api.post<RunSummaryAnswer>(`/api/v1/runs/${runId}/approval`, { decisions, others: 'reject' })
  } finally {
    terminal.close()
  }
}

export function describeChange(change: ChangeAnswer, index: number, total: number): string {
  const lines = [`Change ${index + 1} of ${total}: ${change.operation} in the ${change.part}. ${change.reason}`]
  if (change.before !== null) lines.push(...change.before.split('\n').map((line) => `  - ${line}`))
  if (change.after !== null) lines.push(...change.after.split('\n').map((line) => `  + ${line}`))
  for (const refusal of change.refusals) lines.push(`  refused: ${refusal.message}`)
  return lines.join('\n')
}

async function ask(terminal: ReturnType<typeof createInterface>, change: ChangeAnswer): Promise<Decision> {
  const hasText = change.operation === 'rephrase' || change.operation === 'write'
  const choices = [
    ...(change.verdict === 'passed' ? ['a = accept'] : []),
    'r = reject',
    ...(hasText ? ['e = edit'] : []),
  ]
  for (;;) {
    const answer = (await terminal.question(`${choices.join(', ')}: `)).trim().toLowerCase()
    if (answer === 'a' && change.verdict === 'passed') return { changeId: change.id, decision: 'accept' }
    if (answer === 'r') return { changeId: change.id, decision: 'reject' }
    if (answer !== 'e' || !hasText) continue
    const text = (await terminal.question('Your own words: ')).trim()
    if (text !== '') return { changeId: change.id, decision: 'edit', text }
  }
}
