/** The OpenAPI 3.1 description, generated from the routes' zod schemas; problem answers and the token are added to each. */
import type { FastifyDynamicSwaggerOptions, SwaggerTransform } from '@fastify/swagger'
import type { RouteOptions } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { problemAnswers, type RouteForm } from './openapi-problems.ts'
import { tidyDescription } from './openapi-tidy.ts'
import { clientHeader } from './same-origin.ts'
import { sessionCookieName } from './session-cookie.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Successes that are no JSON, by status, as the API description writes them: a file, a stream, nothing. */
    answers?: Readonly<Record<string, object>>
  }
}

type RouteConfig = Pick<RouteOptions, 'schema' | 'config' | 'method'>

interface Described {
  readonly body?: unknown
  readonly params?: unknown
  readonly querystring?: unknown
  readonly response?: unknown
}

/** What the route is made of. */
function formOf({ body, params, querystring }: Described, { schema, config, method }: RouteConfig): RouteForm {
  const { public: isPublic = false, upload, idempotency, ownPagesOnly = false, problems = [] } = config ?? {}
  const hasBody = body !== undefined || upload !== undefined
  return {
    readsBody: hasBody || method !== 'GET',
    hasParams: params !== undefined,
    hasInput: hasBody || params !== undefined || querystring !== undefined,
    isPublic,
    isCounted: schema?.tags?.includes('health') !== true,
    isIdempotent: idempotency !== undefined,
    own: ownPagesOnly ? [...problems, 'forbidden'] : problems,
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
        'Makes it safe to send the request again when its answer was lost: with the same key and content it gets the same answer for 24 hours (`Idempotent-Replayed: true`) and is done once. With other content it is 409. After an error answer the key is free again. Where the server died between its work and its answer, imports are done again, and everything else is 409: what was stored is there.',
    },
  },
}

const lastEventHeader = {
  type: 'object',
  properties: {
    'last-event-id': {
      type: 'string',
      pattern: '^[0-9]{1,15}$',
      maxLength: 15,
      description:
        'The id of the last event that was seen; the stream goes on after it. Browsers send it by themselves.',
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
  const { public: isPublic = false, upload, idempotency, liveStream, answers } = document.route.config ?? {}
  const described: Described = schema
  return {
    url,
    schema: {
      ...schema,
      ...(upload !== undefined && { consumes: ['multipart/form-data'], body: uploadBody(upload) }),
      ...(isPublic && { security: [] }),
      ...(idempotency !== undefined && { headers: keyHeader }),
      ...(liveStream === true && { headers: lastEventHeader }),
      response: {
        ...problemAnswers(formOf(described, document.route)),
        ...(described.response as object | undefined),
        ...answers,
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
