/** The steps of the further runs: by rules, and with a model's sentences where the person lets it and the verifier lets them. */
import type { Ctx } from '../../../platform/context.ts'
import { explainRequirements } from '../../matching/matching.ts'
import { findAnswers } from '../../profiles/answers/answer-bank.ts'
import { listStories } from '../../profiles/stories/story-bank.ts'
import type { Question } from '../models/ask-model.ts'
import { ask, byModel, byRules, loadEvidence, loadSubject, type PrepareCtx, type RunSubject } from '../prepare-steps.ts'
import { answerQuestionsPrompt } from '../prompts/answer-questions.ts'
import { prepareInterviewPrompt } from '../prompts/prepare-interview.ts'
import { findStepOutput } from '../runs.sql.ts'
import { describeFacts } from '../steps/by-model/described-facts.ts'
import { findOrdersInQuestions } from '../steps/injected-orders.ts'
import type { StepResult } from '../steps/step.ts'
import { answerQuestions, asRequirement } from './answer-questions.ts'
import { addAnswers, addPoints, isForModel, readAnswers, readPoints } from './by-model.ts'
import type { InterviewQuestion, ScreeningAnswer } from './preparation.ts'
import { prepareInterview } from './prepare-interview.ts'
import { sortTexts } from './verify-texts.ts'

/** Numbered from 1, those only that are asked about. */
const numbered = (texts: readonly string[], isAsked: (index: number) => boolean): string =>
  texts.flatMap((text, index) => (isAsked(index) ? [`${index + 1}. ${text.replace(/\s+/gu, ' ')}`] : [])).join('\n')

const askAbout = <T>(
  ctx: PrepareCtx,
  subject: RunSubject,
  facts: string,
  questions: string,
  rest: Pick<Question<T>, 'step' | 'prompt' | 'schema'>,
) => ask(ctx, subject, { ...rest, parts: { facts, questions }, maxOutputTokens: 4_000 })

/** Answers to the questions of a form; what a model writes is taken only where its facts carry it. */
export async function answerQuestionsOfRun(ctx: PrepareCtx, runId: string): Promise<StepResult> {
  const subject = await loadSubject(ctx, runId)
  const { facts, posting, run } = subject
  const questions = run.questions ?? []
  const orders = findOrdersInQuestions(questions)
  const found = await findAnswers(ctx, questions)
  const sort = (texts: Parameters<typeof sortTexts>[0]) => sortTexts(texts, facts, posting)
  const evidence = explainRequirements(ctx, questions.map(asRequirement), facts)
  const answers = answerQuestions(found, evidence, facts, (texts) => sort(texts).proven)
  const asked = numbered(questions, (index) => answers.slice(index, index + 1).some(isForModel))
  if (asked === '') return { output: { answers, orders }, by: byRules('No question was left for a model.') }
  const described = describeFacts(facts)
  const { answer, reason } = await askAbout(ctx, subject, described.text, asked, {
    step: 'answer-questions',
    prompt: answerQuestionsPrompt,
    schema: readAnswers,
  })
  if (answer === null) return { output: { answers, orders }, by: byRules(reason) }
  const added = addAnswers(answers, answer, described, sort)
  const by = added.taken > 0 ? byModel(reason) : byRules(`${reason} Nothing it wrote was proven.`)
  return { output: { answers: added.answers, orders }, by }
}

/** Likely questions of an interview, with what the person can truthfully say. */
export async function prepareInterviewOfRun(ctx: PrepareCtx, runId: string): Promise<StepResult> {
  const subject = await loadSubject(ctx, runId)
  const { facts, posting, run } = subject
  const stories = await listStories(ctx, run.profileId)
  const sort = (texts: Parameters<typeof sortTexts>[0]) => sortTexts(texts, facts, posting)
  const questions = prepareInterview(await loadEvidence(ctx, runId), facts, stories, (texts) => sort(texts).proven)
  const described = describeFacts(facts)
  const asked = numbered(
    questions.map(({ question }) => question),
    (index) => questions[index]?.status !== 'gap',
  )
  const { answer, reason } = await askAbout(ctx, subject, described.text, asked, {
    step: 'prepare-interview',
    prompt: prepareInterviewPrompt,
    schema: readPoints,
  })
  if (answer === null) return { output: { questions }, by: byRules(reason) }
  const added = addPoints(questions, answer, described, sort)
  const by = added.taken > 0 ? byModel(reason) : byRules(`${reason} Nothing it wrote was proven.`)
  return { output: { questions: added.questions }, by }
}

/** What a screening run has answered so far; empty before its step is done. */
export const readScreening = (ctx: Ctx, runId: string): Promise<readonly ScreeningAnswer[]> =>
  readList<ScreeningAnswer>(ctx, runId, 'answer-questions', 'answers')

/** What an interview run has prepared so far; empty before its step is done. */
export const readInterview = (ctx: Ctx, runId: string): Promise<readonly InterviewQuestion[]> =>
  readList<InterviewQuestion>(ctx, runId, 'prepare-interview', 'questions')

async function readList<T>(
  ctx: Ctx,
  runId: string,
  step: 'answer-questions' | 'prepare-interview',
  name: string,
): Promise<readonly T[]> {
  const { ownerId } = ctx.actor
  const output = await ctx.db.asOwner(ownerId, (tx) => findStepOutput(tx, ownerId, runId, step))
  return (output?.[name] ?? []) as readonly T[]
}
