import { expect, test } from 'vitest'
import type { Requirement } from '../postings/posting.ts'
import { findSkills } from '../skills/skills.ts'
import { coverMonths } from './employment-months.ts'
import { type EvidenceOptions, matchEvidence, scoreRequirements } from './evidence.ts'
import type { EvidenceCandidate } from './evidence-profile.ts'

const fact = (id: string, kind: EvidenceCandidate['kind'], value: string, rest: Partial<EvidenceCandidate> = {}) => ({
  id,
  kind,
  value,
  details: {},
  belongsTo: null,
  ...rest,
})

const facts: EvidenceCandidate[] = [
  fact('now', 'position', 'Backend Engineer, Oracle', {
    details: { title: 'Backend Engineer', organisation: 'Oracle', startDate: '2021-03', ongoing: true },
  }),
  fact('rust', 'bullet', 'Rebuilt the ledger in Rust on PostgreSQL, read by 40 services.', { belongsTo: 'now' }),
  fact('then', 'position', 'Developer, Small Shop', {
    details: { title: 'Developer', organisation: 'Small Shop', startDate: '2018-01', endDate: '2021-02' },
  }),
  fact('python', 'bullet', 'Wrote the stock reports in Python.', { belongsTo: 'then' }),
  fact('docker', 'skill', 'Docker'),
  fact('study', 'education', 'BSc Computer Science, University of Nowhere', {
    details: { title: 'BSc', area: 'Computer Science' },
  }),
  fact('german', 'language', 'German', { details: { level: 'native' } }),
  fact('spanish', 'language', 'Spanish'),
  fact('hobby', 'interest', 'Kubernetes at home'),
]

const ask = (quote: string, importance: Requirement['importance'] = 'must'): Requirement => ({
  importance,
  quote,
  span: { start: 0, end: quote.length },
  skills: [...new Set(findSkills(quote).map(({ skill }) => skill))],
})

const options: EvidenceOptions = { today: new Date('2026-11-22') }

const judge = (quote: string, given = options) => {
  const [evidence] = matchEvidence([ask(quote)], facts, given)
  if (!evidence) throw new Error('one requirement, one evidence')
  return evidence
}

test('a skill is met by the words of the profile that name it, or one that implies it', () => {
  const evidence = judge('Experience with relational databases')
  expect(evidence.status).toBe('met')
  expect(evidence.facts).toEqual([
    { factId: 'rust', quote: facts[1]?.value, why: expect.stringContaining('Relational databases') },
  ])
})

test.each([
  ['Experience with Rust and PostgreSQL', 'met'],
  ['Experience with Rust and Kafka', 'gap'],
  ['Proficiency in Java, Python or Scala', 'met'],
  ['Proficiency in Java, Kotlin or Scala', 'gap'],
  ['Relational databases including MySQL, PostgreSQL, Frobnix, or Quuxbase', 'met'],
  ['Queues such as Kafka, RabbitMQ, Frobnix, or Quuxbase', 'gap'],
  ['Proficiency in Java and experience with further languages (Python, Rust, etc.)', 'gap'],
  ['Hands-on with Git, CI/CD pipelines, Docker and Rust', 'gap'],
  ['NoSQL databases such as Redis, Cassandra or MongoDB', 'unknown'],
  ['Enterprise database systems (e.g. Large Hadoop, Redshift, Hive etc.)', 'unknown'],
  ['Rust web frameworks including Axum, Warp or Rocket', 'unknown'],
  ['Experience leading teams that build in Rust', 'unknown'],
  ['Kubernetes in production', 'gap'],
  ['Experience with Oracle Database', 'gap'],
])('what is joined by "and" must all be there, of a choice one is enough: %s -> %s', (quote, status) => {
  expect(judge(quote).status).toBe(status)
})

test.each([
  ['5+ years of experience with Rust', 'met'],
  ['5+ years of experience with Python', 'unknown'],
  ['8 years of professional experience', 'met'],
  ['10+ years of experience in distributed computing', 'gap'],
  ['4 years of relevant experience in the insurance sector', 'unknown'],
  ['at least six (6) years of Rust', 'unknown'],
  ['5 years as a backend engineer', 'met'],
  ['React 3+ years and Python 5+ years or React 5+ years', 'unknown'],
])('years are counted from dates of positions, never guessed: %s -> %s', (quote, status) => {
  expect(judge(quote).status).toBe(status)
})

test('overlapping positions count once, and bare years count for no more than they surely say', () => {
  const today = new Date('2026-11-22')
  expect(
    coverMonths(
      [
        { startDate: '2020-01', endDate: '2021-01' },
        { startDate: '2020-07', endDate: '2021-07' },
      ],
      today,
    ),
  ).toEqual({ sure: 18, possible: 19 })
  expect(coverMonths([{ startDate: '2015', endDate: '2018' }], today)).toEqual({ sure: 25, possible: 48 })
  expect(coverMonths([{ endDate: '2018' }], today)).toEqual({ sure: 0, possible: Number.POSITIVE_INFINITY })
  expect(coverMonths([{ startDate: '2026-12', ongoing: true }], today).sure).toBe(0)
})

