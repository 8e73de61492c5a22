/** What the steps of *prepare* do: by a model where the person lets them, else by rules; with the same results either way. */

import { conflict } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import { explainRequirements, type MatchingCtx, type RequirementEvidence } from '../matching/matching.ts'
import type { Requirement } from '../postings/posting.ts'
import { loadPosting } from '../postings/postings.ts'
import { replaceChanges, selectChanges, setVerdict } from './drafts.sql.ts'
import { type Asked, askModel, type Question } from './models/ask-model.ts'
import type { ModelsCtx } from './models/model-access.ts'
import { loadPinnedFacts } from './pinned-facts.ts'
import { analysePostingPrompt } from './prompts/analyse-posting.ts'
import { matchEvidencePrompt } from './prompts/match-evidence.ts'
import { tailorResumePrompt } from './prompts/tailor-resume.ts'
import { writeLetterPrompt } from './prompts/write-letter.ts'
import type { Change, ProposedChange, Run, StepName } from './run.ts'
import { findRun, findStepOutput } from './runs.sql.ts'
import { readRequirements, toRequirements } from './steps/by-model/analyse-posting.ts'
import { describeFacts } from './steps/by-model/described-facts.ts'
import { addEvidence, listUnjudged, readEvidence } from './steps/by-model/match-evidence.ts'
import { readChanges, toChanges } from './steps/by-model/tailor-resume.ts'
import { readParagraphs, toLetter } from './steps/by-model/write-letter.ts'
import { findInjectedOrders } from './steps/injected-orders.ts'
import { letterLanguageOf } from './steps/letter-language.ts'
import { findRelevant } from './steps/relevance.ts'
import { askSecondOpinion, type EntailmentCtx } from './steps/second-opinion.ts'
import type { StepResult, Subject } from './steps/step.ts'
import { tailorResume } from './steps/tailor-resume.ts'
import { type Judgement, verifyChanges } from './steps/verify-changes.ts'
import { readWishes } from './steps/wishes.ts'
import { writeLetter } from './steps/write-letter.ts'

export type PrepareCtx = MatchingCtx & ModelsCtx & EntailmentCtx

/** More is cut off: three pages of a posting, and every word is paid. */
const maxPostingChars = 16_000

export interface RunSubject extends Subject {
  readonly run: Run
}

/** The run with its posting and the facts it speaks of. @throws AppError `conflict` where it was deleted */
export async function loadSubject(ctx: Ctx, runId: string): Promise<RunSubject> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const run = await findRun(tx, ownerId, runId)
    if (!run) throw conflict(`The run ${runId} was deleted.`)
    const facts = await loadPinnedFacts(tx, ownerId, run)
    return { runId, run, facts, posting: await loadPosting(tx, ownerId, run.postingId) }
  })
}

async function outputOf(ctx: Ctx, runId: string, step: StepName): Promise<Record<string, unknown>> {
  const { ownerId } = ctx.actor
  return (await ctx.db.asOwner(ownerId, (tx) => findStepOutput(tx, ownerId, runId, step))) ?? {}
}

/** What *match-evidence* found; empty before that step is done. */
export const loadEvidence = async (ctx: Ctx, runId: string): Promise<RequirementEvidence[]> =>
  ((await outputOf(ctx, runId, 'match-evidence')).evidence ?? []) as RequirementEvidence[]

type By = NonNullable<StepResult['by']>

/** Done without a model; `reason` is for the person. */
export const byRules = (reason: string): By => ({ implementation: 'deterministic', reason })
/** Done with a model’s answer; `reason` names it. */
export const byModel = (reason: string): By => ({ implementation: 'model', reason })

/** Asks where this run asks models at all. */
export async function ask<T>(
  ctx: PrepareCtx,
  { run, facts }: RunSubject,
  question: Omit<Question<T>, 'runId' | 'facts' | 'isRepeated'>,
): Promise<Asked<T>> {
  if (!run.usesModel) return { answer: null, reason: 'You asked for this run without a model.' }
  // Whoever retries wants another answer than the one that is kept.
  return askModel(ctx, { ...question, runId: run.id, facts, isRepeated: run.round > 1 })
}

export async function analysePosting(ctx: PrepareCtx, runId: string): Promise<StepResult> {
  const subject = await loadSubject(ctx, runId)
  const { text, requirements, language } = subject.posting
  const orders = findInjectedOrders(text)
  const { answer, reason } = await ask(ctx, subject, {
    step: 'analyse-posting',
    prompt: analysePostingPrompt,
    parts: { posting: text.slice(0, maxPostingChars) },
    schema: readRequirements,
    maxOutputTokens: 4_000,
  })
  const read = answer === null ? [] : toRequirements(answer, text)
  // Kept with the run: the posting may change on its board while the run waits.
  if (read.length > 0) return { output: { requirements: read, language, orders }, by: byModel(reason) }
  const why = answer === null ? reason : `${reason} None of its requirements quotes the posting.`
  return { output: { requirements, language, orders }, by: byRules(why) }
}

export async function findEvidence(ctx: PrepareCtx, runId: string): Promise<StepResult> {
  const subject = await loadSubject(ctx, runId)
  const analysed = (await outputOf(ctx, runId, 'analyse-posting')).requirements as Requirement[] | undefined
  const evidence = explainRequirements(ctx, analysed ?? subject.posting.requirements, subject.facts)
  const unjudged = listUnjudged(evidence)
  if (unjudged === '')
    return { output: { evidence }, by: byRules('Rules judged every requirement; no model was needed.') }
  const facts = describeFacts(subject.facts)
  const { answer, reason } = await ask(ctx, subject, {
    step: 'match-evidence',
    prompt: matchEvidencePrompt,
    parts: { facts: facts.text, posting: unjudged },
    schema: readEvidence,
    maxOutputTokens: 4_000,
  })
  if (answer === null) return { output: { evidence }, by: byRules(reason) }
  return { output: { evidence: addEvidence(evidence, answer, facts) }, by: byModel(reason) }
}

