/** Ranking and searching at the terminal: `rolewright match` and `rolewright postings search`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JsonMatch } from '../../src/main/cli/match-report.ts'
import { inRepository, makeDataFolder, runCli } from '../harness/processes.ts'
import { sharedData } from '../harness/shared-data.ts'

interface Report {
  postings: { read: number; kept: number; refused: number; reasons: { where: string; reason: string }[] }
  considered: number
  excluded: { count: number; reasons: Record<string, number> }
  matches: JsonMatch[]
}

const resume = inRepository('test/fixtures/resume.txt')
const board = inRepository('test/fixtures/greenhouse-board.json')

let folder: Awaited<ReturnType<typeof makeDataFolder>>
const run = (...args: string[]) => runCli(args, { DATA_DIR: join(folder.path, 'data') })
beforeAll(async () => {
  folder = await makeDataFolder()
})
afterAll(() => folder.remove())

describe('match at the terminal', () => {
  test('prints one document with the reasons of every match, and what a deal-breaker left out', async () => {
    const done = await run(
      'match',
      '--resume',
      resume,
      '--postings',
      board,
      '--country',
      'NO',
      '--seniority',
      'senior',
      '--json',
    )
    expect(done.code, done.stderr).toBe(0)
    const report = JSON.parse(done.stdout) as Report
    expect(report.postings).toMatchObject({ read: 3, kept: 2, refused: 1 })
    expect(report.considered).toBe(2)
    // The chef's posting names no level: what is unknown breaks no deal.
    expect(report.excluded).toEqual({ count: 0, reasons: { countries: 0, seniority: 0 } })
    const [best] = report.matches
    expect(best).toMatchObject({ title: 'Senior Platform Engineer', company: 'Fjordbank', externalId: '5001' })
    const terraform = best?.met.find(({ requirement }) => requirement.includes('Terraform'))
    expect(terraform?.facts.join('\n')).toContain('Terraform')
    expect([...(best?.gaps ?? []), ...(best?.unknown ?? [])].join('\n')).toContain('Kafka')
    const elsewhere = await run('match', '--resume', resume, '--postings', board, '--country', 'DE', '--json')
    expect(JSON.parse(elsewhere.stdout)).toMatchObject({
      excluded: { count: 2, reasons: { countries: 2 } },
      matches: [],
    })
  })

  test('reads a folder of tables, packed or not, counts what it cannot use, and prints a page for a person', async () => {
    const postings = join(folder.path, 'postings')
    await mkdir(postings, { recursive: true })
    const row = (title: string) =>
      JSON.stringify({ title, company: 'Crumb', description: `We look for a ${title}. Terraform is required.` })
    await writeFile(join(postings, 'packed.jsonl.gz'), gzipSync(`${row('Oven Engineer')}\n${row('Bread Analyst')}\n`))
    await writeFile(join(postings, 'plain.csv'), 'title,company,description\nMiller,Mill & Sons,Grinds what comes.\n')
    await writeFile(join(postings, 'broken.json.gz'), gzipSync('{"rows": 1}').subarray(0, 15))
    const done = await run('match', '--resume', resume, '--postings', postings, '--limit', '2')
    expect(done.code, done.stderr).toBe(0)
    expect(done.stderr).toContain('broken.json.gz: ')
    expect(done.stdout).toContain('The best 2 of 3 postings')
    expect(done.stdout).toMatch(/✓ .*Terraform/u)
    const found = await run('postings', 'search', 'bread', '--skill', 'terraform', '--limit', '1')
    expect(found.code, found.stderr).toBe(0)
    expect(found.stdout).toContain('Bread Analyst (Crumb)')
  })

  test.each([
    ['a resume that is not there', ['--resume', 'nowhere.pdf', '--postings', board], 'no such file'],
    ['a limit of nothing', ['--resume', resume, '--postings', board, '--limit', '0'], 'from 1 to 500'],
    ['a salary without a currency', ['--resume', resume, '--salary', '60000'], '60000EUR'],
    ['postings that are not there', ['--resume', resume, '--postings', 'nowhere'], 'no file or folder'],
  ])('says what is wrong with %s', async (_, args, sentence) => {
    const done = await run('match', ...args)
    expect(done.code).toBe(2)
    expect(done.stdout).toBe('')
    expect(done.stderr).toContain(sentence)
    expect(done.stderr).not.toContain('    at ')
  })

  test.skipIf(!sharedData.present)('ranks real graded postings for the person they were graded for', async () => {
    const of = (end: string): string => sharedData.path('tasks/persona_match', `eve-data-junior.${end}`)
    const done = await run(
      'match',
      '--resume',
      of('cv.txt'),
      '--postings',
      of('synthetic_jobs.json'),
      '--limit',
      '20',
      '--json',
    )
    const report = JSON.parse(done.stdout) as Report
    expect(report.matches).toHaveLength(20)
    expect(report.matches[0]?.met.length).toBeGreaterThan(0)
  })
})
