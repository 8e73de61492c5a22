/**
 * Takes a picture of every page, light, dark, on a phone and in German, with sample data: `npm run -s screenshots [FOLDER]`.
 * For eyes, not for comparison: what is wrong in a picture is mended, and a test is written for it.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser, loadSampleData, openWatchedPage, signInAsOwner } from './harness/chromium.ts'
import { makeDataFolder, startServer } from './harness/processes.ts'

const target = resolve(process.argv[2] ?? 'reports/screenshots')
interface Look {
  readonly name: string
  readonly scheme: 'light' | 'dark'
  readonly language?: 'en' | 'de'
  readonly viewport: { readonly width: number; readonly height: number }
}
const looks = [
  { name: 'light', scheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', scheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', scheme: 'light', viewport: { width: 390, height: 844 } },
  { name: 'german', scheme: 'light', language: 'de', viewport: { width: 1280, height: 900 } },
] as const satisfies readonly Look[]

/** Applications of every status, one of them with everything that can be written beside it; an answer and wishes. */
const applications = `(async () => {
  const send = async (method, path, body) => {
    const headers = { 'x-rolewright-client': 'web', ...(body && { 'content-type': 'application/json' }) }
    return (await fetch('/api/v1' + path, { method, headers, body: body && JSON.stringify(body) })).json()
  }
  const add = (title, company, status, happenedAt) => send('POST', '/applications', { title, company, location: 'Hamburg', status, happenedAt })
  await add('Plant Manager', 'Nordlicht Klinik', 'saved')
  await add('Operations Lead', 'Harbour Foods', 'preparing')
  await add('Head of Logistics', 'Fjordbank', 'applied', '2026-11-10T09:00:00Z')
  await add('Shift Coordinator', 'Harbour Foods', 'rejected', '2026-11-02T09:00:00Z')
  await add('Production Planner', 'Werft Nord', 'offer', '2026-11-20T09:00:00Z')
  const { id } = await add('Operations Manager, night production and dispatch', 'Harbour Foods', 'applied', '2026-11-04T09:00:00Z')
  await send('POST', '/applications/' + id + '/moves', { to: 'interview', happenedAt: '2026-11-18T09:00:00Z', note: 'They called, very friendly.' })
  for (const content of [
    { kind: 'task', title: 'Send the references', dueAt: '2026-12-02T09:00:00Z' },
    { kind: 'interview', title: 'With the plant manager', startsAt: '2026-12-03T14:00:00Z', place: 'Hafenstrasse 4' },
    { kind: 'contact', name: 'Rosa Lind', role: 'Plant manager', email: 'rosa@example.org' },
    { kind: 'note', text: 'The season starts in March; they want somebody before that.' },
    { kind: 'offer', amount: 61000, currency: 'EUR', period: 'year' },
  ]) await send('POST', '/applications/' + id + '/entries', { content })
  for (let index = 0; index < 24; index++) {
    const day = (offset) => new Date(Date.now() - (80 - index * 3 - offset) * 86_400_000).toISOString()
    const one = await send('POST', '/applications', {
      ...{ title: index % 3 === 0 ? 'Operations Manager' : 'Production Planner', company: 'Company ' + index },
      ...{ source: index % 2 === 0 ? 'greenhouse' : 'referral', status: 'applied', happenedAt: day(0) },
    })
    const move = (to, offset) => send('POST', '/applications/' + one.id + '/moves', { to, happenedAt: day(offset) })
    if (index % 4 === 1) await move('rejected', 6)
    if (index % 4 === 2) await move('screening', 5)
    if (index % 8 === 2) await move('interview', 7)
    await send('POST', '/applications/' + one.id + '/archive')
  }
  const { profiles: [profile] } = await (await fetch('/api/v1/profiles')).json()
  const makeDocument = (wish) => send('POST', '/profiles/' + profile.id + '/documents', { format: 'pdf', ...wish })
  await makeDocument({})
  const { facts, version } = await (await fetch('/api/v1/profiles/' + profile.id)).json()
  const [first, second] = facts.filter(({ kind }) => kind === 'bullet')
  const edits = [
    { op: 'change', factId: first.id, value: first.value.replace('Lead', 'Lead and train') },
    { op: 'hide', factId: second.id },
  ]
  await send('POST', '/profiles/' + profile.id + '/edits', { version, edits })
  await makeDocument({ template: 'serif', pages: '1' })
  await send('POST', '/answers', { question: 'What are your salary expectations?', answer: '60,000 EUR a year.' })
  const { matches } = await send('POST', '/profiles/' + profile.id + '/matches', { limit: 3 })
  for (const { posting } of matches) await send('POST', '/applications', { postingId: posting.id })
  return ['/applications/' + id, '/postings/' + matches[0].posting.id]
})()`

