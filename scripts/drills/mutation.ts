/** Mutation testing by Stryker: small faults are put into the code that must not be wrong, one at a time, and the tests beside it must notice. */
import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { inRepository } from '../../test/harness/processes.ts'

const run = promisify(execFile)

/** What decides whether a statement may stand, which status may follow which, and what a call costs. */
const targets = [
  'src/features/applications/application.ts',
  'src/platform/llm/price.ts',
  'src/features/copilot/verifier/rules/dates.ts',
  'src/features/copilot/verifier/rules/titles.ts',
] as const

/** The test beside it and no other: what only a journey notices costs minutes a fault, and tells nobody which rule is wrong. */
const guardOf = (file: string): string => file.replace(/\.ts$/u, '.test.ts')

/** Below this share of noticed faults the drill fails: what was reached, rounded down. */
const leastPercent = 75

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
})

/** Made anew by the lock beside this file; the project itself does not carry Stryker. */
async function installStryker(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    await cp(inRepository('scripts/drills/mutation', name), join(folder, name))
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund']
  await run('npm', ['ci', ...flags], { cwd: folder, maxBuffer: 16 << 20 })
  return join(folder, 'node_modules/@stryker-mutator')
}

interface Counted {
  readonly name: string
  readonly noticed: number
  readonly valid: number
}

/** One run of Stryker, with the tests of the target alone: of two files in one run, faults of both went unnoticed that each run for itself told. */
async function mutate(folder: string, packages: string, file: string): Promise<Counted> {
  const found = join(folder, 'mutation.json')
  const vitestConfig = join(folder, 'vitest.config.mjs')
  await writeFile(
    vitestConfig,
    `export default { test: { include: ${JSON.stringify([guardOf(file)])}, maxWorkers: 1, testTimeout: 60_000 } }\n`,
  )
  const config = join(folder, 'stryker.config.json')
  await writeFile(
    config,
    JSON.stringify({
      ...{ packageManager: 'npm', testRunner: 'vitest', coverageAnalysis: 'perTest', concurrency: 1 },
      plugins: [join(packages, 'vitest-runner/dist/src/index.js')],
      ...{ mutate: [file], vitest: { configFile: vitestConfig, related: false } },
      ...{ reporters: ['json'], jsonReporter: { fileName: found }, tempDirName: join('.cache/mutation', 'sandbox') },
      // What the tests beside these files do not read: the copy is made anew for each.
      ignorePatterns: '.cache coverage reports web docs bench readiness ops evals test models'
        .split(' ')
        .map((name) => `/${name}`),
      // TypeScript 7 has no programming interface, with which Stryker would rewrite tsconfig.json: it is not needed.
      tsconfigFile: 'none.json',
      // Faults in tables and patterns at the top of a file need a process each: 139 of them took more than six minutes. The table of
      // statuses is compared cell by cell by its own test.
      ignoreStatic: true,
      ...{ checkers: [], disableTypeChecks: false, timeoutMS: 60_000, allowConsoleColors: false },
    }),
  )
  await run(process.execPath, [join(packages, 'core/bin/stryker.js'), 'run', config], {
    cwd: inRepository('.'),
    maxBuffer: 64 << 20,
  }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stdout}${error.stderr}`.trim().split('\n').slice(-6).join(' '))
  })
  const { files } = report.parse(JSON.parse(await readFile(found, 'utf8')))
  const mutants = Object.values(files).flatMap((one) => one.mutants)
  const valid = mutants.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
  const noticed = valid.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  return { name: basename(file), noticed: noticed.length, valid: valid.length }
}

/** @returns how many faults were noticed, by file @throws Error where fewer than `leastPercent` were */
export async function runMutationDrill(): Promise<string> {
  const folder = inRepository('.cache/mutation')
  const packages = await installStryker(folder)
  const counted: Counted[] = []
  for (const target of targets) counted.push(await mutate(folder, packages, target))
  const sum = (key: 'noticed' | 'valid'): number => counted.reduce((total, one) => total + one[key], 0)
  const percent = (100 * sum('noticed')) / sum('valid')
  const figures = `${sum('noticed')} of ${sum('valid')} faults noticed (${percent.toFixed(0)} %): ${counted
    .map(({ name, noticed, valid }) => `${name} ${noticed}/${valid}`)
    .join(', ')}`
  if (!(percent >= leastPercent)) throw new Error(`too many faults go unnoticed: ${figures}`)
  return `${figures}.`
}
