/** Picks the reader for a file and runs it; for the child process. */
import { AppError, messageOf } from '../../../kernel/errors.ts'
import type { DocumentText } from '../document-text.ts'
import { detectFormat } from './detect-format.ts'

/**
 * Readers are loaded when first needed: pdf.js alone takes 150 ms.
 * @throws AppError `unsupported_format`, `unreadable_document`, `too_large` or `no_text_in_document`; nothing else
 */
export const readInProcess = async (bytes: Uint8Array, fileName: string): Promise<DocumentText> => {
  try {
    switch (await detectFormat(bytes, fileName)) {
      case 'pdf':
        return await (await import('./read-pdf.ts')).readPdf(bytes)
      case 'docx':
        return await (await import('./read-docx.ts')).readDocx(bytes)
      case 'tables':
        return (await import('./read-tables.ts')).readTables(bytes)
      case 'europass':
        return (await import('./read-europass.ts')).readEuropass(bytes)
      case 'text':
        return (await import('./read-plain-text.ts')).readPlainText(bytes, fileName)
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('unreadable_document', 'The document could not be read. Export it again, or send it as text.', {
      cause: new Error(messageOf(error)),
    })
  }
}
