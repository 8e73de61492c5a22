/** A process that can no longer trust itself says so at the highest level and ends, so that its supervisor starts it again. */
import { expect, test } from 'vitest'
import { makeDataFolder, runToEnd } from '../harness/processes.ts'
import { openSentryIngest } from '../harness/sentry-ingest.ts'

test('an error that nobody caught is one CRITICAL line with its cause, and the process ends with 1', async () => {
  const folder = await makeDataFolder()
  try {
    const ended = await runToEnd({
      file: 'test/faults/entries/crashing-server.ts',
      variables: { DATA_DIR: folder.path, HOST: '127.0.0.1', PORT: '0' },
    })
    expect(ended.code, ended.stderr).toBe(1)
    const lines: Record<string, unknown>[] = ended.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.filter((line) => line.level === 'CRITICAL')).toMatchObject([
      {
        role: 'serve',
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
        error: { type: 'Error', stack: expect.stringContaining('crashing-server.ts'), cause: { type: 'TypeError' } },
      },
    ])
  } finally {
    await folder.remove()
  }
})

test('a crash reaches the error tracker before the process ends, with its cause, release and environment', async () => {
  const folder = await makeDataFolder()
  const ingest = await openSentryIngest()
  try {
    const ended = await runToEnd({
      file: 'test/faults/entries/crashing-server.ts',
      variables: {
        ...{ DATA_DIR: folder.path, HOST: '127.0.0.1', PORT: '0' },
        ...{ SENTRY_DSN: ingest.dsn, SENTRY_ENVIRONMENT: 'staging' },
      },
    })
    expect(ended.code, ended.stderr).toBe(1)
    expect(ingest.events).toMatchObject([
      {
        kind: 'event',
        payload: {
          level: 'fatal',
          release: expect.stringMatching(/^rolewright@\d/u),
          environment: 'staging',
          tags: { event: 'process.crashed', role: 'serve' },
          exception: { values: [{ type: 'TypeError' }, { type: 'Error', mechanism: { handled: false } }] },
        },
      },
    ])
  } finally {
    await ingest.close()
    await folder.remove()
  }
})
