/** A step asks a model: contact data stays here, each endpoint of the chain is tried, and without an answer the step knows why. */
import type { z } from 'zod'
import { AppError } from '../../../kernel/errors.ts'
import { sha256Hex } from '../../../kernel/text.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { LlmGateway } from '../../../platform/llm/gateway.ts'
import type { Prompt } from '../prompts/prompt.ts'
import { type ModelsCtx, openChain } from './model-access.ts'
import { createPlaceholders, type SaidFact } from './placeholders.ts'
import { whileWanted } from './while-wanted.ts'

export interface Question<T> {
  /** Null: asked outside of runs, so nothing but the caller's leaving ends it early. */
  readonly runId: string | null
  readonly step: string
  readonly prompt: Prompt
  /** What is asked about, in parts: `posting` is somebody else's text, and is fenced in as data. */
  readonly parts: Readonly<Record<string, string>>
  readonly schema: z.ZodType<T>
  /** Whose contact data is kept back. */
  readonly facts: readonly SaidFact[]
  readonly maxOutputTokens: number
  /** Asked again on purpose: a kept answer would be the same text. */
  readonly isRepeated?: boolean
}

/** The answer, or null with the reason; `reason` is for the person either way. */
export type Asked<T> = { readonly answer: T; readonly reason: string } | { readonly answer: null; readonly reason: string }

/** For all endpoints of a chain together: a person waits for it, and thinking models take a minute. */
const deadlineMs = 120_000

/**
 * @throws AppError `budget_spent`: the run stops and can be retried; `conflict`: it was cancelled meanwhile. Everything else that fails is a reason to go on
 *   without a model.
 */
export async function askModel<T>(ctx: Ctx & ModelsCtx, question: Question<T>): Promise<Asked<T>> {
  const { ownerId } = ctx.actor
  const { step, runId, prompt, schema, maxOutputTokens } = question
  const chain = await openChain(ctx.models, ownerId, step)
  if (chain.gateways === null) return { answer: null, reason: chain.reason }
  const placeholders = createPlaceholders(question.facts)
  const request = {
    step,
    ownerId,
    instructions: prompt.text,
    prompt: placeholders.hide(layOut(question.parts)),
    schema,
    maxOutputTokens,
    answer: chain.keepsAnswers ? (question.isRepeated ? ('fresh' as const) : ('kept' as const)) : ('never' as const),
    account: { ownerId, runId, prompt: `${prompt.name}@${prompt.version}`, paidBy: chain.paidBy },
  }
  const endsAt = performance.now() + deadlineMs
  const failures: string[] = []
  for (const gateway of chain.gateways) {
    const remainingMs = endsAt - performance.now()
    if (remainingMs <= 0) break
    try {
      const { object, isReused } = await whileWanted(ctx, runId, (signal) =>
        gateway.generateObject({ ...request, signal, deadlineMs: remainingMs }),
      )
      return { answer: placeholders.restore(object), reason: nameAnswer(gateway, isReused, failures) }
    } catch (error) {
      if (ctx.signal.aborted || !(error instanceof AppError) || error.code === 'budget_spent' || error.code === 'conflict')
        throw error
      failures.push(error.message)
    }
  }
  return { answer: null, reason: `No model answered. ${failures.join(' ')}` }
}

const nameAnswer = ({ endpoint }: LlmGateway, isReused: boolean, failures: readonly string[]): string =>
  [`${endpoint.model} at ${endpoint.host} ${isReused ? 'had answered this before' : 'answered'}.`, ...failures].join(' ')

/** Each part between marks that its own text cannot close: they hold a hash of it, and what looks like a mark is taken out. */
function layOut(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => {
      const clean = text.replace(
        /<\/?(?:posting|resume|facts|requirements|questions|wishes|language)\b[^>]*>/giu,
        ' ',
      )
      const mark = sha256Hex(clean).slice(0, 12)
      return `<${name} id="${mark}">\n${clean}\n</${name} id="${mark}">`
    })
    .join('\n\n')
}
