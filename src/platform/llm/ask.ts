/** One request to a model through the SDK, and what came back, in our terms. */
import type { LanguageModel, LanguageModelUsage, Schema } from 'ai'
import type { z } from 'zod'
import type { Answered } from './attempts.ts'
import { type ModelEndpoint, nameEndpoint } from './endpoint.ts'
import type { ModelRequest, ObjectRequest, TextRequest } from './gateway.ts'
import type { Sdk } from './load-sdk.ts'
import { ModelCallError, type ModelFailure, toModelError } from './model-error.ts'
import { type loadPrices, priceCall } from './price.ts'
import { type ReadObject, readObject } from './read-object.ts'
import { readUsage } from './usage.ts'

/** Everything that is loaded before the first request. */
export interface OpenedModel {
  readonly endpoint: ModelEndpoint
  readonly sdk: Sdk
  readonly model: LanguageModel
  readonly prices: Awaited<ReturnType<typeof loadPrices>>
}

/** A wrong answer and what was wrong with it; sent with the second request. */
export interface Correction {
  readonly answer: string
  readonly problem: string
}

/** An object, or the answer that held none. */
export type ObjectReading<T> = ReadObject<T> & { readonly text: string }

/** @throws ModelCallError; whatever the SDK throws once the signal is aborted */
export async function askForObject<T>(
  opened: OpenedModel,
  { schema, ...request }: ObjectRequest<T>,
  correction: Correction | null,
  signal: AbortSignal,
): Promise<Answered<ObjectReading<T>>> {
  const { sdk } = opened
  const form = await formOf(schema, sdk)
  const settings = {
    ...settingsOf(opened, request, signal),
    instructions: withForm(request.instructions, form, opened.endpoint),
    providerOptions: { [opened.endpoint.provider]: { strictJsonSchema: form.isStrict } },
    ...(correction === null ? { prompt: request.prompt } : { messages: correct(request.prompt, correction) }),
  }
  try {
    const result = await sdk.generateText({ ...settings, output: rawOutput(sdk, form.schema) })
    const { finishReason } = result
    // `output` throws where there is none, and then takes the usage along.
    const hasOutput = finishReason === 'stop' || (finishReason !== 'tool-calls' && result.text !== '')
    return readAnswer(opened, schema, hasOutput ? result.output : '', finishReason, result.usage)
  } catch (thrown) {
    throw toModelError(thrown, placeOf(opened), sdk)
  }
}

function readAnswer<T>(
  opened: OpenedModel,
  schema: z.ZodType<T>,
  text: string,
  finishReason: string,
  sdkUsage: LanguageModelUsage,
): Answered<ObjectReading<T>> {
  const read = readObject(text, schema)
  const usage = readUsage(sdkUsage)
  return {
    value: { ...read, text },
    usage,
    costUsdMicros: priceCall(opened.prices, opened.endpoint, usage),
    failure: read.isRead ? null : (failureOfFinish(finishReason) ?? 'wrong_schema'),
  }
}

/** The SDK's way to ask for an object, without its reading: ours forgives prose and fences and keeps what was said. */
const rawOutput = (sdk: Sdk, schema: Schema) => ({
  ...sdk.Output.text(),
  responseFormat: sdk.Output.object({ schema }).responseFormat,
})

/** @throws ModelCallError; whatever the SDK throws once the signal is aborted */
export async function askForText(
  opened: OpenedModel,
  { onText, ...request }: TextRequest,
  signal: AbortSignal,
): Promise<Answered<{ text: string; isCut: boolean }>> {
  const { sdk } = opened
  let text = ''
  const place = () => ({ ...placeOf(opened), isBegun: text !== '' && onText !== undefined })
  try {
    const { stream } = sdk.streamText({
      ...settingsOf(opened, request, signal),
      instructions: request.instructions,
      prompt: request.prompt,
      // Its own writes to the console.
      onError: () => {},
    })
    for await (const part of stream) {
      signal.throwIfAborted()
      // Errors after the first byte do not throw in the SDK: they are parts of the stream like any other.
      if (part.type === 'error') throw part.error
      if (part.type === 'text-delta') {
        text += part.text
        onText?.(part.text)
      }
      if (part.type !== 'finish') continue
      // `interrupted`: the stream just ended, which looks like a short answer but for its missing last event.
      if (part.finishReason === 'error' || part.finishReason === 'interrupted') break
      const failure = failureOfFinish(part.finishReason)
      const usage = readUsage(part.totalUsage)
      return {
        value: { text, isCut: failure === 'cut_short' },
        usage,
        costUsdMicros: priceCall(opened.prices, opened.endpoint, usage),
        failure: failure === 'refused' ? failure : null,
      }
    }
  } catch (thrown) {
    throw toModelError(thrown, place(), sdk)
  }
  throw new ModelCallError('interrupted', place())
}

const placeOf = ({ endpoint }: OpenedModel) => ({ name: nameEndpoint(endpoint) })

const failureOfFinish = (finishReason: string): ModelFailure | null => {
  if (finishReason === 'length') return 'cut_short'
  return finishReason === 'content-filter' ? 'refused' : null
}

const settingsOf = ({ model }: OpenedModel, { maxOutputTokens }: ModelRequest, abortSignal: AbortSignal) => ({
  model,
  maxOutputTokens,
  abortSignal,
  // Retries are the policy's: the SDK's ignore a long Retry-After and have no jitter.
  maxRetries: 0,
})

interface Form {
  readonly schema: Schema
  readonly json: string
  /** OpenAI's strict mode keeps a model to the schema, but refuses one with optional properties. */
  readonly isStrict: boolean
}

/** Schemas live as long as the code that made them; turning one into JSON Schema costs about as much as a whole call. */
const forms = new WeakMap<z.ZodType, Form>()

async function formOf(zodSchema: z.ZodType, sdk: Sdk): Promise<Form> {
  const known = forms.get(zodSchema)
  if (known !== undefined) return known
  const json = await sdk.zodSchema(zodSchema).jsonSchema
  const form = { schema: sdk.jsonSchema(json), json: JSON.stringify(json), isStrict: requiresAll(json) }
  forms.set(zodSchema, form)
  return form
}

/** Whether every object of a JSON Schema requires all its properties. */
function requiresAll(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return true
  const properties: unknown = Reflect.get(schema, 'properties')
  const required: unknown = Reflect.get(schema, 'required')
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
  const isWhole = names.every((name) => Array.isArray(required) && required.includes(name))
  return isWhole && Object.values(schema).every(requiresAll)
}

/** Many endpoints of one's own take a schema and ignore it. */
const withForm = (instructions: string, { json }: Form, { provider }: ModelEndpoint): string =>
  provider === 'compatible'
    ? `${instructions}\n\nAnswer with one JSON object that fits this JSON Schema, and with nothing else:\n${json}`
    : instructions

/** Of a wrong answer that is sent back. */
const maxCorrectedChars = 20_000

function correct(prompt: string, { answer, problem }: Correction) {
  const said = answer.trim().slice(0, maxCorrectedChars)
  const note = `That answer cannot be used: ${problem}. Answer again, with one JSON object of the asked form and nothing else.`
  return [
    { role: 'user' as const, content: prompt },
    // An empty message is refused by Anthropic.
    ...(said === '' ? [] : [{ role: 'assistant' as const, content: said }]),
    { role: 'user' as const, content: note },
  ]
}
