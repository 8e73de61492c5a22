/** TLS everywhere, as the compose file sets it up: the proxy with certificates of its own, PostgreSQL and Redis that must prove who they are. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { randomBytes, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/main/preflight/finding.ts'
import { readCertificateEnd } from '../../src/platform/security/certificate-end.ts'
import { type ComposeService, readServices } from '../harness/compose-files.ts'
import { createServerDatabase, type ServerDatabase } from '../harness/database.ts'
import { findFreePort } from '../harness/free-port.ts'
import { until } from '../harness/load.ts'
import {
  inRepository,
  makeDataFolder,
  type RunningProcess,
  runCli,
  startProcess,
  type Variables,
} from '../harness/processes.ts'
import { hasServerDatabase } from '../harness/server-installation.ts'
import { openTlsDoor, type TlsDoor } from '../harness/tls-door.ts'

const hasCaddy = process.env.CI === 'true' || spawnSync('caddy', ['version'], { stdio: 'ignore' }).status === 0
if (!hasCaddy) process.stderr.write('Tests of TLS need caddy: `bash scripts/install-system.sh`. They are skipped.\n')

describe.skipIf(!hasServerDatabase || !hasCaddy)('an installation with TLS between all its parts', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let database: ServerDatabase
  let door: TlsDoor
  let web: RunningProcess
  let variables: Variables
  let proxyAuthority: string
  const programs: ChildProcess[] = []
  const ports = { https: 0, http: 0, web: 0, redis: 0 }

  const file = (name: string): string => join(folder.path, 'certificates', name)
  /** What the compose file mounts, where it lies here. */
  const here = (path: string): string =>
    path.replace(/^\/certificates\/(?:redis|postgres)\b/u, file('localhost')).replace(/^\/certificates/u, file('.'))
  const run = (program: string, args: readonly string[], env: Variables = {}): void => {
    programs.push(spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } }))
  }

  /** The database and Redis of this machine, asked for as the compose file asks for its own. */
  function locate({ environment = {} }: ComposeService, host: string): Variables {
    const [asked, found] = [new URL(environment.DATABASE_URL ?? ''), new URL(database.url)]
    found.host = `${host}:${door.port}`
    for (const [name, value] of asked.searchParams) found.searchParams.set(name, here(value))
    const redis = new URL(environment.REDIS_URL ?? '')
    redis.host = `localhost:${ports.redis}`
    return {
      ...{ DATABASE_URL: found.href, REDIS_URL: redis.href },
      NODE_EXTRA_CA_CERTS: here(environment.NODE_EXTRA_CA_CERTS ?? ''),
    }
  }

  /** @param ca nothing: what Node trusts by itself */
  async function ask(path: string, ca?: string): Promise<IncomingMessage & { readonly body: string }> {
    const asked = request({ host: 'localhost', port: ports.https, path, ...(ca && { ca }) }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return Object.assign(answer, { body: await text(answer) })
  }

  beforeAll(async () => {
    ;[folder, database] = await Promise.all([makeDataFolder(), createServerDatabase()])
    for (const name of ['https', 'http', 'web', 'redis'] as const) ports[name] = await findFreePort()
    await promisify(execFile)('bash', [inRepository('ops/tls/make-certificates.sh'), file('.'), 'localhost'])
    const behind = new URL(database.url)
    door = await openTlsDoor(
      { host: behind.hostname, port: Number(behind.port) },
      { cert: file('localhost.pem'), key: file('localhost.key') },
    )
    const services = await readServices('compose.yaml', {
      POSTGRES_PASSWORD: randomBytes(12).toString('hex'),
      SECRET_KEY: randomBytes(32).toString('hex'),
      METRICS_TOKEN: randomBytes(32).toString('hex'),
      DOMAIN: `localhost:${ports.https}`,
      GRAFANA_PASSWORD: 'unused',
    })
    const { web: service, redis } = services
    if (!service || !redis) throw new Error('the compose file has no web or no redis')

    const [program = '', ...args] = redis.command ?? []
    const port = (word: string): string => (word === '6379' ? String(ports.redis) : here(word))
    run(program, [...args.map(port), '--bind', '127.0.0.1', '--dir', folder.path])
    variables = {
      ...{ ...service.environment, ...locate(service, 'localhost') },
      ...{ PORT: String(ports.web), HOST: '127.0.0.1', TRUSTED_PROXIES: 'loopback', SHUTDOWN_DRAIN_SECONDS: '0' },
      DATA_DIR: folder.path,
    }
    const migrated = await runCli(['migrate', 'up'], variables)
    expect([migrated.code, migrated.stderr]).toEqual([0, expect.any(String)])
    const [, entry = ''] = service.command ?? []
    web = await startProcess({ file: entry, variables }, /is ready at|serving/u)
    run('caddy', ['run', '--config', inRepository('ops/compose/Caddyfile'), '--adapter', 'caddyfile'], {
      ...{ DOMAIN: 'localhost', HTTP_PORT: String(ports.http), HTTPS_PORT: String(ports.https) },
      ...{
        WEB_HOST: '127.0.0.1',
        WEB_PORT: String(ports.web),
        XDG_DATA_HOME: folder.path,
        XDG_CONFIG_HOME: folder.path,
      },
    })
    proxyAuthority = await until(
      () => readFile(join(folder.path, 'caddy/pki/authorities/local/root.crt'), 'utf8').catch(() => ''),
      (pem) => pem !== '',
    )
    await until(
      () =>
        ask('/health/ready', proxyAuthority).then(
          ({ statusCode }) => statusCode,
          () => 0,
        ),
      (status) => status === 200,
    )
  })
  afterAll(async () => {
    await web?.stop()
    for (const child of programs) {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    }
    door?.close()
    await Promise.all([database?.remove(), folder?.remove()])
  })

  test('people reach it by the proxy’s certificate, are told never to come without it, and see nothing of the metrics', async () => {
    const page = await ask('/', proxyAuthority)
    expect(page.statusCode).toBe(200)
    expect(page.headers['strict-transport-security']).toMatch(/max-age=\d{7}/u)
    expect((await ask('/metrics', proxyAuthority)).statusCode).toBe(404)
    await expect(ask('/')).rejects.toThrow(/certificate/u)
    const plain = await fetch(`http://localhost:${ports.http}/`, { redirect: 'manual' })
    expect([plain.status, plain.headers.get('location')]).toEqual([308, expect.stringMatching(/^https:\/\/localhost/u)])
  })

  test('the database and Redis are reached over TLS, by every connection', async () => {
    expect(door.passed()).toBeGreaterThan(0)
    const health = await ask('/health/dependencies', proxyAuthority)
    expect(JSON.stringify(JSON.parse(health.body))).toMatch(/"redis"/u)
    expect((await ask('/health/ready', proxyAuthority)).body).not.toContain('degraded')
  })

  test('a database of another authority, or of another name, is not spoken to', async () => {
    await promisify(execFile)('bash', [inRepository('ops/tls/make-certificates.sh'), file('other'), 'localhost'])
    const foreign = new URL(variables.DATABASE_URL ?? '')
    foreign.searchParams.set('sslrootcert', file('other/authority.pem'))
    await promisify(execFile)('bash', [inRepository('ops/tls/make-certificates.sh'), file('.'), 'elsewhere'])
    const behind = new URL(database.url)
    const wrong = await openTlsDoor(
      { host: behind.hostname, port: Number(behind.port) },
      { cert: file('elsewhere.pem'), key: file('elsewhere.key') },
    )
    const named = new URL(variables.DATABASE_URL ?? '')
    named.port = String(wrong.port)
    for (const url of [foreign, named]) {
      const { code, stderr } = await runCli(['migrate', 'status'], { ...variables, DATABASE_URL: url.href })
      expect(code).not.toBe(0)
      expect(stderr).toMatch(/certificate/u)
      expect(stderr).not.toContain('    at ')
    }
    wrong.close()
  })

  test('when each certificate ends is a metric, and one that ends is told of', async () => {
    const answer = await fetch(`http://127.0.0.1:${ports.web}/metrics`, {
      headers: { authorization: `Bearer ${variables.METRICS_TOKEN}`, host: 'localhost' },
    })
    const page = await answer.text()
    const ends = Object.fromEntries(
      [...page.matchAll(/^rolewright_certificate_end_timestamp_seconds\{part="(\w+)"\} (\S+)$/gmu)].map(
        ([, part = '', seconds]) => [part, Number(seconds)],
      ),
    )
    const { validTo } = new X509Certificate(await readFile(file('localhost.pem')))
    const own = new Date(validTo).getTime() / 1000
    expect(ends).toMatchObject({ database: own, redis: own })
    const shown = await readCertificateEnd({ host: 'localhost', port: ports.https, speaks: 'tls' }, false)
    expect(shown.getTime()).toBeGreaterThan(Date.now())
    // The proxy's own authority signs for hours: that the public one could not be looked at before the proxy ran is in the log.
    expect(web.output()).toContain('certificate.unreadable')
  })

  test('preflight says that every way is closed, and how long the proxy’s certificate holds', async () => {
    const bundle = file('bundle.pem')
    await promisify(execFile)('sh', [
      '-c',
      `cat ${file('authority.pem')} "$1" > ${bundle}`,
      'sh',
      join(folder.path, 'caddy/pki/authorities/local/root.crt'),
    ])
    const { stdout } = await runCli(['preflight', '--json'], { ...variables, NODE_EXTRA_CA_CERTS: bundle })
    const { checks } = JSON.parse(stdout) as { checks: readonly CheckResult[] }
    const says = checks
      .find(({ id }) => id === 'PRE-12')
      ?.findings.map(({ says: said }) => said)
      .join('\n')
    expect(says).toMatch(/The certificate of https:\/\/localhost:\d+ ends on/u)
  })
})
