/** What never reaches a log: secrets by the name of their key, people's own words, credentials inside text, and the values drivers put into errors. */
import { sha256Hex } from '../../kernel/text.ts'

const hidden = '[redacted]'

const secretKey =
  /pass(?:word|wd|phrase)?$|secret|token|authori[sz]ation|cookie|credential|api[-_]?key|private[-_]?key|signing[-_]?key|dsn$|^otp$|session[-_]?id$/iu

/**
 * Keys under which people's own words stand: resumes, prompts, letters, addresses. A log says how long they are and which
 * (by hash: two lines can be told to speak of the same text), never what they say.
 */
const personalKey =
  /^(?:resume|letter|prompt|completion|draft|quote|paragraph|body|content|html|markdown|answer|e?mail|phone|snippet|excerpt)s?$|(?:^text|[a-z]Text|_text|Email|Phone|Letter|Resume|Prompt|Quote)s?$/u

// Counts of model tokens are figures, not secrets.
const countKey = /tokens$/iu

/** What such text has inside; most has none of it, and looking for a plain string costs a fiftieth of the pattern. */
const credentialPatterns: readonly {
  readonly signs: readonly string[]
  readonly pattern: RegExp
  readonly left: string
}[] = [
  // user:password@ in any address; up to the last @ before the host, since a password may hold one
  { signs: ['://'], pattern: /([a-z][a-z0-9+.-]*:\/\/)[^\s/"\\]+@/giu, left: `$1${hidden}@` },
  { signs: ['Bearer', 'Basic'], pattern: /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{8,}/gu, left: `$1 ${hidden}` },
  // The shapes of well-known keys: OpenAI and Anthropic, JSON Web Tokens
  { signs: ['sk-'], pattern: /\bsk-[A-Za-z0-9_-]{16,}/gu, left: hidden },
  { signs: ['eyJ'], pattern: /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/gu, left: hidden },
]

/** Text without credentials that sit inside of it, such as the password of a database address in an error message. */
export const scrubText = (text: string): string =>
  credentialPatterns.reduce(
    (cleaned, { signs, pattern, left }) =>
      signs.some((sign) => cleaned.includes(sign)) ? cleaned.replace(pattern, left) : cleaned,
    text,
  )

// Deeper than any object we log on purpose; a cycle ends here too.
const deepest = 8

const framesOf = (error: Error): string | undefined => error.stack?.match(/^\s+at .*$/gmu)?.join('\n')

/**
 * Errors whose messages quote the text they could not read: of JavaScript's JSON, and of PostgreSQL's data exceptions
 * (class 22, such as `invalid input syntax for type uuid: "..."`).
 */
const quotesInput = (error: Error): boolean =>
  error instanceof SyntaxError || /^22[0-9A-Z]{3}$/u.test(String(Reflect.get(error, 'code') ?? ''))

/** The message of an error without what drizzle writes after "params:": every value of the statement. */
export function errorMessage(error: Error): string {
  const message = error.message.replace(/\nparams:[\s\S]*$/u, '')
  // From the first quotation mark to the last: what is quoted may hold marks itself.
  const unquoted = quotesInput(error) ? message.replace(/["'][\s\S]*["']/u, hidden) : message
  return scrubText(unquoted)
}

/**
 * An error as fields. Only named properties are taken: `pg` errors carry row values in `detail` and `where`,
 * and zod's hold the refused input.
 */
function describeError(error: Error, depth: number): Record<string, unknown> {
  const described: Record<string, unknown> = {
    type: error.name,
    message: errorMessage(error),
  }
  for (const key of ['code', 'status', 'statusCode', 'constraint', 'table', 'syscall', 'signal', 'issues'] as const) {
    const value: unknown = Reflect.get(error, key)
    if (value !== undefined) described[key] = clean(value, depth + 1)
  }
  described.stack = framesOf(error)
  if (error.cause !== undefined) described.cause = clean(error.cause, depth + 1)
  if (error instanceof AggregateError) described.errors = clean(error.errors, depth + 1)
  return described
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return scrubText(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return '[too deep]'
  if (value instanceof Error) return describeError(value, depth)
  if (value instanceof Date || value instanceof URL)
    return scrubText(String(value instanceof Date ? value.toJSON() : value))
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1))
  return cleanEntries(value, depth)
}

/** Every string at any depth below a personal key as length and hash; figures stay. */
function describePersonal(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return `[${value.length} characters, sha256 ${sha256Hex(value).slice(0, 12)}]`
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Error)
    return clean(value, depth)
  if (depth > deepest) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => describePersonal(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      describePersonal(secretKey.test(key) ? hidden : inner, depth + 1),
    ]),
  )
}

function cleanEntry(key: string, value: unknown, depth: number): unknown {
  const isCount = typeof value === 'number' && countKey.test(key)
  if (secretKey.test(key) && !isCount && value !== null && value !== undefined) return hidden
  return personalKey.test(key) ? describePersonal(value, depth) : clean(value, depth)
}

function cleanEntries(value: object, depth: number): Record<string, unknown> {
  const cleaned: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    cleaned[key] = cleanEntry(key, inner, depth + 1)
  }
  return cleaned
}

/** A copy of the fields of a log line, with everything secret taken out at any depth. */
export const cleanForLog = (fields: object): Record<string, unknown> => cleanEntries(fields, 0)
