/** The first look in a real browser: sample data, and a ranked list with reasons, without anything of one's own. */
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
import { makeDataFolder, type RunningServer, startServer } from '../harness/processes.ts'

describe.skipIf(skipsBrowserTests)('looking around without a resume', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let browser: Browser
  let visitor: WatchedPage

  beforeAll(async () => {
    folder = await makeDataFolder()
    ;[server, browser] = await Promise.all([startServer({ DATA_DIR: folder.path }), launchBrowser()])
    visitor = await openWatchedPage(browser, server.address)
    await signInAsOwner(visitor.page, server)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await folder?.remove()
  })

  test('sample data is one click away, and leads to a ranked list with reasons', async () => {
    const { page } = visitor
    await loadSampleData(page)
    expect(await page.getByText('Met by your facts').count()).toBeGreaterThan(1)
    expect(await page.locator('main li').first().textContent()).toMatch(/Operations Manager/u)
    expect(await findBarriers(page)).toEqual([])
    await page.goto(server.address)
    await page.getByText('Ines Sample').waitFor()
    expect(await page.getByRole('button', { name: 'Load sample data' }).count()).toBe(0)
    expect(visitor.complaints).toEqual([])
  })
})
