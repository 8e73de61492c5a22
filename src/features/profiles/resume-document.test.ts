/** Promises about the resume that a person sends: everything of theirs is in it, in order, and nothing else. */
import { afterAll, describe, expect, test } from 'vitest'
import { createDocumentReader } from '../../platform/documents/reading/read-document.ts'
import type { Block } from '../../platform/documents/structured-document.ts'
import type { Fact } from './fact.ts'
import { parseResume } from './parsing/parse-resume.ts'
import { buildResumeDocument, describeContact } from './resume-document.ts'
import { resumePhrases } from './resume-phrases.ts'

const reader = createDocumentReader()
afterAll(() => reader.close())

const fact = (kind: Fact['kind'], value: string, details: Fact['details'] = {}, rest: Partial<Fact> = {}): Fact => ({
  id: value,
  kind,
  value,
  details,
  belongsTo: null,
  origin: 'imported',
  span: null,
  page: null,
  position: 0,
  ...rest,
})
const under = (entry: string, value: string, kind: Fact['kind'] = 'bullet') =>
  fact(kind, value, {}, { belongsTo: entry })
const blocksOf = (...facts: Fact[]): readonly Block[] => buildResumeDocument(facts, 'en').blocks
const headings = (...facts: Fact[]) =>
  blocksOf(...facts).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('an entry', () => {
  test('shows title, employer, time and place each in its place', () => {
    const details = {
      title: 'Cook',
      organisation: 'Bella',
      location: 'Graz',
      startDate: '2019-03',
      ongoing: true,
    }
    expect(blocksOf(fact('position', 'Cook, Bella, Graz, March 2019 - Present', details))).toEqual([
      { kind: 'heading', text: 'Experience' },
      { kind: 'entry', title: 'Cook', subtitle: 'Bella', period: 'Mar 2019 – Present', place: 'Graz' },
    ])
  })

  test('shows no mark that went through a wrong encoding', () => {
    const details = { title: 'Cook', organisation: 'Bella', location: 'Graz' }
    expect(blocksOf(fact('position', 'Cook Bella ï¼\u200b Graz', details)).slice(1)).toEqual([
      { kind: 'entry', title: 'Cook', subtitle: 'Bella', period: null, place: 'Graz' },
    ])
  })

  test.each([
    [{ startDate: '2019', endDate: '2019' }, '2019'],
    [{ startDate: '2019', endDate: '2021-05' }, '2019 – May 2021'],
    [{ endDate: '2021-05-31' }, 'May 2021'],
    [{ startDate: '2020-01' }, 'Jan 2020'],
    [{}, null],
  ])('with the dates %j says %j, as exact as the document and never more', (dates, period) => {
    expect(
      blocksOf(fact('position', 'Cook at Bella', { title: 'Cook', organisation: 'Bella', ...dates }))[1],
    ).toMatchObject({ period })
  })

  test.each([
    ['Acme Intern Summer 2024', { title: 'Intern', organisation: 'Acme', startDate: '2024' }, 'Summer 2024'],
    ['MSc | Jan 2025 – Jan 2026 (Expected)', { title: 'MSc', startDate: '2025-01' }, 'Jan 2025 – Jan 2026 (Expected)'],
  ])('of %j says the time in the document’s own words, which a date cannot hold', (value, details, period) => {
    expect(blocksOf(fact('position', value, details))[1]).toMatchObject({ period })
  })

  test('keeps the words of its line that were not understood', () => {
    const blocks = blocksOf(
      fact('education', 'BSc in Physics, Lake University, 2018 · First Class', {
        title: 'BSc',
        area: 'Physics',
        organisation: 'Lake University',
        endDate: '2018',
      }),
    )
    expect(blocks.slice(1)).toEqual([
      { kind: 'entry', title: 'BSc in Physics', subtitle: 'Lake University', period: '2018', place: null },
      { kind: 'paragraph', text: 'First Class' },
    ])
  })

  test('of a degree names its grade with the word that says what it is', () => {
    const details = { title: 'BSc', organisation: 'Lake University', level: '9.8/10' }
    expect(blocksOf(fact('education', 'BSc, Lake University, CGPA 9.8/10', details)).slice(1)).toEqual([
      { kind: 'entry', title: 'BSc', subtitle: 'Lake University, CGPA 9.8/10', period: null, place: null },
    ])
  })

  test('of a publication with authors stays one citation', () => {
    const citation = 'Example, A. (2021). Bread at home. Cookbook Press.'
    expect(blocksOf(fact('publication', citation, { title: 'Bread at home', endDate: '2021' })).slice(1)).toEqual([
      { kind: 'paragraph', text: citation },
    ])
  })

  test('that was not understood at all stands as the document wrote it, with nothing twice', () => {
    expect(blocksOf(fact('position', 'Various shifts, 2019')).slice(1)).toEqual([
      { kind: 'entry', title: 'Various shifts, 2019', subtitle: null, period: null, place: null },
    ])
  })

  test('is followed by its own lines, in their order', () => {
    const blocks = blocksOf(
      fact('position', 'Cook'),
      under('Cook', 'Baked bread'),
      fact('position', 'Waiter'),
      under('Waiter', 'Served guests'),
      under('Cook', 'Made sauces'),
    )
    expect(blocks.flatMap((block) => (block.kind === 'bullets' ? [block.items] : []))).toEqual([
      ['Baked bread', 'Made sauces'],
      ['Served guests'],
    ])
  })
})

