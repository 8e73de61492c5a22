/** No regular expression of `src/` stops a process, with planted violations that must be seen. */
import { describe, expect, test } from 'vitest'
import { type BacktrackingExceptions, findBacktracking, findNeedlessExceptions } from './regex-rules.ts'
import { parseSource, readSourceTree } from './source-tree.ts'

const readsShortTexts: BacktrackingExceptions = {
  'src/features/copilot/steps/listings.ts': 'what one fact says of a language',
  'src/features/copilot/steps/order-patterns.ts':
    'a line that begins like an import; what may follow ends after 400 characters',
  'src/features/copilot/verifier/evidence.ts': 'one line of a case; only the evals read lines so',
  'src/features/insights/role-of-title.ts': 'a title whose blanks are single by then',
  'src/features/matching/skill-groups.ts': 'at most four names behind each other',
  'src/features/profiles/parsing/education.ts': 'a piece of one line, of which the degree takes at most 60 characters',
  'src/platform/database/migration-files.ts': 'our own files',
  'src/platform/documents/reading/read-plain-text.ts': 'one line, in a process that is stopped when it takes too long',
  'src/platform/security/html-hidden.ts': 'a style of under 4,000 characters',
}

const files = readSourceTree('.')

describe('regular expressions', () => {
  test('none backtracks over a text that a stranger may make long', () => {
    expect(findBacktracking(files, readsShortTexts)).toEqual([])
  })

  test('no exception outlives its reason', () => {
    expect(findNeedlessExceptions(files, readsShortTexts)).toEqual([])
  })

  test.each([
    ['exponential', String.raw`/^(?:\w+\s?)*$/u`],
    ['exponential', '/^(?:a+)+b/u'],
    ['quadratic', String.raw`/^\s*:?\s*$/u`],
  ])('%s backtracking is seen in %s', (kind, literal) => {
    expect(findBacktracking([parseSource('src/planted.ts', `export const planted = ${literal}`)])).toEqual([
      expect.stringContaining(`src/planted.ts:1: ${kind}`),
    ])
  })

  test('a linear one is let be, and an exception lets nothing exponential pass', () => {
    const plant = (literal: string) => [parseSource('src/planted.ts', `export const planted = ${literal}`)]
    expect(findBacktracking(plant(String.raw`/^\s*(?::\s*)?$/u`))).toEqual([])
    expect(findBacktracking(plant('/^(?:a+)+b/u'), { 'src/planted.ts': 'short' })).toHaveLength(1)
  })
})
