/** The web page: its built files, each in the form that a browser takes, and its document for every address it knows. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { errorCodes } from '../../kernel/errors.ts'
import { pagePolicy } from './security-headers.ts'
import type { HttpServer } from './server-type.ts'

/** The addresses that show the page; what stands there is decided in the browser (`web/src/router.tsx`). */
const pageAddresses = [
  '/',
  '/sign-in',
  '/set-password',
  '/confirm-email',
  '/matches',
  '/postings',
  '/postings/:postingId',
  '/boards',
  '/runs',
  '/runs/:runId',
  '/sign-up',
  '/forgot-password',
  '/admin',
  '/settings',
  '/settings/security',
  '/settings/calendar',
  '/settings/data',
  '/profiles',
  '/profiles/:profileId',
  '/profiles/:profileId/stories',
  '/wishes',
  '/answers',
  '/applications',
  '/applications/:applicationId',
  '/next',
  '/mail',
  '/insights',
  '/insights/skills',
  '/insights/market',
  '/insights/spending',
  '/documents',
  '/documents/:documentId',
  '/documents/:documentId/comparison/:otherId',
] as const

/** Asked by a browser for a document; what lies under these is for programs, or for the page itself. */
const wantsPage = ({ headers, url }: FastifyRequest): boolean =>
  (headers.accept ?? '').includes('text/html') && !/^\/(?:api|app|docs|health)(?:[/?]|$)/u.test(url)

/** Vite puts a hash of the content into these names: what is there never changes. */
const builtFilesFolder = 'app'

/**
 * Adds the page to a server.
 * @param folder what `npm run -s build -w web` wrote
 * @returns false, and nothing is added, when it was not built
 */
export async function registerWebApp(app: HttpServer, folder: string): Promise<boolean> {
  const document = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null)
  if (document === null) return false
  const open = { schema: { hide: true }, config: { public: true } }
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith(`/${builtFilesFolder}/`)) {
      route.config = { ...route.config, public: true }
      route.schema = { ...route.schema, hide: true }
    }
  })
  await app.register(fastifyStatic, {
    root: join(folder, builtFilesFolder),
    prefix: `/${builtFilesFolder}/`,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  })
  const icon = await readFile(join(folder, 'icon.svg'))
  app.get('/icon.svg', open, async (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=3600').send(icon),
  )
  const sendPage = (reply: FastifyReply) =>
    reply
      .type('text/html; charset=utf-8')
      // Asked for each time: it names the files of this build.
      .headers({ 'content-security-policy': pagePolicy, 'cache-control': 'no-cache' })
      .send(document)
  // Who mistyped an address in a browser is shown the way back, not a problem document.
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404 && request.method === 'GET' && wantsPage(request))
      return sendPage(reply.code(errorCodes.not_found.status))
  })
  for (const address of pageAddresses) app.get(address, open, async (_request, reply) => sendPage(reply))
  return true
}
