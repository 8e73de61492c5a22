/** Which kept answer fits a question, and which questions only the person answers. */
import { describe, expect, test } from 'vitest'
import { askTheSame } from './answer-likeness.ts'
import { isSensitiveQuestion } from './sensitive-questions.ts'

describe('a question of a form', () => {
  test.each([
    'Do you identify as a person with a disability?',
    'What is your gender?',
    'Are you Hispanic or Latino?',
    'Protected veteran status',
    'What are your salary expectations?',
    'Have you ever been convicted of a felony?',
    'Date of birth',
    'Are you a U.S. citizen?',
    'Wie hoch ist Ihr Gehaltswunsch?',
  ])('only the person answers "%s"', (question) => {
    expect(isSensitiveQuestion(question)).toBe(true)
  })

  test.each([
    'How many years of experience do you have with Java?',
    'Why do you want to work here?',
    'When can you start?',
    'Do you have experience managing large-scale migrations?',
  ])('"%s" is nothing to protect', (question) => {
    expect(isSensitiveQuestion(question)).toBe(false)
  })

  test('is the same in other words, and another one about another subject', () => {
    const one = 'How many years of experience do you have with Kubernetes?'
    expect(askTheSame(one, 'Years of Kubernetes experience')).toBe(true)
    expect(askTheSame(one, 'How many years of experience do you have with Java?')).toBe(false)
    expect(askTheSame('Are you able to travel?', 'Are you not able to travel?')).toBe(false)
    expect(askTheSame('Can you work nights?', 'Can you work 12 nights?')).toBe(false)
  })
})
