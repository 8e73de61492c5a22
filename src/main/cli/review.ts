/** Asks a person about every change, in the terminal. */
import { createInterface } from 'node:readline/promises'
import type { ChangeAnswer, ProfileAnswer, RunSummaryAnswer } from './answers.ts'
import type { Api } from './api.ts'

interface Decision {
  changeId: string
  decision: 'accept' | 'reject' | 'edit'
  text?: string
}

/** Shows each change with its evidence's verdict and sends the decisions. Ctrl-C decides nothing: the run keeps waiting. */
export async function reviewChanges(
  api: Api,
  run: { id: string; profileId: string },
  changes: readonly ChangeAnswer[],
): Promise<RunSummaryAnswer> {
  const facts = await readFacts(api, run.profileId)
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const decisions: Decision[] = []
    for (const [index, change] of changes.entries()) {
      process.stderr.write(`\n${describeChange(change, facts, `${index + 1} of ${changes.length}`)}\n`)
      decisions.push(await ask(terminal, change))
    }
    return await api.post<RunSummaryAnswer>(`/api/v1/runs/${run.id}/approval`, { decisions, others: 'reject' })
  } finally {
    terminal.close()
  }
}

/** The words of a profile's facts by their ids. */
export async function readFacts(api: Api, profileId: string): Promise<ReadonlyMap<string, string>> {
  const profile = await api.get<ProfileAnswer>(`/api/v1/profiles/${profileId}`)
  return new Map(profile.facts.map((fact) => [fact.id, fact.value]))
}

/** Its wording is known to no rule, and only a model of language found it in the facts. */
export const isFreelyWorded = ({ verdict, refusals }: Pick<ChangeAnswer, 'verdict' | 'refusals'>): boolean =>
  verdict === 'passed' && refusals.length > 0

/** Before, after, the facts that carry it, and why the verifier refused or what its rules objected to. */
export function describeChange(change: ChangeAnswer, facts: ReadonlyMap<string, string>, place: string): string {
  const lines = [`Change ${place}: ${change.operation} in the ${change.part}. ${change.reason}`]
  if (change.before !== null) lines.push(...change.before.split('\n').map((line) => `  - ${line}`))
  if (change.after !== null) lines.push(...change.after.split('\n').map((line) => `  + ${line}`))
  if (change.operation === 'write' || change.refusals.length > 0)
    lines.push(...change.factIds.map((id) => `  cites: ${facts.get(id) ?? id}`))
  if (isFreelyWorded(change))
    lines.push('  freely worded: look twice, only a model of language finds it in your facts.')
  const mark = change.verdict === 'passed' ? 'unknown' : 'refused'
  for (const refusal of change.refusals) lines.push(`  ${mark}: ${refusal.message}`)
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
