/** Brings what `--resume` names into the system. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../kernel/errors.ts'
import type { ProfileAnswer } from './answers.ts'
import type { Api } from './api.ts'

/** @throws AppError `not_found` where the file cannot be opened, and what the import says */
export async function bringResume(
  api: Api,
  path: string,
  tell: (sentence: string) => void = () => {},
): Promise<ProfileAnswer> {
  tell(`Reading ${path}`)
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT' ? 'There is no such file.' : cause.code === 'EISDIR' ? 'It is a folder.' : cause.message
    throw new AppError('not_found', `The resume ${path} cannot be opened. ${why}`, { cause })
  })
  const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', { bytes, fileName: basename(path) })
  const unsorted = profile.facts.filter(({ kind }) => kind === 'unsorted').length
  tell(`  ${profile.facts.length} facts, ${unsorted} of them unsorted`)
  return profile
}
