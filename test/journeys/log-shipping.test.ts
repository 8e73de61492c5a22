/** A real shipper (rsyslog) with the configuration we ship: every line arrives, unchanged and in order, though nobody listens at first. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { destination } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createLog, type Log } from '../../src/platform/telemetry/log.ts'
import { findFreePort } from '../harness/free-port.ts'
import { until } from '../harness/load.ts'
import { inRepository, makeDataFolder } from '../harness/processes.ts'

const hasShipper = process.env.CI === 'true' || spawnSync('rsyslogd', ['-v'], { stdio: 'ignore' }).status === 0
if (!hasShipper)
  process.stderr.write('The test of log shipping needs rsyslog: `bash scripts/install-system.sh`. It is skipped.\n')

describe.skipIf(!hasShipper)('log lines, shipped by rsyslog', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let file: string
  let port: number
  let log: Log
  let shipper: ChildProcess
  let listener: Server | undefined
  let received = ''

  const ship = (): void => {
    const env = {
      ...process.env,
      LOG_FILES: join(folder.path, '*.log'),
      LOG_SPOOL: join(folder.path, 'spool'),
      LOG_TARGET: '127.0.0.1',
      LOG_PORT: String(port),
    }
    shipper = spawn('rsyslogd', ['-n', '-f', inRepository('ops/logs/rsyslog.conf'), '-i', join(folder.path, 'pid')], {
      stdio: 'ignore',
      env,
    })
  }
  const stop = async (): Promise<void> => {
    shipper.kill('SIGTERM')
    if (shipper.exitCode === null && shipper.signalCode === null) await once(shipper, 'exit')
  }
  const listen = (): void => {
    listener = createServer((socket) => socket.setEncoding('utf8').on('data', (text: string) => (received += text)))
    listener.listen(port, '127.0.0.1')
  }
  const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')
  const write = (from: number, to: number): void => {
    for (let n = from; n < to; n++)
      log.info(
        { n, text: n % 50 === 0 ? 'Zürich 東京 "quoted" \\ back\nand a second line '.repeat(400) : 'short' },
        'written',
      )
  }
  /** Everything that was written, as it was written. */
  const arrives = async (): Promise<void> => {
    const written = linesOf(await readFile(file, 'utf8'))
    await until(
      async () => linesOf(received).length,
      (count) => count >= written.length,
    )
    expect(linesOf(received)).toEqual(written)
  }

  beforeAll(async () => {
    folder = await makeDataFolder()
    await mkdir(join(folder.path, 'spool'))
    file = join(folder.path, 'web.log')
    port = await findFreePort()
    log = createLog({ level: 'DEBUG', form: 'json', stream: destination({ dest: file, sync: true }) })
  })
  afterAll(async () => {
    await stop()
    listener?.close()
    await folder?.remove()
  })

  test('wait while nobody listens, and arrive then: all of them, long ones and other alphabets unchanged', async () => {
    write(0, 1_000)
    ship()
    write(1_000, 1_500)
    listen()
    await arrives()
    expect(linesOf(received)).toHaveLength(1_500)
  })

  test('arrive once each when the shipper is stopped in between and started again', async () => {
    await stop()
    write(1_500, 2_500)
    ship()
    await arrives()
    expect(linesOf(received).map((line) => (JSON.parse(line) as { n: number }).n)).toEqual(
      Array.from({ length: 2_500 }, (_, n) => n),
    )
  })
})

test('the recipes for other collectors read the same files, and name fields that our lines have', async () => {
  const recipes = await Promise.all(
    ['loki.alloy', 'elastic.filebeat.yaml', 'datadog.conf.yaml'].map((name) =>
      readFile(inRepository('ops/logs', name), 'utf8'),
    ),
  )
  for (const recipe of recipes) expect(recipe).toContain('/var/log/rolewright/*.log')
  for (const recipe of recipes.slice(1)) expect(parse(recipe)).toBeTypeOf('object')
  let line = ''
  createLog({
    level: 'INFO',
    form: 'json',
    fields: { role: 'serve' },
    stream: { write: (text) => (line += text) },
  }).info('x')
  const fields = Object.keys(JSON.parse(line) as object)
  const [loki = '', elastic = ''] = recipes
  for (const [, name = ''] of loki.matchAll(/= "(level|role|timestamp)"/gu)) expect(fields).toContain(name)
  for (const [, name = ''] of elastic.matchAll(/rolewright\.(\w+)\b/gu)) expect(['log', ...fields]).toContain(name)
  expect(JSON.parse(line)).toMatchObject({ timestamp: expect.stringMatching(/T\d\d:\d\d:\d\d\.\d{3}Z$/u) })
})
