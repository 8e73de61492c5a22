/** What `rolewright accounts export` and `delete` do: for the owner of this installation, or for the person of an address. */
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../kernel/errors.ts'
import { type Started, start } from '../start.ts'
import { tell } from './terminal.ts'
import { withApi } from './with-api.ts'

async function withApplication(work: (application: Started) => Promise<void>): Promise<void> {
  const application = await start({ role: 'cli', runsWorkflows: 'embedded' })
  try {
    await work(application)
  } finally {
    await application.close()
  }
}

/** A file that is there is never overwritten; one that was not finished does not stay. */
async function save(archive: Readable, path: string): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
  try {
    await pipeline(archive, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new AppError('conflict', `${path} is there already. Give another name with --out.`, { cause: error })
    await rm(path, { force: true })
    throw error
  }
  console.log(`Everything is in ${path}`)
}

/** @param email whose; without it the owner of this installation */
export async function exportAccount(email: string | undefined, path: string): Promise<void> {
  if (email !== undefined)
    return withApplication(async ({ care }) => save(care.exportAccount(await care.accountIdOf(email)), path))
  await withApi(async (api) => save(Readable.from([await api.download('/api/v1/account/export')]), path))
}

/** @param email whose; without it the owner of this installation */
export async function deleteAccount(email: string | undefined, isSure: boolean): Promise<void> {
  const whose = email ?? 'the owner of this installation'
  if (!isSure)
    throw new AppError(
      'invalid_input',
      `This deletes everything of ${whose} and cannot be taken back. Export first (rolewright accounts export), then add --yes.`,
    )
  if (email !== undefined) await withApplication(async ({ care }) => care.deleteAccount(await care.accountIdOf(email)))
  else await withApi(async (api) => api.postNothing('/api/v1/account/deletion', { confirm: 'delete my account' }))
  tell('Backups keep what they hold until they end.')
  console.log(`Deleted everything of ${whose}.`)
}
