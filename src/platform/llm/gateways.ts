/** One gateway for each endpoint and key, kept: a gateway holds the breaker and the connections of its endpoint. */
import { sha256Hex } from '../../kernel/text.ts'
import type { PolicyState } from '../resilience/policy.ts'
import { createLlmGateway, type LlmGatewayOptions } from './create-gateway.ts'
import type { ModelEndpoint } from './endpoint.ts'
import type { LlmGateway } from './gateway.ts'
import { type NamedPrice, withStatedPrice } from './model-prices.ts'

export interface Gateways {
  of(endpoint: ModelEndpoint): LlmGateway
  describe(): PolicyState[]
  close(): Promise<void>
}

/** People bring keys of their own: what was not used for longest is closed and made again when it is needed. */
const mostKept = 200

/** `of` makes the gateway of an endpoint when it is first asked for, and keeps the 200 used last. `prices`: what the operator states. */
export function createGateways(
  options: Omit<LlmGatewayOptions, 'endpoint'>,
  prices: readonly NamedPrice[] = [],
): Gateways {
  const kept = new Map<string, LlmGateway>()
  return {
    of(endpoint) {
      const key = sha256Hex(JSON.stringify([endpoint.provider, endpoint.model, endpoint.baseUrl, endpoint.apiKey]))
      const gateway = kept.get(key) ?? createLlmGateway({ ...options, endpoint: withStatedPrice(prices, endpoint) })
      kept.delete(key)
      kept.set(key, gateway)
      const [oldest] = kept
      if (kept.size > mostKept && oldest) {
        kept.delete(oldest[0])
        void oldest[1].close()
      }
      return gateway
    },
    describe: () => [...kept.values()].map((gateway) => gateway.describe()),
    async close() {
      await Promise.all([...kept.values()].map((gateway) => gateway.close()))
    },
  }
}
