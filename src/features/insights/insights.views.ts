/** How a person's own figures look over HTTP. */
import { z } from 'zod'
import { statuses } from '../applications/application.ts'
import type { Spending } from '../copilot/copilot.ts'
import type { NamedSkillsGap, SearchFigures } from './insights.ts'
import { answerTimeDays, funnelSteps, type ResponseFigures } from './pursuit-figures.ts'
import { minimumCases, type Rate, type Spread } from './rate.ts'

const share = (says: string) => z.number().min(0).max(1).nullable().describe(says)

const rateView = z
  .strictObject({
    count: z.int(),
    of: z.int(),
    share: share(`count / of; null where \`of\` is below ${minimumCases}.`),
    low: share('The lower end of the interval of 95 % (Wilson).'),
    high: share('Its upper end.'),
  })
  .meta({
    id: 'Rate',
    description: 'A share with its interval; hidden where there are too few to say anything.',
    examples: [{ count: 4, of: 18, share: 0.2222, low: 0.09, high: 0.4521 }],
  })

const spreadView = z
  .strictObject({
    n: z.int(),
    quartiles: z
      .strictObject({ low: z.number(), median: z.number(), high: z.number() })
      .nullable()
      .describe(`Null where n is below ${minimumCases}.`),
  })
  .meta({
    id: 'Spread',
    description: 'Where a quarter, half and three quarters lie, in days.',
    examples: [{ n: 9, quartiles: { low: 3, median: 6, high: 12.5 } }],
  })

const responseView = z
  .strictObject({
    name: z.string().describe('Empty where there is none to tell, … for the rest of many.'),
    answered: rateView.describe('Any answer, a refusal too.'),
    invited: rateView.describe('A call, an interview, an offer.'),
    recent: z.int().describe('Sent too lately to be counted in either.'),
  })
  .meta({
    id: 'ResponseFigures',
    description: `Who answered, of what was sent at least ${answerTimeDays} days ago.`,
    examples: [
      {
        name: 'greenhouse',
        answered: { count: 4, of: 18, share: 0.2222, low: 0.09, high: 0.4521 },
        invited: { count: 1, of: 3, share: null, low: null, high: null },
        recent: 2,
      },
    ],
  })

const emptyReason = z.string().nullable().describe('Where there is nothing to show yet: why, and what to do.')

const exampleRate = { count: 4, of: 18, share: 0.2222, low: 0.09, high: 0.4521 }
const tooFew = { count: 1, of: 3, share: null, low: null, high: null }
const exampleResponse = { name: 'greenhouse', answered: exampleRate, invited: tooFew, recent: 2 }

export const searchFiguresView = z
  .strictObject({
    minimum: z.int().describe('Rates and days of fewer are null.'),
    answerTimeDays: z.int().describe('Only what was sent at least so long ago is counted in `responses`.'),
    empty: emptyReason,
    applications: z.int(),
    sent: z.int(),
    approached: z.int().describe('Where the employer came first: in no rate.'),
    funnel: z.array(
      z.strictObject({
        step: z.enum(funnelSteps),
        reached: z.int().describe('Came so far or further.'),
        standing: z.int().describe('Stand there now.'),
        ofSent: rateView,
        ofStepBefore: rateView
          .nullable()
          .describe('Of those that reached the step before and do not wait there any more.'),
      }),
    ),
    timeInStages: z.array(z.strictObject({ status: z.enum(statuses), days: spreadView, standing: z.int() })),
    daysToAnswer: spreadView,
    responses: z.strictObject({
      all: responseView,
      bySource: z.array(responseView),
      byRole: z.array(responseView).describe('By title, without level, place and form.'),
      byResume: z.array(responseView).describe('By the version of the profile that the resume was made from.'),
    }),
    weeks: z.array(
      z.strictObject({
        week: z.iso.date().describe('Its Monday, UTC.'),
        added: z.int(),
        sent: z.int(),
        answered: z.int(),
        interviews: z.int(),
        offers: z.int(),
      }),
    ),
  })
  .meta({
    id: 'SearchFigures',
    description: 'Your search in figures: funnel, times, answers, weeks.',
    examples: [
      {
        ...{ minimum: minimumCases, answerTimeDays, empty: null, applications: 24, sent: 20, approached: 1 },
        funnel: [{ step: 'screening', reached: 4, standing: 1, ofSent: exampleRate, ofStepBefore: tooFew }],
        timeInStages: [
          { status: 'applied', days: { n: 9, quartiles: { low: 3, median: 6, high: 12.5 } }, standing: 8 },
        ],
        daysToAnswer: { n: 4, quartiles: null },
        responses: {
          all: { ...exampleResponse, name: '' },
          ...{ bySource: [exampleResponse], byRole: [], byResume: [] },
        },
        weeks: [{ week: '2026-11-23', added: 4, sent: 3, answered: 1, interviews: 0, offers: 0 }],
      },
    ],
  })

