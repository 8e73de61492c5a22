/** What `APP_ENV=production` refuses: placeholders left from an example, guessable secrets, wildcard origins, an unasked embedded database. */
import type { Issue } from '../../kernel/errors.ts'
import type { Settings } from './settings-table.ts'

const placeholderWords =
  /<[^>]*>|\.\.\.|change.?me|change.?this|replace.?(?:me|this|with)|your[-_ ]?(?:secret|key|password)|placeholder|example|default|insecure|dev(?:elopment)?[-_]|secret[-_]?key|super[-_]?secret|password|qwerty|letmein|123456789/iu

/** Shannon entropy of the text in bits: how hard it is to guess when its letters were drawn independently. */
function entropyBits(text: string): number {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let bitsPerLetter = 0
  for (const count of counts.values()) bitsPerLetter -= (count / text.length) * Math.log2(count / text.length)
  return bitsPerLetter * text.length
}

/** A block of at most half the text said over and over: "abcdefghabcdefgh". */
const isRepetition = (text: string): boolean => `${text}${text}`.indexOf(text, 1) < text.length

/**
 * Why a secret cannot protect anything, or null. 32 letters because `openssl rand -hex 16`, the shortest form people use,
 * gives 32; it measures 97 bits or more in 999 of 1,000 draws, so 90 refuses patterns and lets every real key pass.
 */
export function describeWeakSecret(secret: string): string | null {
  if (placeholderWords.test(secret)) return 'it is a placeholder or a well-known value'
  if (secret.length < 32) return `it has ${secret.length} characters`
  if (isRepetition(secret) || entropyBits(secret) < 90) return 'it repeats itself too much to be random'
  return null
}

const placeholderHosts = new Set(['host', 'hostname', 'your-host', 'db-host', 'example.com', 'yourdomain.com'])

/** Whether an address is still the one of an example: `user:pass@host`, `https://...@sentry.io/...`. */
function isPlaceholderAddress(address: string): boolean {
  if (address.includes('...') || /[<>]|%3C|%3E/iu.test(address)) return true
  const url = new URL(address)
  const isExampleLogin = /^(?:user|username)$/iu.test(url.username) && /^(?:pass|password)$/iu.test(url.password)
  return placeholderHosts.has(url.hostname) || isExampleLogin
}

const exampleSite = /(?:^|\.)(?:yourdomain\.com|your-domain\.com|example\.com)$/u

function* originIssues(origins: readonly string[]): Generator<string> {
  if (origins.includes('*'))
    yield 'expected named origins in production; the wildcard * lets every web page call the API'
  const left = origins.filter((origin) => origin !== '*' && exampleSite.test(new URL(origin).hostname))
  if (left.length > 0) yield `expected your own origins; ${left.join(' and ')} comes from the example`
}

function* productionIssues(settings: Settings): Generator<Issue> {
  const embedded = settings.databaseUrl === null
  if (embedded && !settings.allowEmbedded) {
    const message =
      'expected the address of a PostgreSQL server in production; set ALLOW_EMBEDDED=true to run on the embedded database on purpose'
    yield { path: 'DATABASE_URL', message }
  }
  if (settings.secretKey === null && !embedded) {
    yield { path: 'SECRET_KEY', message: 'expected a key in production; make one with `openssl rand -hex 32`' }
  }
  if (settings.secretKey !== null) {
    const weakness = describeWeakSecret(settings.secretKey)
    if (weakness !== null) {
      const message = `expected at least 32 characters of random text, but ${weakness}; make one with \`openssl rand -hex 32\``
      yield { path: 'SECRET_KEY', message }
    }
  }
  const addresses = { DATABASE_URL: settings.databaseUrl, REDIS_URL: settings.redisUrl, SENTRY_DSN: settings.sentryDsn }
  for (const [path, address] of Object.entries(addresses)) {
    if (address && isPlaceholderAddress(address)) {
      yield { path, message: 'expected a real address; this one is still the placeholder of an example' }
    }
  }
  for (const message of originIssues(settings.corsOrigins ?? [])) yield { path: 'CORS_ORIGINS', message }
}

/** Everything about these settings that production refuses; nothing outside of production. */
export const findProductionIssues = (settings: Settings): Issue[] =>
  settings.appEnv === 'production' ? [...productionIssues(settings)] : []
