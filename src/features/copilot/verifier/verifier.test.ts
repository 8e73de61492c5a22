/** Promises of the verifier: nothing invented passes, nothing throws, an honest text is let through. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceOf } from './evidence.ts'
import type { Verdict } from './verdict.ts'
import { verifyLetter, verifyRewrite } from './verifier.ts'

const verify = (rewrite: string, ...facts: string[]): Verdict => verifyRewrite({ rewrite, facts: evidenceOf(facts) })
const rulesOf = (verdict: Verdict): string[] =>
  verdict.accepted ? [] : verdict.refusals.map((refusal) => refusal.rule)

const statements = [
  'Managed a team of 12 nurses in the intensive care unit at Mercy Hospital.',
  'Reduced invoice errors by 12% by introducing a four-eyes check in SAP.',
  'Built REST services in Java and deployed them to AWS with Terraform.',
  'Assisted in planning the annual conference for 300 guests in Lyon.',
  'Taught mathematics to two classes of 28 pupils from 2016 to 2019.',
  'Wired 40 new apartments and inspected fuse boxes under supervision.',
  'Fluent in Spanish and English, basic knowledge of German.',
  'Did not manage staff directly, but trained three apprentices.',
  'Leitung eines Teams von 8 Pflegekräften in der Notaufnahme.',
  'Participé en la apertura de 3 tiendas en Valencia.',
]
const statement = fc.constantFrom(...statements)

describe('verifyRewrite', () => {
  test('accepts the fact itself, word for word', () => {
    for (const text of statements) expect([text, verify(text, text)]).toEqual([text, { accepted: true }])
  })

  test.each([
    ['a number', ' Saved 37 hours.', 'quantities'],
    ['a skill', ' Used Kubernetes.', 'skills'],
    ['an organisation', ' Presented it to Globex.', 'organisations'],
    ['a certificate', ' PMP certified.', 'certificates'],
    ['a degree', ' MBA.', 'degrees'],
    ['a year', ' Until 2031.', 'dates'],
    ['a title', ' Director.', 'titles'],
    ['a language', ' Speaks Icelandic.', 'languages'],
    ['an unknown word', ' Zorblaxed.', 'words'],
  ])('refuses any fact to which %s is added, and says which', (_, addition, rule) => {
    fc.assert(
      fc.property(statement, (text) => {
        expect(rulesOf(verify(text + addition, text))).toContain(rule)
      }),
    )
  })

  test('refuses when another number takes the place of a fact’s number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...statements.filter((text) => /\d/u.test(text))),
        fc.integer({ min: 31, max: 999 }),
        (text, other) => {
          fc.pre(!text.includes(String(other)))
          expect(verify(text.replace(/\d+/u, String(other)), text).accepted).toBe(false)
        },
      ),
    )
  })

  test.each([
    ['Managed staff directly.', 'Did not manage staff directly.', 'limits'],
    ['Led the migration.', 'Helped lead the migration.', 'limits'],
    ['Led the migration.', 'Worked on the migration.', 'scope'],
    ['Wrote the user manual.', 'Wrote part of the user manual.', 'limits'],
    ['Obtained a pilot licence.', 'Planning to obtain a pilot licence.', 'limits'],
    ['Increased sales by 20%.', 'Sales grew 20%.', 'causes'],
    ['Trained 20 nurses.', 'Trained 3 nurses and treated 20 patients.', 'quantities'],
  ])('refuses %j for %j', (rewrite, fact, rule) => {
    expect(rulesOf(verify(rewrite, fact))).toContain(rule)
  })

  test('refuses a statement mixed from two facts and accepts the same facts side by side', () => {
    const facts = ['Built the booking website.', 'Wrote data scripts in Python.']
    expect(rulesOf(verify('Built the booking website in Python.', ...facts))).toContain('merging')
    expect(verify('Wrote data scripts in Python. Built the booking website.', ...facts)).toEqual({ accepted: true })
  })

  test.each([
    ['Welded pipes.', 'Welding pipes.'],
    ['Wove carpets.', 'Weaves carpets.'],
    ['Played instruments at weddings.', 'Played violins at weddings.'],
    ['Café in the UK', 'Café in Leeds'],
    ['Reparatur von Heizungen', 'Instandsetzung von Heizungen'],
    ['Arreglo de motores', 'Reparación de motores'],
  ])('accepts %j for %j: the dictionaries know equal words and kinds', (rewrite, fact) => {
    expect(verify(rewrite, fact)).toEqual({ accepted: true })
  })

  test.each([
    ['Played violins at weddings.', 'Played instruments at weddings.'],
    ['Café in Leeds', 'Café in the UK'],
    ['Expert in repairs.', 'Good at repairs.'],
    ['Marketing of boats.', 'Selling of boats.'],
    ['Operated a crane.', 'Operated a crane simulator.'],
    ['Tutored 21 adults.', 'Tutored 5 adults and 21 children.'],
    ['Programmed the line.', 'Operated the line according to the programme.'],
  ])('refuses %j for %j: narrower, stronger, of something else', (rewrite, fact) => {
    expect(verify(rewrite, fact).accepted).toBe(false)
  })

  test('a statement takes its employer from the heading before it, not from another one', () => {
    const facts = ['Nurse, Mercy Hospital, 2018-2021', 'Trained six students.', 'Porter, Olaf Clinic, 2015-2017']
    expect(verify('Trained six students as a nurse at Mercy Hospital.', ...facts)).toEqual({ accepted: true })
    expect(verify('Trained six students at Olaf Clinic.', ...facts).accepted).toBe(false)
  })

  test('refuses without facts, without words, and beyond its length', () => {
    expect(rulesOf(verifyRewrite({ rewrite: 'Led teams.', facts: [] }))).toEqual(['evidence'])
    expect(rulesOf(verify('', 'Led teams.'))).toEqual(['empty'])
    expect(rulesOf(verify('a '.repeat(20_000), 'Led teams.'))).toEqual(['length'])
  })

  test('names the words that the posting put in', () => {
    const verdict = verifyRewrite({
      rewrite: 'Results-driven cook.',
      facts: [{ text: 'Cook, Bella Trattoria', context: [] }],
      posting: 'We want results-driven people.',
    })
    expect(verdict).toMatchObject({
      accepted: false,
      refusals: [{ message: expect.stringContaining('The posting says it') }, {}],
    })
  })

  test('never throws and always gives the same answer, whatever the characters', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      statement,
    )
    fc.assert(
      fc.property(text, text, (rewrite, fact) => {
        const verdict = verifyRewrite({ rewrite, facts: [{ text: fact, context: [] }] })
        expect(rulesOf(verdict)).not.toContain('error')
        expect(verifyRewrite({ rewrite, facts: [{ text: fact, context: [] }] })).toEqual(verdict)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('verifyLetter', () => {
  const facts = [
    {
      text: 'Cared for 6 patients per shift.',
      context: ['Registered Nurse', 'Mercy Hospital', '2018-2021', 'Dana Reyes'],
    },
    { text: 'Trained three new nurses.', context: ['Registered Nurse', 'Mercy Hospital', '2018-2021', 'Dana Reyes'] },
  ]
  const allowed = { terms: ['Ward Manager', 'St. Olaf Clinic'] }

  test('accepts a letter of courtesy and facts that addresses the posting', () => {
    const letter = `Dear hiring team,\n\nI am writing to apply for the position of Ward Manager at St. Olaf Clinic.\nAt Mercy Hospital I cared for 6 patients per shift.\nI also trained three new nurses.\n\nI would welcome the opportunity to discuss the role with you.\n\nKind regards,\nDana Reyes`
    expect(verifyLetter({ letter, facts, allowed })).toEqual({ accepted: true })
  })

  test.each([
    'I worked at St. Olaf Clinic.',
    'As a former Ward Manager I trained three new nurses.',
    'I am writing to apply for the position of Ward Manager, which I held for 5 years.',
    'I would like to bring my Kubernetes skills to the role.',
    'I cared for 60 patients per shift.',
    'I am an award-winning nurse.',
  ])('refuses %j', (letter) => {
    expect(verifyLetter({ letter, facts, allowed }).accepted).toBe(false)
  })
})
