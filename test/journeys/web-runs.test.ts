/** Runs with a model in a real browser: consent first, a lie refused with its reason, free wording marked, what left the machine, a cut connection, a session that ends. */
import type { Browser, Page } from 'playwright-core'
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
import { type Behaviour, type FakeModelServer, startFakeModelServer } from '../harness/fake-model-server.ts'
import { findFreePort } from '../harness/free-port.ts'
import { makeDataFolder, type RunningServer, startServer } from '../harness/processes.ts'
import { promptOf, replyTo } from '../harness/scripted-model.ts'

const lie = 'Headed 900 engineers at NASA and won a Nobel Prize'
const freeLine = 'Put incoming goods through checks and logged stock in SAP.'

/** Answers the short question it is tried with, does its work, and in each resume tells one lie and words one line freely. */
const lyingModel: Behaviour = {
  kind: 'reply',
  to: (request) => {
    if (promptOf(request).includes('capital of France')) return JSON.stringify({ capital: 'Paris' })
    const said = replyTo(request)
    const answer = JSON.parse(said) as { changes?: { text: string }[] }
    const [first, ...others] = answer.changes ?? []
    const freely = others.map((one) =>
      one.text.startsWith('Checked incoming goods') ? { ...one, text: freeLine } : one,
    )
    return first ? JSON.stringify({ changes: [{ ...first, text: lie }, ...freely] }) : said
  },
}

