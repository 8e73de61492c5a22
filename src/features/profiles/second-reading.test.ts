import { expect, test } from 'vitest'
import type { DocumentText } from '../../platform/documents/document-text.ts'
import { checkReading, type ReadFact, shownText } from './second-reading.ts'

const resume = `Mara Lindqvist
Senior Java Developer
  Quillon GmbH, Berlin
03/2019 - present
- Cut the cost of PostgreSQL by 30 percent.
BSc Physics, Lund University, 2014
JavaScript, Kubernetes`

/** As a reader of plain text gives it. */
function documentOf(text: string): DocumentText {
  let start = 0
  const lines = text.split('\n').map((words) => {
    const line = {
      start,
      end: start + words.length,
      page: 1,
      left: null,
      fontSize: null,
      bold: false,
      bullet: false,
      headingLevel: null,
    }
    start = line.end + 1
    return line
  })
  return { mediaType: 'text/plain', text, pageCount: 1, lines }
}

const position: ReadFact = {
  number: 1,
  kind: 'position',
  quote: 'Senior Java Developer Quillon GmbH, Berlin 03/2019 - present',
  under: null,
  details: { title: 'Senior Java Developer', organisation: 'Quillon GmbH', startDate: '2019-03', ongoing: true },
}
const read = (...reading: readonly ReadFact[]) => checkReading(documentOf(resume), reading)
const reasons = (...reading: readonly ReadFact[]) => read(...reading).refused.map(({ reason }) => reason)

test('what the document says is kept with its place, over broken lines, and under its entry', () => {
  const bullet = {
    ...position,
    number: 2,
    kind: 'bullet',
    quote: 'Cut the cost of PostgreSQL by 30 percent.',
    under: 1,
    details: {},
  } as const
  const { facts, refused } = read(bullet, position)
  expect(refused).toEqual([])
  expect(facts.map(({ kind, value, details, belongsTo }) => ({ kind, value, details, belongsTo }))).toEqual([
    { kind: 'position', value: position.quote, details: position.details, belongsTo: null },
    { kind: 'bullet', value: bullet.quote, details: {}, belongsTo: facts[0]?.key },
  ])
  expect(facts.map(({ span }) => resume.slice(span.start, span.end).replace(/\s+/gu, ' '))).toEqual([
    position.quote,
    bullet.quote,
  ])
})

test.each<[string, Partial<ReadFact>, RegExp]>([
  ['words that are not there', { quote: 'Chief Java Developer' }, /does not hold these words/u],
  [
    'a number that is not there',
    { kind: 'bullet', quote: 'Cut the cost of PostgreSQL by 90 percent.' },
    /does not hold/u,
  ],
  ['a piece of a longer name', { kind: 'skill', quote: 'Script', details: {} }, /does not hold/u],
  ['an employer the quote does not name', { details: { organisation: 'Google' } }, /do not state its organisation/u],
  ['an earlier start', { details: { startDate: '2018-03' } }, /do not state its startDate/u],
  ['a start more exact than the words', { details: { startDate: '2019-03-01' } }, /do not state its startDate/u],
  ['an end where it goes on', { details: { endDate: '2022' } }, /do not state its endDate/u],
  [
    'a bullet without its entry',
    { kind: 'bullet', quote: 'Cut the cost of PostgreSQL by 30 percent.', under: 7, details: {} },
    /entry was not found/u,
  ],
  ['a contact of no kind', { kind: 'contact', quote: 'Mara Lindqvist', details: {} }, /which contact/u],
])('%s: never taken on trust', (_, change, reason) => {
  expect(reasons({ ...position, ...change }).join()).toMatch(reason)
})

test('the year of a degree is its end, and a degree that goes on is not one that ended', () => {
  const degree: ReadFact = {
    ...{ number: 1, kind: 'education', quote: 'BSc Physics, Lund University, 2014', under: null },
    details: { title: 'BSc', area: 'Physics', organisation: 'Lund University', endDate: '2014' },
  }
  expect(read(degree).facts[0]?.details).toEqual(degree.details)
  expect(reasons({ ...degree, details: { ongoing: true } })).toEqual(['These words do not state its ongoing.'])
})

test('what nobody sees in the document is not sent and not found', () => {
  const document = documentOf(resume)
  const lines = document.lines.map((line) => ({
    ...line,
    hidden: document.text.slice(line.start, line.end).includes('Kubernetes'),
  }))
  const hiding = { ...document, lines }
  expect(shownText(hiding)).not.toContain('Kubernetes')
  expect(checkReading(hiding, [{ ...position, kind: 'skill', quote: 'Kubernetes', details: {} }]).facts).toEqual([])
})
