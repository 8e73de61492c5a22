/** `rolewright match`: ranks any set of postings against a resume, and says why. */
import type { Command } from 'commander'
import type { MatchAnswer } from './answers.ts'
import { type FilterOptions, toFilter, wholeNumber, withFilterOptions } from './filter-options.ts'
import { count, describeInFull, toJsonMatch } from './match-report.ts'
import { bringPostings, isAddress } from './postings-input.ts'
import { bringResume } from './resume-input.ts'
import { tell } from './terminal.ts'
import { withApi } from './with-api.ts'

interface RankedAnswer {
  readonly matches: MatchAnswer[]
  readonly considered: number
  readonly excluded: number
  readonly reasons: Readonly<Record<string, number>>
}

interface GivenOptions extends FilterOptions {
  readonly resume: string
  readonly postings?: string
  readonly limit: number
  readonly goals?: string
  readonly json?: true
}

/** Adds the command. */
export function registerMatchCommand(program: Command): void {
  const command = program
    .command('match')
    .description('Rank postings against a resume, each with what meets it, what is missing, and what cannot be judged')
    .requiredOption('--resume <file>', 'PDF, DOCX, JSON Resume, text or Markdown')
    .option(
      '--postings <file|folder|url>',
      'a board’s answer, a job page, a table (CSV, JSON, JSON Lines, also packed as .gz), a folder of them, or an address; without it all postings you see',
    )
    .option('--limit <n>', 'how many at most', wholeNumber(1, 500), 10)
    .option('--goals <text>', 'what you want to do, in your words')
    .option('--json', 'print one JSON document')
  withFilterOptions(command).action((options: GivenOptions) =>
    withApi(async (api, at) => {
      const profile = await bringResume(api, at.path(options.resume), tell)
      const { postings: given } = options
      const postings =
        given === undefined ? null : await bringPostings(api, isAddress(given) ? given : at.path(given), tell)
      tell('Ranking the postings')
      const ranked = await api.post<RankedAnswer>(`/api/v1/profiles/${profile.id}/matches`, {
        ...(postings && { postingIds: postings.postingIds }),
        limit: options.limit,
        dealBreakers: toFilter(options),
        ...(options.goals && { goals: options.goals }),
      })
      if (options.json) return console.log(JSON.stringify(toJsonReport(profile.id, postings, ranked), null, 2))
      console.log(`\n${describe(ranked)}`)
    }),
  )
}

const toJsonReport = (
  profileId: string,
  postings: Awaited<ReturnType<typeof bringPostings>> | null,
  { matches, considered, excluded, reasons }: RankedAnswer,
): object => ({
  profileId,
  postings: postings && {
    read: postings.read,
    kept: postings.kept,
    duplicates: postings.duplicates,
    refused: postings.refused.length,
    reasons: postings.refused,
  },
  considered,
  excluded: { count: excluded, reasons },
  matches: matches.map(toJsonMatch),
})

const describe = ({ matches, considered, excluded, reasons }: RankedAnswer): string =>
  [
    `The best ${matches.length} of ${count(considered - excluded, 'posting')}`,
    ...(excluded === 0
      ? []
      : [
          `Left out by what you ruled out: ${excluded} of ${considered} (${Object.entries(reasons)
            .filter(([, number]) => number > 0)
            .map(([part, number]) => `${part} ${number}`)
            .join(', ')})`,
        ]),
    '',
    ...matches.map((match, index) => `${describeInFull(match, index)}\n`),
  ].join('\n')
