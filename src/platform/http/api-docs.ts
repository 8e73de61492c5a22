/** The API description at `/openapi.json`, and as a page to read and try at `/docs`: all files from this server, nothing inline. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import swaggerUi from '@fastify/swagger-ui'
import { pagePolicy } from './security-headers.ts'
import type { HttpServer } from './server-type.ts'

const docsPath = '/docs'

/**
 * Swagger UI's own logo, shown for a moment before ours replaces it, carries one constant style element. Allowed by its hash
 * and nothing else: "unsafe-inline" stays away. A new version with another logo fails the browser test.
 */
const docsPolicy = pagePolicy.replace(
  "style-src 'self'",
  "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='",
)

/** Must be called after @fastify/swagger and before the routes it shall describe. */
export async function registerApiDocs(app: HttpServer): Promise<void> {
  app.addHook('onRoute', (route) => {
    if (route.url === docsPath || route.url.startsWith(`${docsPath}/`)) route.config = { ...route.config, public: true }
  })
  const icon = await readFile(resolve(import.meta.dirname, 'assets/icon.svg'))
  await app.register(swaggerUi, {
    routePrefix: docsPath,
    staticCSP: docsPolicy,
    logo: { type: 'image/svg+xml', content: icon, href: '/', target: '_self' },
    theme: {
      title: 'Rolewright API',
      // The box for reading the description of any other server has no place here.
      css: [{ filename: 'rolewright.css', content: '.topbar .download-url-wrapper { visibility: hidden }' }],
      favicon: [{ filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: icon }],
    },
    uiConfig: {
      // The default sends the description to validator.swagger.io.
      validatorUrl: 'none',
      docExpansion: 'list',
      deepLinking: true,
      displayRequestDuration: true,
      defaultModelsExpandDepth: 0,
    },
  })
  app.get('/openapi.json', { schema: { hide: true }, config: { public: true } }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  )
}
