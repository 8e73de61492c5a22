/** The way to another place to sign in at, and back. Pages of a browser, not operations of the API. */
import { z } from 'zod'
import { showRefusal } from '../../platform/http/notice-page.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { type SessionCookie, sessionCookie } from '../../platform/http/session-cookie.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { clientOf } from './client.ts'
import { providerSignInMs, sessionLifetimeS } from './session-rules.ts'

const providerSignIn = () => import('./provider-sign-in.ts')

const title = 'You are not signed in'
const link = { href: '/sign-in', text: 'To the sign-in page' }

export interface ProviderRoutesOptions {
  readonly ports: AccountsPorts
  readonly cookie: SessionCookie
  readonly publicUrl: string | null
}

/** Adds both routes; without a provider there is nothing behind them. */
export function registerProviderRoutes(app: HttpServer, { ports, cookie, publicUrl }: ProviderRoutesOptions): void {
  const config = { public: true } as const
  const stateCookie = sessionCookie(publicUrl, 'rolewright_sign_in')
  app.get('/sign-in/provider', { config, schema: { hide: true } }, async (request, reply) => {
    try {
      const { url, state } = await (await providerSignIn()).beginProviderSignIn(ports)
      stateCookie.set(reply, state, providerSignInMs / 1000)
      return reply.header('cache-control', 'no-store').redirect(url, 303)
    } catch (error) {
      return showRefusal(request, reply, error, { title, link })
    }
  })
  app.get(
    '/sign-in/provider/callback',
    {
      config,
      // Providers add fields of their own; what is needed of them is checked where it is used.
      schema: { hide: true, querystring: z.record(z.string().max(100), z.string().max(4_000)) },
    },
    async (request, reply) => {
      const kept = stateCookie.read(request)
      stateCookie.clear(reply)
      const answer = new URL(request.url, ports.address)
      try {
        const { finishProviderSignIn } = await providerSignIn()
        const result = await finishProviderSignIn(ports, { answer, kept, client: clientOf(request) })
        void reply.header('cache-control', 'no-store')
        if (result.status === 'second_factor') return reply.redirect(`/sign-in#ticket=${result.ticket}`, 303)
        cookie.set(reply, result.token, sessionLifetimeS)
        return reply.redirect('/', 303)
      } catch (error) {
        return showRefusal(request, reply, error, { title, link })
      }
    },
  )
}
