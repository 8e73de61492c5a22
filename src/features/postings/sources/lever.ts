/** Lever: the postings API (`api.lever.co/v0/postings/{site}?mode=json`, the European one at `api.eu.lever.co`). */
import { z } from 'zod'
import { escapeHtml } from '../../../platform/security/html.ts'
import type { Salary } from '../posting.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { moneyRange, periodFromWords } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import { optionalMoment, optionalNumber, optionalText, titleField, tolerantList, tolerantObject } from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const money = z.object({ min: optionalNumber, max: optionalNumber, currency: optionalText, interval: optionalText })

const posting = z.object({
  id: optionalText,
  text: titleField,
  categories: tolerantObject(
    z.object({ commitment: optionalText, location: optionalText, allLocations: tolerantList(z.string()) }),
  ),
  workplaceType: optionalText,
  createdAt: optionalMoment,
  hostedUrl: optionalText,
  applyUrl: optionalText,
  description: optionalText,
  descriptionPlain: optionalText,
  lists: tolerantList(z.object({ text: optionalText, content: optionalText })),
  additional: optionalText,
  additionalPlain: optionalText,
  salaryDescription: optionalText,
  salaryDescriptionPlain: optionalText,
  salaryRange: tolerantObject(money),
})

type Item = z.output<typeof posting>

const readPosting = (item: Item): ItemOutcome => {
  const body = bodyOf(item)
  if (body === null)
    return { refused: 'It has no description. Fetch the board with "?mode=json" at the end of its address.' }
  const { location, allLocations, commitment } = item.categories ?? {
    location: null,
    allLocations: [],
    commitment: null,
  }
  const url = item.hostedUrl ?? item.applyUrl
  return {
    board: url === null ? null : (boardOf(URL.parse(url))?.board ?? null),
    externalId: item.id,
    url,
    title: item.text,
    company: null,
    locations: [location, ...allLocations],
    remote: remoteFromWords(item.workplaceType) ?? remoteFromWords(location),
    employmentType: commitment,
    salary: salaryOf(item),
    postedAt: item.createdAt,
    body,
  }
}

/** Description, lists and closing words in the order of Lever's own page. HTML where there is any. */
const bodyOf = (item: Item): { format: 'html' | 'text'; value: string } | null => {
  const lists = item.lists.map(({ text, content }) => `<h3>${escapeHtml(text ?? '')}</h3><ul>${content ?? ''}</ul>`)
  const html = [
    item.description ?? asHtml(item.descriptionPlain),
    ...lists,
    item.salaryDescription ?? asHtml(item.salaryDescriptionPlain),
    item.additional ?? asHtml(item.additionalPlain),
  ].filter((part) => part !== null)
  if (html.length === 0) return null
  if (item.description === null && lists.length === 0 && item.additional === null) {
    const plain = [item.descriptionPlain, item.salaryDescriptionPlain, item.additionalPlain]
    return { format: 'text', value: plain.filter((part) => part !== null).join('\n\n') }
  }
  return { format: 'html', value: html.map((part) => `<div>${part}</div>`).join('\n') }
}

const asHtml = (plain: string | null): string | null =>
  plain === null
    ? null
    : `<p>${escapeHtml(plain)
        .replace(/\n\s*\n/gu, '</p><p>')
        .replace(/\n/gu, '<br>')}</p>`

const salaryOf = ({ salaryRange: range }: Item): Salary | null =>
  range === null ? null : moneyRange({ ...range, period: periodFromWords(range.interval) })

const boardOf = (url: URL | null): BoardAddress | null => {
  const region = url === null ? undefined : /^(?:jobs|api)(\.eu)?\.lever\.co$/u.exec(url.hostname)
  if (url === null || region === undefined || region === null) return null
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const [board, id] = parts[0] === 'v0' ? parts.slice(2) : parts
  if (board === undefined || !/^[\w.-]{1,100}$/u.test(board)) return null
  const postingId = id !== undefined && /^[\w-]{8,64}$/u.test(id) ? id : null
  const base = `https://api${region[1] ?? ''}.lever.co/v0/postings/${board}`
  return { board, postingId, fetchUrl: postingId === null ? `${base}?mode=json` : `${base}/${postingId}` }
}

/** A board's answer is a bare array; a single posting is one object of it. */
const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

export const lever = {
  name: 'lever',
  label: 'Lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co', 'api.lever.co', 'api.eu.lever.co'],
  recognises: ({ kind, value }) =>
    kind === 'json' && itemsOf(value).some((item) => isRecord(item) && 'hostedUrl' in item && 'text' in item),
  read: ({ value }) => readItems(itemsOf(value), posting, readPosting),
  boardOf,
  pageOf: (slug) => `https://jobs.lever.co/${slug}`,
} as const satisfies PostingSource
