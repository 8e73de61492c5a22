/** Tells what a file is by its bytes; its name only decides between Markdown and plain text. */
import { fileTypeFromBuffer } from 'file-type'
import { AppError } from '../../../kernel/errors.ts'

export type ReadableFormat = 'pdf' | 'docx' | 'text' | 'tables' | 'europass'

const supported = 'PDF, DOCX, JSON Resume, a LinkedIn export, Europass XML, Markdown or plain text'

/** What to do with files that are often sent instead. */
const advice: Readonly<Record<string, string>> = {
  doc: 'This is an old Word file (.doc). Save it as .docx or PDF and send that.',
  rtf: 'This is a rich text file (.rtf). Save it as .docx or PDF and send that.',
  odt: 'This is an OpenDocument file (.odt). Save it as .docx or PDF and send that.',
  pages: 'This is an Apple Pages file. Export it as PDF or Word and send that.',
  zip: `This is an archive. Unpack it and send the resume itself: ${supported}.`,
  html: `This is a web page. Save it as PDF and send that; readable are ${supported}.`,
}

/**
 * @throws AppError `unsupported_format` for anything but PDF, DOCX and text, with what to do instead;
 *   `unreadable_document` when the name promises a PDF or DOCX and the bytes are something else
 */
export const detectFormat = async (bytes: Uint8Array, fileName: string): Promise<ReadableFormat> => {
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
  // The PDF header may stand anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
  if (asLatin1(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (isEuropass(bytes)) return 'europass'
  const found = await detectBinary(bytes)
  if (found === 'docx' || found === 'tables') return found
  if (found !== null) throw unsupported(found, extension)
  if (extension === 'pdf' || extension === 'docx') {
    throw new AppError(
      'unreadable_document',
      `The file is named .${extension} but does not hold a ${extension.toUpperCase()} document. Export it again and send the new file.`,
    )
  }
  if (extension === 'html' || extension === 'htm' || isWebPage(bytes)) throw unsupported('html', extension)
  if (looksBinary(bytes)) throw unsupported(extension || 'unknown', extension)
  return 'text'
}

const detectBinary = async (bytes: Uint8Array): Promise<string | null> => {
  const head = asLatin1(bytes.subarray(0, 8))
  if (head.startsWith('PK\u0003\u0004'))
    return isWordArchive(bytes) ? 'docx' : isLinkedInArchive(bytes) ? 'tables' : 'zip'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'doc'
  if (head.startsWith('{\\rtf')) return 'rtf'
  try {
    return (await fileTypeFromBuffer(bytes))?.ext ?? null
  } catch {
    return 'unknown'
  }
}

/** The names of the parts stand in clear in any ZIP; its reader checks the rest. */
const isWordArchive = (bytes: Uint8Array): boolean => {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return names.includes('word/document') || (names.includes('[Content_Types].xml') && names.includes('word/'))
}

/** Also a part of one, cut out of a page: as text its tags and what it hides would be facts. */
const isWebPage = (bytes: Uint8Array): boolean =>
  /^\s*(?:<!doctype html|<(?:html|head|body|div|p|span|table|section|article|main|h[1-6]|ul|ol)[\s>])/iu.test(
    asLatin1(bytes.subarray(0, 1024)),
  )

/** Two of the tables that every export of a profile holds. */
const isLinkedInArchive = (bytes: Uint8Array): boolean => {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    ['Profile.csv', 'Positions.csv', 'Education.csv', 'Skills.csv'].filter((name) => names.includes(name)).length >= 2
  )
}

/** Its outermost element, in the form before 2020 and in that since. */
const isEuropass = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096))
  return (
    /^\s*(?:\ufeff)?(?:<\?xml|<!--|<)/u.test(head) &&
    /<(?:[\w-]+:)?(?:SkillsPassport|LearnerInfo|Candidate)[\s>]/u.test(head)
  )
}

/** UTF-16 has NUL in every second byte of Latin text, so only other control characters count. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 8192)
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (isUtf16) return false
  const zeros = [0, 1].map((parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length)
  const utf16WithoutMark = Math.max(...zeros) > head.length / 4 && Math.min(...zeros) === 0
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  return controls > head.length / 50 && !utf16WithoutMark
}

const unsupported = (found: string, extension: string): AppError => {
  const kind = advice[extension] !== undefined && (found === 'zip' || found === 'unknown') ? extension : found
  const sentence = imageTypes.has(kind)
    ? `This is a picture (${kind.toUpperCase()}); text cannot be read from it. Send the resume as ${supported}.`
    : (advice[kind] ?? `Files of this kind (${kind}) cannot be read. Send the resume as ${supported}.`)
  return new AppError('unsupported_format', sentence)
}

const imageTypes = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'heic', 'bmp', 'avif'])

const asLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
