/** The shape of a source: the kind of system postings are read from. One file each, listed in `sources.ts`. */
import type { RefusedPosting, RemotePolicy, Salary } from '../posting.ts'

/** What was given to read, told apart by form only. */
export interface PostingContent {
  readonly kind: 'json' | 'xml' | 'html' | 'text'
  /** As it came, decoded. */
  readonly text: string
  /** The parsed value when `kind` is `json`, else null. */
  readonly value: unknown
  readonly fileName: string | null
  readonly url: string | null
  /** Given by the person; they win over what a source reads. */
  readonly title: string | null
  readonly company: string | null
}

/** One posting in the words of its source: values are picked, not yet cleaned. */
export interface RawPosting {
  readonly board: string | null
  readonly externalId: string | null
  readonly url: string | null
  readonly title: string
  readonly company: string | null
  readonly locations: readonly (string | null | undefined)[]
  readonly remote: RemotePolicy | null
  /** As the source says it. */
  readonly employmentType: string | null
  readonly salary: Salary | null
  /** Anything a date can be read from: ISO 8601, milliseconds since 1970. */
  readonly postedAt: string | number | null
  readonly body: { readonly format: 'html' | 'text'; readonly value: string }
  /** How senior the source says the position is, in its words. */
  readonly seniority?: string | null
  /** When the source says it closes; read like `postedAt`. */
  readonly closesAt?: string | number | null
  /** Where remote work may be done from, when the source says so. */
  readonly remoteFrom?: readonly (string | null)[]
  /** Where the posting's full text is fetched, when the list holds none. */
  readonly detailUrl?: string | null
}

export interface SourceReading {
  readonly raw: readonly RawPosting[]
  readonly refused: readonly RefusedPosting[]
  /** Where a board's answer goes on; null or absent on its last page. */
  readonly next?: PageRequest | null
}

/** One request of a board's answer. */
export interface PageRequest {
  readonly url: string
  /** Sent as JSON with POST when given. */
  readonly json?: unknown
}

/** One employer's board, or one posting on it. */
export interface BoardAddress {
  /** The board's token or slug. */
  readonly board: string
  /** The posting's id when the address names one, else null. */
  readonly postingId: string | null
  /** Where the board's answer is fetched, or the posting's where the source gives single ones. */
  readonly fetchUrl: string
  /** Sent as JSON with POST when given. */
  readonly json?: unknown
}

/** A board with the source that reads it. */
export type LocatedBoard = BoardAddress & { readonly source: string }

export interface PostingSource {
  readonly name: string
  /** For people: `Greenhouse`. */
  readonly label: string
  /** Hosts of its board pages and of its interface; a leading dot means every subdomain. */
  readonly hosts: readonly string[]
  /** Made from documentation alone: no recorded answer of the real system has been read with it. */
  readonly unverified?: true
  /** Whether the content has the shape of this source's answer. Cheap; must not throw. */
  recognises(content: PostingContent): boolean
  /** Every item of the content ends in `raw` or, with a reason, in `refused`. Must not throw on odd items. */
  read(content: PostingContent): SourceReading
  /** Null for addresses of other systems. */
  boardOf(url: URL): BoardAddress | null
  /** The page of a board by its name, for systems where a company's name is tried; absent where names cannot be tried. */
  pageOf?(slug: string): string
}
