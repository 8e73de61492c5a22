/** Which problems each route can answer with, and an example of each, for the API description. */
import { AppError, type ErrorCode, errorCodes, type Issue } from '../../kernel/errors.ts'
import { problemMediaType, toProblem } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Codes the route can answer with beyond those that its form, its protection and its limit bring along. */
    problems?: readonly ErrorCode[]
  }
}

/** What a route is made of, as far as it decides what can go wrong. */
export interface RouteForm {
  /** What comes as a body is read, asked for or not, and can be no JSON or too long. */
  readonly readsBody: boolean
  readonly hasParams: boolean
  readonly hasInput: boolean
  readonly isPublic: boolean
  readonly isCounted: boolean
  readonly isIdempotent: boolean
  readonly own: readonly ErrorCode[]
}

/** What an example says; of a code without one, its title. */
const details: Partial<Record<ErrorCode, string>> = {
  malformed_request: 'The body is not valid JSON.',
  unauthenticated: 'The key, token or session is not valid, or no longer. Sign in again.',
  forbidden: 'This needs the scope write, which this API key does not have.',
  not_found: 'There is no posting 0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21.',
  too_large: 'The file is larger than this server takes. Send a smaller one; whoever runs the server can allow more.',
  unsupported_format: 'This route does not read that Content-Type; see /docs for the one it reads.',
  invalid_input: 'The request does not have the form this route needs; each issue says what was expected where.',
  conflict: 'This Idempotency-Key was used for another request. Use a new key for everything new.',
  rate_limited: 'More than 60 requests (write-minute). Try again in 23 seconds.',
  internal: 'Something went wrong on our side. The request id finds the cause in the logs.',
  unavailable: 'This server has more to do than it can do well. Send the same request again in a moment.',
  timed_out: 'The work took longer than this server allows. Try again.',
}

const issues: Partial<Record<ErrorCode, readonly Issue[]>> = {
  invalid_input: [{ path: 'body.title', message: 'Invalid input: expected string, received number' }],
}

const exampleOf = (code: ErrorCode): object =>
  toProblem(
    new AppError(code, details[code] ?? `${errorCodes[code].title}.`, { issues: issues[code] ?? [] }),
    '0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18',
  )

const sentenceOf = (code: ErrorCode): string => `${errorCodes[code].title} (\`${code}\`).`

/** One answer for all codes that share a status. */
function answer(codes: readonly ErrorCode[]) {
  return {
    description: codes.map(sentenceOf).join(' '),
    content: {
      [problemMediaType]: {
        schema: {
          allOf: [{ $ref: '#/components/schemas/Problem' }],
          type: 'object',
          properties: { code: { enum: codes } },
        },
        examples: Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }])),
      },
    },
  }
}

function codesOf({ readsBody, hasParams, hasInput, isPublic, isCounted, isIdempotent, own }: RouteForm): ErrorCode[] {
  return [
    ...(readsBody ? (['malformed_request', 'too_large', 'unsupported_format'] as const) : []),
    ...(isPublic ? [] : (['unauthenticated', 'forbidden'] as const)),
    ...(hasParams ? (['not_found'] as const) : []),
    ...(hasInput ? (['invalid_input'] as const) : []),
    ...(isIdempotent ? (['malformed_request', 'conflict'] as const) : []),
    ...(isCounted ? (['rate_limited'] as const) : []),
    ...own,
    'internal',
    'unavailable',
    'timed_out',
  ]
}

/** Refused by the server before a route is reached: wrong host, headers too large, a request that does not arrive. */
const beforeAnyRoute = ['malformed_request', 'forbidden', 'internal'] as const

/** The problem answers of a route by status; `default` stands for what the server refuses before it. */
export function problemAnswers(form: RouteForm): Record<string, object> {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of new Set(codesOf(form))) {
    const { status } = errorCodes[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const answers = [...byStatus].map(([status, codes]) => [String(status), answer(codes)])
  return { ...Object.fromEntries(answers), default: answer(beforeAnyRoute) }
}
