/** Comeet: the careers API (`www.comeet.co/careers-api/2.0/company/{uid}/positions?token={token}&details=true`). */
import { z } from 'zod'
import { escapeHtml } from '../../../platform/security/html.ts'
import { remoteFromWords } from '../remote-policy.ts'
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
  tolerantList,
  tolerantObject,
} from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const position = z.object({
  uid: optionalText,
  name: titleField,
  url_active_page: optionalText,
  url_comeet_hosted_page: optionalText,
  company_name: optionalText,
  employment_type: optionalText,
  experience_level: optionalText,
  workplace_type: optionalText,
  time_updated: optionalMoment,
  location: tolerantObject(
    z.object({
      name: optionalText,
      city: optionalText,
      state: optionalText,
      country: optionalText,
      is_remote: optionalBoolean,
    }),
  ),
  details: tolerantList(z.object({ name: optionalText, value: optionalText, order: optionalNumber })),
})

type Item = z.output<typeof position>

const readPosition = (item: Item): ItemOutcome => {
  const place = item.location
  const hosted = item.url_comeet_hosted_page === null ? null : URL.parse(item.url_comeet_hosted_page)
  return {
    board: hosted === null ? null : (pathParts(hosted)[2] ?? null),
    externalId: item.uid,
    url: item.url_active_page ?? item.url_comeet_hosted_page,
    title: item.name,
    company: item.company_name,
    locations: [joinPlace(place?.city, place?.state, countryWords(place?.country)) ?? place?.name],
    remote: remoteFromWords(item.workplace_type) ?? (place?.is_remote === true ? 'remote' : null),
    employmentType: item.employment_type,
    salary: null,
    postedAt: item.time_updated,
    seniority: item.experience_level,
    body: textOrTitle(bodyOf(item), item.name),
  }
}

const bodyOf = ({ details }: Item): string | null => {
  const parts = [...details]
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0))
    .flatMap(({ name, value }) => (value === null ? [] : [`<h3>${escapeHtml(name ?? '')}</h3><div>${value}</div>`]))
  return parts.length === 0 ? null : parts.join('\n')
}

/** The API's own address only: it carries a token that the employer's page holds, which cannot be guessed. */
const boardOf = (url: URL): BoardAddress | null => {
  const parts = pathParts(url)
  if (!/^www\.comeet\.com?$/u.test(url.hostname) || parts[0] !== 'careers-api') return null
  const [board, token] = [parts[3], url.searchParams.get('token')]
  if (board === undefined || token === null || !/^[\w.]{1,40}$/u.test(board) || !/^\w{1,80}$/u.test(token)) return null
  const base = `https://www.comeet.co/careers-api/2.0/company/${board}/positions`
  return { board, postingId: null, fetchUrl: `${base}?token=${token}&details=true` }
}

export const comeet = {
  name: 'comeet',
  label: 'Comeet',
  hosts: ['www.comeet.co', 'www.comeet.com'],
  recognises: ({ value }) =>
    Array.isArray(value) && value.some((item) => isRecord(item) && 'uid' in item && 'url_comeet_hosted_page' in item),
  read: ({ value }) => readItems(Array.isArray(value) ? value : [], position, readPosition),
  boardOf,
} as const satisfies PostingSource
