/** What nobody needs any more: sessions, links and answers that have ended, keys that were revoked long ago. */
import { sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'

/** How long a revoked key stays in the records, for whoever asks what it was used for. */
const revokedKeyDays = 90

/** Deletes what has ended. @returns how many rows of each kind */
export const deleteEnded = (db: Database, now: Date): Promise<Readonly<Record<string, number>>> =>
  db.asSystem(async (tx) => {
    const longAgo = new Date(now.getTime() - revokedKeyDays * 86_400_000)
    const weekAgo = new Date(now.getTime() - 7 * 86_400_000)
    const statements = {
      sessions: sql`delete from auth.sessions where expires_at <= ${now}`,
      verifications: sql`delete from auth.verifications where expires_at <= ${now}`,
      links: sql`delete from auth.links where expires_at <= ${now}`,
      keys: sql`delete from access_keys where revoked_at <= ${longAgo} or expires_at <= ${longAgo}`,
      // Of addresses whose owners never opened the link.
      unconfirmed: sql`delete from accounts where id in (select id from auth.users u where not u.email_verified
        and u.created_at <= ${weekAgo} and not exists (select from auth.credentials c where c.user_id = u.id))`,
      answers: sql`delete from idempotency_keys where expires_at <= ${now}`,
    }
    const counts: Record<string, number> = {}
    for (const [kind, statement] of Object.entries(statements))
      counts[kind] = (await tx.execute(statement)).rowCount ?? 0
    return counts
  })
