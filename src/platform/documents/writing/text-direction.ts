/** Which way a language is written. */

/** The languages that are usually written from right to left; a script subtag decides before them. */
const rightToLeftLanguages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'])

/** True for a BCP 47 tag of a right-to-left language; false for a tag that cannot be read. */
export const isRightToLeft = (language: string): boolean => {
  try {
    const locale = new Intl.Locale(language)
    return locale.script === undefined
      ? rightToLeftLanguages.has(locale.language)
      : rightToLeftScripts.has(locale.script)
  } catch {
    return false
  }
}

interface DirectedText {
  readonly text: string
  readonly rightToLeft: boolean
}

const rightToLeftLetter = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]`
/** From a right-to-left letter to the last one before a letter or digit of another script. */
const rightToLeftPassage = new RegExp(
  String.raw`${rightToLeftLetter}(?:[^\p{L}\p{N}]*(?:${rightToLeftLetter}|\p{M}))*`,
  'gu',
)

/** `text` in pieces of one direction; joined they are `text` again. An empty text has no pieces. */
export const splitByDirection = (text: string): DirectedText[] => {
  const pieces: DirectedText[] = []
  let end = 0
  for (const match of text.matchAll(rightToLeftPassage)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), rightToLeft: false })
    end = match.index + match[0].length
    pieces.push({ text: match[0], rightToLeft: true })
  }
  if (end < text.length) pieces.push({ text: text.slice(end), rightToLeft: false })
  return pieces
}
