/** Waits for a run, telling each step as it ends. */
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError, type ErrorCode, errorCodes } from '../../kernel/errors.ts'
import type { RunAnswer } from './answers.ts'
import type { Api } from './api.ts'

/** At first so often that a person sees no delay; a run that asks a model takes minutes, and is asked for once a second then. */
const firstPollMs = 100
const longestPollMs = 1_000

/**
 * @param until the states that end the wait; `done` and `failed` always do
 * @param known steps that were told before
 * @throws AppError of the failure when the run failed
 */
export async function followRun(
  api: Api,
  runId: string,
  until: readonly RunAnswer['status'][],
  tell: (sentence: string) => void,
  known: RunAnswer['steps'] = [],
): Promise<RunAnswer> {
  const told = new Set<string>(known.map((step) => step.name))
  let pollMs = firstPollMs
  for (;;) {
    const run = await api.get<RunAnswer>(`/api/v1/runs/${runId}`)
    for (const step of run.steps) {
      if (step.finishedAt === null || told.has(step.name)) continue
      told.add(step.name)
      tell(`  ${step.name} (${step.implementation}), ${Math.round(step.durationMs ?? 0)} ms`)
    }
    if (run.status === 'failed') throw failureOf(run)
    if (run.status === 'done' || until.includes(run.status)) return run
    await sleep(pollMs)
    pollMs = Math.min(longestPollMs, pollMs * 1.1)
  }
}

function failureOf(run: RunAnswer): AppError {
  const { code = 'internal', message = 'The run failed.' } = run.failure ?? {}
  return new AppError(code in errorCodes ? (code as ErrorCode) : 'internal', `The run ${run.id} failed: ${message}`)
}
