/** The certificates this installation stands on, by part: when each ends is a metric that an alert watches. */
import type { Settings } from '../platform/config/settings.ts'
import { type CertificatePlace, readCertificateEnd } from '../platform/security/certificate-end.ts'
import type { Log } from '../platform/telemetry/log.ts'
import type { Metrics } from '../platform/telemetry/metrics.ts'

export interface CertificateWatch {
  stop(): Promise<void>
}

/** A certificate lasts weeks; one that was renewed is seen within the hour. */
const lookEveryMs = 60 * 60_000

type Part = 'public' | 'database' | 'redis'

/** Only what is reached over TLS. */
function findPlaces({ publicUrl, databaseUrl, redisUrl }: Settings): readonly (readonly [Part, CertificatePlace])[] {
  const places: [Part, CertificatePlace][] = []
  const add = (part: Part, url: URL, speaks: CertificatePlace['speaks'], usualPort: number): void => {
    places.push([part, { host: url.hostname, port: Number(url.port || usualPort), speaks }])
  }
  if (publicUrl?.startsWith('https:') === true) add('public', new URL(publicUrl), 'tls', 443)
  const database = databaseUrl === null ? null : new URL(databaseUrl)
  const mode = database?.searchParams.get('sslmode') ?? 'disable'
  if (database && mode !== 'disable') add('database', database, 'postgres', 5432)
  if (redisUrl?.startsWith('rediss:') === true) add('redis', new URL(redisUrl), 'tls', 6379)
  return places
}

/** Looks at once and each hour. One that cannot be read keeps its last figure, and the log says why. */
export function watchCertificates(settings: Settings, metrics: Metrics, log: Log): CertificateWatch {
  const places = metrics.enabled ? findPlaces(settings) : []
  async function look([part, place]: (typeof places)[number]): Promise<void> {
    try {
      const end = await readCertificateEnd(place, false)
      metrics.set('certificateEnd', { part }, end.getTime() / 1000)
    } catch (error) {
      const { host, port } = place
      log.warn({ event: 'certificate.unreadable', part, host, port, error }, 'a certificate could not be looked at')
    }
  }
  let running: Promise<unknown> = Promise.resolve()
  const lookAtAll = (): void => {
    running = Promise.all(places.map(look))
  }
  lookAtAll()
  const timer = setInterval(lookAtAll, lookEveryMs).unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
