/** Brings what `--postings` names into the system: a file, a folder of files, or an address. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../kernel/errors.ts'
import type { ImportAnswer } from './answers.ts'
import type { Api } from './api.ts'

/** Files of a folder that can hold postings; others are passed over. */
const readable = /\.(jsonl?|ndjson|xml|csv|tsv|html?|txt|md)$/iu

/** More is a mistake in the path rather than a collection of postings. */
const maxFiles = 2_000

const nothing: ImportAnswer = { read: 0, kept: 0, duplicates: 0, refused: [], postingIds: [] }

export const isAddress = (given: string): boolean => /^https?:\/\//iu.test(given)

/** @throws AppError of the one file or address; in a folder, files that cannot be read are counted as refused */
export async function bringPostings(api: Api, given: string, tell: (sentence: string) => void): Promise<ImportAnswer> {
  if (isAddress(given)) return api.post<ImportAnswer>('/api/v1/postings/urls', { url: given })
  const kind = await stat(given).catch(() => null)
  if (!kind) throw new AppError('not_found', `There is no file or folder ${given}. For a web address write https://...`)
  if (!kind.isDirectory()) return bringFile(api, given)
  const files = await listFiles(given)
  if (files.length === 0)
    throw new AppError('not_found', `The folder ${given} holds no .json, .jsonl, .xml, .csv, .html, .txt or .md file.`)
  let total = nothing
  for (const [index, file] of files.entries()) {
    tell(`Reading postings: ${index + 1} of ${files.length} files.`)
    total = add(total, await bringFile(api, file).catch((error: unknown) => refuseFile(error, file)))
  }
  return total
}

async function bringFile(api: Api, path: string): Promise<ImportAnswer> {
  return api.upload<ImportAnswer>('/api/v1/postings/files', { bytes: await readFile(path), fileName: basename(path) })
}

/** One bad file does not spoil a folder: it is counted, with its reason. Trouble of ours still stops everything. */
function refuseFile(error: unknown, path: string): ImportAnswer {
  if (!(error instanceof AppError) || error.status >= 500 || error.code === 'rate_limited') throw error
  return { ...nothing, read: 1, refused: [{ where: basename(path), reason: error.message }] }
}

const add = (one: ImportAnswer, other: ImportAnswer): ImportAnswer => ({
  read: one.read + other.read,
  kept: one.kept + other.kept,
  duplicates: one.duplicates + other.duplicates,
  refused: [...one.refused, ...other.refused],
  postingIds: [...new Set([...one.postingIds, ...other.postingIds])],
})

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && readable.test(entry.name))
  if (files.length > maxFiles)
    throw new AppError('too_large', `The folder ${folder} holds more than ${maxFiles} files.`)
  return files.map((entry) => join(entry.parentPath, entry.name)).sort()
}
