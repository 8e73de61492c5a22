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

  test('what goes wrong in a page is complained of: errors, breaches of its policy, requests to others or that fail', async () => {
    const { page, complaints, close } = await openWatchedPage(browser, server.address)
    await page.goto(`${server.address}/sign-in`)
    const provoke: readonly (readonly [RegExp, string])[] = [
      [/^Failed to load resource.* 401 /u, "void fetch('/api/v1/me')"],
      [/^said by the console$/u, "console.error('said by the console')"],
      [/^thrown later$/u, "void setTimeout(() => { throw new Error('thrown later') })"],
      [/^policy: script-src/u, "document.body.append(Object.assign(document.createElement('script'), { text: '1' }))"],
      [/^policy: connect-src/u, "void fetch('https://elsewhere.example/').catch(() => {})"],
      [
        /^net::ERR_.* http/u,
        "void fetch('/api/v1/me?refused', { signal: AbortSignal.timeout(60_000) }).catch(() => {})",
      ],
    ]
    await page.route('**/*refused', (route) => route.abort('connectionrefused'))
    for (const [, code] of provoke) await page.evaluate(code)
    for (const [complaint] of provoke)
      await expect.poll(() => complaints).toContainEqual(expect.stringMatching(complaint))
    await close()
  })
})
