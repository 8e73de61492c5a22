/** The way in: a document's text to facts. Pure; the same document always gives the same facts. */
import type { Span } from '../../../kernel/text.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import type { ParsedFact } from '../fact.ts'
import { parseEuropass } from './parse-europass.ts'
import { parseJsonResume } from './parse-json-resume.ts'
import { parseLinkedIn } from './parse-linkedin.ts'
import { parseTextResume } from './parse-text.ts'

export interface ParsedResume {
  /** In the order of the document. Every word of it is in a fact or in `structure`. */
  readonly facts: readonly ParsedFact[]
  /** Section headings, labels of groups, and for JSON the keys that hold no fact. */
  readonly structure: readonly Span[]
}

/**
 * Facts of a resume. What is not understood becomes `unsorted`; nothing is dropped, nothing is guessed.
 * @throws AppError `invalid_input` for JSON that is broken (line and column) or no JSON Resume (wrong fields by path)
 */
export const parseResume = (document: DocumentText): ParsedResume => {
  switch (document.mediaType) {
    case 'application/json':
      return parseJsonResume(document)
    case 'application/zip':
      return parseLinkedIn(document)
    case 'application/xml':
      return parseEuropass(document)
    default:
      return parseTextResume(document)
  }
}
