/** Matching: the postings a person sees, ranked against a profile, each with its reasons and gaps. */
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Embedder } from '../../platform/embeddings/embedder.ts'
import { timed } from '../../platform/telemetry/observed-ports.ts'
import type { Requirement } from '../postings/posting.ts'
import { type Posting, type RankedPosting, rankPostings, selectPostingsByIds } from '../postings/postings.ts'
import type { Fact } from '../profiles/fact.ts'
import { getProfile } from '../profiles/profiles.ts'
import { explainMatch, type MatchExplanation, matchEvidence, type RequirementEvidence } from './evidence.ts'
import { describeProfile } from './profile-query.ts'

export type { RequirementEvidence } from './evidence.ts'

export interface MatchingCtx extends Ctx {
  readonly embedder: Embedder
}

export interface Match extends MatchExplanation {
  readonly posting: Posting
  /** The words of every fact that the evidence names, by its id. */
  readonly quotes: ReadonlyMap<string, string>
}

export interface MatchRequest {
  readonly profileId: string
  /** Rank only these; null for every posting the person sees. */
  readonly postingIds: readonly string[] | null
  /** 1 to 100. */
  readonly limit: number
}

/** Postings are fetched by the fused search this many times deeper than asked, then ordered by what the profile meets. */
const overfetch = 3

/**
 * The best matches first.
 * @throws AppError `not_found` for a profile that is not this person's
 */
export async function rankMatches(ctx: MatchingCtx, request: MatchRequest): Promise<Match[]> {
  const { ownerId } = ctx.actor
  const profile = await getProfile(ctx, request.profileId)
  const query = describeProfile(profile.facts)
  const [vector] = await ctx.embedder.embed([query.text])
  if (!vector) throw new Error('the embedder answered no vector for one text')
  const found = await ctx.db.asOwner(ownerId, async (tx) => {
    const search = {
      words: query.words,
      vector,
      model: ctx.embedder.model.name,
      limit: request.limit * overfetch,
      only: request.postingIds,
    }
    const ranked = await timed(ctx.metrics, 'vectorSearchDuration', () => rankPostings(tx, ownerId, search))
    return withPostings(tx, ownerId, [...ranked, ...unranked(request, ranked)])
  })
  const quotes = new Map(profile.facts.map((fact) => [fact.id, fact.value]))
  const today = ctx.clock.now()
  return found
    .map(({ posting, similarity }) => ({
      posting,
      quotes,
      ...explainMatch(posting.requirements, profile.facts, similarity, { today }),
    }))
    .sort((one, other) => other.score - one.score)
    .slice(0, request.limit)
}

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
