/** Word documents, made in the writing child. */
import type { ChildRunner } from '../child/child-runner.ts'
import type { DocumentFormat, Paper } from '../structured-document.ts'
import type { WritingOrder, Written } from './writing-child-protocol.ts'

/** The same document gives the same bytes: the file carries no date. */
export const createDocxFormat = (child: ChildRunner<WritingOrder, Written>, paper: Paper): DocumentFormat => ({
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  write: async (document, { signal, look } = {}) => {
    const order = { format: 'docx', document, look: { paper, ...look } } as const
    return (await child.run(order, signal ? { signal } : {})).bytes
  },
})
