/** Europass XML to JSON text: every element a list below its name, without namespaces. Runs in the child only. */
import { load } from 'cheerio'
import { parseDocument } from 'htmlparser2'
import { AppError } from '../../../kernel/errors.ts'
import type { DocumentText } from '../document-text.ts'
import { jsonDocument } from './read-plain-text.ts'

type Json = string | { [name: string]: Json[] }
type Nodes = ReturnType<typeof parseDocument>['children']

/** The forms nest about 15 deep. */
const maxDepth = 40
/** Photographs and attached files in letters: the longest statement of a person has a few thousand characters and spaces. */
const isData = (text: string): boolean => text.length > 2_000 && !/\s/u.test(text.slice(0, 1_000))

/** @throws AppError `unreadable_document`, `too_large`, `no_text_in_document` */
export const readEuropass = (bytes: Uint8Array): DocumentText => {
  const xml = new TextDecoder().decode(bytes)
  // Europass writes no document type declaration; the parser would not expand its entities anyway.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) {
    const message =
      'The XML file holds a document type declaration, which Europass never writes and which is not read for safety.'
    throw new AppError('unreadable_document', message)
  }
  const root = toJson(parseDocument(xml, { xmlMode: true, decodeEntities: true }).children, 0)
  return jsonDocument(`${JSON.stringify(typeof root === 'string' ? {} : root, null, 1)}\n`, 'application/xml')
}

const toJson = (nodes: Nodes, depth: number): Json => {
  if (depth > maxDepth) {
    throw new AppError('unreadable_document', `The XML file nests more than ${maxDepth} levels; Europass needs 15.`)
  }
  const lists = new Map<string, Json[]>()
  const texts: string[] = []
  for (const node of nodes) {
    if (node.type !== 'tag') {
      texts.push(textIn(node))
      continue
    }
    const name = node.name.replace(/^.*:/u, '')
    const value = toJson(node.children, depth + 1)
    // Years and months of periods are attributes in the form before 2020.
    const attributes = name === 'From' || name === 'To' ? Object.entries(node.attribs) : []
    const withAttributes = attributes.length > 0 && typeof value === 'string' ? ofAttributes(attributes) : value
    if (withAttributes !== '') lists.set(name, [...(lists.get(name) ?? []), withAttributes])
  }
  if (lists.size > 0) return Object.fromEntries(lists)
  const text = texts.join('').trim()
  return isData(text) ? '' : withoutTags(text)
}

/** Of text and of CDATA sections; comments and instructions have none. */
const textIn = (node: Nodes[number]): string => {
  if (node.type === 'text') return node.data
  return node.type === 'cdata' ? node.children.map(textIn).join('') : ''
}

const ofAttributes = (attributes: readonly [string, string][]): Json =>
  Object.fromEntries(attributes.map(([name, value]) => [name, [value]]))

/** Descriptions are HTML within the XML: paragraphs and list items become lines. */
const withoutTags = (text: string): string => {
  if (!/<\/?(?:p|li|ul|ol|br|strong|em|b|i|u|span|div|a)\b/iu.test(text)) return text
  const $ = load(text.replace(/<li\b/giu, '\n• <li').replace(/<(?:br|p|div|\/p|\/div|\/li)\b/giu, '\n$&'), null, false)
  return $.root()
    .text()
    .replace(/\s*\n\s*/gu, '\n')
    .trim()
}
