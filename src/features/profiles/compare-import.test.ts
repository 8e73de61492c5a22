/** A second file beside a profile: what is the same, what is said otherwise, what is new. */
import { describe, expect, test } from 'vitest'
import { compareImport, takeImported } from './compare-import.ts'
import type { Fact, FactDetails, FactKind, ParsedFact } from './fact.ts'
import { inOrder } from './fact-edits.ts'

const parsed = (
  key: string,
  kind: FactKind,
  value: string,
  details: FactDetails = {},
  belongsTo: string | null = null,
): ParsedFact => ({ key, kind, value, details, belongsTo, span: { start: 0, end: 1 }, page: 1 })

const stored = (...given: Parameters<typeof parsed>): Fact => {
  const { key, ...rest } = parsed(...given)
  return { ...rest, id: key, origin: 'imported', uploadId: 'first', hidden: false, position: 0 }
}

const post = { title: 'Engineer', organisation: 'Fjordbank', startDate: '2020-03' }
const profile = [
  stored('name', 'contact', 'Ana Berg', { field: 'name' }),
  stored('mail', 'contact', 'old@example.org', { field: 'email' }),
  stored('p', 'position', 'Engineer, Fjordbank, 2020 - now', { ...post, ongoing: true }),
  stored('b1', 'bullet', 'Led the move of 40 services to Kubernetes.', {}, 'p'),
  stored('b2', 'bullet', 'Answers the phone.', {}, 'p'),
  stored('s', 'skill', 'Go'),
]
const file = [
  parsed('f1', 'contact', 'Ana Berg', { field: 'name' }),
  parsed('f2', 'contact', 'new@example.org', { field: 'email' }),
  parsed('f3', 'position', 'Engineer, Fjordbank, 2020 - 2025', { ...post, endDate: '2025-01' }),
  parsed('f4', 'bullet', 'Led the move of 60 services to Kubernetes.', {}, 'f3'),
  parsed('f5', 'bullet', 'Built the on-call rota.', {}, 'f3'),
  parsed('f6', 'position', 'Teacher, School, 2025 - now', { title: 'Teacher', organisation: 'School' }),
  parsed('f7', 'bullet', 'Teaches physics to 90 pupils.', {}, 'f6'),
  parsed('f8', 'skill', 'GO'),
  parsed('f9', 'skill', 'Rust'),
]

describe('a second import', () => {
  test('is shown section by section with what each fact stands against', () => {
    const sections = compareImport(profile, file)
    const told = sections.flatMap(({ items }) =>
      items.map(({ imported, status, fact }) => `${imported.key} ${status} ${fact?.id ?? '-'}`),
    )
    expect(told).toEqual([
      'f1 same name',
      'f2 changed mail',
      'f3 changed p',
      'f4 changed b1',
      'f5 new -',
      'f6 new -',
      'f7 new -',
      'f8 same s',
      'f9 new -',
    ])
    const positions = sections.find(({ kind }) => kind === 'position')
    expect(positions?.onlyInProfile.map(({ id }) => id)).toEqual(['b2'])
  })

  test('gives what the person takes, with its source, and leaves everything else alone', () => {
    let next = 0
    const newId = () => `new${++next}`
    const taken = inOrder(takeImported(profile, file, new Set(['f4', 'f7', 'f9']), { uploadId: 'second', newId }))
    expect(taken.map(({ value }) => value)).toEqual([
      'Ana Berg',
      'old@example.org',
      'Engineer, Fjordbank, 2020 - now',
      'Led the move of 60 services to Kubernetes.',
      'Answers the phone.',
      'Teacher, School, 2025 - now',
      'Teaches physics to 90 pupils.',
      'Go',
      'Rust',
    ])
    expect(taken[3]).toMatchObject({ id: 'b1', uploadId: 'second', belongsTo: 'p' })
    expect(taken[6]?.belongsTo).toBe(taken[5]?.id)
  })
})
