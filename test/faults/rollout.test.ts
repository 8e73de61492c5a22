/** A release goes out and comes back by the scripts of ops/rollout, behind a real proxy, while people work: not one request fails. */
import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrateDown, migrateUp } from '../../src/platform/database/migrate.ts'
import { migrationsDirectory } from '../../src/platform/database/migration-files.ts'
import { openPostgres } from '../../src/platform/database/postgres.ts'
import { findFreePort } from '../harness/free-port.ts'
import { type Load, startLoad, until } from '../harness/load.ts'
import { inRepository } from '../harness/processes.ts'
import { hasProxy, type RolloutProxy, startRolloutProxy } from '../harness/proxy-server.ts'
import { createServerInstallation, hasServerDatabase, type ServerInstallation } from '../harness/server-installation.ts'

type Slot = 'blue' | 'green'

test('a release is put into the folder of its slot, and what the slot keeps for itself stays', async () => {
  const home = await mkdtemp(join(tmpdir(), 'rolewright-slots-'))
  const slot = join(home, 'rolewright-blue')
  try {
    await mkdir(slot)
    await writeFile(join(slot, '.env'), 'PORT=8000\n')
    const env = { ...process.env, ROLLOUT_HOME: home, ROLLOUT_SET_UP: 'no', RELEASE: 'HEAD' }
    const place = (): Promise<unknown> =>
      promisify(execFile)('bash', [inRepository('ops/rollout/place.sh'), 'blue'], { env, cwd: inRepository('.') })
    await place()
    await rm(join(slot, 'package.json'))
    await place()
    expect(await readFile(join(slot, '.env'), 'utf8')).toBe('PORT=8000\n')
    expect(JSON.parse(await readFile(join(slot, 'package.json'), 'utf8')).name).toBe('rolewright')
  } finally {
    await rm(home, { recursive: true, force: true })
  }
})

