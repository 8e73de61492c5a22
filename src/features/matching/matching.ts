/** Matching: the postings a person sees, ranked against a profile, each with its reasons and gaps. */
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Embedder } from '../../platform/embeddings/embedder.ts'
import { timed } from '../../platform/telemetry/observed-ports.ts'
import type { Requirement, Seniority } from '../postings/posting.ts'
import {
  countExcluded,
  embeddedText,
  embedQuery,
  listConditions,
  type Posting,
  type PostingFilter,
  type RankedPosting,
  rankPostings,
  selectPostingsByIds,
  seniorityFrom,
} from '../postings/postings.ts'
import type { Fact } from '../profiles/fact.ts'
import { getProfile } from '../profiles/profiles.ts'
import {
  type AspectName,
  type Aspects,
  type AspectWeights,
  aspectNames,
  defaultWeights,
  judgeExperience,
  judgeSeniority,
  judgeSkillShare,
  knownSkills,
  levelFactor,
  levelOfYears,
  stretchCosine,
  weighAspects,
} from './aspects.ts'
import { coverMonths } from './employment-months.ts'
import { matchEvidence, type RequirementEvidence, scoreRequirements } from './evidence.ts'
import { describeProfile, titlesOf } from './profile-query.ts'
import { dot } from './title-ranking.ts'
import { findAskedYears } from './years-of-experience.ts'

export { knownSkills } from './aspects.ts'
export type { RequirementEvidence } from './evidence.ts'

export interface MatchingCtx extends Ctx {
  readonly embedder: Embedder
}

export interface Match {
  /** 0 to 1: the aspects, weighed. */
  readonly score: number
  readonly aspects: Aspects
  readonly evidence: readonly RequirementEvidence[]
  readonly posting: Posting
  /** The words of every fact that the evidence names, by its id. */
  readonly quotes: ReadonlyMap<string, string>
}

export interface MatchRequest {
  readonly profileId: string
  /** Rank only these; null for every posting the person sees. */
  readonly postingIds: readonly string[] | null
  /** 1 to 500. */
  readonly limit: number
  /** Of the weights that are named here; the others keep their defaults. */
  readonly weights?: { readonly [Name in AspectName]?: number | undefined } | undefined
  /** Postings known to fail one of them are left out and counted. */
  readonly dealBreakers?: PostingFilter | undefined
  /** What the person wants to do, in their words. */
  readonly goals?: string | undefined
}

export interface RankedMatches {
  /** The best first. */
  readonly matches: readonly Match[]
  /** Postings looked at. */
  readonly considered: number
  /** Of them, left out by a deal-breaker. */
  readonly excluded: number
  /** How many each deal-breaker left out; a posting may fail several. */
  readonly reasons: Readonly<Record<string, number>>
}

/** Postings are fetched by the fused search this many times deeper than asked, then ordered by what the profile meets. */
const overfetch = 3

/**
 * The best matches first, each with its aspects and its evidence.
 * @throws AppError `not_found` for a profile that is not this person's
 */
