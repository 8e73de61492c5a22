/** Breaks a line of text into lines of a number of columns. Pure. */

const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]`
/** Marks that may not begin a line in Chinese and Japanese. */
const closing = '[、。，．：；？！）」』】〉》ー…]'
const wideCharacter = new RegExp(wide, 'gu')
const breakable = new RegExp(String.raw`${wide}${closing}*|\s+|(?:(?!${wide})\S)+`, 'gu')

/** Columns that a terminal gives `text`: two for each wide East Asian character, none for combining marks. */
export const textWidth = (text: string): number => {
  const bare = text.replace(/\p{M}/gu, '')
  return [...bare].length + (bare.match(wideCharacter)?.length ?? 0)
}

/**
 * The lines of `text`, each at most `columns` wide with its indent: `first` before the first, `rest` before the others.
 * Breaks at white space and between wide characters; a longer word stays whole and exceeds the width.
 */
export const wrapText = (text: string, columns: number, first = '', rest = ''): string[] => {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const piece of text.match(breakable) ?? []) {
    const isSpace = piece.trim() === ''
    if (isSpace && empty) continue
    if (!isSpace && !empty && textWidth(line) + textWidth(piece) > columns) {
      lines.push(line.trimEnd())
      line = rest
    }
    line += isSpace ? ' ' : piece
    empty = false
  }
  return [...lines, line.trimEnd()]
}
