/** `rolewright security review`: each setting that guards something, as it is in effect, beside a safe value and the reason. */
import type { Settings } from '../../platform/config/settings.ts'
import { publicAddress } from '../../platform/config/settings.ts'

export interface ReviewedSetting {
  readonly name: string
  /** As it is in effect; of a secret only whether it is set. */
  readonly effective: string
  readonly safe: string
  readonly isSafe: boolean
  readonly because: string
}

const line = (name: string, effective: unknown, safe: string, isSafe: boolean, because: string): ReviewedSetting => ({
  name,
  effective: String(effective),
  safe,
  isSafe,
  because,
})

const whether = (value: string | null): string => (value === null ? 'not set' : 'set')

const isLoopback = (host: string): boolean => /^(?:localhost|127\.|::1$)/u.test(host)

/** In the order of the way of a request: transport, identity, limits, what comes back, what is kept. */
export function reviewSecurity(settings: Settings): ReviewedSetting[] {
  const address = publicAddress(settings)
  const isHttps = address.startsWith('https:')
  const { databaseUrl, redisUrl } = settings
  const database = databaseUrl === null ? null : new URL(databaseUrl)
  const isRemote = database !== null && !isLoopback(database.hostname)
  const redis = redisUrl === null ? null : new URL(redisUrl)
  const isRemoteRedis = redis !== null && !isLoopback(redis.hostname)
  const mode = database?.searchParams.get('sslmode') ?? 'none'
  const metrics = settings.enableMetrics
    ? settings.metricsPort === null
      ? 'on PORT'
      : `on port ${settings.metricsPort}`
    : 'off'
  return [
    line(
      'APP_ENV',
      settings.appEnv,
      'production',
      settings.appEnv === 'production',
      'refuses placeholders, wildcards, the embedded database',
    ),
    line('PUBLIC_URL', address, 'https', isHttps, 'cookies are Secure and HSTS is sent only then'),
    line(
      'HOST',
      settings.host,
      'loopback, or behind a proxy',
      isLoopback(settings.host) || isHttps,
      'the server itself speaks plain HTTP',
    ),
    line(
      'TRUSTED_PROXIES',
      settings.trustedProxies.join(',') || 'none',
      'the proxy in front, and no more',
      !isHttps || settings.trustedProxies.length > 0,
      'whose word about addresses is believed',
    ),
    line(
      'DATABASE_URL sslmode',
      database === null ? 'embedded' : mode,
      'verify-full unless on this machine',
      !isRemote || mode === 'verify-full',
      'or whoever answers gets the password',
    ),
    line(
      'REDIS_URL',
      redis === null ? 'not set' : redis.protocol,
      'rediss: unless on this machine',
      !isRemoteRedis || redis?.protocol === 'rediss:',
      'sessions pass through it',
    ),
    line(
      'SECRET_KEY',
      whether(settings.secretKey),
      'set, random, the same everywhere',
      settings.secretKey !== null,
      'signs links and encrypts second factors',
    ),
    line(
      'SECRET_KEYS_PREVIOUS',
      settings.secretKeysPrevious.length,
      '0 after a rotation',
      settings.secretKeysPrevious.length === 0,
      'former keys still open what they encrypted',
    ),
    line(
      'CORS_ORIGINS',
      settings.corsOrigins.join(' ') || 'none',
      'none, or https origins of yours',
      settings.corsOrigins.every((origin) => origin.startsWith('https:')),
      'pages there act as the person who is signed in',
    ),
    line(
      'RATE_LIMIT_PER_MINUTE',
      settings.rateLimitPerMinute,
      '600 or less',
      settings.rateLimitPerMinute <= 600,
      'guessing and flooding',
    ),
    line(
      'MAX_CONCURRENT_REQUESTS',
      settings.maxConcurrentRequests,
      '1000 or less',
      settings.maxConcurrentRequests <= 1000,
      'memory under attack',
    ),
    line(
      'UPLOAD_MAX_BYTES',
      settings.uploadMaxBytes,
      '10485760 or less',
      settings.uploadMaxBytes <= 10_485_760,
      'memory and disk',
    ),
    line(
      'metrics',
      `${metrics}, token ${whether(settings.metricsToken)}`,
      'a token, or a port of the operator',
      settings.metricsToken !== null || settings.metricsPort !== null || !settings.enableMetrics,
      'figures about everybody',
    ),
    line(
      'LOG_LEVEL',
      settings.logLevel,
      'INFO or higher',
      settings.logLevel !== 'DEBUG',
      'more lines, more that can leak',
    ),
    line(
      'BACKUP_RECIPIENT',
      whether(settings.backupRecipient),
      'set',
      settings.backupRecipient !== null,
      'a backup is everybody’s data in one file',
    ),
    line(
      'SENTRY_DSN',
      whether(settings.sentryDsn),
      'a project you trust, or none',
      true,
      'scrubbed errors leave the machine',
    ),
    line(
      'model endpoint',
      settings.llmBaseUrl ?? 'by key, or none',
      'one you trust, or none',
      true,
      'texts leave the machine',
    ),
  ]
}

/** A table for people; what is not safe is marked. */
export function renderReview(reviewed: readonly ReviewedSetting[]): string {
  const rows = reviewed.map(({ name, effective, safe, isSafe, because }) =>
    [isSafe ? ' ' : '!', name.padEnd(24), effective.padEnd(28), `safe: ${safe}; ${because}`].join(' '),
  )
  const open = reviewed.filter(({ isSafe }) => !isSafe).length
  return [...rows, '', `${reviewed.length} settings, ${open} to look at (!)`].join('\n')
}
