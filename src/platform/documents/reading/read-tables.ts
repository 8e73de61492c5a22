/** A LinkedIn export (a ZIP of CSV tables) to JSON text. Runs in the child only. */
import { parse } from 'csv-parse/sync'
import { AppError, messageOf } from '../../../kernel/errors.ts'
import type { DocumentText } from '../document-text.ts'
import { unzipBounded } from './bounded-zip.ts'
import { jsonDocument } from './read-plain-text.ts'

/** What tells of the person; connections, messages and advertisements tell of others, and are never unpacked. */
const wanted = [
  'Profile',
  'Profile Summary',
  'Email Addresses',
  'PhoneNumbers',
  'Positions',
  'Education',
  'Skills',
  'Languages',
  'Certifications',
  'Projects',
  'Courses',
  'Honors',
  'Publications',
  'Patents',
  'Organizations',
  'Test Scores',
  'TestScores',
  'Volunteering',
].map((name) => `${name}.csv`)

const nameOf = (path: string): string => path.split('/').at(-1) ?? path

/** Many skills are a hundred. */
const maxRows = 2_000

/** @throws AppError `unreadable_document`, `too_large`, `no_text_in_document` */
export const readTables = (bytes: Uint8Array): DocumentText => {
  const parts = unpack(bytes)
  const tables = Object.entries(parts)
    .map(([path, csv]) => [nameOf(path), rowsOf(nameOf(path), csv)] as const)
    .filter(([, rows]) => rows.length > 0)
    .sort(([one], [other]) => wanted.indexOf(one) - wanted.indexOf(other))
  if (tables.length === 0)
    throw new AppError('no_text_in_document', 'The tables of the LinkedIn export are empty. Ask LinkedIn for it again.')
  return jsonDocument(`${JSON.stringify(Object.fromEntries(tables), null, 1)}\n`, 'application/zip')
}

const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => {
  const message = 'The archive unpacks to far more than a LinkedIn export of a profile can hold and was not read.'
  try {
    return unzipBounded(
      bytes,
      (path) => wanted.includes(nameOf(path)),
      () => new AppError('too_large', message),
    )
  } catch (error) {
    if (error instanceof AppError) throw error
    throw damaged('The archive', error)
  }
}

/** Columns without a value are left out. */
const rowsOf = (name: string, csv: Uint8Array): Record<string, string>[] => {
  let rows: Record<string, string>[]
  try {
    rows = parse(Buffer.from(csv), {
      bom: true,
      columns: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 200_000,
    })
  } catch (error) {
    throw damaged(`${name} in the LinkedIn export`, error)
  }
  if (rows.length > maxRows)
    throw new AppError('too_large', `${name} in the LinkedIn export has more than ${maxRows} rows and was not read.`)
  return rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== '')))
    .filter((row) => Object.keys(row).length > 0)
}

const damaged = (what: string, error: unknown): AppError =>
  new AppError('unreadable_document', `${what} is damaged and cannot be read. Ask LinkedIn for the export again.`, {
    cause: new Error(messageOf(error)),
  })