export const skillsGapView = z
  .strictObject({
    empty: emptyReason,
    profile: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
    postings: z.int().describe('Postings of your applications that were looked at.'),
    withSkills: z.int().describe('Of them, those that ask for a skill by name.'),
    skills: z.array(
      z.strictObject({
        skill: z.string(),
        asked: rateView,
        must: z.int().describe('Postings that insist on it.'),
        isShown: z.boolean().describe('Whether the profile shows it, or something that implies it.'),
      }),
    ),
  })
  .meta({
    id: 'SkillsGap',
    description: 'What the postings that you pursue ask for, and whether your profile shows it.',
    examples: [
      {
        ...{ empty: null, postings: 20, withSkills: 18 },
        profile: { id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a11', name: 'Jane Doe' },
        skills: [{ skill: 'Kubernetes', asked: exampleRate, must: 3, isShown: true }],
      },
    ],
  })

export const spendingView = z
  .strictObject({
    empty: emptyReason,
    costUsdMicros: z.int().describe('Millionths of a dollar; of the attempts whose cost is known.'),
    attempts: z.int(),
    withoutCost: z.int().describe('Attempts whose cost is not known: they are in no sum.'),
    entries: z.array(
      z.strictObject({
        week: z.iso.date().describe('Its Monday, UTC.'),
        model: z.string(),
        step: z.string(),
        attempts: z.int(),
        inputTokens: z.int(),
        outputTokens: z.int(),
        costUsdMicros: z.int(),
        withoutCost: z.int(),
      }),
    ),
  })
  .meta({
    id: 'ModelSpending',
    description: 'What your requests to models cost, by week, model and step.',
    examples: [{ empty: null, costUsdMicros: 0, attempts: 0, withoutCost: 0, entries: [] }],
  })

/** Four digits: more would pretend. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000)

const toRate = ({ count, of, share, low, high }: Rate) => ({
  ...{ count, of },
  ...{ share: rounded(share), low: rounded(low), high: rounded(high) },
})

const tenths = (value: number): number => Math.round(value * 10) / 10

const toSpread = ({ n, quartiles }: Spread) => ({
  n,
  quartiles: quartiles && {
    low: tenths(quartiles.low),
    median: tenths(quartiles.median),
    high: tenths(quartiles.high),
  },
})

const toResponse = ({ name, answered, invited, recent }: ResponseFigures) => ({
  ...{ name, recent },
  answered: toRate(answered),
  invited: toRate(invited),
})

export const toSearchFiguresView = (figures: SearchFigures): z.output<typeof searchFiguresView> => ({
  minimum: minimumCases,
  answerTimeDays,
  empty:
    figures.applications === 0
      ? 'You pursue nothing yet. Add an application, or bring in your table, and figures begin.'
      : figures.sent === 0
        ? 'Nothing was sent yet. Once an application is moved to applied, it is counted here.'
        : null,
  ...{ applications: figures.applications, sent: figures.sent, approached: figures.approached },
  funnel: figures.funnel.map(({ step, reached, standing, ofSent, ofStepBefore }) => ({
    ...{ step, reached, standing },
    ofSent: toRate(ofSent),
    ofStepBefore: ofStepBefore && toRate(ofStepBefore),
  })),
  timeInStages: figures.timeInStages.map(({ status, days, standing }) => ({ status, days: toSpread(days), standing })),
  daysToAnswer: toSpread(figures.daysToAnswer),
  responses: {
    all: toResponse(figures.responses.all),
    bySource: figures.responses.bySource.map(toResponse),
    byRole: figures.responses.byRole.map(toResponse),
    byResume: figures.responses.byResume.map(toResponse),
  },
  weeks: figures.weeks.map((week) => ({ ...week })),
})

export const toSkillsGapView = (gap: NamedSkillsGap): z.output<typeof skillsGapView> => ({
  empty:
    gap.postings === 0
      ? 'None of your applications has a posting behind it. Save one from the list, and its requirements are read here.'
      : gap.withSkills === 0
        ? 'The postings that you pursue ask for no skill by name.'
        : gap.profile === null
          ? 'There is no profile to compare with. Import a resume, and what it shows is marked.'
          : null,
  ...{ profile: gap.profile, postings: gap.postings, withSkills: gap.withSkills },
  skills: gap.skills.map(({ skill, asked, must, isShown }) => ({ skill, asked: toRate(asked), must, isShown })),
})

export function toSpendingView(entries: readonly Spending[]): z.output<typeof spendingView> {
  const sum = (of: (one: Spending) => number): number => entries.reduce((total, one) => total + of(one), 0)
  return {
    empty: entries.length === 0 ? 'Nothing was sent to a model in this time, so nothing was spent.' : null,
    costUsdMicros: sum((one) => one.costUsdMicros),
    attempts: sum(({ attempts }) => attempts),
    withoutCost: sum(({ withoutCost }) => withoutCost),
    entries: entries.map((one) => ({ ...one })),
  }
}
