/** Which models a person's steps may ask: by their consent, on their own key or the operator's; and why none, if none. */
import type { Clock } from '../../../kernel/clock.ts'
import { conflict } from '../../../kernel/errors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { endpointOf, type ModelChains, type NamedModel } from '../../../platform/llm/chains.ts'
import { defaultModels, type EndpointSettings, hostOf, type ModelEndpoint } from '../../../platform/llm/endpoint.ts'
import type { LlmGateway } from '../../../platform/llm/gateway.ts'
import type { Gateways } from '../../../platform/llm/gateways.ts'
import { unseal } from '../../../platform/security/envelope.ts'
import type { SecretKeys } from '../../../platform/security/secret-keys.ts'
import type { Budgets } from './ledger.ts'
import { findPreferences, type ModelPreferences } from './model-preferences.sql.ts'

export interface ModelAccess {
  readonly db: Database
  readonly clock: Clock
  readonly chains: ModelChains
  readonly gateways: Gateways
  readonly settings: EndpointSettings
  readonly keys: SecretKeys
  readonly budgets: Budgets
}

/** What a use case needs to ask models, beside its context. */
export interface ModelsCtx {
  readonly models: ModelAccess
}

/** The gateways a step asks in order, or why it asks none: a sentence for the person. */
export type OpenedChain =
  | {
      readonly gateways: readonly LlmGateway[]
      readonly paidBy: 'operator' | 'person'
      readonly keepsAnswers: boolean
    }
  | { readonly gateways: null; readonly reason: string }

/** Where the person's own key is used: their provider with their model, at the operator's endpoint where that is compatible. */
function ownEndpoint(settings: EndpointSettings, named: NamedModel, apiKey: string): ModelEndpoint {
  const given = { ...settings, openaiApiKey: apiKey, anthropicApiKey: apiKey }
  const withoutBase = named.provider === 'compatible' ? given : { ...given, llmBaseUrl: null }
  return { ...endpointOf(withoutBase, named), apiKey }
}

/** The model that the person's own key asks. @throws AppError `conflict` */
export function ownModelOf(access: Pick<ModelAccess, 'settings'>, provider: NamedModel['provider'], model: string | null): NamedModel {
  if (provider !== 'compatible') return { provider, model: model ?? defaultModels[provider] }
  const { llmBaseUrl, llmModel } = access.settings
  if (llmBaseUrl === null)
    throw conflict('This installation has no endpoint of its own. Give a key of OpenAI or Anthropic.')
  return { provider, model: model ?? llmModel ?? '' }
}

async function endpointsOf(access: ModelAccess, preferences: ModelPreferences, step: string | null): Promise<ModelEndpoint[]> {
  const { ownProvider, ownModel, ownKeySealed } = preferences
  if (ownProvider === null || ownKeySealed === null)
    return [...(step === null ? access.chains.all : access.chains.of(step))]
  const named = ownModelOf(access, ownProvider, ownModel)
  return [ownEndpoint(access.settings, named, await unseal(access.keys, ownKeySealed))]
}

/** Where a person's texts would go: the hosts they are asked to consent to. */
export async function hostsOf(access: ModelAccess, preferences: ModelPreferences): Promise<string[]> {
  const endpoints = await endpointsOf(access, preferences, null)
  return [...new Set(endpoints.map(({ baseUrl }) => hostOf(baseUrl)))]
}

export async function openChain(access: ModelAccess, ownerId: string, step: string): Promise<OpenedChain> {
  const preferences = await access.db.asOwner(ownerId, (tx) => findPreferences(tx, ownerId))
  const endpoints = await endpointsOf(access, preferences, step)
  if (endpoints.length === 0) return { gateways: null, reason: 'No model is configured.' }
  const allowed = endpoints.filter(
    ({ baseUrl }) => preferences.consentAt !== null && preferences.consentHosts.includes(hostOf(baseUrl)),
  )
  if (allowed.length === 0) {
    const hosts = [...new Set(endpoints.map(({ baseUrl }) => hostOf(baseUrl)))].join(' or ')
    return { gateways: null, reason: `You have not consented to sending text to ${hosts}.` }
  }
  return {
    gateways: allowed.map((endpoint) => access.gateways.of(endpoint)),
    paidBy: preferences.ownProvider === null ? 'operator' : 'person',
    keepsAnswers: preferences.keepsAnswers,
  }
}
