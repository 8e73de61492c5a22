/** Reads postings from whatever a person or a board gives: a board's answer, a job page, or plain text. */
import { AppError } from '../../kernel/errors.ts'
import type { FindSkills } from './derived-fields.ts'
import { normalisePosting } from './normalise-posting.ts'
import type { NormalisedPosting, ReadPostings, RefusedPosting } from './posting.ts'
import { detectContent, type ReadPostingsInput } from './posting-content.ts'
import { isRecord, maxItems } from './sources/board-items.ts'
import type { PostingContent, PostingSource, RawPosting } from './sources/source.ts'
import { sources, supportedLabels } from './sources/sources.ts'
import { nameOfUnlisted } from './sources/unlisted.ts'

/**
 * Reads, cleans and normalises. Synchronous and CPU heavy (milliseconds per page, seconds for the largest board):
 * a server calls it through `createPostingReader`, never on its main thread.
 * @throws AppError `unreadable_postings` (says what was expected), `too_large` (over 10 MB), `not_found` (no such
 *   `postingId` in a board's answer)
 */
export const readPostings = (input: ReadPostingsInput, findSkills: FindSkills): ReadPostings => {
  const content = detectContent(input)
  const parts = partsOf(content)
  const readings = parts.map(({ source, part }) => ({ source, reading: source.read(part) }))
  const label = readings[0]?.source.label ?? ''
  const found = readings.flatMap(({ source, reading }) => reading.raw.map((item) => ({ source, item })))
  const refused: RefusedPosting[] = readings.flatMap(({ reading }) => reading.refused)
  if (found.length + refused.length === 0 && input.mayBeEmpty !== true) {
    throw new AppError(
      'unreadable_postings',
      `This is an answer of ${label} that holds no postings. The board may be empty, or its name may be wrong.`,
    )
  }
  const { postingId } = input
  const wanted = postingId === undefined ? found : found.filter(({ item }) => isPosting(item, postingId))
  if (wanted.length === 0 && found.length > 0) {
    throw new AppError('not_found', `The board has no posting ${postingId}. It may have been closed.`)
  }
  if (wanted.length > maxItems) throw new AppError('too_large', `More than ${maxItems} postings in one file. Split it.`)
  const postings: NormalisedPosting[] = []
  wanted.forEach(({ source, item }, index) => {
    const named = { ...item, company: item.company ?? content.company }
    const posting = normalisePosting(source.name, named, findSkills)
    if ('refused' in posting) {
      const where = `posting ${index + 1}: ${item.title.slice(0, 120)}`
      refused.push({ where, reason: posting.refused, externalId: item.externalId })
    } else postings.push(posting)
  })
  const details = wanted.flatMap(({ item }) =>
    item.detailUrl && item.externalId !== null ? [{ externalId: item.externalId, url: item.detailUrl }] : [],
  )
  const next = readings.length === 1 ? (readings[0]?.reading.next ?? null) : null
  return { source: readings[0]?.source.name ?? '', postings, refused, details, next }
}

/** By the source's id, or by the address's last part where the source's own id is another. */
const isPosting = (item: RawPosting, postingId: string): boolean =>
  item.externalId === postingId || item.url?.replace(/[/?#]+$/u, '').endsWith(`/${postingId}`) === true

interface Part {
  readonly source: PostingSource
  readonly part: PostingContent
}

/** One part as a rule; a file of JSON Lines may hold one board's answer a line. */
const partsOf = (content: PostingContent): Part[] => {
  const source = sourceOf(content)
  if (source !== undefined) return [{ source, part: content }]
  const lines = content.kind === 'json' && Array.isArray(content.value) ? content.value : []
  const parts = lines.flatMap((value) => {
    const part = { ...content, value }
    const own = sourceOf(part)
    return own === undefined ? [] : [{ source: own, part }]
  })
  if (parts.length === 0 || parts.length < lines.length) throw unknownShape(content)
  return parts
}

const sourceOf = (content: PostingContent): PostingSource | undefined =>
  nameOfUnlisted(content) === null && !isBoardList(content.value)
    ? sources.find((candidate) => candidate.recognises(content))
    : undefined

/** Rows of name, slug and address, and nothing else. */
const isBoardList = (value: unknown): boolean => {
  const [first] = Array.isArray(value) ? value : []
  return isRecord(first) && Object.keys(first).sort().join() === 'name,slug,url'
}

const unknownShape = (content: PostingContent): AppError => {
  const unlisted = nameOfUnlisted(content)
  if (unlisted !== null)
    return new AppError(
      'unreadable_postings',
      `This is an answer of ${unlisted}, which is not read. Give the page or text of a posting instead. Supported are: ${supportedLabels}.`,
    )
  if (isBoardList(content.value))
    return new AppError(
      'unreadable_postings',
      'This is a list of boards, not of postings. Follow a board with its address: rolewright boards add ADDRESS.',
    )
  return new AppError(
    'unreadable_postings',
    content.kind === 'text' || content.kind === 'html'
      ? `No posting was found in this. Supported are: ${supportedLabels}.`
      : `This ${content.kind === 'json' ? 'JSON' : 'XML'} is not an answer of a job board we read. Supported are: ${supportedLabels}.`,
  )
}
