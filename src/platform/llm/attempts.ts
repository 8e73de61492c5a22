/** One record for each request to a model endpoint: written before it is sent, closed when its fate is known. */
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../../kernel/ids.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { DeadlineError } from '../resilience/deadline.ts'
import type { Attempt } from '../resilience/policy.ts'
import type { ModelAccount, ModelProvider, ModelUsage } from './gateway.ts'
import { ModelCallError, type ModelFailure } from './model-error.ts'
import { addUsage, noUsage } from './usage.ts'

export interface AttemptOpening {
  readonly id: string
  readonly step: string
  readonly purpose: 'object' | 'repair' | 'text' | 'embeddings'
  readonly provider: ModelProvider
  readonly model: string
  readonly host: string
  /** From 1, within one call of the gateway. */
  readonly number: number
  readonly startedAt: Date
  /** What is sent is never recorded, only how long it is and what it hashes to (SHA-256). */
  readonly sentChars: number
  readonly sentSha256: string
  /** Null where nobody's text is sent on their own behalf. */
  readonly account: ModelAccount | null
  /** The most it may cost, in millionths of a dollar; null where the price is not known. */
  readonly estimateUsdMicros: number | null
  /** It has ended by then, one way or the other; open after that, its process is gone. */
  readonly closesBy: Date
}

export interface AttemptClosing {
  /** `done`: a usable answer. `failed`: an error, or an answer we cannot use. `unknown`: it may have been worked on and paid. */
  readonly status: 'done' | 'failed' | 'unknown'
  readonly usage: ModelUsage
  /** Null when unknown. Errors without an answer cost nothing. */
  readonly costUsdMicros: number | null
  readonly durationMs: number
  /** Why it is not `done`. */
  readonly failure: ModelFailure | 'deadline' | 'abandoned' | null
  /** HTTP status of the answer, when there was one with an error. */
  readonly upstreamStatus: number | null
}

/** A call that was answered without a request: its cost is 0, and nothing left this machine. */
export type ReusedAnswer = Pick<AttemptOpening, 'id' | 'step' | 'purpose' | 'provider' | 'model' | 'host'>

export interface AttemptRecorder {
  /** Awaited before the call returns; when it throws, the answer is given all the same. */
  reuse(answer: ReusedAnswer): Promise<void>
  /** Awaited before the request is sent; when it throws, nothing is sent. */
  open(attempt: AttemptOpening): Promise<void>
  /** Awaited before the call returns. When it throws, the answer is kept: the attempt stays open and is found as such. */
  close(id: string, closing: AttemptClosing): Promise<void>
  /** Told when `close` or `reuse` threw. */
  onUnclosed(id: string, error: unknown): void
}

/** What an endpoint answered. An answer that cannot be used says why, and still tells what it took. */
export interface Answered<T> {
  readonly value: T
  readonly usage: ModelUsage
  readonly costUsdMicros: number | null
  readonly failure: ModelFailure | null
}

export type AttemptSubject = Pick<
  AttemptOpening,
  'step' | 'purpose' | 'provider' | 'model' | 'host' | 'account' | 'estimateUsdMicros'
> & {
  /** What is sent, for its length and hash. */
  readonly sent: string
  /** How long the whole call may still take. */
  readonly remainingMs: number
}

/** The attempts of one call of the gateway, and what they took together. */
export interface AttemptLog {
  /** Sends once, between opening and closing a record. @throws what `send` throws, or the reason of the attempt's signal */
  record<T>(subject: AttemptSubject, attempt: Attempt, send: () => Promise<Answered<T>>): Promise<Answered<T>>
  /** After the last attempt: waits for the records still being closed, a second at most. */
  settle(): Promise<{ attempts: number; usage: ModelUsage; costUsdMicros: number | null }>
}

/** An attempt that outlives even this stays open in the records, which is what the recorder takes for unknown. */
const settleTimeoutMs = 1_000

export function openAttemptLog(recorder: AttemptRecorder): AttemptLog {
  const recordings: Promise<unknown>[] = []
  let opened = 0
  let sent = 0
  let usage = noUsage
  let costUsdMicros: number | null = 0

  async function close(id: string, closing: AttemptClosing): Promise<void> {
    usage = addUsage(usage, closing.usage)
    costUsdMicros =
      costUsdMicros === null || closing.costUsdMicros === null ? null : costUsdMicros + closing.costUsdMicros
    await recorder.close(id, closing).catch((error: unknown) => recorder.onUnclosed(id, error))
  }

  async function record<T>(
    { sent: text, remainingMs, ...subject }: AttemptSubject,
    { signal }: Attempt,
    send: () => Promise<Answered<T>>,
  ): Promise<Answered<T>> {
    const id = newId()
    opened += 1
    const number = opened
    const startedAt = new Date()
    const begun = performance.now()
    const elapsed = (): number => Math.round((performance.now() - begun) * 10) / 10
    const closesBy = new Date(startedAt.getTime() + remainingMs + settleTimeoutMs)
    const sentSha256 = sha256Hex(text)
    await recorder.open({ id, ...subject, number, startedAt, closesBy, sentChars: text.length, sentSha256 })
    // The caller may have left while the record was written: what was not sent cannot be paid.
    const isSent = !signal.aborted
    if (isSent) sent += 1
    try {
      signal.throwIfAborted()
      const { usage: taken, costUsdMicros: cost, failure, value } = await send()
      const status = failure === null ? 'done' : 'failed'
      await close(id, {
        status,
        usage: taken,
        costUsdMicros: cost,
        durationMs: elapsed(),
        failure,
        upstreamStatus: null,
      })
      return { usage: taken, costUsdMicros: cost, failure, value }
    } catch (thrown) {
      const error: unknown = signal.aborted ? signal.reason : thrown
      await close(id, { ...describeEnd(error, isSent), durationMs: elapsed() })
      throw error
    }
  }

  return {
    record(subject, attempt, send) {
      const recording = record(subject, attempt, send)
      recordings.push(recording)
      return recording
    },
    async settle() {
      await Promise.race([Promise.allSettled(recordings), sleep(settleTimeoutMs, undefined, { ref: false })])
      return { attempts: sent, usage, costUsdMicros }
    },
  }
}

/** How an attempt that threw is recorded. What stopped on the way may have reached the endpoint. */
function describeEnd(error: unknown, wasSent: boolean): Omit<AttemptClosing, 'durationMs'> {
  if (!(error instanceof ModelCallError)) {
    const failure = error instanceof DeadlineError ? 'deadline' : 'abandoned'
    const status = wasSent ? 'unknown' : 'failed'
    return { status, usage: noUsage, costUsdMicros: wasSent ? null : 0, failure, upstreamStatus: null }
  }
  const { failure, upstreamStatus, fate } = error
  return {
    status: fate === 'lost' ? 'unknown' : 'failed',
    usage: noUsage,
    costUsdMicros: fate === 'refused' ? 0 : null,
    failure,
    upstreamStatus,
  }
}
