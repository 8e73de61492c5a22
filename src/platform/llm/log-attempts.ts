/** Attempts as log lines: who was asked, how it ended, what it took; never what was said. */
import type { Log } from '../telemetry/log.ts'
import { logOfWork } from '../telemetry/work-scope.ts'
import type { AttemptOpening, AttemptRecorder } from './attempts.ts'

/** On the log of the request or step that asks, so that its ids are on the line. Keeps nothing: for processes without a ledger, and beside one. */
export function createLogRecorder(log: Log): AttemptRecorder {
  const open = new Map<string, AttemptOpening>()
  return {
    open: async (attempt) => {
      open.set(attempt.id, attempt)
      logOfWork(log).debug({ event: 'model.asked', attempt }, 'a model is asked')
    },
    close: async (id, closing) => {
      const { step, purpose, provider, model, host, number } = open.get(id) ?? {}
      open.delete(id)
      const level = closing.status === 'done' ? 'info' : 'warn'
      logOfWork(log)[level](
        { event: 'model.answered', id, step, purpose, provider, model, host, number, ...closing },
        'a model was asked',
      )
    },
    reuse: async (answer) =>
      logOfWork(log).info({ event: 'model.answer_reused', ...answer, costUsdMicros: 0 }, 'a kept answer was given'),
    onUnclosed: (id, error) =>
      logOfWork(log).error({ event: 'model.not_recorded', id, error }, 'what became of a model call was not recorded'),
  }
}
