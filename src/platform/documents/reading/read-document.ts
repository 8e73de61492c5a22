/** The way in for files: checks the size, then reads them in a child process that may die without harm. */
import { AppError } from '../../../kernel/errors.ts'
import { type ChildDeath, createChildRunner } from '../child/child-runner.ts'
import type { DocumentText } from '../document-text.ts'
import type { PageImage } from './draw-page.ts'
import type { PlainReading } from './plain-reading.ts'
import type { ReadingAnswer, ReadingOrder } from './reading-child-protocol.ts'
import { readingLimits } from './reading-limits.ts'

export interface DocumentReader {
  /**
   * The text of a PDF, DOCX, Markdown, JSON or plain-text file, with its lines. What the file is, its bytes tell;
   * `fileName` only decides between Markdown and plain text. Limits: `readingLimits`.
   * @throws AppError `too_large`, `unreadable_document` (empty, damaged, password, too costly to read),
   *   `no_text_in_document` (a scan), `unsupported_format`, `timed_out`, `unavailable`
   */
  read(bytes: Uint8Array, fileName: string, options?: { signal?: AbortSignal }): Promise<DocumentText>
  /**
   * A page of a PDF as PNG, `widthPx` wide.
   * @param page 1-based
   * @throws AppError `unreadable_document`, `not_found` (no such page), `timed_out`, `unavailable`
   */
  draw(bytes: Uint8Array, page: number, widthPx: number, options?: { signal?: AbortSignal }): Promise<PageImage>
  /** The words of a DOCX as mammoth gives them, without layout. @throws AppError as `read` */
  words(docx: Uint8Array, options?: { signal?: AbortSignal }): Promise<PlainReading>
  close(): Promise<void>
}

/** One child, started with the first document; every 50 documents it is replaced, since pdf.js keeps caches. */
export const createDocumentReader = (): DocumentReader => {
  const runner = createChildRunner<ReadingOrder, ReadingAnswer>({
    entry: new URL('./reading-child.ts', import.meta.url),
    timeoutMs: readingLimits.timeMs,
    maxOldSpaceMb: readingLimits.heapMb,
    maxRssMb: readingLimits.memoryMb,
    recycleAfter: 50,
    // It may read its own code, and neither write files nor start programs.
    nodeFlags: ['--permission', '--allow-fs-read=*', '--allow-worker'],
    describeDeath,
  })
  // The child answers an order of a kind with the answer of that kind.
  const ask = async <Answer extends ReadingAnswer>(order: ReadingOrder, options?: { signal?: AbortSignal }) => {
    checkSize(order.bytes)
    return (await runner.run(order, options)) as Answer
  }
  return {
    read: (bytes, fileName, options) => ask<DocumentText>({ kind: 'read', bytes, fileName }, options),
    draw: (bytes, page, widthPx, options) => ask<PageImage>({ kind: 'draw', bytes, page, widthPx }, options),
    words: (bytes, options) => ask<PlainReading>({ kind: 'words', bytes }, options),
    close: () => runner.close(),
  }
}

const checkSize = (bytes: Uint8Array): void => {
  if (bytes.byteLength === 0) {
    throw new AppError('unreadable_document', 'The file is empty. Send the file that holds the resume.')
  }
  if (bytes.byteLength > readingLimits.bytes) {
    throw new AppError(
      'too_large',
      `The file has ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB; at most ${readingLimits.bytes / 1024 / 1024} MB are read. Save it again with smaller pictures.`,
    )
  }
}

const describeDeath = (death: ChildDeath, cause: Error): AppError => {
  if (death === 'timed_out') {
    return new AppError(
      'timed_out',
      `Reading took longer than ${readingLimits.timeMs / 1000} seconds and was stopped. Export the document again, or send it as text.`,
      { cause },
    )
  }
  const reason = death === 'out_of_memory' ? 'needs more memory than a resume may' : 'made its reader stop'
  return new AppError(
    'unreadable_document',
    `The document ${reason} and was not read. Export it again, or send it as text.`,
    { cause },
  )
}
