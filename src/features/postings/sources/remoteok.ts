/** Remote OK: the public feed (`remoteok.com/api`). Its terms ask for a link back: the posting's address is its own page. */
import { z } from 'zod'
import { moneyRange } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import { feedOf, optionalMoment, optionalNumber, optionalText, textOrTitle, titleField } from './fields.ts'
import type { PostingSource } from './source.ts'

const job = z.object({
  id: optionalText,
  position: titleField,
  company: optionalText,
  url: optionalText,
  apply_url: optionalText,
  location: optionalText,
  date: optionalMoment,
  epoch: optionalMoment,
  salary_min: optionalNumber,
  salary_max: optionalNumber,
  description: optionalText,
})

const readJob = (item: z.output<typeof job>): ItemOutcome => ({
  board: 'all',
  externalId: item.id,
  url: item.url ?? item.apply_url,
  title: item.position,
  company: item.company,
  locations: [item.location],
  remote: 'remote',
  remoteFrom: [item.location],
  employmentType: null,
  // The feed's documentation names the year and the US dollar for both ends.
  salary: moneyRange({ min: item.salary_min, max: item.salary_max, currency: 'USD', period: 'year' }),
  postedAt: item.date ?? item.epoch,
  body: textOrTitle(item.description, item.position),
})

/** Some copies of the feed say `title`. The first element is its legal notice. */
const itemsOf = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : [])
    .filter((item) => !(isRecord(item) && ('legal' in item || 'last_updated' in item) && !('company' in item)))
    .map((item) => (isRecord(item) && !('position' in item) ? { ...item, position: item.title } : item))

export const remoteok = {
  name: 'remoteok',
  label: 'Remote OK',
  hosts: ['remoteok.com', 'remoteok.io'],
  recognises: ({ value }) => Array.isArray(value) && isRecord(value[0]) && 'legal' in value[0],
  read: ({ value }) => readItems(itemsOf(value), job, readJob),
  boardOf: feedOf(/^(?:www\.)?remoteok\.(?:com|io)$/u, 'https://remoteok.com/api'),
} as const satisfies PostingSource
