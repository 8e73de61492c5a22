/** Keeps what each person's Idempotency-Keys were answered, in the database: it holds for every process. */
import { sql } from 'drizzle-orm'
import { conflict } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database, Tx } from '../database/database.ts'

export interface KeptAnswer {
  /** 200-399. */
  readonly status: number
  readonly mediaType: string | null
  /** Null: there was none, or it may not be kept. */
  readonly body: string | null
  /** Of what was created, where known. */
  readonly resourceId: string | null
}

/** A key as one request holds it. */
export interface HeldKey {
  readonly ownerId: string
  readonly key: string
  readonly claimId: string
}

export type Claim =
  /** Nobody has asked this before: do it. */
  | { readonly state: 'new'; readonly held: HeldKey }
  | { readonly state: 'working'; readonly requestHash: string }
  /** Something was stored for it, and its process ended before it answered. */
  | { readonly state: 'unanswered'; readonly requestHash: string }
  | { readonly state: 'answered'; readonly requestHash: string; readonly answer: KeptAnswer }

export interface IdempotencyStore {
  /** Takes the key, or tells what it was taken for. */
  claim(ownerId: string, key: string, requestHash: string): Promise<Claim>
  /**
   * The last statement of a transaction of the request: notes that it stored something, if it did.
   * @throws AppError `conflict` where the key was lost to a repetition: then nothing may be stored
   */
  noteStored(tx: Tx, held: HeldKey): Promise<void>
  /** Keeps the answer for a day. */
  keep(held: HeldKey, answer: KeptAnswer): Promise<void>
  /** Gives the key back: nothing was done. */
  release(held: HeldKey): Promise<void>
}

/** Long enough for a person to come back, short enough that nothing piles up. */
const keptHours = 24

type Row = {
  requestHash: string
  /** Null: nothing was stored. */
  isLost: boolean | null
  status: number | null
  mediaType: string | null
  body: string | null
  resourceId: string | null
}

/** @param claimMs after which a request that was never answered counts as lost: its process died */
export function createIdempotencyStore(database: Database, claimMs: number): IdempotencyStore {
  const claimTime = sql`${`${claimMs} milliseconds`}::interval`
  const keptTime = sql`${`${keptHours} hours`}::interval`
  const heldRow = ({ ownerId, key, claimId }: HeldKey) =>
    sql`owner_id = ${ownerId} and key = ${key} and claim_id = ${claimId}`
  return {
    claim: (ownerId, key, requestHash) =>
      database.asOwner(ownerId, async (tx) => {
        const claimId = newId()
        await tx.execute(sql`delete from idempotency_keys where owner_id = ${ownerId} and expires_at < now()`)
        const taken = await tx.execute(sql`
          insert into idempotency_keys (owner_id, key, request_hash, claim_id, expires_at)
          values (${ownerId}, ${key}, ${requestHash}, ${claimId}, now() + ${claimTime})
          on conflict (owner_id, key) do nothing`)
        if (taken.rowCount === 1) return { state: 'new', held: { ownerId, key, claimId } }
        const { rows } = await tx.execute<Row>(sql`
          select request_hash as "requestHash", stored_at + ${claimTime} < now() as "isLost",
            status, media_type as "mediaType", body, resource_id as "resourceId"
          from idempotency_keys where owner_id = ${ownerId} and key = ${key}`)
        const row = rows[0]
        // Given back between the two statements: whoever asks again will find it free.
        if (row === undefined) return { state: 'working', requestHash }
        const { status, mediaType, body, resourceId } = row
        if (status === null) return { state: row.isLost ? 'unanswered' : 'working', requestHash: row.requestHash }
        const said = body === null ? null : tx.sealing.openText(ownerId, body)
        return {
          state: 'answered',
          requestHash: row.requestHash,
          answer: { status, mediaType, body: said, resourceId },
        }
      }),
    noteStored: async (tx, held) => {
      // A transaction has an id of its own as soon as it writes: those that only read store nothing.
      const { rows } = await tx.execute<{ hasWritten: boolean }>(
        sql`select pg_current_xact_id_if_assigned() is not null as "hasWritten"`,
      )
      if (rows[0]?.hasWritten !== true) return
      const noted = await tx.execute(sql`
        update idempotency_keys set stored_at = now(), expires_at = now() + ${keptTime} where ${heldRow(held)}`)
      if (noted.rowCount === 1) return
      throw conflict('This request took so long that another one with its key began. Nothing of this one was stored.')
    },
    keep: (held, { status, mediaType, body, resourceId }) =>
      database.asOwner(held.ownerId, async (tx) => {
        const sealed = body === null ? null : tx.sealing.sealText(held.ownerId, body)
        await tx.execute(sql`
          update idempotency_keys set status = ${status}, media_type = ${mediaType}, body = ${sealed},
            resource_id = ${resourceId}, expires_at = now() + ${keptTime}
          where ${heldRow(held)} and status is null`)
      }),
    release: (held) =>
      database.asOwner(held.ownerId, async (tx) => {
        await tx.execute(sql`delete from idempotency_keys where ${heldRow(held)} and status is null`)
      }),
  }
}
