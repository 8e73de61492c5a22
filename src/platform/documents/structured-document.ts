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
  readonly name: 'pdf' | 'docx' | 'txt'
  readonly mediaType: string
  readonly extension: string
  /** @throws AppError `timed_out` or `internal` when the writer died; the document itself is never at fault */
  write(document: StructuredDocument, options?: WriteOptions): Promise<Uint8Array>
}

export interface WriteOptions {
  /**
   * Called before `write` settles, if the format has no font for some characters: each is shown as U+FFFD, so the
   * person must be told. Only PDF embeds fonts; the other formats hold every character.
   */
  readonly onUnwritable?: (characters: readonly string[]) => void
  readonly signal?: AbortSignal
}