/**
 * Fills the installation as a person would, until every page has something to show.
 * @returns the addresses of an application, a posting and a run that have the most to show
 */
async function fill(page: Page): Promise<string[]> {
  await loadSampleData(page)
  const filled = await page.evaluate<string[]>(applications)
  await page.getByRole('button', { name: 'Prepare an application' }).click()
  await page.getByText('Waits for your approval').waitFor({ timeout: 60_000 })
  return [...filled, new URL(page.url()).pathname]
}

/** Every address without a parameter, one of each kind with one, and one that is of nothing. */
async function addressesOf(page: Page, filled: readonly string[]): Promise<string[]> {
  const first = (list: string) =>
    page.evaluate<string>(
      `fetch('/api/v1/${list}').then((answer) => answer.json()).then(({ ${list} }) => '/${list}/' + ${list}[0].id)`,
    )
  const [profile, document] = [await first('profiles'), await first('documents')]
  const comparison = await page.evaluate<string>(
    "fetch('/api/v1/documents').then((answer) => answer.json()).then(({ documents: [newer, older] }) => '/documents/' + older.id + '/comparison/' + newer.id)",
  )
  const places = await page
    .locator('header nav a')
    .evaluateAll((links) => links.map((link) => new URL(link.href).pathname))
  return [
    ...places,
    '/wishes',
    '/answers',
    profile,
    `${profile}/stories`,
    ...filled,
    ...['/applications?view=list', '/postings/none'],
    ...['/insights/skills', '/insights/market', '/insights/spending'],
    ...['/documents', document, comparison],
    ...['/next', '/mail', '/settings', '/settings/security', '/settings/calendar', '/settings/data', '/admin'],
  ]
}

/** What is shown to who is not signed in. */
const publicAddresses = ['/sign-in', '/sign-up', '/forgot-password', '/set-password', '/confirm-email']

const nameOf = (address: string): string =>
  address === '/'
    ? 'start'
    : address
        .slice(1)
        .replaceAll(/\/[\da-f-]{36}/gu, '-one')
        .replaceAll(/[/?=]/gu, '-')

async function photograph(
  page: Page,
  address: string,
  { name, scheme, language = 'en', viewport }: Look,
): Promise<void> {
  await page.setViewportSize(viewport)
  await page.evaluate(
    `localStorage.setItem('rolewright.scheme', '${scheme}'); localStorage.setItem('rolewright.language', '${language}')`,
  )
  await page.goto(server.address + address, { waitUntil: 'networkidle' })
  const file = join(target, `${nameOf(address)}-${name}.png`)
  await page.screenshot({ path: file, fullPage: true })
  process.stdout.write(`${file}\n`)
}

const folder = await makeDataFolder()
const [server, browser] = await Promise.all([startServer({ DATA_DIR: folder.path }), launchBrowser()])
try {
  const { page, complaints } = await openWatchedPage(browser, server.address, {}, [
    // Asking who is signed in is how the page learns that nobody is.
    /401 \(Unauthorized\)/u,
    // The address that is of nothing.
    /422 \(/u,
  ])
  await signInAsOwner(page, server)
  const addresses = await addressesOf(page, await fill(page))
  await mkdir(target, { recursive: true })
  for (const look of looks) for (const address of addresses) await photograph(page, address, look)
  await page.context().clearCookies()
  for (const look of looks) for (const address of publicAddresses) await photograph(page, address, look)
  if (complaints.length > 0) throw new Error(`The pages complained:\n${complaints.join('\n')}`)
} finally {
  await browser.close()
  await server.stop()
  await folder.remove()
}
