/** Several people on one server, each in their own browser: an invitation becomes an account, and nobody sees what is another's. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findBarriers,
  launchBrowser,
  loadSampleData,
  openWatchedPage,
  skipsBrowserTests,
  type WatchedPage,
} from '../harness/chromium.ts'
import { type RunningServer, runCli, startServer } from '../harness/processes.ts'
import { createServerInstallation, hasServerDatabase, type ServerInstallation } from '../harness/server-installation.ts'

const password = 'correct horse battery staple'

describe.skipIf(skipsBrowserTests || !hasServerDatabase)('two people in the browser', () => {
  let installation: ServerInstallation
  let server: RunningServer
  let browser: Browser
  const people: WatchedPage[] = []

  beforeAll(async () => {
    installation = await createServerInstallation()
    ;[server, browser] = await Promise.all([startServer(installation.variables), launchBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await installation?.remove()
  })

  /** By the link that an operator hands out. */
  async function join(email: string, role: 'user' | 'admin'): Promise<WatchedPage> {
    const invited = await runCli(
      ['accounts', 'invite', email, ...(role === 'admin' ? ['--admin'] : [])],
      installation.variables,
    )
    const path = /\/sign-up#invitation=[\w-]+/u.exec(invited.stdout)?.[0]
    if (path === undefined) throw new Error(invited.stdout + invited.stderr)
    const person = await openWatchedPage(browser, server.address, {}, [/401 \(Unauthorized\)/u])
    people.push(person)
    const { page } = person
    // Machines that run everything at once take their time; nothing here is about speed.
    page.setDefaultTimeout(150_000)
    await page.goto(server.address + path)
    await page.getByText('You were invited.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('What you are called').fill(email.split('@')[0] ?? '')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Make the account' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your resume, and the postings you look at' }).waitFor()
    return person
  }

  test('an invitation becomes an account, and a second person sees nothing of the first', async () => {
    const { page: ana } = await join('ana@example.org', 'user')
    await loadSampleData(ana)
    await ana.getByRole('button', { name: 'Keep as an application' }).click()
    await ana.getByText('Added as “Saved”').waitFor()
    const { page: ben } = await join('ben@example.org', 'user')
    for (const [address, empty] of [
      ['/profiles', 'No profile yet'],
      ['/matches', 'No resume yet'],
      ['/postings', 'No postings yet'],
      ['/applications', 'No applications yet'],
      ['/runs', 'No runs yet'],
    ]) {
      await ben.goto(server.address + address)
      await ben.getByText(empty ?? '').waitFor()
    }
    await ben.goto(ana.url())
    await ben.getByRole('heading', { level: 1, name: 'There is no such application' }).waitFor()
    expect(await ben.getByText('Added as “Saved”').count()).toBe(0)
    await ben.goto(`${server.address}/admin`)
    await ben.getByText('This page is for administrators.').waitFor()
    await ben.goto(`${server.address}/settings/security`)
    await ben.getByRole('heading', { name: 'Second factor' }).waitFor()
    await ben.getByRole('heading', { name: 'Your e-mail address' }).waitFor()
    expect(await findBarriers(ben)).toEqual([])
  })

  test('an administrator sees accounts and what they use, and suspends one, whose pages then ask who it is', async () => {
    const { page } = await join('root@example.org', 'admin')
    await page.getByRole('link', { name: 'Administration' }).click()
    await page.getByText('ben@example.org').waitFor()
    await page.getByText('No run waits for its turn.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Suspend ben' }).click()
    await page.getByText('ben was suspended').waitFor()
    await page.getByRole('button', { name: 'Let ben in again' }).waitFor()
    const ben = people[1]?.page
    await ben?.goto(`${server.address}/runs`)
    await ben?.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(await page.getByText('Nobody is invited at the moment.').count()).toBe(1)
  })

  test('no page complained, but of what was not theirs', () => {
    expect(people.flatMap(({ complaints }) => complaints).filter((one) => !/404 \(/u.test(one))).toEqual([])
  })
})
