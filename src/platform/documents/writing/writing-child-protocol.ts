/** What the writing child is asked, and what it answers. */
import type { StructuredDocument } from '../structured-document.ts'

/** As Typst names them; `us-letter` is 8.5 by 11 inches. */
export type Paper = 'a4' | 'us-letter'

export interface WritingOrder {
  readonly format: 'pdf' | 'docx'
  readonly document: StructuredDocument
  readonly paper: Paper
}

export interface Written {
  readonly bytes: Uint8Array
  /** Characters that no installed font has; U+FFFD stands in their place. */
  readonly unwritable: readonly string[]
}
