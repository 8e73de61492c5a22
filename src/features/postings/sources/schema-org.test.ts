/** Job pages that describe themselves. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'

const read = (html: string) => readPostings({ bytes: Buffer.from(`<!doctype html><body>${html}</body>`) }, findSkills)
const block = (json: string) => `<script type="application/ld+json">${json}</script>`

describe('a page with schema.org JobPosting', () => {
  it('gives title, employer, places, pay and text, also inside a graph', () => {
    const { source, postings } = read(
      block(`{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":["JobPosting"],
        "title":"Baker","hiringOrganization":{"@type":"Organization","name":"Crumb"},"employmentType":["FULL_TIME"],
        "jobLocation":[{"@type":"Place","address":{"addressLocality":"Bern","addressCountry":{"name":"Switzerland"}}}],
        "jobLocationType":"TELECOMMUTE","identifier":{"@type":"PropertyValue","value":77},"datePosted":"2026-05-01",
        "baseSalary":{"@type":"MonetaryAmount","currency":"CHF","value":{"minValue":5000,"maxValue":"6000","unitText":"MONTH"}},
        "description":"&lt;p&gt;You bake.&lt;/p&gt;","qualifications":"Two years of baking"}]}`),
    )
    expect(source).toBe('schema-org')
    expect(postings).toMatchObject([
      {
        title: 'Baker',
        company: 'Crumb',
        locations: ['Bern, Switzerland'],
        remote: 'remote',
        employmentType: 'full-time',
        externalId: '77',
        salary: { min: 5000, max: 6000, currency: 'CHF', period: 'month' },
        requirements: [{ importance: 'must', quote: 'Two years of baking' }],
      },
    ])
    expect(postings[0]?.text).toContain('You bake.')
    expect(postings[0]?.text).not.toContain('<p>')
  })

  it('is read although its JSON is broken in the usual ways', () => {
    const { postings } = read(
      block('<!-- {"@type":"JobPosting","title":"Baker","description":"<p>You bake\n all day.</p>",} -->'),
    )
    expect(postings).toMatchObject([{ title: 'Baker', text: 'You bake all day.' }])
  })

  it('says so when its JSON is broken beyond that, or holds no text', () => {
    expect(read(block('{"@type":"JobPosting", title: Baker')).refused[0]?.reason).toContain('damaged')
    expect(read(block('{"@type":"JobPosting","title":"Baker"}')).refused[0]?.reason).toContain('no description')
  })

  it('is read from microdata', () => {
    const { postings } = read(`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
      <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Crumb</b></span>
      <meta itemprop="datePosted" content="2026-05-01"><div itemprop="description"><p>You bake.</p></div>
      <ul itemprop="skills"><li>Knowledge of dough</li></ul></div>`)
    expect(postings).toMatchObject([{ title: 'Baker', company: 'Crumb', postedAt: '2026-05-01T00:00:00.000Z' }])
    expect(postings[0]?.requirements.map(({ quote }) => quote)).toEqual(['Knowledge of dough'])
  })
})
