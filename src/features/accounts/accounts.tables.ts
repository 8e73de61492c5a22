/** Tables of accounts and of the keys by which programs act for them. */
import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

export const accounts = pgTable('accounts', {
  id: uuid('id').primaryKey(),
  /** `local`: the owner of an installation used through its own command line. `person`: everybody else. */
  kind: text('kind', { enum: ['local', 'person'] }).notNull(),
  displayName: text('display_name'),
  role: text('role', { enum: ['user', 'admin'] }).notNull(),
  suspendedAt: timestamp('suspended_at', { withTimezone: true }),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})

export const accessKeys = pgTable('access_keys', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  label: text('label').notNull(),
  keyHash: text('key_hash').notNull(),
  /** The first letters, so that a person recognises it in a list. Null of keys made before they were kept. */
  keyStart: text('key_start'),
  scopes: text('scopes', { enum: ['read', 'write', 'approve'] })
    .array()
    .notNull(),
  requestsPerMinute: integer('requests_per_minute'),
  expiresAt: timestamp('expires_at', { withTimezone: true }),
  revokedAt: timestamp('revoked_at', { withTimezone: true }),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
})
