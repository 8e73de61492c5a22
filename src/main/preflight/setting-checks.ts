/** What preflight says about the settings themselves: secrets, error reports, origins, limits, transport. */
import { stat } from 'node:fs/promises'
import { describeWeakSecret } from '../../platform/config/production-rules.ts'
import type { Settings } from '../../platform/config/settings.ts'
import { type Finding, failed, ok, warning } from './finding.ts'

/** Where nobody else listens in: the same machine. */
const isLocal = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|)$/u.test(host)

/** PRE-1 */
export async function checkSecrets(settings: Settings, environmentFile: string): Promise<Finding[]> {
  const findings: Finding[] = []
  if (settings.secretKey === null)
    findings.push(
      warning('SECRET_KEY is not set: a key beside the data is used.', 'Set SECRET_KEY; `rolewright setup` makes one.'),
    )
  else findings.push(ok('SECRET_KEY is long and random.'))
  if (settings.secretKeysPrevious.length > 0)
    findings.push(
      warning(
        'SECRET_KEYS_PREVIOUS is still set: a former key opens what it encrypted.',
        'Run `rolewright secrets rotate`, then take it away.',
      ),
    )
  if (settings.enableMetrics && settings.metricsToken === null && settings.metricsPort === null)
    findings.push(
      warning(
        'Prometheus cannot read /metrics from another machine.',
        'Set METRICS_TOKEN, or METRICS_PORT in a network of the operator.',
      ),
    )
  const password = settings.databaseUrl === null ? null : decodeURIComponent(new URL(settings.databaseUrl).password)
  if (password !== null && (password.length < 12 || describeWeakSecret(password.padEnd(32, password)) !== null))
    findings.push(
      password === ''
        ? warning(
            'DATABASE_URL has no password.',
            'Fine where the server knows its clients by certificate or socket; else set one.',
          )
        : failed(
            'The password in DATABASE_URL is short or well known.',
            'Give the database user a random password of 20 characters.',
          ),
    )
  const mode = await stat(environmentFile).then(
    (file) => file.mode & 0o077,
    () => 0,
  )
  if (mode !== 0 && process.platform !== 'win32')
    findings.push(failed(`Others may read ${environmentFile}.`, `chmod 600 ${environmentFile}`))
  return findings
}

/** PRE-2 */
export function checkErrorReports({ sentryDsn, sentryEnvironment, appEnv }: Settings): Finding[] {
  if (sentryDsn === null)
    return [
      warning(
        'SENTRY_DSN is not set: errors stand in the log alone.',
        'Set SENTRY_DSN to your project, or watch the log for level ERROR.',
      ),
    ]
  return [ok(`Errors go to ${new URL(sentryDsn).host} as ${sentryEnvironment ?? appEnv}.`)]
}

/** PRE-10 */
export function checkOrigins({ corsOrigins }: Settings): Finding[] {
  if (corsOrigins.length === 0) return [ok('No other site may call the API with a person’s session.')]
  return corsOrigins.map((origin) =>
    new URL(origin).protocol === 'https:' || isLocal(new URL(origin).hostname)
      ? ok(`${origin} may call the API.`)
      : failed(`${origin} may call the API over plain http.`, 'Use its https address in CORS_ORIGINS.'),
  )
}

/** Beyond this one person can keep a process busy: a read costs about 1 ms of CPU. */
const generousPerMinute = 600

/** PRE-11 */
export function checkLimits({
  rateLimitPerMinute,
  rateLimitPerHour,
  redisUrl,
  trustedProxies,
  publicUrl,
}: Settings): Finding[] {
  const findings: Finding[] = []
  if (rateLimitPerMinute > generousPerMinute)
    findings.push(
      failed(
        `RATE_LIMIT_PER_MINUTE=${rateLimitPerMinute} limits nobody.`,
        `Set it to ${generousPerMinute} or less; 60 is the default.`,
      ),
    )
  else if (rateLimitPerHour > rateLimitPerMinute * 60)
    findings.push(
      warning(
        `RATE_LIMIT_PER_HOUR=${rateLimitPerHour} is never reached.`,
        'Set it below 60 times RATE_LIMIT_PER_MINUTE.',
      ),
    )
  else findings.push(ok(`${rateLimitPerMinute} changes a minute and ${rateLimitPerHour} an hour for each person.`))
  if (redisUrl === null)
    findings.push(
      warning('Without REDIS_URL each web process counts for itself.', 'Set REDIS_URL when you run more than one.'),
    )
  if (publicUrl?.startsWith('https:') === true && trustedProxies.length === 0)
    findings.push(
      failed(
        'Behind a proxy everybody who is not signed in counts as one address.',
        'Set TRUSTED_PROXIES to the proxy in front.',
      ),
    )
  return findings
}

/** PRE-12, without the certificate itself. */
export function checkTransport({ publicUrl, databaseUrl, redisUrl }: Settings): Finding[] {
  const findings: Finding[] = []
  if (publicUrl?.startsWith('https:') === true) findings.push(ok(`People use ${publicUrl}.`))
  else
    findings.push(
      failed(
        'PUBLIC_URL is not an https address: passwords would cross the network in clear.',
        'Put a proxy with a certificate in front and set PUBLIC_URL.',
      ),
    )
  const database = databaseUrl === null ? null : new URL(databaseUrl)
  if (database !== null && !isLocal(database.hostname)) {
    const mode = database.searchParams.get('sslmode')
    findings.push(
      mode === 'verify-full'
        ? ok('The database server must prove who it is.')
        : failed(
            `The connection to the database (${mode ?? 'no sslmode'}) trusts whoever answers.`,
            'Add sslmode=verify-full&sslrootcert=FILE to DATABASE_URL.',
          ),
    )
  }
  const redis = redisUrl === null ? null : new URL(redisUrl)
  if (redis !== null && !isLocal(redis.hostname))
    findings.push(
      redis.protocol === 'rediss:'
        ? ok('Redis is reached over TLS.')
        : failed('Redis is reached in clear over the network.', 'Use rediss:// in REDIS_URL.'),
    )
  return findings
}
