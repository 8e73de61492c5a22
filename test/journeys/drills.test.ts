/** The drills, short: each leaves a dated result that preflight reads, and a wrong call is answered with what there is. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slopeOf } from '../../scripts/drills/load.ts'
import { drillReport } from '../../src/main/preflight/drill-report.ts'
import { checkDrill } from '../../src/main/preflight/evidence-checks.ts'
import { inRepository, makeDataFolder } from '../harness/processes.ts'
import { hasServerDatabase } from '../harness/server-installation.ts'

describe.skipIf(!hasServerDatabase)('the drills', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  const play = async (...args: string[]) => {
    const report = join(folder.path, 'ops/drills/report.json')
    const given = [inRepository('scripts/drills.ts'), ...args, '--report', report]
    return promisify(execFile)(process.execPath, given).then(
      (said) => ({ ...said, code: 0 }),
      (error: { stdout: string; stderr: string; code: number }) => error,
    )
  }
  beforeAll(async () => {
    folder = await makeDataFolder()
  })
  afterAll(async () => {
    await folder.remove()
  })

  test('load: four profiles by a load tool, none of whose requests fails, and preflight knows it', async () => {
    const done = await play('load', '--requests', '20')
    expect(done, done.stderr).toMatchObject({ code: 0, stdout: expect.stringMatching(/^passed {2}load/u) })
    for (const profile of ['browse', 'search', 'run', 'mixed'])
      expect(done.stdout).toMatch(new RegExp(`${profile} n=[1-9]\\d*, p50 \\d+`, 'u'))
    expect(await checkDrill(folder.path, 'load', new Date())).toMatchObject({ standing: 'ok' })
  }, 240_000)

  test('restore: a backup put back into an empty database serves again, and what other drills left is kept', async () => {
    const done = await play('restore')
    expect(done, done.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining('Serving again after') })
    const report = drillReport.parse(JSON.parse(await readFile(join(folder.path, 'ops/drills/report.json'), 'utf8')))
    expect(report.drills.map(({ name }) => name)).toEqual(expect.arrayContaining(['restore']))
    expect(await checkDrill(folder.path, 'restore', new Date())).toMatchObject({ standing: 'ok' })
  }, 480_000)

  test.each([['everything'], ['--everything'], ['load', '--requests', 'many']])(
    'a wrong call (%s %s %s) is answered with what there is',
    async (...call) => {
      const said = await play(...call)
      expect(said).toMatchObject({ code: 2, stderr: expect.stringMatching(/Usage[\s\S]*restore/u) })
      expect(said.stderr).not.toMatch(/^\s+at /mu)
    },
  )

  test('usage is shown to who asks for it', async () => {
    expect(await play('--help')).toMatchObject({ code: 0, stdout: expect.stringMatching(/Usage[\s\S]*restore/u) })
  })

  test('the slope of memory is that of the points', () => {
    expect(
      slopeOf([
        [0, 100],
        [1, 160],
        [2, 220],
      ]),
    ).toBeCloseTo(60)
    expect(
      slopeOf([
        [0, 100],
        [1, 100],
      ]),
    ).toBe(0)
  })
})
