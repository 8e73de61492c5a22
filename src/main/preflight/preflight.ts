/** The founding document's pre-production list, looked at on the real configuration: 15 checks, each with what to do. */

import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError, messageOf } from '../../kernel/errors.ts'
import { environmentFile } from '../../platform/config/environment.ts'
import { type Environment, loadSettings, type Settings } from '../../platform/config/settings.ts'
import type { Database } from '../../platform/database/database.ts'
import { migrationStatus } from '../../platform/database/migrate.ts'
import { createProcessLog } from '../../platform/telemetry/log.ts'
import { openDatabase } from '../start.ts'
import { checkAlerting, checkRunbooks } from './alert-checks.ts'
import type { Subject } from './attestations.ts'
import { checkCertificate } from './certificate.ts'
import { checkAttestation, checkBackups, checkDrill } from './evidence-checks.ts'
import { type CheckResult, type Finding, failed, ok, warning } from './finding.ts'
import { checkErrorReports, checkLimits, checkOrigins, checkSecrets, checkTransport } from './setting-checks.ts'

export interface PreflightOptions {
  /** Of Prometheus; null: it is not asked. */
  readonly prometheus: string | null
  /** Repository folder, for rules, runbooks and the report of the drills. */
  readonly root?: string
  readonly now?: Date
}

interface Looked {
  readonly settings: Settings
  readonly database: Database
  readonly root: string
  readonly now: Date
  readonly prometheus: string | null
}

interface Check {
  readonly id: string
  readonly title: string
  readonly look: (at: Looked) => Promise<Finding[]> | Finding[]
}

const vouched =
  (subject: Subject) =>
  ({ database, now }: Looked) =>
    checkAttestation(database, subject, now)

function checkLogs({ logLevel }: Settings): Finding[] {
  return [
    logLevel === 'DEBUG'
      ? warning('LOG_LEVEL=DEBUG fills disks.', 'Set LOG_LEVEL=INFO.')
      : ok('One JSON object a line on stdout, ready for a shipper.'),
  ]
}

async function checkDashboardFiles(root: string): Promise<Finding> {
  const isThere = await access(resolve(root, 'ops/grafana/requests.json')).then(
    () => true,
    () => false,
  )
  return isThere
    ? ok('The dashboards lie in ops/grafana, ready for import.')
    : failed('ops/grafana is missing.', 'Restore it from the release.')
}

const checks: readonly Check[] = [
  { id: 'PRE-1', title: 'Keys and secrets', look: ({ settings }) => checkSecrets(settings, environmentFile) },
  { id: 'PRE-2', title: 'Error reports (Sentry)', look: ({ settings }) => checkErrorReports(settings) },
  {
    id: 'PRE-3',
    title: 'Log aggregation',
    look: async (at) => [...checkLogs(at.settings), await vouched('log-shipping')(at)],
  },
  {
    id: 'PRE-4',
    title: 'Alerting',
    look: async (at) => [...(await checkAlerting(at.root, at.prometheus)), await vouched('alerting')(at)],
  },
  {
    id: 'PRE-5',
    title: 'Dashboards',
    look: async (at) => [await checkDashboardFiles(at.root), await vouched('dashboards')(at)],
  },
  {
    id: 'PRE-6',
    title: 'Load tests',
    look: async (at) => [
      await checkDrill(at.root, 'load', at.now),
      await checkDrill(at.root, 'soak', at.now),
      await vouched('load-test')(at),
    ],
  },
  { id: 'PRE-7', title: 'Backups', look: ({ database, now }) => checkBackups(database, now) },
  {
    id: 'PRE-8',
    title: 'Disaster recovery',
    look: async (at) => [
      await checkDrill(at.root, 'restore', at.now),
      await checkDrill(at.root, 'walk', at.now),
      await vouched('recovery')(at),
    ],
  },
  { id: 'PRE-9', title: 'Security settings', look: async (at) => [await vouched('security-review')(at)] },
  { id: 'PRE-10', title: 'CORS origins', look: ({ settings }) => checkOrigins(settings) },
  { id: 'PRE-11', title: 'Rate limits', look: ({ settings }) => checkLimits(settings) },
  {
    id: 'PRE-12',
    title: 'TLS',
    look: async ({ settings, now }) => [
      ...checkTransport(settings),
      ...(settings.publicUrl?.startsWith('https:') === true ? await checkCertificate(settings.publicUrl, now) : []),
    ],
  },
  { id: 'PRE-13', title: 'Documentation', look: async (at) => [await vouched('documentation')(at)] },
  { id: 'PRE-14', title: 'Training of operators', look: async (at) => [await vouched('training')(at)] },
  { id: 'PRE-15', title: 'Runbooks', look: ({ root }) => checkRunbooks(root) },
]

/** Which check a setting belongs to; the rest are security settings. */
const rowOfSetting: Readonly<Record<string, string>> = {
  SENTRY_DSN: 'PRE-2',
  CORS_ORIGINS: 'PRE-10',
  RATE_LIMIT_PER_MINUTE: 'PRE-11',
  RATE_LIMIT_PER_HOUR: 'PRE-11',
  PUBLIC_URL: 'PRE-12',
  SECRET_KEY: 'PRE-1',
  DATABASE_URL: 'PRE-1',
  REDIS_URL: 'PRE-1',
  METRICS_TOKEN: 'PRE-1',
}

/** Settings that no process would start with: nothing else can be looked at. */
function resultsOfIssues(error: AppError): CheckResult[] {
  return checks.flatMap(({ id, title }) => {
    const findings = error.issues
      .filter(({ path }) => (rowOfSetting[path.replace(/_FILE$/u, '')] ?? 'PRE-9') === id)
      .map(({ path, message }) =>
        failed(`${path}: ${message}.`, 'Every setting is described in docs/configuration.md.'),
      )
    return findings.length === 0 ? [] : [{ id, title, findings }]
  })
}

async function checkStructure(database: Database): Promise<Finding[]> {
  const { pending } = await migrationStatus(database)
  return pending.length === 0
    ? [ok('The database answers and has every table.')]
    : [failed(`The database lacks ${pending.length} migrations.`, 'rolewright migrate up')]
}

/** A check that cannot be made is a failed one: what it would say is not known. */
async function lookAt({ id, title, look }: Check, at: Looked): Promise<CheckResult> {
  try {
    return { id, title, findings: await look(at) }
  } catch (error) {
    return {
      id,
      title,
      findings: [failed(`It could not be looked at: ${messageOf(error)}.`, 'Mend that, and ask again.')],
    }
  }
}

/** @param env as it will be in production; `APP_ENV` is what is asked for */
export async function runPreflight(env: Environment, options: PreflightOptions): Promise<CheckResult[]> {
  const settings = await loadSettings(env).catch((error: unknown) => {
    if (error instanceof AppError) return error
    throw error
  })
  if (settings instanceof AppError) return resultsOfIssues(settings)
  const database = await openDatabase(settings, createProcessLog(settings, { role: 'cli' }))
  try {
    const root = options.root ?? resolve(import.meta.dirname, '../../..')
    const at: Looked = { settings, database, root, now: options.now ?? new Date(), prometheus: options.prometheus }
    const results = [await lookAt({ id: 'data', title: 'Database', look: () => checkStructure(database) }, at)]
    for (const check of checks) results.push(await lookAt(check, at))
    return results
  } finally {
    await database.close()
  }
}
