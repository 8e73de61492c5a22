/** Short texts indexed by their terms, for ranking a few thousand of them in memory: pure. */

export interface TermIndex {
  /** Okapi BM25 (k1 1.2, b .75) of every text for the query, in the order of the texts, divided by the best: 0 to 1. */
  readonly rank: (query: string) => Float64Array
  /** Which share of each text's terms, weighed by their rarity, the query names: 0 to 1. */
  readonly coverage: (query: string) => Float64Array
}

interface Posting {
  readonly at: number
  readonly count: number
}

const k1 = 1.2
const b = 0.75

/** @param termsOf the same for texts and queries */
export function createTermIndex(texts: readonly string[], termsOf: (text: string) => readonly string[]): TermIndex {
  const places = new Map<string, Posting[]>()
  const lengths: number[] = []
  for (const [at, text] of texts.entries()) {
    const terms = termsOf(text)
    lengths.push(terms.length)
    for (const [term, ofTerm] of Map.groupBy(terms, (one) => one)) {
      const known = places.get(term)
      const place = { at, count: ofTerm.length }
      if (known) known.push(place)
      else places.set(term, [place])
    }
  }
  const meanLength = Math.max(1, lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, texts.length))
  const rarity = (found: readonly Posting[]): number =>
    Math.log(1 + (texts.length - found.length + 0.5) / (found.length + 0.5))
  const whole = new Float64Array(texts.length)
  for (const found of places.values()) for (const { at } of found) whole[at] = (whole[at] ?? 0) + rarity(found)

  const sumOver = (query: string, weigh: (place: Posting, found: readonly Posting[]) => number): Float64Array => {
    const sums = new Float64Array(texts.length)
    for (const term of new Set(termsOf(query))) {
      const found = places.get(term) ?? []
      for (const place of found) sums[place.at] = (sums[place.at] ?? 0) + weigh(place, found)
    }
    return sums
  }
  return {
    rank(query) {
      const scores = sumOver(query, ({ at, count }, found) => {
        const norm = k1 * (1 - b + (b * (lengths[at] ?? 0)) / meanLength)
        return (rarity(found) * count * (k1 + 1)) / (count + norm)
      })
      const best = scores.reduce((most, score) => Math.max(most, score), 0)
      return best > 0 ? scores.map((score) => score / best) : scores
    },
    coverage: (query) => sumOver(query, ({ at }, found) => rarity(found) / (whole[at] ?? 1)),
  }
}

/** Groups of 3 and 4 neighbouring characters, word ends included: related spellings share most of them. */
export function characterGroups(text: string): string[] {
  const padded = ` ${text.toLowerCase()} `
  const groups: string[] = []
  for (const size of [3, 4]) for (let at = 0; at + size <= padded.length; at++) groups.push(padded.slice(at, at + size))
  return groups
}

const fillers = new Set(
  'a an the of to in and or for with on at by from as is are be our your you we will etc other using use'.split(' '),
)

/** Words without endings and fillers; `C++` and `C#` stay whole. English only. */
export const wordStems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}+#.]*[\p{L}\p{N}+#]/gu) ?? [])
    .filter((word) => !fillers.has(word))
    .map((word) =>
      word.length > 4
        ? word
            .replace(/ies$/u, 'y')
            .replace(/(?:ing|ed|es|s|ment|e)$/u, '')
            .slice(0, 12)
        : word,
    )
