/** Makes a document safe to write: only characters that every format may hold, and no empty parts. */
import type { Block, ContactItem, StructuredDocument } from '../structured-document.ts'

/**
 * A copy of `document` without characters that XML forbids or nobody sees (controls, soft hyphens, byte order marks,
 * half surrogates become U+FFFD), composed (NFC), with `\n` as the only line break. Blank bullets, terms and blocks
 * are dropped; every other word stays. Addresses with another protocol than the contract allows lose their link.
 */
export const cleanDocument = (document: StructuredDocument): StructuredDocument => ({
  language: document.language,
  title: cleanLine(document.title),
  subtitle: cleanOptional(document.subtitle),
  contact: document.contact.map(cleanContact).filter((item) => item.text !== ''),
  blocks: document.blocks.map(cleanBlock).filter((block) => !isBlank(block)),
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\ufeff\ufffe\uffff]/gu
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu

const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(lineBreaks, '\n')
    .replace(invisible, '')
    .replace(/[^\S\n]*\n[^\S\n]*/gu, '\n')
    .replaceAll('\t', ' ')
    .normalize('NFC')
    .trim()

const cleanLine = (text: string): string => cleanText(text).replace(/\n+/gu, ' ')

const cleanOptional = (text: string | null): string | null => (text === null ? null : cleanLine(text) || null)

const cleanItems = (items: readonly string[], clean: (text: string) => string): string[] =>
  items.map(clean).filter((item) => item !== '')

const cleanContact = ({ text, href }: ContactItem): ContactItem => ({
  text: cleanLine(text),
  href: href !== null && /^(?:https?|mailto|tel):/iu.test(href) ? cleanLine(href) : null,
})

const cleanBlock = (block: Block): Block => {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: cleanLine(block.text) }
    case 'paragraph':
      return { ...block, text: cleanText(block.text) }
    case 'bullets':
      return { ...block, items: cleanItems(block.items, cleanText) }
    case 'terms':
      return { ...block, label: cleanOptional(block.label), items: cleanItems(block.items, cleanLine) }
    case 'entry':
      return {
        ...block,
        title: cleanLine(block.title),
        subtitle: cleanOptional(block.subtitle),
        period: cleanOptional(block.period),
        place: cleanOptional(block.place),
      }
  }
}

const isBlank = (block: Block): boolean => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text === ''
    case 'bullets':
      return block.items.length === 0
    case 'terms':
      return block.items.length === 0 && block.label === null
    case 'entry':
      return block.title === '' && block.subtitle === null && block.period === null && block.place === null
  }
}
