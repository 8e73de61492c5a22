/** How accounts and sessions look over HTTP. */
import { z } from 'zod'
import { type Identity, scopes } from '../../platform/http/identity.ts'
import type { AccountRow } from './accounts.sql.ts'
import type { SessionRow } from './sessions.sql.ts'
import { localAddress } from './sign-in.ts'

export const meView = z
  .strictObject({
    id: z.uuid(),
    name: z.string().nullable(),
    email: z.string().nullable().describe('Null for an account that is used without e-mail address.'),
    emailVerified: z.boolean(),
    role: z.enum(['user', 'admin']),
    kind: z.enum(['local', 'person']).describe('`local`: the owner of an installation on their own machine.'),
    hasSecondFactor: z.boolean(),
    means: z.enum(['session', 'token', 'key', 'local']).describe('By what this request was made.'),
    scopes: z.array(z.enum(scopes)).describe('What this request’s credential may do.'),
    sessionId: z.uuid().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({
    id: 'Me',
    description: 'The person who asks, and what they may do with the credential they asked with.',
    examples: [
      {
        id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
        name: 'Ana Example',
        email: 'ana@example.org',
        emailVerified: true,
        role: 'user',
        kind: 'person',
        hasSecondFactor: false,
        means: 'session',
        scopes: ['read', 'write', 'approve', 'account'],
        sessionId: '0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18',
        createdAt: '2026-11-22T09:30:00.000Z',
      },
    ],
  })

export const toMeView = (account: AccountRow, identity: Identity): z.input<typeof meView> => ({
  id: account.id,
  name: account.name,
  email: account.email === localAddress ? null : account.email,
  emailVerified: account.emailVerified ?? false,
  role: account.role,
  kind: account.kind,
  hasSecondFactor: account.hasSecondFactor,
  means: identity.means,
  scopes: [...identity.scopes],
  sessionId: identity.sessionId,
  createdAt: account.createdAt.toISOString(),
})

export const sessionView = z
  .strictObject({
    id: z.uuid(),
    isCurrent: z.boolean().describe('The one this request was made with.'),
    address: z.string().nullable().describe('The network address it was opened from.'),
    userAgent: z.string().nullable().describe('The browser it was opened with, in its own words.'),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({
    id: 'Session',
    description: 'A browser that is signed in.',
    examples: [
      {
        id: '0199a0c4-8f3b-7a10-b1c2-5d9e7f604a18',
        isCurrent: true,
        address: '203.0.113.7',
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0',
        createdAt: '2026-11-22T09:30:00.000Z',
        expiresAt: '2026-12-22T09:30:00.000Z',
      },
    ],
  })

export const toSessionView = (session: SessionRow, identity: Identity): z.input<typeof sessionView> => ({
  id: session.id,
  isCurrent: session.id === identity.sessionId,
  address: session.ipAddress || null,
  userAgent: session.userAgent || null,
  createdAt: session.createdAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
})
