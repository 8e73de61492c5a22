/** How documents, parse reports and comparisons look over HTTP. */
import { z } from 'zod'
import { type Look, papers, templates } from '../../platform/documents/structured-document.ts'
import { factKinds } from '../profiles/fact.ts'
import { exampleFact, factView, toFactView } from '../profiles/profiles.views.ts'
import type { ComparedStatement } from './compare-statements.ts'
import { documentOrigins, documentParts, exportFormats, type StoredDocument, type WholeDocument } from './document.ts'
import type { ParseReport } from './parse-report.ts'

export const lookFields = {
  template: z
    .enum(templates)
    .default('classic')
    .describe('How a PDF looks; all of them have one column. A DOCX has styles to change instead.'),
  paper: z.enum(papers).default('a4').describe('The size of a page of PDF and DOCX.'),
  pages: z
    .enum(['1', '2', 'free'])
    .default('free')
    .describe('At most so many pages, measured as PDF; what has no room is listed as left out.'),
}

export const wishFields = {
  format: z.enum(exportFormats).default('pdf').describe('What kind of file it is.'),
  ...lookFields,
}

/** The word of the query as a number. */
export const pagesOf = (pages: '1' | '2' | 'free'): 1 | 2 | null => (pages === 'free' ? null : pages === '1' ? 1 : 2)

export const templateView = z
  .strictObject({ name: z.enum(templates), title: z.string(), description: z.string() })
  .meta({
    id: 'DocumentTemplate',
    description: 'A look of documents. What a document says does not depend on it.',
    examples: [{ name: 'classic', title: 'Classic', description: 'Quiet colour, sans serif.' }],
  })

export const templateTexts: Readonly<Record<NonNullable<Look['template']>, { title: string; description: string }>> = {
  classic: { title: 'Classic', description: 'Sans serif, a quiet colour, room between the sections. Suits most.' },
  serif: {
    title: 'Serif',
    description: 'Black, a centred head, a line under each heading. Suits law, research, public service.',
  },
  compact: { title: 'Compact', description: 'Small type and narrow margins: about a third more on each page.' },
}

const exampleDocument = {
  id: '0199a0c4-9d20-7b66-8f01-4c9e3a7d2b15',
  origin: 'run',
  runId: '0199a0c4-8a01-7c55-b0de-51c7e02f9a01',
  profileId: null,
  profileVersion: null,
  part: 'resume',
  format: 'pdf',
  mediaType: 'application/pdf',
  fileName: 'Mara-Lindqvist-Acme-Resume.pdf',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  sizeBytes: 48_213,
  pageCount: 1,
  wish: null,
  createdAt: '2026-11-20T09:35:00.000Z',
}

