/** What every format promises: nothing lost, nothing out of order, the same bytes again, no harm from a dead child. */
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '../../../kernel/text.ts'
import { createDocumentReader } from '../reading/read-document.ts'
import type { DocumentFormat, StructuredDocument } from '../structured-document.ts'
import { createDocumentFormats } from './document-formats.ts'
import { missingInOrder, readDocx, readPdf } from './fixtures/read-back.ts'
import { documentOf, longResume, manyBullets, resume, resumeBullets } from './fixtures/sample-documents.ts'

const writers = createDocumentFormats()
const reader = createDocumentReader()
afterAll(() => Promise.all([writers.close(), reader.close()]))

const read: Record<DocumentFormat['name'], (bytes: Uint8Array) => Promise<string>> = {
  pdf: async (bytes) => (await readPdf(bytes)).text,
  docx: async (bytes) => (await readDocx(bytes)).text,
  txt: async (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  // As a reader of Markdown shows it.
  md: async (bytes) =>
    new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll('**', '')
      .replace(/\\([!-/:-@[-`{-~])/gu, '$1'),
}

describe.each(writers.formats)('a document as $name', (format) => {
  it('reads back with every bullet in order, in many scripts, with hostile strings as plain words', async () => {
    const text = await read[format.name](await format.write(resume))
    const expected = ['Živa Đorđević', 'Experience', 'Senior Backend Engineer', ...resumeBullets, 'Education']
    expect(missingInOrder(text, expected)).toEqual([])
    for (const part of [
      'March 2021 – present',
      'Sava Pay',
      'University of Maribor',
      'Languages: Go, TypeScript, SQL',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('keeps 300 bullets in order over many pages', async () => {
    expect(missingInOrder(await read[format.name](await format.write(longResume)), manyBullets)).toEqual([])
  })

  it('is the same to the byte when it is written again', async () => {
    const first = sha256Hex(await format.write(resume))
    await format.write(longResume)
    expect(sha256Hex(await format.write(resume))).toBe(first)
    const fresh = createDocumentFormats()
    const again = fresh.formats.find(({ name }) => name === format.name)
    expect(sha256Hex((await again?.write(resume)) ?? '')).toBe(first)
    await fresh.close()
  })

  it('takes a document with nothing in it, and one with empty parts', async () => {
    const empty = { language: 'en', title: '', subtitle: null, contact: [], blocks: [] }
    expect((await format.write(empty)).length).toBeGreaterThan(0)
    const sparse = documentOf(
      [
        { kind: 'heading', text: 'Projects' },
        { kind: 'bullets', items: [] },
        { kind: 'terms', label: null, items: [] },
        { kind: 'paragraph', text: ' ' },
        { kind: 'entry', title: '', subtitle: null, period: '2020', place: null },
        { kind: 'terms', label: 'Only a label', items: [] },
      ],
      { subtitle: '', contact: [] },
    )
    expect(
      missingInOrder(await read[format.name](await format.write(sparse)), ['Projects', '2020', 'Only a label']),
    ).toEqual([])
  })

  it('never fails over what people write', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.string({ maxLength: 5 }),
        fc.array(anyText, { maxLength: 5 }),
        async (text, tag, items) => {
          const document = documentOf(
            [
              { kind: 'heading', text },
              { kind: 'entry', title: text, subtitle: text, period: text, place: text },
              { kind: 'bullets', items },
              { kind: 'terms', label: text, items },
            ],
            { title: text, language: tag, contact: [{ text, href: null }] },
          )
          expect((await format.write(document)).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('a PDF in other scripts', () => {
  const linesOf = async (document: StructuredDocument): Promise<string[]> => {
    const bytes = await writers.formats.find(({ name }) => name === 'pdf')?.write(document)
    const { text } = await reader.read(bytes ?? new Uint8Array(), 'resume.pdf')
    return text.split('\n').filter((line) => line !== '')
  }

  it('is read in the order of its language, Latin words, dates and numbers among it', async () => {
    const hebrew = documentOf(
      [
        { kind: 'heading', text: 'ניסיון' },
        { kind: 'entry', title: 'מהנדסת תוכנה', subtitle: 'נהר מערכות', period: '2009 – 2013', place: null },
        { kind: 'bullets', items: ['כתבה שירותים ב־Go וב־Apache Kafka מאז 2013.'] },
        { kind: 'terms', label: null, items: ['בסיסי נתונים', 'Rust'] },
      ],
      { language: 'he', title: 'נועה לוי', subtitle: null, contact: [{ text: 'noa@example.org', href: null }] },
    )
    const lines = await linesOf(hebrew)
    expect(lines.map((line) => line.replaceAll('\t', ' '))).toEqual([
      ...['נועה לוי', 'noa@example.org', 'ניסיון', 'מהנדסת תוכנה 2009 – 2013', 'נהר מערכות'],
      ...[expect.stringMatching(/^כתבה שירותים ב־Go וב־Apache Kafka מאז 2013\.?/u), 'בסיסי נתונים, Rust'],
    ])
  })

  it('keeps letters with marks above and below whole, for readers that know no more than the page', async () => {
    const vietnamese = documentOf(
      [
        { kind: 'heading', text: 'Experience' },
        { kind: 'paragraph', text: 'Đại học Hà Nội' },
      ],
      {
        ...{ language: 'vi', title: 'Nguyễn Thị Hương', subtitle: null, contact: [] },
      },
    )
    expect(await linesOf(vietnamese)).toEqual(['Nguyễn Thị Hương', 'Experience', 'Đại học Hà Nội'])
  })
})

/** Of this process, by the kernel's own list. */
const childPids = async (): Promise<string[]> =>
  (await readFile(`/proc/self/task/${process.pid}/children`, 'utf8')).split(' ').filter(Boolean)

describe('the writing child', () => {
  const write = (formats: readonly DocumentFormat[], name: DocumentFormat['name'], document = resume) =>
    formats.find((format) => format.name === name)?.write(document)

  it.skipIf(process.platform !== 'linux')('may be killed in the middle of a document without harm', async () => {
    const before = await childPids()
    const { formats, close } = createDocumentFormats()
    await write(formats, 'pdf')
    const [pid] = (await childPids()).filter((each) => !before.includes(each))
    // About a second of work.
    const huge = documentOf(Array.from({ length: 10 }, () => longResume.blocks).flat())
    const interrupted = write(formats, 'pdf', huge)?.catch((error: unknown) => error)
    await setTimeout(50)
    process.kill(Number(pid), 'SIGKILL')
    expect(await interrupted).toMatchObject({ code: 'internal', message: expect.stringContaining('again') })
    expect((await write(formats, 'pdf'))?.length).toBeGreaterThan(10_000)
    await close()
  })

  it('stops a document that takes too long, says so, and writes the next one', async () => {
    const { formats, close } = createDocumentFormats({ timeoutMs: 1 })
    await expect(write(formats, 'docx')).rejects.toMatchObject({ code: 'timed_out' })
    expect((await write(formats, 'txt'))?.length).toBeGreaterThan(100)
    await close()
  })
})
