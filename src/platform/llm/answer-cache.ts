/** Model answers that are kept: by the person who asks, the endpoint, and everything that is asked. */
import { z } from 'zod'
import type { Cache } from '../cache/cache.ts'
import { jsonCodec } from '../cache/codecs.ts'
import type { ModelEndpoint } from './endpoint.ts'
import type { ModelRequest } from './gateway.ts'

const keptAnswer = z.strictObject({ text: z.string(), isRepaired: z.boolean(), isCut: z.boolean() })

/** What a model said, as it said it: it is read again by the schema of whoever asks again. */
export type KeptAnswer = z.output<typeof keptAnswer>

export type AnswerCache = Cache<KeptAnswer>

export const answerCodec = jsonCodec((value) => keptAnswer.parse(value))

/** Begins every key: another number forgets all answers, for when the way we ask changes. */
const version = 1

/** Whose answer is kept under a key of `keyOfRequest`: all of one person's are deleted together. */
export const ownerOfKey = (key: string): string => String((JSON.parse(key) as unknown[])[1])

/** Schemas live as long as the code that made them. */
const schemaTexts = new WeakMap<z.ZodType, string>()

function textOf(schema: z.ZodType): string {
  const known = schemaTexts.get(schema)
  if (known !== undefined) return known
  const text = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }))
  schemaTexts.set(schema, text)
  return text
}

/**
 * The key of a request, null when its answer is not to be kept. It holds what the person wrote: the cache hashes it, and
 * it goes nowhere else. `step`, deadline and signal are left out: they change nothing about the answer.
 * @param schema null for a text
 */
export function keyOfRequest(
  { provider, baseUrl, model }: ModelEndpoint,
  { ownerId, answer, instructions, prompt, maxOutputTokens }: ModelRequest,
  schema: z.ZodType | null,
): string | null {
  if (ownerId === undefined || answer === 'never') return null
  const form = schema === null ? null : textOf(schema)
  return JSON.stringify([version, ownerId, provider, baseUrl, model, instructions, prompt, maxOutputTokens, form])
}
