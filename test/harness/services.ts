/**
 * Lets the tests find the services that `npm run services -- up` has started, as vitest's global set-up.
 * Variables that are already set win, so any other PostgreSQL or Redis can be tested against.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'

const variables = { postgres: 'TEST_DATABASE_URL', redis: 'TEST_REDIS_URL' } as const
const folder = new URL('../../.cache/services/', import.meta.url)
/** While it is there, whoever started the services for a while leaves them running: scripts/services/users.mjs. */
const ourUse = new URL(`users/${process.pid}`, folder)

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

/** Called by vitest once, before the first test file; the workers inherit the variables. @returns what it calls after the last */
export async function setup(): Promise<() => Promise<void>> {
  const text = await readFile(new URL('state.json', folder), 'utf8').catch(() => '{}')
  const state: Record<string, { url: string }> = JSON.parse(text)
  const wanted = Object.entries(variables).flatMap(([name, variable]) => {
    const url = state[name]?.url
    return process.env[variable] === undefined && url !== undefined ? [{ variable, url }] : []
  })
  if (wanted.length > 0) {
    // Before they are asked: what answers now must not be stopped before it is used.
    await mkdir(new URL('users/', folder), { recursive: true })
    await writeFile(ourUse, '')
  }
  for (const { variable, url } of wanted) if (await answers(url)) process.env[variable] = url
  return () => rm(ourUse, { force: true })
}
