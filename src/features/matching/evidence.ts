/** Why a posting fits a profile: each requirement with the facts that meet it, a gap, or an honest unknown. Pure. */
import type { Requirement } from '../postings/posting.ts'
import { findSkills } from '../skills/skills.ts'
import { findFieldsText, judgeDegree } from './degrees.ts'
import { type EvidenceCandidate, type EvidenceProfile, readEvidenceProfile } from './evidence-profile.ts'
import { type Citation, combineVerdicts, met, unknown, type Verdict } from './requirement-verdict.ts'
import { judgeCertificates, judgeSkills } from './skill-evidence.ts'
import { judgeLanguages } from './spoken-languages.ts'
import { judgeTeamLed } from './team-leading.ts'
import { explainSelfDescription, explainUnjudgeable } from './unjudgeable.ts'
import { judgeYears } from './years-of-experience.ts'

/** A fact that speaks for a requirement: in the words of the profile, and by what. */
export interface CitedFact extends Citation {
  readonly quote: string
}

export interface RequirementEvidence extends Omit<Verdict, 'facts'> {
  readonly requirement: Requirement
  /** What speaks for it; also under a gap or an unknown, when a part is there. Never empty under `met`. */
  readonly facts: readonly CitedFact[]
}

/** Unit vectors of one model, where they are at hand. */
export interface EvidenceVectors {
  /** In the order of the requirements. */
  readonly requirements: readonly Float32Array[]
  readonly facts: ReadonlyMap<string, Float32Array>
}

export interface EvidenceOptions {
  /** Positions that go on are counted up to here. */
  readonly today: Date
  readonly vectors?: EvidenceVectors
}

/**
 * Cosine of the built-in model from which two sentences say the same. Read by eye from the top of 1,028 requirements (those
 * that no other rule judges) against 1,800 lines of real resumes: 27 pairs reached .70 and all but four were mutual
 * self-praise, which `explainSelfDescription` now answers first. Of the four, the two above .72 were right, the two below
 * not. Both rules were set on this one sample. Likeness finds little this way, and is meant to be sure of what it finds.
 */
const similarEnough = 0.72

/**
 * Judges each requirement by what its words allow: dates for years, levels for degrees, numbers for teams, names for skills
 * and certificates, and only where none applies by likeness of meaning. When in doubt it says unknown, never met.
 */
export function matchEvidence(
  requirements: readonly Requirement[],
  facts: readonly EvidenceCandidate[],
  { today, vectors }: EvidenceOptions,
): RequirementEvidence[] {
  const profile = readEvidenceProfile(facts)
  const quotes = new Map(facts.map(({ id, value }) => [id, value]))
  return requirements.map((requirement, at) => {
    const likeness = vectors ? { asked: vectors.requirements[at], facts: vectors.facts } : null
    const verdict = judge(requirement, profile, today, likeness)
    return {
      ...verdict,
      requirement,
      facts: verdict.facts.map((citation) => ({ ...citation, quote: quotes.get(citation.factId) ?? '' })),
    }
  })
}

interface Likeness {
  readonly asked: Float32Array | undefined
  readonly facts: ReadonlyMap<string, Float32Array>
}

function judge(requirement: Requirement, profile: EvidenceProfile, today: Date, likeness: Likeness | null): Verdict {
  const unjudgeable = explainUnjudgeable(requirement.quote)
  if (unjudgeable !== null) return unknown(unjudgeable)
  const [first, ...others] = [
    combineWays(
      requirement.quote,
      judgeDegree(requirement.quote, profile),
      judgeYears(withoutFieldsOfStudy(requirement), profile, today),
    ),
    judgeCertificates(requirement.quote, profile),
    judgeLanguages(requirement.quote, profile),
    judgeTeamLed(requirement.quote, profile),
    judgeSkills(withoutFieldsOfStudy(requirement), profile),
  ].filter((verdict) => verdict !== null)
  if (first) return combineVerdicts([first, ...others])
  const praise = explainSelfDescription(requirement.quote)
  if (praise !== null) return unknown(praise)
  return judgeLikeness(profile, likeness) ?? unknown('Nothing in the resume clearly speaks of it.')
}

/** "A degree or 4 years of experience" opens two ways; "a degree and 4 years" asks for both. */
function combineWays(quote: string, degree: Verdict | null, years: Verdict | null): Verdict | null {
  if (!degree || !years) return degree ?? years
  if (!/\bor\b[^.;]{0,40}\b(?:\d+|equivalent|experience)\b|\bin lieu\b|\bOR\b/u.test(quote))
    return combineVerdicts([degree, years])
  const ways = [degree, years]
  return (
    ways.find(({ status }) => status === 'met') ??
    ways.find(({ status }) => status === 'unknown') ??
    combineVerdicts([degree, years])
  )
}

/** A field of study may share its name with a skill; it is judged with the degree. */
function withoutFieldsOfStudy(requirement: Requirement): Requirement {
  const fields = findFieldsText(requirement.quote)
  if (fields === null) return requirement
  const studied = new Set(findSkills(fields).map(({ skill }) => skill))
  return { ...requirement, skills: requirement.skills.filter((skill) => !studied.has(skill)) }
}

function judgeLikeness({ facts }: EvidenceProfile, likeness: Likeness | null): Verdict | null {
  const asked = likeness?.asked
  if (!likeness || !asked) return null
  const similar = facts
    .filter(({ kind }) => kind === 'bullet' || kind === 'project' || kind === 'summary')
    .map(({ id }) => ({ factId: id, similarity: cosine(asked, likeness.facts.get(id)) }))
    .filter(({ similarity }) => similarity >= similarEnough)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, 3)
  if (similar.length === 0) return null
  return met(
    similar.map(({ factId, similarity }) => ({ factId, why: `says nearly the same (${similarity.toFixed(2)})` })),
    'The resume says nearly the same in other words.',
  )
}

const cosine = (one: Float32Array, other: Float32Array | undefined): number =>
  other ? one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0) : 0

const weights = { must: 0.8, nice: 0.2 }

const unjudgedShare = 0.45

/** A share starts from this many imaginary requirements, met by this much. */
const prior = { count: 4, share: 0.3 }

/**
 * 0 to 1: the weighted mean of the share of musts that are there (.80) and of the nice-to-haves (.20). Unknown requirements count neither way. Each share starts from four imaginary requirements of which
 * three tenths are met: one met of one judged does not outrank nine of ten. Where nothing could be judged it is what
 * postings have on average (.45), so that silence is no gap.
 */
export function scoreRequirements(evidence: readonly RequirementEvidence[]): number {
  const judgedOf = (importance: Requirement['importance']): readonly RequirementEvidence[] =>
    evidence.filter((item) => item.requirement.importance === importance && item.status !== 'unknown')
  const shareOf = (judged: readonly RequirementEvidence[]): number =>
    (judged.reduce((sum, { share }) => sum + share, 0) + prior.count * prior.share) / (judged.length + prior.count)
  const [musts, nices] = [judgedOf('must'), judgedOf('nice')]
  if (musts.length + nices.length === 0) return unjudgedShare
  if (nices.length === 0) return shareOf(musts)
  return weights.must * shareOf(musts) + weights.nice * shareOf(nices)
}
