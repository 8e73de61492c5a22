/** What becomes of postings that are imported: on every database, with the real reader and the real model. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../test/harness/database.ts'
import { systemClock } from '../../kernel/clock.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/database.ts'
import { createBuiltInEmbedder } from '../../platform/embeddings/built-in-embedder.ts'
import { noMetrics } from '../../platform/telemetry/metrics.ts'
import { insertAccount } from '../accounts/accounts.sql.ts'
import { createPostingReader } from './posting-reader.ts'
import { getPosting, importPostings, importPostingsFromUrl, listPostings, type PostingsCtx } from './postings.ts'

const boardFile = resolve(import.meta.dirname, '../../../test/fixtures/greenhouse-board.json')
const boardUrl = 'https://boards.greenhouse.io/fjordbank'

const embedder = createBuiltInEmbedder()
const postingReader = createPostingReader()
afterAll(() => Promise.all([embedder.close(), postingReader.close()]))

for (const one of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!one.present)(`imported postings, ${one.name}`, () => {
    let db: Database
    let board: string
    let answer: string
    beforeAll(async () => {
      db = await one.open()
      board = await readFile(boardFile, 'utf8')
      answer = board
    })
    afterAll(() => db.close())

    async function person(): Promise<PostingsCtx> {
      const ownerId = newId()
      await db.asSystem((tx) => insertAccount(tx, { id: ownerId, kind: 'person', displayName: null }))
      const outgoing = {
        get: async (url: string | URL) => answerOf(url),
        post: async (url: string | URL) => answerOf(url),
        describe: () => [],
        close: async () => {},
      }
      const signal = new AbortController().signal
      const log = pino({ level: 'silent' })
      return {
        actor: { ownerId },
        db,
        clock: systemClock,
        log,
        metrics: noMetrics,
        signal,
        embedder,
        outgoing,
        postingReader,
      }
    }

    const answerOf = (url: string | URL) => ({
      status: 200,
      url: String(url),
      contentType: 'application/json',
      bytes: new TextEncoder().encode(answer),
      headers: {},
    })
    const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

    test('a file belongs to the person who gave it and to nobody else', async () => {
      const [ana, ben] = [await person(), await person()]
      const imported = await importPostings(ana, { bytes: bytesOf(board) })
      expect(imported).toMatchObject({ read: 3, kept: 2, duplicates: 0 })
      expect(imported.refused).toHaveLength(1)
      expect(await listPostings(ana)).toHaveLength(2)
      expect(await listPostings(ben)).toEqual([])
      await expect(getPosting(ben, imported.postingIds[0] ?? '')).rejects.toMatchObject({ code: 'not_found' })
    })

    test('the same file again is known, not stored twice', async () => {
      const ana = await person()
      const first = await importPostings(ana, { bytes: bytesOf(board) })
      const second = await importPostings(ana, { bytes: bytesOf(board) })
      expect(second).toMatchObject({ read: 3, kept: 0, duplicates: 2 })
      expect([...second.postingIds].sort()).toEqual([...first.postingIds].sort())
    })

    test('a board that is fetched is shared by all who follow it, and invisible to those who do not', async () => {
      const [ana, ben, eve] = [await person(), await person(), await person()]
      const first = await importPostingsFromUrl(ana, boardUrl)
      expect(first.kept + first.duplicates).toBe(2)
      const second = await importPostingsFromUrl(ben, boardUrl)
      expect(second).toMatchObject({ kept: 0, duplicates: 2 })
      expect([...second.postingIds].sort()).toEqual([...first.postingIds].sort())
      expect(await listPostings(ben)).toHaveLength(2)
      expect(await listPostings(eve)).toEqual([])
    })

    test('a posting that changed on its board keeps its id and shows its new words', async () => {
      const ana = await person()
      const [id = ''] = (await importPostingsFromUrl(ana, boardUrl)).postingIds
      const before = await getPosting(ana, id)
      answer = board.replaceAll(before.title, `${before.title} (Night Shift)`)
      const again = await importPostingsFromUrl(ana, boardUrl)
      answer = board
      expect(again).toMatchObject({ kept: 1, duplicates: 1 })
      expect((await getPosting(ana, id)).title).toBe(`${before.title} (Night Shift)`)
      expect(await listPostings(ana)).toHaveLength(2)
    })
  })
}
