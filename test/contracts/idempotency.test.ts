/** What an Idempotency-Key promises, embedded and on a server. */
import { type SQL, sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { addAccount } from '../../src/features/accounts/accounts.ts'
import { registerRunRoutes } from '../../src/features/copilot/copilot.routes.ts'
import { registerMatchRoutes } from '../../src/features/matching/matching.routes.ts'
import { registerPostingRoutes } from '../../src/features/postings/postings.routes.ts'
import { registerProfileRoutes } from '../../src/features/profiles/profiles.routes.ts'
import { notFound } from '../../src/kernel/errors.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { Authenticate } from '../../src/platform/http/authentication.ts'
import { registerIdempotency } from '../../src/platform/http/idempotency.ts'
import { createIdempotencyStore } from '../../src/platform/http/idempotency-store.ts'
import { localIdentity } from '../../src/platform/http/identity.ts'
import { databaseOf } from '../../src/platform/http/noted-work.ts'
import { createHttpServer, type HttpServer } from '../../src/platform/http/server.ts'
import { readUpload } from '../../src/platform/http/upload.ts'
import { createLog } from '../../src/platform/telemetry/log.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { formWithFile, openTestServer } from '../harness/http-server.ts'
import { until } from '../harness/load.ts'

const log = createLog({ level: 'CRITICAL', form: 'json' })
const noteView = z.strictObject({ id: z.uuid(), text: z.string() })
const described = { tags: ['notes'], summary: 'A note' }

describe.for(databasesUnderTest().slice(0, 2))('a key, $name', (candidate) => {
  let database: Database
  let owners: Record<string, string>
  beforeAll(async () => {
    if (!candidate.present) return
    database = await candidate.open()
    owners = {
      ana: (await addAccount(database, 'Ana')).ownerId,
      ben: (await addAccount(database, 'Ben')).ownerId,
    }
  })
  afterAll(() => database?.close())
  const promise = test.skipIf(!candidate.present)

  /** What was done, in order: the effect that must not happen twice. */
  async function open(claimMs = 60_000) {
    const done: string[] = []
    const gate = Promise.withResolvers<void>()
    const entered = Promise.withResolvers<void>()
    const settings = {
      host: '0.0.0.0',
      publicUrl: null,
      bodyMaxBytes: 100_000,
      uploadMaxBytes: 100_000,
      requestTimeoutMs: 30_000,
      slowRequestThresholdMs: 60_000,
    }
    const authenticate: Authenticate = async ({ token }) => (owners[token] ? localIdentity(owners[token]) : null)
    const app: HttpServer = await createHttpServer({ log, version: '1.0.0', settings, authenticate })
    registerIdempotency(app, createIdempotencyStore(database, claimMs))
    const body = z.strictObject({ text: z.string(), tone: z.string().default('plain') })
    const schema = { ...described, body, response: { 201: noteView } }
    const create = (text: string) => {
      done.push(text)
      return { id: newId(), text }
    }
    app.post('/notes', { config: { idempotency: 'answer' }, schema }, async (request, reply) =>
      reply.code(201).send(create(request.body.text)),
    )
    app.post('/keys', { config: { idempotency: 'secret' }, schema }, async (request, reply) =>
      reply.code(201).send(create(request.body.text)),
    )
    app.post('/slow', { config: { idempotency: 'answer' }, schema }, async (request, reply) => {
      entered.resolve()
      await gate.promise
      return reply.code(201).send(create(request.body.text))
    })
    // Stores (or only reads) and then never answers, as when its process dies.
    const silent = async (request: FastifyRequest, statement: SQL): Promise<never> => {
      done.push('begun')
      await databaseOf(request, database).asSystem((tx) => tx.execute(statement))
      entered.resolve()
      return new Promise(() => {})
    }
    const stored = sql`update accounts set display_name = display_name where id = ${owners.ana}`
    const read = sql`select display_name from accounts where id = ${owners.ana}`
    app.post('/stored', { config: { idempotency: 'answer' }, schema }, (request) => silent(request, stored))
    app.post('/stored-keys', { config: { idempotency: 'secret' }, schema }, (request) => silent(request, stored))
    app.post('/imported', { config: { idempotency: 'repeatable' }, schema }, (request) => silent(request, stored))
    app.post('/read', { config: { idempotency: 'answer' }, schema }, (request) => silent(request, read))
    app.post('/late', { config: { idempotency: 'answer' }, schema }, async (request, reply) => {
      const own = databaseOf(request, database)
      if (done.push('begun') > 1) return reply.code(201).send({ id: newId(), text: 'of the other' })
      entered.resolve()
      await gate.promise
      await own.asSystem((tx) => tx.execute(sql`update accounts set display_name = 'late' where id = ${owners.ana}`))
      return reply.code(201).send({ id: newId(), text: 'too late' })
    })
    app.post('/failing', { config: { idempotency: 'answer' }, schema }, async (request, reply) => {
      if (done.push('tried') === 1) throw notFound('note', '7')
      return reply.code(201).send({ id: newId(), text: request.body.text })
    })
    app.post('/plain', { schema }, async (request, reply) => reply.code(201).send(create(request.body.text)))
    app.post('/scans', { config: { idempotency: 'answer', upload: 'A scan.' }, schema: described }, async (request) =>
      create((await readUpload(request)).fileName),
    )
    await app.ready()
    onTestFinished(() => app.close())
    const post = (url: string, key: string | null, payload: object, token = 'ana') =>
      app.inject({
        method: 'POST',
        url,
        payload,
        headers: { authorization: `Bearer ${token}`, ...(key !== null && { 'idempotency-key': key }) },
      })
    return { app, done, gate, entered, post }
  }

  promise('makes the same request have one effect and one answer, in any order of its fields', async () => {
    const { done, post } = await open()
    const key = newId()
    const first = await post('/notes', key, { text: 'a', tone: 'warm' })
    const again = await post('/notes', `"${key}"`, { tone: 'warm', text: 'a' })
    expect([first.statusCode, again.statusCode]).toEqual([201, 201])
    expect(again.body).toBe(first.body)
    expect(again.headers['content-type']).toBe(first.headers['content-type'])
    expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([undefined, 'true'])
    expect(done).toEqual(['a'])
  })

  promise('refuses other content, another address and another content under the same key', async () => {
    const { done, post } = await open()
    const key = newId()
    await post('/notes', key, { text: 'a' })
    for (const [url, text] of [
      ['/notes', 'b'],
      ['/keys', 'a'],
      ['/notes?x=1', 'a'],
    ] as const) {
      const answer = await post(url, key, { text })
      expect([answer.statusCode, answer.json().code], url).toEqual([409, 'conflict'])
    }
    expect(done).toEqual(['a'])
  })

  promise('belongs to one person', async () => {
    const { done, post } = await open()
    const key = newId()
    await post('/notes', key, { text: 'a' })
    const ben = await post('/notes', key, { text: 'b' }, 'ben')
    expect([ben.statusCode, ben.json().text]).toEqual([201, 'b'])
    expect(done).toEqual(['a', 'b'])
  })

  promise(
    'lets one of several that come at once through; the others are told to ask again, and then get its answer',
    async () => {
      const { done, gate, entered, post } = await open()
      const key = newId()
      const first = post('/slow', key, { text: 'a' })
      await entered.promise
      const twins = await Promise.all([1, 2, 3].map(() => post('/slow', key, { text: 'a' })))
      for (const twin of twins) expect([twin.statusCode, twin.headers['retry-after']]).toEqual([409, '1'])
      gate.resolve()
      const { body } = await first
      expect((await post('/slow', key, { text: 'a' })).body).toBe(body)
      expect(done).toEqual(['a'])
    },
  )

  promise('is free again after an error, also after a request that was not valid', async () => {
    const { post } = await open()
    const key = newId()
    expect((await post('/failing', key, {})).statusCode).toBe(422)
    expect((await post('/failing', key, { text: 'a' })).statusCode).toBe(404)
    expect((await post('/failing', key, { text: 'a' })).statusCode).toBe(201)
    expect((await post('/failing', key, { text: 'a' })).headers['idempotent-replayed']).toBe('true')
  })

  promise('of a route that answers a secret keeps nothing but the id of what was created', async () => {
    const { done, post } = await open()
    const key = newId()
    const first = await post('/keys', key, { text: 'rw_secret_canary' })
    const again = await post('/keys', key, { text: 'rw_secret_canary' })
    expect(again.statusCode).toBe(409)
    expect(again.json().detail).toContain(first.json().id)
    expect(done).toHaveLength(1)
    const { rows } = await database.pool.query('select * from idempotency_keys')
    expect(JSON.stringify(rows)).not.toContain('canary')
  })

  promise('knows a file by its name and bytes, whatever the form around it looks like', async () => {
    const { app, done } = await open()
    const key = newId()
    const send = (name: string, text: string, boundary: string) => {
      const form = formWithFile(name, Buffer.from(text))
      const payload = form.payload
      const headers = { ...form.headers, 'idempotency-key': key, authorization: 'Bearer ana', 'x-request-id': boundary }
      return app.inject({ method: 'POST', url: '/scans', payload, headers })
    }
    const first = await send('a.pdf', 'bytes', 'attempt-0001')
    expect(first.statusCode).toBe(200)
    expect((await send('a.pdf', 'bytes', 'attempt-0002')).body).toBe(first.body)
    expect((await send('a.pdf', 'other', 'attempt-0003')).statusCode).toBe(409)
    expect((await send('b.pdf', 'bytes', 'attempt-0004')).statusCode).toBe(409)
    expect(done).toEqual(['a.pdf'])
  })

  promise(
    'whose request was lost with its process can be used again, and kept answers end after their day',
    async () => {
      const { gate, entered, post } = await open(0)
      const key = newId()
      const lost = post('/slow', key, { text: 'a' })
      await entered.promise
      gate.resolve()
      expect((await post('/slow', key, { text: 'a' })).statusCode).toBe(201)
      await lost
      await database.pool.query(`update idempotency_keys set expires_at = now() - interval '1 second'`)
      expect((await post('/slow', key, { text: 'other' })).statusCode).toBe(201)
    },
  )

  promise(
    'of a request that stored something and never answered is not worked on again: its sender is told',
    async () => {
      for (const [url, times] of [
        ['/stored', 1],
        ['/stored-keys', 1],
        // What only read has done nothing, and an import knows what it has.
        ['/read', 2],
        ['/imported', 2],
      ] as const) {
        const { done, entered, post } = await open(0)
        const key = newId()
        void post(url, key, { text: 'a' })
        await entered.promise
        const again = post(url, key, { text: 'a' })
        if (times === 2) {
          await until(
            async () => done.length,
            (count) => count === 2,
          )
          continue
        }
        const told = await again
        expect([told.statusCode, told.json().detail], url).toEqual([
          409,
          expect.stringContaining('Look at what is there'),
        ])
        expect(done, url).toEqual(['begun'])
      }
    },
  )

  promise('that a slow request lost to its repetition keeps it from storing anything', async () => {
    const { gate, entered, post } = await open(0)
    const key = newId()
    const slow = post('/late', key, { text: 'a' })
    await entered.promise
    const second = await post('/late', key, { text: 'a' })
    expect([second.statusCode, second.json().text]).toEqual([201, 'of the other'])
    gate.resolve()
    expect((await slow).statusCode).toBe(409)
    const { rows } = await database.pool.query('select display_name as name from accounts where id = $1', [owners.ana])
    expect(rows).toEqual([{ name: 'Ana' }])
    expect((await post('/late', key, { text: 'a' })).body).toBe(second.body)
  })

  promise('that is no key is refused, and where none is taken or sent everything is done as ever', async () => {
    const { done, post } = await open()
    for (const key of ['', 'a b', '"', 'x'.repeat(256), 'ключ'])
      expect((await post('/notes', key, { text: 'a' })).statusCode, key).toBe(400)
    for (const [url, key] of [
      ['/plain', 'k'],
      ['/plain', 'k'],
      ['/notes', null],
      ['/notes', null],
    ] as const)
      expect((await post(url, key, { text: 'a' })).statusCode).toBe(201)
    expect(done).toHaveLength(4)
  })
})

const never = (): never => {
  throw new Error('never asked')
}

/** POSTs that create nothing: what they do may be done again. */
const readingPosts = ['/api/v1/profiles/{profileId}/matches']

test('every POST of the API takes a key or creates nothing, and its description says so', async () => {
  const { app } = await openTestServer((server) => {
    registerProfileRoutes(server, never)
    registerPostingRoutes(server, never)
    registerMatchRoutes(server, never)
    registerRunRoutes(server, never)
  })
  const { paths } = (await app.inject('/openapi.json')).json() as {
    paths: Record<string, { post?: { parameters?: { name: string; in: string }[]; responses: object } }>
  }
  const posts = Object.entries(paths).filter(([, { post }]) => post !== undefined)
  expect(posts.length).toBeGreaterThanOrEqual(7)
  for (const [path, { post }] of posts) {
    const takesKey = post?.parameters?.some(({ name, in: where }) => where === 'header' && name === 'idempotency-key')
    expect(takesKey === true, path).toBe(!readingPosts.includes(path))
    if (takesKey) expect(Object.keys(post?.responses ?? {}), path).toContain('409')
  }
})

test('a route that streams cannot take a key', async () => {
  const adding = openTestServer((server) => {
    registerIdempotency(server, { claim: never, noteStored: never, keep: never, release: never })
    server.post('/x', { schema: described, config: { idempotency: 'answer', liveStream: true } }, async () => ({}))
  })
  await expect(adding).rejects.toThrow('cannot take an Idempotency-Key')
})
