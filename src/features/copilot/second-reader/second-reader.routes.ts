/** A second reading of a profile's file over HTTP. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { HttpServer } from '../../../platform/http/server-type.ts'
import { exampleImport, importView, toImportView } from '../../profiles/profile-imports.views.ts'
import type { ProfilesCtx } from '../../profiles/profiles.ts'
import { profileParams } from '../../profiles/profiles.views.ts'
import type { ModelsCtx } from '../models/model-access.ts'
import { readAgain } from './second-reader.ts'

const secondReadingView = z
  .strictObject({
    compared: importView.describe('What it read beside the profile; accepted like a further file.'),
    refused: z
      .array(z.strictObject({ quote: z.string(), reason: z.string() }))
      .describe('What the model said and the file does not. None of it is offered.'),
    model: z.string().describe('Which model answered.'),
  })
  .meta({
    id: 'SecondReading',
    description: 'What a model read in the file of a profile, each word found in it again.',
    examples: [
      {
        compared: exampleImport,
        refused: [{ quote: 'Chief Engineer', reason: 'The document does not hold these words.' }],
        model: 'gpt-5-mini at api.openai.com answered.',
      },
    ],
  })

/** Adds the route that lets a model read a profile's file. */
export function registerSecondReaderRoutes(
  app: HttpServer,
  contextOf: (request: FastifyRequest) => ProfilesCtx & ModelsCtx,
): void {
  app.post(
    '/api/v1/profiles/:profileId/second-readings',
    {
      config: { idempotency: 'answer', limit: 'work', problems: ['conflict', 'budget_spent'] },
      schema: {
        tags: ['profiles'],
        summary: 'Let a model read the file of a profile again',
        description:
          'Needs your consent to a model. Contact data is replaced before anything is sent. Nothing of the profile changes: what the model read otherwise is compared with it, and `POST /api/v1/profiles/{profileId}/imports/{importId}/acceptance` takes what you choose.',
        params: profileParams,
        response: { 200: secondReadingView },
      },
    },
    async (request) => {
      const { compared, refused, model } = await readAgain(contextOf(request), request.params.profileId)
      return { compared: toImportView(compared), refused: [...refused], model }
    },
  )
}
