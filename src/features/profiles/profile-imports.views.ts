/** How a file beside a profile looks over HTTP. */
import { z } from 'zod'
import type { ComparedFact } from './compare-import.ts'
import { factKinds } from './fact.ts'
import type { ComparedImport } from './profile-imports.ts'
import { exampleFact, factView, toFactView } from './profiles.views.ts'

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

export const exampleImport = {
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
}

export const importView = z
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
    examples: [exampleImport],
  })

const toComparedView = ({ imported, status, fact }: ComparedFact): z.input<typeof comparedView> => {
  const { key, kind, value, details, belongsTo, page } = imported
  return {
    ...{ key, status, kind, value, belongsTo, page },
    details: { ...details } as Record<string, string | boolean>,
    fact: fact && toFactView(fact),
  }
}

/** A comparison as it is shown over HTTP. */
export const toImportView = (one: ComparedImport): z.input<typeof importView> => ({
  ...one,
  sections: one.sections.map(({ kind, items, onlyInProfile }) => ({
    kind,
    items: items.map(toComparedView),
    onlyInProfile: onlyInProfile.map(toFactView),
  })),
})
