/** How profiles and facts look over HTTP. */
import { z } from 'zod'
import { type Fact, factKinds, factOrigins, tellsOfPerson } from './fact.ts'
import type { ProfileWithFacts } from './profiles.ts'

export const profileParams = z.strictObject({ profileId: z.uuid().describe('The profile’s id.') })

export const exampleFact = {
  id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a10',
  kind: 'bullet',
  value: 'Led the move of 40 services to Kubernetes.',
  details: {},
  belongsTo: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a0f',
  origin: 'imported',
  span: { start: 412, end: 454 },
  page: 1,
  uploadId: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a01',
  hidden: false,
  position: 12,
}

const exampleProfile = {
  id: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a00',
  name: 'Mara Lindqvist',
  fileName: 'resume.pdf',
  version: 4,
  createdAt: '2026-11-20T09:30:00.000Z',
}

export const factView = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(factKinds),
    value: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.boolean()])),
    belongsTo: z.uuid().nullable(),
    origin: z.enum(factOrigins).describe('`edited`: the words are yours by now, the span says what the file had.'),
    span: z.strictObject({ start: z.number(), end: z.number() }).nullable(),
    page: z.number().nullable(),
    uploadId: z.uuid().nullable().describe('The file that span and page speak of.'),
    hidden: z.boolean().describe('Kept, and left out of matches, letters and documents.'),
    position: z.number(),
  })
  .meta({
    id: 'Fact',
    description: 'An atomic statement of the person’s own document, and where it stands there.',
    examples: [exampleFact],
  })

export const profileSummary = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    fileName: z.string().nullable(),
    version: z.int().describe('Counts up with every edit.'),
    createdAt: z.iso.datetime(),
  })
  .meta({
    id: 'ProfileSummary',
    description: 'A profile in lists: without its facts.',
    examples: [exampleProfile],
  })

export const profileView = profileSummary
  .extend({
    facts: z.array(factView),
    looksLikeResume: z
      .boolean()
      .describe('False where a file was read and neither a person nor anything they did was found in it.'),
  })
  .meta({
    id: 'Profile',
    description: 'A person’s career data, made of facts.',
    examples: [{ ...exampleProfile, facts: [exampleFact], looksLikeResume: true }],
  })

export const withDate = <T extends { createdAt: Date }>(profile: T) => ({
  ...profile,
  createdAt: profile.createdAt.toISOString(),
})

/** A fact as it is shown over HTTP: what an older row lacks is said. */
export const toFactView = (fact: Fact): z.input<typeof factView> => ({
  ...fact,
  details: { ...fact.details } as Record<string, string | boolean>,
  uploadId: fact.uploadId ?? null,
  hidden: fact.hidden ?? false,
})

export const toProfileView = (profile: ProfileWithFacts): z.input<typeof profileView> => ({
  ...withDate(profile),
  facts: profile.facts.map(toFactView),
  looksLikeResume: profile.fileName === null || tellsOfPerson(profile.facts),
})
