/** Requirements of postings, each quoted literally. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../skills/skills.ts'
import { extractRequirements } from './requirements.ts'

const asks = (text: string) => {
  const found = extractRequirements(text, findSkills)
  for (const { quote, span } of found) expect(text.slice(span.start, span.end)).toBe(quote)
  return found.map(({ importance, quote }) => `${importance}: ${quote}`)
}

describe('the requirements of a posting', () => {
  it('are told apart as must and nice by their headings', () => {
    const text = `About us
- We have 20 years of experience with bread

What you'll do
- Bake bread
- Sell rolls

What you'll bring
- 3+ years of Python
- A degree in baking

Nice to have
- Kubernetes

Benefits
- Experience of a lifetime`
    expect(asks(text)).toEqual(['must: 3+ years of Python', 'must: A degree in baking', 'nice: Kubernetes'])
    expect(extractRequirements(text, findSkills).map(({ skills }) => skills)).toEqual([
      ['Python'],
      expect.anything(),
      ['Kubernetes'],
    ])
  })

  it('are found in a list that lost its line breaks on the way', () => {
    const opening =
      'We run the bakeries of three towns and deliver to twelve more, every morning before five, in all weather and at any season of the year.'
    expect(
      asks(
        `${opening} Key responsibilities - Bake bread - Sell rolls - Clean the ovens. Basic Qualifications - 3+ years of experience in a bakery - Knowledge of sourdough. Preferred Qualifications - A driving licence`,
      ),
    ).toEqual(['must: 3+ years of experience in a bakery', 'must: Knowledge of sourdough.', 'nice: A driving licence'])
  })

  it('are nice by their own words inside a must list', () => {
    expect(
      asks(`Requirements:
- Experience with Kafka is a plus
- 5 years in sales, ideally in software
- Bachelor's degree required, Master's preferred
- One back-end language (ideally Go)
- Preferred: knowledge of Rust`),
    ).toEqual([
      'nice: Experience with Kafka is a plus',
      'must: 5 years in sales, ideally in software',
      "must: Bachelor's degree required, Master's preferred",
      'must: One back-end language (ideally Go)',
      'nice: Preferred: knowledge of Rust',
    ])
  })

  it('are found in prose without headings, and only the asking sentences count', () => {
    expect(
      asks(
        'Crumb bakes bread since 1950. You have 3 years of experience with ovens, e.g. deck ovens. We offer equity. ' +
          'We are an equal opportunity employer regardless of race or religion. Fluent in German, please.',
      ),
    ).toEqual(['must: You have 3 years of experience with ovens, e.g. deck ovens.', 'must: Fluent in German, please.'])
  })

  it('end with their list: what follows is prose of another kind', () => {
    expect(
      asks('Requirements\n\n- Two hands\n\nLife is good here and bread smells well.\nYou must be able to lift 20 kg.'),
    ).toEqual(['must: Two hands', 'must: You must be able to lift 20 kg.'])
  })

  it('are lines without bullets, too', () => {
    expect(asks('Requirements:\n3 years of Java\nDocker and Linux\n\nWe offer:\nFree bread')).toEqual([
      'must: 3 years of Java',
      'must: Docker and Linux',
    ])
  })

  it('are found under German and Spanish headings', () => {
    expect(
      asks('Dein Profil\n- Abgeschlossene Lehre\n\nVon Vorteil\n- Englisch gut\n\nWir bieten\n- Brot umsonst'),
    ).toEqual(['must: Abgeschlossene Lehre', 'nice: Englisch gut'])
    expect(
      asks('Requisitos\n- Dos años de experiencia\n\nSe valorará\n- Inglés alto\n\nQué ofrecemos\n- Pan gratis'),
    ).toEqual(['must: Dos años de experiencia', 'nice: Inglés alto'])
  })

  it('never grow without bound', () => {
    const many = Array.from({ length: 500 }, (_, index) => `- ${index} years of experience with bread`).join('\n')
    expect(asks(`Requirements\n${many}`)).toHaveLength(60)
    for (const sign of ['a ', '5 years ', '(', 'you be ', 'Bachelor ', '. ', ': ', '- ']) {
      expect(asks(`Requirements\n${sign.repeat(40_000)}`).length).toBeLessThanOrEqual(60)
    }
  })
})
