/** Whole resumes to facts: typical layouts written for this test, real ones from the shared data, and random text. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { column, makePdf } from '../../../../test/fixtures/documents/make-pdf.ts'
import { sharedData } from '../../../../test/harness/shared-data.ts'
import { AppError } from '../../../kernel/errors.ts'
import { collapseWhitespace } from '../../../kernel/text.ts'
import type { DocumentText } from '../../../platform/documents/document-text.ts'
import { createDocumentReader } from '../../../platform/documents/reading/read-document.ts'
import type { FactKind, ParsedFact } from '../fact.ts'
import { wordsOf } from './fact-collector.ts'
import { parseResume } from './parse-resume.ts'

const reader = createDocumentReader()
afterAll(() => reader.close())

const parse = async (text: string, name = 'resume.txt') => {
  const document = await reader.read(new TextEncoder().encode(text), name)
  return { document, ...parseResume(document) }
}

const of = (facts: readonly ParsedFact[], kind: FactKind) => facts.filter((fact) => fact.kind === kind)
const valuesOf = (facts: readonly ParsedFact[], kind: FactKind) => of(facts, kind).map(({ value }) => value)
const contactOf = (facts: readonly ParsedFact[], field: string) =>
  of(facts, 'contact').find(({ details }) => details.field === field)?.value

/** What every parse must keep: no word lost, values are words of the document, references lead somewhere. */
const expectSound = (document: DocumentText, { facts, structure }: ReturnType<typeof parseResume>) => {
  const covered = new Uint8Array(document.text.length)
  for (const { start, end } of [...facts.map(({ span }) => span), ...structure]) covered.fill(1, start, end)
  for (const line of document.lines) {
    const text = document.text.slice(line.start, line.end)
    for (const word of text.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      const isKept = covered[line.start + word.index] === 1 || /^(?:and|or|und|oder|et|ou)$/iu.test(word[0])
      if (!isKept) throw new Error(`lost ${JSON.stringify(word[0])} of ${JSON.stringify(text)}`)
    }
  }
  const keys = new Set(facts.map(({ key }) => key))
  expect(keys.size).toBe(facts.length)
  for (const { key, value, span, belongsTo, page } of facts) {
    expect(value).not.toBe('')
    expect(page).toBeGreaterThanOrEqual(1)
    expect(belongsTo === null || (keys.has(belongsTo) && belongsTo !== key)).toBe(true)
    if (document.mediaType === 'application/json') continue
    expect(wordsOf(document.text.slice(span.start, span.end))).toContain(value)
  }
  const words = collapseWhitespace(document.text)
  for (const { details } of document.mediaType === 'application/json' ? [] : facts) {
    for (const detail of [details.title, details.organisation, details.location, details.area, details.level]) {
      if (detail !== undefined) expect(words).toContain(detail)
    }
  }
}

const resume = `Ada Example
Senior Engineer
ada@example.org | +49 30 1234567 | Berlin, Germany | https://ada.example.org

SUMMARY
Engineer who has kept large systems running for ten years and likes to explain
how she did it.

EXPERIENCE

Initech GmbH
Senior Engineer  ·  Jan 2020 - Present  ·  Berlin, Germany
- Cut the cost of the billing service by 40% by moving it
  to three smaller machines.
- Led a team of 5.

Developer, Globex Corp — 03/2015 to 12/2019
- Wrote the importer.

EDUCATION
B.Sc. in Computer Science, University of Ulm, 2014

SKILLS
Languages: Go, Rust, SQL
Tools: Kubernetes (advanced), Terraform

LANGUAGES
English (fluent), German (native)

CERTIFICATIONS
- CKA: Certified Kubernetes Administrator, 2022

NOTES FROM THE MOON
Quartz is my favourite mineral.
`

