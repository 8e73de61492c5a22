/** Taking everything along, and leaving: export and deletion of one's own account over HTTP. */
import { z } from 'zod'
import { clientAddress } from '../../platform/http/client-address.ts'
import { identityOf } from '../../platform/http/request-context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import type { SessionCookie } from '../../platform/http/session-cookie.ts'
import type { AccountCare } from './account-care.ts'
import type { AccountsPorts } from './accounts-ports.ts'
import { confirmPerson } from './confirm-person.ts'

/** A large archive over a slow line takes its time; the largest delay a timer takes is 2^31 - 1 ms. */
const handlerTimeout = 2_147_483_647

export interface AccountCareRoutesOptions {
  readonly ports: AccountsPorts
  readonly care: AccountCare
  readonly cookie: SessionCookie
}

/** Both need the person, or the command line of their own installation: no key and no token has their scope. */
export function registerAccountCareRoutes(app: HttpServer, { ports, care, cookie }: AccountCareRoutesOptions): void {
  app.get(
    '/api/v1/account/export',
    {
      handlerTimeout,
      config: {
        scope: 'account',
        limit: 'work',
        answers: {
          200: {
            description: 'The archive.',
            content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
            headers: {
              'Content-Disposition': {
                description: 'The name of the file.',
                schema: { type: 'string', maxLength: 200 },
              },
            },
          },
        },
      },
      schema: {
        tags: ['account'],
        summary: 'Take everything along: a ZIP file of JSON and of your documents',
        description:
          'One JSON file for each kind of thing that is kept of you, every file you gave and every document that was made, byte for byte. Nothing but hashes is left out.',
      },
    },
    async (request, reply) => {
      const day = ports.clock.now().toISOString().slice(0, 10)
      const archive = care.exportAccount(identityOf(request).ownerId)
      archive.once('error', (error) => request.log.error({ error }, 'an export broke off'))
      return reply
        .type('application/zip')
        .headers({
          'content-disposition': `attachment; filename="rolewright-${day}.zip"`,
          'cache-control': 'no-store',
        })
        .send(archive)
    },
  )
  app.post(
    '/api/v1/account/deletion',
    {
      config: { scope: 'account', problems: ['conflict', 'not_found'] },
      schema: {
        tags: ['account'],
        summary: 'Delete your account and everything in it, at once',
        description:
          'Sessions, keys, profiles, postings of yours, runs, documents, workflows and kept answers are gone when this is answered; export first. Needs your password where you have one, else a sign-in of the last ten minutes. It cannot be taken back.',
        body: z
          .strictObject({
            confirm: z.literal('delete my account').describe('These words, so that nobody does it by mistake.'),
            password: z.string().max(128).optional().describe('Yours, where you sign in with one.'),
          })
          .meta({ examples: [{ confirm: 'delete my account', password: 'correct horse battery staple' }] }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { ownerId, sessionId } = identityOf(request)
      const { password } = request.body
      await confirmPerson(ports, { ownerId, sessionId, password, address: clientAddress(request) })
      await care.deleteAccount(ownerId)
      cookie.clear(reply)
      return reply.code(204).send(null)
    },
  )
}
