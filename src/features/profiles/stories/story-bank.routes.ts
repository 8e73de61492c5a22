/** Stories for interviews over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import { profileParams } from '../profiles.views.ts'
import { changeStory, keepStory, listStories, removeStory, type Story, suggestStories } from './story-bank.ts'

const part = (what: string) => z.string().trim().max(3_000).default('').describe(what)
const draftShape = {
  title: z.string().trim().min(1).max(300).describe('What you call it.'),
  parts: z
    .strictObject({
      situation: part('Where and when it was.'),
      task: part('What you had to do.'),
      action: part('What you did.'),
      result: part('What came of it.'),
    })
    .describe('Its four parts; an empty one is still to be told.'),
  factIds: z.array(z.uuid()).min(1).max(20).describe('The facts it rests on.'),
}
const exampleDraft = {
  title: 'Led the move of 40 services to Kubernetes',
  parts: {
    situation: 'Platform Engineer, Fjordbank, 2020 to 2024',
    task: '',
    action: 'Led the move of 40 services to Kubernetes',
    result: 'cutting the cost of hosting by 30 percent.',
  },
  factIds: ['0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10'],
}
const exampleStory = {
  ...exampleDraft,
  id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5d00',
  profileId: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00',
  updatedAt: '2026-11-20T09:30:00.000Z',
}
const draftBody = z.strictObject(draftShape).meta({ id: 'StoryDraft', examples: [exampleDraft] })
const storyView = z
  .strictObject({ id: z.uuid(), profileId: z.uuid(), ...draftShape, updatedAt: z.iso.datetime() })
  .meta({ id: 'Story', examples: [exampleStory] })

const storyParams = profileParams.extend({ storyId: z.uuid().describe('The story’s id.') })
const tags = ['stories']
const toView = (one: Story) => ({ ...one, factIds: [...one.factIds], updatedAt: one.updatedAt.toISOString() })

/** Adds the routes that suggest, keep, list, change and delete stories. */
export function registerStoryRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.get(
    '/api/v1/profiles/:profileId/stories',
    {
      schema: {
        tags,
        summary: 'List the stories of a profile',
        description: 'Those changed last first.',
        params: profileParams,
        response: { 200: z.strictObject({ stories: z.array(storyView) }) },
      },
    },
    async (request) => ({
      stories: (await listStories(contextOf(request), request.params.profileId)).map(toView),
    }),
  )
  app.get(
    '/api/v1/profiles/:profileId/stories/suggestions',
    {
      schema: {
        tags,
        summary: 'Begin stories from the facts of a profile',
        description: 'Those with a result first. Every word is your own; what the facts do not say is left empty.',
        params: profileParams,
        response: { 200: z.strictObject({ suggestions: z.array(draftBody) }) },
      },
    },
    async (request) => ({
      suggestions: (await suggestStories(contextOf(request), request.params.profileId)).map((one) => ({
        ...one,
        factIds: [...one.factIds],
      })),
    }),
  )
  app.post(
    '/api/v1/profiles/:profileId/stories',
    {
      config: { idempotency: 'answer', problems: ['conflict'] },
      schema: {
        tags,
        summary: 'Keep a story',
        description: 'It rests on facts of the profile, which it names.',
        params: profileParams,
        body: draftBody,
        response: { 201: storyView },
      },
    },
    async (request, reply) =>
      reply.code(201).send(toView(await keepStory(contextOf(request), request.params.profileId, request.body))),
  )
  app.put(
    '/api/v1/profiles/:profileId/stories/:storyId',
    {
      schema: {
        tags,
        summary: 'Change a story',
        description: 'Title, parts and facts are replaced.',
        params: storyParams,
        body: draftBody,
        response: { 200: storyView },
      },
    },
    async (request) => {
      const { profileId, storyId } = request.params
      return toView(await changeStory(contextOf(request), profileId, storyId, request.body))
    },
  )
  app.delete(
    '/api/v1/profiles/:profileId/stories/:storyId',
    {
      schema: {
        tags,
        summary: 'Delete a story',
        description: 'It is gone for good; the facts stay.',
        params: storyParams,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeStory(contextOf(request), request.params.profileId, request.params.storyId)
      return reply.code(204).send(null)
    },
  )
}
