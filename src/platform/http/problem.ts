/** Problem documents (RFC 9457): the one place where anything thrown becomes an answer. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { AppError, type ErrorCode, errorCodes, type Issue } from '../../kernel/errors.ts'
import { noteRefusal } from './request-log.ts'

export const problemMediaType = 'application/problem+json'

const codes = Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]

/** The body of every answer that is not a success. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('Identifies the kind of problem: `urn:rolewright:problem:` and the code.'),
    title: z.string().describe('The kind of problem in a few words; the same for every problem of this code.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().describe('What happened this time, and what to do about it.'),
    code: z.enum(codes).describe('Stable name of the kind of problem, for programs.'),
    requestId: z.string().describe('The id of this request in the logs.'),
    issues: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Each thing that is wrong with the input: where, and what was expected.'),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong (RFC 9457).',
    examples: [
      {
        type: 'urn:rolewright:problem:not_found',
        title: 'Nothing was found there',
        status: 404,
        detail: 'There is no posting 0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21.',
        code: 'not_found',
        requestId: '0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18',
      },
    ],
  })

export type Problem = z.output<typeof problemSchema>

const locations: Readonly<Record<string, string>> = { querystring: 'query', params: 'path' }

function validationIssues(error: FastifyError): Issue[] {
  if (!hasZodFastifySchemaValidationErrors(error)) return []
  const part = error.validationContext ?? 'body'
  return error.validation.map(({ instancePath, message }) => ({
    path: [locations[part] ?? part, ...instancePath.split('/').filter((step) => step !== '')].join('.'),
    message: message ?? 'is not valid',
  }))
}

/** Fastify and its multipart plugin name their errors; each that a client can cause has its sentence here. */
const frameworkErrors: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'unsupported_format',
    'This route does not read that Content-Type; see /docs for the one it reads.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed_request', 'The Content-Type says JSON, but the body is empty.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed_request', 'The body is not valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed_request', 'The body is not as long as Content-Length says.'],
  FST_ERR_CTP_BODY_TOO_LARGE: [
    'too_large',
    'This is more than this server takes at once. Send less; whoever runs the server can allow more.',
  ],
  FST_REQ_FILE_TOO_LARGE: [
    'too_large',
    'The file is larger than this server takes. Send a smaller one; whoever runs the server can allow more.',
  ],
  FST_FILES_LIMIT: ['too_large', 'Send one file at a time.'],
  FST_FIELDS_LIMIT: ['too_large', 'The form holds too many fields.'],
  FST_PARTS_LIMIT: ['too_large', 'The form holds too many parts.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: ['unsupported_format', 'Send the file as multipart/form-data.'],
  FST_PROTO_VIOLATION: ['malformed_request', 'A form field has a name that is not allowed.'],
  FST_MP_PREMATURE_CLOSE: ['malformed_request', 'The form ended before its last part.'],
  FST_ERR_BAD_URL: ['malformed_request', 'The address of the request is not valid.'],
  FST_ERR_HANDLER_TIMEOUT: ['timed_out', 'The work took longer than this server allows. Try again.'],
}

/** Anything thrown, as an AppError: unknown things become `internal`, whose cause is for the logs only. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const { code, statusCode, validation } = (error ?? {}) as Partial<FastifyError>
  if (validation !== undefined) {
    const message = 'The request does not have the form this route needs; each issue says what was expected where.'
    return new AppError('invalid_input', message, { issues: validationIssues(error as FastifyError), cause: error })
  }
  const known = frameworkErrors[code ?? '']
  if (known !== undefined) return new AppError(known[0], known[1], { cause: error })
  // Broken JSON and broken multipart reach us as bare errors with a 4xx status. Their own messages quote the input.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new AppError('malformed_request', 'The request could not be read; see /docs for its form.', { cause: error })
  }
  const message = 'Something went wrong on our side. The request id finds the cause in the logs.'
  return new AppError('internal', message, { cause: error })
}

/** The problem document of an error. Of an `internal` one it says nothing about the cause. */
export function toProblem(error: AppError, requestId: string): Problem {
  const { status, title } = errorCodes[error.code]
  const issues = error.issues.map(({ path, message }) => ({ path, message }))
  return {
    type: `urn:rolewright:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    requestId,
    ...(issues.length > 0 && { issues }),
  }
}

/** Answers with a problem document. */
export const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  error: AppError,
  status: number = error.status,
): FastifyReply =>
  reply
    .code(status)
    .type(problemMediaType)
    // Text, because the route's own serializer knows only its success.
    .serializer((body) => String(body))
    .send(JSON.stringify({ ...toProblem(error, request.id), status }))

const isTimeout = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'FST_ERR_HANDLER_TIMEOUT'

/** Whole seconds: what the dependency asks for where it says so, else one. */
function secondsToWait(thrown: unknown): string {
  const waitMs: unknown = thrown instanceof AppError ? Reflect.get(thrown, 'retryAfterMs') : null
  return String(typeof waitMs === 'number' ? Math.max(1, Math.ceil(waitMs / 1000)) : 1)
}

/** The error handler of the server: 5xx are logged with their cause, everything is answered. */
export function answerError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isTimeout(thrown) && request.raw.complete === false) {
    // It is the client that took too long. What it may still send is not waited for.
    const late = new AppError('malformed_request', 'The request did not arrive in the time this server allows.')
    return sendProblem(request, reply.header('connection', 'close'), late, 408)
  }
  const error = toAppError(thrown)
  noteRefusal(request, error.code)
  if (error.status >= 500)
    request.log.error(
      { event: 'request.failed', method: request.method, route: request.routeOptions.url, status: error.status, error },
      'request failed',
    )
  else request.log.debug({ error }, 'request refused')
  const isThrottled = error.status === 429 && !reply.hasHeader('retry-after')
  if (error.status === 503 || isThrottled) void reply.header('retry-after', secondsToWait(thrown))
  return sendProblem(request, reply, error)
}
