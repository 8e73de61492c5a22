/** Everything of one person as one ZIP file, made while it is sent: nothing of it is kept, and one file at most is in memory. */
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Database } from '../database/database.ts'
import type { ExportedFile, PersonalData } from './personal-data.ts'

const readMe = `This archive holds what this installation of Rolewright keeps of you.

data/       one JSON file for each kind of thing: profiles and the facts in them, postings of yours, boards you follow,
            runs with their steps and changes, your keys, sessions and settings
uploads/    the files you gave, byte for byte
documents/  the documents that were made for you

Not in it: passwords, keys and links, of which only a hash is kept; what can be worked out from the rest (search words);
and postings of public boards, which belong to nobody.
`

/**
 * @param features of the list in `src/main/personal-data.ts`
 * @returns the bytes of the archive; it fails where the database does
 */
export function archiveOf(features: readonly PersonalData[], db: Database, ownerId: string, now: Date): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  // A document is packed already: storing it again costs time and saves nothing.
  const add = async ({ path, kind, content }: ExportedFile): Promise<void> => {
    const source = Readable.from(content(), { objectMode: false })
    // Whoever went away reads no more: what waits for its turn must not wait for ever.
    const stop = () => source.destroy()
    output.once('close', stop)
    zip.addReadStream(source, path, { mtime: now, compress: kind === 'text' })
    await finished(source)
    output.off('close', stop)
  }
  const fill = async (): Promise<void> => {
    zip.addBuffer(Buffer.from(readMe), 'README.txt', { mtime: now })
    for (const feature of features) for await (const file of feature.exportOwner(db, ownerId)) await add(file)
    zip.end()
  }
  zip.on('error', (error) => output.destroy(error))
  fill().catch((error: Error) => output.destroy(error))
  return output
}
