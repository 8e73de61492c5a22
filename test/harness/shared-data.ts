/** Where tests find real postings and resumes. They are not part of the project: without them such tests skip. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../shared/data'))

/** A test that reads real data says `test.skipIf(!sharedData.present)`; CI sets REQUIRE_SHARED_DATA so that absence fails. */
export const sharedData = {
  present: existsSync(folder),
  path: (...parts: string[]): string => resolve(folder, ...parts),
}

if (!sharedData.present) {
  const sentence = `Tests on real data need the folder ${folder}; set SHARED_DATA to point at it.`
  if (process.env.REQUIRE_SHARED_DATA === 'true') throw new Error(sentence)
  process.stderr.write(`${sentence} They are skipped.\n`)
}
