/** Turns plain lines of a resume into evidence: a header line gives its words to the statements that stand with it. */
import { irregularPasts } from './lexicon/verbs.ts'
import { readText } from './reading/reading.ts'
import type { EvidenceFact } from './verdict.ts'

const irregular = new Set(irregularPasts)

/** A header names a title, employer, degree or dates and states no action: "Registered Nurse, Mercy Hospital, 2018-2021". */
const isHeader = (text: string): boolean => {
  const reading = readText(text)
  const words = reading.tokens.filter((token) => token.kind === 'word')
  const first = words[0]
  const opensWithVerb =
    first !== undefined &&
    reading.owners[reading.tokens.indexOf(first)] === 'word' &&
    (/(?:ed|ing)$|^(?:i|my|we)$/u.test(first.lower) || irregular.has(first.lower))
  const namesPosition =
    reading.titles.some((title) => title.self) ||
    reading.degrees.length > 0 ||
    reading.certificates.length > 0 ||
    /^[^,.]{3,40} at \p{Lu}/u.test(reading.text)
  const isPlaced = reading.dates.length > 0 || /\bat\b|,|–|\||\(|@/u.test(reading.text)
  return words.length <= 16 && !opensWithVerb && namesPosition && isPlaced
}

/**
 * Evidence for lines that come without structure. Only where exactly one line is a header does it become the context of
 * the others: with two headers nobody can tell which statement belongs to which employer.
 */
export const evidenceOf = (lines: readonly string[]): EvidenceFact[] => {
  const headers = lines.filter(isHeader)
  const context = headers.length === 1 ? headers : []
  return lines.map((text) => ({ text, context: context.filter((header) => header !== text) }))
}
