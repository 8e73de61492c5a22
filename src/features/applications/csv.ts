/** Applications as a table: read from one that a person kept so far, and written as one. */
import { parse } from 'csv-parse/sync'
import { invalidInput } from '../../kernel/errors.ts'
import { type Status, statuses, wasSent } from './application.ts'
import type { Application } from './applications.sql.ts'
import type { NewApplication } from './applications.ts'

/** Ten a week for four years. */
const maxRows = 2_000
/** Reading this much takes some 50 ms, in which nobody else is answered. */
const maxBytes = 2_000_000

/** How people and other trackers call the columns; compared without case, spaces and signs. */
const headers = {
  title: ['title', 'position', 'role', 'jobtitle', 'positiontitle', 'stelle', 'titel'],
  company: ['company', 'employer', 'organisation', 'organization', 'companyname', 'firma', 'unternehmen'],
  location: ['location', 'place', 'city', 'ort', 'standort'],
  url: ['url', 'link', 'posting', 'joburl', 'joblink', 'adresse'],
  status: ['status', 'stage', 'state', 'stand'],
  applied: ['appliedat', 'dateapplied', 'applieddate', 'applied', 'date', 'datum', 'beworbenam'],
  since: ['statussince', 'since', 'updated', 'lastupdate', 'seit'],
  note: ['note', 'notes', 'comment', 'comments', 'notiz', 'notizen'],
} as const

type Column = keyof typeof headers

/** How people call the statuses, beside our own names. */
const statusWords: Readonly<Record<string, Status>> = {
  wishlist: 'saved',
  bookmarked: 'saved',
  interested: 'saved',
  draft: 'preparing',
  sent: 'applied',
  submitted: 'applied',
  beworben: 'applied',
  phonescreen: 'screening',
  phoneinterview: 'screening',
  interviewing: 'interview',
  vorstellungsgespräch: 'interview',
  offered: 'offer',
  angebot: 'offer',
  hired: 'accepted',
  zusage: 'accepted',
  declined: 'rejected',
  absage: 'rejected',
  cancelled: 'withdrawn',
  zurückgezogen: 'withdrawn',
  noresponse: 'ghosted',
  keineantwort: 'ghosted',
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

export interface ReadRow {
  /** As a person counts: the header is line 1. */
  readonly line: number
  readonly application: NewApplication
}

export interface ReadTable {
  readonly rows: readonly ReadRow[]
  readonly refused: readonly { readonly where: string; readonly reason: string }[]
}

/**
 * Reads a CSV file with a header; separators are commas, semicolons or tabs.
 * @throws AppError `invalid_input` when it is no such table, or too long
 */
export function readApplicationTable(bytes: Uint8Array): ReadTable {
  const broken = (reason: string) => invalidInput(reason, [{ path: 'body.file', message: reason }])
  if (bytes.length > maxBytes) throw broken('The table is longer than 2 MB. Split it.')
  let records: string[][]
  try {
    records = parse(Buffer.from(bytes), {
      bom: true,
      delimiter: [',', ';', '\t'],
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    })
  } catch {
    throw broken('The file is no CSV table. Save it as CSV in UTF-8.')
  }
  const [header = [], ...body] = records
  if (body.length > maxRows) throw broken(`The table has more than ${maxRows} rows. Split it.`)
  const places = placesOf(header)
  if (places.title === undefined)
    throw broken('No column of the table is called title, position or role. Name it in the first line.')
  const rows: ReadRow[] = []
  const refused: { where: string; reason: string }[] = []
  for (const [index, cells] of body.entries()) {
    const line = index + 2
    const read = readRow((column) => cellOf(cells, places[column]))
    if (typeof read === 'string') refused.push({ where: `line ${line}`, reason: read })
    else rows.push({ line, application: read })
  }
  return { rows, refused }
}

function placesOf(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map(plain)
  const places: Partial<Record<Column, number>> = {}
  for (const column of Object.keys(headers) as Column[])
    for (const name of headers[column]) {
      const at = names.indexOf(name)
      if (at >= 0) places[column] ??= at
    }
  return places
}

/** Without the apostrophe that keeps a spreadsheet from running it. */
const cellOf = (cells: readonly string[], at: number | undefined): string | undefined =>
  (at === undefined ? '' : (cells[at] ?? '')).replace(/^'(?=[=+\-@\t])/u, '').trim() || undefined

function readRow(cell: (column: Column) => string | undefined): NewApplication | string {
  const title = cell('title')
  if (title === undefined) return 'It has no title.'
  const status = readStatus(cell('status'))
  if (status === null) return `The status "${cell('status')?.slice(0, 60)}" is none of ours: ${statuses.join(', ')}.`
  const [appliedAt, since] = [readDate(cell('applied')), readDate(cell('since'))]
  if (appliedAt === null || since === null) {
    const date = cell(appliedAt === null ? 'applied' : 'since')
    return `The date "${date?.slice(0, 60)}" cannot be read for sure. Write it as 2026-11-28.`
  }
  const happenedAt = since ?? (wasSent(status) ? appliedAt : undefined)
  const url = cell('url')
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)))
    return 'The address is none of the web.'
  return {
    ...{ title: title.slice(0, 300), status, happenedAt, appliedAt, url: url?.slice(0, 2_000) },
    company: cell('company')?.slice(0, 300),
    location: cell('location')?.slice(0, 300),
    note: cell('note')?.slice(0, 2_000),
    source: 'table',
  }
}

/** Without a status it was applied for: that is what tables are kept of. */
function readStatus(given: string | undefined): Status | null {
  if (given === undefined) return 'applied'
  const word = plain(given)
  return statuses.find((status) => status === word) ?? statusWords[word] ?? null
}

/** 2026-11-28, with or without a time, and 28.11.2026. What may mean two days is not guessed. */
function readDate(text: string | undefined): Date | null | undefined {
  if (text === undefined) return undefined
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text)
  const iso = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : text
  if (!/^\d{4}-\d{2}-\d{2}(?:$|[T ])/u.test(iso)) return null
  const date = new Date(iso)
  // 2026-02-31 would become a day in March.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 8) !== `${iso.slice(0, 8)}` ? null : date
}

/** One line for each, with the names of columns that reading takes. Opened in a spreadsheet, no cell is run as a formula. */
export function writeApplicationTable(applications: readonly Application[]): string {
  const names = ['title', 'company', 'location', 'status', 'statusSince', 'appliedAt', 'url', 'source', 'archivedAt']
  const lines = applications.map(({ title, company, location, status, url, source, ...moments }) =>
    [
      ...[title, company, location, status],
      ...[moments.statusSince.toISOString(), moments.appliedAt?.toISOString() ?? null],
      ...[url, source, moments.archivedAt?.toISOString() ?? null],
    ].map(quoted),
  )
  return [names, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}

/** RFC 4180, section 2; formulas are told apart by their first character (OWASP, CSV injection). */
const quoted = (value: string | null): string => {
  const text = value === null ? '' : /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
