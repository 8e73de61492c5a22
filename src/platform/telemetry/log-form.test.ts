/** Whether a process writes for machines or for a person: as its environment says. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('a process writes JSON everywhere but in development, where a person reads it', async () => {
  const writtenIn = async (appEnv: string): Promise<string> => {
    const file = JSON.stringify(new URL('./log.ts', import.meta.url).href)
    const program = `import { createProcessLog } from ${file}
      createProcessLog({ appEnv: '${appEnv}', logLevel: 'INFO' }).info('ready')`
    const ran = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program])
    return ran.stderr
  }
  for (const appEnv of ['production', 'staging'])
    expect(JSON.parse(await writtenIn(appEnv)), appEnv).toMatchObject({ level: 'INFO', message: 'ready' })
  const readable = await writtenIn('development')
  expect(readable).toContain('ready')
  expect(() => JSON.parse(readable)).toThrow(SyntaxError)
})
