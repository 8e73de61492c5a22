/** What a PDF promises to people and to machines that read it. */
import { afterAll, describe, expect, it } from 'vitest'
import type { Paper, WriteOptions } from '../structured-document.ts'
import { createDocumentFormats } from './document-formats.ts'
import { missingInOrder, readPdf, readPdfByPoppler, squeeze } from './fixtures/read-back.ts'
import { documentOf, longResume, manyBullets, resume, resumeBullets } from './fixtures/sample-documents.ts'

const open = new Map<Paper, ReturnType<typeof createDocumentFormats>>()
afterAll(() => Promise.all([...open.values()].map((writers) => writers.close())))

const writePdf = async (document = resume, options: WriteOptions = {}, paper: Paper = 'a4'): Promise<Uint8Array> => {
  const writers = open.get(paper) ?? createDocumentFormats({ paper })
  open.set(paper, writers)
  const pdf = writers.formats.find(({ name }) => name === 'pdf')
  return (await pdf?.write(document, options)) ?? new Uint8Array()
}

const sourceOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('a PDF', () => {
  it('reads back by poppler, word for word and in order, on one page and on many', async () => {
    const text = await readPdfByPoppler(await writePdf())
    if (text === null) return expect(process.env.REQUIRE_POPPLER, 'pdftotext is not installed').toBeUndefined()
    expect(missingInOrder(text, ['Experience', ...resumeBullets, 'Education'])).toEqual([])
    // Whole words, not only the letters: neither hyphens nor torn ligatures.
    expect(text).toContain(
      'Made the office workflow efficient: first offline shuffle, affluent fluency, difficult fjords.',
    )
    expect(missingInOrder((await readPdfByPoppler(await writePdf(longResume))) ?? '', manyBullets)).toEqual([])
  })

  it.each([
    ['ar', 'محمد علي', 'صمم نظام الدفع باستخدام PostgreSQL لخدمة مليون مستخدم'],
    ['he', 'דנה כהן', 'הובילה צוות של חמישה מהנדסים'],
    [
      'zh',
      '李小龙',
      '设计了每天处理四百万笔交易的结算系统，使用 PostgreSQL 与 Go，并实现与三家银行的每日对账，显著降低了成本。',
    ],
    ['el', 'Ελένη Παπαδοπούλου', 'Σχεδίασε το σύστημα πληρωμών'],
    ['uk', 'Олена Ковальчук', 'Спроєктувала систему розрахунків'],
    ['hi', 'अनन्या शर्मा', 'भुगतान प्रणाली का निर्माण किया'],
  ])('shows and gives back a resume in %s', async (language, title, bullet) => {
    const missing: string[] = []
    const bytes = await writePdf(
      documentOf([{ kind: 'bullets', items: [bullet] }], { language, title, subtitle: null }),
      {
        onUnwritable: (characters) => missing.push(...characters),
      },
    )
    expect(missing).toEqual([])
    const text = (await readPdfByPoppler(bytes)) ?? (await readPdf(bytes)).text
    expect(missingInOrder(text, [title])).toEqual([])
    if (language !== 'ar' && language !== 'he') expect(missingInOrder(text, [bullet])).toEqual([])
    for (const word of bullet.split(' ')) expect(squeeze(text)).toContain(squeeze(word))
  })

  it('shows a sign for each character without a font, and tells which', async () => {
    const told: string[][] = []
    const document = documentOf([{ kind: 'paragraph', text: 'Before ᚠ and 한 and \uf0b7 after ✔ → ★' }])
    const bytes = await writePdf(document, { onUnwritable: (characters) => told.push([...characters]) })
    expect(told).toEqual([['ᚠ', '한', '\uf0b7']])
    expect((await readPdf(bytes)).text).toContain('Before \ufffd and \ufffd and \ufffd after ✔ → ★')
  })

  it('is tagged for screen readers, names its title, author and language, and has no date', async () => {
    const source = sourceOf(await writePdf(documentOf([{ kind: 'heading', text: 'Work' }], { language: 'de-AT' })))
    expect(source).toContain('/Marked true')
    expect(source).toMatch(/\/S ?\/H1|\/H1/u)
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(source).toMatch(/\/Lang \(de-AT\)/u)
    expect(source).not.toMatch(/CreationDate|CreateDate/u)
    expect(source).toContain('mailto:ziva@example.org')
  })

  it('numbers its pages only when there are several, and parts no bullet', async () => {
    const single = await readPdf(await writePdf())
    expect(single.pages).toHaveLength(1)
    expect(single.text).not.toMatch(/1\s*\/\s*1/u)
    const several = await readPdf(await writePdf(longResume))
    expect(several.pages.length).toBeGreaterThan(5)
    several.pages.forEach((page, index) => {
      expect(squeeze(page)).toContain(`${index + 1}/${several.pages.length}`)
    })
    for (const bullet of manyBullets) {
      expect(several.pages.filter((page) => squeeze(page).includes(squeeze(bullet)))).toHaveLength(1)
    }
  })

  it('keeps the head of a position on the page of its first bullet', async () => {
    const { pages } = await readPdf(await writePdf(longResume))
    for (let role = 0; role < 30; role += 1) {
      const page = pages.find((each) => squeeze(each).includes(`Role${role}${1990 + role}`)) ?? ''
      expect(squeeze(page)).toContain(squeeze(manyBullets[role * 10] ?? 'missing'))
    }
  })

  it('breaks words that fit no line instead of running off the page', async () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4)
    const { text } = await readPdf(
      await writePdf(
        documentOf([
          { kind: 'paragraph', text: word },
          { kind: 'entry', title: word, subtitle: word, period: '2020', place: word },
        ]),
      ),
    )
    expect(squeeze(text).split(word)).toHaveLength(5)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140)
  })

  it('loses nothing of parts that are longer than a page', async () => {
    const words = (name: string, separator = ' ') =>
      Array.from({ length: 1500 }, (_, index) => `${name}${index}`).join(separator)
    const expected = ['title', 'heading', 'entry', 'detail', 'bullet', 'lines', 'term'].map((name) => words(name))
    const [title = '', heading = '', entry = '', subtitle = '', bullet = '', lines = '', term = ''] = expected
    const { pages, text } = await readPdf(
      await writePdf(
        documentOf(
          [
            { kind: 'heading', text: heading },
            { kind: 'entry', title: entry, subtitle, period: words('period'), place: words('place') },
            { kind: 'bullets', items: [bullet, lines.replaceAll(' ', '\n'), 'Last.'] },
            { kind: 'terms', label: 'Terms', items: [term] },
          ],
          { title, contact: [{ text: words('contact'), href: null }] },
        ),
      ),
    )
    expect(pages.length).toBeGreaterThan(10)
    const found = new Set(text.split(/[\s,·:]+/u))
    const missing = [...expected, words('period'), words('place'), words('contact')].flatMap((part) =>
      part.split(' ').filter((word) => !found.has(word)),
    )
    expect(missing).toEqual([])
  })

  it('is as large as the paper that was asked for', async () => {
    expect(sourceOf(await writePdf())).toMatch(/MediaBox ?\[0 0 595\.2/u)
    expect(sourceOf(await writePdf(resume, {}, 'us-letter'))).toMatch(/MediaBox ?\[0 0 612 792\]/u)
  })
})
