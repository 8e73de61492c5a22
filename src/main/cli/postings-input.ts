/** Brings what `--postings` names into the system: a file, a folder of files, or an address. */
import { basename } from 'node:path'
import { AppError } from '../../kernel/errors.ts'
import type { ImportAnswer } from './answers.ts'
import type { Api } from './api.ts'
import { type FilePart, listPostingFiles, readFileParts } from './posting-files.ts'

const nothing: ImportAnswer = { read: 0, kept: 0, duplicates: 0, refused: [], postingIds: [] }

export const isAddress = (given: string): boolean => /^https?:\/\//iu.test(given)

/**
 * Imports them and tells what became of them.
 * @throws AppError of the one file or address, and `unreadable_postings` where not one posting can be used; in a folder,
 *   files that cannot be read are counted as refused
 */
export async function bringPostings(api: Api, given: string, tell: (sentence: string) => void): Promise<ImportAnswer> {
  tell(`Reading ${given}`)
  const brought = isAddress(given)
    ? await api.post<ImportAnswer>('/api/v1/postings/urls', { url: given })
    : await bringFiles(api, given, tell)
  const { read, kept, duplicates, refused, postingIds } = brought
  tell(`  ${read} read, ${kept} kept, ${duplicates} known already, ${refused.length} refused`)
  for (const { where, reason } of refused) tell(`  refused ${where}: ${reason}`)
  if (postingIds.length === 0)
    throw new AppError('unreadable_postings', 'No posting could be used. The reasons are listed above.', {
      issues: refused.map(({ where, reason }) => ({ path: where, message: reason })),
    })
  return brought
}

async function bringFiles(api: Api, given: string, tell: (sentence: string) => void): Promise<ImportAnswer> {
  const { files, isFolder } = await listPostingFiles(given)
  let total = nothing
  for (const [index, file] of files.entries()) {
    if (isFolder) tell(`  file ${index + 1} of ${files.length}: ${basename(file)}`)
    total = add(total, await bringFile(api, file, isFolder, tell))
  }
  return total
}

async function bringFile(
  api: Api,
  path: string,
  isOneOfMany: boolean,
  tell: (sentence: string) => void,
): Promise<ImportAnswer> {
  const refuse = (error: unknown): ImportAnswer => {
    if (isOneOfMany) return refuseFile(error, path)
    throw error
  }
  let total = nothing
  const parts = await readFileParts(path).catch((error: unknown) => {
    total = refuse(error)
    return [] as FilePart[]
  })
  for (const [index, part] of parts.entries()) {
    if (parts.length > 1) tell(`  part ${index + 1} of ${parts.length}`)
    total = add(total, await api.upload<ImportAnswer>('/api/v1/postings/files', part).catch(refuse))
  }
  return total
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
