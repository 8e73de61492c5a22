/** What no program can see: a person looked at it, says in which role, and it holds for a while. */
import { desc, eq } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/database.ts'

/** What is vouched for, and for how many days. */
export const subjects = {
  'log-shipping': { days: 180, what: 'log lines arrive in the place where they are searched' },
  alerting: { days: 90, what: 'a test alert reached the people on duty' },
  dashboards: { days: 180, what: 'the dashboards are imported and show this installation' },
  'load-test': { days: 90, what: 'this installation carried the expected load' },
  recovery: { days: 90, what: 'a backup was restored on another machine, and the time it took is acceptable' },
  'security-review': { days: 180, what: '`rolewright security review` was read line by line' },
  documentation: { days: 180, what: 'addresses, people to call and steps of this installation are written down' },
  training: { days: 365, what: 'everybody on duty played the exercises of ops/training' },
} as const

export type Subject = keyof typeof subjects

export interface Attestation {
  readonly subject: string
  readonly role: string
  readonly madeAt: Date
}

const attestations = pgTable('attestations', {
  id: uuid('id').primaryKey(),
  subject: text('subject').notNull(),
  role: text('role').notNull(),
  note: text('note'),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
})

/** @throws AppError `invalid_input` for what is no subject, or without a role */
export async function attest(
  database: Database,
  given: { readonly subject: string; readonly role: string; readonly note: string | null },
): Promise<void> {
  if (!Object.hasOwn(subjects, given.subject))
    throw new AppError(
      'invalid_input',
      `Nobody can vouch for "${given.subject}"; for ${Object.keys(subjects).join(', ')}.`,
    )
  const role = given.role.trim()
  if (role === '' || role.length > 100)
    throw new AppError('invalid_input', '--role takes the role of the person who vouches, at most 100 characters.')
  await database.asSystem((tx) => tx.insert(attestations).values({ ...given, role, id: newId(), madeAt: new Date() }))
}

/** The last one for a subject; null: never. */
export const findAttestation = (database: Database, subject: Subject): Promise<Attestation | null> =>
  database.asSystem(async (tx) => {
    const newest = tx.select().from(attestations).where(eq(attestations.subject, subject))
    const [last] = await newest.orderBy(desc(attestations.madeAt)).limit(1)
    return last ?? null
  })
