/** HTML that was escaped once too often. */
import { decodeHTML } from 'entities'

/** Greenhouse, and pages that escape inside JSON-LD, write every tag as `&lt;p&gt;`; anything else stays as it is. */
export const decodeEscapedHtml = (value: string): string =>
  /&lt;\/?[a-z]/iu.test(value) && !/<\/?[a-z]/iu.test(value) ? decodeHTML(value) : value
