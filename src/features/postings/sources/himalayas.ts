/** Himalayas: the public feed (`himalayas.app/jobs/api`), the newest first, page by page. */
import { z } from 'zod'
import { moneyRange, periodFromWords } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  feedOf,
  optionalMoment,
  optionalNumber,
  optionalText,
  textOrTitle,
  titleField,
  tolerantList,
} from './fields.ts'
import type { PageRequest, PostingSource } from './source.ts'

const job = z.object({
  guid: optionalText,
  title: titleField,
  companyName: optionalText,
  applicationLink: optionalText,
  employmentType: optionalText,
  seniority: tolerantList(z.string()),
  locationRestrictions: tolerantList(z.string()),
  minSalary: optionalNumber,
  maxSalary: optionalNumber,
  currency: optionalText,
  salaryPeriod: optionalText,
  pubDate: optionalMoment,
  expiryDate: optionalMoment,
  description: optionalText,
  excerpt: optionalText,
})

const readJob = (item: z.output<typeof job>): ItemOutcome => ({
  board: 'all',
  externalId: item.guid,
  url: item.applicationLink ?? item.guid,
  title: item.title,
  company: item.companyName,
  locations: item.locationRestrictions,
  remote: 'remote',
  remoteFrom: item.locationRestrictions,
  employmentType: item.employmentType,
  salary: moneyRange({
    min: item.minSalary,
    max: item.maxSalary,
    currency: item.currency,
    period: periodFromWords(item.salaryPeriod),
  }),
  postedAt: item.pubDate,
  closesAt: item.expiryDate,
  seniority: item.seniority.join(' '),
  body: textOrTitle(item.description ?? item.excerpt, item.title),
})

const itemsOf = (value: unknown): readonly unknown[] => (isRecord(value) && Array.isArray(value.jobs) ? value.jobs : [])

const nextOf = (value: unknown, address: string | null): PageRequest | null => {
  const url = address === null ? null : URL.parse(address)
  if (url === null || !isRecord(value)) return null
  const seen = (optionalNumber.parse(value.offset) ?? 0) + itemsOf(value).length
  if (itemsOf(value).length === 0 || seen >= (optionalNumber.parse(value.totalCount) ?? 0)) return null
  url.searchParams.set('offset', String(seen))
  return { url: url.href }
}

export const himalayas = {
  name: 'himalayas',
  label: 'Himalayas',
  hosts: ['himalayas.app'],
  recognises: ({ value }) => itemsOf(value).some((item) => isRecord(item) && 'guid' in item && 'companyName' in item),
  read: ({ value, url }) => ({ ...readItems(itemsOf(value), job, readJob), next: nextOf(value, url) }),
  boardOf: feedOf(/^himalayas\.app$/u, 'https://himalayas.app/jobs/api?limit=20&offset=0'),
} as const satisfies PostingSource
