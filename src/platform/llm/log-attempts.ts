/** Attempts as log lines: who was asked, how it ended, what it took; never what was said. */
import type { Log } from '../telemetry/log.ts'
import type { AttemptOpening, AttemptRecorder } from './attempts.ts'

/** Keeps nothing: for processes without a ledger, and beside one. */
export function createLogRecorder(log: Log): AttemptRecorder {
  const open = new Map<string, AttemptOpening>()
  return {
    open: async (attempt) => {
      open.set(attempt.id, attempt)
      log.debug({ event: 'model.asked', attempt }, 'a model is asked')
    },
    close: async (id, closing) => {
      const { step, purpose, provider, model, host, number } = open.get(id) ?? {}
      open.delete(id)
      const level = closing.status === 'done' ? 'info' : 'warn'
      log[level](
        { event: 'model.answered', id, step, purpose, provider, model, host, number, ...closing },
        'a model was asked',
      )
    },
    onUnclosed: (id, error) =>
      log.error({ event: 'model.not_recorded', id, error }, 'what became of a model call was not recorded'),
  }
}
