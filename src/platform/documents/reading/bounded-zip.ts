/** Unpacks the wanted parts of a ZIP archive, each and all of them bounded. Nothing is ever written: names are only names. */
import { unzipSync } from 'fflate'
import { readingLimits } from './reading-limits.ts'

/**
 * @param bomb thrown when the archive holds more than `readingLimits` allow
 * @throws Error of fflate for an archive that is damaged
 */
export const unzipBounded = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  bomb: () => Error,
): Record<string, Uint8Array> => {
  let entries = 0
  let total = 0
  return unzipSync(bytes, {
    // `originalSize` is also the size of the buffer that is unpacked into: a lie there cannot take more.
    filter: ({ name, originalSize }) => {
      entries += 1
      if (entries > readingLimits.archiveEntries) throw bomb()
      if (!isWanted(name)) return false
      total += originalSize
      if (originalSize > readingLimits.archivePartBytes || total > readingLimits.archiveTotalBytes) throw bomb()
      return true
    },
  })
}