describe('nothing is lost', () => {
  const everything: Fact[] = [
    fact('contact', 'Ada Example', { field: 'name' }),
    fact('contact', 'Pastry cook', { field: 'headline' }),
    fact('contact', 'ada@example.org', { field: 'email' }),
    fact('summary', 'Bakes since childhood.'),
    fact('position', 'Cook | Bella | Part-time | 2019', { title: 'Cook', organisation: 'Bella', startDate: '2019' }),
    under('Cook | Bella | Part-time | 2019', 'Made sauces'),
    under('Cook | Bella | Part-time | 2019', 'Michelin listed', 'unsorted'),
    fact('bullet', 'Loose line'),
    fact('bullet', 'Orphan', {}, { belongsTo: 'gone' }),
    fact('project', 'Street kitchen — pop-up in Graz', { title: 'Street kitchen' }),
    fact('education', 'Hotel school, thesis on sourdough', { organisation: 'Hotel school' }),
    fact('skill', 'Sauces', { area: 'Kitchen', level: 'expert' }),
    fact('certificate', 'HACCP, City of Graz, 2020 (renewed 2023)', { title: 'HACCP', startDate: '2020' }),
    fact('language', 'German', { level: 'native' }),
    fact('publication', 'Example, A. (2021). Bread at home. Cookbook Press.', {
      title: 'Bread at home',
      endDate: '2021',
    }),
    fact('volunteering', 'Soup kitchen, helper, Summer 2018', { organisation: 'Soup kitchen', startDate: '2018' }),
    fact('award', 'Best tart, regional, 2022', { title: 'Best tart', endDate: '2022' }),
    fact('interest', 'Climbing', { area: 'Sports' }),
    under('Climbing', 'Four summits'),
    fact('unsorted', 'Something else'),
  ]

  test('every word of every fact is somewhere in the document', () => {
    const document = buildResumeDocument(everything, 'en')
    const shown = new Set(wordsOf(JSON.stringify(document)))
    const lost = everything.flatMap(({ value }) => wordsOf(value).filter((word) => !shown.has(word)))
    expect(lost).toEqual([])
  })

  test('sections stand in the order that readers expect, and no section is empty', () => {
    expect(headings(...everything)).toEqual([
      'Summary',
      'Experience',
      'Projects',
      'Education',
      'Skills',
      'Certificates',
      'Languages',
      'Publications',
      'Volunteering',
      'Awards',
      'Interests',
      'Additional information',
    ])
    expect(headings(fact('skill', 'Sauces'))).toEqual(['Skills'])
    expect(blocksOf()).toEqual([])
  })
})

describe('who it is about', () => {
  test('is never made up: without a name the name is empty', () => {
    expect(describeContact([fact('position', 'Cook')])).toEqual({ name: '', headline: null, contact: [] })
  })

  test('mail, phone and pages become links; anything that is no web address stays plain text', () => {
    const contact = (value: string, field: Fact['details']['field'], url?: string) =>
      fact('contact', value, { ...(field && { field }), ...(url && { url }) })
    const { contact: items } = describeContact([
      contact('ada@example.org', 'email'),
      contact('+43 (0) 316 555', 'phone'),
      contact('example.org/ada', 'url'),
      contact('My page', 'url', 'https://example.org'),
      contact('click', 'url', 'javascript:alert(1)'),
      contact('Graz', 'location'),
    ])
    expect(items.map(({ href }) => href)).toEqual([
      'mailto:ada@example.org',
      'tel:+430316555',
      'https://example.org/ada',
      'https://example.org/',
      null,
      null,
    ])
  })
})

test('speaks German and Spanish where the resume does, headings, months and what goes on', () => {
  const details = { title: 'Köchin', organisation: 'Bella', startDate: '2019-03', ongoing: true } as const
  const cook = fact('position', 'Köchin, Bella, März 2019 - heute', details)
  const said = (language: string) =>
    buildResumeDocument([cook, fact('language', 'Deutsch')], language).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : block.kind === 'entry' ? [block.period] : [],
    )
  expect(said('de')).toEqual(['Berufserfahrung', 'März 2019 – heute', 'Sprachen'])
  expect(said('es')).toEqual(['Experiencia', 'mar 2019 – actualidad', 'Idiomas'])
  expect(said('fi')).toEqual(['Experience', 'Mar 2019 – Present', 'Languages'])
})

test.each(Object.entries(resumePhrases))(
  'its headings in %s are read back as headings',
  async (_, { headings, present }) => {
    const words = { position: `Bella\nKöchin\n03/2019 - ${present}` } as Partial<Record<string, string>>
    for (const [kind, heading] of Object.entries(headings)) {
      const text = `Ada Example\n\n${heading.toUpperCase()}\n${words[kind] ?? 'Abc Defg'}\n`
      const { structure, facts } = parseResume(await reader.read(new TextEncoder().encode(text), 'resume.txt'))
      expect(structure.length, `${kind}: ${heading}`).toBe(1)
      if (kind === 'position') expect(facts.find((one) => one.kind === kind)?.details.ongoing).toBe(true)
    }
  },
)
