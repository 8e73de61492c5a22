/** What the reading child is asked, and what it answers. */
import type { DocumentText } from '../document-text.ts'
import type { PageImage } from './draw-page.ts'
import type { PlainReading } from './plain-reading.ts'

export type ReadingOrder =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: 'draw'; readonly bytes: Uint8Array; readonly page: number; readonly widthPx: number }
  /** Of a DOCX, without any layout. */
  | { readonly kind: 'words'; readonly bytes: Uint8Array }

export type ReadingAnswer = DocumentText | PageImage | PlainReading
