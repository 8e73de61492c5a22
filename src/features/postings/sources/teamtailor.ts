/** Teamtailor: the careers feeds (`{slug}.teamtailor.com/jobs.rss` and `jobs.json`) and answers of its API. */
import { z } from 'zod'
import { remoteFromWords } from '../remote-policy.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  countryWords,
  joinPlace,
  optionalMoment,
  optionalText,
  pathParts,
  subdomainOf,
  textOrTitle,
  titleField,
  tolerantList,
} from './fields.ts'
import type { BoardAddress, PostingContent, PostingSource } from './source.ts'
import { findElements, type XmlElement } from './xml.ts'

/** The three answers of Teamtailor, brought to one shape. */
const job = z.object({
  id: optionalText,
  title: titleField,
  url: optionalText,
  company: optionalText,
  places: tolerantList(z.string()),
  remote: optionalText,
  employmentType: optionalText,
  publishedAt: optionalMoment,
  html: optionalText,
})

const readJob = (item: z.output<typeof job>): ItemOutcome => {
  const url = item.url === null ? null : URL.parse(item.url)
  return {
    board: url === null ? null : (boardOf(url)?.board ?? null),
    externalId: item.id ?? (url === null ? null : idOf(url)),
    url: item.url,
    title: item.title,
    company: item.company,
    locations: item.places,
    remote: remoteFromWords(item.remote?.replace(/^fully$/u, 'fully remote')),
    employmentType: item.employmentType,
    salary: null,
    postedAt: item.publishedAt,
    body: textOrTitle(item.html, item.title),
  }
}

/** `jobs.json`, a JSON Feed: the posting itself is schema.org's, in `_jobposting`. */
const fromFeed = (item: unknown): unknown => {
  if (!isRecord(item)) return item
  const posting = isRecord(item._jobposting) ? item._jobposting : {}
  const employer = isRecord(posting.hiringOrganization) ? posting.hiringOrganization.name : null
  const places = [posting.jobLocation].flat().map((place) => {
    const address = isRecord(place) && isRecord(place.address) ? place.address : {}
    return joinPlace(
      optionalText.parse(address.addressLocality),
      countryWords(optionalText.parse(address.addressCountry)),
    )
  })
  const remote = posting.jobLocationType === 'TELECOMMUTE' ? 'remote' : null
  const url = optionalText.parse(item.url)
  return {
    id: url === null ? item.id : (idOf(new URL(url, 'https://teamtailor.com')) ?? item.id),
    title: item.title,
    url,
    company: employer,
    places,
    remote,
    employmentType: [posting.employmentType].flat()[0],
    publishedAt: item.date_published,
    html: item.content_html ?? posting.description,
  }
}

/** The API's own form (JSON:API), its locations beside the postings. */
const fromApi =
  (included: readonly unknown[]) =>
  (item: unknown): unknown => {
    if (!isRecord(item) || !isRecord(item.attributes)) return item
    const linked =
      isRecord(item.relationships) && isRecord(item.relationships.locations) ? item.relationships.locations.data : []
    const ids = new Set((Array.isArray(linked) ? linked : [linked]).map((link) => (isRecord(link) ? link.id : null)))
    const places = included.filter(isRecord).filter(({ id, type }) => type === 'locations' && ids.has(id))
    const { attributes, links } = item
    return {
      id: item.id,
      title: attributes.title,
      url: isRecord(links) ? links['careersite-job-url'] : null,
      places: places.map(({ attributes: place }) =>
        isRecord(place) ? joinPlace(optionalText.parse(place.city), optionalText.parse(place.country)) : null,
      ),
      remote: attributes['remote-status'],
      publishedAt: attributes['created-at'],
      html: attributes.body,
    }
  }

const fromRss = (item: XmlElement): unknown => ({
  title: item.text('title'),
  url: item.text('link'),
  company: item.text('tt:company_name') ?? item.text('company_name'),
  places: item
    .children('tt:locations')
    .flatMap((list) => list.children('tt:location'))
    .map((place) => joinPlace(place.text('tt:city') ?? place.text('tt:name'), place.text('tt:country'))),
  remote: item.text('remoteStatus') ?? item.text('tt:remote_status'),
  publishedAt: item.text('pubDate'),
  html: item.text('description'),
})

const idOf = (url: URL): string | null => /^\d{1,12}/u.exec(pathParts(url).at(-1) ?? '')?.[0] ?? null

const boardOf = (url: URL): BoardAddress | null => {
  // `career.teamtailor.com` is Teamtailor's own board: here the common names are names like any other.
  const board = subdomainOf(url, 'teamtailor.com') ?? (url.hostname === 'career.teamtailor.com' ? 'career' : null)
  if (board === null) return null
  const isPosting = pathParts(url).includes('jobs') && idOf(url) !== null
  return { board, postingId: isPosting ? idOf(url) : null, fetchUrl: `https://${board}.teamtailor.com/jobs.rss` }
}

const isFeed = (value: unknown): value is { readonly items: readonly unknown[] } =>
  isRecord(value) && Array.isArray(value.items) && value.items.some((item) => isRecord(item) && '_jobposting' in item)

const isApi = (value: unknown): value is { readonly data: readonly unknown[]; readonly included?: unknown } =>
  isRecord(value) &&
  Array.isArray(value.data) &&
  value.data.some((item) => isRecord(item) && item.type === 'jobs' && isRecord(item.attributes))

const itemsOf = ({ kind, text, value }: PostingContent): readonly unknown[] => {
  if (kind === 'xml') return findElements(text, 'item').map(fromRss)
  if (isFeed(value)) return value.items.map(fromFeed)
  if (!isApi(value)) return []
  return value.data.map(fromApi(Array.isArray(value.included) ? value.included : []))
}

export const teamtailor = {
  name: 'teamtailor',
  label: 'Teamtailor',
  hosts: ['.teamtailor.com'],
  recognises: ({ kind, text, value }) =>
    (kind === 'xml' && /<rss\b[^>]{0,500}teamtailor/u.test(text.slice(0, 2_000))) || isFeed(value) || isApi(value),
  read: (content) => readItems(itemsOf(content), job, readJob),
  boardOf,
  pageOf: (slug) => `https://${slug}.teamtailor.com/`,
} as const satisfies PostingSource
