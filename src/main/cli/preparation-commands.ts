/** `rolewright runs screening|interview`: answers to the questions of a form, and the preparation of an interview. */
import type { Command } from 'commander'
import type { z } from 'zod'
import type { interviewView, screeningView } from '../../features/copilot/preparation/preparation.routes.ts'
import type { RunSummaryAnswer } from './answers.ts'
import type { Api } from './api.ts'
import { followRun } from './follow-run.ts'
import { tell } from './terminal.ts'
import { withApi } from './with-api.ts'

type ScreeningAnswers = z.output<typeof screeningView>
type Interview = z.output<typeof interviewView>

interface Options {
  readonly profile: string
  readonly posting: string
  readonly json?: true
}

/** Adds them to `runs`. */
export function registerPreparationCommands(runs: Command): void {
  runs
    .command('screening <questions...>')
    .description('Answer the questions of an application form from your kept answers and your facts')
    .requiredOption('--profile <id>', 'whose facts may be said')
    .requiredOption('--posting <id>', 'what the form is for')
    .option('--json', 'print one JSON document')
    .action((questions: string[], options: Options) => withApi((api) => answerForm(api, questions, options)))
  runs
    .command('interview')
    .description('Prepare an interview: likely questions, what you can truthfully say, and the gaps')
    .requiredOption('--profile <id>', 'whose facts may be said')
    .requiredOption('--posting <id>', 'what the interview is for')
    .option('--json', 'print one JSON document')
    .action((options: Options) => withApi((api) => prepareInterview(api, options)))
}

/** Starts such a run, waits for its end and reads what it made. */
async function runTo<T>(api: Api, kind: 'screening' | 'interview', body: object, result: string): Promise<T> {
  const { id } = await api.post<RunSummaryAnswer>(`/api/v1/runs/${kind}`, body)
  const run = await followRun(api, id, ['done'], tell)
  for (const order of run.injectedOrders) tell(`  It tried to give orders to a machine; none was followed: "${order}"`)
  return api.get<T>(`/api/v1/runs/${id}/${result}`)
}

async function answerForm(api: Api, questions: readonly string[], { profile, posting, json }: Options): Promise<void> {
  const body = { profileId: profile, postingId: posting, questions }
  const made = await runTo<ScreeningAnswers>(api, 'screening', body, 'answers')
  if (json) return console.log(JSON.stringify(made, null, 2))
  for (const { question, text, note, refused } of made.answers) {
    console.log(`\n${question}\n  ${text ?? '(no answer)'}\n  ${note}`)
    for (const one of refused) console.log(`  Refused: "${one.text}": ${one.refusals[0]?.message ?? ''}`)
  }
}

async function prepareInterview(api: Api, { profile, posting, json }: Options): Promise<void> {
  const made = await runTo<Interview>(api, 'interview', { profileId: profile, postingId: posting }, 'interview')
  if (json) return console.log(JSON.stringify(made, null, 2))
  for (const { question, points, storyIds, note } of made.questions) {
    console.log(`\n${question}`)
    for (const { text } of points) console.log(`  - ${text}`)
    if (storyIds.length > 0) console.log(`  Stories of yours: ${storyIds.join(', ')}`)
    console.log(`  ${note}`)
  }
  if (made.gaps.length > 0) console.log(`\nGaps:\n${made.gaps.map((gap) => `- ${gap}`).join('\n')}`)
}
