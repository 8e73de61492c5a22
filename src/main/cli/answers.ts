/** What the API answers, as far as the command line reads it. */
import type { z } from 'zod'
import type { changeView, runSummaryView, runView } from '../../features/copilot/copilot.views.ts'
import type {
  comparisonView,
  documentView,
  previewView,
  wholeDocumentView,
} from '../../features/documents/documents.views.ts'
import type { matchView } from '../../features/matching/matching.routes.ts'
import type { importView } from '../../features/postings/postings.views.ts'
import type { profileSummary, profileView } from '../../features/profiles/profiles.views.ts'

export type ProfileAnswer = z.output<typeof profileView>
export type ProfileSummaryAnswer = z.output<typeof profileSummary>
export type ImportAnswer = z.output<typeof importView>
export type MatchAnswer = z.output<typeof matchView>
export type RunAnswer = z.output<typeof runView>
export type RunSummaryAnswer = z.output<typeof runSummaryView>
export type ChangeAnswer = z.output<typeof changeView>
export type DocumentAnswer = z.output<typeof documentView>
export type WholeDocumentAnswer = z.output<typeof wholeDocumentView>
export type ExportReportAnswer = z.output<typeof previewView>
export type ComparisonAnswer = z.output<typeof comparisonView>
