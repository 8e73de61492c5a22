/** Every source we read postings from. A new one is its file, its test, and one line here. */
import { ashby } from './ashby.ts'
import { greenhouse } from './greenhouse.ts'
import { lever } from './lever.ts'
import { pasted } from './pasted.ts'
import { schemaOrg } from './schema-org.ts'
import type { BoardAddress, PostingSource } from './source.ts'

/** Asked in this order; the last one takes any page and any text. */
export const sources = [ashby, greenhouse, lever, schemaOrg, pasted] as const satisfies readonly PostingSource[]

/** For messages. */
export const supportedLabels: string = sources.map(({ label }) => label).join(', ')

/** The board that an address belongs to; null for any other page. */
export const locateBoard = (address: string): (BoardAddress & { readonly source: string }) | null => {
  const url = URL.parse(address)
  if (url === null) return null
  for (const source of sources) {
    const board = source.boardOf(url)
    if (board !== null) return { ...board, source: source.name }
  }
  return null
}
