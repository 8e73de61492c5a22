/** Renders a finished run: resume and letter in every format, out of one structure each, stored as they are. */
import { conflict } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import { storeBlob } from '../../platform/database/blobs.ts'
import type { DocumentFormat } from '../../platform/documents/structured-document.ts'
import type { Fact } from '../profiles/fact.ts'
import { buildResumeDocument, describeContact, toJsonResume } from '../profiles/profiles.ts'
import { nameDocument } from './document-names.ts'
import { insertDocument } from './drafts.sql.ts'
import { buildLetterDocument } from './letter-document.ts'
import type { DraftPart } from './run.ts'
import { findStepOutput } from './runs.sql.ts'
import type { Addressee } from './steps/addressee.ts'
import type { StepResult } from './steps/step.ts'

interface Rendered {
  readonly part: DraftPart
  readonly format: string
  readonly mediaType: string
  readonly fileName: string
  readonly bytes: Uint8Array
}

export async function renderDocuments(
  ctx: Ctx & { readonly documentFormats: readonly DocumentFormat[] },
  runId: string,
  addressee: Addressee,
): Promise<StepResult> {
  const { ownerId } = ctx.actor
  const applied = await ctx.db.asOwner(ownerId, (tx) => findStepOutput(tx, ownerId, runId, 'apply-changes'))
  if (!applied) throw conflict('The run has no applied changes to render.')
  const facts = applied.facts as Fact[]
  const paragraphs = applied.paragraphs as string[]
  const now = ctx.clock.now()
  const { name } = describeContact(facts)
  const fileName = (part: DraftPart, extension: string): string =>
    nameDocument({ name, company: addressee.company, part, extension })

  const rendered: Rendered[] = []
  const unwritable = new Set<string>()
  const resume = buildResumeDocument(facts, 'en')
  for (const format of ctx.documentFormats) rendered.push(await render('resume', format, resume))
  rendered.push({
    part: 'resume',
    format: 'json-resume',
    mediaType: 'application/json',
    fileName: fileName('resume', 'json'),
    bytes: new TextEncoder().encode(toJsonResume(facts)),
  })
  if (paragraphs.length > 0) {
    const letter = buildLetterDocument(facts, addressee, paragraphs, now)
    for (const format of ctx.documentFormats) rendered.push(await render('letter', format, letter))
  }
  return {
    output: { documents: rendered.length, unwritable: [...unwritable] },
    write: async (tx) => {
      for (const { bytes, ...document } of rendered) {
        const sha256 = await storeBlob(tx, ownerId, bytes)
        await insertDocument(tx, ownerId, { ...document, runId, sha256, sizeBytes: bytes.byteLength, createdAt: now })
      }
    },
  }

  async function render(
    part: DraftPart,
    format: DocumentFormat,
    document: Parameters<DocumentFormat['write']>[0],
  ): Promise<Rendered> {
    return {
      part,
      format: format.name,
      mediaType: format.mediaType,
      fileName: fileName(part, format.extension),
      // Characters that no font of ours has are shown as a sign, and told: never lost without a word.
      bytes: await format.write(document, {
        onUnwritable: (characters) => {
          for (const character of characters) unwritable.add(character)
        },
      }),
    }
  }
}
