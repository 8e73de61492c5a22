/** On loopback only our own names are answered: a web page whose name is made to point at 127.0.0.1 (DNS rebinding) gets nothing. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
import { noteRefusal } from './request-log.ts'

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host)

const hostnameOf = (host: string): string | null => {
  const address = `http://${host}`
  return URL.canParse(address) ? new URL(address).hostname : null
}

/** The hook. A server that listens on other addresses is reached under names we cannot know: there it checks nothing. */
export function hostCheckHook(settings: { readonly host: string; readonly publicUrl: string | null }) {
  const allowed = new Set(['localhost', '127.0.0.1', '[::1]'])
  if (settings.publicUrl !== null) allowed.add(new URL(settings.publicUrl).hostname)
  // Almost every request asks by the same name: it is taken apart once.
  let lastAllowed: string | undefined
  const isAllowed = (host: string): boolean => {
    if (host === lastAllowed) return true
    const asked = hostnameOf(host)
    if (asked === null || !allowed.has(asked)) return false
    lastAllowed = host
    return true
  }
  return (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
    if (!isLoopback(settings.host) || isAllowed(request.headers.host ?? '')) {
      done()
      return
    }
    const message =
      'This server answers only under localhost. Set PUBLIC_URL to the address you use, and start it again.'
    noteRefusal(request, 'forbidden', 'security.host_refused')
    done(new AppError('forbidden', message))
  }
}
