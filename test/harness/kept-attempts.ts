/** Records of model attempts in memory, checked against the requests that a fake endpoint saw. */
import type { AttemptClosing, AttemptOpening, AttemptRecorder } from '../../src/platform/llm/attempts.ts'
import type { FakeModelServer } from './fake-model-server.ts'

export interface KeptAttempt extends AttemptOpening {
  closing: AttemptClosing | null
}

export interface KeptAttempts {
  readonly records: KeptAttempt[]
  readonly unclosed: unknown[]
  readonly recorder: AttemptRecorder
}

/** `open` refuses a record for a request that is already on its way: records come first. */
export function keepAttempts(
  server: FakeModelServer,
  { failsToOpen = false, failsToClose = false }: { failsToOpen?: boolean; failsToClose?: boolean } = {},
): KeptAttempts {
  const records: KeptAttempt[] = []
  const unclosed: unknown[] = []
  return {
    records,
    unclosed,
    recorder: {
      async open(opening) {
        if (failsToOpen) throw new Error('no ledger')
        if (server.seen.length > records.length) throw new Error('a request was sent before its record was written')
        records.push({ ...opening, closing: null })
      },
      async close(id, closing) {
        if (failsToClose) throw new Error('no ledger')
        const record = records.find((one) => one.id === id)
        if (!record || record.closing) throw new Error('a record was closed twice, or never opened')
        record.closing = closing
      },
      onUnclosed: (_, error) => void unclosed.push(error),
    },
  }
}
