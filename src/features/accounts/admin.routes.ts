/** Routes for whoever runs the installation. None of them reads what people keep here. */
import { z } from 'zod'
import { conflict, notFound } from '../../kernel/errors.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { findAccount } from './accounts.sql.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { type AccountUsage, selectAccounts, setSuspended } from './admin.sql.ts'
import { localAddress } from './sign-in.ts'

const pageSize = 100

const accountView = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['local', 'person']),
    name: z.string().nullable(),
    email: z.string().nullable(),
    role: z.enum(['user', 'admin']),
    suspendedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime().nullable().describe('When they last signed in or used a key.'),
    sessions: z.int(),
    keys: z.int(),
    storedBytes: z.number().describe('What their files take in the database.'),
  })
  .meta({
    id: 'Account',
    description: 'An account as whoever runs the installation sees it.',
    examples: [
      {
        id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
        kind: 'person',
        name: 'Ana Example',
        email: 'ana@example.org',
        role: 'user',
        suspendedAt: null,
        createdAt: '2026-11-22T09:30:00.000Z',
        lastSeenAt: '2026-11-24T08:00:00.000Z',
        sessions: 2,
        keys: 1,
        storedBytes: 481_203,
      },
    ],
  })

const toAccountView = (account: AccountUsage): z.input<typeof accountView> => ({
  ...account,
  email: account.email === localAddress ? null : account.email,
  suspendedAt: account.suspendedAt?.toISOString() ?? null,
  createdAt: account.createdAt.toISOString(),
  lastSeenAt: account.lastSeenAt === null ? null : new Date(account.lastSeenAt).toISOString(),
})

/** Adds the routes that need the role `admin`, and the person themselves: no key and no token has their scope. */
export function registerAdminRoutes(app: HttpServer, ports: AccountsPorts): void {
  const config = { scope: 'admin' } as const
  const params = z.strictObject({ accountId: z.uuid().describe('The id of the account, as the list shows it.') })
  app.get(
    '/api/v1/admin/accounts',
    {
      config,
      schema: {
        tags: ['administration'],
        summary: 'List accounts and what they use, the newest first',
        description: `At most ${pageSize} at once; ask for the next page with \`after\`.`,
        querystring: z.strictObject({ after: z.uuid().optional().describe('The last id of the page before.') }),
        response: { 200: z.strictObject({ accounts: z.array(accountView), next: z.uuid().nullable() }) },
      },
    },
    async (request) => {
      const found = await ports.db.asSystem((tx) => selectAccounts(tx, request.query.after ?? null, pageSize))
      return { accounts: found.map(toAccountView), next: found.length < pageSize ? null : (found.at(-1)?.id ?? null) }
    },
  )
  app.put(
    '/api/v1/admin/accounts/:accountId/suspension',
    {
      config: { ...config, problems: ['conflict'] },
      schema: {
        tags: ['administration'],
        summary: 'Suspend an account: its sessions end, its keys stop working',
        description: 'What the person keeps here stays as it is. You cannot suspend yourself.',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { ownerId } = identityOf(request)
      const { accountId } = request.params
      if (accountId === ownerId) throw conflict('You cannot suspend yourself. Another administrator can.')
      await change(accountId, ports.clock.now(), ownerId)
      await ports.sessions.revokeAll(accountId)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/api/v1/admin/accounts/:accountId/suspension',
    {
      config,
      schema: {
        tags: ['administration'],
        summary: 'Let a suspended account in again',
        description: 'Its keys work again; it signs in anew. Nothing changes for an account that is not suspended.',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await change(request.params.accountId, null, identityOf(request).ownerId)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/v1/admin/accounts/:accountId/second-factor',
    {
      config: { ...config, problems: ['conflict'] },
      schema: {
        tags: ['administration'],
        summary: 'Switch off the second factor of somebody who lost it',
        description:
          'They sign in with their password alone, and set up a new one. Make sure that it is them who ask: a thief of a password would ask the same.',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      if (request.params.accountId === identityOf(request).ownerId)
        throw conflict('Switch off your own with a code, where you look after your account.')
      const { removeSecondFactor } = await import('./second-factor.ts')
      await removeSecondFactor(ports, request.params.accountId, identityOf(request).ownerId)
      return reply.code(204).send(null)
    },
  )

  /** Repeating it changes nothing. */
  async function change(accountId: string, suspendedAt: Date | null, by: string): Promise<void> {
    await ports.db.asSystem(async (tx) => {
      if ((await findAccount(tx, accountId)) === null) throw notFound('account', accountId)
      await setSuspended(tx, accountId, suspendedAt)
    })
    const event = suspendedAt === null ? 'security.account_admitted' : 'security.account_suspended'
    ports.log.warn({ event, accountId, by }, 'an account was suspended or let in again')
  }
}
