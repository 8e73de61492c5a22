/** `rolewright runs`: look at runs, decide their changes, fetch their documents. */
import type { Command } from 'commander'
import { AppError } from '../../kernel/errors.ts'
import type { ChangeAnswer, RunAnswer, RunSummaryAnswer } from './answers.ts'
import type { Api } from './api.ts'
import { followRun } from './follow-run.ts'
import { describeCost } from './ledger-commands.ts'
import { registerPreparationCommands } from './preparation-commands.ts'
import { describeChange, readFacts, reviewChanges } from './review.ts'
import { saveDocuments } from './save-documents.ts'
import { tell } from './terminal.ts'
import { withApi } from './with-api.ts'

export function registerRunCommands(program: Command): void {
  const runs = program.command('runs').description('Look at runs, decide their changes, fetch their documents')
  registerPreparationCommands(runs)
  runs
    .command('list')
    .description('Your runs, the newest first')
    .option('--json', 'print one JSON document')
    .action((options: { json?: true }) => withApi((api) => listRuns(api, options.json === true)))
  runs
    .command('show <run>')
    .description('A run: its steps, and every change with its verdict')
    .option('--json', 'print one JSON document')
    .action((run: string, options: { json?: true }) =>
      withApi((api) => showRun(api, runId(run), options.json === true)),
    )
  runs
    .command('approve <run>')
    .description('Decide every change, one by one or at once')
    .option('--accept-all', 'accept every change that the verifier did not refuse, freely worded ones excepted')
    .option('--reject-all', 'reject every change: the documents keep your own words')
    .option('--out <folder>', 'where the documents are written', 'rolewright-documents')
    .action((run: string, options: ApproveOptions) =>
      withApi((api, at) => approveRun(api, runId(run), { ...options, out: at.path(options.out) })),
    )
  runs
    .command('cancel <run>')
    .description('Stop a run: nothing more is written, no model is asked any more')
    .action((run: string) => withApi((api) => printState(api, `/api/v1/runs/${runId(run)}/cancellation`, {})))
  runs
    .command('retry <run>')
    .description('Go on with a run that failed, was cancelled or waits: where it stopped, from a step, or one part')
    .option('--from <step>', 'the step to begin at')
    .option('--only <part>', 'write this part anew: resume or letter')
    .option('--wishes <text>', 'what you wish, such as "shorter" or "more about Kubernetes"')
    .option('--without-model', 'ask no model')
    .action((run: string, options: RetryOptions) => withApi((api) => retryRun(api, runId(run), options)))
  runs
    .command('fork <run>')
    .description('Start a variant of a run with wishes of yours, beside it')
    .requiredOption('--wishes <text>', 'what you wish, such as "shorter" or "more about Kubernetes"')
    .action((run: string, { wishes }: { wishes: string }) =>
      withApi((api) => printState(api, `/api/v1/runs/${runId(run)}/forks`, { instructions: wishes }, true)),
    )
  runs
    .command('documents <run>')
    .description('Write the documents of a finished run into a folder')
    .option('--out <folder>', 'where they are written', 'rolewright-documents')
    .action((run: string, options: { out: string }) =>
      withApi((api, at) => printSaved(api, runId(run), at.path(options.out))),
    )
}

/** @throws AppError before any server is asked: what a person types is not a form with a field named path.runId */
function runId(given: string): string {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(given)) return given
  throw new AppError('invalid_input', `"${given}" is not the id of a run. \`runs list\` shows the ids.`)
}

interface ApproveOptions {
  readonly acceptAll?: true
  readonly rejectAll?: true
  readonly out: string
}

interface RetryOptions {
  readonly from?: string
  readonly only?: string
  readonly wishes?: string
  readonly withoutModel?: true
}

function retryRun(api: Api, runId: string, { from, only, wishes, withoutModel }: RetryOptions): Promise<void> {
  const body = { from, only, instructions: wishes, withoutModel: withoutModel === true }
  return printState(api, `/api/v1/runs/${runId}/retries`, body, true)
}

