/** What a person might do next, over all applications. */
import type { Ctx } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type ListedApplication, selectApplications } from './applications.sql.ts'
import { selectEntries } from './entries.sql.ts'
import { type Suggestion, suggestFor, suggestionKinds } from './suggestion.ts'

export interface ApplicationSuggestion extends Suggestion {
  readonly application: ListedApplication
}

/** More than anybody does in a day; the rest comes when these are done. */
const maxSuggestions = 100
const everything = 100_000

/** The most pressing first: answers, tasks, then what has been quiet for longest. */
export const listSuggestions = (ctx: Ctx): Promise<ApplicationSuggestion[]> =>
  ctx.db.asOwner(ctx.actor.ownerId, (tx) => suggestWithin(tx, ctx.actor.ownerId, ctx.clock.now()))

/** The same within a transaction of the caller. */
export async function suggestWithin(tx: Tx, ownerId: string, now: Date): Promise<ApplicationSuggestion[]> {
  const living = await selectApplications(tx, ownerId, { archived: 'no' }, everything)
  const entries = Map.groupBy(await selectEntries(tx, ownerId), ({ applicationId }) => applicationId)
  return living
    .flatMap((application) => {
      const suggestion = suggestFor({ ...application, entries: entries.get(application.id) ?? [] }, now)
      return suggestion === null ? [] : [{ ...suggestion, application }]
    })
    .sort((one, other) => rank(one) - rank(other) || other.days - one.days)
    .slice(0, maxSuggestions)
}

/** `suggestionKinds` stand in the order in which they press. */
const rank = ({ kind }: Suggestion): number => suggestionKinds.indexOf(kind)
