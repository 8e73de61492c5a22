/** Frequencies: how often a thing was done stays with it: "the board once a year and the team weekly" has no weekly board. */

import { isPastForm } from '../lexicon/verbs.ts'
import { isContentWord } from '../reading/content.ts'
import { range } from '../reading/ranges.ts'
import type { Reading } from '../reading/reading.ts'
import { supportOf } from '../support.ts'
import type { Problem, Question, Rule } from './rule.ts'

const adverb = /^(?:hourly|daily|nightly|weekly|biweekly|monthly|quarterly|yearly|annually)$/u
const period = /^(?:hour|day|night|week|month|quarter|year|shift|season)$/u

interface Item {
  readonly often: string | null
  /** Tokens of what was done, without how often. */
  readonly content: readonly number[]
}

/** How often something was done, and the tokens that say so; null where nothing does. */
const oftenIn = (reading: Reading, from: number, to: number): { often: string; at: ReadonlySet<number> } | null => {
  const word = range(from, to).find((at) => adverb.test(reading.tokens[at]?.lower ?? ''))
  if (word !== undefined) return { often: reading.tokens[word]?.lower ?? '', at: new Set([word]) }
  const end = range(from + 1, to).find(
    (at) =>
      period.test(reading.tokens[at]?.lower ?? '') &&
      /^(?:a|an|per|every|each)$/u.test(reading.tokens[at - 1]?.lower ?? ''),
  )
  if (end === undefined) return null
  const count = reading.tokens[end - 2]?.lower ?? ''
  return { often: `${count} ${reading.tokens[end]?.lower}`, at: new Set([end, end - 1, end - 2]) }
}

const itemsOf = (reading: Reading, from: number, to: number): Item[] => {
  const cuts = range(from, to).filter((at) => /^(?:and|,|;|but)$/u.test(reading.tokens[at]?.lower ?? ''))
  return [from - 1, ...cuts].map((cut, index): Item => {
    const end = [...cuts, to][index] ?? to
    const found = oftenIn(reading, cut + 1, end)
    const content = range(cut + 1, end).filter(
      (at) =>
        isContentWord(reading, at) &&
        // One verb may rule all items.
        !isPastForm(reading.tokens[at]?.lower ?? '') &&
        found?.at.has(at) !== true,
    )
    return { often: found?.often ?? null, content }
  })
}

export const frequencies: Rule = {
  name: 'frequencies',
  check: (question: Question): Problem[] => {
    const { rewrite, clause, evidence } = question
    const items = itemsOf(evidence.fact, 0, evidence.fact.tokens.length).filter(({ often }) => often !== null)
    if (rewrite.language !== 'en' || new Set(items.map(({ often }) => often)).size < 2) return []
    return itemsOf(rewrite, clause.from, clause.to).flatMap(({ often, content }): Problem[] => {
      const homes = items.filter((item) => item.often === often)
      if (often === null || homes.length === 0) return []
      const isMoved = (at: number): boolean => {
        const carriers = supportOf(rewrite, at, evidence).at
        return (
          !homes.some((item) => carriers.some((where) => item.content.includes(where))) &&
          carriers.some((where) => items.some((item) => item.content.includes(where)))
        )
      }
      const moved = content.find(isMoved)
      if (moved === undefined) return []
      const entity = `${rewrite.tokens[moved]?.text ?? ''} ${often}`
      return [{ entity, message: 'The cited fact says how often of something else.', tokens: [moved] }]
    })
  },
}
