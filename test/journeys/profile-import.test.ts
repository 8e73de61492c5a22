/** `rolewright profile import`: what a person is shown of their own resume. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inRepository, makeDataFolder, runCli } from '../harness/processes.ts'

test('an import prints every fact with kind, dates and place in the file, and the unsorted lines by themselves', async () => {
  const folder = await makeDataFolder()
  try {
    const done = await runCli(['profile', 'import', inRepository('test/fixtures/resume.txt'), '--json'], {
      DATA_DIR: folder.path,
    })
    expect(done.code, done.stderr).toBe(0)
    const report = JSON.parse(done.stdout)
    expect(report.facts.length).toBeGreaterThan(10)
    for (const fact of report.facts) expect(fact.span.end).toBeGreaterThan(fact.span.start)
    expect(report.facts.some((fact: { kind: string; details: { startDate?: string } }) => fact.details.startDate)).toBe(
      true,
    )
    expect(report.looksLikeResume).toBe(true)
    expect(report.unsorted).toEqual(report.facts.filter((fact: { kind: string }) => fact.kind === 'unsorted'))
    const list = join(folder.path, 'shopping.txt')
    await writeFile(list, 'Milk\nEggs\nBread\n')
    const wrong = await runCli(['profile', 'import', list], { DATA_DIR: folder.path })
    expect(wrong.stdout).toContain('This does not look like a resume')
    expect(wrong.stdout).toMatch(/Unsorted, kept as it stands \(3\):\n.*Milk/u)
  } finally {
    await folder.remove()
  }
})
