/** Blocks of simple, trusted HTML (as mammoth writes it) to lines. */
import { type CheerioAPI, load } from 'cheerio'
import type { RawLine } from './text-builder.ts'

type AnyNode = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number]
type Element = Extract<AnyNode, { readonly attribs: object }>

interface Run {
  text: string
  boldLetters: number
}

interface Block {
  readonly bullet: boolean
  readonly headingLevel: number | null
}

const blockTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'table', 'tr', 'ul', 'ol', 'div'])
/** Deeper nesting than any real document: its text is still kept, flat. */
const maxDepth = 200

export const linesOfHtml = (html: string): RawLine[] => {
  const $ = load(html, null, false)
  const lines: RawLine[] = []
  const current: Run = { text: '', boldLetters: 0 }
  let gap = false

  const flush = ({ bullet, headingLevel }: Block) => {
    const letters = current.text.replace(/\s/gu, '').length
    if (letters > 0) {
      lines.push({
        text: current.text,
        page: 1,
        left: null,
        fontSize: null,
        bold: current.boldLetters > 0.6 * letters,
        bullet,
        headingLevel,
        gapBefore: gap,
      })
      gap = false
    }
    current.text = ''
    current.boldLetters = 0
  }

  const visit = (node: AnyNode, block: Block, bold: boolean, depth: number) => {
    if (node.type === 'text') {
      current.text += node.data
      if (bold) current.boldLetters += node.data.replace(/\s/gu, '').length
      return
    }
    if (node.type !== 'tag') return
    if (node.name === 'br') return flush(block)
    if (node.name === 'tr' && isPlainRow(node)) return visitRow(node, block, depth)
    const inner = blockOf(node, block)
    const isBlock = blockTags.has(node.name)
    if (isBlock) flush(block)
    // A table or a list is set off from what stands around it.
    if (node.name === 'table' || inner.headingLevel !== null) gap = true
    for (const child of node.children) {
      if (depth < maxDepth) visit(child, inner, bold || node.name === 'strong' || node.name === 'b', depth + 1)
    }
    if (isBlock) flush(inner)
  }

  /** A row whose cells are single lines is one line, its cells set apart by tabs. */
  const visitRow = (row: Element, block: Block, depth: number) => {
    flush(block)
    for (const cell of row.children) {
      if (cell.type !== 'tag') continue
      const before = current.text
      for (const child of cell.children) {
        visitInline(child, depth)
      }
      if (current.text !== before) current.text += '\t'
    }
    flush(block)
  }

  const visitInline = (node: AnyNode, depth: number, bold = false) => {
    if (node.type === 'text') {
      current.text += node.data
      if (bold) current.boldLetters += node.data.replace(/\s/gu, '').length
    } else if (node.type === 'tag' && depth < maxDepth) {
      for (const child of node.children) visitInline(child, depth + 1, bold || node.name === 'strong')
    }
  }

  const body: Block = { bullet: false, headingLevel: null }
  for (const node of $.root().contents().toArray()) visit(node, body, false, 0)
  flush(body)
  return lines
}

const blockOf = (element: Element, outer: Block): Block => {
  if (element.name === 'li') return { bullet: true, headingLevel: null }
  if (/^h[1-6]$/u.test(element.name)) return { bullet: false, headingLevel: Number(element.name[1]) }
  return outer
}

const isPlainRow = (row: Element): boolean =>
  row.children.every(
    (cell) =>
      cell.type !== 'tag' ||
      (cell.children.length <= 1 && cell.children.every((child) => child.type !== 'tag' || isPlainParagraph(child))),
  )

const isPlainParagraph = (element: Element): boolean =>
  element.name === 'p' && element.children.every((child) => child.type !== 'tag' || child.name !== 'br')
