/** Every statement about further files of a profile. The owner is part of each. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../platform/database/database.ts'
import { openJson, sealJson } from '../../platform/security/sealing.ts'
import type { ParsedFact } from './fact.ts'
import { type ImportReader, profileImports, uploads } from './profiles.tables.ts'

export interface ProfileImport {
  readonly id: string
  readonly uploadId: string
  readonly fileName: string
  readonly facts: readonly ParsedFact[]
}

/** The same file by the same reader again replaces what was read of it. @returns its id */
export async function upsertImport(
  tx: Tx,
  ownerId: string,
  one: {
    id: string
    profileId: string
    uploadId: string
    reader: ImportReader
    facts: readonly ParsedFact[]
    createdAt: Date
  },
): Promise<string> {
  const facts = sealJson(tx.sealing, ownerId, one.facts)
  const [row] = await tx
    .insert(profileImports)
    .values({ ...one, ownerId, facts })
    .onConflictDoUpdate({
      target: [profileImports.profileId, profileImports.uploadId, profileImports.reader],
      set: { facts, createdAt: one.createdAt },
      setWhere: eq(profileImports.ownerId, ownerId),
    })
    .returning({ id: profileImports.id })
  return row?.id ?? one.id
}

export async function findImport(
  tx: Tx,
  ownerId: string,
  profileId: string,
  importId: string,
): Promise<ProfileImport | null> {
  const [row] = await tx
    .select({
      id: profileImports.id,
      uploadId: profileImports.uploadId,
      fileName: uploads.fileName,
      facts: profileImports.facts,
    })
    .from(profileImports)
    .innerJoin(uploads, eq(uploads.id, profileImports.uploadId))
    .where(
      and(
        eq(profileImports.ownerId, ownerId),
        eq(profileImports.profileId, profileId),
        eq(profileImports.id, importId),
      ),
    )
  return row ? { ...row, facts: openJson(tx.sealing, ownerId, row.facts) } : null
}
