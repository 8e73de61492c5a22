/** An installation without any model: what steps are given where a test is about something else. */
import { randomBytes } from 'node:crypto'
import type { ModelAccess } from '../../src/features/copilot/copilot.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { readChains } from '../../src/platform/llm/chains.ts'
import { createGateways } from '../../src/platform/llm/gateways.ts'
import { secretKeys } from '../../src/platform/security/secret-keys.ts'

const settings = { openaiApiKey: null, anthropicApiKey: null, llmBaseUrl: null, llmModel: null, llmChains: [] }

export const noModels = (db: Database): ModelAccess => ({
  db,
  clock: systemClock,
  chains: readChains(settings),
  gateways: createGateways({
    recorder: {
      open: () => Promise.reject(new Error('no model is configured')),
      close: async () => {},
      reuse: async () => {},
      onUnclosed: () => {},
    },
  }),
  settings,
  keys: secretKeys(randomBytes(32).toString('hex'), []),
  budgets: { perPersonUsdMicros: null, everybodyUsdMicros: null },
})
