/** An alert on its whole way: a process that is gone, a real Prometheus with our rules, a real Alertmanager with our routes, and who hears of it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkAlerting } from '../../src/main/preflight/alert-checks.ts'
import type { Finding } from '../../src/main/preflight/finding.ts'
import { findFreePort } from '../harness/free-port.ts'
import { until } from '../harness/load.ts'
import { inRepository, makeDataFolder, runCli } from '../harness/processes.ts'
import { hasPrometheus, type PrometheusServer, startPrometheus } from '../harness/prometheus-server.ts'

interface Heard {
  /** Of the receiver's address. */
  readonly path: string
  readonly status: string
  readonly alert: string
}

/** A page that says nothing: what is watched is that it answers. */
const servePage = (port: number): Server =>
  createServer((_request, response) => response.setHeader('content-type', 'text/plain').end('')).listen(
    port,
    '127.0.0.1',
  )

describe.skipIf(!hasPrometheus)('alerting', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let prometheus: PrometheusServer
  let alertmanager: ReturnType<typeof spawn>
  let relay: Server
  let web: Server
  const heard: Heard[] = []
  const ports = { web: 0, relay: 0, alertmanager: 0, cluster: 0 }

  beforeAll(async () => {
    folder = await makeDataFolder()
    for (const name of ['web', 'relay', 'alertmanager', 'cluster'] as const) ports[name] = await findFreePort()
    relay = createServer(async (request, response) => {
      const { alerts } = JSON.parse(await text(request)) as {
        alerts: { status: string; labels: { alertname: string } }[]
      }
      for (const one of alerts) heard.push({ path: request.url ?? '', status: one.status, alert: one.labels.alertname })
      response.end()
    }).listen(ports.relay, '127.0.0.1')
    web = servePage(ports.web)

    // The rules with seconds in place of minutes, by the command that operators have, and the routes that we ship with the relays' own address.
    await cp(inRepository('ops'), join(folder.path, 'ops'), { recursive: true })
    const rules = join(folder.path, 'quick-rules')
    const wrote = await runCli(['alerts', 'write', rules, '--for', '1s'], {})
    expect(wrote, wrote.stderr).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+ alerts in /u) })
    const routing = join(folder.path, 'ops/alertmanager/alertmanager.yaml')
    const given = await readFile(routing, 'utf8')
    const quick = given
      .replaceAll('127.0.0.1:9095', `127.0.0.1:${ports.relay}`)
      .replace('group_wait: 30s', 'group_wait: 1s')
      .replace('group_interval: 5m', 'group_interval: 1s')
    await writeFile(routing, quick)
    alertmanager = spawn(
      'prometheus-alertmanager',
      [
        `--config.file=${routing}`,
        `--storage.path=${join(folder.path, 'alertmanager')}`,
        `--web.listen-address=127.0.0.1:${ports.alertmanager}`,
        '--cluster.listen-address=',
        '--log.level=error',
      ],
      { stdio: 'ignore' },
    )
    prometheus = await startPrometheus(
      { 'rolewright-web': `127.0.0.1:${ports.web}` },
      [join(rules, '*.yaml')],
      [`127.0.0.1:${ports.alertmanager}`],
    )
  }, 120_000)
  afterAll(async () => {
    await prometheus?.stop()
    alertmanager?.kill('SIGTERM')
    if (alertmanager) await once(alertmanager, 'close')
    for (const server of [relay, web]) server?.close()
    await folder?.remove()
  })

  const standings = (findings: readonly Finding[]): string[] =>
    findings.map(({ standing, says }) => `${standing}: ${says}`)

  test('preflight finds rules, Alertmanager and processes where they are, and says what is missing where they are not', async () => {
    const found = await until(
      () => checkAlerting(folder.path, prometheus.url),
      (findings) => findings.every(({ standing }) => standing === 'ok'),
    )
    expect(standings(found)).toEqual([
      expect.stringMatching(/^ok: Prometheus evaluates all \d+ alerts/u),
      expect.stringMatching(/^ok: Prometheus reads all 1 processes/u),
    ])
    const example = await checkAlerting(inRepository('.'), prometheus.url)
    expect(standings(example)).toContainEqual(expect.stringMatching(/^warning: .*relays of the example/u))
    const nobody = await checkAlerting(folder.path, 'http://127.0.0.1:1')
    expect(standings(nobody)).toEqual([expect.stringMatching(/^failed: .*did not answer/u)])
    expect(standings(await checkAlerting(folder.path, null))).toEqual([expect.stringMatching(/^failed: /u)])
  }, 60_000)

  test('an alert that there is not, and what is no time, are refused with exit code 2 and a sentence', async () => {
    const never = join(folder.path, 'never')
    for (const [time, says] of [
      ['Nobody=5m', 'No alert is called Nobody.'],
      ['soon', '--for takes a time such as 5m'],
    ] as const) {
      const { code, stderr } = await runCli(['alerts', 'write', never, '--for', time], {})
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(says) })
    }
    await expect(readFile(join(never, 'runs.yaml'))).rejects.toThrow('ENOENT')
  }, 60_000)

  test('a process that is gone wakes the operator on duty, and when it is back the alert is resolved', async () => {
    const gone = { path: '/on-duty', alert: 'ProcessDown' }
    web.closeAllConnections()
    web.close()
    await until(
      async () => heard,
      (all) => all.some((one) => one.path === gone.path && one.alert === gone.alert && one.status === 'firing'),
    )
    web = servePage(ports.web)
    await until(
      async () => heard,
      (all) => all.some((one) => one.path === gone.path && one.alert === gone.alert && one.status === 'resolved'),
    )
    expect(heard.filter(({ path, alert }) => path === '/working-hours' && alert === 'ProcessDown')).toEqual([])
  }, 120_000)
})
