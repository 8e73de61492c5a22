/** What became of applications, in figures: how far they came, how long it took, who answered. Pure. */
import { type Stage, type Status, statuses } from '../applications/application.ts'
import { type Rate, rateOf, type Spread, spreadOf } from './rate.ts'

/** What the figures need to know of one application. */
export interface Course {
  readonly status: Status
  readonly stages: readonly Stage[]
  readonly createdAt: Date
}

const dayMs = 86_400_000
const weekMs = 7 * dayMs

/** How far an application can come, in order. */
export const funnelSteps = ['applied', 'screening', 'interview', 'offer', 'accepted'] as const
type FunnelStep = (typeof funnelSteps)[number]
const inOrder: readonly Status[] = funnelSteps

export interface FunnelFigures {
  readonly step: FunnelStep
  /** Came so far or further, whatever became of it since. */
  readonly reached: number
  /** Stand there now: each may still move. */
  readonly standing: number
  /** Of all that were sent. */
  readonly ofSent: Rate
  /** Of those that reached the step before and do not stand there any more. */
  readonly ofStepBefore: Rate | null
}

export const wasApplied = ({ stages }: Course): boolean => stages.some(({ status }) => status === 'applied')

/** The furthest step after applying; -1 for what was never sent. */
function furthest({ stages }: Course): number {
  const from = stages.findIndex(({ status }) => status === 'applied')
  if (from < 0) return -1
  return Math.max(...stages.slice(from).map(({ status }) => inOrder.indexOf(status)))
}

/** Only of what was sent: where an employer came first, there was nothing to convert. */
export function funnelOf(courses: readonly Course[]): FunnelFigures[] {
  const sent = courses.filter(wasApplied).map((course) => ({ status: course.status, furthest: furthest(course) }))
  const reached = funnelSteps.map((_, at) => sent.filter((one) => one.furthest >= at).length)
  const standing = funnelSteps.map((step) => sent.filter(({ status }) => status === step).length)
  return funnelSteps.map((step, at) => ({
    ...{ step, reached: reached[at] ?? 0, standing: standing[at] ?? 0 },
    ofSent: rateOf(reached[at] ?? 0, sent.length),
    ofStepBefore: at === 0 ? null : rateOf(reached[at] ?? 0, (reached[at - 1] ?? 0) - waitingAt(sent, at - 1)),
  }))
}

/** Stand at a step and came no further: whether they will is open. */
const waitingAt = (sent: readonly { status: Status; furthest: number }[], at: number): number =>
  sent.filter((one) => one.furthest === at && one.status === funnelSteps[at]).length

export interface StageTime {
  readonly status: Status
  /** Days from entering it to leaving it, of those that left. */
  readonly days: Spread
  readonly standing: number
}

/** Those that stand somewhere are counted and not timed: how long they will is not known. */
export function timeInStages(courses: readonly Course[]): StageTime[] {
  const left = courses.flatMap(({ stages }) =>
    stages.slice(0, -1).map(({ status, since }, at) => {
      const next = stages[at + 1]?.since ?? since
      return { status, days: Math.max(0, (next.getTime() - since.getTime()) / dayMs) }
    }),
  )
  return statuses.map((status) => ({
    status,
    days: spreadOf(left.filter((one) => one.status === status).map(({ days }) => days)),
    standing: courses.filter((course) => course.status === status).length,
  }))
}

const answers: readonly Status[] = ['screening', 'interview', 'offer', 'accepted', 'rejected']
const invitations: readonly Status[] = ['screening', 'interview', 'offer', 'accepted']

/** When the employer answered what was sent, yes or no; null where it did not yet. */
export const firstAnswer = ({ stages }: Course): { readonly days: number; readonly at: Date } | null => {
  const from = stages.findIndex(({ status }) => status === 'applied')
  const applied = stages[from]
  const answer = applied && stages.slice(from).find(({ status }) => answers.includes(status))
  if (!applied || !answer) return null
  return { at: answer.since, days: Math.max(0, (answer.since.getTime() - applied.since.getTime()) / dayMs) }
}

