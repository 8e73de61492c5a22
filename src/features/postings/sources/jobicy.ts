/** Jobicy: the public feed (`jobicy.com/api/v2/remote-jobs`). */
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
import type { PostingSource } from './source.ts'

const job = z.object({
  id: optionalText,
  jobTitle: titleField,
  url: optionalText,
  companyName: optionalText,
  jobType: tolerantList(z.string()),
  jobGeo: optionalText,
  jobLevel: optionalText,
  pubDate: optionalMoment,
  jobDescription: optionalText,
  jobExcerpt: optionalText,
  salaryMin: optionalNumber,
  salaryMax: optionalNumber,
  salaryCurrency: optionalText,
  salaryPeriod: optionalText,
})

const readJob = (item: z.output<typeof job>): ItemOutcome => {
  const places = item.jobGeo?.split(/\s*,\s*/u) ?? []
  return {
    board: 'all',
    externalId: item.id,
    url: item.url,
    title: item.jobTitle,
    company: item.companyName,
    locations: places,
    remote: 'remote',
    remoteFrom: places,
    employmentType: item.jobType[0] ?? null,
    salary: moneyRange({
      min: item.salaryMin,
      max: item.salaryMax,
      currency: item.salaryCurrency,
      period: periodFromWords(item.salaryPeriod),
    }),
    postedAt: item.pubDate,
    seniority: item.jobLevel,
    body: textOrTitle(item.jobDescription ?? item.jobExcerpt, item.jobTitle),
  }
}

const itemsOf = (value: unknown): readonly unknown[] => (isRecord(value) && Array.isArray(value.jobs) ? value.jobs : [])

export const jobicy = {
  name: 'jobicy',
  label: 'Jobicy',
  hosts: ['jobicy.com'],
  recognises: ({ value }) => itemsOf(value).some((item) => isRecord(item) && 'jobTitle' in item),
  read: ({ value }) => readItems(itemsOf(value), job, readJob),
  boardOf: feedOf(/^jobicy\.com$/u, 'https://jobicy.com/api/v2/remote-jobs?count=50'),
} as const satisfies PostingSource
