/** Records of model attempts in memory, checked against the requests that a fake endpoint saw. */
import type { AttemptClosing, AttemptOpening, AttemptRecorder, ReusedAnswer } from '../../src/platform/llm/attempts.ts'
import type { FakeModelServer } from './fake-model-server.ts'

export interface KeptAttempt extends AttemptOpening {
  closing: AttemptClosing | null
}

export interface KeptAttempts {
  readonly records: KeptAttempt[]
  readonly reused: ReusedAnswer[]
  readonly unclosed: unknown[]
  readonly recorder: AttemptRecorder
}

/** `open` refuses a record for a request that is already on its way: records come first. */
export function keepAttempts(
  server: FakeModelServer,
  { failsToOpen = false, failsToClose = false }: { failsToOpen?: boolean; failsToClose?: boolean } = {},
): KeptAttempts {
  const records: KeptAttempt[] = []
  const reused: ReusedAnswer[] = []
  const unclosed: unknown[] = []
  return {
    records,
    reused,
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
      async reuse(answer) {
        if (failsToClose) throw new Error('no ledger')
        reused.push(answer)
      },
      onUnclosed: (_, error) => void unclosed.push(error),
    },
  }
}
