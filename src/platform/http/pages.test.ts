import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { launchBrowser, openWatchedPage, skipsBrowserTests } from '../../../test/harness/chromium.ts'
import { openTestServer } from '../../../test/harness/http-server.ts'
import { registerHomePage } from './home-page.ts'
import type { HttpServer } from './server.ts'

async function addPages(app: HttpServer): Promise<void> {
  app.get(
    '/api/v1/greeting',
    { schema: { tags: ['greetings'], summary: 'A greeting', response: { 200: z.strictObject({ text: z.string() }) } } },
    async () => ({ text: 'Hello from the route' }),
  )
  await registerHomePage(app, {
    publicUrl: null,
    addresses: ['/'],
    state: async () => ({
      version: '1.2.3',
      isReady: true,
      summary: 'Everything needed answers.',
      facts: [{ label: 'Data folder', value: `/home/${'a-long-folder-name/'.repeat(8)}` }],
      nextSteps: [
        { title: 'Type this', text: 'One command.', command: `rolewright prepare --resume ${'x'.repeat(200)}` },
      ],
    }),
  })
}

describe.skipIf(skipsBrowserTests)('our pages in a real browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  async function openPage(colorScheme: 'light' | 'dark', width: number) {
    const { app } = await openTestServer(addPages)
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    return { address, ...(await openWatchedPage(browser, address, { colorScheme, viewport: { width, height: 800 } })) }
  }

  test.each([
    ['light', 1200],
    ['dark', 320],
  ] as const)(
    'the home page in the %s scheme fits a window of %i pixels and breaks no policy',
    async (scheme, width) => {
      const { page, address, complaints, close } = await openPage(scheme, width)
      await page.goto(`${address}/`)
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      const dark = scheme === 'dark'
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      expect(paper).toBe(dark ? 'rgb(18, 21, 19)' : 'rgb(251, 250, 247)')
      expect(complaints).toEqual([])
      await close()
    },
  )

  test('the documentation page shows a route, and a reader with a token can try it, under its policy', async () => {
    const { page, address, complaints, close } = await openPage('light', 1200)
    await page.goto(`${address}/docs`)
    await page.getByRole('button', { name: 'Authorize' }).click()
    await page.getByRole('textbox', { name: 'auth-bearer-value' }).fill('ana')
    await page.locator('.auth-btn-wrapper .authorize').first().click()
    await page.locator('.auth-btn-wrapper .btn-done').first().click()
    await page.locator('.opblock-summary-control', { hasText: 'A greeting' }).click()
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    await page.locator('.live-responses-table .microlight', { hasText: 'Hello from the route' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
