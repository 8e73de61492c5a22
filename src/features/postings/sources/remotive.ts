/** Remotive: the public feed (`remotive.com/api/remote-jobs`). */
import { z } from 'zod'
import { findSalary } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import { feedOf, optionalMoment, optionalText, textOrTitle, titleField } from './fields.ts'
import type { PostingSource } from './source.ts'

const job = z.object({
  id: optionalText,
  title: titleField,
  url: optionalText,
  company_name: optionalText,
  job_type: optionalText,
  publication_date: optionalMoment,
  candidate_required_location: optionalText,
  salary: optionalText,
  description: optionalText,
})

const readJob = (item: z.output<typeof job>): ItemOutcome => ({
  board: 'all',
  externalId: item.id,
  url: item.url,
  title: item.title,
  company: item.company_name,
  locations: [item.candidate_required_location],
  remote: 'remote',
  remoteFrom: item.candidate_required_location?.split(/\s*,\s*/u) ?? [],
  employmentType: item.job_type,
  salary: item.salary === null ? null : findSalary(`Salary: ${item.salary} per year`),
  postedAt: item.publication_date,
  body: textOrTitle(item.description, item.title),
})

const itemsOf = (value: unknown): readonly unknown[] => (isRecord(value) && Array.isArray(value.jobs) ? value.jobs : [])

export const remotive = {
  name: 'remotive',
  label: 'Remotive',
  hosts: ['remotive.com'],
  recognises: ({ value }) => itemsOf(value).some((item) => isRecord(item) && 'candidate_required_location' in item),
  read: ({ value }) => readItems(itemsOf(value), job, readJob),
  boardOf: feedOf(/^(?:www\.)?remotive\.(?:com|io)$/u, 'https://remotive.com/api/remote-jobs'),
} as const satisfies PostingSource
