/** Loads XML feeds into a tree, within bounds. No entity but the five of XML is known, so none can grow or fetch anything. */
import { type CheerioAPI, load } from 'cheerio'
import { refuseTangled } from './page.ts'

export interface XmlElement {
  /** The attribute; null when it is absent or empty. */
  attribute(name: string): string | null
  /** Trimmed text of the first direct child of the name; null when there is none or it is empty. */
  text(name: string): string | null
  /** Direct children of the name. */
  children(name: string): XmlElement[]
  /** All text inside, trimmed; null when empty. */
  readonly own: string | null
}

type Selection = ReturnType<CheerioAPI>

/** Every element of the name, at any depth. @throws AppError `unreadable_postings` when the feed is too tangled */
export const findElements = (xml: string, name: string): XmlElement[] => {
  refuseTangled(xml, { xmlMode: true })
  const $ = load(xml, { xml: true })
  // Names such as `tt:city` hold a colon, which a selector would take for something else.
  const named = (nodes: Selection, wanted: string): Selection[] =>
    nodes
      .toArray()
      .filter((node) => 'name' in node && node.name === wanted)
      .map((node) => $(node))
  const wrap = (element: Selection): XmlElement => ({
    attribute: (key) => element.attr(key)?.trim() || null,
    text: (child) => named(element.children(), child)[0]?.text().trim() || null,
    children: (child) => named(element.children(), child).map(wrap),
    own: element.text().trim() || null,
  })
  return named($('*'), name).map(wrap)
}
