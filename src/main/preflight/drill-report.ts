/** The dated report of the drills: what lies in ops/drills/report.json, written by `npm run -s drills`, read by preflight. */
import { z } from 'zod'

const drillResult = z.strictObject({
  name: z.string(),
  /** Of Rolewright. */
  version: z.string(),
  finishedAt: z.iso.datetime(),
  passed: z.boolean(),
  seconds: z.number(),
  /** What was measured, or why it failed, in a sentence. */
  figures: z.string(),
})

export const drillReport = z.strictObject({ drills: z.array(drillResult) })

export type DrillResult = z.output<typeof drillResult>
export type DrillReport = z.output<typeof drillReport>
