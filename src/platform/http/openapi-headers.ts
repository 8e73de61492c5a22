/** The headers that answers carry, in the API description: which request it was, what is left of limits, where the next page is. */

interface Operation {
  readonly tags?: readonly string[]
  readonly parameters?: readonly { readonly name?: string; readonly in?: string }[]
  readonly responses: Record<string, { headers?: object; readonly description?: string }>
}

/** The part of a description that has answers. */
export interface DescribedPaths {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: Record<string, unknown>
}

const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string', maxLength: 1_000 },
  example,
})

const headers = {
  'X-Request-ID': text(
    'The id of this request in the logs: the one that was sent, where it can be one.',
    '0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18',
  ),
  'X-Response-Time': text('How long the answer took.', '12.3ms'),
  'RateLimit-Policy': text(
    'The limits that hold for this request: `q` requests in `w` seconds (draft-ietf-httpapi-ratelimit-headers).',
    '"read-minute";q=300;w=60, "read-hour";q=5000;w=3600',
  ),
  RateLimit: text(
    'What is left of each: `r` requests, and `t` seconds until all are back.',
    '"read-minute";r=298;t=41, "read-hour";r=4711;t=2800',
  ),
  'Retry-After': {
    description: 'Seconds to wait before the same request is worth sending again.',
    schema: { type: 'integer', minimum: 1, maximum: 3_600 },
    example: 23,
  },
  'Idempotent-Replayed': {
    description: 'Says that the work was done by an earlier request with this key.',
    schema: { type: 'string', enum: ['true'] },
  },
}

const referTo = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

/** Probes are not counted. */
function headersOf({ tags, parameters = [] }: Operation, status: string): object {
  const isCounted = tags?.includes('health') !== true
  const isIdempotent = parameters.some(({ name }) => name?.toLowerCase() === 'idempotency-key')
  return referTo([
    'X-Request-ID',
    'X-Response-Time',
    ...(isCounted && status !== 'default' ? ['RateLimit-Policy', 'RateLimit'] : []),
    ...(status === '429' || status === '503' ? ['Retry-After'] : []),
    ...(isIdempotent && status.startsWith('2') ? ['Idempotent-Replayed'] : []),
  ])
}

/** Adds the headers to every answer, beside those that the route describes itself. */
export function describeHeaders(description: DescribedPaths): void {
  description.components.headers = headers
  for (const operation of Object.values(description.paths).flatMap((methods) => Object.values(methods)))
    for (const [status, answer] of Object.entries(operation.responses))
      answer.headers = { ...headersOf(operation, status), ...answer.headers }
}
