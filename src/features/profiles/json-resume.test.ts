/** Promises about the JSON Resume of a profile. */
import { describe, expect, test } from 'vitest'
import type { Fact } from './fact.ts'
import { toJsonResume } from './json-resume.ts'
import { parseJsonResume } from './parsing/parse-json-resume.ts'

const fact = (
  kind: Fact['kind'],
  value: string,
  details: Fact['details'] = {},
  belongsTo: string | null = null,
): Fact => ({
  id: value,
  kind,
  value,
  details,
  belongsTo,
  origin: 'imported',
  span: null,
  page: null,
  position: 0,
})
const write = (...facts: Fact[]): Record<string, unknown> => JSON.parse(toJsonResume(facts)) as Record<string, unknown>

const cook = fact('position', 'Cook, Bella, part-time, 2019-03 - Present', {
  title: 'Cook',
  organisation: 'Bella',
  startDate: '2019-03',
  endDate: '2020-01',
  ongoing: true,
})

describe('a JSON Resume', () => {
  test('has only the sections that somebody filled', () => {
    expect(Object.keys(write())).toEqual(['$schema'])
    expect(Object.keys(write(fact('skill', 'Sauces')))).toEqual(['$schema', 'skills'])
  })

  test('lists every line of an entry in its order, and what the line of the entry says beside its parts', () => {
    expect(
      write(cook, fact('bullet', 'Baked bread', {}, cook.id), fact('bullet', 'Made sauces', {}, cook.id)).work,
    ).toEqual([
      {
        name: 'Bella',
        position: 'Cook',
        startDate: '2019-03',
        summary: 'part-time',
        highlights: ['Baked bread', 'Made sauces'],
      },
    ])
  })

  test('gives no end to what goes on, and dates as exact as the document', () => {
    const [entry] = write(cook).work as Record<string, unknown>[]
    expect(entry).not.toHaveProperty('endDate')
    expect(write(fact('education', 'School', { organisation: 'School', endDate: '2018' })).education).toEqual([
      { institution: 'School', endDate: '2018' },
    ])
  })

  test('groups skills by their heading; a skill with a level stands alone', () => {
    expect(
      write(
        fact('skill', 'Sauces', { area: 'Kitchen' }),
        fact('skill', 'Bread', { area: 'Kitchen' }),
        fact('skill', 'Excel', { area: 'Office', level: 'basic' }),
      ).skills,
    ).toEqual([
      { name: 'Kitchen', keywords: ['Sauces', 'Bread'] },
      { name: 'Excel', level: 'basic' },
    ])
  })

  test('keeps what has no place in the schema under meta, and loses no line', () => {
    const award = fact('award', 'Best tart', { title: 'Best tart' })
    const skill = fact('skill', 'Climbing')
    const document = write(
      award,
      skill,
      fact('bullet', 'Of forty tarts', {}, award.id),
      fact('bullet', 'Four summits', {}, skill.id),
      fact('bullet', 'Loose line'),
      fact('unsorted', 'Something else'),
    )
    expect(document.awards).toEqual([{ title: 'Best tart', summary: 'Of forty tarts' }])
    expect(document.meta).toEqual({ unsorted: ['Four summits', 'Loose line', 'Something else'] })
  })

  test('is read back by our own import with the same lines, dates and contact', () => {
    const text = toJsonResume([
      fact('contact', 'Ada Example', { field: 'name' }),
      fact('contact', 'ada@example.org', { field: 'email' }),
      cook,
      fact('bullet', 'Baked bread', {}, cook.id),
      fact('language', 'German', { level: 'native' }),
    ])
    const { facts } = parseJsonResume({ text, mediaType: 'application/json', pageCount: 1, lines: [] })
    const valuesOf = (kind: Fact['kind']) => facts.filter((one) => one.kind === kind).map(({ value }) => value)
    expect(valuesOf('contact')).toEqual(['Ada Example', 'ada@example.org'])
    expect(valuesOf('bullet')).toContain('Baked bread')
    expect(facts.find(({ kind }) => kind === 'position')?.details).toMatchObject({
      title: 'Cook',
      organisation: 'Bella',
      startDate: '2019-03',
    })
  })
})
