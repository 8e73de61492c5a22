/** A document as Markdown (CommonMark): headings, lists and links, every other character as text. Pure. */
import type { Block, ContactItem, DocumentFormat, StructuredDocument } from '../structured-document.ts'
import { cleanDocument } from './clean-document.ts'

/** Ends with one line feed. A paragraph is one line, since editors and diffs of Markdown wrap by themselves. */
export const toMarkdown = (document: StructuredDocument): string => {
  const { title, subtitle, contact, blocks } = cleanDocument(document)
  const parts = [
    title === '' ? '' : `# ${escapeLine(title)}`,
    subtitle === null ? '' : escapeLine(subtitle),
    contact.map(contactLine).join('  \n'),
    ...blocks.map(blockText),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

export const markdownFormat: DocumentFormat = {
  name: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  write: async (document) => new TextEncoder().encode(toMarkdown(document)),
}

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeLine(block.text)}`
    case 'paragraph':
      return escapeLines(block.text)
    case 'bullets':
      return block.items.map((item) => `- ${escapeLines(item).replaceAll('\n', '\n  ')}`).join('\n')
    case 'terms':
      return [block.label === null ? '' : `**${escapeLine(block.label)}:**`, block.items.map(escapeLine).join(', ')]
        .filter((part) => part !== '')
        .join(' ')
    case 'entry':
      return [
        join([block.title === '' ? '' : `**${escapeLine(block.title)}**`, escapeOptional(block.period)]),
        join([escapeOptional(block.subtitle), escapeOptional(block.place)]),
      ]
        .filter((line) => line !== '')
        .join('  \n')
  }
}

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' | ')

const escapeOptional = (text: string | null): string => (text === null ? '' : escapeLine(text))

/** What Markdown or HTML would take for mark-up. Between letters an underscore or a plus is harmless and stays readable. */
const escapeLine = (text: string): string =>
  text
    .replace(/[\\`*<>[\]|]/gu, '\\$&')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/gu, '\\~\\~')
    .replace(/^(?:[-+#=]|(?<number>\d{1,9})(?<dot>[.)])(?=\s))/u, (found, number?: string, dot?: string) =>
      number === undefined ? `\\${found}` : `${number}\\${dot}`,
    )

const escapeLines = (text: string): string => text.split('\n').map(escapeLine).join('  \n')

const contactLine = ({ text, href }: ContactItem): string => {
  if (href === null || /^tel:/iu.test(href)) return escapeLine(text)
  const address = href.replace(/[()<>\s\\]/gu, (character) => `%${(character.codePointAt(0) ?? 0).toString(16)}`)
  return `[${escapeLine(text)}](${address})`
}
