/** DOCX to text: mammoth turns it into simple HTML, whose blocks become lines. Runs in the child only. */
import { strFromU8, strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { DocumentText } from '../document-text.ts'
import { damagedDocx, openDocx } from './docx-archive.ts'
import { readHeadersAndFooters } from './docx-headers.ts'
import { takeHiddenRuns } from './docx-hidden.ts'
import { linesOfHtml } from './html-lines.ts'
import { buildDocumentText, type RawLine } from './text-builder.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * @throws AppError `unreadable_document`, `too_large`, `no_text_in_document`
 */
export const readDocx = async (bytes: Uint8Array): Promise<DocumentText> => {
  const archive = openDocx(bytes)
  const { header, footer } = readHeadersAndFooters(archive.parts)
  const main = 'word/document.xml'
  const { xml, hidden } = takeHiddenRuns(strFromU8(archive.parts[main] ?? new Uint8Array()))
  const shown = hidden.length === 0 ? archive.bytes : zipSync({ ...archive.parts, [main]: strToU8(xml) }, { level: 0 })
  let body: RawLine[]
  try {
    const html = await mammoth.convertToHtml(
      { buffer: Buffer.from(shown) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      },
    )
    body = linesOfHtml(html.value)
  } catch (error) {
    throw damagedDocx(error)
  }
  return buildDocumentText([...header, ...body, ...footer, ...hidden.map(toHiddenLine)], {
    mediaType,
    // Pages of a DOCX exist only in the program that lays it out.
    pageCount: 1,
    emptyMessage:
      'The Word file holds no text. If it is a picture of a resume, export it again from the program that made it.',
  })
}

const toHiddenLine = (text: string): RawLine => ({
  ...{ text, page: 1, left: null, fontSize: null, bold: false, bullet: false, headingLevel: null },
  ...{ hidden: true, gapBefore: true },
})

/** The text as mammoth gives it to any program. @throws AppError `unreadable_document`, `too_large` */
export const readDocxPlainly = async (bytes: Uint8Array): Promise<string> => {
  const archive = openDocx(bytes)
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(archive.bytes) })).value
  } catch (error) {
    throw damagedDocx(error)
  }
}
