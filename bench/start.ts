/** `bench start`: how long processes take until they are ready, and what they hold, embedded and on PostgreSQL side by side. */
import { parseArgs } from 'node:util'
import { setup as findServices } from '../test/harness/services.ts'
import {
  type Conditions,
  type Measurement,
  readConditions,
  renderConditions,
  renderScenario,
  type ScenarioReport,
  summariseAll,
} from './measure.ts'
import { figures, measureEmbedded, measureOnServer, type Recorder, scenarios } from './start-scenarios.ts'

const leastRounds = 5

/** Design, section 6. */
const goals = {
  [scenarios.fresh]: { [figures.ready]: 6, [figures.idleAll]: 800 },
  [scenarios.existing]: { [figures.ready]: 2.5, [figures.idleAll]: 800 },
  [scenarios.web]: { [figures.idleAll]: 180 },
}

const method = [
  'Real processes from the sources, log level INFO. Ready: /health/ready answers 200 (serve); the log says that runs are executed (work).',
  'One round: embedded on a new directory, then on the same again, then a web process and a worker on one PostgreSQL server.',
  'One unmeasured round comes first and fills the compile cache and the file cache. The server’s own CPU and memory are not counted.',
  'Memory is RSS: pages that processes share count for each of them. A median above the goal is marked.',
]

export interface StartReport {
  readonly bench: 'start'
  readonly conditions: Conditions
  readonly rounds: number
  readonly method: readonly string[]
  readonly notMeasured: readonly string[]
  readonly scenarios: readonly ScenarioReport[]
}

/** @throws TypeError `ERR_PARSE_ARGS_*` for options that cannot be understood */
function readOptions(args: readonly string[]): { rounds: number; json: boolean } {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: String(leastRounds) }, json: { type: 'boolean', default: false } },
  })
  const rounds = Number(values.rounds)
  if (Number.isSafeInteger(rounds) && rounds > 0) return { rounds, json: values.json }
  throw Object.assign(new TypeError(`--rounds takes a whole number above 0, not "${values.rounds}".`), {
    code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
  })
}

const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`)

/** @returns a fresh migrated database with one account, or null when there is no server */
async function installOnServer() {
  await findServices()
  if (process.env.TEST_DATABASE_URL === undefined) return null
  // Only now: the harness looks for the server when it is loaded.
  const { createServerInstallation } = await import('../test/harness/server-installation.ts')
  return createServerInstallation()
}

export async function measureStart(args: readonly string[]): Promise<void> {
  const { rounds, json } = readOptions(args)
  if (rounds < leastRounds) tell(`${rounds} rounds: fewer than ${leastRounds} are a try, not a figure.`)
  const conditions = readConditions()
  const installation = await installOnServer()
  const notMeasured = installation
    ? []
    : ['PostgreSQL: no server was found. Run `npm run services -- up` or set TEST_DATABASE_URL.']
  for (const sentence of notMeasured) tell(`Not measured: ${sentence}`)

  const measurements: Measurement[] = []
  const runRound = async (record: Recorder): Promise<void> => {
    await measureEmbedded(record)
    if (installation) await measureOnServer(installation, record)
  }
  try {
    tell('Warming up')
    await runRound(() => {})
    for (let round = 1; round <= rounds; round++) {
      tell(`Round ${round} of ${rounds}`)
      await runRound((measurement) => measurements.push(measurement))
    }
  } finally {
    await installation?.remove()
  }
  const report: StartReport = {
    bench: 'start',
    conditions,
    rounds,
    method,
    notMeasured,
    scenarios: summariseAll(measurements, goals),
  }
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : render(report))
}

const render = ({ conditions, method, notMeasured, scenarios }: StartReport): string =>
  [
    renderConditions(conditions),
    ...method,
    ...notMeasured.map((sentence) => `Not measured: ${sentence}`),
    '',
    ...scenarios.map((scenario) => `${renderScenario(scenario)}\n`),
  ].join('\n')
