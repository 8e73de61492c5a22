/** The documentation says what is there: links, files, scripts, commands, and the pages made from code. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { describeCommandsAsMarkdown, listCommands } from '../scripts/describe-commands.ts'
import { describeLogsAsMarkdown, listEvents } from '../scripts/describe-logs.ts'
import { describeSourcesAsMarkdown } from '../scripts/describe-sources.ts'
import { rules } from '../src/features/copilot/verifier/rules/rules.ts'
import { verifyRewrite } from '../src/features/copilot/verifier/verifier.ts'
import { type Documentation, findDocumentViolations } from './gates/document-rules.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8')

async function findPages(): Promise<Map<string, string>> {
  const inDocs = await readdir(join(root, 'docs'), { recursive: true })
  const paths = ['README.md', 'CONTRIBUTING.md', 'models/README.md']
  for (const name of inDocs) if (name.endsWith('.md')) paths.push(posix.join('docs', name.replaceAll('\\', '/')))
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await read(path)])))
}

const commands = listCommands()
let documentation: Documentation
beforeAll(async () => {
  const [pages, manifest] = await Promise.all([findPages(), read('package.json')])
  documentation = {
    pages,
    exists: (path) => existsSync(join(root, path)),
    scripts: Object.keys(JSON.parse(manifest).scripts),
    commands: new Map(commands.map(({ path, help }) => [path.join(' '), help])),
  }
})

describe('the documentation', () => {
  test('points only at what is there, tells only to type what works, and names no place of one machine', () => {
    expect(documentation.pages.size).toBeGreaterThan(8)
    expect(findDocumentViolations(documentation)).toEqual([])
  })

  test('begins with the two commands', () => {
    const block = /```sh\n([\s\S]*?)```/u.exec(documentation.pages.get('README.md') ?? '')?.[1] ?? ''
    expect(block.split('\n').map((line) => line.split('#')[0]?.trim())).toEqual(['npm start', 'npm test', ''])
  })

  test('describes every command as the program itself does', async () => {
    expect(await read('docs/cli.md')).toBe(describeCommandsAsMarkdown(commands))
    expect([...documentation.commands.keys()]).toEqual(expect.arrayContaining(['', 'prepare', 'runs approve', 'serve']))
  })

  test('describes every source as the code does; else run: node scripts/generate-docs.ts', async () => {
    expect(await read('docs/sources.md')).toBe(describeSourcesAsMarkdown())
  })

  test('lists every event of the log as the code writes it; else run: node scripts/generate-docs.ts', async () => {
    expect(await read('docs/logs.md')).toBe(describeLogsAsMarkdown(root))
    const names = listEvents(root).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['run.failed', 'step.finished', 'security.rate_limited', 'redis.down']),
    )
  })

  test('dates every decision in its file name', () => {
    const decisions = [...documentation.pages.keys()].filter((path) => path.startsWith('docs/decisions/'))
    for (const path of decisions) expect(path).toMatch(/\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/u)
  })
})

describe('the page of the verifier', () => {
  const examples = async (): Promise<{ rule: string; fact: string; rewrite: string }[]> => {
    const rows = (await read('docs/verifier.md')).matchAll(/^\| `(\w+)` \|[^|]*\| ([^|]+) \| ([^|]+) \|$/gmu)
    return [...rows].map(([, rule = '', fact = '', rewrite = '']) => ({ rule, fact, rewrite }))
  }

  test('explains every rule, in their order', async () => {
    expect((await examples()).map(({ rule }) => rule)).toEqual(rules.map(({ name }) => name))
  })

  test('shows examples that are refused as it says', async () => {
    for (const { rule, fact, rewrite } of await examples()) {
      const verdict = verifyRewrite({ rewrite, facts: [{ text: fact, context: [] }] })
      expect(verdict.accepted ? [] : verdict.refusals.map((refusal) => refusal.rule), rewrite).toContain(rule)
    }
  })
})

describe('these rules', () => {
  const plant = (markdown: string): string[] =>
    findDocumentViolations({
      ...documentation,
      pages: new Map([
        ['docs/planted.md', markdown],
        ['docs/other.md', '# Other words, `code` & more\n\n## Twice\n\n## Twice\n'],
      ]),
      exists: (path) => ['docs/planted.md', 'docs/other.md', 'src/kernel/ids.ts', 'src/kernel'].includes(path),
    }).map((sentence) => sentence.replace('docs/planted.md: ', ''))

  test.each([
    ['[a](missing.md)', 'links to missing.md, which is not there'],
    ['![a](images/missing.svg)', 'links to images/missing.svg, which is not there'],
    ['<img src="missing.png">', 'links to missing.png, which is not there'],
    ['[a](other.md#nowhere)', 'links to other.md#nowhere, but there is no such heading'],
    ['[a](#nowhere)', 'links to #nowhere, but there is no such heading'],
    ['See `src/kernel/missing.ts`.', 'names src/kernel/missing.ts, which is not there'],
    ['```sh\nnpm run -s missing\n```', 'says npm run missing, and package.json has no such script'],
    ['Say `npm run missing -- --up`.', 'says npm run missing, and package.json has no such script'],
    ['Say `rolewright missing`.', 'says rolewright missing, and there is no command missing'],
    [
      '```sh\nnpm run -s rolewright -- runs missing  # why\n```',
      'says rolewright runs missing, and runs has no command missing',
    ],
    ['Say `rolewright prepare --missing`.', 'says rolewright prepare --missing, and there is no option --missing'],
    ['```text\nwrote /tmp/abc/out.pdf\n```', 'names /tmp/abc, a place of one machine'],
    ['It is in `/home/ada/rolewright`.', 'names /home/ada, a place of one machine'],
  ])('refuse %j', (markdown, sentence) => {
    expect(plant(markdown)).toEqual([sentence])
  })

  test('let through what is right, and names that stand for something', () => {
    const markdown = [
      '# Here',
      '[a](other.md) [b](other.md#other-words-code--more) [c](other.md#twice-1) [d](#here) [e](https://example.org/x)',
      '`src/kernel/ids.ts` `src/kernel/` `src/features/X/X.ts` `migrations/NNNN_name.sql` `~/.local/share/rolewright`',
      'a `[link](in-code.md)`, `rolewright runs show <run>`, `rolewright --help`, `DATA_DIR/secret-key`',
      '```sh',
      'npm run -s rolewright -- prepare --resume resume.pdf --postings a.json --yes  # [not](a-link.md)',
      'rolewright: a message, and /run/secrets/key',
      '```',
    ].join('\n')
    expect(plant(markdown)).toEqual([])
  })
})
