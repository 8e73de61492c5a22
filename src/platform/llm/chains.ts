/** Which endpoints a step asks, one after the other until one answers. */
import { AppError } from '../../kernel/errors.ts'
import {
  anthropicBaseUrl,
  chooseEndpoint,
  type EndpointSettings,
  type ModelEndpoint,
  openaiBaseUrl,
} from './endpoint.ts'
import type { ModelProvider } from './gateway.ts'

export interface NamedModel {
  readonly provider: ModelProvider
  readonly model: string
}

/** `step` null: every step that has no chain of its own. */
export interface NamedChain {
  readonly step: string | null
  readonly models: readonly NamedModel[]
}

export interface ChainSettings extends EndpointSettings {
  readonly llmChains: readonly NamedChain[]
}

export interface ModelChains {
  /** In the order in which they are asked; empty where no model is configured. */
  of(step: string): readonly ModelEndpoint[]
  /** Each endpoint once, in order. */
  readonly all: readonly ModelEndpoint[]
}

const form = /^(?:(?<step>[a-z-]+)\s*:)?\s*(?<models>\S.*)$/u
const modelForm = /^(?<provider>openai|anthropic|compatible)\/(?<model>[\w.:/@-]{1,200})$/u

/**
 * `openai/gpt-5-mini, anthropic/claude-haiku-4-5; write-letter: anthropic/claude-sonnet-4-5`: chains with semicolons
 * between them, one without a step for all steps that have none of their own.
 * @returns null where the text has another form
 */
export function parseChains(text: string): NamedChain[] | null {
  const chains: NamedChain[] = []
  for (const part of text.split(';')) {
    const { step = null, models = '' } = form.exec(part.trim())?.groups ?? {}
    const named = models.split(',').map((one) => modelForm.exec(one.trim())?.groups)
    const read = named.flatMap((groups) =>
      groups ? [{ provider: groups.provider as ModelProvider, model: groups.model ?? '' }] : [],
    )
    if (read.length !== named.length || chains.some((chain) => chain.step === step)) return null
    chains.push({ step, models: read })
  }
  return chains
}

/** The endpoint of one named model. @throws AppError `invalid_configuration` where what it needs is not configured */
export function endpointOf(settings: EndpointSettings, { provider, model }: NamedModel): ModelEndpoint {
  const { openaiApiKey, anthropicApiKey, llmBaseUrl } = settings
  if (provider === 'compatible' && llmBaseUrl !== null)
    return { provider, model, apiKey: openaiApiKey, baseUrl: llmBaseUrl }
  if (provider === 'openai' && openaiApiKey !== null && llmBaseUrl === null)
    return { provider, model, apiKey: openaiApiKey, baseUrl: openaiBaseUrl }
  if (provider === 'anthropic' && anthropicApiKey !== null)
    return { provider, model, apiKey: anthropicApiKey, baseUrl: anthropicBaseUrl }
  const needed = {
    compatible: 'LLM_BASE_URL',
    openai: 'OPENAI_API_KEY (and no LLM_BASE_URL)',
    anthropic: 'ANTHROPIC_API_KEY',
  }
  const message = `expected ${needed[provider]} beside ${provider}/${model}`
  throw new AppError('invalid_configuration', `One setting is not usable:\n  LLM_CHAINS: ${message}`, {
    issues: [{ path: 'LLM_CHAINS', message }],
  })
}

/** @throws AppError `invalid_configuration` */
export function readChains(settings: ChainSettings): ModelChains {
  const first = chooseEndpoint(settings)
  const chains = new Map(
    settings.llmChains.map(({ step, models }) => [step, models.map((named) => endpointOf(settings, named))]),
  )
  const others = chains.get(null) ?? (first ? [first] : [])
  const all = [...others, ...[...chains.values()].flat()]
  const seen = new Set<string>()
  return {
    of: (step) => chains.get(step) ?? others,
    all: all.filter(({ provider, model }) => {
      const name = `${provider}/${model}`
      return !seen.has(name) && seen.add(name)
    }),
  }
}
