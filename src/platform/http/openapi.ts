/** The OpenAPI 3.1 description, generated from the routes' zod schemas; problem answers and the token are added to each. */
import type { FastifyDynamicSwaggerOptions, SwaggerTransform } from '@fastify/swagger'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { AppError, type ErrorCode, type Issue } from '../../kernel/errors.ts'
import { tidyDescription } from './openapi-tidy.ts'
import { problemMediaType, toProblem } from './problem.ts'
import { clientHeader } from './same-origin.ts'
import { sessionCookieName } from './session-cookie.ts'

/** A problem answer with an example of its own: the status and code a reader will meet there. */
function problem(code: ErrorCode, description: string, detail: string, issues: readonly Issue[] = []) {
  const example = toProblem(new AppError(code, detail, { issues }), '0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18')
  return { description, content: { [problemMediaType]: { schema: { $ref: '#/components/schemas/Problem' }, example } } }
}

const problems = {
  malformed: problem('malformed_request', 'The request could not be read.', 'The body is not valid JSON.'),
  unauthenticated: problem(
    'unauthenticated',
    'No credential was sent, or it is not valid.',
    'The key, token or session is not valid, or no longer. Sign in again.',
  ),
  forbidden: problem(
    'forbidden',
    'The credential may not do this: a scope is missing, or a page of another origin sent it.',
    'This needs the scope write, which this API key does not have.',
  ),
  notFound: problem(
    'not_found',
    'Nothing was found there.',
    'There is no posting 0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21.',
  ),
  tooLarge: problem(
    'too_large',
    'The body or file is too large.',
    'The file is larger than this installation accepts (UPLOAD_MAX_BYTES).',
  ),
  unsupported: problem(
    'unsupported_format',
    'The Content-Type or the format of the file is not supported.',
    'This route does not read that Content-Type; see /docs for the one it reads.',
  ),
  invalid: problem(
    'invalid_input',
    'The input is not valid; `issues` says what and where.',
    'The request does not have the form this route needs; each issue says what was expected where.',
    [{ path: 'body.title', message: 'Invalid input: expected string, received number' }],
  ),
  keyConflict: problem(
    'conflict',
    'The current state does not allow this, or the `Idempotency-Key` was used for another request or is being worked on.',
    'This Idempotency-Key was used for another request. Use a new key for everything new.',
  ),
  anyOther: problem(
    'internal',
    'Anything else that went wrong.',
    'Something went wrong on our side. The request id finds the cause in the logs.',
  ),
}

interface Described {
  readonly body?: unknown
  readonly params?: unknown
  readonly querystring?: unknown
  readonly response?: unknown
}

/** The problem answers a route of this form can give; `default` stands for the rest. */
function problemResponses({ body, params, querystring }: Described, isPublic: boolean, isUpload: boolean) {
  const hasBody = body !== undefined || isUpload
  const hasInput = hasBody || params !== undefined || querystring !== undefined
  return {
    ...(hasBody && { 400: problems.malformed, 413: problems.tooLarge, 415: problems.unsupported }),
    ...(!isPublic && { 401: problems.unauthenticated, 403: problems.forbidden }),
    ...(params !== undefined && { 404: problems.notFound }),
    ...(hasInput && { 422: problems.invalid }),
    default: problems.anyOther,
  }
}

const keyHeader = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description:
        'Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again.',
    },
  },
}

const uploadBody = (description: string) => ({
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary', description } },
})

const describeRoute: SwaggerTransform = (document) => {
  const { schema, url } = jsonSchemaTransform(document)
  if (!schema || schema.hide === true) return { schema, url }
  const { public: isPublic = false, upload, idempotency } = document.route.config ?? {}
  const described: Described = schema
  return {
    url,
    schema: {
      ...schema,
      ...(upload !== undefined && { consumes: ['multipart/form-data'], body: uploadBody(upload) }),
      ...(isPublic && { security: [] }),
      ...(idempotency !== undefined && { headers: keyHeader }),
      response: {
        ...problemResponses(described, isPublic, upload !== undefined),
        ...(idempotency !== undefined && { 409: problems.keyConflict }),
        ...(described.response as object | undefined),
      },
    },
  }
}

/** Options of @fastify/swagger. `publicUrl` null: addresses are relative to where the description was read. */
export const apiDescription = (version: string, publicUrl: string | null): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Rolewright API',
      version,
      description:
        'A self-hosted job-application copilot that invents nothing. Errors are problem documents (RFC 9457) with a stable `code`; every answer carries its `X-Request-ID`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: publicUrl ?? '/' }],
    security: [{ bearer: [] }, { session: [] }],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An API key, or an access token (JWT) of a session.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookieName(publicUrl),
          description: `The session of a browser. Writes need the Origin of our own pages or the header \`${clientHeader}\`.`,
        },
      },
    },
  },
  transform: describeRoute,
  transformObject: tidyDescription,
})
