/** Tagged PDF, set by Typst in the writing child. */
import type { ChildRunner } from '../child/child-runner.ts'
import type { DocumentFormat, Paper } from '../structured-document.ts'
import type { WritingOrder, Written } from './writing-child-protocol.ts'

/** The same document gives the same bytes: the file carries no date. */
export const createPdfFormat = (child: ChildRunner<WritingOrder, Written>, paper: Paper): DocumentFormat => ({
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  write: async (document, { onUnwritable, onPages, signal, look } = {}) => {
    const order = { format: 'pdf', document, look: { paper, ...look } } as const
    const { bytes, unwritable, pageCount } = await child.run(order, signal ? { signal } : {})
    if (unwritable.length > 0) onUnwritable?.(unwritable)
    if (pageCount !== null) onPages?.(pageCount)
    return bytes
  },
})
