/** The entailment model's opinion on what the rules have judged; where it fails, their verdict stands. */
import type { Entailment } from '../../../platform/entailment/entailment.ts'
import type { Log } from '../../../platform/telemetry/log.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { Change, Refusal } from '../run.ts'
import { isDoubted, isRearranged, type JudgedRewrite, neededLogOdds, premiseOf } from '../verifier/entailed-wording.ts'
import { citedEvidence, type Judgement } from './verify-changes.ts'

export interface EntailmentCtx {
  /** Null where the operator wants none asked. */
  readonly entailment: Entailment | null
  readonly log: Log
}

/** `carried`: refused by the rules, and the model finds it in the facts. `doubted`: the other way round. */
export type Opinion = 'carried' | 'doubted' | null

const doubt: Refusal = {
  rule: 'entailment',
  entity: '',
  message:
    'It turns the words of your facts about, and a model of language doubts that they still say the same. Keep the line as it was, or say it in your own words.',
}

/**
 * Judgements of the rules in, judgements out, in order. A rephrased line that passes by the model alone keeps the objections:
 * its person sees them, and no blanket approval covers it (`isFreelyWorded`). Letters are judged by the rules alone.
 */
export async function askSecondOpinion(
  { entailment, log }: EntailmentCtx,
  changes: readonly Change[],
  judgements: readonly Judgement[],
  facts: readonly Fact[],
): Promise<Judgement[]> {
  if (entailment === null) return [...judgements]
  const factById = new Map(facts.map((fact) => [fact.id, fact]))
  const changeById = new Map(changes.map((change) => [change.id, change]))
  const judged = judgements.flatMap(({ changeId, refusals }) => {
    const change = changeById.get(changeId)
    if (change?.operation !== 'rephrase' || change.after === null) return []
    return [{ changeId, rewrite: change.after, facts: citedEvidence(change, factById), refusals }]
  })
  try {
    const opinions = await findOpinions(entailment, judged)
    const byChange = new Map(judged.map(({ changeId }, at) => [changeId, opinions[at] ?? null]))
    return judgements.map((one): Judgement => {
      const opinion = byChange.get(one.changeId) ?? null
      if (opinion === 'carried') return { ...one, verdict: 'passed' }
      return opinion === 'doubted' ? { ...one, verdict: 'refused', refusals: [doubt] } : one
    })
  } catch (error) {
    log.warn(
      { event: 'verifier.entailment_failed', entailment: entailment.name, error },
      'the entailment model did not answer; the verdict of the rules stands',
    )
    return [...judgements]
  }
}

/**
 * @returns one opinion a rewrite, in order; null where the model was not asked, or has nothing to add
 * @throws AppError of the model's process
 */
export async function findOpinions(entailment: Entailment, judged: readonly JudgedRewrite[]): Promise<Opinion[]> {
  const asked = judged.flatMap((one) => {
    const isPassed = one.refusals.length === 0
    const needed = isPassed ? null : neededLogOdds(one)
    return needed !== null || (isPassed && isRearranged(one)) ? [{ one, needed }] : []
  })
  const logOdds = await entailment.judge(
    asked.map(({ one: { rewrite, facts } }) => ({ premise: premiseOf(facts), hypothesis: rewrite })),
  )
  const opinions = new Map(
    asked.map(({ one, needed }, at): [JudgedRewrite, Opinion] => {
      const odds = logOdds[at]
      if (odds === undefined) return [one, null]
      if (needed !== null) return [one, odds >= needed ? 'carried' : null]
      return [one, isDoubted(odds) ? 'doubted' : null]
    }),
  )
  return judged.map((one) => opinions.get(one) ?? null)
}
