/** Text inside our own pages. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe as the text of an element and as a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (letter) => entities[letter] ?? letter)
