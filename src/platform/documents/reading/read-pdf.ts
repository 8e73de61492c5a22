/** PDF to text: pdf.js reads, page geometry decides the order of lines. Runs in the child only. */
import { getDocumentProxy } from 'unpdf'
import { AppError, messageOf } from '../../../kernel/errors.ts'
import type { DocumentText } from '../document-text.ts'
import { findHiddenText } from './hidden-text.ts'
import { toBlocks } from './page-columns.ts'
import { type PlacedText, toLines, toRows } from './page-layout.ts'
import { readFilledFields } from './pdf-fields.ts'
import { readingLimits } from './reading-limits.ts'
import { buildDocumentText, type RawLine, tooMuchText } from './text-builder.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** What a reader of an image-only file must do; told in one sentence. */
const noTextMessage =
  'The PDF holds no text that can be read: it is a scan, a picture or empty, so nothing was taken from it. ' +
  'Export it again from the program that made it, or run it through text recognition (OCR) first.'

/** Fonts tell what is bold but cost half of the time: a slow file does without. */
const fontTimeMs = 6_000

/**
 * @throws AppError `unreadable_document` (password, damaged), `too_large` (pages, text), `no_text_in_document`
 */
export const readPdf = async (bytes: Uint8Array): Promise<DocumentText> => {
  const pdf = await openPdf(bytes)
  if (pdf.numPages > readingLimits.pages) {
    throw new AppError(
      'too_large',
      `The PDF has ${pdf.numPages} pages; at most ${readingLimits.pages} are read. Send only the resume itself.`,
    )
  }
  const started = performance.now()
  const lines: RawLine[] = []
  let chars = 0
  let damagedPages = 0
  for (let number = 1; number <= pdf.numPages && chars <= readingLimits.chars; number += 1) {
    try {
      const page = await pdf.getPage(number)
      const { shown, hidden } = await readPage(page, started + fontTimeMs)
      chars += [...shown, ...hidden].reduce((sum, piece) => sum + piece.text.length, 0)
      for (const block of toBlocks(toRows(shown))) lines.push(...toLines(block, number))
      for (const line of toLines(toRows(hidden), number)) lines.push({ ...line, hidden: true })
      page.cleanup()
    } catch (error) {
      if (error instanceof AppError) throw error
      // pdf.js repairs what it can; one broken page must not cost the others.
      damagedPages += 1
      if (damagedPages === pdf.numPages) throw damaged(error)
    }
  }
  return buildDocumentText(lines, {
    mediaType: 'application/pdf',
    pageCount: pdf.numPages,
    emptyMessage: noTextMessage,
  })
}

const openPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  try {
    // A copy: pdf.js refuses a Buffer, which is what an upload gives, and takes the memory of what it is given.
    return await getDocumentProxy(new Uint8Array(bytes), {
      // Pictures are never decoded: text is all we want, and a picture can be a bomb.
      maxImageSize: 1,
      disableFontFace: true,
      enableXfa: false,
      verbosity: 0,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new AppError(
        'unreadable_document',
        'The PDF is protected with a password. Save a copy without the password and send that.',
        { cause: error },
      )
    }
    throw damaged(error)
  }
}

const damaged = (error: unknown): AppError =>
  new AppError(
    'unreadable_document',
    'The PDF is damaged or incomplete and cannot be read. Export it again, or send it as DOCX or text.',
    { cause: new Error(messageOf(error)) },
  )

/** Letters below this many points are read by machines only. */
const smallestSeen = 1.5

