/** Layouts of real resumes that were read wrongly once, written down anew for this test. */
import { describe, expect, it } from 'vitest'
import { makePdf } from '../../../../test/fixtures/documents/make-pdf.ts'
import { readPdf } from '../../../platform/documents/reading/read-pdf.ts'
import { readPlainText } from '../../../platform/documents/reading/read-plain-text.ts'
import type { FactKind, ParsedFact } from '../fact.ts'
import { parseResume } from './parse-resume.ts'

const parse = (text: string) => parseResume(readPlainText(new TextEncoder().encode(text), 'resume.txt'))
const of = (facts: readonly ParsedFact[], kind: FactKind) => facts.filter((fact) => fact.kind === kind)
const valuesOf = (facts: readonly ParsedFact[], kind: FactKind) => of(facts, kind).map(({ value }) => value)
const contactOf = (facts: readonly ParsedFact[], field: string) =>
  of(facts, 'contact').find(({ details }) => details.field === field)?.value

describe('a resume as people lay it out', () => {
  it('takes employers and degrees in capitals for what they are, and titles in small letters', () => {
    const { facts } = parse(
      'Otto Gaylord\notto@example.org\n\nWORK EXPERIENCE\n\nService desk analyst\n\nSITEL -\n\nSeptember 2009 to January 2011\n\n- Supported end users\n\nProject Manager\n\nDELL EMC -\n\nMarch 2005 to August 2009\n\nPlanned releases.\n\nEDUCATION\n\nHSC\n\nState Board\n\n2004\n\nSKILLS\n\nSAP',
    )
    expect(of(facts, 'position').map(({ details }) => [details.title, details.organisation])).toEqual([
      ['Service desk analyst', 'SITEL'],
      ['Project Manager', 'DELL EMC'],
    ])
    expect(of(facts, 'education')[0]?.details.title).toBe('HSC')
    expect(valuesOf(facts, 'unsorted')).toEqual([])
  })

  it('sorts lists that say themselves what they hold, wherever they stand', () => {
    const { facts } = parse(
      'Dana Weber\nGraz | dana@example.org | +43 316 1234567\n\nEXPERIENCE\n\nEngineer, Harbour Ltd, 2019 - 2021\n\nADDITIONAL INFORMATION\n\nLanguages: English, French\n\nCertifications: Certified Scrum Master (CSM), AWS Developer 2020\n\nAwards: Best Intern, Division Two (2022), Rookie of the Year (2018)\n\nREFERENCES\n\nAvailable on request\n',
    )
    expect(contactOf(facts, 'location')).toBe('Graz')
    expect(valuesOf(facts, 'language')).toEqual(['English', 'French'])
    expect(of(facts, 'certificate').map(({ details }) => [details.title, details.endDate])).toEqual([
      ['Certified Scrum Master (CSM)', undefined],
      ['AWS Developer', '2020'],
    ])
    expect(valuesOf(facts, 'award')).toEqual(['Best Intern, Division Two (2022)', 'Rookie of the Year (2018)'])
    expect(valuesOf(facts, 'unsorted')).toEqual(['Available on request'])
  })

  it('parts a title with rank or office from an employer with only a space between', () => {
    const titles = ['Vice President of Sales Harbour Foods Ltd', 'Surgical Technician II Harbour Clinic']
    const read = titles.map((line) =>
      of(
        parse(`Dana Weber\ndana@example.org\n\nEXPERIENCE\n\n10/2008 to 10/2009 ${line}\n- Worked\n`).facts,
        'position',
      ),
    )
    expect(read.map(([one]) => [one?.details.title, one?.details.organisation])).toEqual([
      ['Vice President of Sales', 'Harbour Foods Ltd'],
      ['Surgical Technician II', 'Harbour Clinic'],
    ])
  })

  it('joins a word with a hyphen that a line broke, and no two words', () => {
    const { facts } = parse(
      'Dana Weber\ndana@example.org\n\nEXPERIENCE\n\nEngineer, Harbour Ltd, 2019 - 2021\n- Wrote open-\n  source tools for Hoch-\n  und Tiefbau\n',
    )
    expect(valuesOf(facts, 'bullet')).toEqual(['Wrote open-source tools for Hoch- und Tiefbau'])
  })

  it('reads the title below an employer that stands beside the heading', async () => {
    const bytes = makePdf([
      [
        { x: 20, y: 40, text: 'Dana Weber', size: 20, bold: true },
        { x: 20, y: 60, text: 'dana@example.org' },
        { x: 20, y: 100, text: 'Summary', bold: true },
        { x: 20, y: 114, text: 'Builds pages that people like to use, from the first sketch to the last second.' },
        { x: 20, y: 140, text: 'Interests', bold: true },
        { x: 20, y: 154, text: 'Chess' },
        { x: 20, y: 180, text: 'Experience', bold: true },
        { x: 130, y: 180, text: 'Harbour Solutions Inc.' },
        { x: 430, y: 180, text: 'January 2019 to Present' },
        { x: 130, y: 194, text: 'Senior Web Developer' },
        { x: 430, y: 194, text: 'San Francisco, CA' },
        { x: 150, y: 208, text: 'Redesigned the main website of the product and its shop.' },
      ],
    ])
    expect(of(parseResume(await readPdf(bytes)).facts, 'position')[0]?.details).toMatchObject({
      ...{ title: 'Senior Web Developer', organisation: 'Harbour Solutions Inc.', location: 'San Francisco, CA' },
    })
  })

  it('takes a skill that ends in management for no heading', () => {
    const { facts } = parse(
      'Dana Weber\ndana@example.org\n\nSKILLS\n\nGrant Writing\nProject Management\nTeam Building\n',
    )
    expect(valuesOf(facts, 'skill')).toEqual(['Grant Writing', 'Project Management', 'Team Building'])
  })

  it('names projects without their addresses, and takes no list of tools for an employer', () => {
    const { facts } = parse(
      'Dana Weber\ndana@example.org\n\nEXPERIENCE\n\nIT Administrator, Stark Mills  2008-10 - 2011-06 | Novell Directory Linux Windows\n- Kept it up\n\nPROJECTS\n\nLedger of Things GitHub: github.com/dana/ledger\n- Counts things\n\nDistKV — distributed key-value store\n- Replicates by Raft\n',
    )
    expect(of(facts, 'position')[0]?.details).toMatchObject({ title: 'IT Administrator', organisation: 'Stark Mills' })
    expect(of(facts, 'project').map(({ details }) => details)).toEqual([
      { title: 'Ledger of Things', url: 'github.com/dana/ledger' },
      { title: 'DistKV' },
    ])
  })

  it('finds the school of a degree whose field broke at the line’s end, or is said again, or that stands before its country', () => {
    const education = (text: string) => parse(`Dana Weber\ndana@example.org\n\nEDUCATION\n${text}`)
    const fields = (text: string) => {
      const { title, area, organisation, location } = of(education(text).facts, 'education')[0]?.details ?? {}
      return [title, area, organisation, location]
    }
    expect(fields('Bachelor of Science in Computer\nScience\nGinyard International Co.\n')).toEqual([
      ...['Bachelor of Science', 'Computer Science', 'Ginyard International Co.', undefined],
    ])
    expect(fields('Associate of Science : Biology Florida Coast University Miami, FL Biology')).toEqual([
      ...['Associate of Science', 'Biology', 'Florida Coast University', 'Miami, FL'],
    ])
    expect(fields('MSc Data Science — Liverpool Moores University, UK | 2025')).toEqual([
      ...['MSc Data Science', undefined, 'Liverpool Moores University', 'UK'],
    ])
  })
})
