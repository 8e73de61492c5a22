/** Writes the text of HTML as a person reads it: blocks as lines, list items as "- item". */

export interface TextWriter {
  open(tag: string): void
  write(chunk: string): void
  close(tag: string): void
  result(): string
}

/** Elements that stand on lines of their own. The number is how many line breaks surround them. */
const breaks: ReadonlyMap<string, number> = new Map([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'hr'].map(
    (tag) => [tag, 2] as const,
  ),
  ...['section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'form', 'fieldset', 'figure'].map(
    (tag) => [tag, 2] as const,
  ),
  ...['div', 'li', 'tr', 'dt', 'dd', 'address', 'label', 'legend', 'figcaption', 'option', 'button'].map(
    (tag) => [tag, 1] as const,
  ),
])

/** Runs of white space are one space; an empty line stands between paragraphs, none between the items of a list. */
export const createTextWriter = (): TextWriter => {
  let out = ''
  let pendingBreaks = 0
  let pendingBullet = false
  let pendingSpace = false
  let listDepth = 0

  const breakLine = (tag: string) => {
    const wanted = breaks.get(tag)
    // Inside a list a paragraph is part of its item.
    if (wanted !== undefined) pendingBreaks = Math.max(pendingBreaks, listDepth > 0 ? 1 : wanted)
  }

  return {
    open(tag) {
      breakLine(tag)
      if (tag === 'ul' || tag === 'ol') listDepth += 1
      else if (tag === 'li') pendingBullet = true
      else if (tag === 'td' || tag === 'th') pendingSpace = true
      else if (tag === 'br') pendingBreaks = Math.min(2, pendingBreaks + 1)
    },
    write(chunk) {
      const words = chunk.replace(/\s+/gu, ' ')
      const trimmed = words.trim()
      if (trimmed === '') {
        pendingSpace ||= words !== ''
        return
      }
      if (pendingBreaks > 0) {
        if (out !== '') out += pendingBreaks > 1 ? '\n\n' : '\n'
        if (pendingBullet && !alreadyBulleted.test(trimmed)) out += '- '
      } else if (pendingBullet) out += out === '' || out.endsWith('\n') ? '- ' : '\n- '
      else if (out !== '' && (pendingSpace || words.startsWith(' '))) out += ' '
      out += trimmed
      pendingBreaks = 0
      pendingBullet = false
      pendingSpace = words.endsWith(' ')
    },
    close(tag) {
      if (tag === 'ul' || tag === 'ol') listDepth = Math.max(0, listDepth - 1)
      if (tag === 'li') pendingBullet = false
      if (tag !== 'br') breakLine(tag)
    },
    result: () => out.replace(typedBullet, '- '),
  }
}

const alreadyBulleted = /^[-•·●▪*] /u
/** Bullets that were typed, in a text of paragraphs and line breaks. */
const typedBullet = /^(?:[•·●▪■◦‣⁃∙○◆►➤✓✔][ ]?|[*–—] )(?=\S)/gmu
