/** What `rolewright models` does: asks the configured endpoint once, so that a wrong key is found before a run needs it. */
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { createLlmGateway } from '../../platform/llm/create-gateway.ts'
import { chooseEndpoint } from '../../platform/llm/endpoint.ts'
import type { LlmGateway, ObjectAnswer } from '../../platform/llm/gateway.ts'
import { createLogRecorder } from '../../platform/llm/log-attempts.ts'
import { createResilienceLog } from '../../platform/resilience/log-resilience.ts'
import { createProcessLog } from '../../platform/telemetry/log.ts'
import { readSettings } from '../start.ts'
import { tell } from './terminal.ts'

const probe = z.object({ capital: z.string() })

/** Thinking models spend a few hundred tokens on the simplest question. */
const maxOutputTokens = 1_000

/**
 * Prints which model answered, how fast and at what cost.
 * @throws AppError `invalid_configuration` without an endpoint; what the gateway throws
 */
export async function testModel(json: boolean): Promise<void> {
  const settings = await readSettings()
  const endpoint = chooseEndpoint(settings)
  if (endpoint === null) {
    throw new AppError(
      'invalid_configuration',
      'No model is configured, and none is needed: every step is deterministic. Set OPENAI_API_KEY, ANTHROPIC_API_KEY, or LLM_BASE_URL with LLM_MODEL.',
    )
  }
  const log = createProcessLog(settings, { role: 'cli' })
  const gateway = createLlmGateway({
    endpoint,
    recorder: createLogRecorder(log),
    observer: createResilienceLog(log),
  })
  try {
    if (!json) tell(`Asking ${endpoint.model} at ${gateway.endpoint.host}; one short question, nothing of yours.`)
    const begun = performance.now()
    const answer = await gateway.generateObject({
      step: 'models-test',
      instructions: 'Answer with the asked object and nothing else.',
      prompt: 'What is the capital of France?',
      schema: probe,
      maxOutputTokens,
      deadlineMs: 60_000,
    })
    const report = reportOf(gateway.endpoint, answer, Math.round(performance.now() - begun))
    console.log(json ? JSON.stringify(report, null, 2) : describeReport(report))
  } finally {
    await gateway.close()
  }
}

const reportOf = (
  { provider, model, host }: LlmGateway['endpoint'],
  { attempts, usage, costUsdMicros, isRepaired }: ObjectAnswer<unknown>,
  latencyMs: number,
) => ({
  provider,
  model,
  host,
  attempts,
  isRepaired,
  latencyMs,
  inputTokens: usage.inputTokens,
  outputTokens: usage.outputTokens,
  costUsdMicros,
})

function describeReport(report: ReturnType<typeof reportOf>): string {
  const { model, host, attempts, isRepaired, latencyMs, inputTokens, outputTokens, costUsdMicros } = report
  const cost = costUsdMicros === null ? 'unknown' : `$${(costUsdMicros / 1e6).toFixed(6)}`
  return [
    `${model} at ${host} answered with an object of the asked form${isRepaired ? ', at the second try' : ''}.`,
    `Latency ${latencyMs} ms in ${attempts === 1 ? 'one request' : `${attempts} requests`}, loading the SDK included.`,
    `Tokens: ${inputTokens ?? 'unknown'} in, ${outputTokens ?? 'unknown'} out. Cost: ${cost}.`,
  ].join('\n')
}
