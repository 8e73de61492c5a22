/** The dated report of the drills, as it lies in the repository. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type DrillReport, type DrillResult, drillReport } from '../../src/main/preflight/drill-report.ts'

/** Keeps what other drills left there. @param path of the file; it is made when it is not there */
export async function keepResult(path: string, result: DrillResult): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '{"drills":[]}')
  const { drills } = drillReport.parse(JSON.parse(text))
  const kept: DrillReport = {
    drills: [...drills.filter(({ name }) => name !== result.name), result].sort((a, b) => a.name.localeCompare(b.name)),
  }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${JSON.stringify(kept, null, 2)}\n`)
}
