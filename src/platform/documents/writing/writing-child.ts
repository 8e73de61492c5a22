/** The program of the writing child: PDF by native code and DOCX by slow code, both outside of the server's thread. */
import { serveChild } from '../child/serve-child.ts'
import { cleanDocument } from './clean-document.ts'
import type { WritingOrder, Written } from './writing-child-protocol.ts'

type Write = (order: WritingOrder) => Written | Promise<Written>

// Loaded by the first document that needs it: Typst and its fonts cost about 100 ms, the docx library about 400 ms.
const loaders: Record<WritingOrder['format'], () => Promise<Write>> = {
  pdf: async () => {
    const writePdf = (await import('./write-pdf.ts')).createPdfWriter()
    return ({ document, look }) => writePdf(document, look)
  },
  docx: async () => {
    const { writeDocx } = await import('./write-docx.ts')
    return ({ document, look }) => writeDocx(document, look.paper)
  },
}
const loaded = new Map<WritingOrder['format'], Promise<Write>>()

serveChild(async (order: WritingOrder): Promise<Written> => {
  const write = loaded.get(order.format) ?? loaders[order.format]()
  loaded.set(order.format, write)
  return (await write)({ ...order, document: cleanDocument(order.document) })
})
