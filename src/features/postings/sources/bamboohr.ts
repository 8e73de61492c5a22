/** BambooHR: the careers list (`{slug}.bamboohr.com/careers/list`) and one answer a posting (`/careers/{id}/detail`). */
import { z } from 'zod'
import { remoteFromWords } from '../remote-policy.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  joinPlace,
  optionalBoolean,
  optionalMoment,
  optionalText,
  pathParts,
  subdomainOf,
  textOrTitle,
  titleField,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PostingContent, PostingSource } from './source.ts'

const place = tolerantObject(
  z.object({
    city: optionalText,
    state: optionalText,
    province: optionalText,
    country: optionalText,
    addressCountry: optionalText,
  }),
)

const opening = z.object({
  id: optionalText,
  jobOpeningName: titleField,
  jobOpeningShareUrl: optionalText,
  employmentStatusLabel: optionalText,
  location: place,
  atsLocation: place,
  isRemote: optionalBoolean,
  /** 0 on site, 1 remote, 2 hybrid. */
  locationType: optionalText,
  datePosted: optionalMoment,
  description: optionalText,
})

type Item = z.output<typeof opening>

const policies = { '0': 'onsite', '1': 'remote', '2': 'hybrid' } as const

const readOpening =
  (boardOfPage: string | null) =>
  (item: Item): ItemOutcome => {
    const shared = item.jobOpeningShareUrl === null ? null : URL.parse(item.jobOpeningShareUrl)
    const named = shared === null ? null : boardOf(shared)
    const board = named?.board ?? boardOfPage
    const id = item.id ?? named?.postingId ?? null
    const own = board === null || id === null ? null : `https://${board}.bamboohr.com/careers/${id}`
    const words = (where: Item['location']) =>
      joinPlace(where?.city, where?.state ?? where?.province, where?.addressCountry ?? where?.country)
    const location = words(item.location) ?? words(item.atsLocation)
    const type = item.locationType
    return {
      board,
      externalId: id,
      url: item.jobOpeningShareUrl ?? own,
      title: item.jobOpeningName,
      company: null,
      locations: [location],
      remote:
        item.isRemote === true
          ? 'remote'
          : type !== null && type in policies
            ? policies[type as keyof typeof policies]
            : remoteFromWords(location),
      employmentType: item.employmentStatusLabel,
      salary: null,
      postedAt: item.datePosted,
      body: textOrTitle(item.description, item.jobOpeningName),
      detailUrl: item.description === null && own !== null ? `${own}/detail` : null,
    }
  }

const boardOf = (url: URL): BoardAddress | null => {
  const board = subdomainOf(url, 'bamboohr.com')
  if (board === null) return null
  const parts = pathParts(url)
  const id = parts[0] === 'careers' ? parts[1] : url.searchParams.get('id')
  const postingId = id !== undefined && id !== null && /^\d{1,12}$/u.test(id) ? id : null
  const base = `https://${board}.bamboohr.com/careers`
  return { board, postingId, fetchUrl: postingId === null ? `${base}/list` : `${base}/${postingId}/detail` }
}

/** A list, one opening, or a list kept together with its openings under `details`. */
const itemsOf = (value: unknown): readonly unknown[] | null => {
  if (!isRecord(value)) return null
  if (isRecord(value.list)) {
    const details = isRecord(value.details) ? value.details : {}
    return (itemsOf(value.list) ?? []).map((item) => mergeDetail(item, details))
  }
  if (isRecord(value.result) && isRecord(value.result.jobOpening)) return [value.result.jobOpening]
  return Array.isArray(value.result) ? value.result : null
}

const mergeDetail = (item: unknown, details: Record<string, unknown>): unknown => {
  if (!isRecord(item)) return item
  const detail = itemsOf(details[String(item.id)])?.[0]
  return isRecord(detail) ? { ...item, ...detail } : item
}

const read = ({ value, url }: PostingContent) => {
  const page = url === null ? null : URL.parse(url)
  const board = page === null ? null : (boardOf(page)?.board ?? null)
  return readItems(itemsOf(value) ?? [], opening, readOpening(board))
}

export const bamboohr = {
  name: 'bamboohr',
  label: 'BambooHR',
  hosts: ['.bamboohr.com'],
  unverified: true,
  recognises: ({ value }) => {
    const items = itemsOf(value)
    if (items === null) return false
    return items.length === 0
      ? isRecord(value) && isRecord(value.meta)
      : items.some((item) => isRecord(item) && 'jobOpeningName' in item)
  },
  read,
  boardOf,
  pageOf: (slug) => `https://${slug}.bamboohr.com/careers`,
} as const satisfies PostingSource