/** Asks, follows the run until it waits or ends where it now goes on, and prints where it stands. */
async function printState(api: Api, path: string, body: object, goesOn = false): Promise<void> {
  const asked = await api.post<RunSummaryAnswer>(path, body)
  const run = goesOn ? await followRun(api, asked.id, ['waiting_for_approval'], tell) : asked
  console.log(`Run ${run.id}: ${run.status.replaceAll('_', ' ')}${run.failure ? `. ${run.failure.message}` : ''}`)
}

async function listRuns(api: Api, asJson: boolean): Promise<void> {
  const { runs } = await api.get<{ runs: RunSummaryAnswer[] }>('/api/v1/runs')
  if (asJson) return console.log(JSON.stringify(runs, null, 2))
  if (runs.length === 0) return console.log('There are no runs yet. Start one with `rolewright prepare`.')
  for (const run of runs)
    console.log(
      `${run.id}  ${run.createdAt.slice(0, 16)}  ${run.status.replaceAll('_', ' ').padEnd(20)}  ${nameOf(run)}`,
    )
}

const nameOf = ({ posting }: RunSummaryAnswer): string =>
  posting.company ? `${posting.title} at ${posting.company}` : posting.title

const readChanges = async (api: Api, runId: string): Promise<ChangeAnswer[]> =>
  (await api.get<{ changes: ChangeAnswer[] }>(`/api/v1/runs/${runId}/changes`)).changes

async function showRun(api: Api, runId: string, asJson: boolean): Promise<void> {
  const run = await api.get<RunAnswer>(`/api/v1/runs/${runId}`)
  const changes = await readChanges(api, runId)
  if (asJson) return console.log(JSON.stringify({ ...run, changes }, null, 2))
  const facts = await readFacts(api, run.profileId)
  console.log(`Run ${run.id} for ${nameOf(run)}: ${run.status.replaceAll('_', ' ')}`)
  if (run.failure) console.log(`  ${run.failure.message}`)
  for (const step of run.steps)
    console.log(
      `  ${step.name}: ${Math.round(step.durationMs ?? 0)} ms, attempt ${step.attempts}, ${step.implementation}. ${step.reason}`,
    )
  const { attempts, costUsdMicros } = run.spending
  if (attempts > 0) console.log(`  models: ${attempts} requests, cost ${describeCost(costUsdMicros)}`)
  for (const order of run.injectedOrders)
    console.log(`  The posting tries to give orders to a machine; none was followed: "${order}"`)
  for (const [index, change] of changes.entries()) {
    console.log(
      `\n${describeChange(change, facts, `${index + 1} of ${changes.length}`)}\n  decision: ${change.decision}`,
    )
  }
}

async function approveRun(api: Api, runId: string, { acceptAll, rejectAll, out }: ApproveOptions): Promise<void> {
  const run = await api.get<RunAnswer>(`/api/v1/runs/${runId}`)
  if (acceptAll && rejectAll) throw new AppError('invalid_input', 'Give --accept-all or --reject-all, not both.')
  if (acceptAll || rejectAll) {
    await api.post(`/api/v1/runs/${runId}/approval`, { others: acceptAll ? 'accept' : 'reject' })
  } else if (process.stdin.isTTY) {
    await reviewChanges(api, run, await readChanges(api, runId))
  } else {
    throw new AppError('invalid_input', 'There is no terminal to ask at. Give --accept-all or --reject-all.')
  }
  await followRun(api, runId, [], tell, run.steps)
  await printSaved(api, runId, out)
}

async function printSaved(api: Api, runId: string, folder: string): Promise<void> {
  const saved = await saveDocuments(api, runId, folder)
  if (saved.length === 0)
    throw new AppError('conflict', 'The run has no documents yet: it finishes after its approval.')
  for (const { path } of saved) console.log(path)
}
