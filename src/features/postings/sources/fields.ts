/** Tolerant zod fields: sources send null, numbers and empty strings where one expects text, or leave fields out. */
import { z } from 'zod'
import type { BoardAddress } from './source.ts'

/** Any value, a missing one included, through a function that never throws. */
const tolerant = <Output>(read: (value: unknown) => Output) => z.unknown().transform(read).prefault(null)

/** Text or nothing: null, missing, empty and values of another kind become null. Numbers become text. */
export const optionalText = tolerant((value): string | null =>
  typeof value === 'string' ? value.trim() || null : typeof value === 'number' ? String(value) : null,
)

/** A finite number, also from text such as "85000.0"; else null. */
export const optionalNumber = tolerant((value): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/,/gu, '')) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
})

export const optionalBoolean = tolerant((value): boolean | null => (typeof value === 'boolean' ? value : null))

/** Text or a number, for dates; else null. */
export const optionalMoment = tolerant((value): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null,
)

/** More entries than any posting has. */
const maxEntries = 200

/** A list that keeps the entries that fit and is empty for anything else. */
export const tolerantList = <Item>(item: z.ZodType<Item>) =>
  tolerant((value): Item[] =>
    (Array.isArray(value) ? value.slice(0, maxEntries) : []).flatMap((entry) => {
      const parsed = item.safeParse(entry)
      return parsed.success ? [parsed.data] : []
    }),
  )

/** An object of such fields, or null for anything else. */
export const tolerantObject = <Item>(schema: z.ZodType<Item>) =>
  tolerant((value): Item | null => {
    const parsed = schema.safeParse(value)
    return parsed.success ? parsed.data : null
  })

/** The one field no posting can go without. */
export const titleField = z
  .string('a posting needs a title')
  .trim()
  .min(1, 'a posting needs a title')
  .max(500, 'a title of more than 500 characters is not a title')

/** One line of a place from its parts, the same word said once: `Berlin, Germany`; null when no part says anything. */
export const joinPlace = (...parts: readonly (string | null | undefined)[]): string | null =>
  [...new Set(parts.map((part) => part?.trim()).filter((part) => part !== undefined && part !== ''))].join(', ') || null

/** The parts of a path, decoded where they can be. */
export const pathParts = (url: URL): string[] => url.pathname.split('/').filter((part) => part !== '')

/** What stands before `.suffix` in a host name; null for other hosts and for what is no board there, such as `www`. */
export const subdomainOf = (url: URL, suffix: string): string | null => {
  if (!url.hostname.endsWith(`.${suffix}`)) return null
  const name = url.hostname.slice(0, -suffix.length - 1)
  return /^[a-z0-9][a-z0-9-]{0,80}$/u.test(name) && !/^(?:www|api|app|help|support|blog|careers?|jobs)$/u.test(name)
    ? name
    : null
}

/** A posting that its list names without text is kept with its title: nothing is read into it. */
export const textOrTitle = (html: string | null, title: string): { format: 'html' | 'text'; value: string } =>
  html === null ? { format: 'text', value: title } : { format: 'html', value: html }

/** Systems with one board for everybody: any page of theirs stands for it. */
export const feedOf =
  (host: RegExp, fetchUrl: string) =>
  (url: URL): BoardAddress | null =>
    host.test(url.hostname) ? { board: 'all', postingId: null, fetchUrl } : null

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** A country's code in words: beside a city, "IL" and "DE" would read as states. Anything else stays as it is. */
export const countryWords = (country: string | null | undefined): string | null =>
  country != null && /^[a-z]{2}$/iu.test(country)
    ? (countryNames.of(country.toUpperCase()) ?? country)
    : (country ?? null)
