/** `bench llm`: the CPU of one structured model call, rung by rung, against an endpoint that answers at once. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createEndpointFetch } from '../src/platform/http/endpoint-fetch.ts'
import type { AttemptRecorder } from '../src/platform/llm/attempts.ts'
import { createLlmGateway } from '../src/platform/llm/create-gateway.ts'
import { loadSdk, openLanguageModel } from '../src/platform/llm/load-sdk.ts'
import { type Measurement, readConditions, renderConditions, renderScenario, summariseAll } from './measure.ts'

const figure = 'CPU a call, ms'
const extra = 'beyond the SDK with our fetch, CPU a call, ms'
const extraOfAll = 'beyond the SDK alone, CPU a call, ms'

const method = [
  'One structured request at a time to a fake OpenAI chat endpoint in another process, prompt 4 KB, answer 0.4 KB.',
  'CPU: user and system time of this process, garbage collection included. Rungs alternate within each round; the first round is not counted.',
  'The recorder of the gateway keeps nothing: what a ledger costs is its own.',
]

const schema = z.object({ answer: z.string(), reasons: z.array(z.string()) })

const request = {
  instructions: 'Answer with the asked object.',
  prompt: 'Ten words that say nothing at all, over and over. '.repeat(80),
  maxOutputTokens: 500,
}

const noRecorder: AttemptRecorder = {
  open: async () => {},
  close: async () => {},
  reuse: async () => {},
  onUnclosed: () => {},
}

/** @throws TypeError `ERR_PARSE_ARGS_*` for options that cannot be understood */
function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '7' },
      calls: { type: 'string', default: '300' },
      json: { type: 'boolean', default: false },
    },
  })
  const [rounds, calls] = [Number(values.rounds), Number(values.calls)]
  if ([rounds, calls].every((count) => Number.isSafeInteger(count) && count > 0))
    return { rounds, calls, json: values.json }
  throw Object.assign(new TypeError('--rounds and --calls take whole numbers above 0.'), {
    code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
  })
}

/** What is measured: each rung makes the same call with one layer more. */
async function buildRungs(baseUrl: string) {
  const endpoint = { provider: 'compatible', model: 'fake-model', apiKey: 'none', baseUrl } as const
  const http = createEndpointFetch()
  const gateway = createLlmGateway({ endpoint, recorder: noRecorder })
  const sdk = await loadSdk()
  const output = sdk.Output.object({ schema })
  const askSdk = async (fetch: typeof globalThis.fetch): Promise<() => Promise<unknown>> => {
    const model = await openLanguageModel(endpoint, fetch)
    return async () => (await sdk.generateText({ model, ...request, output, maxRetries: 0 })).output
  }
  return {
    rungs: {
      'SDK alone, with the fetch of Node': await askSdk(globalThis.fetch),
      'SDK with our fetch': await askSdk(http.fetch),
      gateway: () => gateway.generateObject({ ...request, schema, step: 'bench', deadlineMs: 10_000 }),
    },
    close: () => Promise.all([http.close(), gateway.close()]),
  }
}

async function cpuOfCalls(call: () => Promise<unknown>, calls: number): Promise<number> {
  const before = process.cpuUsage()
  for (let at = 0; at < calls; at += 1) await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000 / calls
}

export async function measureLlm(args: readonly string[]): Promise<void> {
  const { rounds, calls, json } = readOptions(args)
  const conditions = readConditions()
  const child = fork(fileURLToPath(new URL('./llm-endpoint.child.ts', import.meta.url)))
  const measurements: Measurement[] = []
  try {
    const [url]: unknown[] = await once(child, 'message')
    const { rungs, close } = await buildRungs(String(url))
    for (let round = 0; round <= rounds; round += 1) {
      const values: number[] = []
      for (const [scenario, call] of Object.entries(rungs)) {
        const value = await cpuOfCalls(call, calls)
        values.push(value)
        if (round > 0) measurements.push({ scenario, figure, value })
      }
      if (round === 0) continue
      const [alone = 0, withFetch = 0, whole = 0] = values
      measurements.push({ scenario: 'gateway', figure: extra, value: whole - withFetch })
      measurements.push({ scenario: 'gateway', figure: extraOfAll, value: whole - alone })
    }
    await close()
  } finally {
    child.kill()
  }
  // Design, section 6.
  const scenarios = summariseAll(measurements, { gateway: { [extra]: 0.5, [extraOfAll]: 0.5 } })
  const report = { bench: 'llm' as const, conditions, rounds, calls, method, scenarios }
  const readable = [renderConditions(conditions), ...method, '', ...scenarios.map(renderScenario)].join('\n')
  console.log(json ? JSON.stringify(report, null, 2) : readable)
}
