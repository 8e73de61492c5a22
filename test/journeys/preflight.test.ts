/** Preflight, the security review and the doctor: what they say of an installation as it really is. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attest, type Subject, subjects } from '../../src/main/preflight/attestations.ts'
import { type CheckResult, exitCodeOf, worstOf } from '../../src/main/preflight/finding.ts'
import { runPreflight } from '../../src/main/preflight/preflight.ts'
import type { Backup } from '../../src/platform/backup/backup-folder.ts'
import { recordBackup, recordVerification } from '../../src/platform/backup/backup-records.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { migrateUp } from '../../src/platform/database/migrate.ts'
import { openPostgres } from '../../src/platform/database/postgres.ts'
import { createServerDatabase, type ServerDatabase } from '../harness/database.ts'
import { inRepository, makeDataFolder, runCli, type Variables } from '../harness/processes.ts'
import { hasServerDatabase } from '../harness/server-installation.ts'

/** A certificate for localhost that ends in so many days, signed by an authority of its own. */
async function makeCertificate(folder: string, days: number): Promise<{ key: string; cert: string }> {
  const [key, cert] = [join(folder, `key-${days}.pem`), join(folder, `cert-${days}.pem`)]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', String(days)]
  await promisify(execFile)('openssl', [...args, ...subject, '-keyout', key, '-out', cert])
  return { key, cert }
}

const backup = (name: string, encrypted: boolean): Backup => ({
  name,
  folder: name,
  manifest: {
    format: 1,
    createdAt: new Date().toISOString(),
    reason: 'daily',
    version: '0.1.0',
    mode: 'postgres',
    postgresMajor: 16,
    migrations: [],
    encrypted,
    files: [{ name: 'database.dump', bytes: 1_000_000, sha256: '' }],
    tables: [],
  },
})