/** Talked with, and never applied for. */
export const cameFromEmployer = (course: Course): boolean =>
  !wasApplied(course) && course.stages.some(({ status }) => invitations.includes(status))

const wasInvited = ({ stages }: Course): boolean => {
  const from = stages.findIndex(({ status }) => status === 'applied')
  return stages.slice(from).some(({ status }) => invitations.includes(status))
}

/** Employers take their time: who applied since then would only pull the rate down. */
export const answerTimeDays = 14

export interface ResponseFigures {
  readonly name: string
  /** Any answer, a refusal too. */
  readonly answered: Rate
  /** A call, an interview, an offer. */
  readonly invited: Rate
  /** Sent too lately to be counted in either. */
  readonly recent: number
}

/** Everything sent at least 14 days ago counts, answered or not; the younger are left out, answered or not. */
export function responseOf(name: string, courses: readonly Course[], now: Date): ResponseFigures {
  const sent = courses.filter(wasApplied)
  const old = sent.filter(({ stages }) => {
    const applied = stages.find(({ status }) => status === 'applied')
    return applied !== undefined && now.getTime() - applied.since.getTime() >= answerTimeDays * dayMs
  })
  return {
    name,
    answered: rateOf(old.filter((course) => firstAnswer(course) !== null).length, old.length),
    invited: rateOf(old.filter(wasInvited).length, old.length),
    recent: sent.length - old.length,
  }
}

/** So many groups are told apart; the rest is told as one. */
const maxGroups = 20

/** The largest group first. @param nameOf null: of no group that could be named */
export function responsesBy<C extends Course>(
  courses: readonly C[],
  nameOf: (course: C) => string | null,
  now: Date,
): ResponseFigures[] {
  const groups = Map.groupBy(courses.filter(wasApplied), (course) => nameOf(course) ?? '')
  const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length)
  const rest = sorted.slice(maxGroups).flatMap(([, members]) => members)
  return [
    ...sorted.slice(0, maxGroups).map(([name, members]) => responseOf(name, members, now)),
    ...(rest.length === 0 ? [] : [responseOf('…', rest, now)]),
  ]
}

export interface Week {
  /** Its Monday. */
  readonly week: string
  readonly added: number
  readonly sent: number
  readonly answered: number
  readonly interviews: number
  readonly offers: number
}

/** Monday, 0:00 UTC. */
export function mondayOf(at: Date): Date {
  const day = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate())
  return new Date(day - ((at.getUTCDay() + 6) % 7) * dayMs)
}

/** The last so many weeks, this one included, the oldest first; a week in which nothing happened too. */
export function weeksOf(courses: readonly Course[], count: number, now: Date): Week[] {
  const last = mondayOf(now).getTime()
  const moments = {
    added: courses.map(({ createdAt }) => createdAt),
    sent: courses.flatMap(({ stages }) => entered(stages, 'applied')),
    answered: courses.flatMap((course) => firstAnswer(course)?.at ?? []),
    interviews: courses.flatMap(({ stages }) => entered(stages, 'interview')),
    offers: courses.flatMap(({ stages }) => entered(stages, 'offer')),
  }
  const counted = Object.entries(moments).map(([name, all]) => {
    const byWeek = Map.groupBy(all, (at) => mondayOf(at).getTime())
    return [name, (week: number) => byWeek.get(week)?.length ?? 0] as const
  })
  return Array.from({ length: count }, (_, index) => {
    const week = last - (count - 1 - index) * weekMs
    const figures = Object.fromEntries(counted.map(([name, of]) => [name, of(week)]))
    return { week: new Date(week).toISOString().slice(0, 10), ...(figures as Omit<Week, 'week'>) }
  })
}

/** The first time only: who moves back and forth applied once. */
const entered = (stages: readonly Stage[], status: Status): Date[] => {
  const first = stages.find((stage) => stage.status === status)
  return first ? [first.since] : []
}
