/** Sentences of the server in another language, found by the server's own words. */
export interface Catalogue {
  /** @returns the sentence in the catalogue's language; null where it has none */
  translate(sentence: string): string | null
  /** What a code of a refusal says in general. */
  ofCode(code: string): string | null
}

const gap = '{}'
const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)

/** Of two values that touch, the first is a word or a number. */
const patternOf = (theirs: string): RegExp => {
  const parts = theirs.split(gap).map(escaped).join('(.*?)')
  return new RegExp(`^${parts.replaceAll('(.*?)(.*?)', String.raw`(\w*)(.*?)`)}$`, 'su')
}

/**
 * @param codes by stable code
 * @param sentences by the server's sentence: `{}` stands for what differs, `{0}` in the translation is the first of them
 */
export function catalogueOf(
  codes: Readonly<Record<string, string>>,
  sentences: Readonly<Record<string, string>>,
): Catalogue {
  const known = new Map(Object.entries(sentences))
  const general = new Map(Object.entries(codes))
  const patterns = [...known]
    .filter(([theirs]) => theirs.includes(gap))
    // What says more comes first: "does not say how often" before "does not say" anything.
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([theirs, ours]) => ({ pattern: patternOf(theirs), ours }))

  const whole = (sentence: string): string | null => {
    const exact = known.get(sentence)
    if (exact !== undefined) return exact
    for (const { pattern, ours } of patterns) {
      const found = pattern.exec(sentence)
      if (found) return ours.replaceAll(/\{(\d)\}/gu, (_, at) => listOf(found[Number(at) + 1] ?? ''))
    }
    return null
  }
  /** Words that differ may be words of ours too, such as the statuses that may come next. */
  const listOf = (words: string): string =>
    words
      .split(', ')
      .map((word) => known.get(word) ?? word)
      .join(', ')

  return {
    translate: (text) => {
      const one = whole(text)
      if (one !== null) return one
      // The server puts sentences together; half of them in another language would be worse than none.
      const parts = text.split(/(?<=[.:]) (?=\p{Lu})/u).map(whole)
      return parts.length > 1 && parts.every((part) => part !== null) ? parts.join(' ') : null
    },
    ofCode: (code) => general.get(code) ?? null,
  }
}
