/** What the deterministic tailor proposes, and what it never does to a person's words. */
import { describe, expect, test } from 'vitest'
import { fact, meeting, nurse } from '../fixtures/sample-run.ts'
import { tailorResume } from './tailor-resume.ts'

const rephrased = (value: string, posting: string, kind: 'skill' | 'bullet' | 'summary' = 'skill'): string | null => {
  const [change] = tailorResume([fact('one', kind, value)], posting, [])
  return change?.after ?? null
}

describe('the spelling of a skill', () => {
  test.each([
    ['Postgres', 'We run PostgreSQL.', 'PostgreSQL'],
    ['NodeJS', 'Experience with Node.js', 'Node.js'],
    ['K8s', 'Experience with Kubernetes', 'Kubernetes'],
    ['AWS', 'Experience with Amazon Web Services', 'Amazon Web Services (AWS)'],
    ['Natural Language Processing', 'Experience with NLP', 'Natural Language Processing (NLP)'],
  ])('%j becomes, for %j, %j', (own, posting, expected) => {
    expect(rephrased(own, posting)).toBe(expected)
  })

  test.each([
    ['PostgreSQL', 'We run Postgres.'],
    ['AWS', 'Experience with Amazon Web Services (AWS)'],
    ['full-stack development', 'FULL STACK'],
    ['REST API', 'REST APIs'],
  ])('%j stays as it is for %j', (own, posting) => {
    expect(rephrased(own, posting)).toBeNull()
  })

  test.each([
    ['Conducted internal audits of suppliers.', 'You know external audit.'],
    ['Reduced API latency by 60%.', 'Experience with REST APIs and API integrations'],
    ['Machine learning, distributed systems, privacy.', 'Experience with ML'],
    ['Communicated daily: good communication skills.', 'Strong verbal communication'],
    ['Worked in teamwork with three bakers.', 'We value collaboration'],
  ])('the sentence %j is not rewritten with another name of the same skill', (own, posting) => {
    expect(rephrased(own, posting, 'bullet')).toBeNull()
    expect(rephrased(own, posting, 'summary')).toBeNull()
  })

  test('changes inside of a line without touching the rest of it', () => {
    expect(rephrased('Moved 3 Postgres servers to the cloud', 'PostgreSQL wanted', 'bullet')).toBe(
      'Moved 3 PostgreSQL servers to the cloud',
    )
  })
})

describe('the order', () => {
  test('puts first what the posting asks for, a must before a nice-to-have, and keeps everything', () => {
    const evidence = [...meeting(['excel']), ...meeting(['mentor'], 'nice')]
    const orders = tailorResume(nurse, '', evidence).filter(({ operation }) => operation === 'reorder')
    expect(orders.map(({ factIds }) => factIds)).toEqual([
      ['excel', 'signs'],
      ['mentor', 'care'],
    ])
  })

  test('is left alone where nothing of it meets the posting, and bullets never leave their entry', () => {
    expect(tailorResume(nurse, '', [])).toEqual([])
  })
})

describe('a long resume', () => {
  const entry = (id: string, count: number, chars: number) => [
    fact(id, 'position', 'Cook'),
    ...Array.from({ length: count }, (_, at) =>
      fact(`${id}${at}`, 'bullet', `Cooked dish ${at} `.padEnd(chars, 'x'), { belongsTo: id }),
    ),
  ]
  const dropped = (facts: ReturnType<typeof entry>, met: readonly string[] = []) =>
    tailorResume(facts, '', meeting(met))
      .filter(({ operation }) => operation === 'drop')
      .map(({ factIds: [id] }) => id)

  test('of up to two pages keeps every line, however many an entry has', () => {
    expect(dropped(entry('a', 20, 100))).toEqual([])
  })

  test('offers for leaving out the last lines beyond six of its oldest entries, and no more than it takes', () => {
    expect(dropped([...entry('a', 10, 390), ...entry('b', 8, 390)])).toEqual(['a9', 'b6', 'b7'])
    expect(dropped(entry('a', 6, 2000))).toEqual([])
  })

  test('never offers a line that meets something, nor one that stands under no entry', () => {
    expect(dropped(entry('a', 8, 1000), ['a7'])).toEqual(['a5', 'a6'])
    const loose = entry('a', 20, 1000).map((one) => ({ ...one, belongsTo: null }))
    expect(dropped(loose)).toEqual([])
  })
})
