/** Reads mails in a child process: a hostile one can neither block nor bring down the server. */
import { AppError } from '../../../kernel/errors.ts'
import { createChildRunner } from '../../../platform/documents/child/child-runner.ts'
import type { ReadMail } from './read-mail.ts'

export interface MailReader {
  /** As `readMail`, off the main thread; one at a time. @throws AppError as it; `timed_out`; `unavailable` when too many wait */
  read(bytes: Uint8Array, options?: { readonly signal?: AbortSignal }): Promise<ReadMail>
  close(): Promise<void>
}

/** A mail of 5 MB takes a fifth of a second; the start of the child is within it. */
const timeoutMs = 15_000

/** Starts its child with the first mail. */
export const createMailReader = (): MailReader => {
  const runner = createChildRunner<Uint8Array, ReadMail>({
    entry: new URL('./mail-reader.child.ts', import.meta.url),
    timeoutMs,
    maxOldSpaceMb: 256,
    recycleAfter: 500,
    describeDeath: (death, cause) =>
      death === 'timed_out'
        ? new AppError('timed_out', `Reading this mail took more than ${timeoutMs / 1000} seconds.`, { cause })
        : new AppError('unreadable_document', 'This mail is too tangled to be read.', { cause }),
  })
  return { read: (bytes, options) => runner.run(bytes, options), close: () => runner.close() }
}
