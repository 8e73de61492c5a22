/** What can go wrong with a model endpoint, in our words: neither what was asked nor what came back is ever quoted. */
import { AppError, type ErrorCode } from '../../kernel/errors.ts'
import { describeSeconds } from '../resilience/deadline.ts'
import type { Verdict } from '../resilience/policy.ts'
import { readRetryAfter } from '../resilience/retry-after.ts'
import type { Sdk } from './load-sdk.ts'

interface FailureKind {
  readonly code: ErrorCode
  readonly sentence: string
  readonly retryable: boolean
  /** For the breaker. What we asked wrongly says nothing about the endpoint. */
  readonly countsAgainst: boolean
  /** `refused`: answered with an error, costs nothing. `answered`: came back, perhaps at a cost. `lost`: nobody knows. */
  readonly fate: 'refused' | 'answered' | 'lost'
}

const passing = { retryable: true, countsAgainst: true }
const lasting = { retryable: false, countsAgainst: false }

export const modelFailures = {
  rate_limited: { code: 'unavailable', sentence: 'takes no more requests for now', ...passing, fate: 'refused' },
  quota_spent: {
    code: 'unavailable',
    sentence: 'says that the quota of this key is spent',
    ...lasting,
    fate: 'refused',
  },
  overloaded: { code: 'unavailable', sentence: 'is overloaded', ...passing, fate: 'refused' },
  unreachable: { code: 'unavailable', sentence: 'cannot be reached', ...passing, fate: 'refused' },
  address_refused: {
    code: 'address_refused',
    sentence: 'stands at an address that is never asked, such as one of cloud metadata',
    ...lasting,
    fate: 'refused',
  },
  server_error: { code: 'model_failed', sentence: 'has a problem of its own', ...passing, fate: 'refused' },
  interrupted: { code: 'model_failed', sentence: 'broke off its answer', ...passing, fate: 'lost' },
  unauthorized: { code: 'model_failed', sentence: 'does not accept the key', ...lasting, fate: 'refused' },
  rejected: { code: 'model_failed', sentence: 'does not accept the request', ...lasting, fate: 'refused' },
  unreadable_answer: {
    code: 'model_failed',
    sentence: 'answered with something that is no answer of a model',
    retryable: false,
    countsAgainst: true,
    fate: 'answered',
  },
  wrong_schema: {
    code: 'model_failed',
    sentence: 'did not give an answer of the asked form, also when told what was wrong',
    ...lasting,
    fate: 'answered',
  },
  cut_short: {
    code: 'model_failed',
    sentence: 'needed more room for its answer than it was given',
    ...lasting,
    fate: 'answered',
  },
  refused: { code: 'model_refused', sentence: 'refused to answer', ...lasting, fate: 'answered' },
} as const satisfies Record<string, FailureKind>

export type ModelFailure = keyof typeof modelFailures

interface FailureFacts {
  /** Who failed, as the beginning of the sentence. */
  readonly name: string
  readonly upstreamStatus?: number | null
  readonly retryAfterMs?: number | null
  /** The endpoint's own word for it, such as `model_not_found`. */
  readonly detail?: string | null
  /** A part of the answer was already passed on: it must not be asked for again. */
  readonly isBegun?: boolean
}

/** A model endpoint failed. Carries no `cause`: the SDK's errors hold the request, headers and answer. */
export class ModelCallError extends AppError {
  readonly failure: ModelFailure
  /** HTTP status of the endpoint's answer; null when it did not answer with an error. */
  readonly upstreamStatus: number | null
  /** How long the endpoint asks to wait; null when it does not say. */
  readonly retryAfterMs: number | null
  readonly isBegun: boolean

  constructor(
    failure: ModelFailure,
    { name, upstreamStatus = null, retryAfterMs = null, detail, isBegun }: FailureFacts,
  ) {
    const { code, sentence } = modelFailures[failure]
    const notes = [upstreamStatus === null ? null : `status ${upstreamStatus}`, detail].filter((note) => note)
    const wait = retryAfterMs === null ? '' : ` It asks to wait ${describeSeconds(retryAfterMs)} before the next try.`
    super(code, `${name} ${sentence}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}.${wait}`)
    this.name = 'ModelCallError'
    this.failure = failure
    this.upstreamStatus = upstreamStatus
    this.retryAfterMs = retryAfterMs
    this.isBegun = isBegun === true
  }

  get fate(): FailureKind['fate'] {
    return modelFailures[this.failure].fate
  }
}

