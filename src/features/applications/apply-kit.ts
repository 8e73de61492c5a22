/** What is needed at the moment of applying: where, with which documents, and what forms ask for. The person does it. */

import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { conflict } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import { findBlob } from '../../platform/database/blobs.ts'
import { getRun, listDocuments } from '../copilot/copilot.ts'
import { getProfile, type KeptAnswer, listAnswers, listProfiles } from '../profiles/profiles.ts'
import { getApplication } from './applications.ts'

export interface KitDocument {
  readonly part: string
  readonly format: string
  /** As it is sent: `Jane-Doe-Acme-Resume.pdf`. */
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: string
  readonly sizeBytes: number
  /** Null where it is only what is ready to be sent. */
  readonly sentAt: Date | null
}

export interface ApplyKit {
  readonly applyUrl: string | null
  /** What was sent; where nothing was, what the run made. */
  readonly documents: readonly KitDocument[]
  /** Name, address, links, as the profile has them; hidden facts are left out. */
  readonly contact: readonly { readonly field: string; readonly value: string }[]
  readonly answers: readonly KeptAnswer[]
}

/** @throws AppError `not_found` */
export async function getApplyKit(ctx: Ctx, applicationId: string): Promise<ApplyKit> {
  const application = await getApplication(ctx, applicationId)
  const run = application.runId === null ? null : await getRun(ctx, application.runId)
  const made = run === null || application.documents.length > 0 ? [] : await listDocuments(ctx, run.id)
  const profileId = run?.profileId ?? (await listProfiles(ctx))[0]?.id
  const profile = profileId === undefined ? null : await getProfile(ctx, profileId)
  return {
    applyUrl: application.url,
    documents: application.documents.length > 0 ? application.documents : made.map((one) => ({ ...one, sentAt: null })),
    contact: (profile?.facts ?? []).flatMap(({ kind, value, details }) =>
      kind === 'contact' && details.field !== undefined ? [{ field: details.field, value }] : [],
    ),
    answers: await listAnswers(ctx),
  }
}

/** The same content gives the same file, whenever it is asked for. */
const zipTime = new Date('2026-01-01T00:00:00Z')

/**
 * The documents of the kit in one ZIP file, byte for byte, under the names they are sent with.
 * @param format such as `pdf`; null: in every format there is
 * @throws AppError `not_found`; `conflict` where there is no document yet
 */
export async function packDocuments(
  ctx: Ctx,
  applicationId: string,
  format: string | null,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  const { ownerId } = ctx.actor
  const { documents } = await getApplyKit(ctx, applicationId)
  const wanted = documents.filter((document) => format === null || document.format === format)
  if (wanted.length === 0)
    throw conflict('There is no such document for it yet. Prepare it with a run, or say which documents were sent.')
  const zip = new ZipFile()
  const names = new Set<string>()
  for (const { sha256, fileName } of wanted) {
    const bytes = await ctx.db.asOwner(ownerId, (tx) => findBlob(tx, ownerId, sha256))
    if (bytes === null) throw conflict(`${fileName} is not kept here any more.`)
    // A document is packed already: storing it again costs time and saves nothing.
    zip.addBuffer(Buffer.from(bytes), freeName(names, fileName), { mtime: zipTime, compress: false })
  }
  zip.end()
  const [first] = wanted
  const stem = first?.fileName.replace(/-(?:Resume|Letter)\.[a-z]+$/u, '') ?? 'Application'
  return { bytes: await buffer(zip.outputStream as Readable), fileName: `${stem}.zip` }
}

/** Two documents of one name, such as those of two rounds, are both there. */
function freeName(taken: Set<string>, fileName: string): string {
  const [, stem = fileName, extension = ''] = /^(.*?)(\.[^.]*)?$/su.exec(fileName) ?? []
  let name = fileName
  for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})${extension}`
  taken.add(name)
  return name
}
