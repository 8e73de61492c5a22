/** Takes rows away and keeps, for each that lost its proof, on which day and as what it was seen. */
import { resolve } from 'node:path'
import type { Row } from './read-rows.ts'
import type { SabotageReport } from './report.ts'
import { sabotageRows } from './sabotage.ts'
import { withServices } from './services.ts'
import { fingerprintOf, keepShown } from './shown-sabotages.ts'
import type { TestEvidence } from './test-report.ts'

interface ShowSettings {
  /** Repository folder. */
  readonly root: string
  /** A run of the same tests without any sabotage; absent: they are run first. */
  readonly ran?: TestEvidence | undefined
  readonly say: (sentence: string) => void
}

/** What the tests must find in a copy as they do here. @param root of the repository */
export const placeOfData = (root: string): { SHARED_DATA: string } => ({
  SHARED_DATA: process.env.SHARED_DATA ?? resolve(root, '../shared/data'),
})

/**
 * @param rows proven rows; one without a sabotage is still green
 * @returns the report, and for each row why it is what it is
 */
export async function showSabotages(
  rows: readonly Row[],
  { root, ran, say }: ShowSettings,
): Promise<{ report: SabotageReport; reasons: ReadonlyMap<string, string> }> {
  if (rows.length === 0) return { report: { red: [], stillGreen: [] }, reasons: new Map() }
  const fingerprints = new Map<string, string>()
  for (const row of rows) fingerprints.set(row.id, await fingerprintOf(row, root))
  say(`Sabotaging ${rows.length} rows in a scratch copy ...`)
  return withServices(root, (services) =>
    sabotageRows(rows, {
      root,
      variables: { ...placeOfData(root), ...services },
      ...(ran && { ran }),
      async onRow({ id }, isRed) {
        say(`${isRed ? 'red' : 'STILL GREEN'} ${id}`)
        if (isRed) await keepShown(root, id, fingerprints.get(id) ?? '', new Date())
      },
    }),
  )
}
