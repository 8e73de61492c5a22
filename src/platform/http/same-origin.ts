/** Keeps strange web pages from writing in a signed-in person's name (CSRF). */
import type { FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'

/** Our pages send it with every write; a page of another origin cannot without asking first (CORS), and is told no. */
export const clientHeader = 'x-rolewright-client'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

function isOwnOrigin(origin: string, request: FastifyRequest, publicUrl: string | null): boolean {
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  // Behind a proxy the name that the browser asked for may be known from PUBLIC_URL only.
  if (publicUrl !== null && url.origin === new URL(publicUrl).origin) return true
  return url.host === request.headers.host
}

/**
 * Of a write that a browser sends with our cookie, or to get one: it comes from a page of ours. Browsers name the page's
 * origin in every such request; who names none shows a header that strange pages cannot send.
 * @throws AppError `forbidden`
 */
export function refuseForeignWrite(request: FastifyRequest, publicUrl: string | null): void {
  if (safeMethods.has(request.method)) return
  const { origin } = request.headers
  const isOurs =
    origin === undefined ? request.headers[clientHeader] !== undefined : isOwnOrigin(origin, request, publicUrl)
  if (isOurs) return
  const message =
    origin === undefined
      ? 'A write with a session cookie needs the header Origin or X-Rolewright-Client; programs use an API key instead.'
      : 'A page of another origin may not write here in the name of a signed-in person.'
  throw new AppError('forbidden', message)
}
