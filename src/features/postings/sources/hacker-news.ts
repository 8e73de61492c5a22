/** Hacker News "Who is hiring?": the thread as `hn.algolia.com/api/v1/items/{id}`, a search of it, or its comments. */
import { decodeHTML } from 'entities'
import { z } from 'zod'
import { normaliseEmploymentType } from '../employment-type.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { findSalary } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import { optionalMoment, optionalText } from './fields.ts'
import type { BoardAddress, PostingSource } from './source.ts'

const comment = z.object({
  id: optionalText,
  objectID: optionalText,
  text: optionalText,
  comment_text: optionalText,
  created_at_i: optionalMoment,
  created_at: optionalMoment,
  time: optionalMoment,
})

/** Words that stand for a kind of position in the first line: "Acme | Berlin | Senior Engineer | Full-time". */
const roleWords =
  /\b(?:engineer|developer|scientist|designer|manager|lead|head|director|analyst|architect|researcher|intern|founding|cto|sre|devops|programmer|consultant|specialist|recruiter|marketer|writer|administrator|officer|full[- ]?stack|back[- ]?end|front[- ]?end|multiple (?:roles|positions)|various)\w*/iu
const placeWords = /\bremote\b|\bon-?site\b|\bhybrid\b|,\s*[A-Z]{2}\b|\b(?:USA?|UK|EU|Europe|NYC|SF|Berlin|London)\b/u
const linkOnly = /^(?:https?:\/\/|www\.)\S+$/u

const readComment = (item: z.output<typeof comment>): ItemOutcome => {
  const html = item.text ?? item.comment_text
  if (html === null) return { refused: 'The comment was deleted, or holds no text.' }
  const [opening = ''] = html.split(/<p>|\n/u, 1)
  const head = decodeHTML(opening.replace(/<[^>]{0,500}>/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim()
  const parts = head.split(/\s*\|\s*/u).filter((part) => part !== '')
  if (parts.length < 2)
    return { refused: 'Its first line does not name company and position between bars, as the thread asks for.' }
  const [company = '', ...rest] = parts
  const told = rest.map((part) => part.replace(/\s*\([^)]*\)/gu, '')).filter((part) => !linkOnly.test(part))
  const role = told.find((part) => roleWords.test(part))
  const employer = company.replace(/\s*\(.*$/u, '').slice(0, 200)
  const places = told.filter((part) => part !== role && (placeWords.test(part) || isPlainPlace(part)))
  const kind = told
    .map((part) => /\b(?:full|part)[- ]?time\b|\bintern(?:ship)?\b|\bcontract\b/iu.exec(part)?.[0])
    .find(Boolean)
  const id = item.id ?? item.objectID
  return {
    board: null,
    externalId: id,
    url: id === null ? null : `https://news.ycombinator.com/item?id=${id}`,
    // Many name their roles further down: then the posting stands for all of them.
    title: role?.slice(0, 300) ?? `Positions at ${employer}`,
    company: employer || null,
    locations: places,
    remote: remoteFromWords(head),
    employmentType: kind === undefined ? null : normaliseEmploymentType(kind),
    salary: told.map((part) => findSalary(`Salary: ${part} per year`)).find((pay) => pay !== null) ?? null,
    postedAt: item.created_at_i ?? item.created_at ?? item.time,
    body: { format: 'html', value: `<p>${html}` },
  }
}

/** "Boston" and "Zürich, Switzerland": few words, capital first, nothing of pay or kind of work. */
const isPlainPlace = (part: string): boolean =>
  /^\p{Lu}[\p{L}. ,/'-]{2,50}$/u.test(part) && !/time|contract|visa|intern|salary|equity/iu.test(part)

const boardOf = (url: URL): BoardAddress | null => {
  const ofPage = url.hostname === 'news.ycombinator.com' && url.pathname === '/item' ? url.searchParams.get('id') : null
  const ofApi =
    url.hostname === 'hn.algolia.com' ? (/^\/api\/v1\/items\/(\d+)$/u.exec(url.pathname)?.[1] ?? null) : null
  const board = ofPage ?? ofApi
  if (board === null || !/^\d{1,12}$/u.test(board)) return null
  return { board, postingId: null, fetchUrl: `https://hn.algolia.com/api/v1/items/${board}` }
}

const isComment = (item: unknown): boolean =>
  isRecord(item) && ('text' in item || 'comment_text' in item) && ('by' in item || 'author' in item)

/** A thread's top comments, hits of a search, or bare comments. */
const itemsOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return []
  return Array.isArray(value.children) ? value.children : Array.isArray(value.hits) ? value.hits : []
}

export const hackerNews = {
  name: 'hacker-news',
  label: 'Hacker News "Who is hiring?"',
  hosts: ['news.ycombinator.com', 'hn.algolia.com'],
  recognises: ({ value }) => itemsOf(value).some(isComment),
  read: ({ value }) => readItems(itemsOf(value), comment, readComment),
  boardOf,
} as const satisfies PostingSource
