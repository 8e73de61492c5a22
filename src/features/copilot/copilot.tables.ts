/** Tables of runs, their steps and events, and the changes they propose. */
import { bigint, boolean, doublePrecision, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { type Refusal, runKinds, runStatuses, type StepName } from './run.ts'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const runs = pgTable('runs', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  profileId: uuid('profile_id').notNull(),
  profileVersion: integer('profile_version').notNull(),
  postingId: uuid('posting_id').notNull(),
  kind: text('kind', { enum: runKinds }).notNull().default('application'),
  questions: jsonb('questions').$type<readonly string[]>(),
  status: text('status', { enum: runStatuses }).notNull(),
  blanketApprovalAt: moment('blanket_approval_at'),
  failureCode: text('failure_code'),
  failureMessage: text('failure_message'),
  instructions: text('instructions'),
  forkedFrom: uuid('forked_from'),
  round: integer('round').notNull().default(1),
  usesModel: boolean('uses_model').notNull().default(true),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

export const runSteps = pgTable('run_steps', {
  runId: uuid('run_id').notNull(),
  ownerId: uuid('owner_id').notNull(),
  name: text('name').$type<StepName>().notNull(),
  sequence: integer('sequence').notNull(),
  implementation: text('implementation', { enum: ['deterministic', 'model'] }).notNull(),
  reason: text('reason').notNull(),
  attempts: integer('attempts').notNull(),
  startedAt: moment('started_at').notNull(),
  finishedAt: moment('finished_at'),
  durationMs: doublePrecision('duration_ms'),
  output: jsonb('output').$type<Record<string, unknown>>(),
})

export const runEvents = pgTable('run_events', {
  runId: uuid('run_id').notNull(),
  seq: integer('seq').notNull(),
  ownerId: uuid('owner_id').notNull(),
  kind: text('kind').notNull(),
  data: jsonb('data').$type<Record<string, unknown>>().notNull(),
  at: moment('at').notNull(),
})

export const changes = pgTable('changes', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  runId: uuid('run_id').notNull(),
  part: text('part', { enum: ['resume', 'letter'] }).notNull(),
  sequence: integer('sequence').notNull(),
  operation: text('operation', { enum: ['rephrase', 'drop', 'reorder', 'write'] }).notNull(),
  factIds: uuid('fact_ids').array().notNull(),
  before: text('before_text'),
  after: text('after_text'),
  reason: text('reason').notNull(),
  verdict: text('verdict', { enum: ['passed', 'refused'] }),
  refusals: jsonb('refusals').$type<readonly Refusal[]>().notNull().default([]),
  decision: text('decision', { enum: ['pending', 'accepted', 'rejected', 'edited'] })
    .notNull()
    .default('pending'),
  editedText: text('edited_text'),
  decidedBy: text('decided_by', { enum: ['person', 'blanket'] }),
  decidedAt: moment('decided_at'),
})

export const modelPreferences = pgTable('model_preferences', {
  ownerId: uuid('owner_id').primaryKey(),
  consentAt: moment('consent_at'),
  consentHosts: text('consent_hosts').array().notNull().default([]),
  keepsAnswers: boolean('keeps_answers').notNull().default(true),
  dailyBudgetUsdMicros: bigint('daily_budget_usd_micros', { mode: 'number' }),
  ownProvider: text('own_provider', { enum: ['openai', 'anthropic', 'compatible'] }),
  ownModel: text('own_model'),
  ownKeySealed: text('own_key_sealed'),
  updatedAt: moment('updated_at').notNull().defaultNow(),
})

export const modelAttempts = pgTable('model_attempts', {
  id: uuid('id').primaryKey(),
  ownerId: uuid('owner_id').notNull(),
  runId: uuid('run_id'),
  step: text('step').notNull(),
  prompt: text('prompt').notNull(),
  purpose: text('purpose').notNull(),
  provider: text('provider').notNull(),
  model: text('model').notNull(),
  host: text('host').notNull(),
  paidBy: text('paid_by', { enum: ['operator', 'person'] }).notNull(),
  number: integer('number').notNull(),
  sentChars: integer('sent_chars').notNull(),
  sentSha256: text('sent_sha256').notNull(),
  status: text('status', { enum: ['open', 'done', 'failed', 'unknown'] })
    .notNull()
    .default('open'),
  failure: text('failure'),
  upstreamStatus: integer('upstream_status'),
  inputTokens: integer('input_tokens'),
  outputTokens: integer('output_tokens'),
  estimateUsdMicros: bigint('estimate_usd_micros', { mode: 'number' }),
  costUsdMicros: bigint('cost_usd_micros', { mode: 'number' }),
  durationMs: doublePrecision('duration_ms'),
  startedAt: moment('started_at').notNull(),
  closesBy: moment('closes_by').notNull(),
})
