/** Insights: a person's own figures, made of what they pursue, saved and spent. Nobody else's are in them. */
import type { Ctx } from '../../platform/context.ts'
import { listPursuits, type Pursuit } from '../applications/applications.ts'
import { listRunProfiles, readSpending, type Spending } from '../copilot/copilot.ts'
import { knownSkills } from '../matching/matching.ts'
import { selectPostingsByIds } from '../postings/postings.ts'
import { getProfile, listProfiles, selectVersions } from '../profiles/profiles.ts'
import {
  cameFromEmployer,
  type FunnelFigures,
  firstAnswer,
  funnelOf,
  mondayOf,
  type ResponseFigures,
  responseOf,
  responsesBy,
  type StageTime,
  timeInStages,
  type Week,
  wasApplied,
  weeksOf,
} from './pursuit-figures.ts'
import { type Spread, spreadOf } from './rate.ts'
import { roleOfTitle } from './role-of-title.ts'
import { type SkillsGap, skillsGapOf } from './skills-gap.ts'

export { observeInstallation } from './installation-figures.ts'

export interface SearchFigures {
  /** Everything pursued, the archive too. */
  readonly applications: number
  /** Of them, those that were sent. */
  readonly sent: number
  /** Those where the employer came first: in no rate. */
  readonly approached: number
  readonly funnel: readonly FunnelFigures[]
  readonly timeInStages: readonly StageTime[]
  /** From sending to the first answer, a refusal too. */
  readonly daysToAnswer: Spread
  readonly responses: {
    readonly all: ResponseFigures
    readonly bySource: readonly ResponseFigures[]
    readonly byRole: readonly ResponseFigures[]
    readonly byResume: readonly ResponseFigures[]
  }
  readonly weeks: readonly Week[]
}

/** @param weeks how many of the last are told one by one, this one included */
export async function describeSearch(ctx: Ctx, { weeks }: { weeks: number }): Promise<SearchFigures> {
  const now = ctx.clock.now()
  const pursuits = await listPursuits(ctx)
  const resumes = await nameResumes(ctx, pursuits.filter(wasApplied))
  return {
    applications: pursuits.length,
    sent: pursuits.filter(wasApplied).length,
    approached: pursuits.filter(cameFromEmployer).length,
    funnel: funnelOf(pursuits),
    timeInStages: timeInStages(pursuits),
    daysToAnswer: spreadOf(pursuits.flatMap((pursuit) => firstAnswer(pursuit)?.days ?? [])),
    responses: {
      all: responseOf('', pursuits, now),
      bySource: responsesBy(pursuits, ({ source }) => source, now),
      byRole: responsesBy(pursuits, ({ title }) => roleOfTitle(title), now),
      byResume: responsesBy(pursuits, ({ id }) => resumes.get(id) ?? null, now),
    },
    weeks: weeksOf(pursuits, weeks, now),
  }
}

/** Which state of which profile each was prepared from, by the application's id; those without a run are left out. */
async function nameResumes(ctx: Ctx, sent: readonly Pursuit[]): Promise<Map<string, string>> {
  const runIds = [...new Set(sent.flatMap(({ runId }) => runId ?? []))]
  if (runIds.length === 0) return new Map()
  const runs = await listRunProfiles(ctx, runIds)
  const names = new Map((await listProfiles(ctx)).map(({ id, name }) => [id, name]))
  const { ownerId } = ctx.actor
  const versions = await ctx.db.asOwner(ownerId, async (tx) => {
    const of = new Map<string, Awaited<ReturnType<typeof selectVersions>>>()
    for (const profileId of new Set(runs.map((run) => run.profileId)))
      of.set(profileId, await selectVersions(tx, ownerId, profileId))
    return of
  })
  const byRun = new Map(
    runs.map(({ id, profileId, createdAt }) => {
      const number = versions.get(profileId)?.find((version) => version.createdAt <= createdAt)?.number ?? 1
      return [id, `${names.get(profileId) ?? profileId}, version ${number}`]
    }),
  )
  return new Map(sent.flatMap(({ id, runId }) => (runId && byRun.has(runId) ? [[id, byRun.get(runId) ?? '']] : [])))
}

export interface NamedSkillsGap extends SkillsGap {
  /** Whose facts were compared; null where the person has no profile yet. */
  readonly profile: { readonly id: string; readonly name: string } | null
}

/**
 * Of the postings of living applications, sent or not.
 * @param profileId without it the newest profile
 * @throws AppError `not_found` for a profile that is not this person's
 */
export async function describeSkillsGap(ctx: Ctx, profileId?: string): Promise<NamedSkillsGap> {
  const { ownerId } = ctx.actor
  const [newest] = profileId === undefined ? await listProfiles(ctx) : [{ id: profileId }]
  const profile = newest ? await getProfile(ctx, newest.id) : null
  const ids = (await listPursuits(ctx)).flatMap(({ archivedAt, postingId }) =>
    archivedAt === null && postingId !== null ? [postingId] : [],
  )
  const postings = await ctx.db.asOwner(ownerId, (tx) => selectPostingsByIds(tx, ownerId, [...new Set(ids)]))
  return {
    ...skillsGapOf(postings, knownSkills(profile?.facts ?? [])),
    profile: profile && { id: profile.id, name: profile.name },
  }
}

/** From the Monday so many weeks ago on, this week included. */
export const describeSpending = (ctx: Ctx, weeks: number): Promise<Spending[]> =>
  readSpending(ctx, new Date(mondayOf(ctx.clock.now()).getTime() - (weeks - 1) * 7 * 86_400_000))
