/** Answers to screening questions, kept once and found again. A sensitive one is never filled in by anybody but the person. */
import { conflict, notFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Ctx } from '../../../platform/context.ts'
import {
  countAnswers,
  deleteAnswer,
  insertAnswer,
  type KeptAnswer,
  selectAnswers,
  updateAnswer,
} from './answer-bank.sql.ts'
import { askTheSame, likenessOfQuestions } from './answer-likeness.ts'
import { isSensitiveQuestion } from './sensitive-questions.ts'

export type { KeptAnswer } from './answer-bank.sql.ts'

/** Forms ask some dozens of different questions; more is a mistake of a program. */
const maxAnswers = 1_000

export interface GivenAnswer {
  readonly question: string
  readonly answer: string
  /** A person may call any answer sensitive; a sensitive question cannot be called harmless. */
  readonly sensitive: boolean
}

const toKept = ({ question, answer, sensitive }: GivenAnswer, id: string, updatedAt: Date): KeptAnswer => ({
  ...{ id, question, answer, updatedAt },
  sensitive: sensitive || isSensitiveQuestion(question),
})

/** @throws AppError `conflict` where the bank is full */
export async function keepAnswer(ctx: Ctx, given: GivenAnswer): Promise<KeptAnswer> {
  const { ownerId } = ctx.actor
  const kept = toKept(given, newId(), ctx.clock.now())
  await ctx.db.asOwner(ownerId, async (tx) => {
    if ((await countAnswers(tx, ownerId)) >= maxAnswers)
      throw conflict(`You keep ${maxAnswers} answers already: remove some first.`)
    await insertAnswer(tx, ownerId, kept)
  })
  return kept
}

/** @throws AppError `not_found` */
export async function changeAnswer(ctx: Ctx, id: string, given: GivenAnswer): Promise<KeptAnswer> {
  const { ownerId } = ctx.actor
  const kept = toKept(given, id, ctx.clock.now())
  if (!(await ctx.db.asOwner(ownerId, (tx) => updateAnswer(tx, ownerId, kept)))) throw notFound('answer', id)
  return kept
}

/** @throws AppError `not_found` */
export async function removeAnswer(ctx: Ctx, id: string): Promise<void> {
  const { ownerId } = ctx.actor
  if (!(await ctx.db.asOwner(ownerId, (tx) => deleteAnswer(tx, ownerId, id)))) throw notFound('answer', id)
}

/** The last changed first. */
export async function listAnswers(ctx: Ctx): Promise<KeptAnswer[]> {
  return ctx.db.asOwner(ctx.actor.ownerId, (tx) => selectAnswers(tx, ctx.actor.ownerId))
}

/** What may be done with a kept answer for a question of a form. */
export interface FoundAnswer {
  readonly question: string
  /** Whether the question itself asks for what only the person may say. */
  readonly sensitive: boolean
  /** May be written into a form or a draft. Null for a sensitive question, and where nothing kept fits. */
  readonly fill: KeptAnswer | null
  /** To show to the person, the likest first; sensitive ones among them. */
  readonly candidates: readonly KeptAnswer[]
}

/** Below, two questions share no more than a word. */
const resembles = 0.4

/** @param questions as the form asks them, at most some dozens */
export async function findAnswers(ctx: Ctx, questions: readonly string[]): Promise<FoundAnswer[]> {
  const kept = await listAnswers(ctx)
  return questions.map((question) => {
    const sensitive = isSensitiveQuestion(question)
    const ranked = kept
      .map((one) => ({ one, likeness: likenessOfQuestions(question, one.question) }))
      .filter(({ likeness }) => likeness >= resembles)
      .sort((a, b) => b.likeness - a.likeness)
    const best = ranked.find(({ one }) => askTheSame(question, one.question))?.one
    const fill = best && !sensitive && !best.sensitive ? best : null
    return { question, sensitive, fill, candidates: ranked.slice(0, 5).map(({ one }) => one) }
  })
}
