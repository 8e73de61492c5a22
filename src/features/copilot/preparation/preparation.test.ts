/** What a person may say in a form and in an interview: their kept answers and their facts, and nothing else. */
import { describe, expect, test } from 'vitest'
import type { RequirementEvidence } from '../../matching/matching.ts'
import type { FoundAnswer } from '../../profiles/answers/answer-bank.ts'
import { meeting, nurse } from '../fixtures/sample-run.ts'
import { describeFacts } from '../steps/by-model/described-facts.ts'
import { answerQuestions } from './answer-questions.ts'
import { addAnswers, addPoints } from './by-model.ts'
import { prepareInterview } from './prepare-interview.ts'
import { sortTexts } from './verify-texts.ts'

const posting = { title: 'Staff Nurse', company: 'Lakeside Hospital', text: 'We look for a nurse.' }
const sort = (texts: Parameters<typeof sortTexts>[0]) => sortTexts(texts, nurse, posting)
const prove = (texts: Parameters<typeof sortTexts>[0]) => sort(texts).proven

const kept = { id: 'k', question: 'When can you start?', answer: 'In May.', sensitive: false, updatedAt: new Date(0) }
const asked = (question: string, rest: Partial<FoundAnswer> = {}): FoundAnswer => ({
  ...{ question, sensitive: false, fill: null, candidates: [] },
  ...rest,
})
const silent = (quote: string, status: 'gap' | 'unknown' = 'unknown'): RequirementEvidence => ({
  requirement: { importance: 'must', quote, span: { start: 0, end: 1 }, skills: [] },
  ...{ status, why: '', share: 0, facts: [] },
})

describe('a form', () => {
  test('is filled with a kept answer word for word, and never where the question is theirs alone', () => {
    const [start, pay, like] = answerQuestions(
      [
        asked('When can you start?', { fill: kept, candidates: [kept] }),
        asked('Salary?', { sensitive: true, candidates: [kept] }),
        asked('What do you earn?', { candidates: [{ ...kept, sensitive: true }] }),
      ],
      [],
      nurse,
      prove,
    )
    expect([start?.by, start?.text]).toEqual(['kept', 'In May.'])
    expect([pay?.by, pay?.text, like?.by]).toEqual(['person', null, 'person'])
  })

  test('is answered with facts in the first person, with where it was, and counts no years', () => {
    const questions = ['How many years have you mentored nurses?', 'What is your full name?', 'Do you juggle swords?']
    const [years, name, nobody] = answerQuestions(
      questions.map((question) => asked(question)),
      [...meeting(['mentor']), silent('name'), silent('swords')],
      nurse,
      prove,
    )
    expect(years?.text).toMatch(/^As Staff Nurse at Mercy Hospital, I mentored four new nurses/u)
    expect(years?.note).toContain('count and say yourself')
    expect(years?.factIds).toEqual(['now', 'mentor'])
    expect([name?.text, name?.factIds]).toEqual(['Ada Example', ['name']])
    expect([nobody?.by, nobody?.text]).toEqual(['nobody', null])
  })

  test('takes from a model only what its facts carry', () => {
    const answers = answerQuestions([asked('Mentoring?'), asked('Swords?')], [silent('a'), silent('b')], nurse, prove)
    const facts = describeFacts(nurse)
    const idOf = (word: string) => new RegExp(`^(f\\d+) .*${word}`, 'mu').exec(facts.text)?.[1] ?? ''
    const said = [
      { question: 1, text: 'I mentored four new nurses.', factIds: [idOf('Mentored')] },
      { question: 2, text: 'I mentored forty new nurses and juggled swords.', factIds: [idOf('Mentored')] },
    ]
    const { answers: added, taken } = addAnswers(answers, { answers: said }, facts, sort)
    expect(taken).toBe(1)
    expect(added.map(({ by }) => by)).toEqual(['model', 'nobody'])
    expect(added[1]?.refused[0]?.refusals.length).toBeGreaterThan(0)
  })
})

describe('an interview', () => {
  const story = {
    ...{ id: 's', profileId: 'p', title: 'New nurses', factIds: ['mentor'], updatedAt: new Date(0) },
    parts: { situation: '', task: '', action: '', result: '' },
  }
  const questions = prepareInterview([...meeting(['mentor']), silent('A pilot licence', 'gap')], nurse, [story], prove)

  test('is asked what the posting asks, answered with own facts and stories, its gaps named', () => {
    const [opening, mentor, licence] = questions
    expect(opening?.points.length).toBeGreaterThan(0)
    expect(mentor?.points[0]?.text).toContain('I mentored four new nurses')
    expect(mentor?.storyIds).toEqual(['s'])
    expect([licence?.status, licence?.points, licence?.note]).toEqual(['gap', [], expect.stringContaining('A gap')])
  })

  test('keeps the points of the rules where none of a model is proven', () => {
    const facts = describeFacts(nurse)
    const items = [{ question: 2, points: [{ text: 'I trained 90 pilots.', factIds: ['f2'] }] }]
    const { questions: added, taken } = addPoints(questions, { items }, facts, sort)
    expect([taken, added[1]?.points]).toEqual([0, questions[1]?.points])
    expect(added[1]?.refused[0]?.text).toBe('I trained 90 pilots.')
  })
})
