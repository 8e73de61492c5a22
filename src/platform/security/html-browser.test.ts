/** Cleaned HTML in a real browser: of thousands of public attacks none runs, on a page without any policy. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedData } from '../../../test/harness/shared-data.ts'
import { cleanHtml } from './html.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)
const isRequired = process.env.CI === 'true'
if (!hasBrowser && !isRequired) process.stderr.write(`No browser at ${executablePath}: attacks are not run in one.\n`)

const lists = ['xss_patt.jsonl', 'xss_payloadbox.jsonl', 'naughty_strings.jsonl']

async function readAttacks(name: string): Promise<string[]> {
  const text = await readFile(sharedData.path('security', name), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line)))
}

/** Counts what runs: every function that the lists call, and whatever a handler does when its event is sent to it. */
const countRuns = `
  window.executed = []
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    window[name] = (...given) => { window.executed.push(name + ' ' + given.join()) }
`

/** Everything is clicked, focused, loaded, dragged: what waits for an event gets it. */
const provoke = `
  const events = ['click', 'dblclick', 'mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'focus', 'blur',
    'keydown', 'keyup', 'load', 'error', 'toggle', 'drag', 'drop', 'scroll', 'wheel', 'animationstart', 'animationend',
    'transitionend', 'pointerover', 'pointerdown', 'copy', 'paste', 'input', 'change', 'submit', 'begin', 'end']
  document.addEventListener('click', (event) => event.preventDefault(), true)
  document.addEventListener('submit', (event) => event.preventDefault(), true)
  for (const element of document.querySelectorAll('*'))
    for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }))
  // Links are not followed; that none of them would run a script is asked of the browser itself.
  for (const link of document.querySelectorAll('a[href]'))
    if (!/^(https?|mailto):$/.test(link.protocol)) window.executed.push('link ' + link.href)
`

describe.skipIf(!(hasBrowser || isRequired) || !sharedData.present)('attacks in a real browser', () => {
  let browser: Browser
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
    browser = await chromium.launch({ executablePath, args })
  })
  afterAll(() => browser?.close())

  /** What ran, and what the page asked of the network. */
  async function runAll(fragments: readonly string[]): Promise<{ executed: string[]; asked: string[] }> {
    const page = await browser.newPage()
    const asked: string[] = []
    await page.route('**/*', (route) => {
      if (route.request().url() !== 'http://page.test/') {
        asked.push(route.request().url())
        return route.abort()
      }
      const body = `<!doctype html><script>${countRuns}</script><body>${fragments.map((one) => `<div>${one}</div>`).join('\n')}</body>`
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
    })
    await page.goto('http://page.test/', { waitUntil: 'load' })
    await page.evaluate(provoke)
    const executed = await page.evaluate<string[]>('window.executed')
    await page.close()
    return { executed, asked: asked.filter((url) => !url.endsWith('/favicon.ico')) }
  }

  test.each(lists)(
    'none of %s runs or fetches anything once it was cleaned',
    async (name) => {
      const attacks = await readAttacks(name)
      expect(attacks.length).toBeGreaterThan(250)
      const cleaned = attacks.map((attack) => cleanHtml(attack).html)
      for (let at = 0; at < cleaned.length; at += 500)
        expect(await runAll(cleaned.slice(at, at + 500))).toEqual({ executed: [], asked: [] })
    },
    180_000,
  )

  test('as they come, they do run: the test would see it', async () => {
    const { executed } = await runAll(['<img src=x onerror=alert(1)>', '<b onmouseover="confirm(2)">word</b>'])
    expect(executed.map((one) => one.split(' ')[0])).toEqual(expect.arrayContaining(['alert', 'confirm']))
    const { asked } = await runAll(['<img src="http://elsewhere.test/pixel">'])
    expect(asked).toEqual(['http://elsewhere.test/pixel'])
  })
})
