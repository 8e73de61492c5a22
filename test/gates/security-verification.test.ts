/** docs/security-verification.md names a test, or a reason, for every requirement; and every test it names is there. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** How many requirements of level 1 each section of ASVS 5.0.0 has: 70 in all. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.2': 5, '1.3': 2, '1.5': 1, '2.1': 1, '2.2': 2, '2.3': 1, '3.2': 2, '3.3': 1, '3.4': 2, '3.5': 3 },
  ...{ '4.1': 1, '4.4': 1, '5.2': 2, '5.3': 2, '6.1': 1, '6.2': 8, '6.3': 2, '6.4': 2, '7.2': 4, '7.4': 2 },
  ...{ '8.1': 1, '8.2': 2, '8.3': 1, '9.1': 3, '9.2': 1, '10.4': 5, '11.3': 2, '11.4': 1, '12.1': 1, '12.2': 2 },
  ...{ '13.4': 1, '14.2': 1, '14.3': 1, '15.1': 1, '15.2': 1, '15.3': 1 },
}

const requirements = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
)
const risks = Array.from({ length: 10 }, (_, at) => `API${at + 1}`)

interface Row {
  readonly id: string
  readonly how: string
  readonly tests: readonly { readonly file: string; readonly title: string }[]
}

const readRows = (page: string): Row[] =>
  [...page.matchAll(/^\| (API\d+|\d+\.\d+\.\d+) \| (.*?) \| (.*?) ?\|$/gmu)].map(
    ([, id = '', how = '', shown = '']) => ({
      ...{ id, how },
      tests: [...shown.matchAll(/`([\w./-]+\.test\.ts)`: "([^"]+)"/gu)].map(([, file = '', title = '']) => ({
        file,
        title,
      })),
    }),
  )

/** What is wrong with the page, each as a sentence. */
async function problemsOf(page: string): Promise<string[]> {
  const rows = readRows(page)
  const problems = [...requirements, ...risks]
    .filter((id) => rows.filter((row) => row.id === id).length !== 1)
    .map((id) => `${id} has not one row`)
  for (const { id, how, tests } of rows) {
    if (tests.length === 0 && !/^(?:Gap|Not applicable|By the operator)\b/u.test(how))
      problems.push(`${id} names nothing`)
    for (const { file, title } of tests) {
      const text = await readFile(resolve(root, file), 'utf8').catch(() => '')
      if (!text.includes(title)) problems.push(`${id}: ${file} has no test "${title}"`)
    }
  }
  return problems
}

const page = await readFile(resolve(root, 'docs/security-verification.md'), 'utf8')

test('every requirement has its row, and every test that a row names is there', async () => {
  expect(requirements).toHaveLength(70)
  expect(await problemsOf(page)).toEqual([])
})

test('a requirement without a row, a row without a test and a test that is not there are seen', async () => {
  const broken = page
    .replace(/^\| 1\.2\.4 .*\n/mu, '')
    .replace(/^(\| 7\.4\.1 \| .*? \|).*$/mu, '$1 |')
    .replace('connects to no private address', 'connects to every address')
  expect(await problemsOf(broken)).toEqual([
    '1.2.4 has not one row',
    '7.4.1 names nothing',
    expect.stringMatching(/^API7: src\/platform\/http\/outgoing\.test\.ts has no test "connects to every/u),
  ])
})
