/** How applications look over HTTP. */
import { z } from 'zod'
import { allowedMoves, eventKinds, statuses, wasSent } from './application.ts'
import type { Application, ApplicationWithHistory, ListedApplication } from './applications.ts'
import { entrySchema } from './entry.ts'

const moment = z.iso.datetime()

const summaryShape = {
  id: z.uuid(),
  postingId: z.uuid().nullable(),
  runId: z.uuid().nullable(),
  title: z.string(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  status: z.enum(statuses),
  statusSince: moment,
  appliedAt: moment.nullable().describe('When it was sent; null where it never was.'),
  archivedAt: moment.nullable(),
  createdAt: moment,
  updatedAt: moment,
}

const exampleSummary = {
  id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c01',
  postingId: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
  runId: null,
  title: 'Platform Engineer',
  company: 'Acme',
  location: 'Stockholm',
  url: 'https://boards.greenhouse.io/acme/jobs/4017331',
  source: 'greenhouse',
  status: 'applied' as const,
  statusSince: '2026-11-20T08:00:00.000Z',
  appliedAt: '2026-11-20T08:00:00.000Z',
  archivedAt: null,
  createdAt: '2026-11-18T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
}

/** For descriptions that show an application in a list. */
export const exampleListed = {
  ...exampleSummary,
  moves: [...allowedMoves.applied],
  nextAt: '2026-12-01T09:00:00.000Z',
}

export const applicationSummaryView = z
  .strictObject({
    ...summaryShape,
    moves: z.array(z.enum(statuses)).describe('The statuses that may follow.'),
    nextAt: moment.nullable().describe('When its next open task, interview or answer is due.'),
  })
  .meta({ id: 'ApplicationSummary', description: 'An application in lists.', examples: [exampleListed] })

const eventView = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(eventKinds),
    from: z.enum(statuses).nullable(),
    to: z.enum(statuses).nullable(),
    undoes: z.uuid().nullable().describe('The event that this one takes back.'),
    note: z.string().nullable(),
    happenedAt: moment,
    recordedAt: moment.describe('When it was told, which may be later.'),
  })
  .meta({
    id: 'ApplicationEvent',
    description: 'Something that happened to an application. Events are never changed.',
    examples: [
      {
        id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c02',
        kind: 'moved',
        from: 'saved',
        to: 'applied',
        undoes: null,
        note: null,
        happenedAt: '2026-11-20T08:00:00.000Z',
        recordedAt: '2026-11-21T18:30:00.000Z',
      },
    ],
  })

const entryView = z
  .strictObject({
    id: z.uuid(),
    content: entrySchema,
    at: moment.nullable().describe('When it is due, begins, or must be answered.'),
    doneAt: moment.nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({
    id: 'ApplicationEntry',
    description: 'A contact, note, task, interview or offer of an application.',
    examples: [
      {
        id: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3c03',
        content: { kind: 'task', title: 'Ask how it stands', dueAt: '2026-12-01T09:00:00Z', done: false },
        at: '2026-12-01T09:00:00.000Z',
        doneAt: null,
        createdAt: '2026-11-20T08:00:00.000Z',
        updatedAt: '2026-11-20T08:00:00.000Z',
      },
    ],
  })

const sentDocumentView = z
  .strictObject({
    documentId: z.uuid().nullable().describe('Null when the run that made it was deleted.'),
    part: z.string(),
    format: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    sizeBytes: z.int(),
    sentAt: moment,
  })
  .meta({
    id: 'SentDocument',
    description: 'A document as it was sent, byte for byte.',
    examples: [
      {
        documentId: '0199a0c4-8d11-7a62-b1f0-5c9e3d7a2f10',
        part: 'resume',
        format: 'pdf',
        fileName: 'Jane-Doe-Acme-Resume.pdf',
        mediaType: 'application/pdf',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        sizeBytes: 48213,
        sentAt: '2026-11-20T08:00:00.000Z',
      },
    ],
  })

const sameCompanyView = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  status: z.enum(statuses),
  statusSince: moment,
  wasSent: z.boolean().describe('You applied there already.'),
})

export const applicationView = z
  .strictObject({
    ...applicationSummaryView.shape,
    events: z.array(eventView),
    entries: z.array(entryView),
    documents: z.array(sentDocumentView),
    sameCompany: z.array(sameCompanyView).describe('Your other applications at the same company.'),
  })
  .meta({
    id: 'Application',
    description: 'An application with its history.',
    examples: [{ ...exampleListed, events: [], entries: [], documents: [], sameCompany: [] }],
  })

/** An application without what hangs on it. Times are ISO 8601. */
const toShape = (application: Application) => ({
  ...application,
  statusSince: application.statusSince.toISOString(),
  appliedAt: application.appliedAt?.toISOString() ?? null,
  archivedAt: application.archivedAt?.toISOString() ?? null,
  createdAt: application.createdAt.toISOString(),
  updatedAt: application.updatedAt.toISOString(),
})

export const toApplicationSummaryView = (application: ListedApplication): z.input<typeof applicationSummaryView> => ({
  ...toShape(application),
  moves: [...allowedMoves[application.status]],
  nextAt: application.nextAt?.toISOString() ?? null,
})

/** With its history, entries, documents and others at the same company. Times are ISO 8601. */
export function toApplicationView(application: ApplicationWithHistory): z.output<typeof applicationView> {
  const { events, entries, documents, sameCompany, ...listed } = application
  return {
    ...toApplicationSummaryView(listed),
    events: events.map(({ id, kind, from, to, undoes, note, happenedAt, recordedAt }) => ({
      ...{ id, kind, from, to, undoes, note },
      happenedAt: happenedAt.toISOString(),
      recordedAt: recordedAt.toISOString(),
    })),
    entries: entries.map(({ id, content, at, doneAt, createdAt, updatedAt }) => ({
      ...{ id, content },
      at: at?.toISOString() ?? null,
      doneAt: doneAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    })),
    documents: documents.map(({ id: _id, applicationId: _application, sentAt, ...document }) => ({
      ...document,
      sentAt: sentAt.toISOString(),
    })),
    sameCompany: sameCompany.map(({ id, title, status, statusSince }) => ({
      ...{ id, title, status, statusSince: statusSince.toISOString() },
      wasSent: wasSent(status),
    })),
  }
}
