/** How the CLI finds the server that already runs on a data directory, and may speak to it. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { findHolder } from './lock-holder.ts'

const serverSchema = z.object({ address: z.string(), token: z.string(), pid: z.number().int() })

export type RunningServer = z.infer<typeof serverSchema>

const serverFileOf = (dataDirectory: string): string => join(dataDirectory, 'server.json')

/** Says where this process serves. Readable by its own user only (0600): the token opens the owner's data. */
export async function publishServer(
  dataDirectory: string,
  { address, token }: Pick<RunningServer, 'address' | 'token'>,
): Promise<void> {
  const file = serverFileOf(dataDirectory)
  const draft = `${file}.${process.pid}`
  // A new file, moved into place: never half written, and never with the mode of a file that was there before.
  await rm(draft, { force: true })
  await writeFile(draft, JSON.stringify({ address, token, pid: process.pid }), { mode: 0o600, flag: 'wx' })
  await rename(draft, file)
}

/** Takes the address back; the directory's lock does so when it is released. */
export async function withdrawServer(dataDirectory: string): Promise<void> {
  await rm(serverFileOf(dataDirectory), { force: true })
}

/** The server that holds this directory; null when none runs, or when the one that runs serves no address. */
export async function findRunningServer(dataDirectory: string): Promise<RunningServer | null> {
  const holder = await findHolder(dataDirectory)
  if (holder === null) return null
  const text = await readFile(serverFileOf(dataDirectory), 'utf8').catch(() => null)
  if (text === null) return null
  const server = parseServer(text)
  // A file of a killed server that a process without an address (a CLI command) has followed.
  return server?.pid === holder.pid ? server : null
}

function parseServer(text: string): RunningServer | undefined {
  try {
    return serverSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
