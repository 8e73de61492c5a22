/** The parse report says what came back, and what a machine would miss. */
import { describe, expect, test } from 'vitest'
import type { Fact, ParsedFact } from '../profiles/fact.ts'
import { reportOf } from './parse-report.ts'
import { compareReadBack } from './read-back.ts'

const at = { page: 1, span: { start: 0, end: 1 } }
const parsed = (value: string, over: Partial<ParsedFact> = {}): ParsedFact => ({
  ...{ key: value, kind: 'bullet', value, details: {}, belongsTo: null, ...at },
  ...over,
})
const written = (value: string, over: Partial<Fact> = {}): Fact => ({
  ...{ id: value, kind: 'bullet', value, details: {}, belongsTo: null, origin: 'added', span: null, page: null },
  ...{ position: 0, ...over },
})
const position = { kind: 'position', details: { title: 'Engineer', organisation: 'Fjordbank' } } as const
const facts = [
  written('job', position),
  written('Built the rota.', { belongsTo: 'job' }),
  written('Led the move.', { belongsTo: 'job' }),
]

describe('a parse report', () => {
  test('says that everything came back where it did', () => {
    const read = [parsed('job', position), parsed('Built the rota.'), parsed('Led the move.')]
    const back = compareReadBack(facts, read)
    expect(back.fields.map(({ field, found }) => [field, found])).toEqual([
      ['title', 'yes'],
      ['organisation', 'yes'],
    ])
    expect(back.bullets).toEqual({ count: 2, inOrder: 2, missing: [] })
  })

  test('tells what came back as something else from what did not come back', () => {
    const read = [parsed('Fjordbank', { kind: 'unsorted' })]
    expect(compareReadBack(facts, read).fields.map(({ found }) => found)).toEqual(['no', 'elsewhere'])
  })

  test('counts a bullet that came back before the one it stood behind as out of order', () => {
    const read = [parsed('job', position), parsed('Led the move.'), parsed('Built the rota.')]
    expect(compareReadBack(facts, read).bullets.inOrder).toBe(1)
  })

  test('names what either reader would miss, once', () => {
    const report = reportOf({
      unreadable: null,
      facts: [],
      back: compareReadBack(facts, [parsed('job', position), parsed('Built the rota.')]),
      plain: { reader: 'pdftotext', text: 'Engineer  Fjord\nbank' },
      pieces: ['Engineer', 'Fjordbank', 'Built the rota.'],
    })
    expect(report.otherReader).toEqual({ name: 'pdftotext', pieces: 3, inOrder: 2, missing: ['Built the rota.'] })
    expect(report.missed).toEqual(['Led the move.', 'Built the rota.'])
  })
})