describe.skipIf(!hasServerDatabase)('preflight', () => {
  let database: Database
  let place: ServerDatabase
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let https: Server
  let variables: Variables
  beforeAll(async () => {
    ;[place, folder] = await Promise.all([createServerDatabase(), makeDataFolder()])
    database = openPostgres({ url: place.url, poolSize: 1, maxOverflow: 0 })
    await migrateUp(database)
    const { key, cert } = await makeCertificate(folder.path, 60)
    https = createServer({ key: await readFile(key), cert: await readFile(cert) })
    await new Promise<void>((done) => https.listen(0, '127.0.0.1', done))
    await cp(inRepository('ops'), join(folder.path, 'ops'), { recursive: true })
    await mkdir(join(folder.path, 'ops/drills'), { recursive: true })
    await writeDrills(new Date(), true)
    variables = {
      APP_ENV: 'production',
      DATABASE_URL: place.url,
      SECRET_KEY: randomBytes(32).toString('hex'),
      METRICS_TOKEN: randomBytes(32).toString('hex'),
      REDIS_URL: 'redis://127.0.0.1:6379/0',
      SENTRY_DSN: 'https://0123456789abcdef@sentry.rolewright.net/7',
      PUBLIC_URL: `https://localhost:${(https.address() as AddressInfo).port}`,
      TRUSTED_PROXIES: 'loopback',
      DATA_DIR: folder.path,
    }
  })
  afterAll(async () => {
    https?.close()
    await database?.close()
    await Promise.all([place?.remove(), folder?.remove()])
  })

  const writeDrills = (finishedAt: Date, passed: boolean): Promise<void> => {
    const drills = ['load', 'restore', 'soak', 'walk'].map((name) => ({
      ...{ name, version: '0.1.0', finishedAt: finishedAt.toISOString() },
      ...{ passed, seconds: 60, figures: 'n = 1' },
    }))
    return writeFile(join(folder.path, 'ops/drills/report.json'), JSON.stringify({ drills }))
  }

  const look = (more: Variables = {}, now = new Date()): Promise<CheckResult[]> =>
    runPreflight({ ...variables, ...more }, { prometheus: null, root: folder.path, now })

  const of = (results: readonly CheckResult[], id: string) => {
    const findings = results.find((one) => one.id === id)?.findings ?? []
    return { standing: worstOf(findings), says: findings.map(({ says, fix }) => `${says} ${fix ?? ''}`).join('\n') }
  }

  const daysAhead = (days: number): Date => new Date(Date.now() + days * 86_400_000)

  test('says of each point of the list how it stands and what to do, and of an unready installation that it is not', async () => {
    const results = await look()
    expect(results.map(({ id }) => id)).toEqual(['data', ...Array.from({ length: 15 }, (_, at) => `PRE-${at + 1}`)])
    expect(exitCodeOf(results)).toBe(1)
    for (const { findings } of results)
      for (const { standing, says, fix } of findings) {
        expect(says).toMatch(/\.$/u)
        if (standing !== 'ok') expect(fix, says).toMatch(/\S/u)
      }
    expect(JSON.stringify(results)).not.toContain(variables.SECRET_KEY)
  })

  test.each([
    ['PRE-1', { SECRET_KEYS_PREVIOUS: 'x'.repeat(40) }, 'warning', 'former key'],
    ['PRE-1', { SECRET_KEY: 'changeme' }, 'failed', 'SECRET_KEY'],
    ['PRE-2', { SENTRY_DSN: undefined }, 'warning', 'SENTRY_DSN is not set'],
    ['PRE-2', { SENTRY_DSN: 'https://...@sentry.io/...' }, 'failed', 'placeholder'],
    ['PRE-3', { LOG_LEVEL: 'DEBUG' }, 'failed', 'fills disks'],
    ['PRE-10', { CORS_ORIGINS: '["http://jobs.rolewright.net"]' }, 'failed', 'plain http'],
    ['PRE-10', { CORS_ORIGINS: '["*"]' }, 'failed', 'wildcard'],
    ['PRE-10', { CORS_ORIGINS: '["https://jobs.rolewright.net"]' }, 'ok', 'may call the API'],
    ['PRE-11', { RATE_LIMIT_PER_MINUTE: '1000000' }, 'failed', 'limits nobody'],
    ['PRE-11', { TRUSTED_PROXIES: undefined }, 'failed', 'one address'],
    ['PRE-11', { REDIS_URL: undefined }, 'warning', 'counts for itself'],
    ['PRE-12', { PUBLIC_URL: 'http://jobs.rolewright.net' }, 'failed', 'in clear'],
    ['PRE-12', { REDIS_URL: 'redis://cache.rolewright.net:6379/0' }, 'failed', 'rediss'],
  ] as const)('%s with %j is %s: %s', async (id, changed, standing, words) => {
    const found = of(await look(changed), id)
    expect([found.standing, found.says]).toEqual([standing, expect.stringContaining(words)])
  })

  test.each(['PRE-1', 'PRE-2', 'PRE-10', 'PRE-11', 'PRE-15'])('%s is fine where the configuration is', async (id) => {
    expect(of(await look(), id).standing).toBe('ok')
  })

  const vouched: readonly (readonly [string, Subject])[] = [
    ['PRE-3', 'log-shipping'],
    ['PRE-4', 'alerting'],
    ['PRE-5', 'dashboards'],
    ['PRE-6', 'load-test'],
    ['PRE-8', 'recovery'],
    ['PRE-9', 'security-review'],
    ['PRE-13', 'documentation'],
    ['PRE-14', 'training'],
  ]
  test.each(vouched)('%s needs somebody who vouches for %s, and that runs out', async (id, subject) => {
    const { what, days } = subjects[subject]
    expect(of(await look(), id).says).toContain(`Nobody vouches that ${what}`)
    await attest(database, { subject, role: 'operator', note: null })
    const after = of(await look(), id)
    expect(after.says).toContain(`operator, ${new Date().toISOString().slice(0, 10)}: ${what}`)
    const lapsed = of(await look({}, daysAhead(days + 2)), id)
    expect([lapsed.standing, lapsed.says]).toEqual(['failed', expect.stringContaining(`holds for ${days}`)])
  })

  test.each([
    ['PRE-6', 'load'],
    ['PRE-6', 'soak'],
    ['PRE-8', 'restore'],
    ['PRE-8', 'walk'],
  ])('%s reads the dated report of the drill %s', async (id, name) => {
    expect(of(await look(), id).says).toContain(`The drill ${name} passed 0 days ago`)
    expect(of(await look({}, daysAhead(91)), id).says).toContain(`The drill ${name} is 91 days old`)
    await writeDrills(new Date(), false)
    expect(of(await look(), id)).toMatchObject({ standing: 'failed', says: expect.stringContaining(`${name} failed`) })
    await writeDrills(new Date(), true)
  })

  test('PRE-7 wants a backup of the last day that somebody has read through', async () => {
    expect(of(await look(), 'PRE-7')).toMatchObject({ standing: 'failed', says: expect.stringContaining('never was') })
    await recordBackup(database, backup('rolewright-20261128T000000Z-daily', true), new Date())
    expect(of(await look(), 'PRE-7').says).toContain('read the last backup through')
    await recordVerification(database, 'rolewright-20261128T000000Z-daily', new Date())
    expect(of(await look(), 'PRE-7').standing).toBe('ok')
    expect(of(await look({}, daysAhead(2)), 'PRE-7')).toMatchObject({ standing: 'failed' })
  })

  test('PRE-12 looks at the certificate that people are shown: who signed it, and when it ends', async () => {
    const stranger = of(await look(), 'PRE-12')
    expect([stranger.standing, stranger.says]).toEqual(['failed', expect.stringContaining('was not accepted')])
    const trusting = (days: number) => ({ ...variables, NODE_EXTRA_CA_CERTS: join(folder.path, `cert-${days}.pem`) })
    const trusted = await runCli(['preflight', '--json'], trusting(60))
    expect(trusted.code).toBe(1)
    const { checks } = JSON.parse(trusted.stdout) as { checks: (CheckResult & { standing: string })[] }
    expect(checks.find(({ id }) => id === 'PRE-12')).toMatchObject({ standing: 'ok' })
    const { key, cert } = await makeCertificate(folder.path, 9)
    https.setSecureContext({ key: await readFile(key), cert: await readFile(cert) })
    const soon = await runCli(['preflight'], trusting(9))
    expect(soon.stdout).toMatch(/warning PRE-12[\s\S]*in [89] days/u)
  })

  test('the security review shows what is in effect beside what is safe, and no secret', async () => {
    const { code, stdout } = await runCli(['security', 'review'], variables)
    expect(code).toBe(3)
    expect(stdout).toMatch(/^! BACKUP_RECIPIENT +not set/mu)
    expect(stdout).toMatch(/^ {2}SECRET_KEY +set /mu)
    for (const secret of [variables.SECRET_KEY, variables.METRICS_TOKEN, new URL(place.url).password])
      expect(stdout).not.toContain(secret)
  })

  test('vouching needs a subject that there is', async () => {
    const done = await runCli(['attest', 'everything', '--role', 'operator'], variables)
    expect([done.code, done.stderr]).toEqual([2, expect.stringContaining('log-shipping')])
    const noted = await runCli(['attest', 'training', '--role', 'operator on duty', '--note', 'minutes'], variables)
    expect([noted.code, noted.stdout.trim()]).toEqual([0, 'Noted: training, by operator on duty.'])
  })
})

test('the doctor tells people at home what is missing and what to do', async () => {
  const folder = await makeDataFolder()
  try {
    const fresh = await runCli(['doctor'], { DATA_DIR: folder.path })
    expect(fresh.stdout).toMatch(/ok +node[\s\S]*ok +config[\s\S]*data +Database/u)
    expect(fresh.code).not.toBe(2)
    const broken = await runCli(['doctor', '--json'], { DATA_DIR: folder.path, PORT: 'eighty' })
    expect(broken.code).toBe(1)
    expect(JSON.parse(broken.stdout).checks.at(-1)).toMatchObject({
      id: 'config',
      findings: [{ says: expect.stringContaining('PORT') }],
    })
  } finally {
    await folder.remove()
  }
})
