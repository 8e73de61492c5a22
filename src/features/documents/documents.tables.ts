/** The table of documents. */
import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Fact } from '../profiles/fact.ts'
import { documentOrigins, documentParts, type ExportWish } from './document.ts'
import type { ParseReport } from './parse-report.ts'

export const documents = pgTable('documents', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  origin: text('origin', { enum: documentOrigins }).notNull(),
  runId: uuid('run_id'),
  profileId: uuid('profile_id'),
  profileVersion: integer('profile_version'),
  part: text('part', { enum: documentParts }).notNull(),
  format: text('format').notNull(),
  mediaType: text('media_type').notNull(),
  fileName: text('file_name').notNull(),
  sha256: text('sha256').notNull(),
  sizeBytes: integer('size_bytes').notNull(),
  pageCount: integer('page_count'),
  wish: jsonb('wish').$type<ExportWish>(),
  leftOut: jsonb('left_out').$type<readonly Fact[]>().notNull().default([]),
  report: jsonb('report').$type<ParseReport>(),
  statements: jsonb('statements').$type<readonly string[]>(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
})
