/** A document as Markdown: readable as it is, and nothing in it is taken for mark-up. */
import { describe, expect, test } from 'vitest'
import { createDocumentReader } from '../reading/read-document.ts'
import { documentOf, resume } from './fixtures/sample-documents.ts'
import { toMarkdown } from './markdown.ts'

describe('Markdown', () => {
  test('shows words as they are, whatever they would mean as mark-up', () => {
    const text = '*not* _em_ <script>alert(1)</script> [a](javascript:x) `code` # | ~~x~~ snake_case C++'
    const written = toMarkdown(documentOf([{ kind: 'paragraph', text }]))
    expect(written).toContain('\\*not\\*')
    expect(written).toContain('\\<script\\>')
    expect(written).toContain('\\[a\\](javascript:x)')
    expect(written).toContain('snake_case C++')
  })

  test('does not make a list of a line that begins like one', () => {
    const texts = ['- a', '1. b', '# c', '+ d']
    const written = toMarkdown(documentOf(texts.map((text) => ({ kind: 'paragraph', text }))))
    expect(written).toMatch(/\\- a[\s\S]*1\\\. b[\s\S]*\\# c[\s\S]*\\\+ d/u)
  })

  test('comes back from our own reader with its headings and bullets', async () => {
    const reader = createDocumentReader()
    const { lines, text } = await reader.read(new TextEncoder().encode(toMarkdown(resume)), 'resume.md')
    await reader.close()
    const headings = resume.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    const shown = lines.filter(({ headingLevel }) => headingLevel === 2).map(({ start, end }) => text.slice(start, end))
    expect(shown).toEqual(headings)
    const bullets = resume.blocks.flatMap((block) => (block.kind === 'bullets' ? block.items : []))
    expect(lines.filter(({ bullet }) => bullet)).toHaveLength(bullets.length)
  })
})
