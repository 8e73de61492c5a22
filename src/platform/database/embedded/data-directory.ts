/** Opens the embedded database of one data directory: its lock, its engine, its seed. */
import { join } from 'node:path'
import { lockDirectory } from './directory-lock.ts'
import type { EmbeddedDatabase } from './embedded.ts'
import { startEngine } from './engine.ts'
import { refuseOtherMajor } from './older-engines.ts'
import { seedFilePath } from './seed-file.ts'

/**
 * Takes the directory's lock, opens (or makes) `<dataDirectory>/database`, and gives the lock back on close.
 * The engine starts at once in its own thread, so call this first, do the other imports, then await it.
 * Migrations are the caller's next step.
 * @throws AppError `directory_in_use` when a living process holds the directory; `invalid_configuration` when its data is of another
 *   major version of PostgreSQL; `unavailable` when it cannot be opened
 */
export async function openDataDirectory(dataDirectory: string): Promise<EmbeddedDatabase> {
  const [lock, seedFile] = await Promise.all([
    lockDirectory(dataDirectory),
    // Without the seed's path a new directory is made by initdb; a start must not fail over it.
    seedFilePath().catch(() => undefined),
  ])
  try {
    const directory = join(dataDirectory, 'database')
    await refuseOtherMajor(directory)
    const engine = startEngine({
      directory,
      ...(seedFile === undefined ? {} : { seedFile }),
    })
    // Only now: `pg` and drizzle load while the engine opens.
    const { openEmbedded } = await import('./embedded.ts')
    const database = await openEmbedded(engine)
    return { ...database, close: () => database.close().finally(() => lock.release()) }
  } catch (error) {
    await lock.release()
    throw error
  }
}
