import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestServer } from '../../../test/harness/http-server.ts'
import { registerHomePage } from './home-page.ts'
import type { HttpServer } from './server.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)
const isRequired = process.env.CI === 'true'
if (!hasBrowser && !isRequired)
  process.stderr.write(`No browser at ${executablePath}: tests of the pages are skipped.\n`)

// Without these switches a headless browser asks its maker's hosts at every start.
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

async function addPages(app: HttpServer): Promise<void> {
  app.get(
    '/api/v1/greeting',
    { schema: { tags: ['greetings'], summary: 'A greeting', response: { 200: z.strictObject({ text: z.string() }) } } },
    async () => ({ text: 'Hello from the route' }),
  )
  await registerHomePage(app, {
    publicUrl: null,
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

describe.skipIf(!hasBrowser && !isRequired)('our pages in a real browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: switches })
  })
  afterAll(() => browser?.close())

  /** A page, and everything the browser complained about or asked of another server. */
  async function openPage(
    colorScheme: 'light' | 'dark',
    width: number,
  ): Promise<{ page: Page; address: string; complaints: string[] }> {
    const { app } = await openTestServer(addPages)
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:')) complaints.push(request.url())
    })
    return { page, address, complaints }
  }

  test.each([
    ['light', 1200],
    ['dark', 320],
  ] as const)(
    'the home page in the %s scheme fits a window of %i pixels and breaks no policy',
    async (scheme, width) => {
      const { page, address, complaints } = await openPage(scheme, width)
      await page.goto(`${address}/`)
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      const dark = scheme === 'dark'
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      expect(paper).toBe(dark ? 'rgb(18, 21, 19)' : 'rgb(251, 250, 247)')
      expect(complaints).toEqual([])
      await page.close()
    },
  )

  test('the documentation page shows a route, and a reader with a token can try it, under its policy', async () => {
    const { page, address, complaints } = await openPage('light', 1200)
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
    await page.close()
  })
})
