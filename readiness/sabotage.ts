/** Takes rows away one by one in a scratch copy of the repository: a proof that stays green then proves nothing. */
import { access, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { CatalogueError, type Row, type Sabotage } from './read-rows.ts'
import type { SabotageReport } from './report.ts'
import { runProgram, type Variables } from './run-program.ts'
import { collectEvidence, judgeRow } from './run-proofs.ts'
import { planWaves } from './sabotage-waves.ts'
import type { TestEvidence } from './test-report.ts'

/** The sabotaged text, or a sentence why the sabotage cannot be applied: it names exactly one place. */
export function applySabotage(text: string, { find, replace }: Sabotage): { text: string } | { problem: string } {
  const places = text.split(find).length - 1
  if (places !== 1) return { problem: `the text to replace stands there ${places} times, not once` }
  return { text: text.replace(find, () => replace) }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Every file of the working tree that git would know, in a new folder with the same history and packages. */
async function copyTree(root: string): Promise<{ path: string; remove(): Promise<void> }> {
  const { exitCode, stdout, stderr } = await runProgram('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: root,
  })
  if (exitCode !== 0) throw new CatalogueError(`The sabotage needs a git working tree to copy: ${stderr.trim()}`)
  const path = await mkdtemp(join(tmpdir(), 'rolewright-sabotage-'))
  // A repository of its own: nothing that a proof does with git can reach ours.
  await runProgram('git', ['clone', '--quiet', '--no-checkout', resolve(root), path], { cwd: root })
  for (const file of new Set(stdout.split('\0').filter((name) => name !== ''))) {
    await mkdir(dirname(join(path, file)), { recursive: true })
    // A file that was deleted but is still in the index is simply not there.
    await copyFile(join(root, file), join(path, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
  // A repository without the page has no packages of its own for it.
  for (const packages of ['node_modules', 'web/node_modules'])
    if (await isThere(join(root, packages))) await symlink(resolve(root, packages), join(path, packages))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

interface Outcome {
  readonly isRed: boolean
  readonly reason: string
}

/** Takes the rows of a wave away, runs their proofs, and puts everything back. */
async function sabotageWave(wave: readonly Row[], root: string, variables: Variables): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>()
  const originals = new Map<string, string>()
  for (const { id, sabotage } of wave) {
    const problem = sabotage ? await applyIn(root, sabotage, originals) : 'it has no sabotage'
    if (problem !== null) outcomes.set(id, { isRed: false, reason: problem })
  }
  const applied = wave.filter(({ id }) => !outcomes.has(id))
  try {
    const stopAtFailure = applied.length === 1
    const evidence = await collectEvidence(applied, { root, variables, stopAtFailure })
    for (const { id } of applied) {
      const { outcome, reason } = judgeRow(id, applied, evidence)
      // Red is a proof that ran and said no; one that could not run says nothing about what was taken away.
      outcomes.set(id, { isRed: outcome === 'failed', reason: reason === '' ? 'every proof still passes' : reason })
    }
    return outcomes
  } finally {
    for (const [file, text] of originals) await writeFile(file, text)
  }
}

/** @returns null, or why it cannot be applied. @param originals is given the text before, once for each file */
async function applyIn(root: string, sabotage: Sabotage, originals: Map<string, string>): Promise<string | null> {
  const file = join(root, sabotage.file)
  const text = await readFile(file, 'utf8').catch(() => '')
  const applied = applySabotage(text, sabotage)
  if ('problem' in applied) return `${sabotage.file}: ${applied.problem}`
  if (!originals.has(file)) originals.set(file, text)
  await writeFile(file, applied.text)
  return null
}

export interface SabotageSettings {
  /** Repository folder. */
  readonly root: string
  readonly variables: Variables
  /** A run of the same tests without any sabotage; absent: they are run first. */
  readonly ran?: TestEvidence
  readonly onRow?: (row: Row, isRed: boolean) => Promise<void> | void
}

/**
 * Sabotages each row that has a sabotage, after its proof was seen to pass in the same copy.
 * @param rows proven rows; of these, the ones asked for
 * @returns the report, and for each row why it is what it is
 */
export async function sabotageRows(
  rows: readonly Row[],
  settings: SabotageSettings,
): Promise<{ report: SabotageReport; reasons: Map<string, string> }> {
  const copy = await copyTree(settings.root)
  const red = new Set<string>()
  const reasons = new Map<string, string>()
  try {
    const { variables, ran } = settings
    const untouched = await collectEvidence(rows, { root: copy.path, variables, ...(ran && { ran }) })
    const report = async (row: Row, { isRed, reason }: Outcome): Promise<void> => {
      if (isRed) red.add(row.id)
      reasons.set(row.id, reason)
      await settings.onRow?.(row, isRed)
    }
    const sound: Row[] = []
    for (const row of rows) {
      const { outcome, reason } = judgeRow(row.id, [row], untouched)
      if (outcome === 'passed') sound.push(row)
      else await report(row, { isRed: false, reason: `its proof fails without the sabotage: ${reason}` })
    }
    for (const wave of planWaves(sound)) {
      const outcomes = await sabotageWave(wave, copy.path, variables)
      for (const row of wave) await report(row, outcomes.get(row.id) ?? { isRed: false, reason: 'it was not run' })
    }
  } finally {
    await copy.remove()
  }
  const ids = rows.map(({ id }) => id)
  return { report: { red: ids.filter((id) => red.has(id)), stillGreen: ids.filter((id) => !red.has(id)) }, reasons }
}
