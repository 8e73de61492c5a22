/** Reading whatever is given, and every recorded answer and page we have. */

import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sharedData } from '../../../test/harness/shared-data.ts'
import { AppError } from '../../kernel/errors.ts'
import { findSkills } from '../skills/skills.ts'
import type { ReadPostings } from './posting.ts'
import { readPostings } from './read-postings.ts'

const read = (text: string | Uint8Array, fileName?: string): ReadPostings | AppError => {
  try {
    return readPostings({ bytes: Buffer.from(text), fileName }, findSkills)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

const page = (title: string, text: string) =>
  `<html><body><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, description: text })}</script></body></html>`

describe('reading postings', () => {
  it.each([
    ['nothing', ' \n', 'It is empty'],
    ['a PDF', '%PDF-1.7\n...', 'This is a PDF'],
    ['a Word file', 'PK\u0003\u0004...', 'ZIP or Word'],
    ['compressed data', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'compressed'],
    ['other bytes', Uint8Array.from([1, 0, 2, 0]), 'not a text file'],
    ['damaged JSON', '{"jobs":[{"id":1,', 'damaged at position'],
    ['JSON of another system', '{"pets":[{"id":"1","name":"Rex"}]}', 'Supported are: Ashby, Greenhouse, Lever'],
    ['JSON without postings', 'null', 'Expected'],
    ['JSON that nests too deep', '['.repeat(100_000), 'deeper than 64'],
    ['a page that nests too deep', `<html>${'<div>'.repeat(100_000)}`, 'too tangled'],
  ])('refuses %s, and says what was expected', (_, input, words) => {
    const outcome = read(input)
    if (words === 'Expected') expect(read(input)).toMatchObject({ refused: [expect.anything()] })
    else expect(outcome).toMatchObject({ code: 'unreadable_postings', message: expect.stringContaining(words) })
  })

  it('refuses more than 10 MB', () => {
    expect(read(new Uint8Array(10_000_001).fill(97))).toMatchObject({ code: 'too_large' })
  })

  it('gives equal content an equal hash, whatever its white space and case', () => {
    const [first, second, third] = [
      read(page('Baker', '<p>You bake bread.</p>')),
      read(page('BAKER ', '<div>You  bake\nbread.</div>')),
      read(page('Baker', '<p>You bake rolls.</p>')),
    ].map((outcome) => ('postings' in outcome ? outcome.postings[0]?.contentHash : outcome))
    expect(first).toMatch(/^[0-9a-f]{64}$/u)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('names the language of a text that is long enough', () => {
    const german =
      'Wir suchen eine Bäckerin, die gerne früh aufsteht und mit uns jeden Tag gutes Brot für die ganze Stadt backt.'
    expect(read(page('Bäckerin', german))).toMatchObject({ postings: [{ language: 'de' }] })
    expect(read(page('Baker', 'You bake.'))).toMatchObject({ postings: [{ language: null }] })
  })

  it('reads a page in Windows-1252', () => {
    expect(read(Buffer.from(page('Bäcker', 'Sie backen Brötchen.'), 'latin1'))).toMatchObject({
      postings: [{ title: 'Bäcker' }],
    })
  })
})

describe.skipIf(!sharedData.present)('recorded answers and pages', () => {
  const files = sharedData.present
    ? globSync(
        ['jobs/{ats,html}/**/*.{json,xml,html}', 'jobs/{fulltext,scale}/*.gz'].map((glob) => sharedData.path(glob)),
      ).sort()
    : []

  it('are read without losing a posting: each is kept, or refused with a reason', async () => {
    expect(files.length).toBeGreaterThan(220)
    let [kept, dropped] = [0, 0]
    for (const file of files) {
      for (const { bytes, fileName } of await partsOf(file)) {
        const outcome = read(bytes, fileName)
        if (outcome instanceof AppError) {
          expect(isUnread(file), `${file}: ${outcome.message}`).toBe(true)
          expect(outcome.message.length).toBeGreaterThan(40)
          continue
        }
        const { postings, refused } = outcome
        expect(postings.length + refused.length, file).toBe(countItems(bytes) ?? postings.length + refused.length)
        for (const { reason } of refused) expect(reason).toMatch(/[.]$/u)
        for (const posting of postings) {
          for (const { quote, span } of posting.requirements)
            expect(posting.text.slice(span.start, span.end)).toBe(quote)
          expect(posting.text).not.toMatch(/<\/?(?:p|div|li|ul|strong)>|&(?:lt|amp|nbsp);/u)
        }
        kept += postings.length
        dropped += refused.length
      }
    }
    expect(kept).toBeGreaterThanOrEqual(10_000)
    // Comments that are no postings, items without a title, and pages that are not one posting.
    expect(dropped).toBeLessThan(kept / 50)
  }, 300_000)

  it('of hostile make neither crash nor hang the reader', async () => {
    for (const file of globSync(sharedData.path('security/{made_by_us,pdf_hard,docx_hard}/*'))) {
      expect(read(await readFile(file), basename(file)), file).toBeDefined()
    }
  }, 60_000)
})

/** Systems that are known by sight only, and lists of boards. */
const isUnread = (file: string): boolean =>
  /\/ats\/(?:eightfold|icims|jobscore|jobvite|oracle|successfactors|themuse)\/|\/scale\/boards_|foundit/u.test(file)

/** A file as a person would give it: unpacked, and split where it is larger than what is read at once. */
const partsOf = async (file: string): Promise<{ bytes: Uint8Array; fileName: string }[]> => {
  const bytes = await readFile(file)
  if (!file.endsWith('.gz')) return [{ bytes, fileName: basename(file) }]
  const lines = gunzipSync(bytes).toString('utf8').trim().split('\n')
  const parts: string[][] = [[]]
  let size = 0
  for (const line of lines) {
    size += line.length
    if (size > 4_000_000) {
      parts.push([])
      size = line.length
    }
    parts.at(-1)?.push(line)
  }
  return parts.map((part) => ({ bytes: Buffer.from(part.join('\n')), fileName: basename(file, '.gz') }))
}

/** How many postings a board's answer holds; null for other shapes. */
const countItems = (bytes: Uint8Array): number | null => {
  const text = Buffer.from(bytes).toString('utf8').trim()
  if (!/^[[{]/u.test(text) || /\}\s*\n\s*\{/u.test(text.slice(0, 200_000))) return null
  const value: unknown = JSON.parse(text)
  if (Array.isArray(value)) return value.filter((item) => !('legal' in Object(item))).length
  const lists = ['jobs', 'content', 'offers', 'jobPostings'].map((key) => Reflect.get(Object(value), key))
  const list = lists.find((entry) => Array.isArray(entry))
  return Array.isArray(list) ? list.length : null
}
