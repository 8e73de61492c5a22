/** Ids are made here, not in the database: PostgreSQL 15 has no `uuidv7()`. */
import { v7 } from 'uuid'

/** A new UUID version 7: sorts by creation time (RFC 9562, section 5.7). */
export const newId = (): string => v7()
