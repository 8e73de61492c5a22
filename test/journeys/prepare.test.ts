/** The whole path in one command: `rolewright prepare`, embedded and on a PostgreSQL server. */
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inRepository, makeDataFolder, runCli, startServer, type Variables } from '../harness/processes.ts'
import { createServerInstallation, hasServerDatabase, type ServerInstallation } from '../harness/server-installation.ts'
import { sharedData } from '../harness/shared-data.ts'

interface Report {
  postings: {
    read: number
    kept: number
    duplicates: number
    refused: number
    reasons: { where: string; reason: string }[]
  }
  matches: {
    id: string
    title: string
    company: string | null
    location: string | null
    score: number
    met: { requirement: string; facts: string[] }[]
    gaps: string[]
  }[]
  run: { id: string; status: string; steps: { name: string; implementation: string; ms: number }[] }
  changes: { proposed: number; accepted: number; refused: number }
  documents: { path: string; format: string; sha256: string; bytes: number }[]
  letter: { path: string; format: string; sha256: string; bytes: number }[]
}

const fixture = (name: string): string => inRepository('test/fixtures', name)

let folder: Awaited<ReturnType<typeof makeDataFolder>>
beforeAll(async () => {
  folder = await makeDataFolder()
})
afterAll(() => folder.remove())

async function prepare(resume: string, postings: string, variables: Variables, ...more: string[]): Promise<Report> {
  const out = join(folder.path, `out-${Math.random().toString(36).slice(2)}`)
  const args = ['prepare', '--resume', resume, '--postings', postings, '--out', out, '--yes', '--json', ...more]
  const done = await runCli(args, variables)
  expect(done.code, done.stderr).toBe(0)
  return JSON.parse(done.stdout) as Report
}

async function readPdf(path: string): Promise<string> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path, '-'])
  return stdout.replace(/\s+/gu, ' ')
}

/** Every text of the list stands in the whole, one after the other. */
function expectInOrder(whole: string, texts: readonly string[]): void {
  let from = 0
  for (const text of texts) {
    const at = whole.indexOf(text.replace(/\s+/gu, ' '), from)
    expect(at, `"${text}" after position ${from}`).toBeGreaterThanOrEqual(from)
    from = at + text.length
  }
}

function expectComplete(report: Report): void {
  expect(report.run.status).toBe('done')
  expect(report.run.steps).toHaveLength(7)
  expect(report.documents.map(({ format }) => format).sort()).toEqual(['docx', 'json-resume', 'md', 'pdf', 'txt'])
  expect(report.matches.length).toBeGreaterThan(0)
  const { read, kept, duplicates, refused } = report.postings
  expect(kept + duplicates + refused).toBe(read)
}

const bulletsOf = (jsonResume: { work?: { highlights?: string[] }[] }): string[] =>
  (jsonResume.work ?? []).flatMap((entry) => entry.highlights ?? [])

async function expectBulletsInPdf(report: Report): Promise<void> {
  const path = (format: string): string => report.documents.find((document) => document.format === format)?.path ?? ''
  const bullets = bulletsOf(JSON.parse(await readFile(path('json-resume'), 'utf8')))
  expectInOrder(await readPdf(path('pdf')), bullets)
}

