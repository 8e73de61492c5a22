/** One structure, many formats: what a document says, without how it looks. Writers turn it into bytes. */

export interface StructuredDocument {
  /** BCP 47, e.g. `en`. */
  readonly language: string
  /** The largest line: a person's name on a resume. */
  readonly title: string
  readonly subtitle: string | null
  readonly contact: readonly ContactItem[]
  readonly blocks: readonly Block[]
}

export interface ContactItem {
  readonly text: string
  /** Already checked: `https:`, `http:`, `mailto:` or `tel:`; null for plain text. */
  readonly href: string | null
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** A position, a degree, a project: a bold line with what belongs to it. */
  | {
      readonly kind: 'entry'
      readonly title: string
      readonly subtitle: string | null
      readonly period: string | null
      readonly place: string | null
    }
  /** A compact list such as skills: `Languages: Go, Rust`. */
  | { readonly kind: 'terms'; readonly label: string | null; readonly items: readonly string[] }

/** A plug: one file each, one line in `document-formats.ts`. */
export interface DocumentFormat {
  readonly name: 'pdf' | 'docx' | 'txt' | 'md'
  readonly mediaType: string
  readonly extension: string
  /** @throws AppError `timed_out` or `internal` when the writer died; the document itself is never at fault */
  write(document: StructuredDocument, options?: WriteOptions): Promise<Uint8Array>
}

/** As Typst names them; `us-letter` is 8.5 by 11 inches. */
export const papers = ['a4', 'us-letter'] as const
export type Paper = (typeof papers)[number]

/** All of one column. `classic`: quiet colour, sans serif. `serif`: black, centred head, lines between sections. `compact`: small type, narrow margins. */
export const templates = ['classic', 'serif', 'compact'] as const
export type Template = (typeof templates)[number]

/** How a document looks; what it says does not depend on it. */
export interface Look {
  /** Of PDFs. Default `classic`. */
  readonly template?: Template
  /** Of PDF and DOCX. Default: the writer's. */
  readonly paper?: Paper
  /** Of PDFs: narrower margins and lines, so that more fits a page. */
  readonly dense?: boolean
}

export interface WriteOptions {
  readonly look?: Look
  /** Called before `write` settles by formats that have pages of their own: PDF. */
  readonly onPages?: (count: number) => void
  /**
   * Called before `write` settles, if the format has no font for some characters: each is shown as U+FFFD, so the
   * person must be told. Only PDF embeds fonts; the other formats hold every character.
   */
  readonly onUnwritable?: (characters: readonly string[]) => void
  readonly signal?: AbortSignal
}
