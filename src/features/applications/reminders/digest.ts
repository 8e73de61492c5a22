/** What is new and what is to be done: shown on the page, and told by mail to those who want it. */
import type { Tx } from '../../../platform/database/database.ts'
import { type FreshPostings, listFreshPostings, type SearchCtx } from '../../postings/postings.ts'
import { selectCalendarEntries } from '../calendar.sql.ts'
import type { CalendarEntry } from '../calendar-text.ts'
import { countOpenProposals } from '../mail/mail-proposals.sql.ts'
import { type ApplicationSuggestion, suggestWithin } from '../suggestions.ts'

export interface Digest {
  /** From when on something is new. */
  readonly since: Date
  readonly searches: readonly FreshPostings[]
  /** Interviews, tasks and answers of the coming week, the earliest first. */
  readonly upcoming: readonly CalendarEntry[]
  readonly suggestions: readonly ApplicationSuggestion[]
  /** How many mails of employers wait for a decision. */
  readonly mails: number
}

const weekMs = 7 * 86_400_000
const maxUpcoming = 100

/** In a few transactions, one after the other: searching needs its own. */
export async function makeDigest(ctx: SearchCtx, since: Date): Promise<Digest> {
  const { ownerId } = ctx.actor
  const now = ctx.clock.now()
  const ahead = async (tx: Tx) => ({
    upcoming: (await selectCalendarEntries(tx, ownerId, now, maxUpcoming)).filter(
      ({ at }) => at.getTime() - now.getTime() <= weekMs,
    ),
    suggestions: await suggestWithin(tx, ownerId, now),
    mails: await countOpenProposals(tx, ownerId),
  })
  return { since, searches: await listFreshPostings(ctx, since), ...(await ctx.db.asOwner(ownerId, ahead)) }
}

export const hasSomethingToTell = ({ searches, upcoming, suggestions, mails }: Digest): boolean =>
  searches.length + upcoming.length + suggestions.length + mails > 0
