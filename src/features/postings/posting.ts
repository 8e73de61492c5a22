/** Postings: one advertised position, normalised. Types and pure rules. Unknown stays null. */
import type { Span } from '../../kernel/text.ts'

/** The name of a source in `sources/sources.ts`. A plain string here: rows keep the names of sources that were removed. */
export type SourceName = string

/** A text shorter than this has no language we could tell: names and product words decide more than grammar does. */
export const languageMinChars = 60

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

export type Seniority =
  | 'intern'
  | 'junior'
  | 'mid'
  | 'senior'
  | 'lead'
  | 'principal'
  | 'manager'
  | 'director'
  | 'executive'

/** One location, taken apart as far as its words allow. */
export interface Place {
  readonly raw: string
  readonly city: string | null
  /** A state or province, by its usual short name where it has one: `TX`. */
  readonly region: string | null
  /** ISO 3166-1 alpha-2, e.g. `DE`. */
  readonly country: string | null
}

/** A statement on who may take the position. */
export interface Eligibility {
  readonly kind: 'sponsorship-offered' | 'sponsorship-refused' | 'work-authorisation' | 'citizenship' | 'clearance'
  /** A literal part of the posting's text: `text.slice(span.start, span.end)`. */
  readonly quote: string
  readonly span: Span
}

/** What a refresh of a board found. Nothing is dropped: read = fresh + changed + reposted + unchanged + twins + refused. */
export interface RefreshCounts {
  readonly fresh: number
  readonly changed: number
  /** Back after they were closed, under the same or another id. */
  readonly reposted: number
  readonly closed: number
  readonly unchanged: number
  /** Listed several times with the same words. */
  readonly twins: number
  readonly refused: readonly { readonly where: string; readonly reason: string }[]
  /** Postings whose full text is fetched by one of the next refreshes. */
  readonly withoutText: number
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
  /** Names of the taxonomy that title and text name, in order, each once; not what benefits, law or the employer's blurb name. */
  readonly skills: readonly string[]
  /** From the source's own word, else from the title. */
  readonly seniority: Seniority | null
  /** One entry a location. */
  readonly places: readonly Place[]
  /** ISO 3166-1 alpha-2: where the work is, or may be done from. */
  readonly countries: readonly string[]
  /** Where remote work may be done from, in the source's words; empty when it does not say. */
  readonly remoteFrom: readonly string[]
  /** The salary by the year, in its currency; null unless amount, currency and period are known. */
  readonly salaryYear: { readonly min: number; readonly max: number } | null
  /** What the posting says on sponsoring a visa; null when it says nothing, or both. */
  readonly visa: 'offered' | 'refused' | null
  readonly eligibility: readonly Eligibility[]
  /** When the source says it closes; ISO 8601. */
  readonly closesAt: string | null
  /** Equal for the same title at the same company: postings of several sources that may be one. */
  readonly twinKey: string | null
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
