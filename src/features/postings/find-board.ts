/** Finds the board behind an address that a person pastes, or behind a company's name. */
import { AppError } from '../../kernel/errors.ts'
import type { PostingsCtx } from './postings-ctx.ts'
import type { LocatedBoard } from './sources/source.ts'

/** The signature of a known system stands in the first part of a careers page: its frame, its script, its links. */
const maxSearchedChars = 2_000_000
const maxAddresses = 2_000

/**
 * @throws AppError `not_found` when the page shows no board of a system we read, or several; of the client when the
 *   page cannot be fetched
 */
export async function findBoardOfPage(ctx: PostingsCtx, address: string): Promise<LocatedBoard> {
  const { locateBoard } = await import('./sources/sources.ts')
  const direct = locateBoard(address)
  if (direct !== null) return wholeBoard(direct)
  const answer = await ctx.outgoing.get(address, { signal: ctx.signal, maxBytes: 3_000_000 })
  // A careers address of a company's own often only leads to its board.
  const redirected = locateBoard(answer.url)
  if (redirected !== null) return wholeBoard(redirected)
  const found = boardsIn(new TextDecoder().decode(answer.bytes).slice(0, maxSearchedChars), locateBoard)
  const [only] = found
  if (only !== undefined && found.length === 1) return wholeBoard(only)
  if (only === undefined)
    throw new AppError(
      'not_found',
      'No board of a system that we read was found on this page. Open one of its postings, and give that address or the name of the system.',
    )
  const names = found.map(({ source, board }) => `${source} ${board}`).join(', ')
  throw new AppError(
    'not_found',
    `This page shows several boards: ${names.slice(0, 300)}. Give the address of one of them.`,
  )
}

/** The board that a posting's address belongs to. */
const wholeBoard = async (located: LocatedBoard): Promise<LocatedBoard> => {
  if (located.postingId === null) return located
  const { locateBoard, sourceNamed } = await import('./sources/sources.ts')
  const whole = boardAddressOf(located, sourceNamed(located.source)?.pageOf?.(located.board))
  const found = whole === null ? null : locateBoard(whole)
  if (found === null) throw new AppError('not_found', 'Give the address of the board itself, not of one posting on it.')
  return found
}

/** Workday's boards need their site, which stands in the posting's own address. */
const boardAddressOf = ({ source, board, fetchUrl }: LocatedBoard, page: string | undefined): string | null => {
  if (source === 'workday') return `https://${board.split('/')[0] ?? ''}.myworkdayjobs.com/${board.split('/')[1] ?? ''}`
  const region = /\.eu\.lever\.co\//u.test(fetchUrl) ? 'https://jobs.eu.lever.co/' : null
  return region === null ? (page ?? null) : `${region}${board}`
}

/** Every distinct board that the page names. One pass over its addresses. */
const boardsIn = (html: string, locate: (address: string) => LocatedBoard | null): LocatedBoard[] => {
  const found = new Map<string, LocatedBoard>()
  let looked = 0
  for (const [address] of html.matchAll(/https?:\/\/[^\s"'<>\\)]{8,400}/giu)) {
    looked += 1
    if (looked > maxAddresses) break
    const located = locate(address.replaceAll('&amp;', '&'))
    // Feeds of everybody's postings are no employer's board.
    if (located !== null && located.board !== 'all') found.set(`${located.source}/${located.board}`, located)
  }
  return [...found.values()]
}

/** Letters that stand for a name in an address: `Crumb & Co` is `crumbco` or `crumb-co`. */
const slugsOf = (company: string): string[] => {
  const words = company
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
  return [...new Set([words.join(''), words.join('-')])].filter((slug) => slug.length >= 2 && slug.length <= 60)
}

/** What systems call a company, without its legal form. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:inc|llc|ltd|gmbh|ag|se|co|corp|plc|group)\b\.?/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Asks the systems that name boards after companies, one after the other, and takes an answer only when its postings
 * name the company: names that are merely free on one system belong to others on the next.
 * @throws AppError `not_found` when none or several answer; `invalid_input` for a name without letters
 */
export async function findBoardByName(ctx: PostingsCtx, company: string): Promise<LocatedBoard> {
  const { locateBoard, sources } = await import('./sources/sources.ts')
  const slugs = slugsOf(company)
  if (slugs.length === 0)
    throw new AppError('invalid_input', 'Give the name of the company in Latin letters, or an address.')
  const found: LocatedBoard[] = []
  for (const source of sources) {
    for (const slug of source.pageOf === undefined ? [] : slugs) {
      const located = locateBoard(source.pageOf?.(slug) ?? '')
      if (located !== null && (await namesCompany(ctx, located, company))) {
        found.push(located)
        break
      }
    }
  }
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (only === undefined)
    throw new AppError(
      'not_found',
      `No board of "${company}" was found. Open a posting of theirs, and give its address.`,
    )
  const pages = found.map(({ source, board }) => sources.find(({ name }) => name === source)?.pageOf?.(board) ?? '')
  throw new AppError(
    'not_found',
    `Several boards go by "${company}": ${pages.join(', ')}. Give the address of one of them.`,
  )
}

async function namesCompany(ctx: PostingsCtx, located: LocatedBoard, company: string): Promise<boolean> {
  try {
    const answer = await ctx.outgoing.get(located.fetchUrl, { signal: ctx.signal, timeoutMs: 15_000 })
    const { postings } = await ctx.postingReader.read({ bytes: answer.bytes, url: located.fetchUrl, mayBeEmpty: true })
    const wanted = bare(company)
    return postings
      .slice(0, 20)
      .some((posting) =>
        posting.company === null
          ? posting.text.toLowerCase().includes(company.toLowerCase())
          : bare(posting.company) === wanted,
      )
  } catch (error) {
    // No such board there, a page in place of an answer, a system that is ill: the next one is asked.
    if (error instanceof AppError) return false
    throw error
  }
}
