/** Everything a person pursues, with its history: what figures, suggestions and calendars are made of. */
import type { Ctx } from '../../platform/context.ts'
import { type Stage, stagesOf } from './application.ts'
import { type Application, selectApplications, selectEvents } from './applications.sql.ts'

/** Beyond what a person ever applies for. */
const everything = 100_000

export interface Pursuit extends Application {
  /** The statuses gone through, in order, without those that were taken back. */
  readonly stages: readonly Stage[]
}

/** The archive too; in two statements. */
export async function listPursuits(ctx: Ctx): Promise<Pursuit[]> {
  const { ownerId } = ctx.actor
  return ctx.db.asOwner(ownerId, async (tx) => {
    const applications = await selectApplications(tx, ownerId, { archived: 'both' }, everything)
    const events = await selectEvents(tx, ownerId)
    return applications.map((application) => ({ ...application, stages: stagesOf(events.get(application.id) ?? []) }))
  })
}
