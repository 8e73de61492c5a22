/** The calendar of a person: a feed behind a secret address, and single entries as files. */
import { randomBytes } from 'node:crypto'
import { AppError, invalidInput, notFound } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import type { Ctx } from '../../platform/context.ts'
import { requireApplication } from './applications.ts'
import {
  type CalendarFeed,
  deleteFeed,
  findFeed,
  findFeedOwner,
  noteFeedRead,
  replaceFeed,
  selectCalendarEntries,
} from './calendar.sql.ts'
import { type CalendarLanguage, writeCalendar } from './calendar-text.ts'
import { selectEntries } from './entries.sql.ts'

export type { CalendarFeed } from './calendar.sql.ts'

/** What is longer ago is history and stands in the application. */
const keptForMs = 90 * 86_400_000
const maxEntries = 1_000
/** "Last read" is for people; programs ask every few minutes. */
const readIsNotedEachMs = 3_600_000

/** Null where there is no secret address. */
export const getCalendarFeed = (ctx: Ctx): Promise<CalendarFeed | null> =>
  ctx.db.asOwner(ctx.actor.ownerId, (tx) => findFeed(tx, ctx.actor.ownerId))

/** Draws a new secret; the address before opens nothing from now on. @returns the secret, which is kept nowhere */
export async function renewCalendarFeed(ctx: Ctx, language: CalendarLanguage): Promise<string> {
  const { ownerId } = ctx.actor
  const token = randomBytes(32).toString('base64url')
  const feed = { tokenHash: sha256Hex(token), language, now: ctx.clock.now() }
  await ctx.db.asOwner(ownerId, (tx) => replaceFeed(tx, ownerId, feed))
  return token
}

/** The address opens nothing from now on. */
export const revokeCalendarFeed = (ctx: Ctx): Promise<void> =>
  ctx.db.asOwner(ctx.actor.ownerId, (tx) => deleteFeed(tx, ctx.actor.ownerId))

/**
 * The calendar behind a secret. It is looked up by its hash, so that no time of an answer tells how much of a guess was right.
 * @throws AppError `not_found` for what opens nothing
 */
export async function readCalendarFeed({ db, clock }: Pick<Ctx, 'db' | 'clock'>, token: string): Promise<string> {
  const now = clock.now()
  const owner = await db.asSystem((tx) => findFeedOwner(tx, sha256Hex(token)))
  if (owner === null)
    throw new AppError('not_found', 'This address opens no calendar. Ask for a new one in the settings.')
  const { ownerId, language, lastReadAt } = owner
  const entries = await db.asOwner(ownerId, async (tx) => {
    if (lastReadAt === null || now.getTime() - lastReadAt.getTime() > readIsNotedEachMs)
      await noteFeedRead(tx, ownerId, now)
    return selectCalendarEntries(tx, ownerId, new Date(now.getTime() - keptForMs), maxEntries)
  })
  return writeCalendar(entries, language)
}

/** One entry as a file for any calendar. @throws AppError `not_found`; `invalid_input` where it has no moment */
export async function writeEntryCalendar(
  ctx: Ctx,
  applicationId: string,
  entryId: string,
  language: CalendarLanguage,
): Promise<string> {
  const { ownerId } = ctx.actor
  const { application, entry } = await ctx.db.asOwner(ownerId, async (tx) => ({
    application: await requireApplication(tx, ownerId, applicationId),
    entry: (await selectEntries(tx, ownerId, applicationId)).find(({ id }) => id === entryId),
  }))
  if (entry === undefined) throw notFound('entry', entryId)
  const { at } = entry
  if (at === null) throw invalidInput('It has no moment: give it one, and it can go into a calendar.')
  const { title, company, url } = application
  return writeCalendar([{ ...entry, at, title, company, url }], language)
}
