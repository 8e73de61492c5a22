/** A real browser for tests of pages: Debian's chromium, and everything it complains about. */
import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { RunningServer } from './processes.ts'

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
  /** Errors and warnings of the page and the console, breaches of its policy, requests to other servers, and requests that failed. Must stay empty. */
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
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed'
    // Whoever leaves a page, or takes a file along, ends what it was asking for.
    if (why !== 'net::ERR_ABORTED') complain(`${why} ${request.url()}`)
  })
  // The browser tells a breach of the content security policy to the page; the page tells it here.
  await page.exposeFunction('__complain', complain)
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => {
      __complain('policy: ' + event.violatedDirective + ' ' + (event.blockedURI || event.sourceFile))
    })`,
  )
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(address)) complain(request.url())
  })
  return { page, complaints, close: () => context.close() }
}

/** What a reader with a screen reader, a keyboard or weak eyes would stumble over: WCAG 2.2 A and AA. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`,
  )
  return found as string[]
}

/** The path of the link that lets the owner of an embedded server in, once it is printed. */
async function printedLinkOf(server: RunningServer): Promise<string> {
  const pattern = /\/sign-in\/[\w-]+/u
  while (!pattern.test(server.output())) await new Promise((resolve) => setTimeout(resolve, 20))
  return pattern.exec(server.output())?.[0] ?? ''
}

/** Opens the link that an embedded server printed, and waits for its first page. */
export async function signInAsOwner(page: Page, server: RunningServer): Promise<void> {
  await page.goto(server.address + (await printedLinkOf(server)))
  await page.getByRole('heading', { level: 1, name: 'Your resume, and the postings you look at' }).waitFor()
}

/** From the first page to the ranked list of the sample. */
export async function loadSampleData(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Load sample data' }).click()
  await page.getByText('12 of 12 postings').waitFor()
}