test.each([
  ['Bachelor’s degree in computer science or mathematics', 'met'],
  ["Bachelor's degree", 'met'],
  ["Master's degree in computer science", 'gap'],
  ["Master's degree or equivalent experience", 'unknown'],
  ['Bachelor’s degree in electrical engineering', 'unknown'],
  ['Degree in a related field', 'unknown'],
  ['High school diploma', 'met'],
  ['A degree in history or 5 years of professional experience', 'met'],
])('a degree is met by its level and its field: %s -> %s', (quote, status) => {
  expect(judge(quote).status).toBe(status)
})

test.each([
  ['Fluent German', 'met'],
  ['Fluent in Spanish', 'unknown'],
  ['Fluent French, spoken and written', 'gap'],
  ['Excellent written and spoken English', 'unknown'],
])('a spoken language is met only where its level is told: %s -> %s', (quote, status) => {
  expect(judge(quote).status).toBe(status)
})

test.each([
  'Must be authorized to work in the US without sponsorship',
  'Willingness to travel up to 20 %, also with Rust colleagues',
  'Must be able to lift 25 lbs',
  'Active security clearance',
  'Available to work weekends',
  'Strong communication skills and a team player',
  'Ability to work in a fast-paced environment',
])('what a resume cannot say is unknown, neither met nor a gap: %s', (quote) => {
  expect(judge(quote)).toMatchObject({ status: 'unknown', facts: [] })
})

test('likeness of meaning counts only when it is very near, and never for praise of oneself', () => {
  const near = Float32Array.of(1, 0)
  const withVectors = (asked: Float32Array): EvidenceOptions => ({
    ...options,
    vectors: { requirements: [asked], facts: new Map([['python', near]]) },
  })
  expect(judge('Has prepared stock lists', withVectors(Float32Array.of(0.8, 0.6)))).toMatchObject({
    status: 'met',
    facts: [{ factId: 'python' }],
  })
  expect(judge('Has prepared stock lists', withVectors(Float32Array.of(0.6, 0.8))).status).toBe('unknown')
  expect(judge('A passionate team player', withVectors(near)).status).toBe('unknown')
})

test('met always quotes at least one fact, and every citation is a fact of the profile', () => {
  const quotes = [
    'Rust',
    'Docker',
    '3 years of Rust',
    'BSc',
    'Fluent German',
    'Rust, Python and a BSc in computer science',
  ]
  for (const evidence of matchEvidence(
    quotes.map((quote) => ask(quote)),
    facts,
    options,
  )) {
    expect(evidence.status, evidence.requirement.quote).toBe('met')
    expect(evidence.facts.length).toBeGreaterThan(0)
    for (const { factId, quote } of evidence.facts) expect(facts.find(({ id }) => id === factId)?.value).toBe(quote)
  }
})

test('an empty profile meets nothing, an empty posting asks nothing', () => {
  for (const { status } of matchEvidence([ask('Rust'), ask('5 years of Rust'), ask('BSc')], [], options))
    expect(status).not.toBe('met')
  expect(matchEvidence([], facts, options)).toEqual([])
  expect(scoreRequirements([])).toBeLessThan(0.5)
})

test('more met musts score higher, unknown ones do not count, and the score stays within 0 and 1', () => {
  const score = (quotes: string[]) =>
    scoreRequirements(
      matchEvidence(
        quotes.map((quote) => ask(quote)),
        facts,
        options,
      ),
    )
  expect(score(['Rust', 'Docker', 'Kafka'])).toBeGreaterThan(score(['Rust', 'Terraform', 'Kafka']))
  expect(score(['Rust', 'Willing to travel'])).toBe(score(['Rust']))
  expect(score(['Rust', 'Docker'])).toBeGreaterThan(score(['Rust']))
  expect(score(['Rust', 'Kafka'])).toBeGreaterThanOrEqual(0)
  expect(score(['Rust', 'Docker'])).toBeLessThanOrEqual(1)
})

test('a posting of which nothing can be judged stands between one that fits and one that does not', () => {
  const score = (...quotes: string[]) =>
    scoreRequirements(
      matchEvidence(
        quotes.map((quote) => ask(quote)),
        facts,
        options,
      ),
    )
  const fits = score('Rust', 'Docker', 'Python')
  const unclear = score('Willing to travel')
  const gaps = score('Terraform', 'Kafka', 'Ruby on Rails')
  expect(fits).toBeGreaterThan(unclear)
  expect(unclear).toBeGreaterThan(gaps)
})

test('a degree that is of a kind by its name is not met by another degree of its level', () => {
  expect(judge('BTech or BE from a good college').status).toBe('unknown')
  expect(judge('BSN degree required').status).toBe('unknown')
  expect(judge("Bachelor's degree").status).toBe('met')
})
