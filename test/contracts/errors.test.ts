/** The table of errors, its page and the code agree. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeErrorsAsMarkdown } from '../../scripts/describe-errors.ts'
import { errorCodes } from '../../src/kernel/errors.ts'
import { readSourceTree } from '../gates/source-tree.ts'

const table = 'src/kernel/errors.ts'

/** Texts of everything in src but tests and the table itself. */
const sources = readSourceTree('.')
  .filter(({ path }) => path.startsWith('src/') && !path.endsWith('.test.ts') && path !== table)
  .map(({ text }) => text)

test('the page of errors says what the table says', () => {
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(describeErrorsAsMarkdown())
})

test('every code is a status that is an error, has a title, and says what to do in a sentence', () => {
  for (const [code, { status, title, advice }] of Object.entries(errorCodes)) {
    expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/u)
    expect(status, code).toBeGreaterThanOrEqual(400)
    expect(title, code).toMatch(/^[A-Z].*[^.]$/u)
    expect(advice, code).toMatch(/^[A-Z].*\.$/u)
    expect(advice, code).not.toContain('|')
  }
})

test('every code of the table can be met, and every code that is thrown is in it', () => {
  const known = Object.keys(errorCodes)
  const unmet = known.filter((code) => !sources.some((text) => text.includes(`'${code}'`)))
  // `not_found`, `conflict` and `invalid_input` also have makers in the table's own file.
  expect(unmet).toEqual([])
  const thrown = sources.flatMap((text) =>
    [...text.matchAll(/new AppError\(\s*'(\w+)'/gu)].map(([, code]) => code ?? ''),
  )
  expect(thrown.length).toBeGreaterThan(40)
  expect(thrown.filter((code) => !known.includes(code))).toEqual([])
})
