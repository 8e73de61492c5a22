/** Which status an error is answered with is written once, in the table of codes; nothing decides it on the spot. */
import { expect, test } from 'vitest'
import { parseSource, readSourceTree, type SourceFile } from './source-tree.ts'

/** File -> why it may name a failing status itself. */
const exceptions: Readonly<Record<string, string>> = {
  'src/platform/http/health.ts': 'a probe that says no answers 503 in the form of the probe',
}

const failing = /\.(?:code|status|writeHead)\([^)]*\b[45]\d\d\b|\.statusCode\s*=[^=]/u

/** Lines that answer with a 4xx or 5xx of their own. */
const findFailingStatuses = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => !(path in exceptions))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (failing.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    )

test('no route answers with a failing status of its own: it throws a code of the table', () => {
  expect(findFailingStatuses(readSourceTree('.'))).toEqual([])
})

test.each(['reply.code(404).send({})', 'reply.status(ok ? 200 : 503)', 'response.statusCode = 500'])(
  '%s is refused',
  (line) => {
    expect(findFailingStatuses([parseSource('src/features/a/a.routes.ts', line)])).toHaveLength(1)
  },
)

test('a success, a comparison and a status of the table are allowed', () => {
  const text = 'reply.code(202).send({}); if (reply.statusCode === 404) reply.code(error.status)'
  expect(findFailingStatuses([parseSource('src/features/a/a.routes.ts', text)])).toEqual([])
})
