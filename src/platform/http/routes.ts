/** Watches every route as it is added: refuses undescribed or lenient ones, and knows them all, so that a wrong method is 405 and not 404. */
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import { sendProblem } from './problem.ts'
import type { HttpServer } from './server-type.ts'

/** Whether a schema is an object that lets unknown fields through. */
const isLenient = (schema: unknown): boolean =>
  schema instanceof z.ZodObject && !(schema.def.catchall instanceof z.ZodNever)

function checkRoute({ method, url, schema }: RouteOptions): void {
  if (schema?.hide === true) return
  const route = `${[method].flat().join(' and ')} ${url}`
  if (!schema?.summary || !schema.tags?.length) {
    throw new Error(`The route ${route} needs schema.summary and schema.tags: the API documentation is made from them.`)
  }
  for (const part of ['body', 'querystring', 'params'] as const) {
    if (isLenient(schema[part])) {
      throw new Error(`The ${part} of ${route} must be z.strictObject(...): unknown fields are refused, not dropped.`)
    }
  }
}

/** Whether an address fits a route's template: `/runs/:id`, `/docs/static/*`. */
function fits(template: string, path: string): boolean {
  const wanted = template.split('/')
  const given = path.split('/')
  const wildcardAt = wanted.indexOf('*')
  if (wildcardAt < 0 ? wanted.length !== given.length : given.length < wildcardAt) return false
  return wanted.every((step, at) =>
    at >= wildcardAt && wildcardAt >= 0 ? true : step.startsWith(':') ? given[at] !== '' : step === given[at],
  )
}

/** Must be called before any route is added. */
export function watchRoutes(app: HttpServer) {
  const known: { readonly method: string; readonly url: string }[] = []
  app.addHook('onRoute', (route) => {
    checkRoute(route)
    for (const method of [route.method].flat()) known.push({ method, url: route.url })
  })
  return {
    /** The not-found handler: 405 with `Allow` when the address exists for other methods, else 404. */
    async answerUnknown(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const path = request.url.split('?', 1)[0] ?? '/'
      const methods = new Set(known.filter(({ url }) => fits(url, path)).map(({ method }) => method))
      // With the method among them the route was reached, and itself found nothing: a file that is not there.
      if (methods.size === 0 || methods.has(request.method)) {
        const message = 'There is nothing at this address. Every address of the API is listed at /docs.'
        return sendProblem(request, reply, new AppError('not_found', message))
      }
      const allowed = [...methods].sort().join(', ')
      void reply.header('allow', allowed)
      const message = `This address does not support ${request.method}; it supports ${allowed}.`
      return sendProblem(request, reply, new AppError('method_not_allowed', message))
    },
  }
}
