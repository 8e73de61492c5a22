/** What can go wrong on the way to another server, in words for the person who gave the address. */
import { AppError, messageOf } from '../../kernel/errors.ts'
import type { Verdict } from '../resilience/policy.ts'
import { readRetryAfter } from '../resilience/retry-after.ts'

/** The other server could not be reached, or answered with an error. Carries what a caller decides on. */
export class FetchFailedError extends AppError {
  /** The HTTP status it answered with; null when it did not answer. */
  readonly upstreamStatus: number | null
  /** How long the server asks us to wait before the next try; null when it does not say. */
  readonly retryAfterMs: number | null

  constructor(message: string, { upstreamStatus = null, retryAfterMs = null, cause }: FetchFailure = {}) {
    super('fetch_failed', message, { cause })
    this.name = 'FetchFailedError'
    this.upstreamStatus = upstreamStatus
    this.retryAfterMs = retryAfterMs
  }
}

interface FetchFailure {
  readonly upstreamStatus?: number | null
  readonly retryAfterMs?: number | null
  readonly cause?: unknown
}

/** The error for an answer that is neither 2xx nor 304. */
export const failedStatus = (host: string, status: number, retryAfter: string | undefined): FetchFailedError => {
  const retryAfterMs = readRetryAfter(retryAfter, new Date())
  const wait =
    retryAfterMs === null ? '' : ` It asks to wait ${Math.ceil(retryAfterMs / 1000)} seconds before the next try.`
  return new FetchFailedError(`${host} answered with status ${status}${meaningOf(status)}.${wait}`, {
    upstreamStatus: status,
    retryAfterMs,
  })
}

const meaningOf = (status: number): string => {
  if (status === 404 || status === 410) return ': there is nothing at this address'
  if (status === 401 || status === 403) return ': it does not show this page to us'
  if (status === 429) return ': too many requests'
  return status >= 500 ? ': it has a problem of its own' : ''
}

/** Finds the typed error inside what undici, the socket or the resolver threw. */
export const toFetchError = (error: unknown, host: string): AppError => {
  for (let link: unknown = error; link instanceof Error; link = link.cause) if (link instanceof AppError) return link
  if (codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT')
    return new AppError('timed_out', `${host} does not accept the connection. Try again later.`, { cause: error })
  return new FetchFailedError(`${host} could not be reached${reasonOf(codeOf(error))}. Check the address.`, {
    cause: error,
  })
}

/** Statuses that a server may answer otherwise a moment later (RFC 9110; 425 is RFC 8470). */
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

/** What a failure says about the other server. A refused address or an answer of 404 is nobody's illness. */
export const judgeFetchFailure = (error: unknown): Verdict => {
  if (!(error instanceof FetchFailedError)) {
    const isLate = error instanceof AppError && error.code === 'timed_out'
    return { retryable: isLate, countsAgainst: isLate, retryAfterMs: null }
  }
  const isPassing =
    error.upstreamStatus === null
      ? /^(?:ECONN|EPIPE|EAI_AGAIN|UND_ERR_SOCKET|EHOSTUNREACH|ENETUNREACH)/u.test(codeOf(error.cause))
      : passingStatuses.has(error.upstreamStatus)
  return { retryable: isPassing, countsAgainst: isPassing, retryAfterMs: error.retryAfterMs }
}

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : messageOf(error)
}

const reasonOf = (code: string): string => {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return ': its name is not known'
  if (code === 'ECONNREFUSED') return ': it refuses the connection'
  if (code.startsWith('Z_') || code.startsWith('ERR__')) return ': its answer is damaged'
  return /CERT|TLS|SSL|SELF_SIGNED/u.test(code) ? ': its certificate is not valid' : ''
}
