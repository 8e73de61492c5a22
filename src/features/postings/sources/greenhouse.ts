/** Greenhouse: the job board API (`boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true`). */
import { z } from 'zod'
import type { Salary } from '../posting.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { moneyRange } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems, recordsOf } from './board-items.ts'
import { optionalMoment, optionalNumber, optionalText, titleField, tolerantList, tolerantObject } from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const named = z.object({ name: optionalText })

const job = z.object({
  id: optionalText,
  title: titleField,
  absolute_url: optionalText,
  company_name: optionalText,
  location: tolerantObject(named),
  offices: tolerantList(named),
  metadata: tolerantList(z.object({ name: z.string(), value: z.unknown() })),
  pay_input_ranges: tolerantList(
    z.object({
      min_cents: optionalNumber,
      max_cents: optionalNumber,
      currency_type: optionalText,
      title: optionalText,
    }),
  ),
  first_published: optionalMoment,
  updated_at: optionalMoment,
  content: optionalText,
})

/** A board's list without `content=true` has no texts: its postings are kept with their title alone, and nothing is asked that is not known. */
const readJob = (item: z.output<typeof job>): ItemOutcome => {
  const place = item.location?.name ?? null
  const locationType = textOf(metadataOf(item, /^(?:location type|workplace type|work model|remote)$/iu))
  const url = item.absolute_url
  return {
    board: url === null ? null : (boardOf(URL.parse(url))?.board ?? null),
    externalId: item.id,
    url,
    title: item.title,
    company: item.company_name,
    // A location of "Hybrid" alone says how, not where: then the offices know the place.
    locations:
      place !== null && !/^(?:hybrid|on-?site|in-office)$/iu.test(place)
        ? [place]
        : item.offices.map(({ name }) => name),
    remote: remoteFromWords(locationType) ?? remoteFromWords(place),
    employmentType: textOf(metadataOf(item, /^(?:employment|time|worker) ?type$/iu)),
    salary: payOf(item),
    postedAt: item.first_published ?? item.updated_at,
    body: item.content === null ? { format: 'text', value: item.title } : { format: 'html', value: item.content },
  }
}

const metadataOf = (item: z.output<typeof job>, name: RegExp): unknown =>
  item.metadata.find((entry) => name.test(entry.name))?.value

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const payOf = (item: z.output<typeof job>): Salary | null => {
  const range = item.pay_input_ranges[0]
  if (range !== undefined) {
    const [min, max] = [range.min_cents, range.max_cents].map((cents) => (cents === null ? null : cents / 100))
    return moneyRange({
      min,
      max,
      currency: range.currency_type,
      period: /hour/iu.test(range.title ?? '') ? 'hour' : null,
    })
  }
  const value = metadataOf(item, /^(?:salary|pay|compensation)(?: range)?$/iu)
  if (!isRecord(value)) return null
  const [min, max] = [value.min_value, value.max_value].map((amount) => optionalNumber.parse(amount))
  return moneyRange({ min, max, currency: textOf(value.unit), period: null })
}

/** A board's answer, its departments with their postings, or one posting. */
const itemsOf = (value: unknown): readonly unknown[] | null => {
  if (!isRecord(value)) return null
  if (Array.isArray(value.jobs)) return value.jobs
  const departments = recordsOf(value.departments)
  if (departments?.some((department) => Array.isArray(department.jobs)) === true) {
    return departments.flatMap(({ jobs }) => (Array.isArray(jobs) ? jobs : []))
  }
  return 'absolute_url' in value && 'content' in value ? [value] : null
}

const boardOf = (url: URL | null): BoardAddress | null => {
  if (url === null || !/(?:^|\.)greenhouse\.io$/u.test(url.hostname)) return null
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const api = parts[0] === 'v1' && parts[1] === 'boards' ? parts.slice(2) : parts
  const board = parts[0] === 'embed' ? url.searchParams.get('for') : api[0]
  if (board === undefined || board === null || !/^[\w-]{1,100}$/u.test(board)) return null
  const named = api[1] === 'jobs' ? api[2] : (url.searchParams.get('token') ?? url.searchParams.get('gh_jid'))
  const postingId = named !== undefined && named !== null && /^\d{1,20}$/u.test(named) ? named : null
  // There is one API host for both regions: `boards-api.eu` does not exist.
  const base = `https://boards-api.greenhouse.io/v1/boards/${board}/jobs`
  return { board, postingId, fetchUrl: postingId === null ? `${base}?content=true` : `${base}/${postingId}` }
}

export const greenhouse = {
  name: 'greenhouse',
  label: 'Greenhouse',
  hosts: ['.greenhouse.io'],
  recognises: ({ value }) => {
    const items = itemsOf(value)
    if (items === null) return false
    if (isRecord(value) && ('departments' in value || (items.length === 0 && isRecord(value.meta)))) return true
    return items.some((item) => isRecord(item) && 'absolute_url' in item && 'title' in item)
  },
  read: ({ value }) => readItems(itemsOf(value) ?? [], job, readJob),
  boardOf,
  pageOf: (slug) => `https://boards.greenhouse.io/${slug}`,
} as const satisfies PostingSource
