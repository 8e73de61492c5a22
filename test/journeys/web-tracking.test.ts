/** Applications and profiles in a real browser: kept, moved by mouse and keyboard, written beside; facts edited with their sources. */
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findBarriers,
  launchBrowser,
  loadSampleData,
  openWatchedPage,
  signInAsOwner,
  skipsBrowserTests,
  type WatchedPage,
} from '../harness/chromium.ts'
import { inRepository, makeDataFolder, type RunningServer, startServer } from '../harness/processes.ts'

/** 300 applications as another tracker would write them. */
const manyApplications = [
  'Title,Company,Status,Date',
  ...Array.from(
    { length: 300 },
    (_, index) =>
      `Controller ${index},Company ${index % 90},${index % 3 === 0 ? 'Saved' : 'Applied'},2026-10-${10 + (index % 20)}`,
  ),
].join('\n')

describe.skipIf(skipsBrowserTests)('applications and profiles in the browser', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let browser: Browser
  let seeker: WatchedPage

  beforeAll(async () => {
    folder = await makeDataFolder()
    ;[server, browser] = await Promise.all([startServer({ DATA_DIR: folder.path }), launchBrowser()])
    seeker = await openWatchedPage(browser, server.address, { viewport: { width: 2200, height: 900 } }, [
      // A mail server inside a private network is refused.
      /422 \(/u,
    ])
    // Machines that run everything at once take their time; nothing here is about speed.
    seeker.page.setDefaultTimeout(150_000)
    await signInAsOwner(seeker.page, server)
    await loadSampleData(seeker.page)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await folder?.remove()
  })

  test('a match is kept as an application, which it then leads to', async () => {
    const { page } = seeker
    await page.getByRole('button', { name: 'Keep as an application' }).click()
    await page.getByRole('heading', { name: 'What happened next?' }).waitFor()
    await page.getByText('Added as “Saved”').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'The posting', exact: true }).click()
    await page.getByRole('link', { name: 'In your applications: Saved' }).waitFor()
  })

  test('what was applied for elsewhere is added by hand, and a second application at the company is warned of', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/applications`)
    const add = async (position: string, status: string) => {
      await page.getByRole('button', { name: 'Add by hand' }).click()
      await page.getByLabel('Position', { exact: true }).fill(position)
      await page.getByLabel('Company', { exact: true }).fill('Harbour Foods')
      await page.getByLabel('How far it is').selectOption(status)
      expect(await findBarriers(page)).toEqual([])
      // Twice, as an impatient hand does: it is one application all the same.
      await page.getByRole('button', { name: 'Add it' }).dblclick()
      await page.getByRole('heading', { level: 1, name: position }).waitFor()
    }
    await add('Night Planner', 'applied')
    await page.getByRole('link', { name: 'All applications' }).click()
    await add('Day Planner', 'saved')
    await page.getByText('You applied at this company already').waitFor()
    expect(await page.getByText('Night Planner').count()).toBe(1)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'All applications' }).click()
    await page.locator('[data-card]').filter({ hasText: 'Day Planner' }).waitFor()
    expect(
      await page
        .locator('[data-card]')
        .filter({ hasText: /Day Planner|Night Planner/u })
        .count(),
    ).toBe(2)
  })

  test('the board is worked by mouse: a card is dragged to its next status, and the notice takes it back', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/applications`)
    const card = page.locator('[data-card]').filter({ hasText: 'Day Planner' })
    const column = (name: string) => page.locator(`[data-column=${name}]`)
    await card.dragTo(column('applied'))
    await page.getByText('Day Planner: Applied.').waitFor()
    await column('applied').getByText('Day Planner').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await column('saved').getByText('Day Planner').waitFor()
    await card.dragTo(column('offer'))
    await page.getByText('From “Saved” it cannot become “Offer”').waitFor()
  })

  test('the board is worked by keyboard alone', async () => {
    const { page } = seeker
    const column = (name: string) => page.locator(`[data-column=${name}]`)
    await column('saved').getByRole('link', { name: 'Day Planner' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Night Planner')
    await page.keyboard.press('m')
    await page.getByRole('heading', { name: 'What happened?' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Interview', exact: true }).focus()
    await page.keyboard.press('Enter')
    await column('interview').getByText('Night Planner').waitFor()
  })

  test('many are changed at once, each by itself, and all of it is taken back', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/applications?view=list`)
    await page.getByLabel('Choose all').check()
    await page.getByText('3 chosen').waitFor()
    await page.getByLabel('Move to').selectOption('applied')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Move them' }).click()
    await page.getByText('2 changed, 1 could not be:').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('Night Planner')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByText('Saved', { exact: true }).nth(1).waitFor()
    await page.getByLabel('Choose Day Planner').check()
    await page.getByRole('button', { name: 'Put into the archive' }).click()
    await page.getByText('1 changed.').waitFor()
    await page.getByRole('button', { name: 'The archive' }).click()
    await page.getByText('Day Planner').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('tasks, interviews, contacts, notes and offers are kept beside it', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/applications`)
    await page.getByRole('link', { name: 'Night Planner' }).click()
    const write = async (what: string, fields: Readonly<Record<string, string>>) => {
      await page.getByRole('button', { name: what }).click()
      for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text)
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    await write('Add a task', { 'What it is': 'Ask how it stands', 'Until when': '2026-12-01T09:00' })
    await write('Add an interview', { 'What it is': 'First talk', Begins: '2026-12-03T14:00', Minutes: '45' })
    await write('Add a contact', { Name: 'Rosa Lind', 'E-mail': 'rosa@example.org' })
    await write('Add a note', { 'Your words': 'They start the season in March.' })
    await write('Add an offer', { Amount: '52000', 'Currency (such as EUR)': 'eur' })
    await page.getByText('45 minutes').waitFor()
    await page.getByText('52,000 EUR a year').waitFor()
    await page.getByLabel('Done: Ask how it stands').check()
    await page.getByRole('button', { name: 'Remove Rosa Lind' }).click()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByRole('link', { name: 'rosa@example.org' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('what it takes to apply is at hand, and dates are taken into a calendar', async () => {
    const { page } = seeker
    await page.getByRole('heading', { name: 'To apply' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'First talk for your calendar' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('SUMMARY:')
    await page.goto(`${server.address}/settings/calendar`)
    await page.getByText('This server sends no mail').waitFor()
    await page.getByRole('button', { name: 'Make a secret address' }).click()
    await page.getByText('Copy it now: it is shown this once.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    const address = new URL(new URL((await page.locator('code').textContent()) ?? '').pathname, server.address)
    // Without a session, as a calendar program asks.
    expect(await (await fetch(address)).text()).toContain('First talk')
    await page.getByRole('button', { name: 'Revoke it' }).click()
    await page.getByRole('button', { name: 'Make a secret address' }).waitFor()
    expect((await fetch(address)).status).toBe(404)
  })

  test('a mail of an employer is proposed, and moves its application once it is confirmed', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/mail`)
    await page.getByText('No mail waits for you').waitFor()
    await page.getByRole('button', { name: 'Connect a mailbox' }).click()
    await page.getByLabel('Mail server (IMAP)').fill('mail.internal')
    await page.getByLabel(/^User name/u).fill('ines@example.org')
    await page.getByLabel('Password').fill('secret')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Connect', exact: true }).click()
    await page.getByText('mail.internal is not a mail server on the public Internet').waitFor()
    await page.keyboard.press('Escape')
    const give = (subject: string, words: string) =>
      page.getByLabel('Choose a mail (.eml)').setInputFiles({
        ...{ name: 'mail.eml', mimeType: 'message/rfc822' },
        buffer: Buffer.from(
          `From: Harbour Foods <rosa@example.org>\r\nTo: ines@example.org\r\nSubject: ${subject}\r\nMessage-ID: <${subject.length}@example.org>\r\nDate: ${new Date().toUTCString()}\r\n\r\n${words}\r\n`,
        ),
      })
    await give(
      'Night Planner: your application',
      'Unfortunately, we have decided to move forward with other candidates.',
    )
    await page.locator('blockquote').filter({ hasText: 'other candidates' }).waitFor()
    expect(await page.getByLabel('It says').inputValue()).toBe('rejected')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('Night Planner: Rejected.').waitFor()
    await give('The weather', 'It rains.')
    await page.getByText('We do not understand what it says.').waitFor()
    await page.getByRole('button', { name: 'Put it away' }).click()
    await page.getByText('No mail waits for you').waitFor()
  })

  test('what to do next is told, by rule', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/applications`)
    await page.getByRole('link', { name: 'Night Planner' }).click()
    await page.getByRole('button', { name: 'Add a task' }).click()
    await page.getByLabel('What it is', { exact: true }).fill('Ask for the reason')
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16)
    await page.getByLabel('Until when', { exact: true }).fill(tomorrow)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByLabel('Done: Ask for the reason').waitFor()
    await page.goto(`${server.address}/next`)
    await page.getByText('Ask for the reason').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('a table of 300 applications comes in, and the board stays light', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/applications`)
    await page.getByText('Bring in and take along').click()
    await page
      .getByLabel('Choose a CSV table')
      .setInputFiles({ name: 'tracker.csv', mimeType: 'text/csv', buffer: Buffer.from(manyApplications) })
    await page.getByText(/300 read, 300 added/u).waitFor()
    await page.getByText('302 applications').waitFor()
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(4_500)
    await page.getByLabel('Filter: title, company, place').fill('Controller 17')
    await page.getByText('11 applications').waitFor()
    await page.goto(`${server.address}/applications?view=list`)
    await page.getByText('302 applications').waitFor()
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(4_500)
  })

  test('the search is told in figures: each with n and interval, hidden where there are too few, a table behind each chart', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/insights`)
    await page.getByRole('definition').filter({ hasText: '303' }).waitFor()
    await page
      .getByText(/^\d+ · \d+% \(\d+% to \d+%\), n \d+$/u)
      .first()
      .waitFor()
    await page
      .locator('main li')
      .getByText(/too few to tell, 5 are needed$/u)
      .first()
      .waitFor()
    await page.getByText('The numbers').first().click()
    await page.getByRole('columnheader', { name: 'Of the step before' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Time', { exact: true }).selectOption('a year')
    await page.getByRole('link', { name: 'Skills', exact: true }).click()
    await page.getByText(/^\d+ of 1 postings name skills\.$/u).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: 'The market' }).click()
    await page.getByRole('heading', { name: 'What they pay a year' }).waitFor()
    await page
      .getByText(/^1 open/u)
      .first()
      .waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Words of a title').fill('no such title')
    await page.getByText('None of these postings names a skill.').waitFor()
    await page.getByRole('link', { name: 'Models', exact: true }).click()
    await page.getByText('Nothing was spent').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('a fact shows the place it comes from, is put into own words, and is brought back', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/profiles`)
    await page.getByRole('link', { name: 'Ines Sample' }).click()
    await page.getByRole('heading', { name: 'Positions' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    const statement = page.locator('ul ul button[aria-haspopup=dialog]').first()
    const words = (await statement.textContent()) ?? ''
    await statement.click()
    await page.getByText('Word for word from your file:').waitFor()
    await page.getByText('sample-resume.txt, page 1').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Its words').fill('Said in my own words.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Your profile was changed.').waitFor()
    await page.getByRole('button', { name: 'Said in my own words.', exact: true }).click()
    await page.getByText('Your words. The file says:').waitFor()
    expect(await page.locator('dialog blockquote').textContent()).toBe(words)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Undo the last edit' }).click()
    await page.getByText(words, { exact: true }).waitFor()
  })

  test('facts are ordered and hidden by keyboard, and each version can be gone back to', async () => {
    const { page } = seeker
    const down = page
      .getByRole('button', { name: /^Move .* down$/u })
      .and(page.locator(':enabled'))
      .first()
    await down.focus()
    // The notice of the edit before may still be there: the answer says that this one is done.
    await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/edits') && response.ok()),
      page.keyboard.press('Enter'),
    ])
    await page.locator('ul ul button[aria-haspopup=dialog]').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Hide it/u }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('hidden', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Versions' }).click()
    await page.getByRole('button', { name: 'Go back to version 1' }).click()
    await page.getByText('As in version 1 again.').waitFor()
    expect(await page.getByText('hidden', { exact: true }).count()).toBe(0)
  })

  test('a further file is compared, and only what is chosen is taken', async () => {
    const { page } = seeker
    await page.getByRole('button', { name: 'Compare a further file' }).click()
    await page.getByLabel('Choose a file').setInputFiles(inRepository('test/fixtures/resume.txt'))
    const take = page.getByRole('button', { name: /^Take \d+ facts$/u })
    await take.waitFor()
    expect(await findBarriers(page)).toEqual([])
    await take.click()
    await page.getByText(/^\d+ facts were taken\.$/u).waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
  })

  test('wishes, answers and stories are kept', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/wishes`)
    await page.getByLabel('Titles you look for (one a line)').fill('Operations Manager\nPlant Manager')
    await page.getByLabel('Salary, at least').fill('60000')
    await page.getByRole('button', { name: 'Add a country' }).click()
    await page.getByLabel('Country (code such as NO)').fill('de')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Save your wishes' }).click()
    await page.getByText('Your wishes were saved.').waitFor()
    await page.goto(`${server.address}/answers`)
    await page.getByText('No answers yet').waitFor()
    await page.getByRole('button', { name: 'Add an answer' }).click()
    await page.getByLabel('The question, as a form asks it').fill('What are your salary expectations?')
    await page.getByLabel('Your answer').fill('60,000 EUR a year.')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('only by you').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.goto(`${server.address}/profiles`)
    await page.getByRole('link', { name: 'Ines Sample' }).click()
    await page.getByRole('link', { name: 'Stories for interviews' }).click()
    await page.getByRole('button', { name: 'Begin with this' }).first().click()
    await page.getByLabel('Task').fill('Keep the lines running.')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Keep the lines running.').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('no page complained', () => {
    expect(seeker.complaints).toEqual([])
  })
})
