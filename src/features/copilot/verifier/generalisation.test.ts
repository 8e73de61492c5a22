/** A rewrite may name the kind of a thing or the area of a place of its fact, never what is narrower or beside it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { areasAround } from './lexicon/places.ts'
import { ownKinds } from './reading/kinds.ts'
import { verifyRewrite } from './verifier.ts'

const isAccepted = (fact: string, rewrite: string): boolean =>
  verifyRewrite({ rewrite, facts: [{ text: fact, context: [] }] }).accepted

describe('what a thing or place is may be said for it', () => {
  test.each([
    ['Sold Makita saws', 'Sold power tools.'],
    ['Harvested lettuce and spinach', 'Harvested leafy vegetables.'],
    ['Cared for patients with asthma', 'Cared for patients with a respiratory condition.'],
    ['Answered questions in Urdu and English', 'Answered questions in two languages.'],
    ['Visited families in Toxteth', 'Visited families in Liverpool.'],
    ['Dived on reefs in Kenya and Mozambique', 'Dived on African reefs.'],
    ['Sold pumps in Sweden and Norway', 'Sold pumps in Scandinavia.'],
    ['Laid brick in Cardiff and Newport', 'Laid brick in South Wales.'],
    ['Watered the rose beds', 'Watered the flower beds.'],
    ['Put up marquees for weddings', 'Erected marquees for weddings.'],
    ['Verkauf von Waschmaschinen', 'Verkauf von Haushaltsgeräten.'],
    ['Venta de vino y cerveza', 'Venta de bebidas alcohólicas.'],
  ])('"%s" may be told as "%s"', (fact, rewrite) => {
    expect(isAccepted(fact, rewrite)).toBe(true)
    expect(isAccepted(rewrite.slice(0, -1), `${fact}.`)).toBe(fact.startsWith('Put up'))
  })
})

describe('nothing else may', () => {
  test.each([
    ['another kind', 'Sold Bosch fridges', 'Sold power tools.'],
    ['the kind of something else that was done', 'Sold bread and repaired vans', 'Sold commercial vehicles.'],
    ['more of the kind', 'Repaired 5 vans and 20 cars', 'Repaired 20 commercial vehicles.'],
    ['a whole area for a place in it', 'Visited families in Toxteth', 'Visited families across Liverpool.'],
    ['another part of the continent', 'Taught in Kenya', 'Taught in West Africa.'],
    ['a narrower area', 'Toured Wales', 'Toured South Wales.'],
    ['a kind beside the thing itself', 'Wrote unit tests in Jest', 'Wrote unit tests and testing frameworks in Jest.'],
    ['a program for people', 'Led teams of pickers', 'Led pickers with a collaboration tool.'],
    ['a deed for a thing that looks like one', 'Watered the rose beds', 'Planted the rose beds.'],
    ['a thing for a deed', 'Trained drivers', 'Public transport drivers.'],
    [
      'more languages than there are',
      'Answered questions in Urdu and English',
      'Answered questions in three languages.',
    ],
  ])('%s', (_, fact, rewrite) => {
    expect(isAccepted(fact, rewrite)).toBe(false)
  })
})

describe('the tables lead upwards only', () => {
  test.each(['en', 'de', 'es'])('no word is a kind of its own kind (%s)', (language) => {
    const kinds = [...ownKinds(language).keys()]
    expect(kinds.length).toBeGreaterThan(80)
    const plain = (word: string): string => word.replace('^', '')
    const above = (word: string): string[] => kinds.filter((kind) => ownKinds(language).get(kind)?.has(word) === true)
    for (const kind of kinds)
      for (const word of ownKinds(language).get(kind) ?? [])
        expect(
          ownKinds(language).get(plain(word))?.has(kind) ?? false,
          `${word} > ${kind} > ${above(kind).join(', ')}`,
        ).toBe(false)
  })

  test('a fact that names the kind carries none of its words', () => {
    const table = readFileSync(new URL('lexicon/kinds.en.txt', import.meta.url), 'utf8')
    // Of phrases a single word may stand in the fact for itself.
    const single = (words: string): string[] => words.split(', ').filter((word) => /^[a-z]+$/u.test(word))
    const pairs = table.split('\n').flatMap((line) => {
      const [words, kinds] = line.split(' > ')
      return kinds === undefined || words === undefined
        ? []
        : single(words).flatMap((word) => single(kinds).map((kind) => [kind, word] as const))
    })
    expect(pairs.length).toBeGreaterThan(300)
    // "Dress" is clothes in general as well.
    const strict = pairs.filter(([, word]) => word !== 'dress')
    expect(strict.filter(([kind, word]) => isAccepted(`Worked with ${kind}`, `Worked with ${word}.`))).toEqual([])
  })

  test('a place lies in its areas, and they do not lie in it', () => {
    expect([...areasAround('spalding')]).toEqual(expect.arrayContaining(['lincolnshire', 'england', 'united kingdom']))
    expect(areasAround('lincolnshire').has('spalding')).toBe(false)
    expect([...areasAround('ferrol')]).toEqual(expect.arrayContaining(['galicia', 'españa', 'spanish']))
  })
})
