/** What the stored postings tell of the market: who hires, what is paid, what is asked for. Only what the person sees. */
import type { Ctx } from '../../../platform/context.ts'
import { loadProfile } from '../../profiles/profiles.ts'
import { broaderSkills, findSkills } from '../../skills/skills.ts'
import { findLanguage } from '../lazy-language.ts'
import { listConditions } from '../posting-filter.ts'
import type { PostingFilter } from '../posting-query.ts'
import {
  type CompanyRow,
  type MarketScope,
  minimumCount,
  type SalaryGroup,
  type SalaryGrouping,
  type SkillCount,
  selectCompanies,
  selectSalaryGroups,
  selectSkillCounts,
} from './market.sql.ts'

export interface MarketQuestion {
  /** Words that the title holds, all of them. */
  readonly title?: string | undefined
  readonly filter: PostingFilter
}

const dayMs = 86_400_000
/** What "lately" means, everywhere here. */
export const recentDays = 30

export interface CompanyOpenings extends Omit<CompanyRow, 'openAt' | 'watchedSince'> {
  readonly watchedSince: Date
  /** Oldest first; null before the company was watched: nothing is known of then. */
  readonly weeks: readonly { readonly at: Date; readonly open: number | null }[]
}

/** Open postings by company, now and at the end of each of the last weeks. @param wanted weeks 1 to 104 */
export async function describeCompanies(
  ctx: Ctx,
  wanted: { name?: string | undefined; weeks: number; limit: number },
): Promise<CompanyOpenings[]> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const moments = Array.from({ length: wanted.weeks }, (_, week) => daysBefore(now, 7 * (wanted.weeks - 1 - week)))
  const question = { name: wanted.name ?? null, moments, lately: daysBefore(now, recentDays), now, limit: wanted.limit }
  const rows = await ctx.db.asOwner(ownerId, (tx) => selectCompanies(tx, ownerId, question))
  return rows.map(({ openAt, ...row }) => {
    const watchedSince = new Date(row.watchedSince)
    const weeks = moments.map((at, index) => ({ at, open: at < watchedSince ? null : (openAt[index] ?? 0) }))
    return { ...row, watchedSince, weeks }
  })
}

export interface SalaryInsight {
  readonly groups: readonly SalaryGroup[]
  /** Open postings that fit, and how many of them state a salary that is comparable by the year. */
  readonly considered: number
  readonly withSalary: number
  /** Groups of fewer roles have no quantiles. */
  readonly minimumCount: number
}

/** What open postings say they pay, by title or place or seniority, largest groups first. */
export async function describeSalaries(
  ctx: Ctx,
  question: MarketQuestion & { by: SalaryGrouping; limit: number },
): Promise<SalaryInsight> {
  const { ownerId } = ctx.actor
  const scope = await scopeOf(question)
  const found = await ctx.db.asOwner(ownerId, (tx) => selectSalaryGroups(tx, ownerId, scope, question))
  return { ...found, minimumCount }
}

export interface SkillDemand extends SkillCount {
  /** Of the roles that were looked at, 0 to 1; `recentShare` of those listed lately, null below the least number. */
  readonly share: number
  readonly recentShare: number | null
  /** Whether the profile names it, or something that implies it; null without a profile. */
  readonly inProfile: boolean | null
}

export interface SkillInsight {
  readonly skills: readonly SkillDemand[]
  /** Roles that were looked at, and how many of them were listed lately. */
  readonly considered: number
  readonly recent: number
}

/** Which skills open postings name, most wanted first, and which of them the profile has. @throws AppError `not_found` */
export async function describeSkillDemand(
  ctx: Ctx,
  question: MarketQuestion & { profileId?: string | undefined; limit: number },
): Promise<SkillInsight> {
  const { ownerId } = ctx.actor
  const scope = await scopeOf(question)
  const recentSince = daysBefore(ctx.clock.now(), recentDays)
  const { profileId, limit } = question
  const [known, counted] = await ctx.db.asOwner(ownerId, async (tx) => {
    const profile = profileId === undefined ? null : await loadProfile(tx, ownerId, profileId)
    return [profile, await selectSkillCounts(tx, ownerId, scope, { recentSince, limit })] as const
  })
  const own = known && knownSkills(known.facts.flatMap(({ kind, value }) => (kind === 'contact' ? [] : [value])))
  const { considered, recent } = counted
  const skills = counted.skills.map((one) => ({
    ...one,
    share: shareOf(one.n, considered),
    recentShare: recent < minimumCount ? null : shareOf(one.recent, recent),
    inProfile: own === null ? null : own.has(one.skill),
  }))
  return { skills, considered, recent }
}

/** Named in the texts, or implied by what is named. */
function knownSkills(texts: readonly string[]): ReadonlySet<string> {
  const named = texts.flatMap((text) => findSkills(text).map(({ skill }) => skill))
  return new Set(named.flatMap((skill) => [skill, ...broaderSkills(skill)]))
}

async function scopeOf({ title, filter }: MarketQuestion): Promise<MarketScope> {
  const languages = filter.languages ?? (title === undefined ? [] : [await findLanguage(title)])
  return {
    conditions: listConditions(filter),
    title: title ?? null,
    languages: languages.filter((language) => language !== null),
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs)

/** Three digits are more than such counts carry. */
const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000)
