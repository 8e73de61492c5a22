/** Plays drills by name, one after the other, and keeps what each came to. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { version } from '../../src/main/version.ts'
import { isUsageError, UsageError } from '../named-commands.ts'
import { runContainerDrill } from './container.ts'
import { runCoverageDrill } from './coverage.ts'
import { runLoadDrill, runSoakDrill } from './load.ts'
import { runMutationDrill } from './mutation.ts'
import { keepResult } from './report.ts'
import { runRestoreDrill } from './restore.ts'
import { runSabotageDrill } from './sabotage.ts'
import { runWalkDrill } from './walk/walk.ts'

export interface Drill {
  /** What is played and how long it takes, on one line. */
  readonly summary: string
  /** @param requests of each profile of load, in place of 30 s @param files of mutation, in place of those that have changed @returns figures in a sentence; throws where it failed, saying why */
  readonly play: (requests: number | undefined, files: readonly string[]) => Promise<string>
}

const drills: Readonly<Record<string, Drill>> = {
  load: {
    summary: 'four profiles of load on PostgreSQL, 30 s each',
    play: (requests) => runLoadDrill(requests === undefined ? { duration: 30 } : { amount: requests }),
  },
  soak: {
    summary: 'the mixed profile for 15 minutes: memory stays level',
    play: () => runSoakDrill(900),
  },
  restore: { summary: 'backup and restore on PostgreSQL, every table compared', play: runRestoreDrill },
  coverage: { summary: 'which lines the tests beside the code run', play: runCoverageDrill },
  walk: {
    summary: 'from a clone to a whole installation by the commands of the docs; upgrade, rollback, restore',
    play: runWalkDrill,
  },
  mutation: {
    summary:
      'faults put into the verifier, the status table and prices: the tests notice. Files played before and unchanged are not',
    play: (_requests, files) => runMutationDrill(files),
  },
  sabotage: {
    summary:
      'each row of the readiness catalogue taken away in a copy: its proof notices. Rows shown before and unchanged are not played',
    play: runSabotageDrill,
  },
  container: { summary: 'the image built by buildah (as root) and run read-only as nobody', play: runContainerDrill },
}

/** @param args names of drills, `--report FILE`, `--requests N` of load and `--files A,B` of mutation; none of the names: all of them. Exit code 1 when one failed, 2 for a wrong call */
export async function runDrills(args: readonly string[]): Promise<void> {
  const asked = readArgs(args)
  if (asked === null) return
  const { values, positionals } = asked
  const requests = values.requests === undefined ? undefined : Number(values.requests)
  const path = values.report ?? resolve(import.meta.dirname, '../../ops/drills/report.json')
  for (const [name, { play }] of Object.entries(drills)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const begun = performance.now()
    const { passed, figures } = await play(requests, values.files?.split(',') ?? []).then(
      (said) => ({ passed: true, figures: said }),
      (error: unknown) => ({ passed: false, figures: error instanceof Error ? error.message : String(error) }),
    )
    const took = Math.round((performance.now() - begun) / 1000)
    await keepResult(path, {
      name,
      version,
      finishedAt: new Date().toISOString(),
      passed,
      seconds: took,
      figures: figures.slice(0, 500),
    })
    process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name}, ${took} s: ${figures}\n`)
    if (!passed) process.exitCode = 1
  }
}

const usage = `Usage: npm run -s drills -- [NAME...] [--requests N] [--files A,B] [--report FILE]\n\n${Object.entries(
  drills,
)
  .map(([name, { summary }]) => `  ${name}  ${summary}`)
  .join('\n')}\n`

const parseDrillArgs = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      report: { type: 'string' },
      requests: { type: 'string' },
      files: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  })

/** @returns null where nothing is to be played: usage was asked for, or the call is wrong and has been answered with it and exit code 2 */
function readArgs(args: readonly string[]): ReturnType<typeof parseDrillArgs> | null {
  try {
    const asked = parseDrillArgs(args)
    const unknown = asked.positionals.filter((name) => !Object.hasOwn(drills, name))
    if (unknown.length > 0) throw new UsageError(`No drill is called ${unknown.join(', ')}.`)
    if (asked.values.requests !== undefined && !/^[1-9]\d*$/u.test(asked.values.requests))
      throw new UsageError('--requests takes a whole number above 0.')
    if (!asked.values.help) return asked
    process.stdout.write(usage)
  } catch (error) {
    if (!isUsageError(error)) throw error
    process.stderr.write(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  }
  return null
}
