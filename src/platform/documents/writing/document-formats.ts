/** The formats a document can be written in: a new format is one file and one line here. */
import { createChildRunner } from '../child/child-runner.ts'
import type { DocumentFormat, Paper } from '../structured-document.ts'
import { createDocxFormat } from './docx.ts'
import { markdownFormat } from './markdown.ts'
import { createPdfFormat } from './pdf.ts'
import { plainTextFormat } from './plain-text.ts'
import type { WritingOrder, Written } from './writing-child-protocol.ts'

export interface DocumentFormatsOptions {
  /** Default `a4`. */
  readonly paper?: Paper
  /** For one document, the start of a fresh child included (about a second). Default 30 000. */
  readonly timeoutMs?: number
}

export interface DocumentFormats {
  readonly formats: readonly DocumentFormat[]
  /** Ends the writing child; documents still being written fail with `unavailable`. */
  close(): Promise<void>
}

/** All formats over one writing child, which starts with the first document and may die without harm. */
export const createDocumentFormats = ({
  paper = 'a4',
  timeoutMs = 30_000,
}: DocumentFormatsOptions = {}): DocumentFormats => {
  const child = createChildRunner<WritingOrder, Written>({
    entry: new URL('./writing-child.ts', import.meta.url),
    timeoutMs,
    maxOldSpaceMb: 256,
    recycleAfter: 500,
  })
  return {
    formats: [createPdfFormat(child, paper), createDocxFormat(child, paper), plainTextFormat, markdownFormat],
    close: () => child.close(),
  }
}
