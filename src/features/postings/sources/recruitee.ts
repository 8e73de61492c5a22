/** Recruitee: the careers site API (`{slug}.recruitee.com/api/offers/`). */
import { z } from 'zod'
import { moneyRange, periodFromWords } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  joinPlace,
  optionalBoolean,
  optionalMoment,
  optionalNumber,
  optionalText,
  pathParts,
  subdomainOf,
  textOrTitle,
  titleField,
  tolerantList,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const place = z.object({ city: optionalText, state: optionalText, country: optionalText })

const offer = z.object({
  id: optionalText,
  title: titleField,
  status: optionalText,
  company_name: optionalText,
  careers_url: optionalText,
  location: optionalText,
  city: optionalText,
  country: optionalText,
  locations: tolerantList(place),
  remote: optionalBoolean,
  hybrid: optionalBoolean,
  on_site: optionalBoolean,
  employment_type_code: optionalText,
  experience_code: optionalText,
  published_at: optionalMoment,
  created_at: optionalMoment,
  description: optionalText,
  requirements: optionalText,
  salary: tolerantObject(
    z.object({ min: optionalNumber, max: optionalNumber, currency: optionalText, period: optionalText }),
  ),
  min_salary: optionalNumber,
  max_salary: optionalNumber,
  currency: optionalText,
  salary_period: optionalText,
})

type Item = z.output<typeof offer>

const readOffer = (item: Item): ItemOutcome => {
  if (item.status !== null && item.status !== 'published')
    return { refused: `The employer does not publish this posting: its status is "${item.status.slice(0, 40)}".` }
  const url = item.careers_url === null ? null : URL.parse(item.careers_url)
  const several = item.locations.map(({ city, state, country }) => joinPlace(city, state, country))
  const html = bodyOf(item)
  return {
    board: url === null ? null : (boardOf(url)?.board ?? null),
    externalId: item.id,
    url: item.careers_url,
    title: item.title,
    company: item.company_name,
    locations: several.length > 1 ? several : [item.location ?? joinPlace(item.city, item.country) ?? several[0]],
    remote: item.hybrid === true ? 'hybrid' : item.remote === true ? 'remote' : item.on_site === true ? 'onsite' : null,
    // `fulltime_permanent` and the like: parts of one word.
    employmentType: item.employment_type_code?.replace(/(full|part)time/u, '$1-time') ?? null,
    salary: moneyRange({
      min: item.salary?.min ?? item.min_salary,
      max: item.salary?.max ?? item.max_salary,
      currency: item.salary?.currency ?? item.currency,
      period: periodFromWords(item.salary?.period ?? item.salary_period),
    }),
    // "2026-07-17 11:00:39 UTC" is no ISO date.
    postedAt: isoOf(item.published_at ?? item.created_at),
    seniority: item.experience_code?.replace(/_/gu, ' ') ?? null,
    body: textOrTitle(html, item.title),
  }
}

const isoOf = (moment: string | number | null): string | number | null =>
  typeof moment === 'string' ? moment.replace(/^(\S+) (\S+) UTC$/u, '$1T$2Z') : moment

const bodyOf = ({ description, requirements }: Item): string | null => {
  const parts = [description, requirements === null ? null : `<h3>Requirements</h3>${requirements}`].filter(
    (part) => part !== null,
  )
  return parts.length === 0 ? null : parts.map((part) => `<div>${part}</div>`).join('\n')
}

const boardOf = (url: URL): BoardAddress | null => {
  const board = subdomainOf(url, 'recruitee.com')
  if (board === null) return null
  const parts = pathParts(url)
  const slug = parts[0] === 'o' ? parts[1] : parts[0] === 'api' ? parts[2] : undefined
  const base = `https://${board}.recruitee.com/api/offers`
  const isSlug = slug !== undefined && /^[\w-]{1,200}$/u.test(slug)
  return { board, postingId: isSlug ? slug : null, fetchUrl: isSlug ? `${base}/${slug}` : `${base}/` }
}

/** A board's answer, or one offer. */
const itemsOf = (value: unknown): readonly unknown[] | null => {
  if (!isRecord(value)) return null
  if (Array.isArray(value.offers)) return value.offers
  return isRecord(value.offer) && 'careers_url' in value.offer ? [value.offer] : null
}

export const recruitee = {
  name: 'recruitee',
  label: 'Recruitee',
  hosts: ['.recruitee.com'],
  recognises: ({ value }) => {
    const items = itemsOf(value)
    return items !== null && (items.length === 0 || items.some((item) => isRecord(item) && 'careers_url' in item))
  },
  read: ({ value }) => readItems(itemsOf(value) ?? [], offer, readOffer),
  boardOf,
  pageOf: (slug) => `https://${slug}.recruitee.com/`,
} as const satisfies PostingSource
