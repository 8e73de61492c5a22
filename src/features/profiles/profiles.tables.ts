/** Tables of uploads, profiles and facts. */
import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { type FactDetails, factKinds } from './fact.ts'

export const uploads = pgTable('uploads', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  sha256: text('sha256').notNull(),
  fileName: text('file_name').notNull(),
  mediaType: text('media_type').notNull(),
  sourceText: text('source_text').notNull(),
  pageCount: integer('page_count').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})

export const profiles = pgTable('profiles', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  name: text('name').notNull(),
  uploadId: uuid('upload_id'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})

export const facts = pgTable('facts', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  profileId: uuid('profile_id').notNull(),
  kind: text('kind', { enum: factKinds }).notNull(),
  value: text('value').notNull(),
  details: jsonb('details').$type<FactDetails>().notNull(),
  belongsTo: uuid('belongs_to'),
  origin: text('origin', { enum: ['imported', 'added'] }).notNull(),
  spanStart: integer('span_start'),
  spanEnd: integer('span_end'),
  page: integer('page'),
  position: integer('position').notNull(),
})
