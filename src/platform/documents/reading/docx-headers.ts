/** Page headers and footers of a DOCX, which mammoth leaves out: many resumes keep name and address there. */
import { load } from 'cheerio'
import type { RawLine } from './text-builder.ts'

type Parts = Readonly<Record<string, Uint8Array>>

/** Lines of all headers and of all footers; what several pages repeat is taken once, lone page numbers are left out. */
export const readHeadersAndFooters = (parts: Parts): { header: RawLine[]; footer: RawLine[] } => ({
  header: linesOfParts(parts, /^word\/header\d*\.xml$/u),
  footer: linesOfParts(parts, /^word\/footer\d*\.xml$/u),
})

const linesOfParts = (parts: Parts, wanted: RegExp): RawLine[] => {
  const seen = new Set<string>()
  return Object.entries(parts)
    .filter(([name]) => wanted.test(name))
    .flatMap(([, bytes]) => paragraphs(new TextDecoder().decode(bytes)))
    .filter((text) => {
      const isNew = !seen.has(text) && !/^(?:page)?[\d\s/|-]*(?:of\s*\d+)?$/iu.test(text)
      seen.add(text)
      return isNew
    })
    .map((text) => ({
      text,
      page: 1,
      left: null,
      fontSize: null,
      bold: false,
      bullet: false,
      headingLevel: null,
      gapBefore: false,
    }))
}

const paragraphs = (xml: string): string[] => {
  const $ = load(xml, { xml: true })
  // Word writes text boxes twice, the second time for programs of before 2010.
  $('mc\\:Fallback').remove()
  return $('w\\:p')
    .toArray()
    .filter((paragraph) => $(paragraph).parents('w\\:p').length === 0)
    .map((paragraph) =>
      $(paragraph)
        .find('w\\:t, w\\:tab, w\\:br')
        .toArray()
        .map((node) => (node.tagName === 'w:t' ? $(node).text() : '\t'))
        .join(''),
    )
    .filter((text) => text.trim() !== '')
}
