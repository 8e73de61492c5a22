/** Tables of uploads, profiles and facts. */
import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { type Fact, type FactDetails, factKinds, factOrigins, type ParsedFact } from './fact.ts'
import type { StoryParts } from './stories/story.ts'
import type { CareerWishes } from './wishes/career-wishes.ts'

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
  version: integer('version').notNull().default(1),
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
  origin: text('origin', { enum: factOrigins }).notNull(),
  spanStart: integer('span_start'),
  spanEnd: integer('span_end'),
  page: integer('page'),
  uploadId: uuid('upload_id'),
  hidden: boolean('hidden').notNull().default(false),
  position: integer('position').notNull(),
})

export const profileVersions = pgTable('profile_versions', {
  profileId: uuid('profile_id').notNull(),
  number: integer('number').notNull(),
  ownerId: uuid('owner_id').notNull(),
  undoTo: integer('undo_to'),
  summary: text('summary').notNull(),
  facts: jsonb('facts').$type<Fact[]>().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
})

/** Who read the file: our parser, or a model after it. */
const importReaders = ['parser', 'model'] as const

export type ImportReader = (typeof importReaders)[number]

export const profileImports = pgTable('profile_imports', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  profileId: uuid('profile_id').notNull(),
  uploadId: uuid('upload_id').notNull(),
  reader: text('reader', { enum: importReaders }).notNull(),
  facts: jsonb('facts').$type<readonly ParsedFact[]>().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
})

export const careerWishes = pgTable('career_wishes', {
  ownerId: uuid('owner_id').primaryKey(),
  wishes: jsonb('wishes').$type<CareerWishes>().notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
})

export const screeningAnswers = pgTable('screening_answers', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  question: text('question').notNull(),
  answer: text('answer').notNull(),
  sensitive: boolean('sensitive').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
})

export const stories = pgTable('stories', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  profileId: uuid('profile_id').notNull(),
  title: text('title').notNull(),
  parts: jsonb('parts').$type<StoryParts>().notNull(),
  factIds: uuid('fact_ids').array().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
})
