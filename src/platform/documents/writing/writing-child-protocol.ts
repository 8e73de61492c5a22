/** What the writing child is asked, and what it answers. */
import type { Look, Paper, StructuredDocument } from '../structured-document.ts'

export interface WritingOrder {
  readonly format: 'pdf' | 'docx'
  readonly document: StructuredDocument
  readonly look: Look & { readonly paper: Paper }
}

export interface Written {
  readonly bytes: Uint8Array
  /** Characters that no installed font has; U+FFFD stands in their place. */
  readonly unwritable: readonly string[]
  /** Null where the format has no pages of its own. */
  readonly pageCount: number | null
}