describe.skipIf(skipsBrowserTests)('runs with a model in the browser', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let model: FakeModelServer
  let server: RunningServer
  let browser: Browser
  let seeker: WatchedPage
  let variables: Readonly<Record<string, string>>
  let run: string

  const prepare = async (page: Page) => {
    await page.goto(`${server.address}/matches`)
    await page.getByRole('button', { name: 'Prepare an application' }).click()
    await page.getByText('Waits for your approval').waitFor({ timeout: 120_000 })
    run = page.url()
  }

  beforeAll(async () => {
    ;[folder, model] = await Promise.all([makeDataFolder(), startFakeModelServer()])
    model.always(lyingModel)
    const port = String(await findFreePort())
    const models = { LLM_BASE_URL: model.url, LLM_MODEL: 'gpt-5-mini', LLM_PRICES: 'compatible/gpt-5-mini = 0.25/2' }
    variables = { DATA_DIR: folder.path, PORT: port, ...models }
    ;[server, browser] = await Promise.all([startServer(variables), launchBrowser()])
    seeker = await openWatchedPage(browser, server.address, { viewport: { width: 1280, height: 900 } }, [
      // What the tests provoke: a server that is gone, a session that has ended.
      /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/u,
      /401 \(Unauthorized\)|503 \(/u,
    ])
    // Machines that run everything at once take their time; nothing here is about speed.
    seeker.page.setDefaultTimeout(150_000)
    await signInAsOwner(seeker.page, server)
    await loadSampleData(seeker.page)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await model?.close()
    await folder?.remove()
  })

  test('where a model would be asked, consent is asked for first, and the model is tried out', async () => {
    const { page } = seeker
    await page.getByText('A model is configured, and not asked before you agree.').waitFor()
    await page.getByRole('link', { name: 'Models and consent' }).click()
    await page.getByText('Nothing has left this machine.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(model.seen).toEqual([])
    await page.getByRole('button', { name: 'Agree to these hosts' }).click()
    await page.getByText(/^You agreed on/u).waitFor()
    await page.getByRole('button', { name: 'Ask the model a short question' }).click()
    await page.getByText(/^gpt-5-mini at 127\.0\.0\.1:\d+ answered in \d+ ms\.$/u).waitFor()
    expect(model.seen).toHaveLength(1)
    await page.goto(`${server.address}/matches`)
    await page.getByText('What a run costs you is not known yet.').waitFor()
  })

  test('a lie of the model is refused with its reason and cannot be accepted, and can be said in own words', async () => {
    const { page } = seeker
    await prepare(page)
    await page.getByText(/^\d+ requests? to (?:a model|models), /u).waitFor()
    const card = page.locator('article').filter({ hasText: lie })
    await card.getByText('Refused by the verifier').waitFor()
    expect(await card.locator('li').count()).toBeGreaterThan(0)
    expect(await card.getByRole('button', { name: 'Accept', exact: true }).count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await card.getByRole('button', { name: 'Say it yourself' }).click()
    await card.getByLabel('Your own words').fill('Said by myself.')
    await page.getByRole('button', { name: 'Whole documents' }).click()
    await page.getByText('Said by myself.').waitFor()
    expect(await page.getByText(lie).count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
  })

  test('a line in words that no rule knows is marked, and accepted only where its person chooses so', async () => {
    const { page } = seeker
    await page.getByRole('button', { name: 'Change by change' }).click()
    const card = page.locator('article').filter({ hasText: freeLine })
    await card.getByText('Freely worded: look twice').waitFor()
    expect(await card.locator('li').count()).toBeGreaterThan(0)
    const accept = card.getByRole('button', { name: 'Accept', exact: true })
    expect(await accept.getAttribute('aria-pressed')).toBe('false')
    await accept.click()
    expect(await accept.getAttribute('aria-pressed')).toBe('true')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Whole documents' }).click()
    await page.getByText(freeLine).waitFor()
  })

  test('a cut connection is told, and taken up again by itself', async () => {
    const { page } = seeker
    await server.stop()
    await page.getByText('The connection was lost.').waitFor({ timeout: 60_000 })
    server = await startServer(variables)
    await page.getByText('The connection was lost.').waitFor({ state: 'detached', timeout: 120_000 })
    await page.getByRole('button', { name: 'Change by change' }).click()
    await page.getByRole('button', { name: /^Finish with/u }).click()
    await page.getByRole('heading', { name: 'Documents' }).waitFor({ timeout: 120_000 })
  })

  test('a variant is made beside a run, cancelled, and done again without a model', async () => {
    const { page } = seeker
    await page.goto(run)
    await page.getByRole('button', { name: 'Make a variant' }).click()
    await page.getByLabel(/^Your wish/u).fill('shorter')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText('Your wish: shorter').waitFor()
    await page.getByRole('link', { name: 'The run this is a variant of' }).waitFor()
    await page.getByRole('button', { name: 'Cancel this run' }).click()
    await page.getByText('Cancelled', { exact: true }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    const asked = model.seen.length
    await page.getByRole('button', { name: 'Do it again' }).click()
    await page.getByLabel('Ask no model from now on').check()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText('Waits for your approval').waitFor({ timeout: 120_000 })
    expect(model.seen.length).toBe(asked)
  })

  test('the ledger says what left this machine, and the budget is set', async () => {
    const { page } = seeker
    await page.getByRole('link', { name: 'Settings', exact: true }).click()
    await page.getByRole('cell', { name: 'tailor-resume' }).first().waitFor()
    await page.getByLabel(/^Daily budget in dollars/u).fill('0.5')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('It was saved.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.goto(`${server.address}/matches`)
    await page.getByText(/Your last (?:run|\d+ runs) cost \$0\.\d+/u).waitFor()
  })

  test('who runs the installation sees what was done and what it cost, as sums', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/admin`)
    await page.getByText(/^No run waits for its turn\. [1-9]\d* requests to models within 30 days, /u).waitFor()
    const done = page.getByRole('definition').and(page.getByText(/^[1-9]\d* \/ 0$/u))
    expect(await done.count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Settings', exact: true }).click()
  })

  test('an API key is shown once, and sessions are listed', async () => {
    const { page } = seeker
    await page.getByRole('link', { name: 'Security', exact: true }).click()
    await page.getByText('this one').waitFor()
    await page.getByLabel('What it is for').fill('my calendar')
    await page.getByRole('button', { name: 'Make a key' }).click()
    await page.getByText('Copy it now: it is shown this once.').waitFor()
    const key = (await page.locator('code').textContent()) ?? ''
    expect(key).toMatch(/^rw_/u)
    expect(await findBarriers(page)).toEqual([])
    await page.reload()
    await page.getByText('my calendar', { exact: true }).waitFor()
    expect(await page.getByText(key).count()).toBe(0)
    await page.getByRole('button', { name: 'Revoke my calendar' }).click()
    await page.getByText('my calendar was revoked.').waitFor()
    await page.getByRole('link', { name: 'Your data', exact: true }).click()
    await page.getByRole('link', { name: 'Download everything' }).waitFor()
    expect(await page.getByRole('button', { name: 'Delete it for good' }).isDisabled()).toBe(true)
    expect(await findBarriers(page)).toEqual([])
  })

  test('a session that ends while the page is open leads to signing in, and back to where one was', async () => {
    const { page } = seeker
    await page.goto(`${server.address}/runs`)
    await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
    await page.context().clearCookies()
    await page.getByRole('link', { name: 'Boards', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(new URL(page.url()).searchParams.get('next')).toBe('/boards')
  })

  test('no page complained', () => {
    expect(seeker.complaints).toEqual([])
  })
})
