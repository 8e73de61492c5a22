/** Pinpoint: the careers feed (`{slug}.pinpointhq.com/postings.json`). */
import { z } from 'zod'
import { escapeHtml } from '../../../platform/security/html.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { moneyRange, periodFromWords } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  joinPlace,
  optionalMoment,
  optionalNumber,
  optionalText,
  pathParts,
  subdomainOf,
  textOrTitle,
  titleField,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const posting = z.object({
  id: optionalText,
  title: titleField,
  url: optionalText,
  compensation: optionalText,
  compensation_minimum: optionalNumber,
  compensation_maximum: optionalNumber,
  compensation_currency: optionalText,
  compensation_frequency: optionalText,
  employment_type_text: optionalText,
  workplace_type_text: optionalText,
  deadline_at: optionalMoment,
  description: optionalText,
  key_responsibilities_header: optionalText,
  key_responsibilities: optionalText,
  skills_knowledge_expertise_header: optionalText,
  skills_knowledge_expertise: optionalText,
  benefits_header: optionalText,
  benefits: optionalText,
  job: tolerantObject(z.object({ id: optionalText })),
  location: tolerantObject(z.object({ name: optionalText, city: optionalText, province: optionalText })),
})

type Item = z.output<typeof posting>

const readPosting = (item: Item): ItemOutcome => {
  const url = item.url === null ? null : URL.parse(item.url)
  const address = url === null ? null : boardOf(url)
  return {
    board: address?.board ?? null,
    externalId: item.id ?? address?.postingId ?? item.job?.id ?? null,
    url: item.url,
    title: item.title,
    company: null,
    locations: [joinPlace(item.location?.city, item.location?.province) ?? item.location?.name],
    remote: remoteFromWords(item.workplace_type_text),
    employmentType: item.employment_type_text,
    salary: moneyRange({
      min: item.compensation_minimum,
      max: item.compensation_maximum,
      currency: item.compensation_currency,
      period: periodFromWords(item.compensation_frequency),
      raw: item.compensation,
    }),
    postedAt: null,
    closesAt: item.deadline_at,
    body: textOrTitle(bodyOf(item), item.title),
  }
}

const bodyOf = (item: Item): string | null => {
  const section = (heading: string | null, html: string | null, otherwise: string): string | null =>
    html === null ? null : `<h3>${escapeHtml(heading ?? otherwise)}</h3>${html}`
  const parts = [
    item.description,
    section(item.key_responsibilities_header, item.key_responsibilities, 'Responsibilities'),
    section(item.skills_knowledge_expertise_header, item.skills_knowledge_expertise, 'Requirements'),
    section(item.benefits_header, item.benefits, 'Benefits'),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.map((part) => `<div>${part}</div>`).join('\n')
}

const boardOf = (url: URL): BoardAddress | null => {
  const board = subdomainOf(url, 'pinpointhq.com')
  if (board === null) return null
  const parts = pathParts(url)
  const id = parts[parts.indexOf('postings') + 1]
  const postingId = parts.includes('postings') && id !== undefined && /^[\w-]{1,64}$/u.test(id) ? id : null
  return { board, postingId, fetchUrl: `https://${board}.pinpointhq.com/postings.json` }
}

const itemsOf = (value: unknown): readonly unknown[] => (isRecord(value) && Array.isArray(value.data) ? value.data : [])

export const pinpoint = {
  name: 'pinpoint',
  label: 'Pinpoint',
  hosts: ['.pinpointhq.com'],
  unverified: true,
  recognises: ({ value }) =>
    itemsOf(value).some((item) => isRecord(item) && 'employment_type_text' in item && 'workplace_type_text' in item),
  read: ({ value }) => readItems(itemsOf(value), posting, readPosting),
  boardOf,
  pageOf: (slug) => `https://${slug}.pinpointhq.com/`,
} as const satisfies PostingSource
