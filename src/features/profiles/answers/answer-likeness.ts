/** Whether two questions ask the same. Pure. */

/** Words that forms put around a question and that tell nothing about it. */
const fillers = new Set(
  'a about am an and any are as at be by can could did do does for from had has have how i if in is it its many me much my of on or our please so tell than that the their this to us was we were what when where which who why will with would you your yourself'.split(
    ' ',
  ),
)

/** Folded, without fillers and plural endings. */
const wordsOf = (question: string): Set<string> =>
  new Set(
    (
      question
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []
    )
      .filter((word) => !fillers.has(word))
      .map((word) => (word.length > 4 ? word.replace(/(?:es|s|ing|ed)$/u, '') : word)),
  )

/** Dice coefficient over the words that tell something, 0 to 1. */
export function likenessOfQuestions(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.size + b.size === 0) return one.trim() === other.trim() ? 1 : 0
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size)
}

/** What turns a question round: it must stand in both. */
const turning = /^(?:not?|never|without|\p{N}+\+?|\p{L}*n['’]?t)$/u

/**
 * Whether an answer to `one` answers `other`: nearly the same words, none of the shorter question missing in the longer
 * ("years of Java" is no "years of Go"), and the same numbers and negations.
 */
export function askTheSame(one: string, other: string): boolean {
  const [shorter = new Set<string>(), longer = new Set<string>()] = [wordsOf(one), wordsOf(other)].sort(
    (a, b) => a.size - b.size,
  )
  const extra = [...longer].filter((word) => !shorter.has(word))
  const isContained = [...shorter].every((word) => longer.has(word))
  return isContained && !extra.some((word) => turning.test(word)) && likenessOfQuestions(one, other) >= 0.75
}
