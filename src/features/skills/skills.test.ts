/** Promises of the skill finder, on sentences people write. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allSkillNames, broaderSkills, canonicalSkill, findCertificates, findSkills } from './skills.ts'
import { skillTaxonomy } from './taxonomy.ts'

const names = (text: string): string[] => findSkills(text).map((mention) => mention.skill)

describe('findSkills', () => {
  test.each([
    ['Built services in Go and C++ on .NET, C# and Node.js.', ['Go', 'C++', '.NET', 'C#', 'Node.js']],
    ['CI/CD with Jenkins; ASP.NET Core, Vue.js', ['CI/CD', 'Jenkins', 'ASP.NET', 'Vue.js']],
    ['Skills: R, SQL, Excel, Swift', ['R', 'SQL', 'Excel', 'Swift']],
    ['Excel in a fast-paced environment', []],
    ['React to incidents within minutes. Access to company data.', []],
    ['I go to work in spring 2020 and make rust-free chef knives', []],
    ['Spring 2020 semester, C-suite reports, R&D budget, U.S. offices', []],
    ['Programming in R and Scala', ['R', 'Scala']],
    ['Used React hooks and Spring Boot microservices', ['React', 'Spring Boot', 'Microservices']],
    ['postgres and Postgres, PostgreSQL', ['PostgreSQL', 'PostgreSQL', 'PostgreSQL']],
    ['machine\nlearning and problem-solving', ['Machine learning', 'Problem solving']],
    [
      'Administered medication, wound care, venipuncture and vital signs',
      ['Wound care', 'Venipuncture', 'Vital signs'],
    ],
    ['Month-end close in QuickBooks, accounts payable', ['Month-end close', 'QuickBooks', 'Accounts payable']],
    ['Forklift driving, order picking and RF scanners', ['Forklift operation', 'Order picking', 'Barcode scanning']],
    ['Blueprint reading, TIG welding and conduit bending', ['Blueprint reading', 'TIG welding', 'Conduit bending']],
    ['Word of mouth; the outlook is good; Lean on me', []],
    ['Microsoft Word and Outlook', ['Microsoft Word', 'Microsoft Outlook']],
    ['designed REST APIs', ['REST APIs']],
    ['Driving adoption and shipping software, translating insights into a wiring diagram', []],
    [
      'Driving vans, shipping and receiving, translating documents, house wiring',
      ['Driving', 'Shipping and receiving', 'Translation', 'Electrical installation'],
    ],
    ['Supervised assemblers; cleaning data with GitHub Copilot', []],
    ['x86 assembler, office cleaning, GitHub', ['Assembly language', 'Cleaning', 'GitHub']],
    ['A service mesh, communication arts, translation of business needs', ['Service mesh']],
    ['the rest of the team', []],
    ['PR-driven work, a PR assistant that reviews code', []],
    ['Strong CI relationships with community partners', []],
    [
      'PR and media relations; builds in CI with tests',
      ['Public relations', 'Public relations', 'Continuous integration'],
    ],
    ['Cluster-API providers, ethers.js, self-driving cars, the GTM team, an RF front end', []],
    ['GTM tags, a REST API, JS', ['Google Tag Manager', 'REST APIs', 'JavaScript']],
    ['Reporting to the VP, contact your recruiting partner, machine instructions, we design systems that last', []],
    ['Weekly reporting, technical recruiting', ['Reporting', 'Recruiting']],
    ['Trusted by Anthropic, Bloomberg, NVIDIA and others', []],
    ['Bloomberg and FactSet', ['Bloomberg Terminal']],
  ])('reads %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('gives spans that cut the same words out of any text, emoji and odd letters included', () => {
    const word = fc.constantFrom('Python', 'İ', '😀', 'C++', ' ', ', ', 'ß', '\n', 'node.js', 'é', 'CI/CD', '\ud800')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(text, (text) => {
        let last = 0
        for (const mention of findSkills(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(last)
          last = mention.end
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the taxonomy', () => {
  test('knows at least 900 skills, and each under its own name', () => {
    expect(allSkillNames().length).toBeGreaterThan(900)
    for (const name of allSkillNames()) expect([name, canonicalSkill(name)]).toEqual([name, name])
  })

  test('gives every form to one skill only, and names only known skills as broader', () => {
    const known = new Set(allSkillNames())
    const broader = [...skillTaxonomy.broader.values()].flat()
    expect(broader.filter((name) => !known.has(name))).toEqual([])
    const byForm = new Map<string, string>()
    const clashes = skillTaxonomy.forms.filter((form) => {
      const other = byForm.get(form.words.toLowerCase())
      byForm.set(form.words.toLowerCase(), form.name)
      return other !== undefined && other !== form.name
    })
    expect(clashes).toEqual([])
  })

  test('says what a skill implies, never the other way round', () => {
    expect([...broaderSkills('PostgreSQL')].sort()).toEqual(['Databases', 'Relational databases', 'SQL'])
    expect(broaderSkills('SQL').has('PostgreSQL')).toBe(false)
    expect(broaderSkills('no such skill').size).toBe(0)
  })

  test('finds certificates by their short and long names', () => {
    const found = findCertificates('Registered Nurse with ACLS; PMP, CPA and OSHA 30-hour')
    expect(found.map((mention) => mention.certificate)).toEqual([
      'Registered Nurse',
      'ACLS',
      'Project Management Professional',
      'CPA',
      'OSHA 30',
    ])
  })
})
