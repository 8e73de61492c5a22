/** JSON Resume: every text of it in a fact, errors with their place. */
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../kernel/errors.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import { parseJsonResume } from './parse-json-resume.ts'

const documentOf = (text: string): DocumentText => ({
  mediaType: 'application/json',
  text,
  pageCount: 1,
  lines: [
    { start: 0, end: text.length, page: 1, left: null, fontSize: null, bold: false, bullet: false, headingLevel: null },
  ],
})

const parse = (value: unknown) => parseJsonResume(documentOf(JSON.stringify(value, null, 2)))
const failureOf = (text: string): AppError => {
  try {
    parseJsonResume(documentOf(text))
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const sample = {
  basics: {
    name: 'Ada Example',
    label: 'Engineer',
    email: 'ada@example.org',
    location: { city: 'Berlin', countryCode: 'DE' },
    profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
    summary: 'Keeps systems up.',
  },
  work: [
    {
      name: 'Initech',
      position: 'Engineer',
      startDate: '2019-03',
      endDate: '2021',
      highlights: ['Cut costs by 40 %', 'Led five "people"'],
    },
  ],
  education: [
    { institution: 'University of Ulm', area: 'Law', studyType: 'Bachelor', score: '1.3', courses: ['Contracts'] },
  ],
  skills: [{ name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] }, { name: 'Cooking' }],
  languages: [{ language: 'German', fluency: 'Native' }],
  references: [{ name: 'Bert', reference: 'She is good.' }],
  motto: 'Onwards',
}

describe('a JSON Resume', () => {
  it('becomes facts with the details it states', () => {
    const { facts } = parse(sample)
    expect(facts.find(({ kind }) => kind === 'position')).toMatchObject({
      value: 'Initech, Engineer',
      details: { organisation: 'Initech', title: 'Engineer', startDate: '2019-03', endDate: '2021' },
    })
    expect(facts.find(({ kind }) => kind === 'education')?.details).toEqual({
      organisation: 'University of Ulm',
      area: 'Law',
      title: 'Bachelor',
      level: '1.3',
    })
    expect(facts.filter(({ kind }) => kind === 'skill').map(({ value, details }) => [value, details])).toEqual([
      ['HTML', { area: 'Web', level: 'Master' }],
      ['CSS', { area: 'Web', level: 'Master' }],
      ['Cooking', {}],
    ])
    const position = facts.find(({ kind }) => kind === 'position')
    expect(facts.filter(({ belongsTo }) => belongsTo === position?.key).map(({ value }) => value)).toEqual([
      'Cut costs by 40 %',
      'Led five "people"',
    ])
    expect(facts.find(({ kind }) => kind === 'language')).toMatchObject({
      value: 'German Native',
      details: { level: 'Native' },
    })
  })

  it('keeps references and fields it does not know as unsorted', () => {
    const { facts } = parse(sample)
    expect(facts.filter(({ kind }) => kind === 'unsorted').map(({ value }) => value)).toEqual([
      'ada',
      'Bert',
      'She is good.',
      'Onwards',
    ])
  })

  it('points each fact of one text at that text in the file', () => {
    const { facts } = parse(sample)
    const text = JSON.stringify(sample, null, 2)
    for (const { value, span, kind } of facts) {
      if (['position', 'education', 'language'].includes(kind) || value.includes('"') || value === 'Berlin, DE')
        continue
      expect(text.slice(span.start, span.end)).toBe(value)
    }
  })

  it('takes empty and null fields for absent', () => {
    const { facts } = parse({ basics: { name: 'Ada', phone: '', url: null }, work: [{ name: 'Initech', endDate: '' }] })
    expect(facts.map(({ value }) => value)).toEqual(['Ada', 'Initech'])
  })

  it('with wrong fields is refused, each named by its path', () => {
    const error = failureOf(
      JSON.stringify({ basics: { name: 'Ada' }, work: [{ name: ['x'], startDate: 'last year' }, 'y'], skills: {} }),
    )
    expect(error.code).toBe('invalid_input')
    expect(error.issues.map(({ path }) => path).sort()).toEqual(['skills', 'work.0.name', 'work.0.startDate', 'work.1'])
  })

  it('that is broken is refused with line and column', () => {
    const error = failureOf('{\n  "basics": {\n    "name": "Ada",\n  }\n}')
    expect(error.code).toBe('invalid_input')
    expect(error.message).toMatch(/line 4, column 3/u)
  })

  it.each(['[1, 2]', '{}', '{"name": "package", "version": "1.0.0"}', '"text"', '[['.repeat(50_000)])(
    'is not what %.30s is',
    (text) => {
      expect(failureOf(text).code).toBe('invalid_input')
    },
  )

  it('cannot reach our objects with a key named __proto__', () => {
    const { facts } = parseJsonResume(documentOf('{"basics": {"name": "Ada", "__proto__": {"polluted": "yes"}}}'))
    expect(facts.map(({ value }) => value)).toEqual(['Ada', 'yes'])
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })
})
