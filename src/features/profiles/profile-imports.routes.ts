/** Further files for a profile over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { readUpload } from '../../platform/http/upload.ts'
import type { ComparedFact } from './compare-import.ts'
import { factKinds } from './fact.ts'
import { acceptImport, addImport, type ComparedImport, getImport } from './profile-imports.ts'
import type { ProfilesCtx } from './profiles.ts'
import { exampleFact, factView, profileParams, profileView, toFactView, toProfileView } from './profiles.views.ts'

const comparedView = z.strictObject({
  key: z.string().describe('What accepting names it by.'),
  status: z.enum(['same', 'changed', 'new']).describe('How it stands to the profile.'),
  kind: z.enum(factKinds),
  value: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.boolean()])),
  belongsTo: z.string().nullable().describe('The key of the entry it stands under.'),
  page: z.number(),
  fact: factView.nullable().describe('The profile’s fact about the same; null: it has none.'),
})

const importView = z
  .strictObject({
    id: z.uuid(),
    fileName: z.string(),
    version: z.int().describe('Of the profile it was compared with: accepting needs it.'),
    sections: z.array(
      z.strictObject({
        kind: z.enum(factKinds),
        items: z.array(comparedView),
        onlyInProfile: z.array(factView).describe('What the file does not have. It stays.'),
      }),
    ),
  })
  .meta({
    id: 'ComparedImport',
    description: 'What a further file says beside a profile, section by section.',
    examples: [
      {
        id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5b00',
        fileName: 'resume-2026.pdf',
        version: 4,
        sections: [
          {
            kind: 'position',
            items: [
              {
                key: 'f12',
                status: 'new',
                kind: 'bullet',
                value: 'Built the on-call rota for 12 teams.',
                details: {},
                belongsTo: 'f9',
                page: 1,
                fact: null,
              },
            ],
            onlyInProfile: [exampleFact],
          },
        ],
      },
    ],
  })

const importParams = profileParams.extend({ importId: z.uuid().describe('The import’s id.') })
const tags = ['profiles']

const toComparedView = ({ imported, status, fact }: ComparedFact): z.input<typeof comparedView> => {
  const { key, kind, value, details, belongsTo, page } = imported
  return {
    ...{ key, status, kind, value, belongsTo, page },
    details: { ...details } as Record<string, string | boolean>,
    fact: fact && toFactView(fact),
  }
}

const toImportView = (one: ComparedImport): z.input<typeof importView> => ({
  ...one,
  sections: one.sections.map(({ kind, items, onlyInProfile }) => ({
    kind,
    items: items.map(toComparedView),
    onlyInProfile: onlyInProfile.map(toFactView),
  })),
})

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
