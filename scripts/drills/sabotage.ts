/** Every row of the readiness catalogue that has a sabotage is taken away once: a proof that does not notice proves nothing. */
import { readRows } from '../../readiness/read-rows.ts'
import { showSabotages } from '../../readiness/show-sabotages.ts'
import { findUnshown, readShown } from '../../readiness/shown-sabotages.ts'
import { inRepository } from '../../test/harness/processes.ts'

/** @returns how many rows were told of, now and before @throws Error naming those that were not */
export async function runSabotageDrill(): Promise<string> {
  const root = inRepository('.')
  const rows = (await readRows(root)).filter(({ status, sabotage }) => status === 'proven' && sabotage !== undefined)
  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
  const { report } = await showSabotages(await findUnshown(rows, root), { root, say })
  const { red, stillGreen } = report
  const figures = `${rows.length - stillGreen.length} of ${rows.length} rows lost their proof when they were taken away`
  if (stillGreen.length > 0) throw new Error(`${figures}; not ${stillGreen.join(', ')}`)
  const days = [...(await readShown(root)).values()].map(({ on }) => on).sort()
  return `${figures}: ${red.length} now, the others since ${days[0]} and unchanged from then on.`
}