export const documentView = z
  .strictObject({
    id: z.uuid(),
    origin: z.enum(documentOrigins).describe('Made by a run, made of a profile, or your own file.'),
    runId: z.uuid().nullable(),
    profileId: z.uuid().nullable(),
    profileVersion: z.int().nullable().describe('The version of the profile that it was made of.'),
    part: z.enum(documentParts),
    format: z.string(),
    mediaType: z.string(),
    fileName: z.string(),
    sha256: z.string(),
    sizeBytes: z.number(),
    pageCount: z.int().nullable().describe('Of PDFs.'),
    wish: z
      .strictObject({
        format: z.enum(exportFormats),
        template: z.enum(templates),
        paper: z.enum(papers),
        pages: z.union([z.literal(1), z.literal(2)]).nullable(),
      })
      .nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({
    id: 'Document',
    description: 'An immutable document; its content never changes under this id.',
    examples: [exampleDocument],
  })

const exampleReport = {
  unreadable: null,
  fields: [
    {
      factId: '0199a0c4-6b12-7e01-8a44-2c1d9f7e5a0f',
      kind: 'position',
      field: 'organisation',
      expected: 'Fjordbank',
      found: 'yes',
    },
  ],
  bullets: { count: 12, inOrder: 12, missing: [] },
  order: ['contact', 'summary', 'position', 'bullet', 'education', 'skill'],
  unsorted: [],
  concealed: [],
  otherReader: { name: 'pdftotext 22.12.0', pieces: 41, inOrder: 41, missing: [] },
  missed: [],
}

export const reportView = z
  .strictObject({
    unreadable: z.string().nullable().describe('Why our importer could not read it; null where it did.'),
    fields: z.array(
      z.strictObject({
        factId: z.uuid(),
        kind: z.enum(factKinds),
        field: z.string().describe('`value`, or the part of the fact.'),
        expected: z.string(),
        found: z.enum(['yes', 'elsewhere', 'no']).describe('`elsewhere`: its words came back as something else.'),
      }),
    ),
    bullets: z.strictObject({ count: z.int(), inOrder: z.int(), missing: z.array(z.string()) }),
    order: z.array(z.enum(factKinds)).describe('Kinds of facts in the order in which they were read.'),
    unsorted: z.array(z.string()).describe('Lines that were read and not understood.'),
    concealed: z
      .array(z.string())
      .describe('Words that the file holds and shows to nobody: white, tiny, off the page.'),
    otherReader: z
      .strictObject({
        name: z.string(),
        pieces: z.int().describe('Pieces of text that the document shows.'),
        inOrder: z.int(),
        missing: z.array(z.string()),
      })
      .nullable()
      .describe('A program that knows nothing of us; null where there is none for the format or on this machine.'),
    missed: z.array(z.string()).describe('What at least one of the two readers would miss.'),
  })
  .meta({
    id: 'ParseReport',
    description: 'What came back when the file was read again by machines. No score.',
    examples: [exampleReport],
  })

export const wholeDocumentView = documentView
  .extend({
    leftOut: z.array(factView).describe('Facts that the wished number of pages had no room for.'),
    report: reportView.nullable().describe('Null for documents older than reports.'),
  })
  .meta({
    id: 'WholeDocument',
    description: 'A document with what was left out of it and its parse report.',
    examples: [{ ...exampleDocument, leftOut: [exampleFact], report: exampleReport }],
  })

export const previewView = z
  .strictObject({
    fileName: z.string(),
    sha256: z.string().describe('Of the very file that the export gives.'),
    sizeBytes: z.int(),
    pageCount: z.int().nullable().describe('Of a PDF.'),
    leftOut: z.array(factView).describe('What the wished number of pages had no room for.'),
    unwritable: z.array(z.string()).describe('Characters that no font has: a sign stands in their place.'),
    report: reportView,
  })
  .meta({
    id: 'ExportReport',
    description: 'What an export would give, what it leaves out, and what machines read in it.',
    examples: [
      {
        fileName: 'Mara-Lindqvist-Resume.pdf',
        sha256: exampleDocument.sha256,
        sizeBytes: 48_211,
        pageCount: 1,
        leftOut: [exampleFact],
        unwritable: [],
        report: exampleReport,
      },
    ],
  })

export const comparisonView = z
  .strictObject({
    before: documentView,
    after: documentView,
    statements: z
      .array(
        z.strictObject({
          change: z.enum(['same', 'changed', 'moved', 'added', 'removed']),
          words: z.array(z.strictObject({ op: z.enum(['same', 'added', 'removed']), text: z.string() })),
          from: z.int().nullable().describe('Its place in the older version, from 0.'),
          to: z.int().nullable().describe('Its place in the newer version, from 0.'),
        }),
      )
      .describe('In the order of the newer version; what was removed stands where it stood.'),
  })
  .meta({
    id: 'DocumentComparison',
    description: 'Two documents, statement by statement and word by word.',
    examples: [
      {
        before: exampleDocument,
        after: { ...exampleDocument, id: '0199a0c4-9d20-7b66-8f01-4c9e3a7d2b16' },
        statements: [
          {
            change: 'changed',
            words: [
              { op: 'same', text: 'Led the ' },
              { op: 'removed', text: 'move' },
              { op: 'added', text: 'migration' },
              { op: 'same', text: ' of 40 services to Kubernetes.' },
            ],
            from: 7,
            to: 4,
          },
        ],
      },
    ],
  })

/** As it is shown over HTTP: dates as ISO 8601, without what is large. */
export const toDocumentView = (document: StoredDocument): z.input<typeof documentView> => {
  const { id, origin, runId, profileId, profileVersion, part, format, mediaType } = document
  const { fileName, sha256, sizeBytes, pageCount, wish, createdAt } = document
  return {
    ...{ id, origin, runId, profileId, profileVersion, part, format, mediaType },
    ...{ fileName, sha256, sizeBytes, pageCount, wish, createdAt: createdAt.toISOString() },
  }
}

export const toReportView = (report: ParseReport): z.input<typeof reportView> => ({
  ...report,
  fields: [...report.fields],
  bullets: { ...report.bullets, missing: [...report.bullets.missing] },
  order: [...report.order],
  unsorted: [...report.unsorted],
  concealed: [...report.concealed],
  otherReader: report.otherReader && { ...report.otherReader, missing: [...report.otherReader.missing] },
  missed: [...report.missed],
})

export const toWholeDocumentView = (document: WholeDocument): z.input<typeof wholeDocumentView> => ({
  ...toDocumentView(document),
  leftOut: document.leftOut.map(toFactView),
  report: document.report && toReportView(document.report),
})

export const toComparisonView = (compared: {
  before: StoredDocument
  after: StoredDocument
  statements: readonly ComparedStatement[]
}): z.input<typeof comparisonView> => ({
  before: toDocumentView(compared.before),
  after: toDocumentView(compared.after),
  statements: compared.statements.map((one) => ({ ...one, words: [...one.words] })),
})
