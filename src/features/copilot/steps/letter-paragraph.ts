/** One paragraph of a letter, as a change that a person decides on. */
import type { ProposedChange } from '../run.ts'

/** Without fact ids it is a frame: an opening or an end, which claims nothing. */
export const write = (factIds: readonly string[], after: string, reason: string): ProposedChange => ({
  part: 'letter',
  operation: 'write',
  factIds,
  before: null,
  after,
  reason,
})
