/** Reads the files of a model that stands in the repository, each held against its recorded checksum. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../kernel/errors.ts'
import { sha256Hex } from '../../kernel/text.ts'

/**
 * Reads files of the folder and refuses what differs from `checksums.json` beside it: a damaged network still answers, wrongly.
 * @throws AppError `invalid_configuration` where a file is missing or is not the one whose checksum is recorded
 */
export async function createVerifiedReader(folder: string): Promise<(file: string) => Promise<Buffer>> {
  const recordFile = join(dirname(folder), 'checksums.json')
  const checksums: Record<string, string> = JSON.parse((await readModelFile(recordFile)).toString())
  return async (file) => {
    const path = join(folder, file)
    const bytes = await readModelFile(path)
    if (sha256Hex(bytes) === checksums[`${basename(folder)}/${file}`]) return bytes
    throw new AppError(
      'invalid_configuration',
      `The model file ${path} is damaged: its checksum is not the one in ${recordFile}. Restore the file from the release.`,
    )
  }
}

async function readModelFile(path: string): Promise<Buffer> {
  return readFile(path).catch((cause: unknown) => {
    throw new AppError('invalid_configuration', `The model file ${path} cannot be read. Restore it from the release.`, {
      cause,
    })
  })
}
