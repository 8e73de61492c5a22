/** better-auth, set up for us: our tables, our ids, our links; passwords and token signatures are its work. Loaded at first use. */
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { jwt } from 'better-auth/plugins/jwt'
import { drizzle } from 'drizzle-orm/node-postgres'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/database.ts'
import type { SecretKeys } from '../../platform/security/secret-keys.ts'
import type { Log } from '../../platform/telemetry/log.ts'
import { insertAccount } from './accounts.sql.ts'
import { credentials, sessions, signingKeys, users, verifications } from './auth.tables.ts'
import { hashSessionTokens } from './hashed-tokens.ts'
import { passwordLength } from './password-length.ts'
import { sessionLifetimeS } from './session-rules.ts'

export interface AuthLibraryOptions {
  readonly database: Database
  readonly keys: SecretKeys
  /** The address people use. */
  readonly address: string
  readonly log: Log
  /** Told of everybody whose password was set by a link. */
  onPasswordSet(ownerId: string): Promise<void>
}

/** What the library says while it works: its warnings are people's mistakes, not ours. */
const levels = { debug: 'debug', info: 'debug', success: 'debug', warn: 'debug', error: 'warn' } as const

export function openAuthLibrary({ database, keys, address, log, onPasswordSet }: AuthLibraryOptions) {
  const schema = {
    user: users,
    session: sessions,
    account: credentials,
    verification: verifications,
    jwks: signingKeys,
  }
  const adapter = drizzleAdapter(drizzle(database.pool), { provider: 'pg', schema })
  return betterAuth({
    appName: 'Rolewright',
    baseURL: address,
    basePath: '/api/v1/auth',
    secrets: keys.map(({ version, value }) => ({ version, value })),
    database: (options: Parameters<typeof adapter>[0]) => hashSessionTokens(adapter(options)),
    telemetry: { enabled: false },
    // Ours are in front of it.
    rateLimit: { enabled: false },
    logger: {
      level: 'debug',
      log: (level, message) => log[levels[level]]({ event: 'auth.library' }, message),
    },
    advanced: {
      database: { generateId: () => newId() },
      // It is told the address of a client; it reads none from headers, which anybody can send.
      ipAddress: { disableIpTracking: true },
    },
    session: { expiresIn: sessionLifetimeS },
    verification: { storeIdentifier: 'hashed' },
    account: { encryptOAuthTokens: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.minimum,
      maxPasswordLength: passwordLength.maximum,
      autoSignIn: false,
      // An address counts once a link that was sent to it has been opened.
      requireEmailVerification: true,
      onPasswordReset: ({ user }) => onPasswordSet(user.id),
    },
    plugins: [
      jwt({ jwks: { jwksPath: '/jwks' }, disableSettingJwtHeader: true, jwt: { issuer: address, audience: address } }),
    ],
    databaseHooks: {
      user: {
        create: {
          // The account comes first: the user is a part of it, and goes with it.
          before: async (user) => {
            const id = newId()
            await database.asSystem((tx) => insertAccount(tx, { id, kind: 'person', displayName: user.name }))
            return { data: { ...user, id } }
          },
        },
      },
    },
  })
}

export type AuthLibrary = ReturnType<typeof openAuthLibrary>
