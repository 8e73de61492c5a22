/** Renders a finished run: resume and letter in every format, out of one structure each, stored as they are. */
import { conflict } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'
import { storeBlob } from '../../platform/database/blobs.ts'
import type { DocumentFormat, StructuredDocument } from '../../platform/documents/structured-document.ts'
import {
  type DocumentsCtx,
  insertDocument,
  languageOf,
  type NewDocument,
  nameDocument,
  readAgain,
  statementsOf,
} from '../documents/documents.ts'
import type { Fact } from '../profiles/fact.ts'
import { buildResumeDocument, describeContact, toJsonResume } from '../profiles/profiles.ts'
import { buildLetterDocument } from './letter-document.ts'
import type { DraftPart } from './run.ts'
import { findStepOutput } from './runs.sql.ts'
import type { Addressee } from './steps/addressee.ts'
import type { StepResult } from './steps/step.ts'

interface Rendered {
  readonly bytes: Uint8Array
  readonly document: NewDocument
}

export async function renderDocuments(ctx: DocumentsCtx, runId: string, addressee: Addressee): Promise<StepResult> {
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
  const resume = buildResumeDocument(facts, languageOf(facts))
  for (const format of ctx.documentFormats) rendered.push(await render('resume', format, resume))
  const json = { format: 'json-resume', mediaType: 'application/json', pageCount: null }
  rendered.push(
    await prove('resume', resume, {
      ...json,
      fileName: fileName('resume', 'json'),
      bytes: new TextEncoder().encode(toJsonResume(facts)),
    }),
  )
  if (paragraphs.length > 0) {
    const letter = buildLetterDocument(facts, addressee, paragraphs, now)
    for (const format of ctx.documentFormats) rendered.push(await render('letter', format, letter))
  }
  return {
    output: { documents: rendered.length, unwritable: [...unwritable] },
    write: async (tx) => {
      for (const { bytes, document } of rendered) {
        await storeBlob(tx, ownerId, bytes)
        await insertDocument(tx, ownerId, document)
      }
    },
  }

  async function render(part: DraftPart, format: DocumentFormat, document: StructuredDocument): Promise<Rendered> {
    let pageCount: number | null = null
    // Characters that no font of ours has are shown as a sign, and told: never lost without a word.
    const bytes = await format.write(document, {
      onUnwritable: (characters) => {
        for (const character of characters) unwritable.add(character)
      },
      onPages: (count) => {
        pageCount = count
      },
    })
    const { name, mediaType, extension } = format
    return prove(part, document, { format: name, mediaType, fileName: fileName(part, extension), pageCount, bytes })
  }

  /** Read again before anybody sends it. */
  async function prove(
    part: DraftPart,
    document: StructuredDocument,
    { bytes, ...file }: Pick<NewDocument, 'format' | 'mediaType' | 'fileName' | 'pageCount'> & { bytes: Uint8Array },
  ): Promise<Rendered> {
    const shown = file.format === 'json-resume' ? null : document
    const of = { ...file, bytes, document: shown, facts: part === 'resume' ? facts : null }
    return {
      bytes,
      document: {
        ...{
          origin: 'run',
          runId,
          profileId: null,
          profileVersion: null,
          part,
          ...file,
          sha256: sha256Hex(bytes),
          wish: null,
        },
        ...{
          sizeBytes: bytes.byteLength,
          leftOut: [],
          report: await readAgain(ctx, of),
          statements: statementsOf(document),
        },
        createdAt: now,
      },
    }
  }
}
