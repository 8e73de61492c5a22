/** The port to language models: ask for an object or a text, know what it took. */
import type { z } from 'zod'
import type { PolicyState } from '../resilience/policy.ts'

/** Tokens as the endpoint counted them; null: it did not say. */
export interface ModelUsage {
  /** All of the input, those read from or written to the endpoint's cache included. */
  readonly inputTokens: number | null
  readonly cacheReadTokens: number | null
  readonly cacheWriteTokens: number | null
  /** All of the output, thinking included. */
  readonly outputTokens: number | null
}

export interface ModelRequest {
  /** What asks, such as `tailor-resume`; for records and metrics. */
  readonly step: string
  readonly instructions: string
  readonly prompt: string
  /** Always said: endpoints' defaults run from 4,096 to 128,000, and every token is paid. */
  readonly maxOutputTokens: number
  /** For all attempts together. */
  readonly deadlineMs: number
  readonly signal?: AbortSignal
  /**
   * Whose question it is. The answer is kept for a while (LLM_CACHE_TTL) and given again to this person alone, when the
   * very same is asked of the same model. Absent: no answer is looked for, and none is kept.
   */
  readonly ownerId?: string
  /** `fresh`: the model is asked even where an answer is kept, and the new one is kept instead. `never`: none is looked for or kept. `kept` by default. */
  readonly answer?: 'kept' | 'fresh' | 'never'
  /** On whose account the requests go; absent where nobody's text is sent. */
  readonly account?: ModelAccount
}

/** Whose ledger holds a request, and whose budget it counts against. */
export interface ModelAccount {
  readonly ownerId: string
  readonly runId: string | null
  /** Name and version of the prompt: `write-letter@1`. */
  readonly prompt: string
  readonly paidBy: 'operator' | 'person'
}

export interface ObjectRequest<T> extends ModelRequest {
  /** Absent values are better `nullable()` than `optional()`: OpenAI keeps a model to the schema only without the latter. */
  readonly schema: z.ZodType<T>
}

export interface TextRequest extends ModelRequest {
  /** Told of each piece as it comes, or of a kept text at once. Once it was called, the request is not repeated. */
  readonly onText?: (piece: string) => void
}

export interface ModelAnswer {
  /** It was kept, or another asked the same at the same moment: this call sent nothing and cost nothing. */
  readonly isReused: boolean
  /** Requests that were sent. */
  readonly attempts: number
  /** Of all attempts that said so. */
  readonly usage: ModelUsage
  /** Of all attempts, in millionths of a dollar, rounded up; null when the price or the tokens of one are not known. */
  readonly costUsdMicros: number | null
}

export interface ObjectAnswer<T> extends ModelAnswer {
  readonly object: T
  /** The first answer did not fit the schema and a second one was asked for. */
  readonly isRepaired: boolean
}

export interface TextAnswer extends ModelAnswer {
  readonly text: string
  /** It ended because `maxOutputTokens` was reached. */
  readonly isCut: boolean
}

export interface LlmGateway {
  readonly endpoint: {
    readonly provider: ModelProvider
    readonly model: string
    /** Host and port: where what is asked goes. */
    readonly host: string
  }
  /**
   * One object that fits the schema. An answer that does not fit is sent back once with what is wrong.
   * @throws ModelCallError (`model_failed`, `model_refused`, `unavailable`), DeadlineError (`timed_out`),
   *   DependencyUnavailableError (`unavailable`); the signal's reason
   */
  generateObject<T>(request: ObjectRequest<T>): Promise<ObjectAnswer<T>>
  /** A text, piece by piece. @throws as `generateObject`; what came before the error was already told */
  streamText(request: TextRequest): Promise<TextAnswer>
  describe(): PolicyState
  close(): Promise<void>
}

export type ModelProvider = 'openai' | 'anthropic' | 'compatible'
