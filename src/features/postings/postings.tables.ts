/** Tables of postings, of what they are searched by, and of who follows which board. */
import { customType, jsonb, pgTable, text, timestamp, uuid, vector } from 'drizzle-orm/pg-core'
import type { Requirement, Salary, SourceName } from './posting.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const postings = pgTable('postings', {
  id: uuid('id').primaryKey(),
  /** Null: read from a board, part of the shared catalogue. */
  ownerId: uuid('owner_id'),
  source: text('source').$type<SourceName>().notNull(),
  board: text('board'),
  externalId: text('external_id'),
  url: text('url'),
  title: text('title').notNull(),
  company: text('company'),
  locations: text('locations').array().notNull(),
  remote: text('remote', { enum: ['remote', 'hybrid', 'onsite'] }),
  employmentType: text('employment_type'),
  salary: jsonb('salary').$type<Salary>(),
  postedAt: timestamp('posted_at', { withTimezone: true }),
  html: text('html'),
  text: text('body').notNull(),
  language: text('language'),
  requirements: jsonb('requirements').$type<readonly Requirement[]>().notNull(),
  contentHash: text('content_hash').notNull(),
  firstSeenAt: timestamp('first_seen_at', { withTimezone: true }).notNull(),
  lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull(),
})

export const subscriptions = pgTable('subscriptions', {
  ownerId: uuid('owner_id').notNull(),
  source: text('source').$type<SourceName>().notNull(),
  board: text('board').notNull(),
})

export const postingSearch = pgTable('posting_search', {
  postingId: uuid('posting_id').primaryKey(),
  ownerId: uuid('owner_id'),
  source: text('source').$type<SourceName>().notNull(),
  board: text('board'),
  terms: tsvector('terms').notNull(),
  embedding: vector('embedding', { dimensions: 384 }).notNull(),
  embeddingModel: text('embedding_model').notNull(),
})
