/** Several recorders as one: the first is asked first, and a request that it refuses is never sent. */
import type { AttemptRecorder } from './attempts.ts'

/** What one recorder throws is thrown on, and those after it are not asked. */
export const joinRecorders = (...recorders: readonly AttemptRecorder[]): AttemptRecorder => ({
  async open(attempt) {
    for (const recorder of recorders) await recorder.open(attempt)
  },
  async close(id, closing) {
    for (const recorder of recorders) await recorder.close(id, closing)
  },
  async reuse(answer) {
    for (const recorder of recorders) await recorder.reuse(answer)
  },
  onUnclosed(id, error) {
    for (const recorder of recorders) recorder.onUnclosed(id, error)
  },
})
