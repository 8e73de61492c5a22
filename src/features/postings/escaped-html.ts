/** HTML that was escaped once too often. */
import { decodeHTML } from 'entities'

const escapedTags = /&lt;\/?[a-z]/giu
const realTags = /<\/?[a-z]/giu

/**
 * Greenhouse, and pages that escape inside JSON-LD, write every tag as `&lt;p&gt;`; feeds put a real footer below such a
 * text. Anything else stays as it is, a text that shows a tag or two included.
 */
export const decodeEscapedHtml = (value: string): string => {
  if (!value.includes('&lt;')) return value
  const escaped = value.match(escapedTags)?.length ?? 0
  const real = value.match(realTags)?.length ?? 0
  return escaped > 0 && (real === 0 || escaped > 4 * real) ? decodeHTML(value) : value
}
