/** Reads a document again: with our own importer, and with a program that knows nothing of us. */
import { AppError } from '../../kernel/errors.ts'
import type { Ctx } from '../../platform/context.ts'
import { type PlainReading, readByPdftotext } from '../../platform/documents/reading/plain-reading.ts'
import type { DocumentReader } from '../../platform/documents/reading/read-document.ts'
import type { StructuredDocument } from '../../platform/documents/structured-document.ts'
import type { Fact, ParsedFact } from '../profiles/fact.ts'
import { parseResume } from '../profiles/profiles.ts'
import { type ParseReport, reportOf } from './parse-report.ts'
import { compareReadBack } from './read-back.ts'
import { statementPieces } from './statements.ts'

export interface WrittenFile {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly format: string
  /** What was written; null for JSON Resume and own files. */
  readonly document: StructuredDocument | null
  /** The facts it was made of; null for letters and own files. */
  readonly facts: readonly Fact[] | null
}

type ReadingCtx = Pick<Ctx, 'signal'> & { readonly documentReader: DocumentReader }

/** Never fails for the file: what cannot be read is the report. @throws AppError `unavailable`, `timed_out` of our own reader */
export async function readAgain(ctx: ReadingCtx, file: WrittenFile): Promise<ParseReport> {
  let facts: readonly ParsedFact[] = []
  let unreadable: string | null = null
  try {
    const text = await ctx.documentReader.read(file.bytes, file.fileName, { signal: ctx.signal })
    facts = parseResume(text).facts
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'unavailable') throw error
    unreadable = error.message
  }
  const pieces = file.document === null ? [] : statementPieces(file.document).flat()
  return reportOf({
    unreadable,
    facts,
    back: file.facts && compareReadBack(file.facts, facts),
    plain: file.document === null ? null : await readOtherwise(ctx, file),
    pieces,
  })
}

/** Files that we made only: `pdftotext` has none of the bounds of our child. */
async function readOtherwise(ctx: ReadingCtx, { bytes, format }: WrittenFile): Promise<PlainReading | null> {
  if (format === 'pdf') return readByPdftotext(bytes, ctx.signal)
  return format === 'docx' ? ctx.documentReader.words(bytes, { signal: ctx.signal }) : null
}
