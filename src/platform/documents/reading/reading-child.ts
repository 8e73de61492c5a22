/** The child process that reads documents: the only place where bytes of strangers are parsed. */
import { serveChild } from '../child/serve-child.ts'
import { readInProcess } from './read-in-process.ts'
import type { ReadingAnswer, ReadingOrder } from './reading-child-protocol.ts'

serveChild(async (order: ReadingOrder): Promise<ReadingAnswer> => {
  switch (order.kind) {
    case 'read':
      return readInProcess(order.bytes, order.fileName)
    case 'draw':
      return (await import('./draw-page.ts')).drawPage(order.bytes, order.page, order.widthPx)
    case 'words':
      return { reader: 'mammoth', text: await (await import('./read-docx.ts')).readDocxPlainly(order.bytes) }
  }
})
