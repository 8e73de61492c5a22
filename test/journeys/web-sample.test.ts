/** The first look in a real browser: sample data, and a ranked list with reasons, without anything of one's own. */
import type { Browser, Locator, Page } from 'playwright-core'
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

/** Goes there with Tab alone, as a hand without a mouse does; what has the focus must be seen to have it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if ((await target.and(page.locator(':focus')).count()) === 0) continue
    const outline = await page.evaluate('parseFloat(getComputedStyle(document.activeElement).outlineWidth)')
    expect(outline).toBeGreaterThan(2)
    return
  }
  throw new Error(`Tab does not lead to ${target}.`)
}

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

  test('from the ranked list to a finished resume by keyboard alone, with nothing that moves by itself', async () => {
    const { page } = visitor
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(server.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }))
    await page.keyboard.press('Enter')
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()
    await button('Prepare an application').waitFor()
    await tabTo(page, button('Prepare an application'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Steps' }).waitFor()
    const isMoving = "document.getAnimations().some(({ playState }) => playState === 'running')"
    expect(await page.evaluate(isMoving)).toBe(false)
    await page.getByText('Waits for your approval').waitFor({ timeout: 60_000 })
    await tabTo(page, button('Reject'))
    await page.keyboard.press('Enter')
    await tabTo(page, button(/^Finish with \d+ accepted and 1 rejected$/u))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Documents' }).waitFor({ timeout: 60_000 })
    await tabTo(page, page.getByRole('link', { name: /^Download .*Resume\.pdf$/u }))
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/Resume\.pdf$/u)
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
