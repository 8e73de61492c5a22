/** Everything about a person's own career over HTTP, in the order of the documentation. */
import type { FastifyRequest } from 'fastify'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { registerAnswerRoutes } from './answers/answer-bank.routes.ts'
import { registerProfileEditingRoutes } from './profile-editing.routes.ts'
import { registerProfileImportRoutes } from './profile-imports.routes.ts'
import { registerProfileRoutes } from './profiles.routes.ts'
import type { ProfilesCtx } from './profiles.ts'
import { registerStoryRoutes } from './stories/story-bank.routes.ts'
import { registerWishRoutes } from './wishes/wishes.routes.ts'

/** Adds the routes of profiles, further files, stories, wishes and answers. */
export function registerCareerRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => ProfilesCtx): void {
  registerProfileRoutes(app, contextOf)
  registerProfileEditingRoutes(app, contextOf)
  registerProfileImportRoutes(app, contextOf)
  registerStoryRoutes(app, contextOf)
  registerWishRoutes(app, contextOf)
  registerAnswerRoutes(app, contextOf)
}
