/** The other place that people sign in at, by the settings. */
import type { Settings } from '../platform/config/settings.ts'
import { createEndpointFetch } from '../platform/http/endpoint-fetch.ts'
import type { OutgoingObserver } from '../platform/http/outgoing-observer.ts'

/** Null where the settings name none; else what signing in there needs, and how its connections are closed. */
export function openProvider(
  { oidcIssuer, oidcClientId, oidcClientSecret, oidcName }: Settings,
  traffic: OutgoingObserver,
) {
  if (oidcIssuer === null || oidcClientId === null || oidcClientSecret === null) return null
  const { fetch, close } = createEndpointFetch({ traffic })
  return { name: oidcName, issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret, fetch, close }
}
