/** Tables of postings: CSV, and JSON or JSON Lines of flat records. Columns are mapped by the names people give them. */
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { AppError } from '../../../kernel/errors.ts'
import { remoteFromWords } from '../remote-policy.ts'
import { findSalary, moneyRange, periodFromWords } from '../salary.ts'
import { type ItemOutcome, isRecord, readItems } from './board-items.ts'
import { joinPlace, optionalMoment, optionalNumber, optionalText, textOrTitle, titleField } from './fields.ts'
import type { PostingContent, PostingSource, RawPosting, SourceReading } from './source.ts'

/** Names of columns, without case and signs, by what they hold. The first that is there and not empty is taken. */
const columns = {
  title: ['title', 'jobtitle', 'position', 'positiontitle', 'role', 'jobname', 'vacancy', 'stellenbezeichnung'],
  company: ['company', 'companyname', 'employer', 'organization', 'organisation', 'hiringorganization', 'firma'],
  location: ['location', 'locations', 'joblocation', 'place', 'ort', 'candidaterequiredlocation'],
  city: ['city', 'town', 'stadt'],
  region: ['region', 'state', 'province'],
  country: ['country', 'countrycode', 'land'],
  remote: ['remote', 'isremote', 'workplacetype', 'workmodel', 'remotepolicy', 'workarrangement'],
  employmentType: ['employmenttype', 'jobtype', 'contracttype', 'type', 'worktype', 'schedule'],
  seniority: ['seniority', 'level', 'experiencelevel', 'joblevel', 'senioritylevel'],
  salary: ['salary', 'salaryrange', 'pay', 'compensation', 'salaryestimate', 'gehalt'],
  salaryMin: ['salarymin', 'minsalary', 'minamount', 'salaryfrom'],
  salaryMax: ['salarymax', 'maxsalary', 'maxamount', 'salaryto'],
  currency: ['currency', 'salarycurrency'],
  period: ['salaryperiod', 'interval', 'payperiod', 'salaryinterval'],
  url: ['url', 'link', 'joburl', 'applyurl', 'applicationurl', 'jobposturl', 'href', 'joburldirect'],
  id: ['id', 'jobid', 'externalid', 'postingid', 'reference', 'requisitionid', 'guid'],
  postedAt: ['postedat', 'dateposted', 'posteddate', 'publishedat', 'publicationdate', 'date', 'created', 'createdat'],
  description: ['description', 'jobdescription', 'text', 'body', 'content', 'details', 'summary', 'beschreibung'],
  requirements: ['requirements', 'jobrequirements', 'qualifications', 'anforderungen'],
  niceToHave: ['nicetohave', 'preferredqualifications', 'bonus'],
  responsibilities: ['responsibilities', 'duties', 'tasks', 'aufgaben'],
  benefits: ['benefits', 'perks'],
  skills: ['skills', 'requiredskills', 'techstack', 'technologies', 'stack'],
} as const

type Column = keyof typeof columns

const row = z.object({
  title: titleField,
  company: optionalText,
  location: z.unknown(),
  city: optionalText,
  region: optionalText,
  country: optionalText,
  remote: z.unknown(),
  employmentType: optionalText,
  seniority: optionalText,
  salary: optionalText,
  salaryMin: optionalNumber,
  salaryMax: optionalNumber,
  currency: optionalText,
  period: optionalText,
  url: optionalText,
  id: optionalText,
  postedAt: optionalMoment,
  description: optionalText,
  requirements: z.unknown(),
  niceToHave: z.unknown(),
  responsibilities: z.unknown(),
  benefits: z.unknown(),
  skills: z.unknown(),
})

type Row = z.output<typeof row>

const readRow = (item: Row): ItemOutcome => {
  const listed = [item.location].flat().map((place) => optionalText.parse(isRecord(place) ? place.name : place))
  const stated = listed.some((place) => place !== null)
  const remote = optionalText.parse(typeof item.remote === 'boolean' ? (item.remote ? 'remote' : null) : item.remote)
  const period = periodFromWords(item.period)
  return {
    board: null,
    externalId: item.id,
    url: item.url,
    title: item.title,
    company: item.company,
    locations: stated ? listed : [joinPlace(item.city, item.region, item.country)],
    remote: remoteFromWords(/^(?:true|yes|1)$/iu.test(remote ?? '') ? 'remote' : remote),
    employmentType: item.employmentType,
    salary:
      moneyRange({ min: item.salaryMin, max: item.salaryMax, currency: item.currency, period }) ??
      (item.salary === null
        ? null
        : (findSalary(`Salary: ${item.salary}`) ?? findSalary(`Salary: ${item.salary} per year`))),
    postedAt: item.postedAt,
    seniority: item.seniority,
    body: bodyOf(item),
  }
}

/** Columns that are parts of one text, under the headings that tell what each is. */
const sections = [
  ['responsibilities', 'Responsibilities'],
  ['requirements', 'Requirements'],
  ['skills', 'Required skills'],
  ['niceToHave', 'Nice to have'],
  ['benefits', 'Benefits'],
] as const satisfies readonly (readonly [Column, string])[]

