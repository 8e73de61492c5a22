/** API keys and access tokens over HTTP. */
import { z } from 'zod'
import { conflict, notFound } from '../../kernel/errors.ts'
import { databaseOf } from '../../platform/http/noted-work.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { insertKey, type KeyRow, revokeKey, selectKeys } from './keys.sql.ts'
import { defaultKeyScopes, drawKey, keyScopes } from './keys.ts'
import { makeAccessToken, readKeySet, tokenScopes } from './tokens.ts'

const keyExample = {
  id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
  label: 'my calendar',
  start: 'rw_9fQ2x',
  scopes: ['read' as const],
  requestsPerMinute: null,
  expiresAt: '2027-11-22T09:30:00.000Z',
  lastUsedAt: null,
  createdAt: '2026-11-22T09:30:00.000Z',
}

const keyView = z
  .strictObject({
    id: z.uuid(),
    label: z.string(),
    start: z.string().nullable().describe('The first letters of the key, to recognise it by.'),
    scopes: z.array(z.enum(keyScopes)),
    requestsPerMinute: z.int().nullable().describe('Null: only the limits of the account hold.'),
    expiresAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable().describe('Exact to a minute.'),
    createdAt: z.iso.datetime(),
  })
  .meta({
    id: 'ApiKey',
    description: 'A key by which a program acts for a person, within its scopes.',
    examples: [keyExample],
  })

const newKeyView = keyView.extend({ key: z.string().describe('The key itself; keep it now.') }).meta({
  id: 'NewApiKey',
  description: 'A new key, shown this once.',
  examples: [{ ...keyExample, key: 'rw_9fQ2x followed by the rest of the key' }],
})

const accessTokenView = z
  .strictObject({
    token: z.string(),
    tokenType: z.literal('Bearer'),
    expiresAt: z.iso.datetime(),
    scopes: z.array(z.enum(tokenScopes)),
  })
  .meta({
    examples: [
      {
        token: 'header.claims.signature',
        tokenType: 'Bearer',
        expiresAt: '2026-11-22T09:40:00.000Z',
        scopes: ['read'],
      },
    ],
  })

