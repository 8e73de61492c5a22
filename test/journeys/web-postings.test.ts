/** Postings and boards in a real browser: searched and filtered by keyboard, read beside one's facts, followed and left. */
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

const companies = ['Fjordbank', 'Nordlicht Klinik', 'Harbour Foods']

/** 240 postings as JSON Lines: more than two pages of a search. */
const manyPostings = Array.from({ length: 240 }, (_, index) =>
  JSON.stringify({
    title: `${index % 2 === 0 ? 'Senior ' : ''}Controller ${index}`,
    company: companies[index % 3],
    location: index % 4 === 0 ? 'Remote' : 'Oslo, Norway',
    url: `https://jobs.example.org/${index}`,
    description: `Position ${index}. Requirements:\n- Experience with SAP\n- Month-end closing of ${index + 2} companies`,
  }),
).join('\n')

describe.skipIf(skipsBrowserTests)('postings and boards in the browser', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let browser: Browser
  let seeker: WatchedPage

  beforeAll(async () => {
    folder = await makeDataFolder()
    ;[server, browser] = await Promise.all([
      startServer(
        { DATA_DIR: folder.path, BOARD_FILE: inRepository('test/fixtures/greenhouse-board.json') },
        'test/harness/children/server-with-boards.ts',
      ),
      launchBrowser(),
    ])
    seeker = await openWatchedPage(browser, server.address, { viewport: { width: 1280, height: 900 } }, [
      /401 \(Unauthorized\)/u,
      // A board that does not exist is refused, which the browser calls an error as well.
      /40[0-9] \(|42[0-9] \(|502 \(/u,
    ])
    // Machines that run everything at once take their time; nothing here is about speed.
    seeker.page.setDefaultTimeout(150_000)
    await signInAsOwner(seeker.page, server)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await folder?.remove()
  })

  test('an empty list says how postings come in', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/postings`)
    await page.getByText('No postings yet').waitFor()
    expect(await page.getByRole('link', { name: 'Follow a board' }).isVisible()).toBe(true)
    expect(await findBarriers(page)).toEqual([])
  })

  test('hundreds of postings stay a short page, and more come while one goes down the list', async () => {
    const { page } = seeker
    await page.goto(server.address)
    await page.getByLabel('Choose a resume').setInputFiles(inRepository('test/fixtures/resume.txt'))
    await page.getByText(/\d+ facts read/u).waitFor()
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'many.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(manyPostings) })
    await page.getByText(/240 read, 240 kept/u).waitFor()
    await page.getByRole('link', { name: 'Postings', exact: true }).click()
    await page.getByText('50 postings, more below').waitFor()
    for (let step = 0; step < 60; step++) await page.keyboard.press('j')
    await page.getByText(/1[05]0 postings, more below/u).waitFor()
    expect(await page.locator('[data-posting-list] li').count()).toBeLessThan(60)
    expect(await findBarriers(page)).toEqual([])
  })

  test('a search and its filters stand in the address, and survive a reload', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/postings`)
    await page.getByText('50 postings, more below').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('controller')
    await page.keyboard.press('Enter')
    await page.getByText('Filters', { exact: true }).click()
    await page.getByLabel('Senior', { exact: true }).check()
    await page.getByLabel('Without these companies (separated by commas)').fill('Fjordbank, Harbour Foods')
    await page.getByText(/^40 postings$/u).waitFor()
    const address = new URL(page.url()).searchParams
    expect([address.get('q'), address.get('seniority'), address.get('without')]).toEqual([
      'controller',
      'senior',
      'Fjordbank, Harbour Foods',
    ])
    await page.reload()
    await page.getByText(/^40 postings$/u).waitFor()
    expect(await page.getByText('Nordlicht Klinik').count()).toBeGreaterThan(0)
    expect(await page.locator('[data-posting-list]').getByText('Fjordbank').count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
  })

  test('a search is kept under a name, taken away and brought back', async () => {
    const { page } = seeker
    await page.getByLabel('Name of the search').fill('Clinics')
    await page.getByRole('button', { name: 'Save this search' }).click()
    await page.getByText('Clinics was saved.').waitFor()
    await page.getByRole('button', { name: 'Remove Clinics' }).click()
    await page.getByText('Clinics was removed.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Clinics', exact: true }).waitFor()
    await page.goto(`${server.address}/postings`)
    await page.getByRole('button', { name: 'Clinics', exact: true }).click()
    await page.getByText(/^40 postings$/u).waitFor()
  })

  test('many are chosen by keyboard, kept as applications, taken back, and an application is prepared for each', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/postings?q=controller&without=Fjordbank`)
    await page.locator('[data-posting-list] li').first().waitFor()
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
    await page.getByText('2 chosen').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Keep as applications' }).click()
    await page.getByText('2 postings were kept as applications.').waitFor()
    const kept = () =>
      page.evaluate("fetch('/api/v1/applications').then((one) => one.json()).then((one) => one.applications.length)")
    expect(await kept()).toBe(2)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(kept).toBe(0)
    await page
      .getByRole('checkbox', { name: /^Choose / })
      .first()
      .check()
    await page.getByRole('button', { name: 'Prepare an application for each' }).click()
    await page.getByText('1 run was started.').waitFor()
    await page.getByRole('link', { name: 'See the runs' }).click()
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
    await page
      .getByText(/Controller \d+/u)
      .first()
      .waitFor()
  })

  test('a posting shows its requirements marked in its own words, beside the facts', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/postings`)
    await page.locator('[data-posting-list] a').first().click()
    await page.getByRole('heading', { name: 'What the posting says' }).waitFor()
    await page.locator('mark').first().waitFor()
    expect(await page.locator('mark').allInnerTexts()).toContainEqual(expect.stringContaining('SAP'))
    await page.getByRole('heading', { name: 'How your facts meet it' }).waitFor()
    expect(await page.getByRole('button', { name: 'Prepare an application' }).isVisible()).toBe(true)
    expect(await findBarriers(page)).toEqual([])
  })

  test('an interview is prepared, and a form answered, from facts and with the gaps named', async () => {
    const { page } = seeker
    const address = page.url()
    await page.getByRole('button', { name: 'Prepare the interview' }).click()
    await page.getByRole('region', { name: 'What they may ask' }).waitFor()
    expect(await page.getByRole('heading', { name: /SAP/u }).count()).toBeGreaterThan(0)
    expect(await page.getByRole('button', { name: 'Make a variant' }).count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await page.goto(address)
    await page.getByRole('button', { name: 'Answer a form' }).click()
    await page.getByLabel('Questions', { exact: true }).fill('What is your gender?\n\nDescribe your experience.')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Answer them' }).click()
    await page.getByRole('region', { name: 'Answers' }).waitFor()
    await page.getByText('only you can say this').waitFor()
    await page.getByRole('heading', { name: 'Describe your experience.' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'Runs', exact: true }).click()
    await page.getByRole('button', { name: 'Answers to forms' }).click()
    await page.getByText(/· Done ·/u).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.goto(address)
    await page.getByRole('heading', { name: 'What the posting says' }).waitFor()
  })

  test('everything is reached by the keyboard: places, commands, postings, and a sheet that says how', async () => {
    const { page } = seeker
    await page.locator('h1').click()
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await page.getByRole('heading', { level: 1, name: 'Boards' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /command/u }).fill('Controller 17')
    await page.getByRole('option', { name: /^Controller 17\b/u }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('combobox', { name: /command/u }).fill('runs')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
  })

  test('boards to begin with are offered, and one that cannot be read says why', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/boards`)
    await page.getByRole('heading', { name: 'You follow no board yet' }).waitFor()
    expect(await page.getByRole('button', { name: 'GitLab' }).isVisible()).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel(/^Address of a board/u).fill('https://127.0.0.1/jobs')
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(/private|public|reached|address/iu)
  })

  test('a board is followed, refreshed, paused, left, and taken back', async () => {
    const { page } = seeker
    await page.getByLabel(/^Address of a board/u).fill('https://job-boards.greenhouse.io/nobody')
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    await page
      .getByRole('alert')
      .getByText(/board|found/iu)
      .waitFor()
    await page.getByLabel(/^Address of a board/u).fill('https://job-boards.greenhouse.io/fjordbank')
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    const card = page.locator('article').filter({ hasText: 'greenhouse' })
    await card.getByText('2 open postings').waitFor()
    await card.getByText('2 new, 0 changed, 0 closed, 0 unchanged').waitFor()
    await card.getByText('1 could not be read: why').click()
    await card.getByText('a posting needs a title').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await card.getByRole('button', { name: 'Refresh', exact: true }).click()
    await card.getByText('0 new, 0 changed, 0 closed, 2 unchanged').waitFor()
    await card.getByRole('button', { name: 'Pause', exact: true }).click()
    await card.getByText('Paused', { exact: true }).waitFor()
    await card.getByRole('button', { name: 'Leave', exact: true }).click()
    await page.getByRole('heading', { name: 'You follow no board yet' }).waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await card.getByText('2 open postings').waitFor()
    await page.goto(`${server.address}/postings?q=platform`)
    await page.getByText('Senior Platform Engineer').first().waitFor()
  })

  test('no page complained', () => {
    expect(seeker.complaints).toEqual([])
  })
})
