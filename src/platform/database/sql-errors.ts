/** Reading errors of the database: the SQLSTATE behind drizzle's wrapper, and which errors mean that the connection is gone. */
import pg from 'pg'
import { AppError } from '../../kernel/errors.ts'

/** SQLSTATEs that rules look at (PostgreSQL manual, appendix A). */
export const sqlState = {
  uniqueViolation: '23505',
  foreignKeyViolation: '23503',
  checkViolation: '23514',
  notNullViolation: '23502',
  insufficientPrivilege: '42501',
  undefinedTable: '42P01',
  diskFull: '53100',
} as const

function databaseErrorOf(error: unknown): pg.DatabaseError | undefined {
  // Five levels are more than any library here wraps; the bound ends circular causes.
  let current = error
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if (current instanceof pg.DatabaseError) return current
    current = current.cause
  }
  return undefined
}

/** The five-character SQLSTATE of an error, also when drizzle or we wrapped it; undefined when it is not an SQL error. */
export const sqlStateOf = (error: unknown): string | undefined => databaseErrorOf(error)?.code

/** The name of the constraint that an insert or update violated. */
export const constraintOf = (error: unknown): string | undefined => databaseErrorOf(error)?.constraint

/** Class 08 (connection), 57P01-57P03 (server stops or starts), 53300 (no more connections), 25P03 (idle in a transaction). */
export function isConnectionState(state: string | undefined): boolean {
  return state !== undefined && /^(?:08...|57P0[1-3]|53300|25P03)$/.test(state)
}

/** The server understood and said no; everything else is about the way to it. */
export function isRefusedBySql(error: unknown): boolean {
  const state = sqlStateOf(error)
  return state !== undefined && !isConnectionState(state)
}

/** The server has no room to write: nothing was stored, and reading goes on. */
export const isDiskFull = (error: unknown): boolean => sqlStateOf(error) === sqlState.diskFull

/** How pg-pool says that no connection became free in time. */
const isPoolBusy = (error: unknown): boolean =>
  error instanceof Error && (error.message === 'timeout exceeded when trying to connect' || isPoolBusy(error.cause))

/** How Node says that a server did not prove who it is (X509 codes of node:tls). */
const isUntrusted = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && /^(?:ERR_TLS_CERT|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/u.test(String(error.code))) ||
    isUntrusted(error.cause))

/** What a caller gets when there is no connection to work with, or no room to write. */
export function unavailable(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  let message = 'The database cannot be reached. Try again in a moment.'
  if (isPoolBusy(cause)) message = 'Every database connection is in use. Try again in a moment.'
  if (isDiskFull(cause))
    message = 'The disk of the database is full: nothing was stored. Whoever runs this installation must make room.'
  if (isUntrusted(cause))
    message =
      'The certificate of the database server is not accepted. Its operator must look at sslmode and sslrootcert in DATABASE_URL.'
  return new AppError('unavailable', message, { cause })
}
