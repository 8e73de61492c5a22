/** Headers that keep answers from being framed, sniffed or run as something else, and connections from losing their TLS. */
import type { FastifyReply } from 'fastify'

/** For answers that are data: nothing in them may load or run anything. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/** For our own pages: everything from this server, nothing inline. `data:` images are the icons inside of style sheets. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Everything a page of ours could ask the browser for and never does. */
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const headers = {
  'content-security-policy': dataPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Two years. No `includeSubDomains`: what else runs under the operator's name is not ours to decide. */
const strictTransport = 'max-age=63072000'

export interface TransportSettings {
  /** Absent: development. */
  readonly appEnv?: string
  readonly publicUrl: string | null
}

/** Set before anything else happens, so that errors carry them too; a page sets its own policy after it. */
export const setSecurityHeaders = (reply: FastifyReply, { appEnv, publicUrl }: TransportSettings): FastifyReply => {
  // By PUBLIC_URL, or by what a proxy among TRUSTED_PROXIES says. Outside of production a laptop would learn it for localhost.
  const isTls = publicUrl?.startsWith('https:') === true || reply.request.protocol === 'https'
  if (appEnv === 'production' && isTls) void reply.header('strict-transport-security', strictTransport)
  return reply.headers(headers)
}
