/** What the rules refused for its wording alone is shown to the entailment model; where that fails, the refusal stands. */
import type { Entailment } from '../../../platform/entailment/entailment.ts'
import type { Log } from '../../../platform/telemetry/log.ts'
import type { Fact } from '../../profiles/fact.ts'
import type { Change } from '../run.ts'
import { isEntailed, isOfWording, premiseOf, type RefusedRewrite } from '../verifier/entailed-wording.ts'
import { citedEvidence, type Judgement } from './verify-changes.ts'

export interface EntailmentCtx {
  /** Null where the operator wants none asked. */
  readonly entailment: Entailment | null
  readonly log: Log
}

/**
 * Judgements of the rules in, judgements out, in order. A rephrased line that passes by the model alone keeps the objections:
 * its person sees them, and no blanket approval covers it (`isFreelyWorded`). Letters are judged by the rules alone.
 */
export async function answerObjections(
  { entailment, log }: EntailmentCtx,
  changes: readonly Change[],
  judgements: readonly Judgement[],
  facts: readonly Fact[],
): Promise<Judgement[]> {
  if (entailment === null) return [...judgements]
  const factById = new Map(facts.map((fact) => [fact.id, fact]))
  const changeById = new Map(changes.map((change) => [change.id, change]))
  const refused = judgements.flatMap(({ changeId, refusals }) => {
    const change = changeById.get(changeId)
    if (change?.operation !== 'rephrase' || change.after === null || refusals.length === 0) return []
    return [{ changeId, rewrite: change.after, facts: citedEvidence(change, factById), refusals }]
  })
  try {
    const carried = await findCarried(entailment, refused)
    const passed = new Set(refused.flatMap(({ changeId }, at) => (carried[at] === true ? [changeId] : [])))
    return judgements.map((one) => (passed.has(one.changeId) ? { ...one, verdict: 'passed' } : one))
  } catch (error) {
    log.warn(
      { event: 'verifier.entailment_failed', entailment: entailment.name, error },
      'the entailment model did not answer; what the rules refused stays refused',
    )
    return [...judgements]
  }
}

/**
 * @returns one answer a rewrite, in order: whether it was refused for its wording alone and the model finds it in its facts
 * @throws AppError of the model's process
 */
export async function findCarried(entailment: Entailment, refused: readonly RefusedRewrite[]): Promise<boolean[]> {
  const ofWording = refused.filter(isOfWording)
  const logOdds = await entailment.judge(
    ofWording.map(({ rewrite, facts }) => ({ premise: premiseOf(facts), hypothesis: rewrite })),
  )
  const carried = new Set(ofWording.filter((_, at) => isEntailed(logOdds[at] ?? Number.NEGATIVE_INFINITY)))
  return refused.map((one) => carried.has(one))
}
