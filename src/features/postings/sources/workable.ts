/** Workable: the widget API (`apply.workable.com/api/v1/widget/accounts/{slug}?details=true`), and the list its pages use. */
import { z } from 'zod'
import type { Salary } from '../posting.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { moneyRange } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import {
  joinPlace,
  optionalBoolean,
  optionalMoment,
  optionalNumber,
  optionalText,
  pathParts,
  subdomainOf,
  textOrTitle,
  titleField,
  tolerantList,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const place = z.object({
  city: optionalText,
  region: optionalText,
  country: optionalText,
  location_str: optionalText,
  telecommuting: optionalBoolean,
  workplace_type: optionalText,
})

const job = z.object({
  shortcode: optionalText,
  title: titleField,
  url: optionalText,
  shortlink: optionalText,
  city: optionalText,
  state: optionalText,
  country: optionalText,
  location: tolerantObject(place),
  locations: tolerantList(place),
  telecommuting: optionalBoolean,
  remote: optionalBoolean,
  workplace: optionalText,
  employment_type: optionalText,
  type: optionalText,
  experience: optionalText,
  published_on: optionalMoment,
  published: optionalMoment,
  created_at: optionalMoment,
  description: optionalText,
  requirements: optionalText,
  benefits: optionalText,
  salary: tolerantObject(
    z.object({ salary_from: optionalNumber, salary_to: optionalNumber, salary_currency: optionalText }),
  ),
})

type Item = z.output<typeof job>

const readJob =
  (company: string | null) =>
  (item: Item): ItemOutcome => {
    const url =
      item.url ?? item.shortlink ?? (item.shortcode === null ? null : `https://apply.workable.com/j/${item.shortcode}`)
    const address = url === null ? null : URL.parse(url)
    return {
      board: address === null ? null : (boardOf(address)?.board ?? null),
      externalId: item.shortcode,
      url,
      title: item.title,
      company,
      locations: placesOf(item),
      remote: remoteOf(item),
      employmentType:
        item.employment_type ?? (item.type === 'full' || item.type === 'part' ? `${item.type}-time` : item.type),
      salary: salaryOf(item),
      postedAt: item.published_on ?? item.published ?? item.created_at,
      seniority: item.experience,
      body: textOrTitle(bodyOf(item), item.title),
    }
  }

const placesOf = (item: Item): (string | null)[] => {
  const listed = item.locations.map(({ city, region, country }) => joinPlace(city, region, country))
  if (listed.some((words) => words !== null)) return listed
  const { location } = item
  // `state` is a region in the widget's answer and a status in the other: only with a city or country it is a place.
  return location === null
    ? [joinPlace(item.city, item.state, item.country)]
    : [location.location_str ?? joinPlace(location.city, location.region, location.country)]
}

const remoteOf = (item: Item) =>
  remoteFromWords((item.workplace ?? item.location?.workplace_type)?.replace(/_/gu, '-')) ??
  (item.telecommuting === true || item.remote === true || item.location?.telecommuting === true ? 'remote' : null)

const bodyOf = ({ description, requirements, benefits }: Item): string | null => {
  const parts = [
    description,
    requirements === null ? null : `<h3>Requirements</h3>${requirements}`,
    benefits === null ? null : `<h3>Benefits</h3>${benefits}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.map((part) => `<div>${part}</div>`).join('\n')
}

const salaryOf = ({ salary }: Item): Salary | null =>
  salary === null
    ? null
    : moneyRange({ min: salary.salary_from, max: salary.salary_to, currency: salary.salary_currency, period: null })

const boardOf = (url: URL): BoardAddress | null => {
  const parts = pathParts(url)
  const ofHost = subdomainOf(url, 'workable.com')
  const isApply = url.hostname === 'apply.workable.com'
  const board = isApply && parts[0] === 'api' ? parts[4] : isApply ? parts[0] : ofHost
  // A short link (`/j/CODE`) does not say whose board it is.
  if (board === null || board === undefined || board === 'j' || !/^[\w-]{1,100}$/u.test(board)) return null
  const code = parts[parts.indexOf('j') + 1]
  const postingId = parts.includes('j') && code !== undefined && /^[0-9A-F]{8,12}$/u.test(code) ? code : null
  return { board, postingId, fetchUrl: `https://apply.workable.com/api/v1/widget/accounts/${board}?details=true` }
}

const itemsOf = (value: unknown): readonly unknown[] => {
  if (!isRecord(value)) return []
  return Array.isArray(value.jobs) ? value.jobs : Array.isArray(value.results) ? value.results : []
}

export const workable = {
  name: 'workable',
  label: 'Workable',
  hosts: ['apply.workable.com'],
  recognises: ({ value }) => {
    const items = itemsOf(value)
    if (items.length === 0) return isRecord(value) && 'jobs' in value && 'name' in value && 'description' in value
    return items.some((item) => isRecord(item) && 'shortcode' in item && 'title' in item)
  },
  read: ({ value }) => readItems(itemsOf(value), job, readJob(isRecord(value) ? optionalText.parse(value.name) : null)),
  boardOf,
  pageOf: (slug) => `https://apply.workable.com/${slug}`,
} as const satisfies PostingSource
