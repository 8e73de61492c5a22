/** Workday: the career site API (`POST {tenant}.wdN.myworkdayjobs.com/wday/cxs/{tenant}/{site}/jobs`) and one answer a posting. */
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
import type { BoardAddress, PageRequest, PostingContent, PostingSource } from './source.ts'

const listed = z.object({
  title: titleField,
  externalPath: optionalText,
  locationsText: optionalText,
  postedOn: optionalMoment,
  timeType: optionalText,
  remoteType: optionalText,
  bulletFields: tolerantList(z.string()),
})

const detailed = z.object({
  title: titleField,
  id: optionalText,
  jobReqId: optionalText,
  jobDescription: optionalText,
  location: optionalText,
  additionalLocations: tolerantList(z.string()),
  startDate: optionalMoment,
  timeType: optionalText,
  remoteType: optionalText,
  externalUrl: optionalText,
  country: tolerantObject(z.object({ descriptor: optionalText })),
  hiringOrganization: optionalText,
})

const readListed =
  (page: Site | null) =>
  (item: z.output<typeof listed>): ItemOutcome => {
    // Some answers put language and site before the path that the API knows.
    const path = item.externalPath === null ? null : `/${item.externalPath.replace(/^(?:.*\/)?(?=job\/)/u, '')}`
    const places = item.locationsText
    return {
      board: page?.board ?? null,
      externalId: item.bulletFields[0] ?? path?.split('_').at(-1) ?? null,
      url: page === null || path === null ? null : `${page.origin}/${page.site}${path}`,
      title: item.title,
      company: null,
      // "3 Locations" says how many, not where.
      locations: places !== null && /^\d+ locations$/iu.test(places) ? [] : [places],
      remote: remoteFromWords(item.remoteType) ?? remoteFromWords(places),
      employmentType: item.timeType,
      salary: null,
      // "Posted 3 Days Ago" moves with the day it is read on: no date, the posting's own answer has one.
      postedAt: typeof item.postedOn === 'number' ? item.postedOn : null,
      body: textOrTitle(null, item.title),
      detailUrl: page === null || path === null ? null : `${apiOf(page)}${path}`,
    }
  }

const readDetailed = (item: z.output<typeof detailed>): ItemOutcome => {
  const url = item.externalUrl === null ? null : URL.parse(item.externalUrl)
  return {
    board: url === null ? null : (siteOf(url)?.board ?? null),
    externalId: item.jobReqId ?? item.id,
    url: item.externalUrl,
    title: item.title,
    company: item.hiringOrganization,
    locations: [item.location, ...item.additionalLocations],
    remote: remoteFromWords(item.remoteType) ?? remoteFromWords(item.location),
    employmentType: item.timeType,
    salary: null,
    postedAt: item.startDate,
    body: textOrTitle(item.jobDescription, item.title),
  }
}

interface Site {
  readonly origin: string
  readonly tenant: string
  readonly site: string
  /** `tenant.wd5/site`: all that is needed to find it again. */
  readonly board: string
}

const siteOf = (url: URL): Site | null => {
  const host = /^(?<tenant>[a-z0-9_-]{1,60})\.(?<shard>wd\d{1,3})\.myworkdayjobs\.com$/u.exec(url.hostname)?.groups
  if (host === undefined) return null
  const parts = pathParts(url)
  const own =
    parts[0] === 'wday' ? parts.slice(3) : /^[a-z]{2}-[A-Z]{2}$/u.test(parts[0] ?? '') ? parts.slice(1) : parts
  const site = own[0]
  const { tenant = '', shard = '' } = host
  if (site === undefined || !/^[\w-]{1,100}$/u.test(site)) return null
  return { origin: url.origin, tenant, site, board: `${tenant}.${shard}/${site}` }
}

const apiOf = ({ origin, tenant, site }: Site): string => `${origin}/wday/cxs/${tenant}/${site}`

const perPage = 20
const question = (offset: number) => ({ appliedFacets: {}, limit: perPage, offset, searchText: '' })

const boardOf = (url: URL): BoardAddress | null => {
  const site = siteOf(url)
  if (site === null) return null
  const at = url.pathname.indexOf('/job/')
  if (at >= 0) {
    const path = url.pathname.slice(at)
    return { board: site.board, postingId: path.split('_').at(-1) ?? path, fetchUrl: `${apiOf(site)}${path}` }
  }
  return { board: site.board, postingId: null, fetchUrl: `${apiOf(site)}/jobs`, json: question(0) }
}

/** Only the first page tells the total; what was asked for is in the address's fragment, which is never sent. */
const nextOf = ({ value, url: address }: PostingContent): PageRequest | null => {
  const url = address === null ? null : URL.parse(address)
  if (url === null || !isRecord(value) || !Array.isArray(value.jobPostings)) return null
  const [seen = 0, total = 0] = url.hash.slice(1).split('/').map(Number)
  const known = optionalNumber.parse(value.total) || total
  const reached = seen + value.jobPostings.length
  if (value.jobPostings.length < perPage || reached >= known || !Number.isFinite(reached)) return null
  url.hash = `${reached}/${known}`
  return { url: url.href, json: question(reached) }
}

export const workday = {
  name: 'workday',
  label: 'Workday',
  hosts: ['.myworkdayjobs.com'],
  recognises: ({ value }) =>
    isRecord(value) &&
    (Array.isArray(value.jobPostings) || (isRecord(value.jobPostingInfo) && 'title' in value.jobPostingInfo)),
  read: (content) => {
    const { value, url } = content
    if (!isRecord(value)) return { raw: [], refused: [] }
    const page = url === null ? null : URL.parse(url)
    if (Array.isArray(value.jobPostings)) {
      const site = page === null ? null : siteOf(page)
      return { ...readItems(value.jobPostings, listed, readListed(site)), next: nextOf(content) }
    }
    const employer = isRecord(value.hiringOrganization) ? value.hiringOrganization.name : null
    const item = isRecord(value.jobPostingInfo) ? { ...value.jobPostingInfo, hiringOrganization: employer } : null
    return readItems([item], detailed, readDetailed)
  },
  boardOf,
} as const satisfies PostingSource