function bodyOf(item: Row): RawPosting['body'] {
  const parts = sections.flatMap(([column, heading]) => {
    const lines = linesOf(item[column])
    return lines.length === 0 ? [] : `${heading}\n${lines.join('\n')}`
  })
  if (parts.length === 0) return item.description === null ? textOrTitle(null, item.title) : asBody(item.description)
  return asBody([item.description ?? '', ...parts].join('\n\n'))
}

/** A text as it stands; a list, also one of names with keywords, one line an entry. */
function linesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return optionalText.parse(value) === null ? [] : [String(value)]
  return value.slice(0, 200).flatMap((entry) => {
    const words = isRecord(entry) ? [entry.name ?? entry.title, ...[entry.keywords ?? []].flat()] : [entry]
    const named = words.flatMap((word) => optionalText.parse(word) ?? [])
    return named.length === 0 ? [] : [`- ${named.join(', ')}`]
  })
}

const asBody = (text: string): RawPosting['body'] => ({
  format: /<(?:p|br|li|ul|div|h[1-6])\b[^>]{0,200}>/iu.test(text) ? 'html' : 'text',
  value: text,
})

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '')

/** Which of the record's columns hold what. */
const mapColumns = (names: readonly string[]): ReadonlyMap<Column, readonly string[]> => {
  const byKey = new Map(names.map((name) => [keyOf(name), name]))
  return new Map(
    (Object.keys(columns) as Column[]).map((column) => [
      column,
      columns[column].flatMap((known) => byKey.get(known) ?? []),
    ]),
  )
}

const toRow = (record: unknown, mapping: ReadonlyMap<Column, readonly string[]>): unknown => {
  if (!isRecord(record)) return record
  const entries = [...mapping].map(([column, names]) => {
    const filled = names.find((name) => record[name] !== null && record[name] !== undefined && record[name] !== '')
    return [column, filled === undefined ? null : record[filled]]
  })
  return Object.fromEntries(entries)
}

const maxRows = 20_000

/** Records of the CSV; null when the text is no table with a column of titles. */
const readCsv = ({ kind, text, fileName }: PostingContent): Record<string, unknown>[] | null => {
  if (kind !== 'text') return null
  const head = text.slice(0, Math.max(0, text.indexOf('\n'))).replace(/^\uFEFF/u, '')
  const delimiter = [',', ';', '\t'].find((sign) => isTableHead(head.split(sign)))
  if (delimiter === undefined) {
    if (!/\.(?:csv|tsv)$/iu.test(fileName ?? '')) return null
    const why =
      'This table has no column of titles. Name its columns in the first row: title, company, location, url, description.'
    throw new AppError('unreadable_postings', why)
  }
  try {
    return parse(text, {
      columns: true,
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: maxRows + 1,
      max_record_size: 1_000_000,
    })
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : ''
    throw new AppError('unreadable_postings', `This table is damaged: ${where.slice(0, 200)}`, { cause })
  }
}

const isTableHead = (cells: readonly string[]): boolean => {
  const names = cells.map((cell) => keyOf(cell))
  return cells.length >= 2 && cells.length <= 200 && names.some((name) => titles.has(name)) && names.some(isKnown)
}

const titles: ReadonlySet<string> = new Set<string>(columns.title)
const others: ReadonlySet<string> = new Set<string>(
  Object.entries(columns).flatMap(([column, names]) => (column === 'title' ? [] : [...names])),
)
const isKnown = (name: string): boolean => others.has(name)

const isFlatTable = (value: unknown): value is readonly unknown[] => {
  if (!Array.isArray(value)) return false
  const first = value.find(isRecord)
  return first !== undefined && isTableHead(Object.keys(first))
}

/** A list of records, bare or under the one key that holds a list. */
const recordsIn = (value: unknown): readonly unknown[] | null => {
  if (isFlatTable(value)) return value
  return isRecord(value) ? (Object.values(value).find(isFlatTable) ?? null) : null
}

const lastRead = new WeakMap<PostingContent, readonly unknown[] | null>()

const recordsOf = (content: PostingContent): readonly unknown[] | null => {
  const known = lastRead.get(content)
  if (known !== undefined) return known
  const records = content.kind === 'json' ? recordsIn(content.value) : readCsv(content)
  lastRead.set(content, records)
  return records
}

const read = (content: PostingContent): SourceReading => {
  const records = recordsOf(content) ?? []
  const names = new Set(records.slice(0, 100).flatMap((record) => (isRecord(record) ? Object.keys(record) : [])))
  const mapping = mapColumns([...names])
  return readItems(
    records.map((record) => toRow(record, mapping)),
    row,
    readRow,
  )
}

export const table = {
  name: 'table',
  label: 'a table of postings (CSV, JSON, JSON Lines)',
  hosts: [],
  recognises: (content) => recordsOf(content) !== null,
  read,
  boardOf: () => null,
} as const satisfies PostingSource
