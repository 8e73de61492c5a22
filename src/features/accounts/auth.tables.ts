/** The tables that better-auth reads and writes, in a schema that is closed to people's transactions. Field names are the library's. */
import { bigint, boolean, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const auth = pgSchema('auth')

const moment = (name: string) => timestamp(name, { withTimezone: true })
const times = {
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
}

export const users = auth.table('users', {
  /** The account's. */
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  ...times,
})

export const sessions = auth.table('sessions', {
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  /** SHA-256 of what the browser holds. */
  token: text('token').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  expiresAt: moment('expires_at').notNull(),
  ...times,
})

export const credentials = auth.table('credentials', {
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  password: text('password'),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: moment('access_token_expires_at'),
  refreshTokenExpiresAt: moment('refresh_token_expires_at'),
  scope: text('scope'),
  ...times,
})

export const verifications = auth.table('verifications', {
  id: uuid('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: moment('expires_at').notNull(),
  ...times,
})

export const signingKeys = auth.table('signing_keys', {
  id: uuid('id').primaryKey(),
  publicKey: text('public_key').notNull(),
  privateKey: text('private_key').notNull(),
  alg: text('alg'),
  crv: text('crv'),
  createdAt: moment('created_at').notNull().defaultNow(),
  expiresAt: moment('expires_at'),
})

export const secondFactors = auth.table('second_factors', {
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  secret: text('secret').notNull(),
  /** Hashes of the codes that are left, encrypted. */
  backupCodes: text('backup_codes').notNull(),
  /** False until the person showed with a code that their app has the secret. */
  verified: boolean('verified').notNull().default(false),
  /** The half minutes since 1970 that the last code was made of: no code counts twice. */
  lastUsedStep: bigint('last_used_step', { mode: 'number' }).notNull().default(0),
  createdAt: moment('created_at').notNull().defaultNow(),
})

export const links = auth.table('links', {
  id: uuid('id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  purpose: text('purpose', { enum: ['sign-in', 'invitation', 'verify-email', 'second-factor'] }).notNull(),
  accountId: uuid('account_id'),
  email: text('email'),
  role: text('role', { enum: ['user', 'admin'] }),
  createdBy: uuid('created_by'),
  createdAt: moment('created_at').notNull().defaultNow(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
})
