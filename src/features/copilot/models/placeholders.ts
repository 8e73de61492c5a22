/** Contact data stays here: placeholders take its place in what is sent, and are replaced by it in what comes back. Pure. */
import { contactPatterns } from '../../../platform/security/contact-data.ts'
import type { Fact } from '../../profiles/fact.ts'

export interface Placeholders {
  /** The text without contact data. */
  hide(text: string): string
  /** Any value of an answer, its strings with the contact data back in place. */
  restore<T>(value: T): T
}

const labels: Readonly<Partial<Record<NonNullable<Fact['details']['field']>, string>>> = {
  name: 'NAME',
  email: 'EMAIL',
  phone: 'PHONE',
  location: 'PLACE',
  url: 'LINK',
}

/** What is looked at of a fact. */
export type SaidFact = Pick<Fact, 'kind' | 'value' | 'details'>

/** Shorter parts of a name, such as "de", are words of their own. */
const minNamePartChars = 3

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** For one person: their name in full and in parts, their addresses and numbers, and every address and number of anybody else. */
export function createPlaceholders(facts: readonly SaidFact[]): Placeholders {
  const byText = new Map<string, string>()
  const byPlaceholder = new Map<string, string>()
  const counts = new Map<string, number>()

  function placeholderOf(text: string, label: string): string {
    const known = byText.get(text)
    if (known !== undefined) return known
    const number = (counts.get(label) ?? 0) + 1
    counts.set(label, number)
    const placeholder = `[${label}_${number}]`
    byText.set(text, placeholder)
    byPlaceholder.set(placeholder, text)
    return placeholder
  }

  const known: { pattern: RegExp; label: string }[] = []
  for (const { kind, value, details } of facts) {
    const label = kind === 'contact' && details.field ? labels[details.field] : undefined
    if (label === undefined) continue
    const texts = [value.trim()]
    if (label === 'NAME') texts.push(...value.split(/\s+/u).filter((part) => part.length >= minNamePartChars))
    for (const text of texts.filter((one) => one.length >= minNamePartChars))
      known.push({ pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escape(text)}(?![\\p{L}\\p{N}])`, 'giu'), label })
  }
  // The longest first: a whole name before its parts.
  known.sort((one, other) => other.pattern.source.length - one.pattern.source.length)

  const patterns: { pattern: RegExp; label: string; isMeant?: (text: string) => boolean }[] = [
    ...known,
    ...contactPatterns,
  ]

  const restoreText = (text: string): string =>
    text.replace(/\[[A-Z]+_\d+\]/gu, (placeholder) => byPlaceholder.get(placeholder) ?? placeholder)

  function restore(value: unknown): unknown {
    if (typeof value === 'string') return restoreText(value)
    if (Array.isArray(value)) return value.map(restore)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, restore(inner)]))
  }

  return {
    hide: (text) =>
      patterns.reduce(
        (left, { pattern, label, isMeant }) =>
          left.replace(pattern, (found) => (isMeant && !isMeant(found) ? found : placeholderOf(found, label))),
        text,
      ),
    restore: <T>(value: T) => restore(value) as T,
  }
}
