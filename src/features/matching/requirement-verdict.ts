/** What one rule says about one requirement. */

export type EvidenceStatus = 'met' | 'gap' | 'unknown'

/** A fact that speaks for a requirement, and by what. */
export interface Citation {
  readonly factId: string
  /** Completes "cited because it ...". */
  readonly why: string
}

export interface Verdict {
  readonly status: EvidenceStatus
  /** What speaks for it; also under a gap, when a part is there. */
  readonly facts: readonly Citation[]
  /** A sentence for the person. */
  readonly why: string
  /** How much of it is there, 0 to 1; 1 for `met`. */
  readonly share: number
}

export const met = (facts: readonly Citation[], why: string): Verdict => ({
  status: 'met',
  facts,
  why,
  share: 1,
})

export const gap = (why: string, facts: readonly Citation[] = [], share = 0): Verdict => ({
  status: 'gap',
  facts,
  why,
  share,
})

export const unknown = (why: string, facts: readonly Citation[] = []): Verdict => ({
  status: 'unknown',
  facts,
  why,
  share: 0,
})

/** A requirement that asks for several things is met when all are; one that is missing decides, then one that is unclear. */
export function combineVerdicts(verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const deciding =
    verdicts.find(({ status }) => status === 'gap') ??
    verdicts.find(({ status }) => status === 'unknown') ??
    verdicts[0]
  const facts = new Map(verdicts.flatMap((verdict) => verdict.facts).map((fact) => [fact.factId, fact]))
  const why = deciding.status === 'met' ? verdicts.map((verdict) => verdict.why).join(' ') : deciding.why
  const share = verdicts.reduce((sum, verdict) => sum + verdict.share, 0) / verdicts.length
  return { status: deciding.status, facts: [...facts.values()], why, share }
}
