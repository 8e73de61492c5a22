/** Tables of applications, their history, what is written beside them, and the documents sent. */
import { bigint, boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { eventKinds, type Status } from './application.ts'
import { type EntryContent, entryKinds } from './entry.ts'
import type { MailCandidate, MailStatus } from './mail/mail-words.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const applications = pgTable('applications', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  postingId: uuid('posting_id'),
  runId: uuid('run_id'),
  title: text('title').notNull(),
  company: text('company'),
  companyKey: text('company_key'),
  location: text('location'),
  url: text('url'),
  source: text('source'),
  status: text('status').$type<Status>().notNull(),
  statusSince: moment('status_since').notNull(),
  appliedAt: moment('applied_at'),
  archivedAt: moment('archived_at'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

export const applicationEvents = pgTable('application_events', {
  id: uuid('id').primaryKey(),
  applicationId: uuid('application_id').notNull(),
  ownerId: uuid('owner_id').notNull(),
  kind: text('kind', { enum: eventKinds }).notNull(),
  from: text('from_status').$type<Status>(),
  to: text('to_status').$type<Status>(),
  undoes: uuid('undoes'),
  note: text('note'),
  happenedAt: moment('happened_at').notNull(),
  recordedAt: moment('recorded_at').notNull(),
})

export const applicationEntries = pgTable('application_entries', {
  id: uuid('id').primaryKey(),
  applicationId: uuid('application_id').notNull(),
  ownerId: uuid('owner_id').notNull(),
  kind: text('kind', { enum: entryKinds }).notNull(),
  content: jsonb('content').$type<EntryContent>().notNull(),
  at: moment('at'),
  doneAt: moment('done_at'),
  sequence: integer('sequence').notNull(),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

export const applicationDocuments = pgTable('application_documents', {
  id: uuid('id').primaryKey(),
  applicationId: uuid('application_id').notNull(),
  ownerId: uuid('owner_id').notNull(),
  /** Null when the run that made it was deleted; the bytes are found by `sha256`. */
  documentId: uuid('document_id'),
  part: text('part').notNull(),
  format: text('format').notNull(),
  fileName: text('file_name').notNull(),
  mediaType: text('media_type').notNull(),
  sha256: text('sha256').notNull(),
  sizeBytes: integer('size_bytes').notNull(),
  sentAt: moment('sent_at').notNull(),
})

export const calendarFeeds = pgTable('calendar_feeds', {
  ownerId: uuid('owner_id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  language: text('language', { enum: ['en', 'de'] }).notNull(),
  createdAt: moment('created_at').notNull(),
  lastReadAt: moment('last_read_at'),
})

export const reminderSettings = pgTable('reminder_settings', {
  ownerId: uuid('owner_id').primaryKey(),
  every: text('every', { enum: ['off', 'day', 'week'] }).notNull(),
  hourUtc: integer('hour_utc').notNull(),
  language: text('language', { enum: ['en', 'de'] }).notNull(),
  nextAt: moment('next_at'),
  toldUntil: moment('told_until').notNull(),
  lastSentAt: moment('last_sent_at'),
  updatedAt: moment('updated_at').notNull(),
})

export const mailProposals = pgTable('mail_proposals', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  mailSha256: text('mail_sha256').notNull(),
  fromName: text('from_name'),
  fromAddress: text('from_address'),
  subject: text('subject').notNull(),
  receivedAt: moment('received_at'),
  quote: text('quote'),
  status: text('status').$type<MailStatus>(),
  candidates: jsonb('candidates').$type<readonly MailCandidate[]>().notNull(),
  decision: text('decision', { enum: ['confirmed', 'dismissed'] }),
  decidedAt: moment('decided_at'),
  createdAt: moment('created_at').notNull(),
})

export const mailboxes = pgTable('mailboxes', {
  ownerId: uuid('owner_id').primaryKey(),
  host: text('host').notNull(),
  userName: text('user_name').notNull(),
  passwordSealed: text('password_sealed').notNull(),
  folder: text('folder').notNull(),
  uidValidity: bigint('uid_validity', { mode: 'number' }),
  lastUid: bigint('last_uid', { mode: 'number' }).notNull(),
  lastReadAt: moment('last_read_at'),
  lastFailure: text('last_failure'),
  readsByItself: boolean('reads_by_itself').notNull(),
  nextReadAt: moment('next_read_at').notNull(),
  leasedUntil: moment('leased_until'),
  failures: integer('failures').notNull(),
  refusals: integer('refusals').notNull(),
  pausedAt: moment('paused_at'),
  createdAt: moment('created_at').notNull(),
})
