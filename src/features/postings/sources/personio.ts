/** Personio: the careers feed (`{slug}.jobs.personio.de/xml`). */
import { z } from 'zod'
import { escapeHtml } from '../../../platform/security/html.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { type ItemOutcome, readItems } from './board-items.ts'
import { optionalMoment, optionalText, pathParts, textOrTitle, titleField, tolerantList } from './fields.ts'
import type { BoardAddress, PostingContent, PostingSource, SourceReading } from './source.ts'
import { findElements, type XmlElement } from './xml.ts'

const position = z.object({
  id: optionalText,
  name: titleField,
  subcompany: optionalText,
  offices: tolerantList(z.string()),
  employmentType: optionalText,
  schedule: optionalText,
  seniority: optionalText,
  url: optionalText,
  createdAt: optionalMoment,
  sections: tolerantList(z.object({ name: optionalText, value: optionalText })),
})

type Item = z.output<typeof position>

const fieldsOf = (element: XmlElement) => ({
  id: element.text('id') ?? element.attribute('id'),
  name: element.text('name'),
  subcompany: element.text('subcompany'),
  offices: [
    element.text('office'),
    ...element.children('additionalOffices').flatMap((more) => more.children('office').map(({ own }) => own)),
  ],
  employmentType: element.text('employmentType'),
  schedule: element.text('schedule'),
  seniority: element.text('seniority'),
  url: element.text('url'),
  createdAt: element.text('createdAt'),
  sections: element
    .children('jobDescriptions')
    .flatMap((list) => list.children('jobDescription'))
    .map((section) => ({ name: section.text('name'), value: section.text('value') })),
})

const readPosition =
  (page: BoardAddress | null) =>
  (item: Item): ItemOutcome => {
    const address = item.url === null ? null : URL.parse(item.url)
    const host = page === null ? null : new URL(page.fetchUrl).origin
    const sections = item.sections.flatMap(({ name, value }) =>
      value === null ? [] : [`<h3>${escapeHtml(name ?? '')}</h3><div>${value}</div>`],
    )
    return {
      board: page?.board ?? (address === null ? null : (boardOf(address)?.board ?? null)),
      externalId: item.id,
      url: item.url ?? (host === null || item.id === null ? null : `${host}/job/${item.id}`),
      title: item.name,
      company: item.subcompany,
      locations: item.offices,
      remote: remoteFromWords(item.offices.join(' ')),
      // "permanent" with the schedule "part-time" is part-time work.
      employmentType: /^(?:permanent|regular)$/iu.test(item.employmentType ?? '')
        ? (item.schedule ?? item.employmentType)
        : (item.employmentType ?? item.schedule),
      salary: null,
      postedAt: item.createdAt,
      seniority: item.seniority,
      body: textOrTitle(sections.length === 0 ? null : sections.join('\n'), item.name),
    }
  }

const boardOf = (url: URL): BoardAddress | null => {
  const found = /^(?<board>[a-z0-9][a-z0-9-]{0,80})\.jobs\.personio\.(?<region>de|com)$/u.exec(url.hostname)?.groups
  if (found === undefined) return null
  const { board = '', region = 'de' } = found
  const parts = pathParts(url)
  const id = parts[0] === 'job' ? parts[1] : undefined
  return {
    board,
    postingId: id !== undefined && /^\d{1,12}$/u.test(id) ? id : null,
    fetchUrl: `https://${board}.jobs.personio.${region}/xml`,
  }
}

const read = ({ text, url }: PostingContent): SourceReading => {
  const page = url === null ? null : URL.parse(url)
  const items = findElements(text, 'position').map(fieldsOf)
  return readItems(items, position, readPosition(page === null ? null : boardOf(page)))
}

export const personio = {
  name: 'personio',
  label: 'Personio',
  hosts: ['.jobs.personio.de', '.jobs.personio.com'],
  unverified: true,
  recognises: ({ kind, text }) => kind === 'xml' && text.slice(0, 2_000).includes('<workzag-jobs'),
  read,
  boardOf,
  pageOf: (slug) => `https://${slug}.jobs.personio.de/`,
} as const satisfies PostingSource
