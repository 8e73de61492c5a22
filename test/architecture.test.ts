/** The one place where the shape of the code base is written down. An import may only point down these lists. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findNameViolations, findShapeViolations } from './gates/file-rules.ts'
import { findCycles, findImportViolations, type Shape } from './gates/import-rules.ts'
import { parseSource, readSourceTree, type SourceFile } from './gates/source-tree.ts'

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'))

const shape: Shape = {
  layers: ['kernel', 'platform', 'features', 'main'],
  features: [
    'accounts',
    'skills',
    'profiles',
    'documents',
    'postings',
    'matching',
    'copilot',
    'applications',
    'insights',
  ],
  featureEntries: {
    applications: { 'application.ts': 'types and pure rules of an application; insights count them' },
    profiles: {
      'fact.ts': 'types and pure rules of a fact; every later feature speaks of facts',
      'profile-imports.ts': 'readings of the file behind a profile; a second reader keeps its own beside them',
      'profile-imports.views.ts':
        'how a file beside a profile looks over HTTP; a second reader answers in the same form',
      'profiles.views.ts': 'how a fact looks over HTTP; documents show which were left out in the same form',
      'answers/answer-bank.ts': 'kept answers to screening questions; the front door of their own part of profiles',
      'stories/story-bank.ts': 'stories for interviews; the front door of their own part of profiles',
    },
    postings: {
      'posting.ts': 'types and pure rules of a posting; every later feature speaks of postings',
      'postings.views.ts': 'how a posting looks over HTTP; later features show postings in the same form',
    },
  },
  packages: Object.keys({ ...packageJson.dependencies, ...packageJson.optionalDependencies }),
}

/** Data written as code (settings, lexicons, word lists): long by nature, and read as a table. */
const tables = [/\/(tables?|lexicon)\//, /[-.](tables?|words)\.ts$/]
const maxLines = 400

const files = readSourceTree('.')

/** A tree that exists only in this test. */
const plant = (tree: Record<string, string>): SourceFile[] =>
  Object.entries(tree).map(([path, text]) => parseSource(path, text))

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(files.flatMap((file) => file.imports).filter((one) => one.isRelative).length).toBeGreaterThan(10)
})

describe('imports', () => {
  test('point downwards, enter features by the front door and use run-time packages only', () => {
    expect(findImportViolations(files, shape)).toEqual([])
  })

  test.each([
    ['src/kernel/ids.ts', '../platform/config/config.ts', 'kernel must not know platform'],
    ['src/platform/http/server.ts', '../../features/postings/postings.ts', 'platform must not know features'],
    ['src/features/accounts/accounts.ts', '../../main/compose.ts', 'features must not know main'],
    ['src/features/profiles/profiles.ts', '../postings/postings.ts', 'profiles comes before postings'],
    ['src/features/copilot/copilot.ts', '../postings/postings.sql.ts', 'enter postings by its front door'],
    ['src/features/copilot/copilot.ts', '../../kernel/ids', 'write the extension'],
    ['src/features/copilot/copilot.ts', '../../../test/harness/services.ts', 'nothing outside of src'],
    ['src/kernel/ids.ts', 'vitest', 'vitest is not among "dependencies"'],
  ])('an import of %s from %s is refused', (from, to, reason) => {
    for (const statement of [
      `import { a } from '${to}'`,
      `export { a } from '${to}'`,
      `await import('${to}')`,
      `import type { A } from '${to}'`,
    ])
      expect(findImportViolations(plant({ [from]: statement }), shape)).toEqual([expect.stringContaining(reason)])
  })

  test('a front door, a listed entry and a lower layer are allowed', () => {
    const tree = plant({
      'src/features/copilot/run.ts': `import '../postings/postings.ts'; import '../profiles/fact.ts'; import '../../kernel/ids.ts'; import 'node:fs'; import 'zod'`,
    })
    expect(findImportViolations(tree, shape)).toEqual([])
  })

  test('never go round in a circle', () => {
    expect(findCycles(files)).toEqual([])
  })

  test('a circle is found, also one of types over three files', () => {
    const tree = plant({
      'src/a.ts': `import type { B } from './b.ts'`,
      'src/b.ts': `export * from './c.ts'`,
      'src/c.ts': `await import('./a.ts')`,
      'src/d.ts': `import './a.ts'`,
    })
    expect(findCycles(tree)).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts']])
  })
})

describe('files', () => {
  test(`say what they are for, stay below ${maxLines} lines and are no barrels`, () => {
    expect(findShapeViolations(files, { maxLines, tables })).toEqual([])
  })

  test('a file without purpose, a long file and a barrel are refused', () => {
    const tree = plant({
      'src/kernel/a.ts': 'export const a = 1',
      'src/kernel/b.ts': `/** Long. */\n${'export const b = 1\n'.slice(0, 0)}${'// x\n'.repeat(maxLines)}`,
      'src/kernel/b-table.ts': `/** A long table. */\n${'// x\n'.repeat(maxLines)}`,
      'src/kernel/c.ts': `/** All. */\nexport * from './a.ts'`,
    })
    expect(findShapeViolations(tree, { maxLines, tables })).toEqual([
      'src/kernel/a.ts: begins with no /** purpose */',
      `src/kernel/b.ts: 401 lines, ${maxLines} at most`,
      'src/kernel/c.ts: `export *` makes a barrel',
    ])
  })

  test('carry names of the glossary', () => {
    expect(findNameViolations(files)).toEqual([])
  })

  test('a name that says nothing is refused', () => {
    const tree = plant({
      'src/platform/utils/a.ts': '',
      'src/platform/http/http-helpers.ts': '',
      'src/features/postings/index.ts': '',
      'src/features/postings/PostingList.ts': '',
      'src/features/postings/list.ts': 'export function read(job: string) { const jobs = [job]; return jobs }',
      'src/features/postings/sources/lever.ts':
        'export const toPostings = (page: { jobs: string[] }) => page.jobs.map((job) => job)',
    })
    expect(findNameViolations(tree)).toEqual([
      'src/platform/utils/a.ts: the name "utils" says nothing',
      'src/platform/http/http-helpers.ts: the name "helpers" says nothing',
      'src/features/postings/index.ts: the name "index" says nothing',
      'src/features/postings/PostingList.ts: file names are kebab-case',
      'src/features/postings/list.ts:1: "job" means three things here: say posting, run or step',
      'src/features/postings/list.ts:1: "jobs" means three things here: say posting, run or step',
    ])
  })
})