describe('a resume as text', () => {
  it('becomes contact data, positions with their statements, education, skills and languages', async () => {
    const { document, ...parsed } = await parse(resume)
    expectSound(document, parsed)
    const { facts } = parsed
    expect(contactOf(facts, 'name')).toBe('Ada Example')
    expect(contactOf(facts, 'headline')).toBe('Senior Engineer')
    expect(contactOf(facts, 'email')).toBe('ada@example.org')
    expect(contactOf(facts, 'phone')).toBe('+49 30 1234567')
    expect(contactOf(facts, 'location')).toBe('Berlin, Germany')
    expect(contactOf(facts, 'url')).toBe('https://ada.example.org')
    expect(of(facts, 'position').map(({ details }) => details)).toEqual([
      {
        organisation: 'Initech GmbH',
        title: 'Senior Engineer',
        location: 'Berlin, Germany',
        startDate: '2020-01',
        ongoing: true,
      },
      { organisation: 'Globex Corp', title: 'Developer', startDate: '2015-03', endDate: '2019-12' },
    ])
    const [initech, globex] = of(facts, 'position')
    expect(of(facts, 'bullet').map(({ value, belongsTo }) => [value, belongsTo])).toEqual([
      ['Cut the cost of the billing service by 40% by moving it to three smaller machines.', initech?.key],
      ['Led a team of 5.', initech?.key],
      ['Wrote the importer.', globex?.key],
    ])
    expect(of(facts, 'education')[0]?.details).toEqual({
      title: 'B.Sc.',
      area: 'Computer Science',
      organisation: 'University of Ulm',
      endDate: '2014',
    })
    expect(of(facts, 'skill').map(({ value, details }) => [details.area, value])).toEqual([
      ['Languages', 'Go'],
      ['Languages', 'Rust'],
      ['Languages', 'SQL'],
      ['Tools', 'Kubernetes (advanced)'],
      ['Tools', 'Terraform'],
    ])
    expect(valuesOf(facts, 'language')).toEqual(['English (fluent)', 'German (native)'])
    expect(valuesOf(facts, 'summary')).toHaveLength(1)
    expect(facts.map(({ value }) => value).join(' ')).toContain('Quartz is my favourite mineral.')
  })

  it.each([
    ['Acme Inc\nNurse | 2019 - 2021', 'Nurse', 'Acme Inc'],
    ['Nurse, Acme Hospital (03/2019 – 05/2021)', 'Nurse', 'Acme Hospital'],
    ['Nurse at Acme 2019-2021', 'Nurse', 'Acme'],
    ['2019 - 2021\tNurse\tAcme Hospital', 'Nurse', 'Acme Hospital'],
    ['Acme Hospital, Boston, MA    Jun 2019 - Jul 2021\nNurse', 'Nurse', 'Acme Hospital'],
    ['Nurse\nAcme Hospital — Boston, MA\n2019 to present', 'Nurse', 'Acme Hospital'],
    ['Krankenpfleger, Klinikum Ulm, 03.2019 - heute', 'Krankenpfleger', 'Klinikum Ulm'],
  ])('understands the layout %j', async (header, title, organisation) => {
    const { facts } = await parse(`EXPERIENCE\n\n${header}\n- Did the work.\n`)
    expect(of(facts, 'position').map(({ details }) => details)).toMatchObject([{ title, organisation }])
  })

  it('gives several roles under one employer to that employer', async () => {
    const { facts } = await parse(
      'EXPERIENCE\n\nInitech Inc, Austin, TX\nSenior Engineer, 2019 - 2021\n- Ran it.\nEngineer, 2016 - 2019\n- Built it.\n',
    )
    expect(of(facts, 'position').map(({ details }) => [details.title, details.organisation])).toEqual([
      ['Senior Engineer', 'Initech Inc'],
      ['Engineer', 'Initech Inc'],
    ])
  })

  it.each([
    ['BERUFSERFAHRUNG', 'position', 'Entwickler, Beispiel GmbH, 03.2019 - heute'],
    ['EXPERIENCIA PROFESIONAL', 'position', 'Ingeniero, Ejemplo SA, enero 2019 - actualidad'],
    ['EXPÉRIENCE PROFESSIONNELLE', 'position', 'Ingénieur, Exemple SARL, janv. 2019 - présent'],
    ['Selected Publications', 'publication', 'Example, A. (2020). On Tests. Journal of Tests.'],
    ['Licensure & Certifications:', 'certificate', 'Registered Nurse, 2019'],
    ['A W A R D S', 'award', 'Best Paper Award, 2019'],
  ] as const)('knows the heading %s', async (heading, kind, line) => {
    const { facts } = await parse(`Ada Example\nada@example.org\n\n${heading}\n${line}\n`)
    expect(valuesOf(facts, kind)).toEqual([line])
  })

  it('reads a form whose every line stands apart, and a period printed on three lines', async () => {
    const form = `Dana Weber
dana@example.org

EXPERIENCE

Application Developer

Harbour Systems Ltd - Pune, Maharashtra

March 2016 to Present

Wrote the billing service.

Junior Analyst

Orchard Bank

May 2014
to
February 2016

Prepared the monthly reports.`
    const { document, facts, structure } = await parse(form)
    expectSound(document, { facts, structure })
    expect(of(facts, 'position').map(({ details }) => details)).toMatchObject([
      { title: 'Application Developer', organisation: 'Harbour Systems Ltd', startDate: '2016-03', ongoing: true },
      { title: 'Junior Analyst', organisation: 'Orchard Bank', startDate: '2014-05', endDate: '2016-02' },
    ])
  })

  it('ends the name of a school before its place and before the field of study said again', async () => {
    const { facts } = await parse(
      'Dana Weber\ndana@example.org\n\nEDUCATION\nDiploma : Accounting April 2004 Kings College Boston, MA Accounting',
    )
    expect(of(facts, 'education')[0]?.details).toMatchObject({
      title: 'Diploma',
      area: 'Accounting',
      organisation: 'Kings College',
      endDate: '2004-04',
    })
  })

  it('reads German headers, whose titles are one long word', async () => {
    const { facts } = await parse(
      'Jana Beispiel\n\nBerufserfahrung\nPflegefachkraft, Klinikum Nord GmbH, Hamburg\n03/2019 - heute\n- Versorgung von 12 Patienten\n\nAusbildung\nAusbildung zur Pflegefachkraft, Berufsschule Hamburg, 2016 - 2019\n',
    )
    expect(of(facts, 'position')[0]?.details).toEqual({
      ...{ title: 'Pflegefachkraft', organisation: 'Klinikum Nord GmbH', location: 'Hamburg' },
      ...{ startDate: '2019-03', ongoing: true },
    })
    expect(of(facts, 'education')[0]?.details).toMatchObject({
      ...{ title: 'Ausbildung zur Pflegefachkraft', organisation: 'Berufsschule Hamburg', endDate: '2019' },
    })
  })

  it('takes no name and no title that is not there', async () => {
    for (const text of [
      'SALES MANAGER\n\nSUMMARY\nSells things.\n',
      'Experience\n\n2019 - 2021\n- Sold things.\n',
      'hello world\n',
      'Curriculum Vitae\n',
    ]) {
      const { facts } = await parse(text)
      expect(contactOf(facts, 'name')).toBeUndefined()
      for (const { details } of of(facts, 'position')) expect(details.title).toBeUndefined()
    }
  })

  it('keeps what it cannot place as unsorted, word for word', async () => {
    const { facts } = await parse('ada@example.org\n\nREFERENCES\nProfessor Bert Sample, on request\n')
    expect(valuesOf(facts, 'unsorted')).toEqual(['Professor Bert Sample, on request'])
  })

  it('loses no word of any text', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'EXPERIENCE',
        'Skills',
        'Education:',
        'LANGUAGES',
        'Engineer, Initech Inc',
        '2019 - 2021',
        '- did, this; and that',
        'Jan 2020',
        '',
        'B.Sc. in Law, University of Ulm',
        'Tools: a, b (c, d)',
        'a@b.org | +49 30 1234567',
        'Ada Example\t2020',
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.lorem({ maxCount: 25 }),
    )
    const { buildDocumentText } = await import('../../../platform/documents/reading/text-builder.ts')
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), fc.boolean(), (texts, withLayout) => {
        const raw = texts.map((text, index) => ({
          text,
          page: 1 + Math.floor(index / 20),
          left: withLayout ? (index % 3) * 15 : null,
          fontSize: withLayout ? 9 + (index % 4) : null,
          bold: index % 5 === 0,
          bullet: false,
          headingLevel: null,
          gapBefore: index % 4 === 0,
        }))
        const document = buildDocumentText(
          [
            ...raw,
            {
              ...raw[0],
              text: 'end',
              page: 3,
              left: null,
              fontSize: null,
              bold: false,
              bullet: false,
              headingLevel: null,
              gapBefore: true,
            },
          ],
          {
            mediaType: 'text/plain',
            pageCount: 3,
            emptyMessage: 'empty',
          },
        )
        expectSound(document, parseResume(document))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a resume as PDF', () => {
  it('with a side column gives each position its own statements', async () => {
    const bytes = makePdf([
      [
        { x: 50, y: 40, text: 'Ada Example', size: 22, bold: true },
        { x: 50, y: 60, text: 'ada@example.org' },
        { x: 50, y: 100, text: 'SKILLS', size: 12, bold: true },
        ...column(50, 120, ['Go', 'Rust', 'Kubernetes', 'Terraform']),
        { x: 220, y: 100, text: 'EXPERIENCE', size: 12, bold: true },
        { x: 220, y: 120, text: 'Engineer, Initech Inc', bold: true },
        { x: 470, y: 120, text: '2019 - 2021' },
        { x: 225, y: 136, text: '\x95 Cut the cost of the billing service by forty percent' },
        { x: 232, y: 150, text: 'in one quarter' },
        { x: 225, y: 164, text: '\x95 Led a team of five' },
      ],
    ])
    const document = await reader.read(bytes, 'ada.pdf')
    const { facts } = parseResume(document)
    expect(valuesOf(facts, 'skill')).toEqual(['Go', 'Rust', 'Kubernetes', 'Terraform'])
    expect(of(facts, 'position')[0]?.details).toEqual({
      title: 'Engineer',
      organisation: 'Initech Inc',
      startDate: '2019',
      endDate: '2021',
    })
    expect(valuesOf(facts, 'bullet')).toEqual([
      'Cut the cost of the billing service by forty percent in one quarter',
      'Led a team of five',
    ])
    expect(contactOf(facts, 'name')).toBe('Ada Example')
  })
})

