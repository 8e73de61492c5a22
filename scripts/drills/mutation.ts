/** Mutation testing by Stryker: small faults are put into the code that must not be wrong, one at a time, and the tests beside it must notice. */
import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { inRepository } from '../../test/harness/processes.ts'
import { findUnplayed, fingerprintOf, keepMutations, type MutationResult, readMutations } from './mutations.ts'

const run = promisify(execFile)

/** What decides whether a statement may stand, which status may follow which, and what a call costs. */
const rulesFolder = 'src/features/copilot/verifier/rules'
const withOwnTests = ['src/features/applications/application.ts', 'src/platform/llm/price.ts']

/** Files of rules hold no faults to make: types, and the list of the others. */
const withoutCode = new Set(['rule.ts', 'rules.ts'])

/** @returns paths in the repository, of every file that the drill is for */
async function listTargets(): Promise<string[]> {
  const names = (await readdir(inRepository(rulesFolder))).filter(
    (name) => !name.endsWith('.test.ts') && !withoutCode.has(name),
  )
  return [...withOwnTests, ...names.sort().map((name) => `${rulesFolder}/${name}`)]
}

/** The test beside it and no other: what only a journey notices costs minutes a fault, and tells nobody which rule is wrong. */
const guardOf = (file: string): string => file.replace(/\.ts$/u, '.test.ts')

/** Below these shares of noticed faults the drill fails: what was reached, rounded down. Cases tell less of a rule than a test of its own. */
const leastPercent = { 'tests beside': 90, cases: 55 } as const

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
})

/** Made anew by the lock beside this file; the project itself does not carry Stryker. */
async function installStryker(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json', 'cases-runner.mjs'])
    await cp(inRepository('scripts/drills/mutation', name), join(folder, name))
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund']
  await run('npm', ['ci', ...flags], { cwd: folder, maxBuffer: 16 << 20 })
  return join(folder, 'node_modules/@stryker-mutator')
}

/** How the faults of these files are looked for: by the tests beside one, by the cases of the fabrication benchmark for rules of the verifier. */
async function runnerFor(folder: string, packages: string, files: readonly string[]): Promise<object> {
  if (files.every((file) => file.startsWith(rulesFolder)))
    return { testRunner: 'cases', plugins: [join(folder, 'cases-runner.mjs')], ignorers: ['wording'] }
  const configFile = join(folder, 'vitest.config.mjs')
  await writeFile(
    configFile,
    `export default { test: { include: ${JSON.stringify(files.map(guardOf))}, maxWorkers: 1, testTimeout: 60_000 } }\n`,
  )
  const plugins = [join(packages, 'vitest-runner/dist/src/index.js')]
  return { testRunner: 'vitest', plugins, vitest: { configFile, related: false } }
}

/** What neither the tests beside these files nor the cases read: the copy is made anew for each. */
const notCopied =
  '.cache coverage reports web docs bench readiness ops test models evals/parsing evals/matching evals/tailoring'

async function mutate(
  folder: string,
  packages: string,
  files: readonly string[],
): Promise<Map<string, MutationResult>> {
  const found = join(folder, 'mutation.json')
  const config = join(folder, 'stryker.config.json')
  await writeFile(
    config,
    JSON.stringify({
      ...{ packageManager: 'npm', coverageAnalysis: 'perTest', concurrency: 1, mutate: files },
      ...(await runnerFor(folder, packages, files)),
      ...{ reporters: ['json'], jsonReporter: { fileName: found }, tempDirName: join('.cache/mutation', 'sandbox') },
      ignorePatterns: notCopied.split(' ').map((name) => `/${name}`),
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
  const counted = Object.entries(report.parse(JSON.parse(await readFile(found, 'utf8'))).files).map(
    async ([file, { mutants }]): Promise<[string, MutationResult]> => {
      const valid = mutants.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
      const noticed = valid.filter(({ status }) => status === 'Killed' || status === 'Timeout')
      const on = new Date().toISOString().slice(0, 10)
      return [file, { noticed: noticed.length, of: valid.length, on, fingerprint: await fingerprintOf(file) }]
    },
  )
  return new Map(await Promise.all(counted))
}

/** Rules in groups, since the cases are read once for a group; the others alone: of two in one run, faults of both went unnoticed that each run told. */
function inGroups(files: readonly string[]): string[][] {
  const rules = files.filter((file) => file.startsWith(rulesFolder))
  const size = 5
  const groups = Array.from({ length: Math.ceil(rules.length / size) }, (_, at) =>
    rules.slice(at * size, (at + 1) * size),
  )
  return [...files.filter((file) => !file.startsWith(rulesFolder)).map((file) => [file]), ...groups]
}

/**
 * Plays the files that are named, else those that were never played or have changed since; what each came to is kept.
 * @param named paths in the repository, or names of rules such as `paid.ts`
 * @returns how many faults were noticed @throws Error where fewer than `leastPercent` were, or for a name that is none
 */
export async function runMutationDrill(named: readonly string[] = []): Promise<string> {
  const targets = await listTargets()
  const wanted = named.map((name) => {
    const target = targets.find((one) => one === name || basename(one) === name)
    if (target === undefined)
      throw new Error(`No file is called ${name}. There are: ${targets.map((one) => basename(one)).join(', ')}`)
    return target
  })
  const folder = inRepository('.cache/mutation')
  const files = wanted.length > 0 ? wanted : await findUnplayed(targets)
  if (files.length > 0) {
    const packages = await installStryker(folder)
    for (const group of inGroups(files)) await keepMutations(await mutate(folder, packages, group))
  }
  const kept = [...(await readMutations())].filter(([file]) => targets.includes(file))
  const toldBy = Map.groupBy(kept, ([file]) => (file.startsWith(rulesFolder) ? 'cases' : 'tests beside'))
  const shares = [...toldBy].map(([by, of]) => {
    const sum = (key: 'noticed' | 'of'): number => of.reduce((total, [, one]) => total + one[key], 0)
    const percent = (100 * sum('noticed')) / sum('of')
    const said = `${sum('noticed')} of ${sum('of')} faults noticed by ${by} (${percent.toFixed(0)} %, ${of.length} files)`
    return { said, isEnough: percent >= leastPercent[by] }
  })
  const left = (await findUnplayed(targets)).length
  const figures = `${shares.map(({ said }) => said).join('; ')}; ${left} of ${targets.length} files are to be played; each in ops/drills/mutations.json`
  if (shares.some(({ isEnough }) => !isEnough)) throw new Error(`too many faults go unnoticed: ${figures}`)
  return `${figures}.`
}
