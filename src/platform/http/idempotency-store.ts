/** Keeps what each person's Idempotency-Keys were answered, in the database: it holds for every process. */
import { sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'

export interface KeptAnswer {
  /** 200-399. */
  readonly status: number
  readonly mediaType: string | null
  /** Null: there was none, or it may not be kept. */
  readonly body: string | null
  /** Of what was created, where known. */
  readonly resourceId: string | null
}

export type Claim =
  /** Nobody has asked this before: do it. */
  | { readonly state: 'new' }
  | { readonly state: 'working'; readonly requestHash: string }
  | { readonly state: 'answered'; readonly requestHash: string; readonly answer: KeptAnswer }

export interface IdempotencyStore {
  /** Takes the key, or tells what it was taken for. */
  claim(ownerId: string, key: string, requestHash: string): Promise<Claim>
  /** Keeps the answer for a day. */
  keep(ownerId: string, key: string, answer: KeptAnswer): Promise<void>
  /** Gives the key back: nothing was done. */
  release(ownerId: string, key: string): Promise<void>
}

/** Long enough for a person to come back, short enough that nothing piles up. */
const keptHours = 24

type Row = {
  requestHash: string
  status: number | null
  mediaType: string | null
  body: string | null
  resourceId: string | null
}

/** @param claimMs after which a request that was never answered counts as lost: its process died */
export function createIdempotencyStore(database: Database, claimMs: number): IdempotencyStore {
  return {
    claim: (ownerId, key, requestHash) =>
      database.asOwner(ownerId, async (tx) => {
        await tx.execute(sql`delete from idempotency_keys where owner_id = ${ownerId} and expires_at < now()`)
        const taken = await tx.execute(sql`
          insert into idempotency_keys (owner_id, key, request_hash, expires_at)
          values (${ownerId}, ${key}, ${requestHash}, now() + ${`${claimMs} milliseconds`}::interval)
          on conflict (owner_id, key) do nothing`)
        if (taken.rowCount === 1) return { state: 'new' }
        const { rows } = await tx.execute<Row>(sql`
          select request_hash as "requestHash", status, media_type as "mediaType", body, resource_id as "resourceId"
          from idempotency_keys where owner_id = ${ownerId} and key = ${key}`)
        const row = rows[0]
        // Given back between the two statements: whoever asks again will find it free.
        if (row === undefined) return { state: 'working', requestHash }
        const { status, mediaType, body, resourceId } = row
        if (status === null) return { state: 'working', requestHash: row.requestHash }
        const said = body === null ? null : tx.sealing.openText(ownerId, body)
        return {
          state: 'answered',
          requestHash: row.requestHash,
          answer: { status, mediaType, body: said, resourceId },
        }
      }),
    keep: (ownerId, key, { status, mediaType, body, resourceId }) =>
      database.asOwner(ownerId, async (tx) => {
        const sealed = body === null ? null : tx.sealing.sealText(ownerId, body)
        await tx.execute(sql`
          update idempotency_keys set status = ${status}, media_type = ${mediaType}, body = ${sealed},
            resource_id = ${resourceId}, expires_at = now() + ${`${keptHours} hours`}::interval
          where owner_id = ${ownerId} and key = ${key} and status is null`)
      }),
    release: (ownerId, key) =>
      database.asOwner(ownerId, async (tx) => {
        await tx.execute(
          sql`delete from idempotency_keys where owner_id = ${ownerId} and key = ${key} and status is null`,
        )
      }),
  }
}
