/** Bad input is refused with a sentence and exit code 2, and leaves nothing behind. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApiClient } from '../harness/api-client.ts'
import {
  inRepository,
  makeDataFolder,
  type RunningServer,
  readServerToken,
  runCli,
  startServer,
} from '../harness/processes.ts'

interface Problem {
  readonly code: string
  readonly detail: string
}

const resume = inRepository('test/fixtures/resume.txt')
const board = inRepository('test/fixtures/greenhouse-board.json')

let folder: Awaited<ReturnType<typeof makeDataFolder>>
let server: RunningServer
beforeAll(async () => {
  folder = await makeDataFolder()
  // One server for all of them: each command then takes a fraction of a second.
  server = await startServer({ DATA_DIR: join(folder.path, 'data') })
})
afterAll(async () => {
  await server.stop()
  await folder.remove()
})

const variables = (): { DATA_DIR: string } => ({ DATA_DIR: join(folder.path, 'data') })

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder.path, name)
  await writeFile(path, content)
  return path
}

/** A page with a picture and no text, as a scanner makes it. */
const imageOnlyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>endobj
4 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream
x
endstream endobj
5 0 obj<</Length 27>>stream
q 200 0 0 200 0 0 cm /I Do Q
endstream endobj
trailer<</Root 1 0 R>>
`

describe('bad input to prepare', () => {
  const cases: [what: string, resume: () => Promise<string>, postings: () => Promise<string>, says: RegExp][] = [
    ['a resume that is not there', async () => '/nowhere/resume.pdf', async () => board, /no such file/u],
    ['an empty resume', () => file('empty.pdf', ''), async () => board, /empty/u],
    ['a resume of pictures only', () => file('scan.pdf', imageOnlyPdf), async () => board, /text/u],
    ['a damaged PDF', () => file('broken.pdf', '%PDF-1.7\nnothing'), async () => board, /PDF/u],
    [
      'a resume of 50 MB',
      () => file('big.txt', new Uint8Array(50_000_000).fill(97)),
      async () => board,
      /10 MB|large/u,
    ],
    ['a broken JSON Resume', () => file('resume.json', '{"basics": {"name": "Ana",}}'), async () => board, /JSON/u],
    [
      'a JSON Resume with a wrong field',
      () => file('wrong.json', '{"basics": "Ana", "work": {}}'),
      async () => board,
      /basics/u,
    ],
    ['postings that are not there', async () => resume, async () => '/nowhere/board.json', /no file or folder/u],
    ['an empty postings file', async () => resume, () => file('none.json', ''), /empty/u],
    ['JSON that is no board', async () => resume, () => file('other.json', '{"hello": 1}'), /job board/u],
    ['an address on this machine', async () => resume, async () => 'http://127.0.0.1:22/jobs', /address/u],
    [
      'an address of the cloud’s metadata',
      async () => resume,
      async () => 'http://169.254.169.254/latest/',
      /address/u,
    ],
    ['a posting that is not among them', async () => resume, async () => board, /No posting 42/u],
  ]
  test.each(cases)('%s is told in a sentence, with exit code 2', async (what, resumeOf, postingsOf, says) => {
    const args = ['prepare', '--resume', await resumeOf(), '--postings', await postingsOf(), '--yes', '--json']
    if (what.startsWith('a posting that')) args.push('--posting', '42')
    const done = await runCli([...args, '--out', join(folder.path, 'out')], variables())
    expect(done.code, done.stderr).toBe(2)
    expect(done.stderr).toMatch(says)
    expect(done.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/u)
    expect(done.stdout).toBe('')
  })

  test('a board answer with incomplete postings keeps the complete ones and says why the others were refused', async () => {
    const args = [
      'prepare',
      '--resume',
      resume,
      '--postings',
      board,
      '--yes',
      '--json',
      '--out',
      join(folder.path, 'ok'),
    ]
    const done = await runCli(args, variables())
    expect(done.code, done.stderr).toBe(0)
    const { postings } = JSON.parse(done.stdout)
    expect(postings.refused).toBe(1)
    expect(postings.reasons[0].reason).toMatch(/title/u)
  })

  test('a command that cannot be understood is told so with exit code 2', async () => {
    const done = await runCli(['prepare', '--resume', resume, '--postings', board, '--poting', '7'], variables())
    expect(done.code).toBe(2)
    expect(done.stderr).toContain('--poting')
  })
})

describe('bad input over HTTP', () => {
  test('is answered with a 4xx problem document that says what to do, and nothing of it is stored', async () => {
    const api = createApiClient(server.address, await readServerToken(variables().DATA_DIR))
    const count = async (): Promise<string> =>
      JSON.stringify([(await api.get('/api/v1/profiles')).body, (await api.get('/api/v1/postings')).body])
    const before = await count()
    const upload = (path: string, fileName: string, content: string) =>
      api.upload<Problem>(path, { fileName, bytes: new TextEncoder().encode(content) })
    const answers = [
      await upload('/api/v1/profiles', 'empty.pdf', ''),
      await upload('/api/v1/profiles', 'scan.pdf', imageOnlyPdf),
      await upload('/api/v1/profiles', 'photo.png', '\u0089PNG\r\n\u001a\n'),
      await upload('/api/v1/profiles', 'resume.json', '{"basics": "Ana"}'),
      await upload('/api/v1/postings/files', 'board.json', '{"jobs": 7}'),
      await api.post<Problem>('/api/v1/postings/urls', { url: 'http://[::1]:5432/' }),
      await api.post<Problem>('/api/v1/postings/urls', { url: 'file:///etc/passwd' }),
      await api.post<Problem>('/api/v1/postings/texts', { text: 'Nurse', colour: 'blue' }),
      await api.post<Problem>('/api/v1/runs', { profileId: 'me', postingId: 'that' }),
    ]
    for (const { status, headers, body } of answers) {
      expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400)
      expect(status, JSON.stringify(body)).toBeLessThan(500)
      expect(headers.get('content-type')).toContain('application/problem+json')
      expect(body.code).toMatch(/^[a-z_]+$/u)
      expect(body.detail.length).toBeGreaterThan(10)
    }
    expect(await count()).toBe(before)
  })
})

describe('a second server on the same data folder', () => {
  test('is refused with a sentence that names the first one’s process', async () => {
    const second = await startServer(variables()).then(
      () => 'it started',
      (error: Error) => error.message,
    )
    expect(second).toContain(`process ${server.child.pid}`)
  })
})