const realFiles = (): { set: string; path: string }[] => {
  const list = (set: string, folder: string) =>
    readdirSync(sharedData.path(folder)).map((name) => ({ set, path: sharedData.path(folder, name) }))
  return [
    ...list('files', 'resumes/files'),
    ...list('json', 'resumes/json'),
    ...list('text', 'resumes/text_samples'),
    // Every third file of each occupation: 24 occupations, 48 files.
    ...readdirSync(sharedData.path('resumes/pdf_livecareer')).flatMap((occupation) =>
      list('livecareer', `resumes/pdf_livecareer/${occupation}`).filter((_, index) => index % 3 === 0),
    ),
    ...list('annotated', 'resumes/ner_dotin').filter((_, index) => index % 5 === 0),
  ]
}

/** The annotated set is XML around the plain text. */
const bytesOf = (set: string, path: string): { bytes: Uint8Array; name: string } => {
  const bytes = Uint8Array.from(readFileSync(path))
  if (set !== 'annotated') return { bytes, name: path.split('/').at(-1) ?? '' }
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/<\?xml[^>]*>|<\/?(?:cv|label)\b[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  return { bytes: new TextEncoder().encode(text), name: 'resume.txt' }
}

interface Sum {
  files: number
  refused: number
  positions: number
  complete: number
  facts: number
  unsorted: number
}

describe.skipIf(!sharedData.present)('real resumes', () => {
  it('lose no word, and say only what they say', async () => {
    const sums: Record<string, Sum> = {}
    for (const { set, path } of realFiles()) {
      const { bytes, name } = bytesOf(set, path)
      sums[set] ??= { files: 0, refused: 0, positions: 0, complete: 0, facts: 0, unsorted: 0 }
      const sum = sums[set]
      sum.files += 1
      try {
        const document = await reader.read(bytes, name)
        const parsed = parseResume(document)
        expectSound(document, parsed)
        const positions = of(parsed.facts, 'position')
        sum.positions += positions.length
        sum.complete += positions.filter(
          ({ details }) => details.title && details.organisation && details.startDate,
        ).length
        sum.facts += parsed.facts.length
        sum.unsorted += of(parsed.facts, 'unsorted').length
      } catch (error) {
        expect(error, path).toBeInstanceOf(AppError)
        sum.refused += 1
      }
    }
    process.stdout.write(
      `${Object.entries(sums)
        .map(([set, sum]) => `${set}: ${JSON.stringify(sum)}`)
        .join('\n')}\n`,
    )
    expect(sums.livecareer?.complete).toBeGreaterThan(0.8 * (sums.livecareer?.positions ?? 0))
    expect(sums.text?.refused).toBe(0)
  })
})
