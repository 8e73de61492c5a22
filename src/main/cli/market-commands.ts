/** `rolewright market`: who hires, what is paid, what is asked for, in the postings you see. */
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { type FilterOptions, toFilter, wholeNumber, withFilterOptions } from './filter-options.ts'
import { cut } from './match-report.ts'
import { withApi } from './with-api.ts'

interface CompaniesAnswer {
  readonly companies: readonly {
    readonly company: string
    readonly openPostings: number
    readonly openRoles: number
    readonly opened: number
    readonly closed: number
    readonly weeks: readonly { readonly open: number | null }[]
  }[]
}

interface SalariesAnswer {
  readonly considered: number
  readonly withSalary: number
  readonly minimumCount: number
  readonly groups: readonly {
    readonly group: string | null
    readonly currency: string
    readonly n: number
    readonly companies: number
    readonly quantiles: Readonly<Record<'p10' | 'p25' | 'median' | 'p75' | 'p90', number>> | null
  }[]
}

interface SkillsAnswer {
  readonly considered: number
  readonly skills: readonly {
    readonly skill: string
    readonly n: number
    readonly share: number
    readonly recentShare: number | null
    readonly inProfile: boolean | null
  }[]
}

interface QuestionOptions extends FilterOptions {
  readonly limit: number
  readonly json?: true
}

const groupings = ['title', 'country', 'city', 'seniority']

function readGrouping(value: string): string {
  if (groupings.includes(value)) return value
  throw new InvalidArgumentError(`Write one of ${groupings.join(', ')}.`)
}

/** Adds the commands. */
export function registerMarketCommands(program: Command): void {
  const market = program.command('market').description('What the postings you see tell of the market')
  market
    .command('companies [name]')
    .description('Open postings by company, now and week by week')
    .option('--weeks <n>', 'how far back', wholeNumber(1, 104), 12)
    .option('--limit <n>', 'how many at most', wholeNumber(1, 200), 20)
    .option('--json', 'print one JSON document')
    .action((name: string | undefined, { weeks, limit, json }: { weeks: number; limit: number; json?: true }) =>
      ask<CompaniesAnswer>('companies', { ...(name && { name }), weeks, limit }, json, describeCompanies),
    )
  const salaries = market
    .command('salaries [title...]')
    .description('What open postings say they pay, by title, place or seniority')
    .option('--by <group>', groupings.join(', '), readGrouping, 'country')
    .option('--limit <n>', 'how many groups at most', wholeNumber(1, 200), 20)
    .option('--json', 'print one JSON document')
  withFilterOptions(salaries).action((title: string[], options: QuestionOptions & { by: string }) =>
    ask<SalariesAnswer>('salaries', { ...questionOf(title, options), by: options.by }, options.json, describeSalaries),
  )
  const skills = market
    .command('skills [title...]')
    .description('Which skills open postings name, and which of them a profile has')
    .option('--profile <id>', 'the profile to compare with; `rolewright profiles list` names them')
    .option('--limit <n>', 'how many at most', wholeNumber(1, 200), 30)
    .option('--json', 'print one JSON document')
  withFilterOptions(skills).action((title: string[], options: QuestionOptions & { profile?: string }) =>
    ask<SkillsAnswer>(
      'skills',
      { ...questionOf(title, options), ...(options.profile && { profileId: options.profile }) },
      options.json,
      describeSkills,
    ),
  )
}

function questionOf(words: readonly string[], options: QuestionOptions): object {
  const title = words.join(' ').trim()
  return { ...(title && { title }), filter: toFilter(options), limit: options.limit }
}

const ask = <T>(what: string, body: object, asJson: true | undefined, describe: (answer: T) => string): Promise<void> =>
  withApi(async (api) => {
    const answer = await api.post<T>(`/api/v1/market/${what}`, body)
    console.log(asJson ? JSON.stringify(answer, null, 2) : describe(answer))
  })

const empty = 'No postings of this kind are open. `rolewright boards starters` names boards to follow.'

/** A dot: the company was not watched yet. */
const bars = (weeks: readonly { readonly open: number | null }[]): string => {
  const most = Math.max(1, ...weeks.map(({ open }) => open ?? 0))
  return weeks.map(({ open }) => (open === null ? '·' : '▁▂▃▄▅▆▇█'.charAt(Math.round((open / most) * 7)))).join('')
}

function describeCompanies({ companies }: CompaniesAnswer): string {
  if (companies.length === 0) return empty
  const rows = companies.map(
    ({ company, openPostings, openRoles, opened, closed, weeks }) =>
      `${cut(company, 30).padEnd(30)}  ${bars(weeks)}  ${openPostings} open (${openRoles} roles), ${opened} new and ${closed} closed in 30 days`,
  )
  return [...rows, '', 'By week up to now; · before the company was watched.'].join('\n')
}

function describeSalaries({ considered, withSalary, minimumCount, groups }: SalariesAnswer): string {
  if (considered === 0) return empty
  const number = (value: number): string => value.toLocaleString('en')
  const rows = groups.map(({ group, currency, n, companies, quantiles }) => {
    const range = quantiles
      ? `${number(quantiles.p10)}  ${number(quantiles.p25)}  [${number(quantiles.median)}]  ${number(quantiles.p75)}  ${number(quantiles.p90)} ${currency}`
      : `too few to tell (${currency})`
    return `${cut(group ?? 'not said', 40).padEnd(40)}  ${range}  n=${n}, companies ${companies}`
  })
  const told = `${withSalary} of ${considered} postings state a salary. A year: 10 %, 25 %, [half], 75 %, 90 % of the middles of the stated ranges; shown from ${minimumCount} roles on.`
  return [...rows, '', told].join('\n')
}

function describeSkills({ considered, skills }: SkillsAnswer): string {
  if (considered === 0) return empty
  const percent = (value: number): string => `${Math.round(value * 100)} %`
  const rows = skills.map(({ skill, n, share, recentShare, inProfile }) => {
    const mark = inProfile === null ? ' ' : inProfile ? '✓' : '✗'
    const lately = recentShare === null ? '' : `, ${percent(recentShare)} of the last 30 days`
    return `${mark} ${skill.padEnd(32)}  ${percent(share).padStart(5)}  n=${n}${lately}`
  })
  const compared = skills.some(({ inProfile }) => inProfile !== null)
  return [...rows, '', `Of ${considered} open roles.${compared ? ' ✓ in the profile, ✗ not.' : ''}`].join('\n')
}
