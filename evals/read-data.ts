/** Reads the folder of `--data`: a file that is not there is null, so that its figure is null and not wrong. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { UsageError } from '../scripts/named-commands.ts'

export interface DataFolder {
  readonly folder: string
  /** Files that end in .gz are unpacked. */
  readText(...path: string[]): Promise<string | null>
  /** JSON of a file of somebody else's making: the reader of it says what it takes for granted. */
  readJson<T>(...path: string[]): Promise<T | null>
  readJsonLines<T>(...path: string[]): Promise<T[] | null>
  /** Rows without their header; fields in quotes may hold commas and line ends. */
  readCsv(...path: string[]): Promise<string[][] | null>
  readTsv(...path: string[]): Promise<string[][] | null>
  list(...path: string[]): Promise<string[]>
}

/** Where real data lies unless told otherwise: beside the project. */
export const usualDataFolder = (): string =>
  resolve(process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../shared/data'))

/** @throws UsageError when the folder does not exist */
export function openDataFolder(given: string | undefined): DataFolder {
  const folder = resolve(given ?? usualDataFolder())
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}. Name one with --data DIR.`)
  const readText = async (...path: string[]): Promise<string | null> => {
    const file = join(folder, ...path)
    if (!existsSync(file)) return null
    return file.endsWith('.gz') ? gunzipSync(await readFile(file)).toString() : readFile(file, 'utf8')
  }
  return {
    folder,
    readText,
    readJson: async (...path) => {
      const text = await readText(...path)
      return text === null ? null : JSON.parse(text)
    },
    readJsonLines: async (...path) => {
      const text = await readText(...path)
      return text === null ? null : linesOf(text).map((line) => JSON.parse(line))
    },
    readCsv: async (...path) => {
      const text = await readText(...path)
      return text === null ? null : parseCsv(text).slice(1)
    },
    readTsv: async (...path) => {
      const text = await readText(...path)
      return text === null ? null : linesOf(text).map((line) => line.split('\t'))
    },
    list: async (...path) => {
      const at = join(folder, ...path)
      return existsSync(at) ? (await readdir(at)).sort() : []
    },
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return rows
}
