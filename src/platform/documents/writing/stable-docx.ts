/** Takes time and chance out of a DOCX, so that the same document has the same hash. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first moment a ZIP can hold; says nothing about the document, as is meant. */
const zipEpoch = new Date(1980, 0, 1)

/**
 * The same DOCX without what changes from run to run: the dates of its core properties are left out, the random
 * identifiers of hyperlinks become numbers in order of appearance, and the entries of the archive carry one fixed date.
 */
export const toStableDocx = (docx: Uint8Array): Uint8Array => {
  const files = unzipSync(docx)
  const numbers = new Map<string, string>()
  const stable = Object.entries(files).map(([path, bytes]) => {
    if (!/\.(?:xml|rels)$/u.test(path)) return [path, bytes] as const
    const text = strFromU8(bytes)
      .replace(/<dcterms:(?:created|modified)[^>]*>[^<]*<\/dcterms:(?:created|modified)>/gu, '')
      .replace(/(?<=")rId[a-z0-9_-]{21}(?=")/gu, (id) => {
        const known = numbers.get(id) ?? `rIdLink${numbers.size + 1}`
        numbers.set(id, known)
        return known
      })
    return [path, strToU8(text)] as const
  })
  return zipSync(Object.fromEntries(stable), { mtime: zipEpoch, level: 6 })
}
