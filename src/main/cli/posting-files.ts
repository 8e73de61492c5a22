/** Finds the files of postings that a path names, and reads each in parts that one upload can carry. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { AppError } from '../../kernel/errors.ts'

/** Files of a folder that can hold postings; others are passed over. */
const readable = /\.(?:jsonl?|ndjson|xml|csv|tsv|html?|txt|md)(?:\.gz)?$/iu
/** One record a line: these can be cut between lines. */
const linewise = /\.(?:jsonl|ndjson)$/iu

/** More is a mistake in the path rather than a collection of postings. */
const maxFiles = 2_000
/** An upload of 10 MB is refused, and a person wants to see progress: a part of 2 MB is read in seconds. */
const bytesPerPart = 2_000_000
const maxUnpackedBytes = 200_000_000

export interface FilePart {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/**
 * The file itself, or those of a folder and its folders, by name.
 * @throws AppError `not_found` where there is nothing to read, `too_large` for a folder of too many files
 */
export async function listPostingFiles(given: string): Promise<{ files: string[]; isFolder: boolean }> {
  const kind = await stat(given).catch(() => null)
  if (!kind) throw new AppError('not_found', `There is no file or folder ${given}. For a web address write https://...`)
  if (!kind.isDirectory()) return { files: [given], isFolder: false }
  const entries = await readdir(given, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && readable.test(entry.name))
  if (files.length > maxFiles) throw new AppError('too_large', `The folder ${given} holds more than ${maxFiles} files.`)
  if (files.length === 0)
    throw new AppError('not_found', `The folder ${given} holds no .json, .jsonl, .xml, .csv, .html, .txt or .md file.`)
  return { files: files.map((entry) => join(entry.parentPath, entry.name)).sort(), isFolder: true }
}

/**
 * Unpacks what is packed with gzip, and cuts large files of one record a line between lines.
 * @throws AppError `unreadable_postings` for a damaged archive, `too_large` for one that unpacks to over 200 MB
 */
export async function readFileParts(path: string): Promise<FilePart[]> {
  const packed = await readFile(path)
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b
  const bytes = isPacked ? await unpack(packed, path) : packed
  const fileName = basename(path).replace(/\.gz$/iu, '')
  return linewise.test(fileName)
    ? cutBetweenLines(bytes).map((part) => ({ fileName, bytes: part }))
    : [{ fileName, bytes }]
}

async function unpack(packed: Uint8Array, path: string): Promise<Buffer> {
  return promisify(gunzip)(packed, { maxOutputLength: maxUnpackedBytes }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ERR_BUFFER_TOO_LARGE'
      ? new AppError('too_large', `${path} unpacks to more than ${maxUnpackedBytes / 1_000_000} MB. Split it.`, {
          cause,
        })
      : new AppError('unreadable_postings', `${path} is a damaged gzip archive. Unpack it yourself and try again.`, {
          cause,
        })
  })
}

function cutBetweenLines(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let from = 0
  while (bytes.length - from > bytesPerPart) {
    const lastBreak = bytes.lastIndexOf('\n', from + bytesPerPart)
    const firstBreak = bytes.indexOf('\n', from + bytesPerPart)
    // A line longer than a part goes whole: whether it is too large is for the reader to say.
    const end = lastBreak > from ? lastBreak + 1 : firstBreak === -1 ? bytes.length : firstBreak + 1
    parts.push(bytes.subarray(from, end))
    from = end
  }
  return from < bytes.length || parts.length === 0 ? [...parts, bytes.subarray(from)] : parts
}
