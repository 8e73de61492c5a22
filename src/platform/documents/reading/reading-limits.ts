/** How large and how slow a document may be; one place, told to users in error messages and in the documentation. */
export const readingLimits = {
  /** Files are kept as blobs of at most this size, too. */
  bytes: 10 * 1024 * 1024,
  /** The longest academic CVs have about 40 pages. */
  pages: 60,
  /** UTF-16 code units of extracted text; 60 dense pages have about 300,000. */
  chars: 400_000,
  /** 60 pages of 100 lines have 6,000; parsing takes about 0.1 ms a line. */
  lines: 10_000,
  timeMs: 20_000,
  /** The longer side of a page drawn as a picture: A4 at 200 dots an inch. */
  imagePx: 2_400,
  /** JavaScript heap of the child, and everything it may hold in total. */
  heapMb: 512,
  memoryMb: 1_024,
  /** Parts of a DOCX (a ZIP): a plain one has about 20, one part of 16 MB is a book. */
  archiveEntries: 2_000,
  archivePartBytes: 16 * 1024 * 1024,
  archiveTotalBytes: 32 * 1024 * 1024,
} as const
