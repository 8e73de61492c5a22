/** SmartRecruiters: the posting API (`api.smartrecruiters.com/v1/companies/{id}/postings`), a list and one answer a posting. */
import { z } from 'zod'
import { escapeHtml } from '../../../platform/security/html.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  countryWords,
  joinPlace,
  optionalBoolean,
  optionalMoment,
  optionalNumber,
  optionalText,
  pathParts,
  textOrTitle,
  titleField,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PageRequest, PostingSource } from './source.ts'

const labelled = tolerantObject(z.object({ label: optionalText }))

const posting = z.object({
  id: optionalText,
  name: titleField,
  ref: optionalText,
  postingUrl: optionalText,
  company: tolerantObject(z.object({ identifier: optionalText, name: optionalText })),
  releasedDate: optionalMoment,
  location: tolerantObject(
    z.object({
      city: optionalText,
      region: optionalText,
      country: optionalText,
      fullLocation: optionalText,
      remote: optionalBoolean,
      hybrid: optionalBoolean,
    }),
  ),
  typeOfEmployment: z.union([labelled, optionalText]),
  experienceLevel: labelled,
  jobAd: z.unknown().prefault(null),
})

type Item = z.output<typeof posting>

const readPosting = (item: Item): ItemOutcome => {
  const place = item.location
  const board = item.company?.identifier ?? boardIn(item.ref) ?? boardIn(item.postingUrl)
  const html = bodyOf(item.jobAd)
  return {
    board,
    externalId: item.id,
    url:
      item.postingUrl ??
      (board !== null && item.id !== null ? `https://jobs.smartrecruiters.com/${board}/${item.id}` : item.ref),
    title: item.name,
    company: item.company?.name ?? null,
    locations: [place?.fullLocation ?? joinPlace(place?.city, place?.region, countryWords(place?.country))],
    remote: place?.hybrid === true ? 'hybrid' : place?.remote === true ? 'remote' : null,
    employmentType: textIn(item.typeOfEmployment),
    salary: null,
    postedAt: item.releasedDate,
    seniority: item.experienceLevel?.label ?? null,
    body: textOrTitle(html, item.name),
    detailUrl: html === null && board !== null && item.id !== null ? `${postingsUrl(board)}/${item.id}` : null,
  }
}

const textIn = (value: { label: string | null } | string | null): string | null =>
  typeof value === 'object' ? (value?.label ?? null) : value

/** The sections in the order of SmartRecruiters' own page; null when none holds text. */
const bodyOf = (ad: unknown): string | null => {
  if (typeof ad === 'string') return ad.trim() === '' ? null : `<p>${escapeHtml(ad)}</p>`
  const sections = isRecord(ad) && isRecord(ad.sections) ? Object.values(ad.sections).filter(isRecord) : []
  const parts = sections.flatMap(({ title, text }) => {
    const html = optionalText.parse(text)
    const heading = optionalText.parse(title)
    return html === null ? [] : [`${heading === null ? '' : `<h3>${escapeHtml(heading)}</h3>`}<div>${html}</div>`]
  })
  return parts.length === 0 ? null : parts.join('\n')
}

const postingsUrl = (board: string): string => `https://api.smartrecruiters.com/v1/companies/${board}/postings`
const perPage = 100

const boardIn = (address: string | null): string | null => {
  const url = address === null ? null : URL.parse(address)
  return url === null ? null : (boardOf(url)?.board ?? null)
}

const boardOf = (url: URL): BoardAddress | null => {
  if (!/^(?:jobs|careers|api)\.smartrecruiters\.com$/u.test(url.hostname)) return null
  const parts = pathParts(url)
  const [board, id] = parts[0] === 'v1' ? [parts[2], parts[4]] : parts
  if (board === undefined || !/^[\w.-]{1,100}$/u.test(board)) return null
  const postingId = /^(?<id>\d{6,20}|[0-9a-f-]{36})(?:-|$)/u.exec(id ?? '')?.groups?.id ?? null
  const base = postingsUrl(board)
  return {
    board,
    postingId,
    fetchUrl: postingId === null ? `${base}?limit=${perPage}&offset=0` : `${base}/${postingId}`,
  }
}

const nextOf = (value: unknown, address: string | null): PageRequest | null => {
  const url = address === null ? null : URL.parse(address)
  if (url === null || !isRecord(value) || !Array.isArray(value.content)) return null
  const seen = (optionalNumber.parse(value.offset) ?? 0) + value.content.length
  if (value.content.length === 0 || seen >= (optionalNumber.parse(value.totalFound) ?? 0)) return null
  url.searchParams.set('offset', String(seen))
  return { url: url.href }
}

const isPosting = (value: unknown): boolean =>
  isRecord(value) && isRecord(value.jobAd) && ('sections' in value.jobAd || 'refNumber' in value)

const itemsOf = (value: unknown): readonly unknown[] =>
  isRecord(value) && Array.isArray(value.content) ? value.content : [value]

export const smartrecruiters = {
  name: 'smartrecruiters',
  label: 'SmartRecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com', 'api.smartrecruiters.com'],
  recognises: ({ value }) =>
    isPosting(value) ||
    (isRecord(value) &&
      Array.isArray(value.content) &&
      ('totalFound' in value || value.content.some((item) => isRecord(item) && 'releasedDate' in item))),
  read: ({ value, url }) => ({ ...readItems(itemsOf(value), posting, readPosting), next: nextOf(value, url) }),
  boardOf,
  pageOf: (slug) => `https://jobs.smartrecruiters.com/${slug}`,
} as const satisfies PostingSource