export const judgeModelFailure = (error: unknown): Verdict => {
  if (!(error instanceof ModelCallError)) return { retryable: false, countsAgainst: false, retryAfterMs: null }
  const { retryable, countsAgainst } = modelFailures[error.failure]
  return { retryable: retryable && !error.isBegun, countsAgainst, retryAfterMs: error.retryAfterMs }
}

/** Who failed, and whether a part of the answer was passed on before. */
export type FailurePlace = Pick<FailureFacts, 'name' | 'isBegun'>

/** Anything thrown on the way to a model and back, as a ModelCallError. */
export function toModelError(thrown: unknown, place: FailurePlace, sdk: Sdk): ModelCallError {
  if (thrown instanceof ModelCallError) return thrown
  if (thrown instanceof Error && thrown.name === 'AI_StreamProviderError') return toStreamError(thrown, place)
  // An answer that broke off half-way carries status 200 and the socket's error.
  const isAnswered = sdk.APICallError.isInstance(thrown) && thrown.statusCode !== undefined
  if (!isAnswered || lineCodes(thrown).length > 0) {
    const failure = failureOnTheLine(thrown)
    return new ModelCallError(place.isBegun ? 'interrupted' : failure, place)
  }
  const { statusCode, responseHeaders, data } = thrown
  const detail = readDetail(data)
  return new ModelCallError(failureOfStatus(statusCode ?? 0, detail), {
    ...place,
    upstreamStatus: statusCode ?? null,
    retryAfterMs: readWait(responseHeaders),
    detail,
  })
}

/** The error event of a stream, after HTTP said that all was well. */
function toStreamError(event: Error, place: FailurePlace): ModelCallError {
  const detail = readDetail(Reflect.get(event, 'data'))
  const failure: ModelFailure =
    detail === 'overloaded_error' ? 'overloaded' : /rate_limit/u.test(detail ?? '') ? 'rate_limited' : 'interrupted'
  // Overloaded before the first word costs nothing; after it, what was written may be paid.
  return new ModelCallError(place.isBegun ? 'interrupted' : failure, { ...place, detail })
}

const neverArrived = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/u

/** What the SDK or the connection threw without an HTTP status. The SDK tells its errors apart by name. */
function failureOnTheLine(thrown: unknown): ModelFailure {
  const codes = lineCodes(thrown)
  if (codes.includes('address_refused')) return 'address_refused'
  if (codes.includes('UND_ERR_RES_EXCEEDED_MAX_SIZE')) return 'unreadable_answer'
  if (codes.some((code) => neverArrived.test(code))) return 'unreachable'
  const name = thrown instanceof Error ? thrown.name : ''
  if (/^AI_(?:JSONParse|TypeValidation|InvalidResponseData|EmptyResponseBody|NoContent)/u.test(name))
    return 'unreadable_answer'
  // The SDK's others stop a request that it could not even put together.
  return name.startsWith('AI_') && name !== 'AI_APICallError' ? 'rejected' : 'interrupted'
}

/** The codes of sockets and of undici in a chain of causes. */
function lineCodes(thrown: unknown): string[] {
  const codes: string[] = []
  for (let link: unknown = thrown; link instanceof Error; link = link.cause) {
    if ('code' in link && typeof link.code === 'string') codes.push(link.code)
  }
  return codes
}

const failureOfStatus = (status: number, detail: string | null): ModelFailure => {
  if (detail === 'insufficient_quota') return 'quota_spent'
  if (status === 429) return 'rate_limited'
  if (status === 503 || status === 529) return 'overloaded'
  if (status >= 500 || status === 408) return 'server_error'
  if (status === 401 || status === 403) return 'unauthorized'
  return status >= 300 ? 'rejected' : 'unreadable_answer'
}

/** `retry-after-ms` is OpenAI's, more exact where it is given. */
function readWait(headers: Record<string, string> | undefined): number | null {
  const exact = headers?.['retry-after-ms']
  if (exact !== undefined && /^\d{1,9}(?:\.\d+)?$/u.test(exact)) return Math.ceil(Number(exact))
  return readRetryAfter(headers?.['retry-after'], new Date())
}

/** OpenAI and Anthropic name errors in `error.code` or `error.type`. Only a word of letters is taken: nothing can hide in it. */
function readDetail(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null
  const inner = 'error' in data && typeof data.error === 'object' && data.error !== null ? data.error : data
  const words = ['code' in inner ? inner.code : null, 'type' in inner ? inner.type : null]
  return words.find((word): word is string => typeof word === 'string' && /^[a-z_]{3,40}$/u.test(word)) ?? null
}
