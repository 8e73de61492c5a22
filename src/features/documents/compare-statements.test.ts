/** Comparing versions: every word is accounted for, and what moved is not told as lost and new. */
import { describe, expect, test } from 'vitest'
import { type ComparedStatement, compareStatements } from './compare-statements.ts'

const textOf = ({ words }: ComparedStatement, without: 'added' | 'removed'): string =>
  words
    .filter(({ op }) => op !== without)
    .map(({ text }) => text)
    .join('')

/** Both versions, out of the comparison alone. */
function rebuild(compared: readonly ComparedStatement[]): { before: string[]; after: string[] } {
  const ordered = (place: 'from' | 'to', without: 'added' | 'removed') =>
    compared
      .filter((one) => one[place] !== null)
      .toSorted((a, b) => Number(a[place]) - Number(b[place]))
      .map((one) => textOf(one, without))
  return { before: ordered('from', 'added'), after: ordered('to', 'removed') }
}

const before = [
  'Ana Berg',
  'Led the move of 40 services to Kubernetes.',
  'Built the on-call rota for 12 teams.',
  'Wrote the billing service in Go.',
]

describe('two versions', () => {
  test('that say the same differ in nothing', () => {
    expect(compareStatements(before, before).every(({ change }) => change === 'same')).toBe(true)
  })

  test('show a changed statement word by word', () => {
    const after = before.with(1, 'Led the migration of 40 services to Kubernetes.')
    const changed = compareStatements(before, after)[1]
    expect(changed?.change).toBe('changed')
    expect(changed?.words).toEqual([
      { op: 'same', text: 'Led the ' },
      { op: 'removed', text: 'move' },
      { op: 'added', text: 'migration' },
      { op: 'same', text: ' of 40 services to Kubernetes.' },
    ])
  })

  test('find a statement that moved, also with other words, and say no other changed', () => {
    const after = [before[0], 'Wrote the billing service in Go and SQL.', before[1], before[2]] as string[]
    const compared = compareStatements(before, after)
    expect(compared.map(({ change }) => change)).toEqual(['same', 'moved', 'same', 'same'])
    expect(compared[1]).toMatchObject({ from: 3, to: 1 })
    expect(compared[1]?.words.filter(({ op }) => op !== 'same')).toEqual([{ op: 'added', text: ' and SQL' }])
  })

  test('show what was removed where it stood', () => {
    const compared = compareStatements(before, before.toSpliced(2, 1))
    expect(compared.map(({ change }) => change)).toEqual(['same', 'same', 'removed', 'same'])
    expect(compared[2]?.words).toEqual([{ op: 'removed', text: before[2] }])
  })

  test('are compared by words also where no spaces stand between them', () => {
    const [changed] = compareStatements(['私は東京で働いています'], ['私は大阪で働いています'])
    expect(changed?.words.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'removed', text: '東京' },
      { op: 'added', text: '大阪' },
    ])
  })

  test('can always be put together again from the comparison: no word is lost, none is made up', () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed % below
    }
    const vocabulary = 'led built wrote the a 40 12 services, teams Go SQL in of (and) 東京 عمل '.split(' ')
    const sentence = () => Array.from({ length: random(9) }, () => vocabulary[random(vocabulary.length)]).join(' ')
    for (let round = 0; round < 300; round++) {
      const older = Array.from({ length: random(12) }, sentence)
      const kept = older.filter(() => random(4) > 0).toSorted(() => random(3) - 1)
      const newer = [...kept, sentence()].map((text) => (random(3) === 0 ? `${text} ${sentence()}` : text))
      expect(rebuild(compareStatements(older, newer))).toEqual({ before: older, after: newer })
    }
  })
})