export async function proposeResume(ctx: PrepareCtx, runId: string): Promise<StepResult> {
  const subject = await loadSubject(ctx, runId)
  const evidence = await loadEvidence(ctx, runId)
  const facts = describeFacts(subject.facts)
  const { answer, reason } = await ask(ctx, subject, {
    step: 'tailor-resume',
    prompt: tailorResumePrompt,
    parts: partsOf(subject, facts.text),
    schema: readChanges,
    maxOutputTokens: 8_000,
  })
  const result = (proposed: readonly ProposedChange[], discarded: number, by: By): StepResult => ({
    output: { proposed: proposed.length, discarded },
    write: (tx, ownerId) => replaceChanges(tx, ownerId, runId, 'resume', proposed),
    by,
  })
  const wishes = readWishes(subject.run.instructions)
  const ruled = (why: string): StepResult =>
    result(
      tailorResume(
        subject.facts,
        subject.posting.text,
        evidence,
        wishes,
        findRelevant(subject.facts, subject.posting),
      ).filter((change) => isProven(change, subject)),
      0,
      byRules(withBeyond(why, wishes.beyond)),
    )
  if (answer === null) return ruled(reason)
  const { changes, discarded } = toChanges(answer, facts)
  if (changes.length > 0 && (await judge(ctx, toJudge(changes), subject)).every(({ verdict }) => verdict === 'refused'))
    return ruled(`${reason} The verifier refused everything it proposed.`)
  return changes.length > 0
    ? result(changes, discarded, byModel(reason))
    : ruled(`${reason} It proposed nothing usable.`)
}

/** What a model is told to write in. */
const languageNames = new Intl.DisplayNames('en', { type: 'language' })

export async function proposeLetter(ctx: PrepareCtx, runId: string): Promise<StepResult> {
  const subject = await loadSubject(ctx, runId)
  const language = letterLanguageOf(subject.facts, subject.posting)
  const evidence = await loadEvidence(ctx, runId)
  const facts = describeFacts(subject.facts)
  const { answer, reason } = await ask(ctx, subject, {
    step: 'write-letter',
    prompt: writeLetterPrompt,
    parts: { ...partsOf(subject, facts.text), language: languageNames.of(language) ?? language },
    schema: readParagraphs,
    maxOutputTokens: 4_000,
  })
  const result = (proposed: readonly ProposedChange[], by: By): StepResult => ({
    output: { paragraphs: proposed.length, language },
    write: (tx, ownerId) => replaceChanges(tx, ownerId, runId, 'letter', proposed),
    by,
  })
  const wishes = readWishes(subject.run.instructions)
  const ruled = (why: string): StepResult =>
    result(
      writeLetter(subject.facts, subject.posting, evidence, wishes, {
        relevant: findRelevant(subject.facts, subject.posting),
        isProven: (paragraph) => isProven(paragraph, subject),
      }),
      byRules(withBeyond(why, wishes.beyond)),
    )
  if (answer === null) return ruled(reason)
  const { changes } = toLetter(answer, facts, subject.posting, language)
  const body = changes.filter(({ factIds }) => factIds.length > 0)
  if (body.length === 0) return ruled(`${reason} It wrote nothing that cites facts.`)
  if (countPassing(body, subject) === 0) return ruled(`${reason} The verifier refused every paragraph of it.`)
  return result(changes, byModel(reason))
}

const partsOf = ({ posting, run }: RunSubject, facts: string): Readonly<Record<string, string>> => ({
  facts,
  posting: `${posting.title}\n${posting.text}`.slice(0, maxPostingChars),
  wishes: run.instructions ?? '',
})

const withBeyond = (reason: string, beyond: string | null): string =>
  beyond === null
    ? reason
    : `${reason} Without a model "${beyond}" is followed only as far as "shorter" and "more about ..." go.`

const isProven = (change: ProposedChange, subject: Subject): boolean => countPassing([change], subject) === 1

/** How many say something new that the rules of the verifier let through. */
const countPassing = (proposed: readonly ProposedChange[], { facts, posting }: Subject): number =>
  verifyChanges(toJudge(proposed), facts, posting, posting.text).filter(({ verdict }) => verdict === 'passed').length

/** Changes that nobody has decided on. */
function toJudge(proposed: readonly ProposedChange[]): Change[] {
  const undecided = { verdict: null, refusals: [], decision: 'pending', editedText: null, decidedBy: null } as const
  return proposed.map((change, sequence) => ({ ...change, ...undecided, id: String(sequence), sequence }))
}

/** By the rules, and by the entailment model where it may add to them. */
const judge = (ctx: EntailmentCtx, changes: readonly Change[], { facts, posting }: Subject): Promise<Judgement[]> =>
  askSecondOpinion(ctx, changes, verifyChanges(changes, facts, posting, posting.text), facts)

export async function judgeChanges(ctx: PrepareCtx, runId: string): Promise<StepResult> {
  const subject = await loadSubject(ctx, runId)
  const changes = await ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectChanges(tx, ctx.actor.ownerId, runId))
  const judged = await judge(ctx, changes, subject)
  const refused = judged.filter((one) => one.verdict === 'refused').length
  return {
    output: { passed: judged.length - refused, refused },
    write: async (tx, ownerId) => {
      for (const { changeId, verdict, refusals } of judged) await setVerdict(tx, ownerId, changeId, verdict, refusals)
    },
  }
}
