/** After SECRET_KEY was changed: everything the keys before it encrypted is encrypted anew, so that they can be thrown away. */
import { eq, getTableColumns } from 'drizzle-orm'
import { AppError } from '../../kernel/errors.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { isCurrent, sealAnew } from '../../platform/security/envelope.ts'
import type { SecretKeys } from '../../platform/security/secret-keys.ts'
import { credentials, secondFactors, signingKeys } from './auth.tables.ts'

/** How a column keeps what is encrypted: as it is, or as a JSON text. */
interface Sealed {
  readonly table: typeof credentials | typeof secondFactors | typeof signingKeys
  readonly columns: readonly string[]
  readonly isJson: boolean
}

const everySealed: readonly Sealed[] = [
  { table: signingKeys, columns: ['privateKey'], isJson: true },
  { table: secondFactors, columns: ['secret', 'backupCodes'], isJson: false },
  { table: credentials, columns: ['accessToken', 'refreshToken', 'idToken'], isJson: false },
]

async function rotateRow(tx: Tx, keys: SecretKeys, { table, columns, isJson }: Sealed, row: object): Promise<boolean> {
  const changed: Record<string, string> = {}
  for (const column of columns) {
    const kept: unknown = Reflect.get(row, column)
    if (typeof kept !== 'string') continue
    const sealed = isJson ? String(JSON.parse(kept)) : kept
    if (isCurrent(keys, sealed)) continue
    const anew = await sealAnew(keys, sealed).catch((cause: unknown) => {
      const message =
        'Something was encrypted with a key that is neither SECRET_KEY nor in SECRET_KEYS_PREVIOUS. Name every key that was in use, and run this again.'
      throw new AppError('invalid_configuration', message, { cause })
    })
    changed[column] = isJson ? JSON.stringify(anew) : anew
  }
  if (Object.keys(changed).length === 0) return false
  await tx
    .update(table)
    .set(changed)
    .where(eq(getTableColumns(table).id, String(Reflect.get(row, 'id'))))
  return true
}

/** All or nothing, and safe to repeat. @returns how many rows were written anew @throws AppError `invalid_configuration` */
export const rotateSecrets = (db: Database, keys: SecretKeys): Promise<number> =>
  db.asSystem(async (tx) => {
    let count = 0
    for (const sealed of everySealed)
      for (const row of await tx.select().from(sealed.table)) if (await rotateRow(tx, keys, sealed, row)) count++
    return count
  })
