/** The models of this installation: chains, gateways, and the ledger that every request passes. */
import { createLedger, type ModelAccess } from '../features/copilot/copilot.ts'
import { systemClock } from '../kernel/clock.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Database } from '../platform/database/database.ts'
import type { OutgoingObserver } from '../platform/http/outgoing-observer.ts'
import type { AnswerCache } from '../platform/llm/answer-cache.ts'
import { readChains } from '../platform/llm/chains.ts'
import type { LlmGateway } from '../platform/llm/gateway.ts'
import { createGateways } from '../platform/llm/gateways.ts'
import { joinRecorders } from '../platform/llm/join-recorders.ts'
import { createLogRecorder } from '../platform/llm/log-attempts.ts'
import type { ResilienceObserver } from '../platform/resilience/events.ts'
import type { SecretKeys } from '../platform/security/secret-keys.ts'
import type { Log } from '../platform/telemetry/log.ts'
import type { Metrics } from '../platform/telemetry/metrics.ts'
import { observeRecorder } from '../platform/telemetry/model-telemetry.ts'

export interface Models extends ModelAccess {
  /** The first model of the default chain; null without one. */
  describe(): LlmGateway['endpoint'] | null
}

interface ModelsOptions {
  readonly settings: Settings
  readonly database: Database
  readonly log: Log
  readonly metrics: Metrics
  readonly keys: SecretKeys
  readonly traffic: OutgoingObserver
  readonly observer: ResilienceObserver
  readonly answers: AnswerCache | undefined
}

/** Opens nothing and sends nothing until the first call. @throws AppError `invalid_configuration` */
export function openModels({
  settings,
  database,
  log,
  metrics,
  keys,
  traffic,
  observer,
  answers,
}: ModelsOptions): Models {
  const budgets = {
    perPersonUsdMicros: inMicros(settings.llmDailyBudgetPerPersonUsd),
    everybodyUsdMicros: inMicros(settings.llmDailyBudgetUsd),
  }
  const ledger = createLedger({ db: database, log, budgets })
  const chains = readChains(settings)
  const gateways = createGateways(
    {
      // The ledger first: what it refuses is neither sent, counted nor logged.
      recorder: observeRecorder(joinRecorders(ledger, createLogRecorder(log)), metrics),
      observer,
      traffic,
      answers,
    },
    settings.llmPrices,
  )
  const access = { db: database, clock: systemClock, chains, gateways, settings, keys, budgets }
  const [first] = chains.all
  return { ...access, describe: () => (first ? gateways.of(first).endpoint : null) }
}

const inMicros = (dollars: number | null): number | null => (dollars === null ? null : Math.round(dollars * 1e6))
