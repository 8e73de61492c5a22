/** The database's own record of its backups: read for the metric, the alert and preflight. */
import { desc, eq, sql } from 'drizzle-orm'
import { bigint, boolean, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { Database } from '../database/database.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Backup } from './backup-folder.ts'

const backups = pgTable('backups', {
  name: text('name').primaryKey(),
  reason: text('reason', { enum: ['daily', 'manual', 'before-migration'] }).notNull(),
  finishedAt: timestamp('finished_at', { withTimezone: true }).notNull(),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  encrypted: boolean('encrypted').notNull(),
  verifiedAt: timestamp('verified_at', { withTimezone: true }),
})

export type BackupRecord = typeof backups.$inferSelect

/** Remembers a backup that was finished; its bytes are those of its files. */
export async function recordBackup(database: Database, { name, manifest }: Backup, finishedAt: Date): Promise<void> {
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  const { reason, encrypted } = manifest
  await database.asSystem((tx) => tx.insert(backups).values({ name, reason, finishedAt, bytes, encrypted }))
}

/** Without effect for a backup that another database has the record of. */
export const recordVerification = (database: Database, name: string, verifiedAt: Date): Promise<unknown> =>
  database.asSystem((tx) => tx.update(backups).set({ verifiedAt }).where(eq(backups.name, name)))

/** The newest, of any reason; null: there never was one. */
export const findLastBackup = (database: Database): Promise<BackupRecord | null> =>
  database.asSystem(async (tx) => {
    const [last] = await tx.select().from(backups).orderBy(desc(backups.finishedAt)).limit(1)
    return last ?? null
  })

/** Before each page of metrics: one statement, the same answer in every process. 0 while there was no backup. */
export function observeBackups(database: Database, metrics: Metrics): void {
  if (!metrics.enabled) return
  const readLast = database.prepareAsSystem((db) =>
    db
      .select({ at: sql<number>`coalesce(extract(epoch from max(${backups.finishedAt})), 0)::float8` })
      .from(backups)
      .prepare('last_backup'),
  )
  metrics.beforePage(async () => {
    const [last] = await readLast({})
    metrics.set('lastBackup', {}, last?.at ?? 0)
  })
}
