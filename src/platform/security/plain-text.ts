/** Makes foreign text plain: no control or invisible signs, single spaces, one empty line at most, list items as "- item". */

import { collapseWhitespace } from '../../kernel/text.ts'

/**
 * Signs that no reader sees and that change what is read: soft hyphen, zero-width space, direction overrides, word
 * joiners, byte order mark, and the tag block that smuggles ASCII past people into models. Joiners (U+200C, U+200D)
 * stay: Persian and emoji need them.
 */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point; tab and line feed stay
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu
/** Lone halves of surrogate pairs: PostgreSQL refuses them in text. */
const loneSurrogate = /\p{Surrogate}/gu
/** Without the flag `u`, half a pair is beyond the last range as a whole one is, and each sign is looked at once. */
const anyInvisible = /[^\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff]/

/** Takes out what nobody sees but a program would read: invisible letters, lone surrogates; control characters become spaces. */
export const stripInvisible = (text: string): string =>
  anyInvisible.test(text) ? text.replace(invisible, '').replace(loneSurrogate, '').replace(control, ' ') : text

const otherLineEnds = /\r\n?|[\u2028\u2029\u0085]/g

/** Cleans a text whose line breaks mean something. Linear in its length. */
export const cleanPlainText = (text: string): string => {
  const lines: string[] = []
  const unified = text.replace(otherLineEnds, '\n')
  const isVisible = !anyInvisible.test(unified)
  for (const raw of unified.split('\n')) {
    const line = cleanLine(isVisible ? raw : stripInvisible(raw))
    if (line === '' && (lines.length === 0 || lines.at(-1) === '')) continue
    lines.push(line)
  }
  if (lines.at(-1) === '') lines.pop()
  return lines.join('\n')
}

const bullet = /^(?:[•·●▪■◦‣⁃∙○◆►➤✓✔–—*]|[-•](?=[ \t]))[ \t]*(?=\S)/u

const cleanLine = (raw: string): string => {
  const line = collapseWhitespace(raw)
  const code = line.charCodeAt(0)
  if (code > 64 && code < 127) return line
  // "**" opens bold text in Markdown, and "–5 °C" is a number: neither is a list item.
  return line.startsWith('**') || /^[–—]\d/u.test(line) ? line : line.replace(bullet, '- ')
}
