/** Tolerant zod fields: sources send null, numbers and empty strings where one expects text, or leave fields out. */
import { z } from 'zod'

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
