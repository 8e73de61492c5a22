/** Whatever is logged, however deep: no secret and nobody's words come out. Random objects, searched for what was hidden in them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLog } from './log.ts'

/** Nothing of ours contains it, and no random word does by chance. */
const canary = 'cAnArY'

const secretKeys = [
  ...['password', 'dbPassword', 'passphrase', 'secret', 'clientSecret', 'token', 'access_token', 'refreshToken'],
  ...['authorization', 'Authorization', 'cookie', 'set-cookie', 'apiKey', 'api_key', 'x-api-key', 'privateKey'],
  ...['SECRET_KEY', 'signingKey', 'SENTRY_DSN', 'credentials', 'otp', 'sessionId', 'session_id'],
]
const personalKeys = [
  ...['resume', 'letter', 'prompt', 'completion', 'body', 'content', 'text', 'quote', 'email', 'phone', 'html'],
  ...['resumeText', 'coverLetter', 'systemPrompt', 'sourceText', 'emails', 'quotes', 'paragraphs', 'contactEmail'],
]

const hidden = fc.string({ maxLength: 12 }).map((around) => `${around}${canary}${around}`)

/** Credentials that a message may carry, whatever its key. */
const leaking = fc
  .tuple(
    fc.constantFrom(
      (word: string) => `postgresql://rolewright:${word}@db.internal:5432/rolewright`,
      (word: string) => `rediss://:${word}@cache`,
      (word: string) => `Bearer ${word}${word}`,
      (word: string) => `Basic ${word}${word}==`,
      (word: string) => `sk-${word}-${word}-${word}-0123456789`,
      (word: string) => `eyJ${word}${word}.${word}${word}.${word}`,
    ),
    fc.string({ maxLength: 8 }).map((text) => text.replace(/[^ a-z]/gu, ' ')),
  )
  .map(([leak, around]) => `${around} ${leak(canary)} ${around}`)

const driverError = hidden.map((value) =>
  Object.assign(new Error(`Failed query: insert into people values ($1)\nparams: ${value}`), {
    detail: `Key (email)=(${value}) already exists.`,
    where: `COPY people, line 1: "${value}"`,
    parameters: [value],
    code: '23505',
    cause: Object.assign(new Error('duplicate key'), { detail: value, hint: value }),
  }),
)

/** Messages that quote what could not be read: of JSON, and of PostgreSQL's data exceptions. */
const quotingError = fc
  .tuple(hidden, fc.boolean())
  .map(([value, isDriver]) =>
    isDriver
      ? Object.assign(new Error(`invalid input syntax for type uuid: "${value}"`), { code: '22P02' })
      : new SyntaxError(`Unexpected token '${value.slice(0, 1)}', ..."${value}"... is not valid JSON`),
  )

const harmless = fc.oneof(
  fc.integer(),
  fc.string({ maxLength: 20 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
)

const { node: anything } = fc.letrec<{ node: unknown; tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.dictionary(fc.constantFrom('a', 'b', 'list', 'inner', 'error', 'count', 'postingId'), tie('node'), {
      maxKeys: 4,
    }),
    fc.dictionary(fc.constantFrom(...secretKeys), fc.oneof(hidden, fc.array(hidden), fc.record({ a: hidden })), {
      maxKeys: 3,
    }),
    fc.dictionary(
      fc.constantFrom(...personalKeys),
      fc.oneof(hidden, fc.array(hidden), fc.record({ deep: fc.array(hidden), figure: fc.integer() })),
      { maxKeys: 3 },
    ),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
  node: fc.oneof(
    { depthSize: 'small' },
    harmless,
    leaking,
    driverError,
    quotingError,
    hidden.map((text) => Buffer.from(text)),
    hidden.map((text) => new Map([['token', text]])),
    hidden.map((text) => new URL(`https://me:${encodeURIComponent(text)}@site.example/`)),
    tie('tree'),
  ),
}))

test('random nested objects that hold secrets and personal words: none of them reaches a line', () => {
  let lines = 0
  fc.assert(
    fc.property(
      fc.array(anything, { maxLength: 4 }),
      leaking,
      fc.constantFrom('json', 'readable'),
      (given, said, form) => {
        const written: string[] = []
        const log = createLog({
          level: 'DEBUG',
          form: form === 'json' ? 'json' : 'readable',
          stream: { write: (line) => written.push(line) },
          fields: { given },
        })
        log.info({ given }, said)
        log.child({ given, first: given[0] }).warn({ inner: { given } })
        const [first] = given
        if (first instanceof Error) log.error(first)
        log.error({ error: new Error(said, { cause: first }) })
        lines += written.length
        expect(written.join('')).not.toContain(canary)
      },
    ),
    { numRuns: 400 },
  )
  expect(lines).toBeGreaterThanOrEqual(1_200)
})

test('a text of a person is logged as its length and a hash, so that two lines can be told to speak of the same', () => {
  const written: string[] = []
  const log = createLog({ level: 'INFO', form: 'json', stream: { write: (line) => written.push(line) } })
  log.info({ resumeText: 'Ada Lovelace', context: 'import', letters: 2 }, 'read')
  log.info({ deep: { prompt: ['Ada Lovelace'] } }, 'asked')
  expect(JSON.parse(written[0] ?? '')).toMatchObject({ resumeText: expect.any(String), context: 'import', letters: 2 })
  const hash = /\[12 characters, sha256 [0-9a-f]{12}\]/u
  expect(hash.exec(written[0] ?? '')?.[0]).toBe(hash.exec(written[1] ?? '')?.[0])
  expect(written.join('')).not.toContain('Lovelace')
})
