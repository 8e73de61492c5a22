/** What a person decides about models, and what they see of it: consent, key, budget, ledger. */
import { conflict } from '../../../kernel/errors.ts'
import type { Ctx } from '../../../platform/context.ts'
import { z } from 'zod'
import type { ModelProvider } from '../../../platform/llm/gateway.ts'
import { seal } from '../../../platform/security/envelope.ts'
import { personLimit, startOfDay } from './ledger.ts'
import { type LedgerRow, type RunCosts, selectAttempts, selectRunCosts, sumSpending } from './ledger.sql.ts'
import { hostsOf, type ModelsCtx, openChain, ownModelOf } from './model-access.ts'
import { findPreferences, savePreferences } from './model-preferences.sql.ts'

type ModelCtx = Ctx & ModelsCtx

export interface ModelState {
  /** Where texts would go; empty: no model is configured. */
  readonly hosts: readonly string[]
  readonly consentAt: Date | null
  /** Hosts that the person did not consent to: they are not asked. */
  readonly missingConsent: readonly string[]
  readonly keepsAnswers: boolean
  readonly ownKey: { readonly provider: ModelProvider; readonly model: string } | null
  /** For a day; null: none. */
  readonly budgetUsdMicros: number | null
  readonly spentTodayUsdMicros: number
  /** What their last runs cost: as near as one can tell before the next. */
  readonly lastRuns: RunCosts | null
}

/** Prices and models change: what was long ago says little about the next run. */
const runsLookedAt = 20

export async function readModelState(ctx: ModelCtx): Promise<ModelState> {
  const { ownerId } = ctx.actor
  const { models } = ctx
  const [preferences, spent, lastRuns] = await ctx.db.asOwner(ownerId, async (tx) => [
    await findPreferences(tx, ownerId),
    await sumSpending(tx, ownerId, startOfDay(ctx.clock.now())),
    await selectRunCosts(tx, ownerId, runsLookedAt),
  ])
  const { ownProvider, ownModel, consentAt, consentHosts, keepsAnswers } = preferences
  const hosts = await hostsOf(models, preferences)
  return {
    hosts,
    consentAt,
    missingConsent: hosts.filter((host) => consentAt === null || !consentHosts.includes(host)),
    keepsAnswers,
    ownKey: ownProvider === null ? null : ownModelOf(models, ownProvider, ownModel),
    budgetUsdMicros: personLimit(
      preferences.dailyBudgetUsdMicros,
      models.budgets,
      ownProvider === null ? 'operator' : 'person',
    ),
    spentTodayUsdMicros: spent.byPersonUsdMicros,
    lastRuns,
  }
}

/** Consents to the hosts that are asked now; a later one needs a consent of its own. @throws AppError `conflict` without a model */
export async function consent(ctx: ModelCtx): Promise<ModelState> {
  const { ownerId } = ctx.actor
  const preferences = await ctx.db.asOwner(ownerId, (tx) => findPreferences(tx, ownerId))
  const hosts = await hostsOf(ctx.models, preferences)
  if (hosts.length === 0) throw conflict('No model is configured: there is nothing to consent to.')
  const now = ctx.clock.now()
  await ctx.db.asOwner(ownerId, (tx) =>
    savePreferences(tx, ownerId, { consentAt: now, consentHosts: hosts }, now),
  )
  ctx.log.info({ event: 'model.consented', ownerId, hosts }, 'a person consented to models')
  return readModelState(ctx)
}

/** From the next call on nothing is sent; what was sent cannot be called back. */
export async function withdrawConsent(ctx: ModelCtx): Promise<void> {
  const { ownerId } = ctx.actor
  const change = { consentAt: null, consentHosts: [] }
  await ctx.db.asOwner(ownerId, (tx) => savePreferences(tx, ownerId, change, ctx.clock.now()))
}

export async function changePreferences(
  ctx: ModelCtx,
  { keepsAnswers, dailyBudgetUsd }: { keepsAnswers?: boolean | undefined; dailyBudgetUsd?: number | null | undefined },
): Promise<ModelState> {
  const { ownerId } = ctx.actor
  const change = {
    ...(keepsAnswers !== undefined && { keepsAnswers }),
    ...(dailyBudgetUsd !== undefined && {
      dailyBudgetUsdMicros: dailyBudgetUsd === null ? null : Math.round(dailyBudgetUsd * 1e6),
    }),
  }
  await ctx.db.asOwner(ownerId, (tx) => savePreferences(tx, ownerId, change, ctx.clock.now()))
  return readModelState(ctx)
}

/** A key of the person's own is used in place of the operator's, and kept encrypted. @throws AppError `conflict` */
export async function saveOwnKey(
  ctx: ModelCtx,
  { provider, model, key }: { provider: ModelProvider; model?: string | undefined; key: string },
): Promise<ModelState> {
  const { ownerId } = ctx.actor
  ownModelOf(ctx.models, provider, model ?? null)
  const ownKeySealed = await seal(ctx.models.keys, key)
  const change = { ownProvider: provider, ownModel: model ?? null, ownKeySealed }
  await ctx.db.asOwner(ownerId, (tx) => savePreferences(tx, ownerId, change, ctx.clock.now()))
  ctx.log.info({ event: 'security.model_key_saved', ownerId, provider }, 'a person gave a model key of their own')
  return readModelState(ctx)
}

export async function removeOwnKey(ctx: ModelCtx): Promise<void> {
  const { ownerId } = ctx.actor
  const change = { ownProvider: null, ownModel: null, ownKeySealed: null }
  await ctx.db.asOwner(ownerId, (tx) => savePreferences(tx, ownerId, change, ctx.clock.now()))
}

const probe = z.object({ capital: z.string() })

export interface ModelTest {
  readonly model: string
  readonly host: string
  readonly latencyMs: number
  readonly inputTokens: number | null
  readonly outputTokens: number | null
  readonly costUsdMicros: number | null
}

/** One short question, nothing of the person's. @throws AppError `conflict` without consent; what the gateway throws */
export async function testOwnModel(ctx: ModelCtx): Promise<ModelTest> {
  const { ownerId } = ctx.actor
  const chain = await openChain(ctx.models, ownerId, 'models-test')
  const [gateway] = chain.gateways ?? []
  if (chain.gateways === null || gateway === undefined)
    throw conflict(chain.gateways === null ? chain.reason : 'No model is configured.')
  const begun = performance.now()
  const { usage, costUsdMicros } = await gateway.generateObject({
    step: 'models-test',
    instructions: 'Answer with the asked object and nothing else.',
    prompt: 'What is the capital of France?',
    schema: probe,
    // Thinking models spend a few hundred tokens on the simplest question.
    maxOutputTokens: 1_000,
    deadlineMs: 45_000,
    signal: ctx.signal,
    account: { ownerId, runId: null, prompt: 'models-test@1', paidBy: chain.paidBy },
  })
  const { model, host } = gateway.endpoint
  const { inputTokens, outputTokens } = usage
  return { model, host, latencyMs: Math.round(performance.now() - begun), inputTokens, outputTokens, costUsdMicros }
}

const attemptsPerPage = 100

/** The newest first, at most 100. An open one whose time is over is told as unknown. */
export async function readLedger(
  ctx: Ctx,
  filter: { runId?: string | undefined; before?: string | undefined },
): Promise<LedgerRow[]> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const rows = await ctx.db.asOwner(ownerId, (tx) => selectAttempts(tx, ownerId, { ...filter, limit: attemptsPerPage }))
  return rows.map((row) => (row.status === 'open' && row.closesBy < now ? { ...row, status: 'unknown' } : row))
}
