/** The German of what the server says: found by the server's own sentences, none of which may be left behind. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { errorCodes } from '../../src/kernel/errors.ts'
import { codesDe } from '../../web/src/messages/server/codes.de.ts'
import { german } from '../../web/src/messages/server/german.ts'
import { reasonsDe } from '../../web/src/messages/server/reasons.de.ts'
import { refusalsDe } from '../../web/src/messages/server/refusals.de.ts'
import { type Node, readSourceTree, walk } from './source-tree.ts'

const textOf = (quasi: unknown): string => {
  const value = (quasi as { value?: { cooked?: unknown } }).value?.cooked
  return typeof value === 'string' ? value : ''
}

/** What a literal says, with `{}` for each value put into it; null for what is no literal. */
function saidBy(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null
  return node.quasis.map(textOf).join('{}')
}

function sentencesOfTheServer(): string[] {
  const said: string[] = []
  for (const { program } of readSourceTree('.')) {
    walk(program, (node) => {
      const text = saidBy(node)
      if (text !== null) said.push(text)
    })
  }
  return said
}

describe('what the server says, in German', () => {
  test('each translated sentence is one that the server says', () => {
    const said = sentencesOfTheServer()
    expect(said.length).toBeGreaterThan(5_000)
    // A name before a sentence is sometimes put there by another line.
    const isSaid = (sentence: string) => said.some((text) => text.includes(sentence.replace(/^\{\} (?=is not)/u, '')))
    const translated = [...Object.keys(refusalsDe), ...Object.keys(reasonsDe)]
    expect(translated.length).toBeGreaterThan(200)
    expect(translated.filter((sentence) => !isSaid(sentence))).toEqual([])
    expect(isSaid('No server ever said this.')).toBe(false)
  })

  test('each code of a refusal has its sentence', () => {
    expect(Object.keys(codesDe).toSorted()).toEqual(Object.keys(errorCodes).toSorted())
    expect(german.ofCode('conflict')).toBe('Der jetzige Stand lässt das nicht zu.')
    expect(german.ofCode('no_such_code')).toBeNull()
  })

  test.each([
    ['There is nothing to undo.', 'Es gibt nichts rückgängig zu machen.'],
    ['You keep 200 answers already: remove some first.', 'Sie haben schon 200 Antworten: Entfernen Sie zuerst einige.'],
    [
      'From saved it can become preparing, applied; not offer. What was recorded by mistake can be undone.',
      'Auf „Gemerkt“ kann folgen: „In Vorbereitung“, „Beworben“; nicht „Angebot“. Was versehentlich eingetragen wurde, lässt sich rückgängig machen.',
    ],
    [
      'jobs.example.org answered with status 404: there is nothing at this address.',
      'jobs.example.org antwortete mit Status 404: Unter dieser Adresse ist nichts.',
    ],
    ['jobs.example.org answered with status 418.', 'jobs.example.org antwortete mit Status 418.'],
    ['Undid: Hid a fact', 'Rückgängig gemacht: Eine Angabe verborgen'],
    ['The cited fact does not say how often ("daily").', 'Die Angabe sagt nicht, wie oft („daily“).'],
    [
      `The cited fact does not show the skill "Go". The posting says it, the person's own facts do not.`,
      'Die Angabe zeigt die Fähigkeit „Go“ nicht. Die Stelle sagt es, die eigenen Angaben nicht.',
    ],
    [
      'The mail comes from its address, names it in the subject.',
      'Die Mail kommt von der Adresse der Firma, nennt die Firma im Betreff.',
    ],
    ['There is nothing to undo. No server ever said this.', null],
    ['toString', null],
  ])('%s', (theirs, ours) => {
    expect(german.translate(theirs)).toBe(ours)
  })

  test('what is wrong with a field is said too, as the validator puts it', () => {
    const wrong: readonly (readonly [z.ZodType, unknown])[] = [
      [z.string().max(3), 'four'],
      [z.string().min(3), 'a'],
      [z.number().max(3), 4],
      [z.number().min(3), 2],
      [z.array(z.number()).max(1), [1, 2]],
      [z.array(z.number()).min(1), []],
      [z.email(), 'no'],
      [z.url(), 'no'],
      [z.iso.date(), 'no'],
      [z.iso.datetime(), 'no'],
      [z.enum(['a', 'b']), 'c'],
      [z.string(), 1],
    ]
    for (const [schema, value] of wrong) {
      const message = schema.safeParse(value).error?.issues[0]?.message ?? ''
      expect([message, german.translate(message)]).toEqual([message, expect.any(String)])
    }
  })
})
