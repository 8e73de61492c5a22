/** The systemd units: what systemd itself finds in them, with the repository where they expect it. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const hasSystemd = await promisify(execFile)('systemd-analyze', ['--version']).then(
  () => true,
  () => process.env.CI === 'true',
)

const units = await readdir('ops/systemd')

describe.skipIf(!hasSystemd)('the systemd units', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rolewright-units-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  /** What `systemd-analyze verify` says of our units; programs that stand at /opt/rolewright there stand in the repository here. */
  async function verify(change: (text: string) => string): Promise<string> {
    const paths = await Promise.all(
      units.map(async (name) => {
        const text = await readFile(join('ops/systemd', name), 'utf8')
        await writeFile(join(folder, name), change(text.replaceAll(/\/opt\/rolewright(?:-%i)?/gu, resolve('.'))))
        return join(folder, name)
      }),
    )
    const said = await promisify(execFile)('systemd-analyze', ['verify', '--man=no', ...paths]).catch(
      (error: { stdout: string; stderr: string }) => error,
    )
    // Units of the machine itself are not ours to judge.
    return `${said.stdout}${said.stderr}`
      .split('\n')
      .filter((line) => line.includes('rolewright'))
      .join('\n')
  }

  test('are without a finding, and a misspelt field or a program that is not there is one', async () => {
    expect(units).toContain('rolewright-web.service')
    expect(await verify((text) => text)).toBe('')
    expect(await verify((text) => text.replace('NoNewPrivileges', 'NoNewPrivilege'))).toContain('Unknown key')
    expect(await verify((text) => text.replace('bin/node', 'bin/nodes'))).toContain('not executable')
  })

  test('run as a user without rights, and start programs that the repository has', async () => {
    for (const name of units.filter((one) => one.endsWith('.service'))) {
      const text = await readFile(join('ops/systemd', name), 'utf8')
      expect(text, name).toMatch(/^User=rolewright$/mu)
      for (const [, file = ''] of text.matchAll(/bin\/node (\S+)/gu))
        expect((await readFile(file, 'utf8')).length, `${name}: ${file}`).toBeGreaterThan(0)
    }
  })
})
