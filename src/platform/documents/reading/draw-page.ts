/** A page of a PDF as a picture, drawn by PDFium as WebAssembly. Runs in the child only: files of strangers are drawn, too. */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { encode } from 'fast-png'
import { AppError, messageOf } from '../../../kernel/errors.ts'
import { readingLimits } from './reading-limits.ts'

export interface PageImage {
  readonly png: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Of the whole document. */
  readonly pageCount: number
}

let library: Promise<PDFiumLibrary> | undefined

/**
 * @param page 1-based
 * @param widthPx the height follows; both are at most `readingLimits.imagePx`
 * @throws AppError `unreadable_document`; `not_found` for a page that the document does not have
 */
export const drawPage = async (bytes: Uint8Array, page: number, widthPx: number): Promise<PageImage> => {
  library ??= PDFiumLibrary.init()
  const pdfium = await library
  const document = await pdfium.loadDocument(new Uint8Array(bytes)).catch((error: unknown) => {
    const message = 'The PDF is damaged or protected with a password, so its pages cannot be shown.'
    throw new AppError('unreadable_document', message, { cause: new Error(messageOf(error)) })
  })
  try {
    const pageCount = document.getPageCount()
    if (page > pageCount) {
      throw new AppError('not_found', `There is no page ${page}: the document has ${pageCount}.`)
    }
    const opened = document.getPage(page - 1)
    const { originalWidth, originalHeight } = opened.getOriginalSize()
    const scale = Math.min(widthPx / originalWidth, readingLimits.imagePx / Math.max(originalWidth, originalHeight))
    const { data, width, height } = await opened.render({ scale, render: 'bitmap', renderFormFields: true })
    return { png: encode({ width, height, data: withoutAlpha(data), channels: 3, depth: 8 }), width, height, pageCount }
  } finally {
    document.destroy()
  }
}

/** The library gives red, green, blue, alpha; a page is opaque, and a quarter of the bytes saved. */
const withoutAlpha = (rgba: Uint8Array): Uint8Array => {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) rgb.set(rgba.subarray(from, from + 3), to)
  return rgb
}
