/** Arbeitnow: the public feed (`www.arbeitnow.com/api/job-board-api`), page by page. */
import { z } from 'zod'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  feedOf,
  optionalBoolean,
  optionalMoment,
  optionalText,
  textOrTitle,
  titleField,
  tolerantList,
} from './fields.ts'
import type { PageRequest, PostingSource } from './source.ts'

const job = z.object({
  slug: optionalText,
  title: titleField,
  company_name: optionalText,
  url: optionalText,
  location: optionalText,
  remote: optionalBoolean,
  job_types: tolerantList(z.string()),
  created_at: optionalMoment,
  description: optionalText,
})

const readJob = (item: z.output<typeof job>): ItemOutcome => ({
  board: 'all',
  externalId: item.slug,
  url: item.url,
  title: item.title,
  company: item.company_name,
  locations: [item.location],
  remote: item.remote === true ? 'remote' : null,
  employmentType: item.job_types[0] ?? null,
  salary: null,
  postedAt: item.created_at,
  body: textOrTitle(item.description, item.title),
})

const itemsOf = (value: unknown): readonly unknown[] => (isRecord(value) && Array.isArray(value.data) ? value.data : [])

const nextOf = (value: unknown): PageRequest | null => {
  const next = isRecord(value) && isRecord(value.links) ? value.links.next : null
  return typeof next === 'string' && next.startsWith('https://www.arbeitnow.com/') ? { url: next } : null
}

export const arbeitnow = {
  name: 'arbeitnow',
  label: 'Arbeitnow',
  hosts: ['www.arbeitnow.com'],
  recognises: ({ value }) => itemsOf(value).some((item) => isRecord(item) && 'slug' in item && 'job_types' in item),
  read: ({ value }) => ({ ...readItems(itemsOf(value), job, readJob), next: nextOf(value) }),
  boardOf: feedOf(/^(?:www\.)?arbeitnow\.com$/u, 'https://www.arbeitnow.com/api/job-board-api'),
} as const satisfies PostingSource
