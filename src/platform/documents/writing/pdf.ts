/** Tagged PDF, set by Typst in the writing child. */
import type { ChildRunner } from '../child/child-runner.ts'
import type { DocumentFormat } from '../structured-document.ts'
import type { Paper, WritingOrder, Written } from './writing-child-protocol.ts'

/** The same document gives the same bytes: the file carries no date. */
export const createPdfFormat = (child: ChildRunner<WritingOrder, Written>, paper: Paper): DocumentFormat => ({
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  write: async (document, { onUnwritable, signal } = {}) => {
    const { bytes, unwritable } = await child.run({ format: 'pdf', document, paper }, signal ? { signal } : {})
    if (unwritable.length > 0) onUnwritable?.(unwritable)
    return bytes
  },
})
