/** A real browser for tests of pages: Debian's chromium, and everything it complains about. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)
const isRequired = process.env.CI === 'true'

/** Whether tests of pages are skipped here; under `CI=true` they fail instead. */
export const skipsBrowserTests = !hasBrowser && !isRequired
if (skipsBrowserTests) process.stderr.write(`No browser at ${executablePath}: tests of the pages are skipped.\n`)

// Without these switches a headless browser asks its maker's hosts at every start.
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args: switches })

export interface WatchedPage {
  readonly page: Page
  /** Errors and warnings of the page and the console, requests to other servers, and requests that failed. Must stay empty. */
  readonly complaints: string[]
  close(): Promise<void>
}

/**
 * A window of its own, with its own cookies.
 * @param address what the page may ask; anything else is a complaint
 * @param expected answers that the test provokes, such as a 401, by a part of the console's sentence
 */
export async function openWatchedPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  expected: readonly RegExp[] = [],
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  const complain = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text)
  }
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(message.text())
  })
  page.on('pageerror', (error) => complain(error.message))
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(address)) complain(request.url())
  })
  return { page, complaints, close: () => context.close() }
}
