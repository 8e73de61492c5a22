/** What a Word document promises: real styles, so that Word and programs know what is what. */
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { createDocumentFormats } from './document-formats.ts'
import { readDocx } from './fixtures/read-back.ts'
import { documentOf, resume, resumeBullets } from './fixtures/sample-documents.ts'

const writers = createDocumentFormats()
afterAll(() => writers.close())

const writeDocx = async (document = resume) =>
  (await writers.formats.find(({ name }) => name === 'docx')?.write(document)) ?? new Uint8Array()

const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

describe('a DOCX', () => {
  it('has a title, headings, list items and links as Word knows them', async () => {
    const bytes = await writeDocx()
    const { html } = await readDocx(bytes)
    expect(html).toContain('<h1>Experience</h1>')
    expect(html).toMatch(/<h2>Senior Backend Engineer\s+March 2021 – present<\/h2>/u)
    expect(html.match(/<li>/gu)).toHaveLength(resumeBullets.length)
    expect(html).toContain('href="https://example.org/ziva"')
    for (const style of ['Title', 'Heading1', 'Heading2', 'ListBullet']) {
      expect(partOf(bytes, 'word/document.xml')).toContain(`<w:pStyle w:val="${style}"/>`)
      expect(partOf(bytes, 'word/styles.xml')).toContain(`w:styleId="${style}"`)
    }
  })

  it('names its title, author and language, and has no date', async () => {
    const bytes = await writeDocx(documentOf([], { language: 'de-AT' }))
    const core = partOf(bytes, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Živa Đorđević</dc:title>')
    expect(core).toContain('<dc:creator>Živa Đorđević</dc:creator>')
    expect(core).not.toContain('dcterms:created')
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:val="de-AT"')
  })

  it('is set from right to left in languages that are', async () => {
    const xml = partOf(
      await writeDocx(documentOf([{ kind: 'paragraph', text: 'محمد يعمل في Example منذ 2019' }], { language: 'ar' })),
      'word/document.xml',
    )
    expect(xml).toContain('<w:bidi/>')
    expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>محمد يعمل في<\/w:t>/u)
    expect(xml).not.toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>[^<]*Example/u)
  })

  it('keeps the line breaks of an address and drops characters that XML forbids', async () => {
    const { text } = await readDocx(
      await writeDocx(documentOf([{ kind: 'paragraph', text: 'Hiring\u0000 team\r\n4 Har\u00adbour Street' }])),
    )
    expect(text).toMatch(/Hiring team\s*4 Harbour Street/u)
  })
})