describe('prepare, embedded', () => {
  test('takes a person from a resume and a board to a ranked list and verified documents', async () => {
    const variables = { DATA_DIR: join(folder.path, 'first') }
    const report = await prepare(fixture('resume.txt'), fixture('greenhouse-board.json'), variables)
    expectComplete(report)
    expect(report.postings).toMatchObject({ read: 3, kept: 2, duplicates: 0, refused: 1 })
    const [best, other] = report.matches
    expect(best).toMatchObject({ title: 'Senior Platform Engineer', company: 'Fjordbank', location: 'Oslo, Norway' })
    expect(other?.title).toBe('Pastry Chef')
    expect(best?.met.map(({ requirement }) => requirement).join('\n')).toContain('Terraform')
    expect(best?.gaps.join('\n')).not.toContain('Terraform')
    expect(report.changes.refused).toBe(0)
    await expectBulletsInPdf(report)
    // The posting says PostgreSQL, the resume said Postgres: the same skill, spelt as the reader looks for it.
    const text = await readFile(report.documents.find(({ format }) => format === 'txt')?.path ?? '', 'utf8')
    expect(text).toContain('PostgreSQL')
    expect(text).toContain('Harbour Payments AB')
    expect(text).not.toContain('Kafka')
    expect(report.letter.map(({ format }) => format).sort()).toEqual(['docx', 'md', 'pdf', 'txt'])
  })

  test('run again on the same files finds them known and makes a new run', async () => {
    const variables = { DATA_DIR: join(folder.path, 'first') }
    const report = await prepare(fixture('resume.txt'), fixture('greenhouse-board.json'), variables)
    expect(report.postings).toMatchObject({ read: 3, kept: 0, duplicates: 2, refused: 1 })
    expectComplete(report)
  })

  test('works through a server that runs on the same data folder', async () => {
    const variables = { DATA_DIR: join(folder.path, 'first') }
    const server = await startServer(variables)
    try {
      const out = join(folder.path, 'through-server')
      const args = ['prepare', '--resume', fixture('resume.json'), '--postings', fixture('posting.html'), '--out', out]
      const done = await runCli([...args, '--yes', '--json'], variables)
      expect(done.code, done.stderr).toBe(0)
      expect(done.stderr).toContain(server.address)
      expectComplete(JSON.parse(done.stdout) as Report)
      expect((await readdir(out)).some((name) => name.endsWith('.pdf'))).toBe(true)
    } finally {
      expect((await server.stop()).code).toBe(0)
    }
  })

  test('without --yes it waits for the person, and approving finishes it', async () => {
    const variables = { DATA_DIR: join(folder.path, 'second') }
    const out = join(folder.path, 'approved')
    const args = ['prepare', '--resume', fixture('resume.txt'), '--postings', fixture('greenhouse-board.json')]
    const done = await runCli([...args, '--out', out, '--json'], variables)
    const report = JSON.parse(done.stdout) as Report
    expect(report.run.status).toBe('waiting_for_approval')
    expect(report.documents).toEqual([])
    const approved = await runCli(['runs', 'approve', report.run.id, '--accept-all', '--out', out], variables)
    expect(approved.code, approved.stderr).toBe(0)
    expect(approved.stdout.trim().split('\n')).toHaveLength(9)
  })
})

const recorded = (source: string, file: string): string => sharedData.path('jobs/ats', source, 'recorded', file)

describe.skipIf(!sharedData.present)('prepare on real resumes and recorded boards', () => {
  const cases: [resume: string, source: string, file: string][] = [
    ['srbhr__single-column.pdf', 'greenhouse', 'tech-jobs-hub__pendo.json'],
    ['xitanggg__laverne-resume.pdf', 'lever', '2006-sk__JobOS__lever_palantir.json'],
    ['LEANDERANTONY__Leander_Antony_Resume_International.docx', 'ashby', '2006-sk__JobOS__ashby_etched.json'],
  ]
  test.each(cases)('%s against a %s board', async (resume, source, file) => {
    const variables = { DATA_DIR: join(folder.path, 'real') }
    const report = await prepare(sharedData.path('resumes/files', resume), recorded(source, file), variables)
    expectComplete(report)
    await expectBulletsInPdf(report)
  })
})

describe.skipIf(!hasServerDatabase)('prepare on a PostgreSQL server', () => {
  let installation: ServerInstallation
  beforeAll(async () => {
    installation = await createServerInstallation()
  })
  afterAll(() => installation.remove())

  test('takes the same path to the same end', async () => {
    const report = await prepare(fixture('resume.json'), fixture('posting.html'), installation.variables)
    expectComplete(report)
    await expectBulletsInPdf(report)
  })
})