const keySetView = z
  .strictObject({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) })
  .meta({ examples: [{ keys: [{ kid: '2026-11', kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', x: 'the public part' }] }] })

const toKeyView = ({ expiresAt, lastUsedAt, createdAt, ...key }: KeyRow): z.input<typeof keyView> => ({
  ...key,
  expiresAt: expiresAt?.toISOString() ?? null,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})

const keyBody = z
  .strictObject({
    label: z.string().trim().min(1).max(100).describe('What the key is for, in your words.'),
    scopes: z
      .array(z.enum(keyScopes))
      .min(1)
      .max(keyScopes.length)
      .default([...defaultKeyScopes])
      .describe('`approve` lets the key decide changes in your name; leave it out unless you mean that.'),
    expiresInDays: z.int().min(1).max(3650).nullable().default(null).describe('Null: until it is revoked.'),
    requestsPerMinute: z
      .int()
      .min(1)
      .max(100_000)
      .nullable()
      .default(null)
      .describe('A limit of its own, beside those of your account. Null: none.'),
  })
  .meta({ examples: [{ label: 'my calendar', scopes: ['read'], expiresInDays: 365 }] })

/** More than anybody can keep apart. */
const mostKeys = 100

/** Adds keys, tokens and the public keys that tokens are checked with. */
export function registerKeyRoutes(app: HttpServer, ports: AccountsPorts): void {
  const forPerson = { scope: 'account' } as const
  app.post(
    '/api/v1/keys',
    {
      config: { ...forPerson, idempotency: 'secret' },
      schema: {
        tags: ['keys'],
        summary: 'Make an API key; it is shown this once',
        description:
          'Only its hash is kept: a lost key cannot be shown again, only revoked. A program sends it as a bearer token. By default it reads and writes and cannot approve in your name.',
        body: keyBody,
        response: { 201: newKeyView },
      },
    },
    async (request, reply) => {
      const { label, scopes, expiresInDays, requestsPerMinute } = request.body
      const { ownerId } = identityOf(request)
      const now = ports.clock.now()
      const expiresAt = expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * 86_400_000)
      const { key, row } = drawKey({ ownerId, label, scopes: [...new Set(scopes)], expiresAt, requestsPerMinute })
      await databaseOf(request, ports.db).asSystem(async (tx) => {
        if ((await selectKeys(tx, ownerId)).length >= mostKeys)
          throw conflict(`An account has at most ${mostKeys} keys. Revoke one that is not used any more.`)
        await insertKey(tx, row)
      })
      ports.log.info({ event: 'security.key_made', ownerId, keyId: row.id, scopes: row.scopes }, 'an API key was made')
      const made = { ...row, start: row.keyStart, expiresAt, requestsPerMinute, lastUsedAt: null, createdAt: now }
      const { ownerId: _owner, keyHash: _hash, keyStart: _start, ...shown } = made
      return reply.code(201).send({ ...toKeyView(shown), key })
    },
  )
  app.get(
    '/api/v1/keys',
    {
      config: forPerson,
      schema: {
        tags: ['keys'],
        summary: 'List your API keys, the newest first',
        description: 'Each with its first letters, its scopes and when it was last used; never the key itself.',
        response: { 200: z.strictObject({ keys: z.array(keyView) }) },
      },
    },
    async (request) => {
      const { ownerId } = identityOf(request)
      return { keys: (await ports.db.asSystem((tx) => selectKeys(tx, ownerId))).map(toKeyView) }
    },
  )
  app.delete(
    '/api/v1/keys/:keyId',
    {
      config: forPerson,
      schema: {
        tags: ['keys'],
        summary: 'Revoke an API key, at once',
        description: 'The next request with it is refused. It cannot be taken back; make another key instead.',
        params: z.strictObject({ keyId: z.uuid().describe('The id of the key, as the list shows it.') }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { ownerId } = identityOf(request)
      const { keyId } = request.params
      const revoked = await ports.db.asSystem((tx) => revokeKey(tx, ownerId, keyId, ports.clock.now()))
      if (!revoked) throw notFound('key', keyId)
      ports.log.info({ event: 'security.key_revoked', ownerId, keyId }, 'an API key was revoked')
      return reply.code(204).send(null)
    },
  )
  registerTokenRoutes(app, ports)
}

function registerTokenRoutes(app: HttpServer, ports: AccountsPorts): void {
  app.post(
    '/api/v1/tokens',
    {
      config: { scope: 'account' },
      schema: {
        tags: ['keys'],
        summary: 'Make an access token (JWT) from this session',
        description:
          'Signed with a key of `/api/v1/auth/jwks`, valid for ten minutes and no longer than the session. Needs a session; its claims are the account, the session and the scopes.',
        body: z
          .strictObject({
            scopes: z
              .array(z.enum(tokenScopes))
              .min(1)
              .max(3)
              .default(['read', 'write'])
              .describe('What the token may do; never more than the session.'),
          })
          .meta({ examples: [{ scopes: ['read'] }] }),
        response: {
          201: accessTokenView,
        },
      },
    },
    async (request, reply) => {
      const { scopes } = request.body
      const { token, expiresAt } = await makeAccessToken(ports, identityOf(request), scopes)
      const body = { token, tokenType: 'Bearer' as const, expiresAt: expiresAt.toISOString(), scopes }
      return reply.header('cache-control', 'no-store').code(201).send(body)
    },
  )
  app.get(
    '/api/v1/auth/jwks',
    {
      config: { public: true },
      schema: {
        tags: ['keys'],
        summary: 'The public keys that access tokens are checked with (JWKS)',
        description: 'RFC 7517. Other programs verify our tokens with them, without asking us for each one.',
        response: { 200: keySetView },
      },
    },
    async (_request, reply) => {
      const keySet = await readKeySet(ports)
      return reply.header('cache-control', 'public, max-age=300').send(keySet)
    },
  )
}