export async function rankMatches(ctx: MatchingCtx, request: MatchRequest): Promise<RankedMatches> {
  const { ownerId } = ctx.actor
  const profile = await getProfile(ctx, request.profileId)
  const query = describeProfile(profile.facts)
  const titles = titlesOf(profile.facts)
  const goalsText = request.goals || null
  const queryVectors = await embedQuery(ctx.embedder, query.text, (work) => ctx.db.asOwner(ownerId, work))
  const others = await ctx.embedder.embed([...titles, ...(goalsText ? [goalsText] : [])])
  const titleVectors = others.slice(0, titles.length)
  const goals = others[titles.length]
  const conditions = listConditions(request.dealBreakers ?? {})
  const { found, exclusions } = await ctx.db.asOwner(ownerId, async (tx) => {
    const search = {
      words: query.words,
      vectors: queryVectors,
      limit: request.limit * overfetch,
      only: request.postingIds,
      conditions,
      unknown: 'kept' as const,
    }
    const ranked = await timed(ctx.metrics, 'vectorSearchDuration', () => rankPostings(tx, ownerId, search))
    const asked = conditions.length === 0 ? unranked(request, ranked) : []
    return {
      found: await withPostings(tx, ownerId, [...ranked, ...asked]),
      exclusions: await countExcluded(tx, ownerId, conditions, request.postingIds),
    }
  })
  const vectors = await ctx.embedder.embed(found.map(({ posting }) => posting.title))
  const texts = goals ? await ctx.embedder.embed(found.map(({ posting }) => embeddedText(posting))) : []
  const quotes = new Map(profile.facts.map((fact) => [fact.id, fact.value]))
  const skills = knownSkills(profile.facts)
  const today = ctx.clock.now()
  const weights = chooseWeights(request.weights)
  const ownLevel = levelOfProfile(profile.facts, titles[0], today)
  const matches = found
    .map(({ posting, similarity }, at): Match => {
      const evidence = matchEvidence(posting.requirements, profile.facts, { today })
      const ofTitle = vectors[at]
      const ofText = texts[at]
      const nearest =
        ofTitle && titleVectors.length > 0 ? Math.max(...titleVectors.map((own) => dot(own, ofTitle))) : null
      const aspects: Aspects = {
        requirements: scoreRequirements(evidence),
        skills: judgeSkillShare(posting, skills),
        experience: judgeExperience(
          nearest === null ? null : stretchTitle(nearest),
          judgeSeniority(posting.seniority, titles[0]),
        ),
        likeness: similarity === null ? null : stretchCosine(similarity),
        goals: goals && ofText ? stretchCosine(dot(goals, ofText)) : null,
      }
      const askedLevel = posting.seniority ?? levelAskedBy(posting.requirements)
      const factor = weights.experience > 0 ? levelFactor(askedLevel, ownLevel) : 1
      return { posting, quotes, evidence, aspects, score: factor * weighAspects(aspects, weights) }
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, request.limit)
  return { matches, ...exclusions }
}

const chooseWeights = (given: MatchRequest['weights'] = {}): AspectWeights =>
  Object.fromEntries(aspectNames.map((name) => [name, given[name] ?? defaultWeights[name]])) as Record<
    AspectName,
    number
  >

/** As the latest title names it, else by the years of all positions; null where neither tells. */
function levelOfProfile(facts: readonly Fact[], latestTitle: string | undefined, today: Date): Seniority | null {
  const positions = facts.filter(({ kind }) => kind === 'position').map(({ details }) => details)
  const { sure } = coverMonths(positions, today)
  return seniorityFrom(latestTitle ?? null) ?? (sure > 0 ? levelOfYears(sure / 12) : null)
}

/** By the most years that any must asks for; null where none asks for years. */
function levelAskedBy(requirements: readonly Requirement[]): Seniority | null {
  const years = requirements.flatMap(({ importance, quote }) =>
    importance === 'must' ? (findAskedYears(quote)?.years ?? []) : [],
  )
  return years.length === 0 ? null : levelOfYears(Math.max(...years))
}

/** Titles are short and alike: 0.3 is chance, 1 the same. */
const stretchTitle = (cosine: number): number => Math.min(1, Math.max(0, (cosine - 0.3) / 0.7))

/** A posting that was asked for by name is answered even where the search finds nothing in common. */
function unranked({ postingIds, limit }: MatchRequest, ranked: readonly RankedPosting[]): FoundPosting[] {
  const known = new Set(ranked.map((item) => item.postingId))
  const missing = (postingIds ?? []).filter((id) => !known.has(id))
  return missing.slice(0, Math.max(0, limit - ranked.length)).map((postingId) => ({ postingId, similarity: null }))
}

type FoundPosting = Pick<RankedPosting, 'postingId' | 'similarity'>

async function withPostings(
  tx: Tx,
  ownerId: string,
  ranked: readonly FoundPosting[],
): Promise<{ posting: Posting; similarity: number | null }[]> {
  const postings = await selectPostingsByIds(
    tx,
    ownerId,
    ranked.map((item) => item.postingId),
  )
  const byId = new Map(postings.map((posting) => [posting.id, posting]))
  return ranked.flatMap(({ postingId, similarity }) => {
    const posting = byId.get(postingId)
    return posting ? [{ posting, similarity }] : []
  })
}

/** The evidence alone, for one posting's requirements and one profile: what a run keeps. */
export const explainRequirements = (
  ctx: Ctx,
  requirements: readonly Requirement[],
  facts: readonly Fact[],
): RequirementEvidence[] => matchEvidence(requirements, facts, { today: ctx.clock.now() })
