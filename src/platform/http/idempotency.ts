/** `Idempotency-Key` (IETF draft-ietf-httpapi-idempotency-key-header): a POST sent again is answered again, and done once. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError, conflict } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { HeldKey, IdempotencyStore, KeptAnswer } from './idempotency-store.ts'
import { noteWithWork } from './noted-work.ts'
import { requestContext } from './request-context.ts'
import type { HttpServer } from './server-type.ts'
import { readUpload } from './upload.ts'

/**
 * What a repetition meets. `answer`: the same answer, and where the process died before it could answer, 409: what was stored is
 * there. `repeatable`: the same answer, and where the process died it is done again, which knows what is there already, such as
 * an import. `secret`: the answer holds a secret and is never kept; 409 with the id of what was created.
 */
type Kind = 'answer' | 'repeatable' | 'secret'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes an `Idempotency-Key`. */
    idempotency?: Kind
  }
}

/** A larger answer is not kept: a repetition is then told what was created, as with a secret. */
const maxKeptChars = 1_000_000

/** The draft writes a quoted string; most clients send it bare. */
function readKey(header: string | string[]): string {
  const key = /^"?([\x21\x23-\x5b\x5d-\x7e]{1,255})"?$/u.exec([header].flat().join(', '))?.[1]
  if (key !== undefined) return key
  throw new AppError(
    'malformed_request',
    'The Idempotency-Key is not one: send 1 to 255 printable characters without spaces or quotes, such as a UUID.',
  )
}

/** Of all that decides what is done: method, address and content; a file counts by its bytes and name. */
async function hashRequest(request: FastifyRequest): Promise<string> {
  const head = `${request.method} ${request.url}`
  if (!request.isMultipart()) return sha256Hex(JSON.stringify([head, request.body ?? null]))
  const { fileName, bytes, fields } = await readUpload(request)
  return sha256Hex(JSON.stringify([head, fileName, sha256Hex(bytes), fields]))
}

const alreadyDone = ({ resourceId }: KeptAnswer): AppError =>
  conflict(
    `This request was carried out before, and its answer is not told twice.${resourceId === null ? '' : ` It created ${resourceId}.`}`,
  )

function replay(reply: FastifyReply, answer: KeptAnswer): FastifyReply {
  const { status, mediaType, body } = answer
  void reply.code(status).header('idempotent-replayed', 'true')
  if (mediaType !== null) void reply.type(mediaType)
  return reply.serializer((text) => String(text)).send(body ?? undefined)
}

/** The `id` of a JSON answer: what was created. */
function findResourceId(body: string): string | null {
  const id: unknown = body.startsWith('{') ? Reflect.get(JSON.parse(body), 'id') : null
  return typeof id === 'string' ? id : null
}

function toKept(kind: Kind, reply: FastifyReply, payload: unknown): KeptAnswer {
  const text = typeof payload === 'string' ? payload : null
  const isKept = kind !== 'secret' && text !== null && text.length <= maxKeptChars
  return {
    status: reply.statusCode,
    mediaType: isKept ? String(reply.getHeader('content-type') ?? '') || null : null,
    body: isKept ? text : null,
    resourceId: text === null ? null : findResourceId(text),
  }
}

/** Routes opt in by `config: { idempotency }`; a request without the header is served as ever. */
export function registerIdempotency(app: HttpServer, store: IdempotencyStore): void {
  const claims = new WeakMap<FastifyRequest, { held: HeldKey; kind: Kind }>()

  app.addHook('onRoute', ({ url, config }) => {
    if (config?.idempotency === undefined || config.liveStream !== true) return
    throw new Error(`The route ${url} streams: its answer cannot be kept, so it cannot take an Idempotency-Key.`)
  })

  app.addHook('preHandler', async (request, reply) => {
    const kind = request.routeOptions.config.idempotency
    const header = request.headers['idempotency-key']
    if (kind === undefined || header === undefined) return
    const key = readKey(header)
    const { ownerId } = requestContext(request).actor
    const requestHash = await hashRequest(request)
    const found = await store.claim(ownerId, key, requestHash)
    if (found.state === 'new') {
      const { held } = found
      claims.set(request, { held, kind })
      if (kind !== 'repeatable') noteWithWork(request, (tx) => store.noteStored(tx, held))
      return
    }
    if (found.requestHash !== requestHash)
      throw conflict('This Idempotency-Key was used for another request. Use a new key for everything new.')
    if (found.state === 'working') {
      void reply.header('retry-after', '1')
      throw conflict('This very request is being worked on. Ask again in a moment.')
    }
    if (found.state === 'unanswered')
      throw conflict(
        'This request stored what it did, and the server died before it could answer. Look at what is there; for what is missing use a new key.',
      )
    const isWhole = kind !== 'secret' && (found.answer.body !== null || found.answer.status === 204)
    if (!isWhole) throw alreadyDone(found.answer)
    return replay(reply, found.answer)
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const claim = claims.get(request)
    // Out of time is not over: the work may still go on, and its twin must not begin.
    if (claim === undefined || reply.statusCode === 504) return
    claims.delete(request)
    const { held, kind } = claim
    try {
      // Whatever failed was rolled back: the same key may try again.
      if (reply.statusCode >= 400) await store.release(held)
      else await store.keep(held, toKept(kind, reply, payload))
    } catch (error) {
      request.log.error({ event: 'idempotency.not_kept', error }, 'the answer could not be kept for its key')
    }
  })
}
