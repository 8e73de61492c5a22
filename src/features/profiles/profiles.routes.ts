/** Profiles over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { readUpload } from '../../platform/http/upload.ts'
import { getWholeProfile, importProfile, listProfiles, type ProfilesCtx } from './profiles.ts'
import { profileParams, profileSummary, profileView, toProfileView, withDate } from './profiles.views.ts'

/** Adds the routes that import, list and show profiles. */
export function registerProfileRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => ProfilesCtx): void {
  app.post(
    '/api/v1/profiles',
    {
      config: {
        idempotency: 'repeatable',
        problems: ['unreadable_document', 'no_text_in_document'],
        upload:
          'A resume: PDF, DOCX, JSON Resume, a LinkedIn export (ZIP), Europass XML, plain text or Markdown, at most 10 MB.',
      },
      schema: {
        tags: ['profiles'],
        summary: 'Import a resume as a profile',
        description: 'The same file imported again answers 200 with the profile it gave before.',
        response: { 200: profileView, 201: profileView },
      },
    },
    async (request, reply) => {
      const { profile, created } = await importProfile(contextOf(request), await readUpload(request))
      return reply.code(created ? 201 : 200).send(toProfileView(profile))
    },
  )
  app.get(
    '/api/v1/profiles',
    {
      schema: {
        tags: ['profiles'],
        summary: 'List your profiles, the newest first',
        description: 'All of them, without their facts.',
        response: { 200: z.strictObject({ profiles: z.array(profileSummary) }) },
      },
    },
    async (request) => ({ profiles: (await listProfiles(contextOf(request))).map(withDate) }),
  )
  app.get(
    '/api/v1/profiles/:profileId',
    {
      schema: {
        tags: ['profiles'],
        summary: 'Read a profile with its facts',
        description: 'Each fact says where it stands in the document it came from, so that every claim can be traced.',
        params: profileParams,
        response: { 200: profileView },
      },
    },
    async (request) => toProfileView(await getWholeProfile(contextOf(request), request.params.profileId)),
  )
}
