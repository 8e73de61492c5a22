/** Reads the items of a board's JSON answer one by one: an odd one is refused with a reason, the others are kept. */
import type { z } from 'zod'
import type { RefusedPosting } from '../posting.ts'
import type { RawPosting, SourceReading } from './source.ts'

/** More than any board lists; a file with more is refused as a whole. */
export const maxItems = 20_000

/** Whether it is an object with keys: not null, not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as an array of records when it is one and not empty; else null. */
export const recordsOf = (value: unknown): readonly Record<string, unknown>[] | null =>
  Array.isArray(value) && value.length > 0 && value.some(isRecord) ? value.filter(isRecord) : null

/** A posting's worth of one item, or the reason why it cannot be used. */
export type ItemOutcome = RawPosting | { readonly refused: string }

/** Checks every item against `schema`, then asks `pick`. */
export const readItems = <Item>(
  items: readonly unknown[],
  schema: z.ZodType<Item>,
  pick: (item: Item) => ItemOutcome,
): SourceReading => {
  const raw: RawPosting[] = []
  const refused: RefusedPosting[] = []
  items.forEach((item, index) => {
    const where = describeItem(item, index)
    const externalId = isRecord(item) && isLabel(item.id) ? String(item.id) : null
    const parsed = schema.safeParse(item)
    if (!parsed.success) {
      refused.push({ where, reason: describeIssues(parsed.error), externalId })
      return
    }
    const outcome = pick(parsed.data)
    if ('refused' in outcome) refused.push({ where, reason: outcome.refused, externalId })
    else raw.push(outcome)
  })
  return { raw, refused }
}

const describeItem = (item: unknown, index: number): string => {
  if (!isRecord(item)) return `item ${index + 1}`
  const name = [item.title, item.text, item.name, item.id].find((value) => isLabel(value))
  return name === undefined ? `item ${index + 1}` : `item ${index + 1}: ${String(name).trim().slice(0, 120)}`
}

const isLabel = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'

const describeIssues = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length === 0 ? 'This is not a posting.' : `"${path.join('.')}": ${message}.`))
    .join(' ')
