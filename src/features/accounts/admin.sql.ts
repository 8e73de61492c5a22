/** What whoever runs the installation sees of its accounts: names, numbers and dates, never what people keep here. */
import { and, desc, eq, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { accounts } from './accounts.tables.ts'
import { users } from './auth.tables.ts'

const numbers = {
  sessions: sql<number>`(select count(*)::int from auth.sessions s where s.user_id = ${accounts.id} and s.expires_at > now())`,
  keys: sql<number>`(select count(*)::int from access_keys k where k.owner_id = ${accounts.id} and k.revoked_at is null)`,
  storedBytes: sql<number>`(select coalesce(sum(octet_length(b.bytes)), 0)::float8 from blobs b where b.owner_id = ${accounts.id})`,
  lastSeenAt: sql<string | null>`(select max(seen) from (
    select max(s.created_at) as seen from auth.sessions s where s.user_id = ${accounts.id}
    union all select max(k.last_used_at) from access_keys k where k.owner_id = ${accounts.id}) as moments)`,
}

/** At most so many at once, the newest first; `after` is the last id of the page before. */
export const selectAccounts = (tx: Tx, after: string | null, limit: number) =>
  tx
    .select({
      id: accounts.id,
      kind: accounts.kind,
      name: accounts.displayName,
      email: users.email,
      role: accounts.role,
      suspendedAt: accounts.suspendedAt,
      createdAt: accounts.createdAt,
      ...numbers,
    })
    .from(accounts)
    .leftJoin(users, eq(users.id, accounts.id))
    .where(after === null ? undefined : lt(accounts.id, after))
    .orderBy(desc(accounts.id))
    .limit(limit)

export type AccountUsage = Awaited<ReturnType<typeof selectAccounts>>[number]

/** Whether there is such an account, and it was changed by this. */
export async function setSuspended(tx: Tx, id: string, suspendedAt: Date | null): Promise<boolean> {
  const changed = await tx
    .update(accounts)
    .set({ suspendedAt })
    .where(
      and(eq(accounts.id, id), suspendedAt === null ? isNotNull(accounts.suspendedAt) : isNull(accounts.suspendedAt)),
    )
    .returning({ id: accounts.id })
  return changed.length > 0
}

export async function setRole(tx: Tx, id: string, role: 'user' | 'admin'): Promise<void> {
  await tx.update(accounts).set({ role }).where(eq(accounts.id, id))
}

/** Whether there is a person with the role `admin` who is not suspended. */
export const findAdministrator = (tx: Tx): Promise<boolean> => findAdministratorBeside(tx, null)

/** The same among all but one. */
export async function findAdministratorBeside(tx: Tx, id: string | null): Promise<boolean> {
  const found = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.role, 'admin'),
        eq(accounts.kind, 'person'),
        isNull(accounts.suspendedAt),
        id === null ? undefined : ne(accounts.id, id),
      ),
    )
    .limit(1)
  return found.length > 0
}
