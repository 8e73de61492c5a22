/** Opens a DOCX within limits: only its XML parts are unpacked, each and all of them bounded. */
import { zipSync } from 'fflate'
import { AppError, messageOf } from '../../../kernel/errors.ts'
import { unzipBounded } from './bounded-zip.ts'

export interface DocxArchive {
  /** The parts that were unpacked, by name; pictures, fonts and embedded files stay packed. */
  readonly parts: Readonly<Record<string, Uint8Array>>
  /** A new archive of exactly these parts, so that the next reader sees nothing that was not checked. */
  readonly bytes: Uint8Array
}

const isText = (name: string): boolean =>
  name === '[Content_Types].xml' || /^(?:_rels|word|docProps)\/[\w./-]*\.(?:xml|rels)$/iu.test(name)

/**
 * @throws AppError `too_large` for an archive bomb, `unreadable_document` when it is damaged or declares XML entities
 */
export const openDocx = (bytes: Uint8Array): DocxArchive => {
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipBounded(bytes, isText, bomb)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw damagedDocx(error)
  }
  for (const part of Object.values(parts)) refuseEntities(part)
  return { parts, bytes: zipSync(parts, { level: 0 }) }
}

/** Word writes no document type declaration; entities in it are an attack (expansion, files of this machine). */
const refuseEntities = (part: Uint8Array) => {
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) {
    throw new AppError(
      'unreadable_document',
      'The Word file holds a document type declaration, which Word never writes and which is not read for safety. ' +
        'Save it again with Word or LibreOffice.',
    )
  }
}

const bomb = () =>
  new AppError(
    'too_large',
    'The Word file unpacks to far more than a resume can hold and was not read. Save it again without embedded files.',
  )

export const damagedDocx = (error: unknown): AppError =>
  new AppError(
    'unreadable_document',
    'The Word file is damaged or incomplete and cannot be read. Save it again with Word or LibreOffice, or send a PDF.',
    { cause: new Error(messageOf(error)) },
  )
