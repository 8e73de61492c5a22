/** Contact data of anybody in a text: addresses of mail, telephone numbers, links to people's pages. Pure. */

export interface ContactPattern {
  readonly label: 'EMAIL' | 'LINK' | 'PHONE'
  readonly pattern: RegExp
  /** What else a finding has to be. */
  readonly isMeant?: (text: string) => boolean
}

/** Of nine digits and more, and no span of years. */
const isPhone = (text: string): boolean =>
  text.replace(/\D/gu, '').length >= 9 && !/(?:19|20)\d{2}.*(?:19|20)\d{2}/u.test(text)

/** In the order in which they are looked for: an address may look like a link. */
export const contactPatterns: readonly ContactPattern[] = [
  { label: 'EMAIL', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu },
  {
    label: 'LINK',
    pattern:
      /(?:https?:\/\/)?(?:www\.)?(?:linkedin\.com|xing\.com|github\.com|gitlab\.com|twitter\.com|x\.com|facebook\.com|instagram\.com)\/[^\s)>\]]+/giu,
  },
  { label: 'PHONE', pattern: /(?<![\p{L}\p{N}])\+?\(?\d[\d\s().\-/]{7,18}\d(?![\p{L}\p{N}])/gu, isMeant: isPhone },
]

/** The text with a blank in place of each. */
export const withoutContactData = (text: string): string =>
  contactPatterns.reduce(
    (left, { pattern, isMeant }) => left.replace(pattern, (found) => (isMeant && !isMeant(found) ? found : ' ')),
    text,
  )
