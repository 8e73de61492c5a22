/** Statements about accounts. They run as the system: nobody is known yet when they are asked, and people may not write here. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { accounts } from './accounts.tables.ts'
import { users } from './auth.tables.ts'

export async function findLocalAccount(tx: Tx): Promise<string | null> {
  const [row] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.kind, 'local')).limit(1)
  return row?.id ?? null
}

export interface NewAccount {
  readonly id: string
  readonly kind: 'local' | 'person'
  readonly displayName: string | null
  /** Without it: a user. */
  readonly role?: 'user' | 'admin'
}

/** A second local account is refused by a unique index: then nothing is inserted. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<void> {
  await tx
    .insert(accounts)
    .values({ role: 'user', ...account })
    .onConflictDoNothing()
}

export interface AccountRow {
  readonly id: string
  readonly kind: 'local' | 'person'
  readonly name: string | null
  readonly role: 'user' | 'admin'
  readonly suspendedAt: Date | null
  readonly createdAt: Date
  /** Null for an account without sign-in: one that is used through keys only. */
  readonly email: string | null
  readonly emailVerified: boolean | null
  readonly hasSecondFactor: boolean
}

const accountColumns = {
  id: accounts.id,
  kind: accounts.kind,
  name: accounts.displayName,
  role: accounts.role,
  suspendedAt: accounts.suspendedAt,
  createdAt: accounts.createdAt,
  email: users.email,
  emailVerified: users.emailVerified,
  hasSecondFactor: sql<boolean>`exists (select from auth.second_factors f where f.user_id = ${accounts.id} and f.verified)`,
}

export async function findAccount(tx: Tx, id: string): Promise<AccountRow | null> {
  const [row] = await tx
    .select(accountColumns)
    .from(accounts)
    .leftJoin(users, eq(users.id, accounts.id))
    .where(eq(accounts.id, id))
  return row ?? null
}

export async function setEmailVerified(tx: Tx, id: string): Promise<void> {
  await tx.update(users).set({ emailVerified: true }).where(eq(users.id, id))
}

/** @param email in small letters, confirmed. @returns whether it is theirs now; false: it is somebody else's */
export async function setEmail(tx: Tx, id: string, email: string): Promise<boolean> {
  // Two who take one address at once: the second one waits here for the first one's transaction.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('rolewright e-mail'), hashtext(${email}))`)
  const holder = await findAccountByEmail(tx, email)
  if (holder === null) await tx.update(users).set({ email, emailVerified: true }).where(eq(users.id, id))
  return holder === null || holder === id
}

/** @param email in small letters */
export async function findAccountByEmail(tx: Tx, email: string): Promise<string | null> {
  const [row] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email))
  return row?.id ?? null
}

/** The sign-in of an account that had none. A second one is refused by the primary key: then nothing is inserted. */
export async function insertUser(tx: Tx, user: { id: string; name: string; email: string }): Promise<void> {
  await tx
    .insert(users)
    .values({ ...user, email: user.email.toLowerCase() })
    .onConflictDoNothing()
}
