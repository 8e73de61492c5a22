/** Two processes of one installation whose clocks are twenty minutes apart, each ten from the database's: nobody is signed out, no run is done twice, no limit doubles. */
import { pathToFileURL } from 'node:url'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stepNames } from '../../src/features/copilot/run.ts'
import type { ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { createApiClient } from '../harness/api-client.ts'
import { type Browser, openBrowser } from '../harness/browser.ts'
import { addPersonWithPassword, signIn } from '../harness/people.ts'
import { inRepository, type RunningServer, startProcess, startServer, type Variables } from '../harness/processes.ts'
import { expectRecovery, untilMissed } from '../harness/recovery.ts'
import { hasRedisServer, type RedisServer, startRedisServer } from '../harness/redis-server.ts'
import { createServerInstallation, hasServerDatabase, type ServerInstallation } from '../harness/server-installation.ts'

const clockOf = (minutes: number): Variables => ({
  NODE_OPTIONS: `--import ${pathToFileURL(inRepository('test/faults/entries/shifted-clock.ts')).href}`,
  CLOCK_OFF_MINUTES: String(minutes),
})
const tenMinutesMs = 600_000

describe.skipIf(!hasServerDatabase || !hasRedisServer)('processes whose clocks are ten minutes off', () => {
  let redis: RedisServer
  let installation: ServerInstallation
  let variables: Variables
  let ahead: RunningServer
  let behind: RunningServer

  beforeAll(async () => {
    ;[redis, installation] = await Promise.all([startRedisServer(), createServerInstallation()])
    variables = { ...installation.variables, REDIS_URL: redis.url }
    ;[ahead, behind] = await Promise.all([
      startServer({ ...variables, ...clockOf(10) }),
      startServer({ ...variables, ...clockOf(-10) }),
    ])
    await addPersonWithPassword(ahead.address, variables, { name: 'Ana', email: 'ana@example.org' })
  })
  afterAll(async () => {
    await Promise.all([ahead?.stop(), behind?.stop()])
    await installation?.remove()
    await redis?.kill()
  })

  const meAt = async (server: RunningServer, from: Browser): Promise<number> => {
    const browser = openBrowser(server.address)
    for (const [name, value] of from.cookies) browser.cookies.set(name, value)
    return (await browser.send('GET', '/api/v1/me')).status
  }

  test('a session of either opens the other, and ends everywhere when it ends', async () => {
    for (const [here, there] of [
      [ahead, behind],
      [behind, ahead],
    ] as const) {
      const browser = await signIn(here.address, 'ana@example.org')
      expect([await meAt(here, browser), await meAt(there, browser)]).toEqual([200, 200])
      const stolen = openBrowser(here.address)
      for (const [name, value] of browser.cookies) stolen.cookies.set(name, value)
      expect((await browser.send('POST', '/api/v1/sign-out')).status).toBe(204)
      expect([await meAt(here, stolen), await meAt(there, stolen)]).toEqual([401, 401])
    }
  })

  test('an access token lives ten minutes by the clock that made it; refused as old, it leaves the session alone', async () => {
    const use = async (server: RunningServer, token: string) =>
      openBrowser(server.address).send('GET', '/api/v1/me', undefined, { authorization: `Bearer ${token}` })
    const [early, late] = [
      await signIn(behind.address, 'ana@example.org'),
      await signIn(ahead.address, 'ana@example.org'),
    ]
    const old = (await early.send<{ token: string }>('POST', '/api/v1/tokens', {})).body.token
    const young = (await late.send<{ token: string }>('POST', '/api/v1/tokens', {})).body.token
    // That the clocks differ, and how far, is what the tokens say.
    const made = [old, young].map((token) => decodeJwt(token))
    expect(made.map(({ iat = 0 }) => Math.round((iat * 1_000 - Date.now()) / tenMinutesMs))).toEqual([-1, 1])
    expect(made.map(({ exp = 0, iat = 0 }) => exp - iat)).toEqual([600, 600])
    expect([(await use(behind, old)).status, (await use(ahead, young)).status]).toEqual([200, 200])
    expect((await use(behind, young)).status).toBe(200)
    const refused = await use(ahead, old)
    expect([refused.status, refused.body]).toEqual([401, expect.objectContaining({ code: 'unauthenticated' })])
    expect(await meAt(ahead, early)).toBe(200)
  })

  test('a key that may ask so often a minute may not ask twice as often', async () => {
    const ana = await signIn(ahead.address, 'ana@example.org')
    const made = await ana.send<{ key: string }>('POST', '/api/v1/keys', { label: 'slow', requestsPerMinute: 3 })
    const statuses: number[] = []
    for (let n = 0; n < 12; n++) {
      const { address } = n % 2 === 0 ? ahead : behind
      const headers = { authorization: `Bearer ${made.body.key}` }
      statuses.push((await openBrowser(address).send('GET', '/api/v1/runs', undefined, headers)).status)
    }
    // A minute may end among them: then a second one begins, for both.
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(6)
    expect(new Set(statuses)).toEqual(new Set([200, 429]))
  })

  test('the run of a worker that dies is finished once by one whose clock is twenty minutes later', async () => {
    const worker = (minutes: number, dieAt: string) =>
      startProcess(
        {
          file: 'test/faults/entries/dying-server.ts',
          variables: { ...variables, ...clockOf(minutes), ROLE: 'work', DIE_AT: dieAt, LOG_LEVEL: 'INFO' },
        },
        /executing runs/u,
      )
    const api = createApiClient(behind.address, installation.key)
    const doomed = await worker(-10, 'started tailor-resume')
    const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
    const board = inRepository('test/fixtures/greenhouse-board.json')
    const imported = await api.upload<ImportAnswer>('/api/v1/postings/files', board)
    const asked = { profileId: profile.body.id, postingId: imported.body.postingIds[0], acceptAll: true }
    const { id } = (await api.post<RunAnswer>('/api/v1/runs', asked)).body
    expect((await doomed.exited).signal).toBe('SIGKILL')
    const heir = await worker(10, 'never')
    const onlooker = createApiClient(ahead.address, installation.key)
    const run = await expectRecovery(
      'the run of a dead worker, by one with another clock',
      () => onlooker.waitForRun(id, ['done']),
      untilMissed,
    )
    expect(run.steps.map(({ name }) => name)).toEqual(stepNames)
    const attempts = Object.fromEntries(run.steps.map((step) => [step.name, step.attempts]))
    expect(attempts).toEqual(Object.fromEntries(stepNames.map((name) => [name, name === 'tailor-resume' ? 2 : 1])))
    expect((await heir.stop()).code).toBe(0)
  })
})
