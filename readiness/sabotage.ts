/** Takes rows away one by one in a scratch copy of the repository: a proof that stays green then proves nothing. */
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { CatalogueError, type Row, type Sabotage } from './read-rows.ts'
import type { SabotageReport } from './report.ts'
import { runProgram, type Variables } from './run-program.ts'
import { collectEvidence, judgeRow } from './run-proofs.ts'

/** The sabotaged text, or a sentence why the sabotage cannot be applied: it names exactly one place. */
export function applySabotage(text: string, { find, replace }: Sabotage): { text: string } | { problem: string } {
  const places = text.split(find).length - 1
  if (places !== 1) return { problem: `the text to replace stands there ${places} times, not once` }
  return { text: text.replace(find, () => replace) }
}

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
  await symlink(resolve(root, 'node_modules'), join(path, 'node_modules'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

async function sabotageRow(row: Row, root: string, variables: Variables): Promise<{ isRed: boolean; reason: string }> {
  const { sabotage } = row
  if (!sabotage) return { isRed: false, reason: 'it has no sabotage' }
  const file = join(root, sabotage.file)
  const text = await readFile(file, 'utf8').catch(() => '')
  const applied = applySabotage(text, sabotage)
  if ('problem' in applied) return { isRed: false, reason: `${sabotage.file}: ${applied.problem}` }
  await writeFile(file, applied.text)
  try {
    const evidence = await collectEvidence([row], { root, variables, stopAtFailure: true })
    const { outcome, reason } = judgeRow(row.id, [row], evidence)
    // Red is a proof that ran and said no; one that could not run says nothing about what was taken away.
    return { isRed: outcome === 'failed', reason: outcome === 'passed' ? 'every proof still passes' : reason }
  } finally {
    await writeFile(file, text)
  }
}

/**
 * Sabotages each row that has a sabotage, after its proof was seen to pass in the same copy.
 * @param rows proven rows; of these, the ones asked for
 * @returns the report, and for each row why it is what it is
 */
export async function sabotageRows(
  rows: readonly Row[],
  settings: { root: string; variables: Variables; onRow?: (id: string, isRed: boolean) => void },
): Promise<{ report: SabotageReport; reasons: Map<string, string> }> {
  const copy = await copyTree(settings.root)
  const red: string[] = []
  const stillGreen: string[] = []
  const reasons = new Map<string, string>()
  try {
    const run = { root: copy.path, variables: settings.variables }
    const untouched = await collectEvidence(rows, run)
    for (const row of rows) {
      const before = judgeRow(row.id, [row], untouched)
      const { isRed, reason } =
        before.outcome === 'passed'
          ? await sabotageRow(row, copy.path, settings.variables)
          : { isRed: false, reason: `its proof fails without the sabotage: ${before.reason}` }
      const list = isRed ? red : stillGreen
      list.push(row.id)
      reasons.set(row.id, reason)
      settings.onRow?.(row.id, isRed)
    }
  } finally {
    await copy.remove()
  }
  return { report: { red, stillGreen }, reasons }
}
