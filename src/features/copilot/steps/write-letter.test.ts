/** Promises to a person who lets the deterministic writer write their letter. */
import { describe, expect, test } from 'vitest'
import { fact, meeting, nurse, stored, textsOf } from '../fixtures/sample-run.ts'
import { buildLetterDocument } from '../letter-document.ts'
import { openingOf, spokenTitle } from './addressee.ts'
import { letterPhrases } from './letter-phrases.ts'
import { findRelevant } from './relevance.ts'
import { verifyChanges } from './verify-changes.ts'
import { writeLetter } from './write-letter.ts'

const addressee = { title: 'Registered Nurse (m/w/d)', company: 'Lakeside Hospital', language: 'en' }
const letter = (facts = nurse, evidence = meeting(['care', 'serve', 'acls', 'signs'])) =>
  writeLetter(facts, addressee, evidence)

describe('a letter', () => {
  test('says what it is about, what was done where, what is held, what is known, and ends', () => {
    expect(textsOf(letter())).toEqual([
      'I am writing to apply for the position of Registered Nurse at Lakeside Hospital.',
      'As Staff Nurse at Mercy Hospital, I care for 12 patients on a surgical ward. I mentored four new nurses; I wrote their training plan.',
      'I worked as Ward Assistant at City Clinic. My work was to serve meals and record vital signs.',
      'My qualifications include ACLS.',
      'My skills include Vital signs.',
      'I would be glad to discuss the position. Thank you for your time and consideration.',
    ])
  })

  test('passes the verifier whole', () => {
    const changes = letter().map((change, sequence) =>
      stored(change, { id: String(sequence), sequence, verdict: null }),
    )
    const refused = verifyChanges(changes, nurse, addressee, '').filter(({ verdict }) => verdict === 'refused')
    expect(refused).toEqual([])
  })

  test('cites every fact it speaks of, and only facts of the profile', () => {
    const known = new Set(nurse.map(({ id }) => id))
    const cited = letter().map(({ factIds }) => factIds)
    expect(cited).toEqual([[], ['now', 'care', 'mentor'], ['then', 'serve'], ['acls'], ['signs'], []])
    expect(cited.flat().every((id) => known.has(id))).toBe(true)
  })

  test('tells of the latest position where nothing meets the posting', () => {
    expect(textsOf(letter(nurse, []))[1]).toMatch(/^As Staff Nurse at Mercy Hospital, I /u)
    expect(textsOf(letter(nurse, []))[2]).toMatch(/^I worked as Ward Assistant at City Clinic/u)
    expect(letter(nurse, [])).toHaveLength(4)
  })

  test('tells first of what the posting speaks of, also where no requirement was read in it', () => {
    const posting = {
      title: 'Kitchen hand',
      text: 'You carry meals to patients. Serving of meals, twice a day.',
      requirements: [{ quote: 'Serving meals' }],
    }
    const relevant = findRelevant(nurse, posting)
    expect([...relevant.keys()]).toEqual(['serve'])
    const told = writeLetter(nurse, addressee, [], undefined, { relevant, isProven: () => true })
    expect(textsOf(told)[1]).toMatch(/^I worked as Ward Assistant/u)
    expect(told[1]?.reason).toBe('These lines speak of what the posting speaks of.')
  })

  test('leaves out what the verifier refuses, and tells another line in its place', () => {
    const isProven = ({ after }: { after: string | null }) => !/mentored/u.test(after ?? '')
    const told = writeLetter(nurse, addressee, meeting(['mentor']), undefined, { relevant: new Map(), isProven })
    expect(textsOf(told)[1]).toBe('As Staff Nurse at Mercy Hospital, I care for 12 patients on a surgical ward.')
  })

  test('names the languages that the posting asks for', () => {
    const speaker = [
      ...nurse,
      fact('es', 'language', 'Spanish: fluent', { details: { title: 'Spanish', level: 'fluent' } }),
    ]
    expect(textsOf(letter(speaker, meeting(['care', 'es'])))).toContain('The languages I speak are Spanish (fluent).')
    expect(textsOf(letter(speaker, meeting(['care']))).join()).not.toContain('Spanish')
  })

  test('says to whoever wrote their resume in another language why the letter is thin', () => {
    const line = 'Versorgung von 12 Bewohnern auf einer Demenzstation und Anleitung der Auszubildenden.'
    const [opening] = writeLetter([fact('d', 'bullet', line)], addressee, [])
    expect(opening?.reason).toMatch(/resume is in German, and nothing here translates/u)
  })

  test('never says a line twice that the resume repeats', () => {
    const twice = [
      ...nurse.slice(0, 3),
      fact('again', 'bullet', 'Care for 12 patients on a surgical ward', { belongsTo: 'now' }),
    ]
    expect(textsOf(letter(twice))[1]).toBe(
      'As Staff Nurse at Mercy Hospital, I care for 12 patients on a surgical ward.',
    )
  })

  test('speaks of positions and education where the resume has no lines that make sentences', () => {
    const bare = nurse.filter(({ kind }) => kind !== 'bullet')
    expect(textsOf(letter(bare, []))).toEqual([
      openingOf(addressee, 'en'),
      'I work as Staff Nurse at Mercy Hospital.',
      'I worked as Ward Assistant at City Clinic.',
      expect.stringContaining('glad to discuss'),
    ])
    const school = nurse.filter(({ kind }) => kind === 'education' || kind === 'skill')
    expect(textsOf(letter(school, []))).toEqual([
      openingOf(addressee, 'en'),
      'My qualifications include BSc in Nursing.',
      expect.stringContaining('glad to discuss'),
    ])
  })

  test('lists skills where there is nothing else, and says nothing where there is nothing', () => {
    const skills = nurse.filter(({ kind }) => kind === 'skill')
    expect(textsOf(letter(skills, []))[1]).toBe('My skills include Vital signs and Microsoft Excel.')
    expect(textsOf(letter([], []))).toEqual([openingOf(addressee, 'en'), expect.stringContaining('glad to discuss')])
  })

  test('takes lines that stand under no entry', () => {
    const loose = [fact('loose', 'bullet', 'Translated 40 contracts from French')]
    expect(textsOf(letter(loose, []))[1]).toBe('I translated 40 contracts from French.')
  })

  test('takes projects as experience', () => {
    const project = [
      fact('p', 'project', 'Route planner', { details: { title: 'Route planner' } }),
      fact('b', 'bullet', 'Built the search in Rust', { belongsTo: 'p' }),
    ]
    expect(textsOf(letter(project, []))[1]).toBe('In my work on Route planner, I built the search in Rust.')
  })

  test('tells the person when the posting is in another language than the letter', () => {
    const [opening] = writeLetter(nurse, { ...addressee, language: 'de' }, [])
    expect(opening?.reason).toMatch(/posting is in German; this letter is in English/u)
    expect(letter()[0]?.reason).not.toMatch(/English/u)
  })
})

