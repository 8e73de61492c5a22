/** Adzuna: an answer of its search API, which a person asks with a key of their own. Its texts are excerpts. */
import { z } from 'zod'
import { moneyRange } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import { optionalMoment, optionalNumber, optionalText, textOrTitle, titleField, tolerantObject } from './fields.ts'
import type { PostingSource } from './source.ts'

const named = tolerantObject(z.object({ display_name: optionalText }))

const result = z.object({
  id: optionalText,
  title: titleField,
  company: named,
  location: named,
  contract_time: optionalText,
  contract_type: optionalText,
  created: optionalMoment,
  description: optionalText,
  redirect_url: optionalText,
  salary_min: optionalNumber,
  salary_max: optionalNumber,
  salary_is_predicted: optionalText,
})

const readResult = (item: z.output<typeof result>): ItemOutcome => ({
  board: null,
  externalId: item.id,
  url: item.redirect_url,
  title: item.title,
  company: item.company?.display_name ?? null,
  locations: [item.location?.display_name],
  remote: null,
  employmentType: item.contract_time ?? item.contract_type,
  // A predicted salary is Adzuna's guess, not the employer's word.
  salary:
    item.salary_is_predicted === '1'
      ? null
      : moneyRange({ min: item.salary_min, max: item.salary_max, currency: null, period: 'year' }),
  postedAt: item.created,
  body: textOrTitle(item.description, item.title),
})

const itemsOf = (value: unknown): readonly unknown[] =>
  isRecord(value) && Array.isArray(value.results) ? value.results : []

export const adzuna = {
  name: 'adzuna',
  label: 'Adzuna',
  hosts: ['api.adzuna.com'],
  recognises: ({ value }) => itemsOf(value).some((item) => isRecord(item) && 'redirect_url' in item && 'title' in item),
  read: ({ value }) => readItems(itemsOf(value), result, readResult),
  // Its addresses carry a person's key: they are read once for that person, never followed for everybody.
  boardOf: () => null,
} as const satisfies PostingSource
