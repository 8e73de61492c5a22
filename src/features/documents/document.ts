/** Documents: immutable files that a person can send. Types. */
import type { Look } from '../../platform/documents/structured-document.ts'
import type { Fact } from '../profiles/fact.ts'
import type { ParseReport } from './parse-report.ts'

export const documentParts = ['resume', 'letter'] as const
export type DocumentPart = (typeof documentParts)[number]

/** `run`: of a run of the copilot. `export`: of a profile. `upload`: the person's own file, as it is. */
export const documentOrigins = ['run', 'export', 'upload'] as const
export type DocumentOrigin = (typeof documentOrigins)[number]

export const exportFormats = ['pdf', 'docx', 'txt', 'md', 'json-resume'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportWish {
  readonly format: ExportFormat
  readonly template: NonNullable<Look['template']>
  readonly paper: NonNullable<Look['paper']>
  /** At most so many pages, measured as PDF; null: as many as it takes. */
  readonly pages: 1 | 2 | null
}

/** Without what is large: the facts left out, the report, the statements. */
export interface StoredDocument {
  readonly id: string
  readonly origin: DocumentOrigin
  readonly runId: string | null
  readonly profileId: string | null
  readonly profileVersion: number | null
  readonly part: DocumentPart
  readonly format: string
  readonly mediaType: string
  readonly fileName: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly pageCount: number | null
  readonly wish: ExportWish | null
  readonly createdAt: Date
}

export interface WholeDocument extends StoredDocument {
  readonly leftOut: readonly Fact[]
  /** Null for documents older than reports. */
  readonly report: ParseReport | null
  /** What it says, in order; null for documents older than comparisons and for own files: these are read when asked. */
  readonly statements: readonly string[] | null
}