/** What is hidden stands apart: it may lie anywhere, also between the words that one sees. */
const readPage = async (page: Page, fontsUntil: number): Promise<{ shown: PlacedText[]; hidden: PlacedText[] }> => {
  const items = await readItems(page)
  // A page of drawings only can hold millions of instructions.
  const withFonts = performance.now() < fontsUntil && items.some((item) => 'str' in item && item.str.trim() !== '')
  const operators = withFonts ? await page.getOperatorList().catch(() => null) : null
  const boldFonts = operators === null ? new Set<string>() : findBoldFonts(page, items)
  const texts = items.map((item) => ('str' in item ? item : { str: '', transform: [] }))
  const { transform, viewBox } = page.getViewport({ scale: 1 })
  const hidden = operators === null ? null : await findHiddenText(operators, texts, viewBox)
  const pieces: (PlacedText & { angle: number; hidden: boolean })[] = []
  items.forEach((item, order) => {
    if (!('str' in item)) return
    if (item.str.trim() === '') {
      // A space of its own is the only sign of a word's end where letters are set wide or tight.
      const before = pieces.at(-1)
      if (item.width > 0 && before !== undefined) pieces.splice(-1, 1, { ...before, spaceAfter: true })
      return
    }
    const [a, b, c, d, e, f] = multiply(transform, item.transform)
    const fontSize = Math.hypot(c, d)
    if (![a, b, e, f, fontSize].every(Number.isFinite) || fontSize === 0) return
    const angle = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4
    const [x, y] = turnBack(e, f, angle)
    const bold = boldFonts.has(item.fontName)
    pieces.push({
      text: readableText(item.str),
      width: item.width,
      spaceAfter: false,
      ...{ x, y, fontSize, bold, order, angle },
      hidden: hidden?.isHidden(order) === true || fontSize < smallestSeen,
    })
  })
  const last = items.length
  for (const field of await readFilledFields(page)) {
    const [x, y] = multiply(transform, [1, 0, 0, 1, field.left, field.bottom]).slice(4) as [number, number]
    const place = { x, y, order: last, angle: 0, fontSize: field.height, width: field.width, hidden: false }
    pieces.push({ text: readableText(field.text), spaceAfter: false, bold: false, ...place })
  }
  hidden?.outside.forEach((text, index) => {
    const place = { x: 0, y: 20 * index, width: 0, fontSize: 10, order: last, angle: 0, hidden: true }
    pieces.push({ text: readableText(text), spaceAfter: false, bold: false, ...place })
  })
  return {
    shown: separateAngles(pieces.filter((piece) => !piece.hidden)),
    hidden: separateAngles(pieces.filter((piece) => piece.hidden)),
  }
}

/**
 * A glyph without a known character is NUL: it becomes a visible replacement character, so that nobody takes the rest
 * for the whole word. `S K I L L S`, set wide as a heading, is one word.
 */
const readableText = (text: string): string => {
  const visible = text.replaceAll('\u0000', '\ufffd')
  return /^\p{L}(?: [\p{L}\p{P}]){3,}$/u.test(visible) ? visible.replaceAll(' ', '') : visible
}

type TextItem = Awaited<ReturnType<Page['getTextContent']>>['items'][number]

/** Streamed, since a small file can unpack to a page of hundreds of megabytes. */
const readItems = async (page: Page): Promise<TextItem[]> => {
  const items: TextItem[] = []
  let chars = 0
  const reader = page.streamTextContent().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return items
    for (const item of value.items as TextItem[]) {
      items.push(item)
      // Every piece costs memory, also an empty one.
      chars += 'str' in item ? item.str.length + 1 : 1
    }
    if (chars > 2 * readingLimits.chars) {
      await reader.cancel(new Error('too much text'))
      throw tooMuchText()
    }
  }
}

/** Text in other directions than most of the page, such as a note in the margin, is read after it. */
const separateAngles = (pieces: readonly (PlacedText & { angle: number })[]): PlacedText[] => {
  const angles = [0, 1, 2, 3]
    .map((angle) => pieces.filter((piece) => piece.angle === angle))
    .filter((group) => group.length > 0)
    .sort((a, b) => b.length - a.length)
  let top = 0
  return angles.flatMap((group) => {
    const minY = Math.min(...group.map(({ y }) => y))
    const moved = group.map((piece) => ({ ...piece, y: piece.y - minY + top }))
    top = Math.max(...moved.map(({ y }) => y)) + 100
    return moved
  })
}

/** Turns a point so that text running at `angle` quarter turns (clockwise on the page) runs to the right. */
const turnBack = (x: number, y: number, angle: number): readonly [number, number] => {
  if (angle === 1) return [y, -x]
  if (angle === 2) return [-x, -y]
  if (angle === 3) return [-y, x]
  return [x, y]
}

type Matrix = readonly [number, number, number, number, number, number]

const multiply = (m: readonly number[], n: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const boldName = /bold|black|heavy|semibold|demi(?!ng)|extrabold|[-,]bd\b/iu

/** Font names are known only after the drawing instructions have been read. */
const findBoldFonts = (page: Page, items: readonly TextItem[]): Set<string> => {
  const bold = new Set<string>()
  try {
    for (const name of new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])))) {
      const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
      if (isNamed(font) && boldName.test(font.name)) bold.add(name)
    }
  } catch {
    // Drawing instructions may be broken where the text is not: then nothing is bold.
  }
  return bold
}

const isNamed = (font: unknown): font is { name: string } =>
  typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string'
