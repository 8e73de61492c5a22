/** What every reader of documents returns: one text, and where its pages and lines are. */
import type { Span } from '../../kernel/text.ts'

export type DocumentMediaType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/json'
  /** A LinkedIn export: its tables as JSON, `{"Positions.csv": [{"Title": "..."}]}`. */
  | 'application/zip'
  /** Europass: its elements as JSON, each name a list: `{"LearnerInfo": [{"Identification": [...]}]}`. */
  | 'application/xml'
  | 'text/markdown'
  | 'text/plain'

/** A line of the text with what its layout tells. `start` and `end` index `DocumentText.text`. */
export interface TextLine extends Span {
  /** 1-based. */
  readonly page: number
  /** Distance from the left edge in points; null where the format has no layout. */
  readonly left: number | null
  /** Font size in points; null where unknown. */
  readonly fontSize: number | null
  readonly bold: boolean
  /** A list item: by a bullet character or by the format's own list markup. The marker is not part of the text. */
  readonly bullet: boolean
  /** A heading by the format's own mark-up (DOCX heading style, Markdown #); null where it is none. */
  readonly headingLevel: number | null
  /** Words that the file holds and nobody sees: white, tiny, off the page, drawn invisibly. Absent: shown. */
  readonly hidden?: boolean
}

/** A readable document. Spans of facts refer to `text`; `lines` cover every non-blank character of it, in reading order. */
export interface DocumentText {
  readonly mediaType: DocumentMediaType
  readonly text: string
  readonly pageCount: number
  readonly lines: readonly TextLine[]
}
