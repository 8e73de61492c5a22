/**
 * Lets the tests find the services that `npm run services -- up` has started, as vitest's global set-up.
 * Variables that are already set win, so any other PostgreSQL or Redis can be tested against.
 */
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'

const variables = { postgres: 'TEST_DATABASE_URL', redis: 'TEST_REDIS_URL' } as const
const stateFile = new URL('../../.cache/services/state.json', import.meta.url)

/** Whether somebody listens at the address; a state file may have outlived its services. */
function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  return new Promise((done) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 1_000 })
    const finish = (answer: boolean) => () => {
      socket.destroy()
      done(answer)
    }
    socket.once('connect', finish(true)).once('error', finish(false)).once('timeout', finish(false))
  })
}

/** Called by vitest once, before the first test file; the workers inherit the variables. */
export async function setup(): Promise<void> {
  const text = await readFile(stateFile, 'utf8').catch(() => '{}')
  const state: Record<string, { url: string }> = JSON.parse(text)
  for (const [name, variable] of Object.entries(variables)) {
    const url = state[name]?.url
    if (process.env[variable] === undefined && url !== undefined && (await answers(url))) process.env[variable] = url
  }
}
