/** `rolewright postings`: import, search and show the postings you see. */
import type { Command } from 'commander'
import type { z } from 'zod'
import type { postingSummaryView } from '../../features/postings/postings.views.ts'
import { type FilterOptions, toFilter, wholeNumber, withFilterOptions } from './filter-options.ts'
import { cut } from './match-report.ts'
import { bringPostings, isAddress } from './postings-input.ts'
import { tell } from './terminal.ts'
import { withApi } from './with-api.ts'

type SummaryAnswer = z.output<typeof postingSummaryView>

interface FoundAnswer {
  readonly postings: SummaryAnswer[]
  readonly sort: string
  readonly nextCursor: string | null
  readonly weakness: string | null
}

interface SearchOptions extends FilterOptions {
  readonly sort?: string
  readonly limit: number
  readonly cursor?: string
  readonly json?: true
}

/** Adds the commands. */
export function registerPostingCommands(program: Command): void {
  const postings = program
    .command('postings')
    .description('The postings you see: yours, and those of boards you follow')
  const search = postings
    .command('search [words...]')
    .description('Find postings by words and meaning, or the newest first; "phrases", or, -without')
    .option('--sort <order>', 'relevance, newest or salary')
    .option('--limit <n>', 'how many at most', wholeNumber(1, 100), 20)
    .option('--cursor <text>', 'goes on where the page before ended')
    .option('--json', 'print one JSON document')
  withFilterOptions(search).action((words: string[], options: SearchOptions) =>
    withApi(async (api, at) => {
      const text = words.join(' ').trim()
      const found = await api.post<FoundAnswer>('/api/v1/postings/search', {
        ...(text && { text }),
        filter: toFilter(options),
        ...(options.sort && { sort: options.sort }),
        limit: options.limit,
        ...(options.cursor && { cursor: options.cursor }),
      })
      console.log(options.json ? JSON.stringify(found, null, 2) : describe(found, at.command))
    }),
  )
  postings
    .command('import <file-folder-or-url>')
    .description(
      'Read postings into your collection: a board’s answer, a page, a table, a folder of them, or an address',
    )
    .option('--json', 'print one JSON document')
    .action((given: string, { json }: { json?: true }) =>
      withApi(async (api, at) => {
        const brought = await bringPostings(api, isAddress(given) ? given : at.path(given), tell)
        console.log(
          json ? JSON.stringify(brought, null, 2) : `${brought.postingIds.length} postings are yours to search.`,
        )
      }),
    )
}

function describe({ postings, sort, nextCursor, weakness }: FoundAnswer, command: string): string {
  if (postings.length === 0)
    return `Nothing found. Leave a filter out, or bring postings in: ${command} boards add ADDRESS.`
  return [
    ...postings.map(describePosting),
    ...(weakness === null ? [] : ['', weakness]),
    ...(nextCursor === null ? [] : ['', `There are more (${sort}): --cursor ${nextCursor}`]),
  ].join('\n')
}

function describePosting(posting: SummaryAnswer): string {
  const where = [posting.company ?? posting.board, cut(posting.locations.join('; '), 60)]
    .filter((part) => part)
    .join(', ')
  const said = [
    posting.seniority,
    posting.remote,
    posting.salary && cut(posting.salary.raw, 40),
    posting.postedAt && `posted ${posting.postedAt.slice(0, 10)}`,
    posting.closedAt && `closed ${posting.closedAt.slice(0, 10)}`,
  ].filter((part) => part)
  return [
    `${posting.title}${where ? ` (${where})` : ''}`,
    ...(said.length > 0 ? [`  ${said.join(' · ')}`] : []),
    `  ${posting.id}  ${posting.url ?? ''}`.trimEnd(),
  ].join('\n')
}
