/** The page that says what is ready is made from the proofs, and maps the founding document's modules and features. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseRows, type Row } from '../../readiness/read-rows.ts'
import { describeReadinessAsMarkdown, foundingModules } from '../../scripts/describe-readiness.ts'

const page = readFileSync('docs/production-readiness.md', 'utf8')
const rows = parseRows(readFileSync('readiness/rows.yaml', 'utf8'))

test('the page says what the catalogue says: after a change of it run `node scripts/generate-docs.ts`', () => {
  expect(page).toBe(describeReadinessAsMarkdown(rows))
})

test('a row that is no longer proven loses its mark, and the page is out of date', () => {
  const [first, ...others] = rows
  const reopened = { ...first, status: 'open', note: 'Planted.' } as Row
  const written = describeReadinessAsMarkdown([reopened, ...others])
  expect(written).not.toBe(page)
  expect(written).toContain(`| ${reopened.id} | ${reopened.text} | open | Planted. |`)
})

test('each of the five modules and ten features leads to rows and to files that are there', () => {
  const table = (heading: string): string[] =>
    (page.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '')
      .split('\n')
      .filter((line) => /^\| (?:`utils|FEAT)/u.test(line))
  const modules = table('The five modules of the founding document')
  expect(modules).toHaveLength(foundingModules.length)
  expect(modules).toHaveLength(5)
  const features = table('The ten production-ready features')
  expect(features).toHaveLength(10)
  for (const line of [...modules, ...features]) {
    expect(line).toMatch(/\d+ of [1-9]\d* proven/u)
    const files = [...line.matchAll(/\]\(\.\.\/([^)]+)\)/gu)].map(([, file]) => file ?? '')
    expect(files.length, line).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  }
})
