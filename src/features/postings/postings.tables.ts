/** Tables of postings, of what they are searched by, and of who follows which board. */
import { sql } from 'drizzle-orm'
import { boolean, customType, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Eligibility, Place, RefreshCounts, Requirement, Salary, Seniority, SourceName } from './posting.ts'
import type { PostingSearch } from './posting-query.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
/** Of any dimension: models differ. Written only; statements compare it where it is. */
const anyVector = customType<{ data: Float32Array; driverData: string }>({
  dataType: () => 'vector',
  toDriver: (vector) => `[${vector.join(',')}]`,
})

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
  seniority: text('seniority').$type<Seniority>(),
  places: jsonb('places').$type<readonly Place[]>().notNull(),
  countries: text('countries').array().notNull(),
  remoteFrom: text('remote_from').array().notNull(),
  salaryYearMin: integer('salary_year_min'),
  salaryYearMax: integer('salary_year_max'),
  visa: text('visa', { enum: ['offered', 'refused'] }),
  eligibility: jsonb('eligibility').$type<readonly Eligibility[]>().notNull(),
  closesAt: timestamp('closes_at', { withTimezone: true }),
  closedAt: timestamp('closed_at', { withTimezone: true }),
  reposts: integer('reposts').notNull().default(0),
  repostedAt: timestamp('reposted_at', { withTimezone: true }),
  twinKey: text('twin_key'),
  firstSeenAt: timestamp('first_seen_at', { withTimezone: true }).notNull(),
  lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull(),
})

/** Boards of employers, shared by all who follow them. */
export const boards = pgTable('boards', {
  id: uuid('id').primaryKey(),
  source: text('source').$type<SourceName>().notNull(),
  board: text('board').notNull(),
  /** Empty for boards that were followed before boards had a table: worked out from source and board. */
  fetchUrl: text('fetch_url').notNull(),
  fetchJson: jsonb('fetch_json'),
  company: text('company'),
  state: text('state', { enum: ['active', 'dead'] })
    .notNull()
    .default('active'),
  etag: text('etag'),
  lastModified: text('last_modified'),
  answerHash: text('answer_hash'),
  lastTriedAt: timestamp('last_tried_at', { withTimezone: true }),
  lastSucceededAt: timestamp('last_succeeded_at', { withTimezone: true }),
  nextRefreshAt: timestamp('next_refresh_at', { withTimezone: true }).notNull(),
  leasedUntil: timestamp('leased_until', { withTimezone: true }),
  failures: integer('failures').notNull().default(0),
  problem: text('problem'),
  lastCounts: jsonb('last_counts').$type<RefreshCounts>(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})

export const subscriptions = pgTable('subscriptions', {
  id: uuid('id').notNull().defaultRandom(),
  ownerId: uuid('owner_id').notNull(),
  source: text('source').$type<SourceName>().notNull(),
  board: text('board').notNull(),
  pausedAt: timestamp('paused_at', { withTimezone: true }),
})

export const postingSearch = pgTable('posting_search', {
  postingId: uuid('posting_id').primaryKey(),
  ownerId: uuid('owner_id'),
  source: text('source').$type<SourceName>().notNull(),
  board: text('board'),
  terms: tsvector('terms').notNull(),
  /** Of the title alone; the database takes them out of `terms`, where they have weight A. */
  titleTerms: tsvector('title_terms').generatedAlwaysAs(sql`ts_filter(terms, '{a}')`),
  embedding: anyVector('embedding').notNull(),
  embeddingDimension: integer('embedding_dimension').notNull(),
  embeddingModel: text('embedding_model').notNull(),
  /** Of the rules that the columns below were read by. */
  indexVersion: integer('index_version').notNull(),
  remote: text('remote'),
  countries: text('countries').array().notNull(),
  seniority: text('seniority'),
  salaryYearMin: integer('salary_year_min'),
  salaryYearMax: integer('salary_year_max'),
  salaryCurrency: text('salary_currency'),
  /** When it was posted; where that is unknown, when it was first seen. */
  listedAt: timestamp('listed_at', { withTimezone: true }).notNull(),
  companyKey: text('company_key'),
  visa: boolean('visa'),
  skills: text('skills').array().notNull(),
  language: text('language'),
})

export const savedSearches = pgTable('saved_searches', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  name: text('name').notNull(),
  query: jsonb('query').$type<PostingSearch>().notNull(),
  seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
})
