/** Opens the API for one command and closes it afterwards, whatever happened. */
import { type Invocation, readInvocation } from '../../platform/config/command-line.ts'
import { readEnvironment } from '../../platform/config/settings.ts'
import { type Api, openApi } from './api.ts'
import { tell } from './terminal.ts'

export async function withApi(work: (api: Api, at: Invocation) => Promise<void>): Promise<void> {
  const { readSettings } = await import('../start.ts')
  const api = await openApi(await readSettings(), tell)
  try {
    await work(api, readInvocation(await readEnvironment(), process.cwd()))
  } finally {
    await api.close()
  }
}
