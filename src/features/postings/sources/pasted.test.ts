/** Pasted text and pages without any description of themselves. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'

const read = (text: string, given: { title?: string; company?: string; url?: string } = {}) =>
  readPostings({ bytes: Buffer.from(text), ...given }, findSkills)

const body = 'We bake bread in the old town, every day.\n\nRequirements\n• 3 years of baking\n• Nice hands'

describe('pasted text', () => {
  it('takes a short first line as the title, and an employer only where it is stated', () => {
    expect(read(`Senior Baker at Crumb Ltd\n${body}`).postings).toMatchObject([
      { title: 'Senior Baker', company: 'Crumb Ltd' },
    ])
    expect(read(`Senior Baker\n${body}`).postings).toMatchObject([
      { title: 'Senior Baker', company: null, board: null },
    ])
    expect(read(`Company: Crumb\nLocation: Bern\nTitle: Baker\n${body}`).postings).toMatchObject([
      { title: 'Baker', company: 'Crumb', locations: ['Bern'] },
    ])
  })

  it('says what to add when it does not say which position it is', () => {
    expect(read(`We are looking for somebody who likes bread. ${body}`).refused).toMatchObject([
      { where: 'the pasted text', reason: expect.stringContaining('Add the title') },
    ])
    expect(read('Baker\nCome!').refused[0]?.reason).toContain('hardly any text')
  })

  it('believes the person', () => {
    expect(read(`We are looking for somebody. ${body}`, { title: 'Baker', company: 'Crumb' }).postings).toMatchObject([
      { title: 'Baker', company: 'Crumb' },
    ])
  })
})

describe('any page', () => {
  it('gives its main text without the furniture around it', () => {
    const page = `<html><head><title>Jobs</title></head><body><nav>Home Jobs Login</nav><main><h1>Baker</h1><p>${body.replaceAll('\n', '<br>')}</p>
      <p>${'We like what we do. '.repeat(12)}</p></main><footer>Imprint</footer></body></html>`
    const [posting] = read(page, { url: 'https://crumb.example/jobs/1' }).postings
    expect(posting).toMatchObject({ title: 'Baker', url: 'https://crumb.example/jobs/1', source: 'pasted' })
    expect(posting?.text).not.toMatch(/Login|Imprint/u)
    expect(posting?.requirements.map(({ quote }) => quote)).toContain('3 years of baking')
  })

  it('is refused when it names several positions', () => {
    const page = `<html><body><h1>Baker</h1><h1>Cook</h1><p>${body}</p></body></html>`
    expect(read(page).refused[0]?.reason).toContain('Add the title')
    const list = `<html><body><h1>Jobs</h1><script type="application/ld+json">{"@type": "ItemList"}</script><p>${body}</p></body></html>`
    expect(read(list).refused[0]?.reason).toContain('several postings')
  })
})
