/** What is written beside an application. */
import { notFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import { requireApplication } from './applications.ts'
import { deleteEntry, insertEntry, updateEntry } from './entries.sql.ts'
import type { EntryContent } from './entry.ts'

/** @throws AppError `not_found` */
export async function addEntry(ctx: Ctx, applicationId: string, content: EntryContent): Promise<void> {
  const { ownerId } = ctx.actor
  await ctx.db.asOwner(ownerId, async (tx) => {
    await requireApplication(tx, ownerId, applicationId)
    await insertEntry(tx, ownerId, { id: newId(), applicationId, content, now: ctx.clock.now() })
  })
}

/** An entry stays of its kind. @throws AppError `not_found` */
export async function changeEntry(ctx: Ctx, applicationId: string, id: string, content: EntryContent): Promise<void> {
  const { ownerId } = ctx.actor
  const entry = { id, applicationId, content, now: ctx.clock.now() }
  const done = await ctx.db.asOwner(ownerId, (tx) => updateEntry(tx, ownerId, entry))
  if (!done) throw notFound(content.kind, id)
}

/** @throws AppError `not_found` */
export async function removeEntry(ctx: Ctx, applicationId: string, id: string): Promise<void> {
  const { ownerId } = ctx.actor
  const done = await ctx.db.asOwner(ownerId, (tx) => deleteEntry(tx, ownerId, applicationId, id))
  if (!done) throw notFound('entry', id)
}
