/** Tables of postings, as people keep them. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'

const read = (text: string, fileName?: string) => readPostings({ bytes: Buffer.from(text), fileName }, findSkills)

const expected = [
  {
    source: 'table',
    title: 'Baker',
    company: 'Crumb',
    locations: ['Lyon'],
    url: 'https://crumb.example/1',
    salary: { min: 30_000, max: 40_000, currency: 'EUR' },
    requirements: [{ skills: ['Python'] }],
  },
]

describe('a table of postings', () => {
  it('is read from CSV by the names of its columns, whatever the delimiter', () => {
    const head = ['Job Title', 'Company Name', 'Location', 'Job URL', 'Salary', 'Job Description']
    const row = [
      'Baker',
      'Crumb',
      'Lyon',
      'https://crumb.example/1',
      '"€30,000 - €40,000"',
      '"Requirements:\n- 3 years of Python"',
    ]
    for (const sign of [',', ';', '\t'])
      expect(read(`\uFEFF${head.join(sign)}\r\n${row.join(sign)}\r\n`).postings).toMatchObject(expected)
  })

  it('is read from JSON and from JSON Lines', () => {
    const record = {
      title: 'Baker',
      company: 'Crumb',
      location: 'Lyon',
      apply_url: 'https://crumb.example/1',
      salary: '€30,000 - €40,000',
      description: '<p>Requirements</p><ul><li>3 years of Python</li></ul>',
    }
    expect(read(JSON.stringify([record])).postings).toMatchObject(expected)
    expect(read(JSON.stringify({ rows: [record] })).postings).toMatchObject(expected)
    const lines = read(`${JSON.stringify(record)}\n{"title": "Cook", \n${JSON.stringify(record)}\n`, 'mine.jsonl')
    expect(lines.postings).toHaveLength(2)
    expect(lines.refused).toHaveLength(1)
  })

  it('reads requirements, responsibilities and skills from columns of their own', () => {
    const record = {
      title: 'Baker',
      company: 'Crumb',
      requirements: 'Three years of Python are required.',
      responsibilities: ['Bake bread', 'Keep the oven clean'],
      skills: [{ name: 'Go', keywords: ['channels'] }, { name: 'Kubernetes' }],
    }
    const [posting] = read(JSON.stringify([record])).postings
    expect(posting?.text).toContain('Keep the oven clean')
    const skills = posting?.requirements.flatMap((requirement) => requirement.skills)
    expect(skills).toEqual(expect.arrayContaining(['Python', 'Go', 'Kubernetes']))
    expect(
      read(JSON.stringify([{ title: 'Baker', company: 'Crumb', skills: 'Python, SQL' }])).postings[0]?.text,
    ).toContain('Python, SQL')
  })

  it('refuses a row without a title, and a CSV file without titles, with a reason', () => {
    const { postings, refused } = read('title,company\nBaker,Crumb\n,Crumb\n')
    expect(postings).toHaveLength(1)
    expect(refused).toMatchObject([{ where: 'item 2', reason: expect.stringContaining('needs a title') }])
    expect(() => read('a,b\n1,2\n', 'x.csv')).toThrow(/no column of titles/u)
    expect(() => read('title,company\n"Baker,Crumb\n', 'x.csv')).toThrow(/damaged/u)
  })

  it('tells a list of boards from a list of postings', () => {
    expect(() =>
      read('{"name":"Crumb","slug":"crumb","url":"https://crumb.example"}\n{"name":"K","slug":"k","url":"x"}'),
    ).toThrow(/list of boards/u)
  })
})
