/** Splits a text into lines and sentences as spans of it, so that every quote stays literal. */

export interface TextPart {
  /** Half-open, in the whole text. */
  readonly start: number
  readonly end: number
}

export interface TextLine extends TextPart {
  /** Without the item's bullet; `text.slice(start, end)`. */
  readonly text: string
  readonly isItem: boolean
  /** First of the text, or behind an empty line. */
  readonly opensBlock: boolean
}

/** Lines that are not empty. "- " and "1. " open an item and are not part of its span. */
export const splitLines = (text: string): TextLine[] => {
  const lines: TextLine[] = []
  let from = 0
  let opensBlock = true
  for (const raw of text.split('\n')) {
    for (const part of raw.length > minSqueezedChars ? splitSqueezed(raw) : [{ start: 0, end: raw.length }]) {
      const line = raw.slice(part.start, part.end)
      const { length, isItem } = leadOf(line)
      const start = from + part.start + length
      const end = from + part.start + line.trimEnd().length
      if (end > start) lines.push({ start, end, text: text.slice(start, end), isItem, opensBlock })
      opensBlock = end <= start
    }
    from += raw.length + 1
  }
  return lines
}

const lead = /^\s*(?<bullet>(?:(?:[-•*·–●▪]|\(?\d{1,2}[.)])\s+|[-•*·●▪](?=\p{Lu}\p{Ll})))?/u
const plainLead = { length: 0, isItem: false }

/** White space and the bullet before a line's words. Most lines begin with a letter, and have neither. */
const leadOf = (line: string): { readonly length: number; readonly isItem: boolean } => {
  const code = line.charCodeAt(0)
  if (code > 64 && code < 127) return plainLead
  const found = lead.exec(line)
  return { length: found?.[0].length ?? 0, isItem: found?.groups?.bullet !== undefined }
}

/** Shorter lines are rarely a list that lost its line breaks on the way. */
const minSqueezedChars = 300
/** Fewer bullets in one line may be anything: a range, a dash between two thoughts. */
const minSqueezedItems = 3

const spacedBullet = /\s(?=[-•*·–●▪]\s+[\p{Lu}\d])/gu
/** Signs that are bullets also where a list lost its line breaks and spaces: "What we look for· You have". */
const bulletSigns = ['•', '·', '●', '▪']
const anyBullet = /[•·●▪](?=\s*[\p{Lu}\d])/gu

/**
 * A whole list in one line, as many feeds give postings: "Requirements - 3 years of Java - A degree". Split before each
 * bullet, and before the words that stand between the last sentence and the first bullet, for they are the list's heading.
 */
const splitSqueezed = (line: string): TextPart[] => {
  const bullets = [...line.matchAll(spacedBullet)].map(({ index }) => index + 1)
  if (bulletSigns.some((sign) => line.includes(sign))) {
    for (const { index } of line.matchAll(anyBullet)) if (/\S/u.test(line.charAt(index - 1))) bullets.push(index)
    bullets.sort((one, other) => one - other)
  }
  if (bullets.length < minSqueezedItems) return [{ start: 0, end: line.length }]
  const cuts = [0]
  for (const bullet of bullets) {
    const before = line.slice(cuts.at(-1), bullet)
    const heading = /[.!?)]\s+(?=[\p{Lu}][^.!?]{2,60}$)/u.exec(before)
    if (heading !== null) cuts.push((cuts.at(-1) ?? 0) + heading.index + heading[0].length)
    cuts.push(bullet)
  }
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? line.length }))
}

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|incl|approx|min|max|no|inc|ltd|co|corp|dr|mr|ms|mrs|u\.s|u\.k|ph\.d|b\.s|m\.s|b\.a|m\.a|z\.b|bzw|ca|ggf|inkl|p\.a|d\.h|u\.a)$/iu

const closing = /[.!?;\u3002]/g
const ideographicStop = 0x3002

/** Sentences of a part, trimmed. Linear: one scan of the part for closing signs. */
export const splitSentences = (text: string, { start, end }: TextPart): TextPart[] => {
  const sentences: TextPart[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(closing)) {
    const index = start + match.index
    const code = text.charCodeAt(index)
    // Ideographic full stops need no space behind them.
    if (code !== ideographicStop && index + 1 < end && text.charCodeAt(index + 1) !== 32) continue
    if (code === 46 && abbreviation.test(text.slice(Math.max(start, index - 8), index))) continue
    push(sentences, text, from, code === 59 ? index : index + 1)
    from = index + 1
  }
  push(sentences, text, from, end)
  return sentences
}

const push = (parts: TextPart[], text: string, from: number, to: number): void => {
  let [start, end] = [from, to]
  while (start < end && text.charAt(start) <= ' ') start += 1
  // A list that was squeezed into one line.
  if (text.startsWith('- ', start)) start += 2
  while (end > start && text.charAt(end - 1) <= ' ') end -= 1
  if (end > start) parts.push({ start, end })
}
