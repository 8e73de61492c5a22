/** Reads postings in a child process: hostile or huge input can neither block nor bring down the server. */
import { AppError } from '../../kernel/errors.ts'
import { createChildRunner } from '../../platform/documents/child/child-runner.ts'
import type { ReadPostings } from './posting.ts'
import type { ReadPostingsInput } from './posting-content.ts'

export interface PostingReader {
  /**
   * As `readPostings`, off the main thread; one input at a time, in order of arrival.
   * @throws AppError as `readPostings`; `timed_out` after 30 s; `unreadable_postings` when the input breaks the reader;
   *   `unavailable` when too many wait
   */
  read(input: ReadPostingsInput, options?: { readonly signal?: AbortSignal }): Promise<ReadPostings>
  close(): Promise<void>
}

/** On a busy machine 10 MB of typical postings (950) took 5 s, and 20,000 short ones 8 s. */
const timeoutMs = 30_000

/** Starts its child with the first input; the child ends with this process. */
export const createPostingReader = (): PostingReader => {
  const runner = createChildRunner<ReadPostingsInput, ReadPostings>({
    entry: new URL('./posting-reader.child.ts', import.meta.url),
    timeoutMs,
    // A board of 10 MB needed 530 MB in all.
    maxOldSpaceMb: 768,
    recycleAfter: 500,
    describeDeath: (death, cause) =>
      death === 'timed_out'
        ? new AppError(
            'timed_out',
            `Reading this took more than ${timeoutMs / 1000} seconds. Split it into smaller parts.`,
            { cause },
          )
        : new AppError(
            'unreadable_postings',
            'This is too large or too tangled to be read. Paste the text of the posting.',
            { cause },
          ),
  })
  return { read: (input, options) => runner.run(input, options), close: () => runner.close() }
}
