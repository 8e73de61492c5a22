/** Headers that keep answers from being framed, sniffed or run as something else. */
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

const headers = {
  'content-security-policy': dataPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Set before anything else happens, so that errors carry them too; a page sets its own policy after it. */
export const setSecurityHeaders = (reply: FastifyReply): FastifyReply => reply.headers(headers)