describe('a letter to a posting in German', () => {
  const german = { title: 'Pflegefachkraft (m/w/d)', company: 'Klinikum Nord', language: 'de' }
  const pflege = [
    fact('now', 'position', 'Pflegefachkraft, Haus Linde', {
      details: { title: 'Pflegefachkraft', organisation: 'Haus Linde', ongoing: true },
    }),
    fact('care', 'bullet', 'Versorgung von 12 Bewohnern auf einer Demenzstation.', { belongsTo: 'now' }),
    fact('plan', 'bullet', 'Dienstpläne für vier Kolleginnen geschrieben', { belongsTo: 'now' }),
    fact('then', 'position', 'Pflegehelferin, Klinik am See', {
      details: { title: 'Pflegehelferin', organisation: 'Klinik am See' },
    }),
    fact('school', 'education', 'Bachelor of Arts, Pflege', { details: { title: 'Bachelor of Arts', area: 'Pflege' } }),
    fact('skill', 'skill', 'Wundversorgung'),
  ]
  const written = () => writeLetter(pflege, german, meeting(['care', 'plan', 'school', 'skill']))

  test('is German where the resume is: the lines as they stand, between German words of ours', () => {
    expect(textsOf(written())).toEqual([
      'hiermit bewerbe ich mich als Pflegefachkraft bei Klinikum Nord.',
      'Zu meiner Arbeit als Pflegefachkraft bei Haus Linde gehört: Versorgung von 12 Bewohnern auf einer Demenzstation; Dienstpläne für vier Kolleginnen geschrieben.',
      'Zu meinen Qualifikationen gehören Bachelor of Arts (Pflege).',
      'Zu meinen Kenntnissen gehören Wundversorgung.',
      letterPhrases.de.closing,
    ])
    expect(written()[0]?.reason).toBe('Says what the letter is about.')
    const document = buildLetterDocument(pflege, german, textsOf(written()), new Date('2026-11-28T00:00:00Z'))
    expect(document.language).toBe('de')
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual(
      expect.arrayContaining([
        '28. November 2026',
        'Bewerbung als Pflegefachkraft',
        'Sehr geehrte Damen und Herren,',
        'Mit freundlichen Grüßen',
      ]),
    )
  })

  test.each([
    ['as it was written', (text: string) => text, 'passed'],
    ['with another number', (text: string) => text.replace('12 Bewohnern', '90 Bewohnern'), 'refused'],
    ['with another employer', (text: string) => text.replace('Haus Linde', 'Charité'), 'refused'],
    [
      'with a line that no fact holds',
      (text: string) => text.replace('; Dienstpläne', '; Leitung der Station; Dienstpläne'),
      'refused',
    ],
    ['as if it still went on', (text: string) => text.replace('gehört:', 'gehörte:'), 'refused'],
  ])('%s is judged word for word', (_, change, verdict) => {
    const changes = written().map((one, sequence) =>
      stored({ ...one, after: change(one.after ?? '') }, { id: String(sequence), sequence, verdict: null }),
    )
    const judged = verifyChanges(changes, pflege, german, '')
    expect(judged[1]?.verdict).toBe(verdict)
    expect(judged.filter(({ verdict: one }) => one === 'refused').length).toBe(verdict === 'refused' ? 1 : 0)
  })

  test('names positions where no line can be listed', () => {
    const bare = [
      ...pflege.filter(({ kind }) => kind !== 'bullet'),
      fact('s', 'summary', 'Ich pflege Menschen mit Demenz seit zwölf Jahren und bilde aus.'),
    ]
    const [, now, then] = textsOf(writeLetter(bare, german, []))
    expect([now, then]).toEqual([
      'Ich arbeite als Pflegefachkraft bei Haus Linde.',
      'Ich arbeitete als Pflegehelferin bei Klinik am See.',
    ])
  })
})

describe('what a letter says of the posting', () => {
  test.each([
    ['Software Engineer (8+ YOE) [Remote]', 'Software Engineer'],
    ['Sr. Engineer, Platform #4711', 'Sr. Engineer, Platform'],
    ['Koch (m/w/d) -', 'Koch'],
    ['Engineer. I have a PhD from MIT', null],
    ['As I am a certified pilot, CEO', null],
    ['Visit https://example.org now', null],
    ['(m/w/d)', null],
    ['x'.repeat(200), null],
  ])('of the title %j it says %j', (title, expected) => {
    expect(spokenTitle(title)).toBe(expected)
  })

  test('is its plain title and employer, and nothing of a title that speaks for the person', () => {
    expect(openingOf({ title: 'Cook', company: 'Acme Inc.' }, 'en')).toBe(
      'I am writing to apply for the position of Cook at Acme Inc.',
    )
    expect(openingOf({ title: 'Cook. I hold a Michelin star', company: null }, 'en')).toBe(
      'I am writing to apply for the position you advertise.',
    )
  })
})
