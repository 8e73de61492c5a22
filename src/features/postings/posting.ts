/** Postings: one advertised position, normalised. Types and pure rules. Unknown stays null. */
import type { Span } from '../../kernel/text.ts'

/** The name of a source in `sources/sources.ts`. A plain string here: rows keep the names of sources that were removed. */
export type SourceName = string

export type RemotePolicy = 'remote' | 'hybrid' | 'onsite'

export interface Salary {
  readonly min: number | null
  readonly max: number | null
  /** ISO 4217, e.g. `EUR`. */
  readonly currency: string | null
  readonly period: 'hour' | 'day' | 'week' | 'month' | 'year' | null
  /** As the posting says it. */
  readonly raw: string
}

/** One thing a posting asks for, with the words that ask for it. */
export interface Requirement {
  readonly importance: 'must' | 'nice'
  /** A literal part of the posting's text: `text.slice(span.start, span.end)`. */
  readonly quote: string
  readonly span: Span
  /** Canonical names from the skill taxonomy found in the quote; may be empty. */
  readonly skills: readonly string[]
}

export interface NormalisedPosting {
  readonly source: SourceName
  /** The employer's board on the source (its token or slug); null where there is none. */
  readonly board: string | null
  /** The source's own id of the posting. */
  readonly externalId: string | null
  readonly url: string | null
  readonly title: string
  readonly company: string | null
  readonly locations: readonly string[]
  readonly remote: RemotePolicy | null
  readonly employmentType: string | null
  readonly salary: Salary | null
  /** ISO 8601. */
  readonly postedAt: string | null
  /** Sanitised HTML; null for plain text sources. */
  readonly html: string | null
  /** Plain text; requirements quote it. */
  readonly text: string
  /** ISO 639-1 of the text; null where it is too short or unclear. */
  readonly language: string | null
  readonly requirements: readonly Requirement[]
  /** SHA-256 over title, company, locations and text, white space and case folded: equal content, equal hash. */
  readonly contentHash: string
}

/** A posting that was read but not kept, with a reason a person understands. */
export interface RefusedPosting {
  /** Which one: its id, title or position in the file. */
  readonly where: string
  readonly reason: string
  /** The source's id, where the posting has one. */
  readonly externalId?: string | null
}

/** The outcome of reading one file, page or board answer. Nothing is dropped silently: read = postings + refused. */
export interface ReadPostings {
  readonly source: SourceName
  readonly postings: readonly NormalisedPosting[]
  readonly refused: readonly RefusedPosting[]
  /** Postings that were read with their title alone, and where the full text of each is. */
  readonly details: readonly { readonly externalId: string; readonly url: string }[]
  /** Where the board's answer goes on. */
  readonly next: { readonly url: string; readonly json?: unknown } | null
}
