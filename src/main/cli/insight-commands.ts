/** `rolewright insights`: your search in figures. */
import type { Command } from 'commander'
import type { z } from 'zod'
import type { searchFiguresView, skillsGapView, spendingView } from '../../features/insights/insights.views.ts'
import { describeCost } from './ledger-commands.ts'
import { withApi } from './with-api.ts'

type SearchAnswer = z.output<typeof searchFiguresView>
type SkillsAnswer = z.output<typeof skillsGapView>
type SpendingAnswer = z.output<typeof spendingView>
type RateAnswer = SearchAnswer['funnel'][number]['ofSent']

interface JsonOption {
  readonly json?: true
}

/** Adds the commands. */
export function registerInsightCommands(program: Command): void {
  const insights = program.command('insights').description('Your search in figures, each with its number and interval')
  const weeks = ['--weeks <number>', 'how many of the last weeks, 1 to 104', '12'] as const
  insights
    .command('search')
    .description('How far applications came, how long they stood, who answered, week by week')
    .option(...weeks)
    .option('--json', 'print one JSON document')
    .action(({ weeks: count, json }: JsonOption & { weeks: string }) =>
      print<SearchAnswer>(`search?${new URLSearchParams({ weeks: count })}`, json, describeSearch),
    )
  insights
    .command('skills')
    .description('Which skills the postings that you pursue ask for, and whether your profile shows them')
    .option('--profile <id>', 'the profile to compare with (default: the newest)')
    .option('--json', 'print one JSON document')
    .action(({ profile, json }: JsonOption & { profile?: string }) =>
      print<SkillsAnswer>(
        `skills${profile ? `?${new URLSearchParams({ profileId: profile })}` : ''}`,
        json,
        describeSkills,
      ),
    )
  insights
    .command('spending')
    .description('What your requests to models cost, by week, model and step')
    .option(...weeks)
    .option('--json', 'print one JSON document')
    .action(({ weeks: count, json }: JsonOption & { weeks: string }) =>
      print<SpendingAnswer>(`spending?${new URLSearchParams({ weeks: count })}`, json, describeSpending),
    )
}

const print = <Answer>(path: string, json: true | undefined, describe: (answer: Answer) => string): Promise<void> =>
  withApi(async (api) => {
    const answer = await api.get<Answer>(`/api/v1/insights/${path}`)
    console.log(json ? JSON.stringify(answer, null, 2) : describe(answer))
  })

const percent = (share: number | null): string => (share === null ? '?' : `${Math.round(share * 100)} %`)

const describeRate = ({ count, of, share, low, high }: RateAnswer): string =>
  share === null ? `${count} of ${of}` : `${count} of ${of}: ${percent(share)} (${percent(low)} to ${percent(high)})`

function describeSearch(figures: SearchAnswer): string {
  const { empty, minimum, funnel, timeInStages, daysToAnswer, responses, weeks } = figures
  if (empty !== null) return empty
  const groups = [
    ['by source', responses.bySource],
    ['by role', responses.byRole],
    ['by resume', responses.byResume],
  ] as const
  return [
    `${figures.applications} applications, ${figures.sent} sent. Rates of fewer than ${minimum} are not shown.`,
    '',
    'How far they came, of all that were sent',
    ...funnel.map(
      ({ step, ofSent, standing }) => `  ${step.padEnd(10)} ${describeRate(ofSent)}, ${standing} there now`,
    ),
    '',
    'Days in each status (median)',
    ...timeInStages
      .filter(({ days, standing }) => days.n + standing > 0)
      .map(
        ({ status, days, standing }) =>
          `  ${status.padEnd(10)} ${days.quartiles?.median ?? '?'} of ${days.n} that left, ${standing} there now`,
      ),
    `  to the first answer: ${daysToAnswer.quartiles?.median ?? '?'} of ${daysToAnswer.n}`,
    '',
    `Answers to what was sent at least ${figures.answerTimeDays} days ago`,
    `  all: ${describeRate(responses.all.answered)}`,
    ...groups.flatMap(([title, all]) => [
      `  ${title}`,
      ...all.map(({ name, answered }) => `    ${name || 'not known'}: ${describeRate(answered)}`),
    ]),
    '',
    'Week         added  sent  answered  interviews  offers',
    ...weeks.map(({ week, added, sent, answered, interviews, offers }) =>
      [
        week,
        ...[added, sent, answered, interviews, offers].map((n, at) => String(n).padStart([8, 5, 9, 11, 7][at] ?? 8)),
      ].join(' '),
    ),
  ].join('\n')
}

function describeSkills({ empty, postings, withSkills, profile, skills }: SkillsAnswer): string {
  if (skills.length === 0) return empty ?? ''
  return [
    ...(empty === null ? [] : [empty]),
    `${postings} postings, ${withSkills} of them ask for skills by name${profile ? `; compared with ${profile.name}` : ''}.`,
    ...skills
      .slice(0, 30)
      .map(
        ({ skill, asked, must, isShown }) =>
          `  ${isShown ? 'shown  ' : 'missing'}  ${skill}: ${describeRate(asked)}, ${must} insist`,
      ),
  ].join('\n')
}

function describeSpending({ empty, costUsdMicros, attempts, withoutCost, entries }: SpendingAnswer): string {
  if (empty !== null) return empty
  return [
    `${describeCost(costUsdMicros)} for ${attempts} requests; the cost of ${withoutCost} is not known.`,
    ...entries.map(
      ({ week, model, step, attempts: count, costUsdMicros: cost }) =>
        `  ${week}  ${model}  ${step}  ${count} requests  ${describeCost(cost)}`,
    ),
  ].join('\n')
}
