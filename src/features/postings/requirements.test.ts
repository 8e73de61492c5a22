/** Requirements of postings, each quoted literally. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../skills/skills.ts'
import { readPostingParts } from './requirements.ts'

const asks = (text: string) => {
  const found = readPostingParts(text, findSkills).requirements
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
    expect(readPostingParts(text, findSkills).requirements.map(({ skills }) => skills)).toEqual([
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

  it('leave out what the employer explains behind them', () => {
    expect(
      asks(`Requirements
- Experience with ovens. We run Grafana Cloud on AWS, GCP and Azure.
- Worked in international teams. Why join us? You'll solve complex problems.
- Patience. We are looking for people who can wait. Our bread needs it.`),
    ).toEqual([
      'must: Experience with ovens.',
      'must: Worked in international teams.',
      'must: Patience. We are looking for people who can wait.',
    ])
    expect(
      asks(
        `Requirements\n3 years with ovens. ${'We see bread not just as a tool, but as a catalyst. At CRUMB we act as one. '.repeat(6)}You have experience with rye.`,
      ),
    ).toEqual(['must: 3 years with ovens.', 'must: You have experience with rye.'])
  })

  it('must be there although something else is only wished for', () => {
    expect(
      asks(`Requirements
- 10 years in bakeries. Experience with rye preferred.
- Fluent in Polish and English, other languages are a big plus
- Experience in Canada (preferred)`),
    ).toEqual([
      'must: 10 years in bakeries.',
      'nice: Experience with rye preferred.',
      'must: Fluent in Polish and English, other languages are a big plus',
      'nice: Experience in Canada (preferred)',
    ])
  })

  it('are no facts of a job site, no notes of law and no headings that ran into each other', () => {
    expect(
      asks(`Requirements
Two strong hands
SUPERVISORY RESPONSIBILITIESLANGUAGE SKILLSREASONING ABILITY

Preferred
Knowledge of rye
Seniority level
Mid-Senior level
Employment type
Full-time
Industries
Marketing and Advertising`),
    ).toEqual(['must: Two strong hands', 'nice: Knowledge of rye'])
    expect(
      asks(
        'Requirements\n- Please submit your resume by mail\n- You need any accommodation? Tell us\n- This is not an exhaustive list of duties\n-Bachelor’s degree',
      ),
    ).toEqual(['must: Bachelor’s degree'])
  })

  it('never grow without bound', () => {
    const many = Array.from({ length: 500 }, (_, index) => `- ${index} years of experience with bread`).join('\n')
    expect(asks(`Requirements\n${many}`)).toHaveLength(60)
    for (const sign of ['a ', '5 years ', '(', 'you be ', 'Bachelor ', '. ', ': ', '- ']) {
      expect(asks(`Requirements\n${sign.repeat(40_000)}`).length).toBeLessThanOrEqual(60)
    }
  })
})
