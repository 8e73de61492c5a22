/** The cookie of a signed-in browser, and the one of a browser on its way: out of reach of scripts, sent to us alone. */
import type { FastifyReply, FastifyRequest } from 'fastify'

export interface SessionCookie {
  /** What the browser sent, or null. */
  read(request: FastifyRequest): string | null
  set(reply: FastifyReply, token: string, maxAgeS: number): void
  clear(reply: FastifyReply): void
}

/** The value of a cookie of this name; the first, when somebody planted a second. */
function readCookie(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [given, value] = pair.trim().split('=', 2)
    if (given === name && value !== undefined && value !== '') return value
  }
  return null
}

const isSecure = (publicUrl: string | null): boolean => publicUrl?.startsWith('https:') ?? false

/** With the prefix that browsers check, where it can be kept. */
const cookieName = (publicUrl: string | null, name: string): string => (isSecure(publicUrl) ? `__Host-${name}` : name)

const sessionName = 'rolewright_session'

/** For the API description. */
export const sessionCookieName = (publicUrl: string | null): string => cookieName(publicUrl, sessionName)

/**
 * With `__Host-` over https a sibling domain cannot plant a cookie of ours (session fixation). `Lax`: a link in a mail
 * still finds the person signed in, a form of a strange page is sent without it.
 * @param publicUrl the address people use; https makes the cookie `Secure`
 * @param base the name without prefix
 */
export function sessionCookie(publicUrl: string | null, base = sessionName): SessionCookie {
  const name = cookieName(publicUrl, base)
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure(publicUrl) ? '; Secure' : ''}`
  const write = (reply: FastifyReply, value: string, maxAgeS: number): void =>
    void reply.header('set-cookie', `${name}=${value}; Max-Age=${maxAgeS}; ${attributes}`)
  return {
    read: (request) => readCookie(request.headers.cookie, name),
    set: write,
    clear: (reply) => write(reply, '', 0),
  }
}
