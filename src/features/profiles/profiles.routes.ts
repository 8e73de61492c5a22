/** Profiles over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { readUpload } from '../../platform/http/upload.ts'
import { factKinds } from './fact.ts'
import { getProfile, importProfile, listProfiles, type ProfilesCtx } from './profiles.ts'

const exampleFact = {
  id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10',
  kind: 'bullet',
  value: 'Led the move of 40 services to Kubernetes.',
  details: {},
  belongsTo: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a0f',
  origin: 'imported',
  span: { start: 412, end: 454 },
  page: 1,
  position: 12,
}

const exampleProfile = {
  id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00',
  name: 'Mara Lindqvist',
  fileName: 'resume.pdf',
  createdAt: '2026-11-20T09:30:00.000Z',
}

const factView = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(factKinds),
    value: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.boolean()])),
    belongsTo: z.uuid().nullable(),
    origin: z.enum(['imported', 'added']),
    span: z.strictObject({ start: z.number(), end: z.number() }).nullable(),
    page: z.number().nullable(),
    position: z.number(),
  })
  .meta({
    id: 'Fact',
    description: 'An atomic statement of the person’s own document, and where it stands there.',
    examples: [exampleFact],
  })

const profileSummary = z
  .strictObject({ id: z.uuid(), name: z.string(), fileName: z.string().nullable(), createdAt: z.iso.datetime() })
  .meta({
    id: 'ProfileSummary',
    description: 'A profile in lists: without its facts.',
    examples: [exampleProfile],
  })

export const profileView = profileSummary.extend({ facts: z.array(factView) }).meta({
  id: 'Profile',
  description: 'A person’s career data, made of facts.',
  examples: [{ ...exampleProfile, facts: [exampleFact] }],
})

const withDate = <T extends { createdAt: Date }>(profile: T) => ({
  ...profile,
  createdAt: profile.createdAt.toISOString(),
})

/** Adds the routes that import, list and show profiles. */
export function registerProfileRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => ProfilesCtx): void {
  app.post(
    '/api/v1/profiles',
    {
      config: {
        idempotency: 'answer',
        problems: ['unreadable_document', 'no_text_in_document'],
        upload: 'A resume: PDF, DOCX, JSON Resume, plain text or Markdown, at most 10 MB.',
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
        params: z.strictObject({ profileId: z.uuid().describe('The profile’s id.') }),
        response: { 200: profileView },
      },
    },
    async (request) => toProfileView(await getProfile(contextOf(request), request.params.profileId)),
  )
}

const toProfileView = (profile: Awaited<ReturnType<typeof getProfile>>): z.input<typeof profileView> => ({
  ...withDate(profile),
  facts: profile.facts.map((fact) => ({ ...fact, details: { ...fact.details } as Record<string, string | boolean> })),
})
