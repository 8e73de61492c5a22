/** Editing profiles over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { editsBody } from './fact-input.ts'
import {
  createProfile,
  editProfile,
  getVersion,
  listVersions,
  nameProfile,
  removeProfile,
  restoreVersion,
  undoEdit,
} from './profile-editing.ts'
import { exampleFact, factView, profileParams, profileView, toFactView, toProfileView } from './profiles.views.ts'

const exampleVersion = { number: 3, undoTo: 2, summary: 'Hid a fact', createdAt: '2026-11-20T09:35:00.000Z' }
const versionSummary = z
  .strictObject({
    number: z.int(),
    undoTo: z.int().nullable().describe('The version that undo goes back to from this one; null: there is none.'),
    summary: z.string().describe('What was done.'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ProfileVersionSummary', examples: [exampleVersion] })
const versionView = versionSummary
  .extend({ facts: z.array(factView) })
  .meta({ id: 'ProfileVersion', examples: [{ ...exampleVersion, facts: [exampleFact] }] })

const versionParams = profileParams.extend({
  number: z.coerce.number().int().min(1).max(1_000_000_000).describe('The version’s number, from 1.'),
})
const name = z.string().trim().min(1).max(200).describe('How you call the profile.')
const tags = ['profiles']
const withDate = <T extends { createdAt: Date }>(one: T) => ({ ...one, createdAt: one.createdAt.toISOString() })

/** Adds the routes that make, edit, undo, name and delete profiles. */
export function registerProfileEditingRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.post(
    '/api/v1/profiles/blank',
    {
      config: { idempotency: 'answer', problems: ['not_found'] },
      schema: {
        tags,
        summary: 'Make a profile without a file',
        description: 'Empty, or a copy of another one: one profile for each kind of position you look for.',
        body: z
          .strictObject({
            name,
            copyOf: z.uuid().nullable().default(null).describe('The profile to copy; null: begin empty.'),
          })
          .meta({ examples: [{ name: 'For teaching', copyOf: null }] }),
        response: { 201: profileView },
      },
    },
    async (request, reply) =>
      reply.code(201).send(toProfileView(await createProfile(contextOf(request), request.body))),
  )
  app.patch(
    '/api/v1/profiles/:profileId',
    {
      schema: {
        tags,
        summary: 'Give a profile another name',
        description: 'The name is yours to tell profiles apart; documents show the one among the facts.',
        params: profileParams,
        body: z.strictObject({ name }).meta({ examples: [{ name: 'For teaching' }] }),
        response: { 200: profileView },
      },
    },
    async (request) =>
      toProfileView(await nameProfile(contextOf(request), request.params.profileId, request.body.name)),
  )
  app.delete(
    '/api/v1/profiles/:profileId',
    {
      schema: {
        tags,
        summary: 'Delete a profile for good',
        description: 'With its versions, stories, runs and their documents, and the files no other profile came from.',
        params: profileParams,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeProfile(contextOf(request), request.params.profileId)
      return reply.code(204).send(null)
    },
  )
  app.post(
    '/api/v1/profiles/:profileId/edits',
    {
      config: { idempotency: 'answer', problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Edit the facts of a profile',
        description:
          'Add, change, move, hide, show, remove: all edits or none, as one version. Refused where the profile changed since the version you saw.',
        params: profileParams,
        body: editsBody,
        response: { 200: profileView },
      },
    },
    async (request) => toProfileView(await editProfile(contextOf(request), request.params.profileId, request.body)),
  )
  registerVersionRoutes(app, contextOf)
}

function registerVersionRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.post(
    '/api/v1/profiles/:profileId/undo',
    {
      config: { idempotency: 'answer', problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Undo the last edit of a profile',
        description:
          'Again and again, one edit at a time. An undo is a version of its own, so that it can be gone back from.',
        params: profileParams,
        response: { 200: profileView },
      },
    },
    async (request) => toProfileView(await undoEdit(contextOf(request), request.params.profileId)),
  )
  app.get(
    '/api/v1/profiles/:profileId/versions',
    {
      schema: {
        tags,
        summary: 'List the versions of a profile, the newest first',
        description: 'The first, and the last 200.',
        params: profileParams,
        response: { 200: z.strictObject({ versions: z.array(versionSummary) }) },
      },
    },
    async (request) => ({
      versions: (await listVersions(contextOf(request), request.params.profileId)).map(withDate),
    }),
  )
  app.get(
    '/api/v1/profiles/:profileId/versions/:number',
    {
      schema: {
        tags,
        summary: 'Read a version of a profile',
        description: 'Its facts as they were then.',
        params: versionParams,
        response: { 200: versionView },
      },
    },
    async (request) => {
      const { facts, ...version } = await getVersion(
        contextOf(request),
        request.params.profileId,
        request.params.number,
      )
      return { ...withDate(version), facts: facts.map(toFactView) }
    },
  )
  app.post(
    '/api/v1/profiles/:profileId/versions/:number/restore',
    {
      config: { idempotency: 'answer' },
      schema: {
        tags,
        summary: 'Go back to a version of a profile',
        description: 'As a new version: what came after it stays in the history.',
        params: versionParams,
        response: { 200: profileView },
      },
    },
    async (request) =>
      toProfileView(await restoreVersion(contextOf(request), request.params.profileId, request.params.number)),
  )
}
