/** Sets a document with Typst. Runs in the child only: a fault of the compiler's native code ends the process. */
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { messageOf } from '../../../kernel/errors.ts'
import type { StructuredDocument } from '../structured-document.ts'
import { isLetter } from './document-shape.ts'
import { findTypstFonts } from './typst-fonts.ts'
import type { WritingOrder, Written } from './writing-child-protocol.ts'

const templateFolder = fileURLToPath(new URL('./templates/', import.meta.url))
const template = fileURLToPath(new URL('./templates/document.typ', import.meta.url))

/** Shown for a character that no font has: a box says that something is missing, a gap would hide it. */
const replacement = '\ufffd'

/**
 * A function that turns a clean document into a tagged PDF (PDF/UA-1), the same bytes for the same document. The
 * compiler sees the template folder and the fonts, nothing else; the document reaches it as JSON in `sys.inputs`.
 */
export const createPdfWriter = (): ((document: StructuredDocument, look: WritingOrder['look']) => Written) => {
  const fonts = findTypstFonts()
  // Paths only: the compiler aborts the process when `fontPaths` and `fontBlobs` are mixed, and opens a font by path
  // at its first use. Given paths come before fonts of the machine, which `fallback: false` keeps out altogether.
  const compiler = NodeCompiler.create({ workspace: templateFolder, fontArgs: [{ fontPaths: [...fonts.paths] }] })

  const compile = (document: StructuredDocument, look: WritingOrder['look']): NodeTypstDocument => {
    const data = {
      ...document,
      ...localeOf(document.language),
      documentTitle: [document.title, document.subtitle].filter(Boolean).join(' – ') || 'Document',
      fonts: fonts.families,
      letter: isLetter(document),
      paper: look.paper,
      template: look.template ?? 'classic',
      dense: look.dense ?? false,
      whole: holdsStackedMarks(document),
    }
    const compiled = compiler.compile({ mainFilePath: template, inputs: { data: JSON.stringify(data) } })
    const { result } = compiled
    if (result === null) throw new Error(`Typst refused: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
    return result
  }

  return (document, look) => {
    let sizeBytes = Number.POSITIVE_INFINITY
    try {
      const written = exportAccessible(compiler, (skipped) => compile(withoutCharacters(document, skipped), look))
      sizeBytes = written.bytes.length
      return written
    } finally {
      // Keeps what the last few documents shared, the parsed template above all, but nothing of a huge one.
      compiler.evictCache(sizeBytes > 500_000 ? 0 : 3)
    }
  }
}

/**
 * PDF/UA-1 refuses to lose text, and its error names every character without a glyph: then once more without these.
 * A document that breaks another rule of the standard is written without its seal, tagged all the same.
 */
const exportAccessible = (
  compiler: NodeCompiler,
  compileWithout: (skipped: ReadonlySet<string>) => NodeTypstDocument,
): Written => {
  const unwritable = new Set<string>()
  for (;;) {
    const compiled = compileWithout(unwritable)
    try {
      const bytes = compiler.pdf(compiled, { pdfStandard: 'ua-1' })
      return { bytes: new Uint8Array(bytes), unwritable: [...unwritable], pageCount: compiled.numOfPages }
    } catch (error) {
      const found = charactersWithoutGlyph(messageOf(error)).filter((character) => !unwritable.has(character))
      if (found.length === 0) {
        const bytes = new Uint8Array(compiler.pdf(compiled))
        return { bytes, unwritable: [...unwritable], pageCount: compiled.numOfPages }
      }
      for (const character of found) unwritable.add(character)
    }
  }
}

/** From `the text "\"李\"" could not be displayed with font`, where Rust escapes as in `\u{f0b7}`. */
const charactersWithoutGlyph = (message: string): string[] =>
  [...message.matchAll(/the text `\\?"(?<text>.*?)\\?"` could not be displayed/gu)].flatMap(({ groups }) => [
    ...(groups?.text ?? '').replace(/\\+u\{(?<hex>[0-9a-f]+)\}/gu, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  ])

const withoutCharacters = (document: StructuredDocument, skipped: ReadonlySet<string>): StructuredDocument => {
  if (skipped.size === 0) return document
  const replace = (text: string) => [...text].map((each) => (skipped.has(each) ? replacement : each)).join('')
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    typeof value === 'string' && key !== 'href' && key !== 'kind' ? replace(value) : value,
  )
}

/**
 * Vietnamese letters with a dot below, which Noto Sans draws as letter and dot: the letter's glyph then stands for both in the
 * file, and a machine reads `Experience` as `Experịence`. Left whole, each is one glyph.
 */
const holdsStackedMarks = (document: StructuredDocument): boolean =>
  /[\u1ea0-\u1ef9]/u.test(JSON.stringify(document).normalize())

/** What Typst takes: two or three letters and two letters. An unusable tag becomes English. */
const localeOf = (language: string): { language: string; region: string | null } => {
  try {
    const { language: code, region = '' } = new Intl.Locale(language)
    return {
      language: /^[a-z]{2,3}$/u.test(code) ? code : 'en',
      region: /^[A-Z]{2}$/u.test(region) ? region : null,
    }
  } catch {
    return { language: 'en', region: null }
  }
}
