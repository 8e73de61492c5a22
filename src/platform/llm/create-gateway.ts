/** The gateway: the port to models over the AI SDK, with one policy, and one record for each request. */
import type { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { createEndpointFetch } from '../http/endpoint-fetch.ts'
import type { OutgoingObserver } from '../http/outgoing-observer.ts'
import { DeadlineError, openScope } from '../resilience/deadline.ts'
import type { ResilienceObserver } from '../resilience/events.ts'
import { type Attempt, createPolicy } from '../resilience/policy.ts'
import type { PolicyLimits } from '../resilience/policy-limits.ts'
import { type AnswerCache, type KeptAnswer, keyOfRequest } from './answer-cache.ts'
import { askForObject, askForText, type Correction, type OpenedModel } from './ask.ts'
import {
  type Answered,
  type AttemptLog,
  type AttemptOpening,
  type AttemptRecorder,
  openAttemptLog,
} from './attempts.ts'
import { hostOf, type ModelEndpoint, nameEndpoint } from './endpoint.ts'
import type { LlmGateway, ModelAnswer, ModelRequest, ObjectRequest } from './gateway.ts'
import { loadSdk, openLanguageModel } from './load-sdk.ts'
import { judgeModelFailure, ModelCallError } from './model-error.ts'
import { estimateCall, loadPrices } from './price.ts'
import { readObject } from './read-object.ts'

export interface LlmGatewayOptions {
  readonly endpoint: ModelEndpoint
  readonly recorder: AttemptRecorder
  readonly observer?: ResilienceObserver
  /** Hears of each request that is sent. */
  readonly traffic?: OutgoingObserver
  readonly limits?: Partial<PolicyLimits>
  /** Absent: no answer is kept. */
  readonly answers?: AnswerCache | undefined
}

/** Models answer in seconds to minutes and count requests by the minute: few at once, and unhurried retries. */
const modelLimits: Partial<PolicyLimits> = { concurrent: 8, queued: 200, firstDelayMs: 500, maxDelayMs: 20_000 }

/** Loads nothing and sends nothing until the first call. Make one for each endpoint and keep it: it holds the breaker. */
export function createLlmGateway(options: LlmGatewayOptions): LlmGateway {
  const { endpoint, recorder, observer, traffic, limits, answers } = options
  const { provider, model } = endpoint
  const name = nameEndpoint(endpoint)
  const host = hostOf(endpoint.baseUrl)
  const http = createEndpointFetch({ ...(traffic && { traffic }) })
  const policy = createPolicy({
    dependency: { kind: 'model', name },
    // While closing, connections break by our own hand.
    judge: (error) => (isClosed ? nobodysFault : judgeModelFailure(error)),
    limits: { ...modelLimits, ...limits },
    ...(observer && { observer }),
  })

  let isClosed = false
  let opening: Promise<OpenedModel> | undefined
  const open = (): Promise<OpenedModel> => {
    opening ??= Promise.all([loadSdk(), openLanguageModel(endpoint, http.fetch), loadPrices()]).then(
      ([sdk, languageModel, prices]) => ({ endpoint, sdk, model: languageModel, prices }),
    )
    return opening
  }

  /** One request under the policy: sent again where that may help, each time with a record of its own. */
  function send<T>(
    { log, request, endsAt }: Call,
    purpose: AttemptOpening['purpose'],
    sent: string,
    ask: (opened: OpenedModel, signal: AbortSignal) => Promise<Answered<T>>,
  ): Promise<Answered<T>> {
    const account = request.account ?? null
    const attemptOnce = async (attempt: Attempt): Promise<Answered<T>> => {
      const opened = await open()
      const remainingMs = Math.max(0, endsAt - performance.now())
      const estimateUsdMicros = estimateCall(opened.prices, endpoint, sent.length, request.maxOutputTokens)
      const asked = { step: request.step, purpose, provider, model, host, sent }
      return log.record({ ...asked, account, estimateUsdMicros, remainingMs }, attempt, () =>
        ask(opened, attempt.signal),
      )
    }
    if (isClosed) throw new AppError('unavailable', 'The model gateway is closed: the service is shutting down.')
    const deadlineMs = endsAt - performance.now()
    if (deadlineMs <= 0) throw new DeadlineError(name, request.deadlineMs)
    return policy.run(attemptOnce, { deadlineMs, signal: request.signal, idempotent: true })
  }

  /** The kept answer to the very same request of the same person, else what `ask` gives, which is kept from then on. */
  async function keptOr(
    { request, endsAt }: Call,
    purpose: 'object' | 'text',
    schema: z.ZodType | null,
    ask: () => Promise<KeptAnswer>,
  ): Promise<KeptAnswer & { isReused: boolean }> {
    const key = keyOfRequest(endpoint, request, schema)
    if (!answers || key === null) return { ...(await ask()), isReused: false }
    if (request.answer === 'fresh') {
      const answer = await ask()
      await answers.set(key, answer)
      return { ...answer, isReused: false }
    }
    let isAsked = false
    const askOnce = (): Promise<KeptAnswer> => {
      isAsked = true
      return ask()
    }
    // Who waits for another's answer must not wait longer than for one of their own.
    const scope = openScope(name, Math.max(0, endsAt - performance.now()), request.signal)
    try {
      const answer = await answers.through(key, askOnce, { signal: scope.signal })
      if (!isAsked) {
        const id = newId()
        const reused = { id, step: request.step, purpose, provider, model, host }
        await recorder.reuse(reused).catch((error: unknown) => recorder.onUnclosed(id, error))
      }
      return { ...answer, isReused: !isAsked }
    } finally {
      scope.end()
    }
  }

  /** Asks for an object, and once more where the first answer does not fit. @throws ModelCallError */
  async function askTwice<T>(call: Call, request: ObjectRequest<T>): Promise<KeptAnswer> {
    const askOnce = (correction: Correction | null) =>
      send(call, correction === null ? 'object' : 'repair', describeSent(request, correction), (opened, signal) =>
        askForObject(opened, request, correction, signal),
      )
    const first = await askOnce(null)
    if (first.value.isRead) return { text: first.value.text, isRepaired: false, isCut: false }
    // Refused or out of room, a second answer would end the same way and cost as much.
    if (first.failure !== 'wrong_schema') throw failed(first)
    const second = await askOnce({ answer: first.value.text, problem: first.value.problem })
    if (second.value.isRead) return { text: second.value.text, isRepaired: true, isCut: false }
    throw failed(second)
  }

  /** Runs one call of the port and adds up what its requests took. */
  async function account<T>(request: ModelRequest, run: (call: Call) => Promise<T>): Promise<T & Accounted> {
    const log = openAttemptLog(recorder)
    try {
      const answer = await run({ log, request, endsAt: performance.now() + request.deadlineMs })
      return { ...answer, ...(await log.settle()) }
    } catch (error) {
      await log.settle()
      throw error
    }
  }

  const failed = ({ failure }: Answered<unknown>): ModelCallError =>
    new ModelCallError(failure ?? 'wrong_schema', { name })

  return {
    endpoint: { provider, model, host },

    generateObject: (request) =>
      account(request, async (call) => {
        const { text, isRepaired, isReused } = await keptOr(call, 'object', request.schema, () =>
          askTwice(call, request),
        )
        const read = readObject(text, request.schema)
        if (read.isRead) return { object: read.object, isRepaired, isReused }
        // A kept answer can miss what a schema asks for beyond its form (`refine`): then the model is asked after all.
        const asked = await keptOr(
          { ...call, request: { ...request, answer: 'fresh' } },
          'object',
          request.schema,
          () => askTwice(call, request),
        )
        const readAgain = readObject(asked.text, request.schema)
        if (!readAgain.isRead) throw new ModelCallError('wrong_schema', { name })
        return { object: readAgain.object, isRepaired: asked.isRepaired, isReused: false }
      }),

    streamText: (request) =>
      account(request, async (call) => {
        const { text, isCut, isReused } = await keptOr(call, 'text', null, async () => {
          const answered = await send(call, 'text', describeSent(request, null), (opened, signal) =>
            askForText(opened, request, signal),
          )
          if (answered.failure !== null) throw failed(answered)
          return { ...answered.value, isRepaired: false }
        })
        if (isReused && text !== '') request.onText?.(text)
        return { text, isCut, isReused }
      }),

    describe: policy.describe,
    async close() {
      isClosed = true
      await http.close()
    },
  }
}

const nobodysFault = { retryable: false, countsAgainst: false, retryAfterMs: null }

type Accounted = Omit<ModelAnswer, 'isReused'>

interface Call {
  readonly log: AttemptLog
  readonly request: ModelRequest
  /** By `performance.now()`. */
  readonly endsAt: number
}

/** What leaves this machine, for the length and the hash in the records. */
const describeSent = ({ instructions, prompt }: ModelRequest, correction: Correction | null): string =>
  [instructions, prompt, ...(correction === null ? [] : [correction.answer, correction.problem])].join('\n')
