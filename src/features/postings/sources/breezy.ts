/** Breezy HR: the careers feed (`{slug}.breezy.hr/json?verbose=true`). */
import { z } from 'zod'
import { findSalary } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  optionalBoolean,
  optionalMoment,
  optionalText,
  pathParts,
  subdomainOf,
  textOrTitle,
  titleField,
  tolerantList,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const place = z.object({ name: optionalText, is_remote: optionalBoolean })

const position = z.object({
  id: optionalText,
  name: titleField,
  url: optionalText,
  published_date: optionalMoment,
  date: optionalMoment,
  type: z.union([tolerantObject(z.object({ name: optionalText })), optionalText]),
  location: tolerantObject(place),
  locations: tolerantList(place),
  salary: optionalText,
  company: tolerantObject(z.object({ name: optionalText })),
  description: optionalText,
})

const readPosition = (item: z.output<typeof position>): ItemOutcome => {
  const url = item.url === null ? null : URL.parse(item.url)
  return {
    board: url === null ? null : (boardOf(url)?.board ?? null),
    externalId: item.id,
    url: item.url,
    title: item.name,
    company: item.company?.name ?? null,
    locations: [item.location?.name, ...item.locations.map(({ name }) => name)],
    remote: item.location?.is_remote === true ? 'remote' : null,
    employmentType: typeOf(item.type),
    salary: item.salary === null ? null : findSalary(`Salary: ${item.salary}`),
    postedAt: item.published_date ?? item.date,
    body: textOrTitle(item.description, item.name),
    // The feed holds the texts only when asked; the page of the posting says them as JobPosting.
    detailUrl: item.description === null ? item.url : null,
  }
}

const typeOf = (type: { name: string | null } | string | null): string | null =>
  typeof type === 'object' ? (type?.name ?? null) : type

const boardOf = (url: URL): BoardAddress | null => {
  const board = subdomainOf(url, 'breezy.hr')
  if (board === null) return null
  const parts = pathParts(url)
  const postingId = parts[0] === 'p' ? (/^[0-9a-f]{8,24}/u.exec(parts[1] ?? '')?.[0] ?? null) : null
  return { board, postingId, fetchUrl: `https://${board}.breezy.hr/json?verbose=true` }
}

export const breezy = {
  name: 'breezy',
  label: 'Breezy HR',
  hosts: ['.breezy.hr'],
  unverified: true,
  recognises: ({ value }) =>
    Array.isArray(value) &&
    value.some(
      (item) =>
        isRecord(item) &&
        'name' in item &&
        typeof item.url === 'string' &&
        /^https:\/\/[\w-]+\.breezy\.hr\//u.test(item.url),
    ),
  read: ({ value }) => readItems(Array.isArray(value) ? value : [], position, readPosition),
  boardOf,
  pageOf: (slug) => `https://${slug}.breezy.hr/`,
} as const satisfies PostingSource
