/** Further files for a profile over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { readUpload } from '../../platform/http/upload.ts'
import { acceptImport, addImport, getImport } from './profile-imports.ts'
import { importView, toImportView } from './profile-imports.views.ts'
import type { ProfilesCtx } from './profiles.ts'
import { profileParams, profileView, toProfileView } from './profiles.views.ts'

const importParams = profileParams.extend({ importId: z.uuid().describe('The import’s id.') })
const tags = ['profiles']

/** Adds the routes that compare a further file with a profile and take it in. */
export function registerProfileImportRoutes(
  app: HttpServer,
  contextOf: (request: FastifyRequest) => ProfilesCtx,
): void {
  app.post(
    '/api/v1/profiles/:profileId/imports',
    {
      config: {
        idempotency: 'answer',
        problems: ['unreadable_document', 'no_text_in_document'],
        upload:
          'Another resume of yours: PDF, DOCX, JSON Resume, a LinkedIn export (ZIP), Europass XML, text or Markdown, at most 10 MB.',
      },
      schema: {
        tags,
        summary: 'Compare a further file with a profile',
        description: 'Nothing is taken in: the answer says what is the same, what is said otherwise, and what is new.',
        params: profileParams,
        response: { 200: importView },
      },
    },
    async (request) =>
      toImportView(await addImport(contextOf(request), request.params.profileId, await readUpload(request))),
  )
  app.get(
    '/api/v1/profiles/:profileId/imports/:importId',
    {
      schema: {
        tags,
        summary: 'Read a comparison again',
        description: 'Compared with the profile as it is now.',
        params: importParams,
        response: { 200: importView },
      },
    },
    async (request) =>
      toImportView(await getImport(contextOf(request), request.params.profileId, request.params.importId)),
  )
  app.post(
    '/api/v1/profiles/:profileId/imports/:importId/acceptance',
    {
      config: { idempotency: 'answer', problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Take facts of a further file into the profile',
        description: 'As one edit, which can be undone. A bullet brings the entry it stands under.',
        params: importParams,
        body: z
          .strictObject({
            version: z.int().min(1).max(1_000_000_000).describe('The version it was compared with.'),
            keys: z.array(z.string().max(20)).min(1).max(2_000).describe('The facts to take.'),
          })
          .meta({ examples: [{ version: 4, keys: ['f12'] }] }),
        response: { 200: profileView },
      },
    },
    async (request) => {
      const { profileId, importId } = request.params
      return toProfileView(await acceptImport(contextOf(request), profileId, importId, request.body))
    },
  )
}
