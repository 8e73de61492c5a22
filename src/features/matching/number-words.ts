/** Small numbers as words of English sentences. Pure. */

/** From one to twenty, in order. */
export const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** @param said digits or one of the words, in small letters */
export const readNumber = (said: string): number =>
  numberWords.includes(said) ? numberWords.indexOf(said) + 1 : Number(said)
