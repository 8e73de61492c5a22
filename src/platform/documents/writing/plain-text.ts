/** A document as plain text: 80 columns, UTF-8, one blank line between blocks. Pure. */
import type { Block, ContactItem, DocumentFormat, StructuredDocument } from '../structured-document.ts'
import { cleanDocument } from './clean-document.ts'
import { textWidth, wrapText } from './wrap-text.ts'

const columns = 80

/** Ends with one line feed. Words are never broken; a word longer than a line has a line of its own. */
export const toPlainText = (document: StructuredDocument): string => {
  const { title, subtitle, contact, blocks } = cleanDocument(document)
  const header = [title, subtitle ?? '', contactLines(contact)].filter((part) => part !== '').join('\n')
  return `${[header, ...blocks.map(blockText)].filter((part) => part !== '').join('\n\n')}\n`
}

export const plainTextFormat: DocumentFormat = {
  name: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  write: async (document) => new TextEncoder().encode(toPlainText(document)),
}

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(textWidth(block.text), columns))}`
    case 'paragraph':
      return wrap(block.text)
    case 'bullets':
      return block.items.map((item) => wrap(item, '- ', '  ')).join('\n')
    case 'terms':
      return wrap([block.label === null ? [] : `${block.label}:`, block.items.join(', ')].flat().join(' '), '', '  ')
    case 'entry':
      return [joinParts([block.title, block.period]), joinParts([block.subtitle, block.place])]
        .filter((line) => line !== '')
        .join('\n')
  }
}

const joinParts = (parts: readonly (string | null)[]): string => wrap(parts.filter(Boolean).join(' | '), '', '  ')

/** Where a link would be clicked, its address is spelled out, unless the text already says it. */
const contactLines = (contact: readonly ContactItem[]): string =>
  contact
    .map(({ text, href }) => {
      const address = href?.replace(/^(?:mailto|tel):|\/$/giu, '') ?? ''
      const shown = address.replace(/^https?:\/\/(?:www\.)?/iu, '')
      const said = shown === '' || /^tel:/iu.test(href ?? '') || text.toLowerCase().includes(shown.toLowerCase())
      return said ? text : `${text}: ${address}`
    })
    .join('\n')

const wrap = (text: string, first = '', rest = ''): string =>
  text
    .split('\n')
    .flatMap((line, index) => wrapText(line, columns, index === 0 ? first : rest, rest))
    .join('\n')
