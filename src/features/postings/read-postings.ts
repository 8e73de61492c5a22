/** Reads postings from whatever a person or a board gives: a board's answer, a job page, or plain text. */
import { AppError } from '../../kernel/errors.ts'
import { type FindSkills, normalisePosting } from './normalise-posting.ts'
import type { NormalisedPosting, ReadPostings, RefusedPosting } from './posting.ts'
import { detectContent, type ReadPostingsInput } from './posting-content.ts'
import { maxItems } from './sources/board-items.ts'
import type { PostingContent } from './sources/source.ts'
import { sources, supportedLabels } from './sources/sources.ts'

/**
 * Reads, cleans and normalises. Synchronous and CPU heavy (milliseconds per page, seconds for the largest board):
 * a server calls it through `createPostingReader`, never on its main thread.
 * @throws AppError `unreadable_postings` (says what was expected), `too_large` (over 10 MB), `not_found` (no such
 *   `postingId` in a board's answer)
 */
export const readPostings = (input: ReadPostingsInput, findSkills: FindSkills): ReadPostings => {
  const content = detectContent(input)
  const source = sources.find((candidate) => candidate.recognises(content))
  if (source === undefined) throw unknownShape(content)
  const reading = source.read(content)
  if (reading.raw.length + reading.refused.length === 0) {
    throw new AppError(
      'unreadable_postings',
      `This is an answer of ${source.label} that holds no postings. The board may be empty, or its name may be wrong.`,
    )
  }
  const raw =
    input.postingId === undefined ? reading.raw : reading.raw.filter(({ externalId }) => externalId === input.postingId)
  if (raw.length === 0 && reading.raw.length > 0) {
    throw new AppError('not_found', `The board has no posting ${input.postingId}. It may have been closed.`)
  }
  if (raw.length > maxItems) throw new AppError('too_large', `More than ${maxItems} postings in one file. Split it.`)
  const refused: RefusedPosting[] = [...reading.refused]
  const postings: NormalisedPosting[] = []
  raw.forEach((item, index) => {
    const named = { ...item, company: item.company ?? content.company }
    const posting = normalisePosting(source.name, named, findSkills)
    if ('refused' in posting)
      refused.push({ where: `posting ${index + 1}: ${item.title.slice(0, 120)}`, reason: posting.refused })
    else postings.push(posting)
  })
  return { source: source.name, postings, refused }
}

const unknownShape = ({ kind }: PostingContent): AppError =>
  new AppError(
    'unreadable_postings',
    kind === 'json'
      ? `This JSON is not an answer of a job board we read. Supported are: ${supportedLabels}.`
      : `No posting was found in this. Supported are: ${supportedLabels}.`,
  )
