/** Rippling: the board API (`api.rippling.com/platform/api/ats/v1/board/{slug}/jobs`), a list and one answer a posting. */
import { z } from 'zod'
import { remoteFromWords } from '../remote-policy.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  optionalMoment,
  optionalNumber,
  optionalText,
  pathParts,
  textOrTitle,
  titleField,
  tolerantList,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PageRequest, PostingSource } from './source.ts'

const job = z.object({
  id: optionalText,
  uuid: optionalText,
  name: titleField,
  url: optionalText,
  locations: tolerantList(z.object({ name: optionalText, workplaceType: optionalText })),
  workLocation: tolerantObject(z.object({ label: optionalText })),
  workLocations: tolerantList(z.string()),
  employmentType: tolerantObject(z.object({ label: optionalText })),
  createdOn: optionalMoment,
  description: z.union([tolerantObject(z.object({ company: optionalText, role: optionalText })), optionalText]),
})

type Item = z.output<typeof job>

const readJob = (item: Item): ItemOutcome => {
  const url = item.url === null ? null : URL.parse(item.url)
  const board = url === null ? null : (boardOf(url)?.board ?? null)
  const id = item.id ?? item.uuid
  const html = bodyOf(item.description)
  const places = [...item.locations.map(({ name }) => name), item.workLocation?.label, ...item.workLocations]
  return {
    board,
    externalId: id,
    url: item.url,
    title: item.name,
    company: null,
    locations: places,
    remote: remoteFromWords(
      item.locations
        .map(({ workplaceType }) => workplaceType ?? '')
        .join(' ')
        .replace(/_/gu, '-'),
    ),
    employmentType: item.employmentType?.label ?? null,
    salary: null,
    postedAt: item.createdOn,
    body: textOrTitle(html, item.name),
    detailUrl: html === null && board !== null && id !== null ? `${jobsUrl(board)}/${id}` : null,
  }
}

const bodyOf = (description: Item['description']): string | null => {
  if (description === null || typeof description === 'string') return description
  const parts = [description.role, description.company].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.map((part) => `<div>${part}</div>`).join('\n')
}

const jobsUrl = (board: string): string => `https://api.rippling.com/platform/api/ats/v1/board/${board}/jobs`

const boardOf = (url: URL): BoardAddress | null => {
  const parts = pathParts(url)
  const isApi = url.hostname === 'api.rippling.com'
  if (!isApi && url.hostname !== 'ats.rippling.com') return null
  const at = isApi ? parts.indexOf('board') + 1 : /^[a-z]{2}-[A-Z]{2}$/u.test(parts[0] ?? '') ? 1 : 0
  const [board, , id] = parts.slice(at)
  if (board === undefined || (isApi && at === 0) || !/^[\w-]{1,100}$/u.test(board)) return null
  const postingId = id !== undefined && /^[0-9a-f-]{36}$/u.test(id) ? id : null
  return { board, postingId, fetchUrl: postingId === null ? jobsUrl(board) : `${jobsUrl(board)}/${postingId}` }
}

const nextOf = (value: unknown, address: string | null): PageRequest | null => {
  const url = address === null ? null : URL.parse(address)
  if (url === null || !isRecord(value)) return null
  const page = (optionalNumber.parse(value.page) ?? 0) + 1
  if (page >= (optionalNumber.parse(value.totalPages) ?? 0)) return null
  url.searchParams.set('page', String(page))
  return { url: url.href }
}

/** A page of a list, a bare list, or one posting. */
const itemsOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  return isRecord(value) && Array.isArray(value.items) ? value.items : [value]
}

export const rippling = {
  name: 'rippling',
  label: 'Rippling',
  hosts: ['ats.rippling.com', 'api.rippling.com'],
  unverified: true,
  recognises: ({ value }) =>
    itemsOf(value).some(
      (item) =>
        isRecord(item) &&
        typeof item.url === 'string' &&
        item.url.startsWith('https://ats.rippling.com/') &&
        'name' in item &&
        ('locations' in item || 'workLocation' in item || 'workLocations' in item),
    ),
  read: ({ value, url }) => ({ ...readItems(itemsOf(value), job, readJob), next: nextOf(value, url) }),
  boardOf,
  pageOf: (slug) => `https://ats.rippling.com/${slug}/jobs`,
} as const satisfies PostingSource