describe.skipIf(!hasProxy || !hasServerDatabase)('a rollout', () => {
  let installation: ServerInstallation
  let folder: string
  let proxy: RolloutProxy
  let ports: Record<Slot, number>
  let load: Load

  /** What `systemctl start` is on a server: starts the slot in the background, and returns; its process id is kept for the stop. */
  async function writeSlots(): Promise<void> {
    for (const slot of ['blue', 'green'] as const) {
      const log = join(folder, `${slot}.log`)
      const serve = `"${process.execPath}" ${inRepository('src/main/serve.ts')}`
      await writeFile(
        join(folder, `start-${slot}`),
        `#!/bin/sh\nPORT=${ports[slot]} setsid ${serve} >> ${log} 2>&1 < /dev/null &\necho $! > ${folder}/${slot}.pid\n`,
      )
      await writeFile(
        join(folder, `stop-${slot}`),
        `#!/bin/sh\n[ -f ${folder}/${slot}.pid ] || exit 0\nkill -TERM "$(cat ${folder}/${slot}.pid)" 2> /dev/null\n` +
          `while kill -0 "$(cat ${folder}/${slot}.pid)" 2> /dev/null; do sleep 0.1; done\nrm ${folder}/${slot}.pid\n`,
      )
      for (const name of [`start-${slot}`, `stop-${slot}`]) await chmod(join(folder, name), 0o755)
    }
  }

  /** The script as an operator runs it. */
  async function rollout(command: string, more: Readonly<Record<string, string>> = {}) {
    const begun = performance.now()
    const env = {
      ...process.env,
      ...installation.variables,
      ...{
        HOST: '127.0.0.1',
        APP_ENV: 'test',
        LOG_LEVEL: 'WARNING',
        SHUTDOWN_DRAIN_SECONDS: '0',
        DATABASE_POOL_SIZE: '5',
      },
      ...{ RATE_LIMIT_PER_MINUTE: '1000000', RATE_LIMIT_PER_HOUR: '100000000', MAX_EVENT_LOOP_DELAY: '60' },
      ...{ REQUEST_TIMEOUT: '120', HAPROXY_SOCKET: proxy.socket },
      ...{ ROLLOUT_BLUE_URL: `http://127.0.0.1:${ports.blue}`, ROLLOUT_GREEN_URL: `http://127.0.0.1:${ports.green}` },
      ...{ ROLLOUT_START: join(folder, 'start-SLOT'), ROLLOUT_STOP: join(folder, 'stop-SLOT'), ...more },
    }
    const args = [inRepository('ops/rollout/rollout.mjs'), command]
    const done = await promisify(execFile)(process.execPath, args, { env }).then(
      (said) => ({ ...said, code: 0 }),
      (error: { stdout: string; stderr: string; code: number }) => error,
    )
    return { code: done.code, said: `${done.stdout}${done.stderr}`, seconds: (performance.now() - begun) / 1000 }
  }
  const onDuty = async (): Promise<string> => (await rollout('status')).said.trim()

  const more = (count: number): Promise<unknown> => {
    const before = load.answers.length
    return until(
      async () => load.answers.length,
      (now) => now >= before + count,
    )
  }

  beforeAll(async () => {
    ;[installation, folder] = await Promise.all([
      createServerInstallation(),
      mkdtemp(join(tmpdir(), 'rolewright-rollout-')),
    ])
    ports = { blue: await findFreePort(), green: await findFreePort() }
    await writeSlots()
    proxy = await startRolloutProxy(ports)
    const first = await rollout('deploy')
    expect(first, first.said).toMatchObject({ code: 0, said: expect.stringContaining('blue is on duty.') })
    load = startLoad({
      clients: 4,
      token: installation.key,
      ask: (n) =>
        n % 5 === 0
          ? {
              method: 'POST',
              url: `${proxy.address}/api/v1/applications`,
              body: JSON.stringify({ title: `Mason ${n}` }),
            }
          : { method: 'GET', url: `${proxy.address}/api/v1/${n % 2 === 0 ? 'profiles' : 'applications'}` },
    })
    await more(20)
  }, 240_000)
  afterAll(async () => {
    await load?.stop()
    for (const slot of ['blue', 'green']) await promisify(execFile)(join(folder, `stop-${slot}`)).catch(() => {})
    await Promise.all([proxy?.stop(), installation?.remove()])
    await rm(folder, { recursive: true, force: true })
  })

  test('migrates while people work, with both releases side by side, goes out, and comes back within a minute', async () => {
    // The next release adds what the one on duty does not know, as docs/upgrade.md wants it.
    const next = join(folder, 'migrations')
    await promisify(execFile)('cp', ['-r', migrationsDirectory, next])
    const added =
      'alter table applications add column rollout_note text;\ncreate table rollout_things (id uuid primary key);'
    const removed = 'drop table rollout_things;\nalter table applications drop column rollout_note;'
    await writeFile(join(next, '9999_rollout.sql'), `-- Up Migration\n\n${added}\n\n-- Down Migration\n\n${removed}\n`)
    const database = openPostgres({ url: installation.variables.DATABASE_URL ?? '', poolSize: 1, maxOverflow: 0 })
    try {
      const first = await migrateUp(database, { directory: next })
      expect(first).toEqual(['9999_rollout'])
      await more(20)
      const deployed = await rollout('deploy')
      expect(deployed, deployed.said).toMatchObject({ code: 0, said: expect.stringContaining('green is on duty.') })
      expect(await onDuty()).toBe('green')
      await more(20)
      const back = await rollout('rollback')
      expect(back, back.said).toMatchObject({ code: 0, said: expect.stringContaining('blue is on duty.') })
      expect(await onDuty()).toBe('blue')
      // The promise to operators; it took 1 s where it was measured.
      expect(back.seconds).toBeLessThan(60)
      await more(20)
      // Down and up again, with rows written in between, while the release that does not know it works on.
      await migrateDown(database, 1, { directory: next })
      await more(20)
      expect(await migrateUp(database, { directory: next })).toEqual(['9999_rollout'])
      await more(20)
      const again = await rollout('rollback')
      expect(again.said).toContain('green is on duty.')
      const finished = await rollout('finish')
      expect(finished, finished.said).toMatchObject({ code: 0, said: expect.stringContaining('blue is stopped.') })
      await more(20)
    } finally {
      await database.close()
    }
    expect(load.failures).toEqual([])
    expect(load.answers.filter(({ status }) => status >= 400)).toEqual([])
    expect((await readdir(folder)).filter((name) => name.endsWith('.pid'))).toEqual(['green.pid'])
  }, 240_000)

  test('a release that does not get ready changes nothing', async () => {
    const before = await onDuty()
    const failed = await rollout('deploy', {
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      ROLLOUT_READY_SECONDS: '5',
    })
    expect(failed).toMatchObject({ code: 1, said: expect.stringContaining('did not get ready') })
    expect(await onDuty()).toBe(before)
    expect(await rollout('rollback')).toMatchObject({ code: 1, said: expect.stringContaining('does not run any more') })
    await more(20)
    expect(load.failures).toEqual([])
    expect(load.answers.filter(({ status }) => status >= 400)).toEqual([])
    const unplaced = await rollout('deploy', { ROLLOUT_PLACE: 'echo SLOT >&2; exit 3' })
    expect(unplaced).toMatchObject({ code: 1, said: expect.stringMatching(/^(?:blue|green)$[\s\S]*ended with 3/mu) })
    expect(await onDuty()).toBe(before)
    expect(await rollout('sideways')).toMatchObject({ code: 2, said: expect.stringContaining('Usage') })
    expect(await readFile(join(folder, 'blue.log'), 'utf8')).not.toContain('"level":60,"event":"crash"')
  }, 120_000)
})
