/**
 * Takes a picture of every page, light, dark and on a phone, with sample data: `npm run -s screenshots [FOLDER]`.
 * For eyes, not for comparison: what is wrong in a picture is mended, and a test is written for it.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser, openWatchedPage, printedLinkOf } from './harness/chromium.ts'
import { makeDataFolder, startServer } from './harness/processes.ts'

const target = resolve(process.argv[2] ?? 'reports/screenshots')
const looks = [
  { name: 'light', scheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', scheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', scheme: 'light', viewport: { width: 390, height: 844 } },
] as const

/** Fills the installation as a person would, until every page has something to show. */
async function fill(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Load sample data' }).click()
  await page.getByText('12 of 12 postings').waitFor()
  await page.getByRole('button', { name: 'Prepare an application' }).click()
  await page.getByText('Waits for your approval').waitFor({ timeout: 60_000 })
}

/** Every address without a parameter, and the posting and the run that `fill` made. */
async function addressesOf(page: Page): Promise<string[]> {
  const run = new URL(page.url()).pathname
  const posting = await page.evaluate<string>(
    "fetch('/api/v1/postings').then((answer) => answer.json()).then(({ postings }) => '/postings/' + postings[0].id)",
  )
  const places = await page
    .locator('header nav a')
    .evaluateAll((links) => links.map((link) => new URL(link.href).pathname))
  return [...places, posting, run]
}

const nameOf = (address: string): string =>
  address === '/'
    ? 'start'
    : address
        .slice(1)
        .replace(/\/[\da-f-]{36}/u, '-one')
        .replaceAll('/', '-')

const folder = await makeDataFolder()
const [server, browser] = await Promise.all([startServer({ DATA_DIR: folder.path }), launchBrowser()])
try {
  const { page, complaints } = await openWatchedPage(browser, server.address)
  await page.goto(server.address + (await printedLinkOf(server)))
  await fill(page)
  const addresses = await addressesOf(page)
  await mkdir(target, { recursive: true })
  for (const { name, scheme, viewport } of looks) {
    await page.setViewportSize(viewport)
    await page.evaluate(`localStorage.setItem('rolewright.scheme', '${scheme}')`)
    for (const address of addresses) {
      await page.goto(server.address + address, { waitUntil: 'networkidle' })
      const file = join(target, `${nameOf(address)}-${name}.png`)
      await page.screenshot({ path: file })
      process.stdout.write(`${file}\n`)
    }
  }
  if (complaints.length > 0) throw new Error(`The pages complained:\n${complaints.join('\n')}`)
} finally {
  await browser.close()
  await server.stop()
  await folder.remove()
}
