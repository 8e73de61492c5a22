/** The page in a real browser, from the first start to the downloaded resume: no error, no warning, nothing asked of others. */

import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findBarriers,
  launchBrowser,
  openWatchedPage,
  signInAsOwner,
  skipsBrowserTests,
  type WatchedPage,
} from '../harness/chromium.ts'
import { inRepository, makeDataFolder, type RunningServer, startServer } from '../harness/processes.ts'

const pages = [
  ...['/', '/profiles', '/wishes', '/answers', '/documents', '/matches', '/postings', '/boards', '/runs'],
  ...['/applications', '/next', '/mail', '/insights', '/insights/skills', '/insights/market', '/insights/spending'],
  ...['/settings', '/settings/security', '/settings/calendar', '/settings/data', '/admin'],
]

describe.skipIf(skipsBrowserTests)('a job seeker in the browser', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let browser: Browser
  let seeker: WatchedPage

  beforeAll(async () => {
    folder = await makeDataFolder()
    ;[server, browser] = await Promise.all([startServer({ DATA_DIR: folder.path }), launchBrowser()])
    seeker = await openWatchedPage(browser, server.address, { viewport: { width: 1280, height: 900 } }, [
      // Asking who is signed in is how the page learns that nobody is.
      /401 \(Unauthorized\)/u,
      // An address that is none, of a page or of a posting; a file that cannot be read.
      /404 \(|422 \(/u,
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await folder?.remove()
  })

  test('who is not signed in is told how to, and the printed link lets the owner in', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/matches`)
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(page.url()).toContain('/sign-in')
    expect(await page.getByText('open the link that Rolewright printed').isVisible()).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    await signInAsOwner(page, server)
  })

  test('a resume and postings go in, with what became of them', async () => {
    const { page } = seeker
    await page.getByLabel('Choose a resume').setInputFiles(inRepository('test/fixtures/resume.txt'))
    await page.getByText(/\d+ facts read/u).waitFor()
    await page.getByLabel('Choose a file').setInputFiles(inRepository('test/fixtures/greenhouse-board.json'))
    await page.getByText(/\d+ read, \d+ kept/u).waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('postings are ranked, with the requirement beside the fact that meets it', async () => {
    const { page } = seeker
    await page.getByRole('link', { name: 'See the ranked postings' }).click()
    await page.getByText(/\d+ of \d+ postings/u).waitFor()
    await page.getByText('Met by your facts').first().waitFor()
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0)
    expect(await findBarriers(page)).toEqual([])
  })

  test('the list is filtered by typing, and the address keeps the filter', async () => {
    const { page } = seeker
    await page.getByLabel('Filter: title, company, place').fill('no such posting')
    await page.getByText(/^0 of \d+ postings$/u).waitFor()
    expect(new URL(page.url()).searchParams.get('filter')).toBe('no such posting')
    await page.getByLabel('Filter: title, company, place').fill('')
    await page.getByText(/^[1-9]\d* of \d+ postings$/u).waitFor()
  })

  test('a run shows its steps live, waits for the person, and gives documents to download', async () => {
    const { page } = seeker
    await page.getByRole('button', { name: 'Prepare an application' }).click()
    await page.getByText('Waits for your approval').waitFor({ timeout: 60_000 })
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Reject', exact: true }).first().click()
    await page.getByRole('button', { name: /^Finish with \d+ accepted and 1 rejected$/u }).click()
    await page.getByRole('heading', { name: 'Documents' }).waitFor({ timeout: 60_000 })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Download .*Resume\.pdf$/u }).click(),
    ])
    const path = join(await mkdtemp(join(tmpdir(), 'rolewright-download-')), 'resume.pdf')
    await download.saveAs(path)
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await findBarriers(page)).toEqual([])
  })

  test('a profile is kept as a document, seen page by page, read again by machines, and compared word by word', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/documents`)
    await page.getByRole('button', { name: 'Make one of a profile' }).click()
    await page.getByLabel('Look', { exact: true }).selectOption('serif')
    const isDrawn = () => page.evaluate('document.querySelector("main img, dialog img")?.naturalWidth > 0')
    await expect.poll(isDrawn, { timeout: 60_000 }).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Make it' }).click()
    await page.getByRole('heading', { name: 'What machines read in it' }).waitFor()
    await page.getByText(/^\d+ of \d+ fields came back as what they are$/u).waitFor()
    await expect.poll(isDrawn, { timeout: 60_000 }).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'All documents' }).click()
    const choices = page.getByLabel(/Resume\.pdf of .* to compare$/u)
    await choices.nth(0).check()
    await page.getByText('Choose one more.').waitFor()
    await choices.nth(1).check()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'Compare the two' }).click()
    await page.getByText(/^\d+ changed, \d+ moved, \d+ added, \d+ removed$/u).waitFor()
    expect(await page.locator('ins, del').count()).toBeGreaterThan(0)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'The other way round' }).click()
    await page.getByLabel('Only what differs').uncheck()
    await page.getByText('same', { exact: true }).first().waitFor()
  })

  test('a file of one’s own is kept as it is', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/documents`)
    await page.getByRole('button', { name: 'Keep a file of your own' }).click()
    await page.getByLabel('Choose the file').setInputFiles(inRepository('test/fixtures/resume.txt'))
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Make it' }).click()
    await page.getByText(/^Resume · your own file/u).waitFor()
    await page.getByText('Only PDF has pages to show.').waitFor()
  })

  /** KB of each built file, as gzip, that a page loaded. */
  const loadedBy = new Map<string, ReadonlyMap<string, number>>()
  const readLoaded = async (): Promise<ReadonlyMap<string, number>> => {
    const names = (await seeker.page.evaluate(
      "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/app/'))",
    )) as string[]
    const sizes = names.map(
      async (name) => [name, (await stat(inRepository('web/dist', `${name}.gz`))).size / 1024] as const,
    )
    return new Map(await Promise.all(sizes))
  }

  test('an address that is none is told in words, and leads back; programs get a problem document', async () => {
    const { page } = seeker
    const answer = await page.goto(`${server.address}/nowhere/at-all`)
    expect(answer?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.locator('main').getByRole('link', { name: 'Start' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your resume, and the postings you look at' }).waitFor()
    for (const [path, accept] of [
      ['/nowhere', '*/*'],
      ['/api/v1/nowhere', 'text/html'],
    ] as const) {
      const refused = await fetch(server.address + path, { headers: { accept } })
      expect([refused.status, refused.headers.get('content-type')]).toEqual([
        404,
        expect.stringContaining('problem+json'),
      ])
    }
  })

  test('an id that is none, or of nothing that is there, is told as what it is, and leads back', async () => {
    const { page } = seeker
    const none = '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21'
    for (const [address, title, back] of [
      ['/postings/ID', 'There is no such posting', 'All postings'],
      ['/applications/ID', 'There is no such application', 'All applications'],
      ['/runs/ID', 'There is no such run', 'Runs'],
      ['/profiles/ID', 'There is no such profile', 'Profiles'],
      ['/profiles/ID/stories', 'There is no such profile', 'Profiles'],
      ['/documents/ID', 'There is no such document', 'All documents'],
      ['/documents/ID/comparison/ID', 'There is no such document', 'All documents'],
    ] as const) {
      for (const id of ['abc', none]) {
        await page.goto(server.address + address.replaceAll('ID', id))
        await page.getByRole('heading', { level: 1, name: title }).waitFor()
        await page.locator('main').getByRole('link', { name: back }).waitFor()
        expect(await page.getByRole('alert').count(), address).toBe(0)
      }
      expect(await findBarriers(page), address).toEqual([])
    }
    // An old address of the list of matches names a profile that is gone: the list is shown of one that is there.
    await page.goto(`${server.address}/matches?profile=${none}`)
    await page.getByText(/\d+ of \d+ postings/u).waitFor()
  })

  test('it is there in German, in the dark, and on a phone', async () => {
    const { page } = seeker
    await page.getByLabel('Language').selectOption('de')
    await page.getByLabel('Darstellung').selectOption('dark')
    await page.setViewportSize({ width: 360, height: 740 })
    for (const address of pages) {
      await page.goto(server.address + address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(() => page.locator('main .animate-spin').count(), { timeout: 60_000 }).toBe(0)
      expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(360)
      expect(await findBarriers(page), address).toEqual([])
      loadedBy.set(address, await readLoaded())
    }
    await page.goto(`${server.address}/postings/abc`)
    await page.getByRole('heading', { level: 1, name: 'Diese Stelle gibt es nicht' }).waitFor()
    // What the server says is English: the page says it in German.
    await page.goto(`${server.address}/profiles`)
    await page
      .getByLabel('Einen weiteren Lebenslauf als eigenes Profil einlesen')
      .setInputFiles({ name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing') })
    await page.getByRole('alert').getByText('Das PDF ist beschädigt oder unvollständig.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Sprache').selectOption('en')
    await page.getByLabel('Appearance').selectOption('system')
  })

  test('the first page loads at most 120 KB compressed, and each further one at most 35', () => {
    const sum = (files: Iterable<number>) => [...files].reduce((total, size) => total + size, 0)
    const first = loadedBy.get('/') ?? new Map()
    expect(sum(first.values())).toBeGreaterThan(0)
    expect(sum(first.values())).toBeLessThanOrEqual(120)
    expect([...loadedBy.keys()]).toEqual(pages)
    for (const [address, files] of loadedBy) {
      const further = [...files].filter(([name]) => !first.has(name)).map(([, size]) => size)
      expect(sum(further), address).toBeLessThanOrEqual(35)
    }
  })

  test('signing out ends the session: the pages ask again who it is', async () => {
    const { page } = seeker
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.goto(`${server.address}/runs`)
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  })

  test('the browser had nothing to complain about all along', () => {
    expect(seeker.complaints).toEqual([])
  })
})
