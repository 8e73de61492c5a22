/** Keeps session tokens as hashes: the library sees the token, the database its SHA-256. */
import type { DBAdapter, Where } from 'better-auth'
import { sha256Hex } from '../../kernel/text.ts'

const model = 'session'

/** The conditions as the database knows them, and the token that was asked for. */
function hashWhere(where: readonly Where[]): { hashed: Where[]; asked: string | null } {
  let asked: string | null = null
  const hashed = where.map((one) => {
    if (one.field !== 'token') return one
    if (Array.isArray(one.value)) return { ...one, value: one.value.map((token) => sha256Hex(String(token))) }
    asked = String(one.value)
    return { ...one, value: sha256Hex(asked) }
  })
  return { hashed, asked }
}

/** Gives back what was asked with: the library puts it into the cookie. */
const withToken = <T>(row: T, token: string | null): T =>
  row !== null && typeof row === 'object' && token !== null ? { ...row, token } : row

/** The methods of the adapter that look sessions up or write them; everything else passes through. */
export function hashSessionTokens<Adapter extends Omit<DBAdapter, 'transaction'>>(inner: Adapter): Adapter {
  const where = (data: { model: string; where?: Where[] | undefined }) =>
    data.model === model && data.where ? hashWhere(data.where) : { hashed: data.where, asked: null }
  const hashing: Partial<DBAdapter> = {
    create: async (data) => {
      const token: unknown = Reflect.get(data.data, 'token')
      if (data.model !== model || typeof token !== 'string') return inner.create(data)
      return withToken(await inner.create({ ...data, data: { ...data.data, token: sha256Hex(token) } }), token)
    },
    findOne: async <T>(data: Parameters<DBAdapter['findOne']>[0]) => {
      const { hashed, asked } = where(data)
      return withToken(await inner.findOne<T>({ ...data, where: hashed ?? [] }), asked)
    },
    findMany: (data) => {
      const { hashed } = where(data)
      return inner.findMany({ ...data, ...(hashed && { where: hashed }) })
    },
    update: async <T>(data: Parameters<DBAdapter['update']>[0]) => {
      const { hashed, asked } = where(data)
      return withToken(await inner.update<T>({ ...data, where: hashed ?? [] }), asked)
    },
    updateMany: (data) => inner.updateMany({ ...data, where: where(data).hashed ?? [] }),
    delete: (data) => inner.delete({ ...data, where: where(data).hashed ?? [] }),
    deleteMany: (data) => inner.deleteMany({ ...data, where: where(data).hashed ?? [] }),
    consumeOne: async <T>(data: Parameters<DBAdapter['consumeOne']>[0]) => {
      const { hashed, asked } = where(data)
      return withToken(await inner.consumeOne<T>({ ...data, where: hashed ?? [] }), asked)
    },
  }
  return { ...inner, ...hashing }
}
