/** Recognises elements that a page holds but does not show: a place to hide words from the reader and not from a model. */

/**
 * True for `hidden` and for inline styles that make text invisible: not displayed, no size, fully transparent, moved
 * off the page, or white without a background of its own. Style sheets are not followed.
 */
export const isHidden = (attributes: Readonly<Record<string, string>>): boolean => {
  if ('hidden' in attributes) return true
  const style = attributes.style
  return style !== undefined && style.length < 4_000 && hidesText(style.toLowerCase())
}

const hidesText = (style: string): boolean =>
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/u.test(style) ||
  /(?:^|[;\s])(?:font-size|opacity|max-height|max-width|width|height|zoom)\s*:\s*0*(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$)/u.test(
    style,
  ) ||
  /(?:^|[;\s])(?:text-indent|left|top|right|margin-left)\s*:\s*-\d{4,}/u.test(style) ||
  /font-size\s*:\s*(?:0?\.\d+|1)px/u.test(style) ||
  (/(?:^|[;\s])color\s*:\s*(?:white|#fff(?:fff)?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|transparent)/u.test(style) &&
    !style.includes('background'))
