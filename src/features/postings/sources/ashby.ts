/** Ashby: the posting API (`api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true`). */
import { z } from 'zod'
import type { Salary } from '../posting.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { findSalary, moneyRange, periodFromWords } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  optionalBoolean,
  optionalMoment,
  optionalNumber,
  optionalText,
  titleField,
  tolerantList,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const component = z.object({
  compensationType: optionalText,
  interval: optionalText,
  currencyCode: optionalText,
  minValue: optionalNumber,
  maxValue: optionalNumber,
})

const posting = z.object({
  id: optionalText,
  title: titleField,
  employmentType: optionalText,
  location: optionalText,
  secondaryLocations: tolerantList(z.object({ location: optionalText })),
  isListed: optionalBoolean,
  isRemote: optionalBoolean,
  workplaceType: optionalText,
  publishedAt: optionalMoment,
  jobUrl: optionalText,
  applyUrl: optionalText,
  descriptionHtml: optionalText,
  descriptionPlain: optionalText,
  compensation: tolerantObject(
    z.object({
      compensationTierSummary: optionalText,
      scrapeableCompensationSalarySummary: optionalText,
      summaryComponents: tolerantList(component),
    }),
  ),
})

type Item = z.output<typeof posting>

const readPosting = (item: Item): ItemOutcome => {
  if (item.isListed === false) return { refused: 'The employer does not list this posting on its board.' }
  const text = item.descriptionHtml ?? item.descriptionPlain
  if (text === null) return { refused: 'It has no description.' }
  const url = item.jobUrl ?? item.applyUrl
  return {
    board: url === null ? null : (boardOf(URL.parse(url))?.board ?? null),
    externalId: item.id,
    url,
    title: item.title,
    company: null,
    locations: [item.location, ...item.secondaryLocations.map(({ location }) => location)],
    remote: remoteFromWords(item.workplaceType) ?? (item.isRemote === true ? 'remote' : remoteFromWords(item.location)),
    employmentType: item.employmentType,
    salary: salaryOf(item),
    postedAt: item.publishedAt,
    body: { format: item.descriptionHtml === null ? 'text' : 'html', value: text },
  }
}

/** Equity and bonuses stand beside the salary; only the salary is one. */
const salaryOf = ({ compensation }: Item): Salary | null => {
  const pay = compensation?.summaryComponents.find(({ compensationType }) => compensationType === 'Salary')
  const summary = compensation?.scrapeableCompensationSalarySummary ?? compensation?.compensationTierSummary ?? null
  if (pay === undefined) return summary === null ? null : findSalary(summary)
  return moneyRange({
    min: pay.minValue,
    max: pay.maxValue,
    currency: pay.currencyCode,
    period: periodFromWords(pay.interval),
    raw: summary,
  })
}

const boardOf = (url: URL | null): BoardAddress | null => {
  if (url === null || !/^(?:jobs|api)\.ashbyhq\.com$/u.test(url.hostname)) return null
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const [board, id] = parts[0] === 'posting-api' ? parts.slice(2) : parts
  // Slugs may hold spaces and dots, written percent-encoded.
  if (board === undefined || !/^[\w.%+-]{1,120}$/u.test(board)) return null
  const postingId = id !== undefined && /^[0-9a-f-]{36}$/u.test(id) ? id : null
  return {
    board,
    postingId,
    fetchUrl: `https://api.ashbyhq.com/posting-api/job-board/${board}?includeCompensation=true`,
  }
}

const itemsOf = (value: unknown): readonly unknown[] => (isRecord(value) && Array.isArray(value.jobs) ? value.jobs : [])

export const ashby = {
  name: 'ashby',
  label: 'Ashby',
  hosts: ['jobs.ashbyhq.com', 'api.ashbyhq.com'],
  recognises: ({ value }) => {
    const items = itemsOf(value)
    if (items.length === 0) return isRecord(value) && 'apiVersion' in value && 'jobs' in value
    return items.some((item) => isRecord(item) && 'jobUrl' in item && 'title' in item && 'id' in item)
  },
  read: ({ value }) => readItems(itemsOf(value), posting, readPosting),
  boardOf,
  pageOf: (slug) => `https://jobs.ashbyhq.com/${slug}`,
} as const satisfies PostingSource
