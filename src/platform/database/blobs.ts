/** Bytes of uploads and documents: stored once per owner and content, at most 10 MB each. */
import { and, eq } from 'drizzle-orm'
import { customType, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { sha256Hex } from '../../kernel/text.ts'
import type { Tx } from './database.ts'

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

const blobs = pgTable('blobs', {
  ownerId: uuid('owner_id').notNull(),
  sha256: text('sha256').notNull(),
  bytes: bytea('bytes').notNull(),
})

/** Stores bytes and returns their SHA-256 in hex; storing the same again changes nothing. */
export async function storeBlob(tx: Tx, ownerId: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Hex(bytes)
  await tx
    .insert(blobs)
    .values({ ownerId, sha256, bytes: Buffer.from(tx.sealing.sealBytes(ownerId, bytes)) })
    .onConflictDoNothing()
  return sha256
}

/** The bytes of a blob of this owner, or null. @throws AppError `unavailable` when the key they were sealed with is not at hand */
export async function findBlob(tx: Tx, ownerId: string, sha256: string): Promise<Uint8Array | null> {
  const [row] = await tx
    .select({ bytes: blobs.bytes })
    .from(blobs)
    .where(and(eq(blobs.ownerId, ownerId), eq(blobs.sha256, sha256)))
  return row ? tx.sealing.openBytes(ownerId, row.bytes) : null
}
