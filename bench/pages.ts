/** `bench pages`: what the page holds in a browser with many postings and applications: elements, heap, time to show. */
import { parseArgs } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { UsageError } from '../scripts/named-commands.ts'
import { launchBrowser, openWatchedPage, signInAsOwner } from '../test/harness/chromium.ts'
import { inRepository, makeDataFolder, startServer } from '../test/harness/processes.ts'
import {
  type Conditions,
  type Measurement,
  readConditions,
  renderConditions,
  renderScenario,
  type ScenarioReport,
  summariseAll,
} from './measure.ts'

const method =
  'One embedded server and one chromium, 1280x900. Each page is opened anew, in turn, as often as there are rounds; elements are all nodes of the DOM, heap is what JavaScript holds after a collection, task time is what the main thread worked until the page was quiet, then while 40 screens were scrolled.'

interface PagesReport {
  readonly bench: 'pages'
  readonly conditions: Conditions
  readonly method: string
  readonly postings: number
  readonly applications: number
  readonly pages: readonly ScenarioReport[]
}

const companies = ['Fjordbank', 'Nordlicht Klinik', 'Harbour Foods', 'Werft Nord', 'Kiln & Co']
const statuses = ['Saved', 'Applied', 'Interview', 'Rejected']

const postingsFile = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      title: `Controller ${index}`,
      company: companies[index % companies.length],
      location: 'Oslo, Norway',
      url: `https://jobs.example.org/${index}`,
      description: `Position ${index}. Requirements:\n- Experience with SAP\n- Month-end closing of ${index + 2} companies`,
    }),
  ).join('\n')

const applicationsTable = (count: number): string =>
  [
    'Title,Company,Status,Date',
    ...Array.from(
      { length: count },
      (_, index) =>
        `Controller ${index},Company ${index % 90},${statuses[index % statuses.length]},2026-10-${10 + (index % 20)}`,
    ),
  ].join('\n')

async function fill(page: Page, postings: number, applications: number): Promise<void> {
  await page.getByLabel('Choose a resume').setInputFiles(inRepository('test/fixtures/resume.txt'))
  await page.getByText(/\d+ facts read/u).waitFor({ timeout: 120_000 })
  const give = async (label: string, name: string, text: string, outcome: RegExp) => {
    await page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.getByText(outcome).waitFor({ timeout: 600_000 })
  }
  await give('Choose a file', 'many.jsonl', postingsFile(postings), /\d+ read, \d+ kept/u)
  await page.goto(`${new URL(page.url()).origin}/applications`)
  await page.getByText('Bring in and take along').click()
  await give('Choose a CSV table', 'tracker.csv', applicationsTable(applications), /\d+ read, \d+ added/u)
}

const addresses = ['/postings', '/matches', '/applications', '/applications?view=list', '/insights', '/insights/market']

async function measurePage(page: Page, session: CDPSession, server: string, path: string): Promise<Measurement[]> {
  const taskMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
  // The browser counts from the navigation on.
  await page.goto(server + path, { waitUntil: 'networkidle' })
  const shown = await taskMs()
  for (let screen = 0; screen < 40; screen++) await page.mouse.wheel(0, 900)
  await page.waitForLoadState('networkidle')
  const scrolled = await taskMs()
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return [
    { scenario: path, figure: 'elements', value: await page.locator('*').count() },
    { scenario: path, figure: 'heap, MB', value: usedSize / 1_000_000 },
    { scenario: path, figure: 'task time to show, ms', value: shown },
    { scenario: path, figure: 'task time of 40 screens, ms', value: scrolled - shown },
  ]
}

/** @throws UsageError, TypeError `ERR_PARSE_ARGS_*` for options that cannot be understood; Error when a page does not show */
export async function measurePages(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      postings: { type: 'string', default: '1000' },
      applications: { type: 'string', default: '300' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  })
  const postings = countOf('--postings', values.postings)
  const applications = countOf('--applications', values.applications)
  const rounds = countOf('--rounds', values.rounds)
  const conditions = readConditions()
  const folder = await makeDataFolder()
  const [server, browser] = await Promise.all([startServer({ DATA_DIR: folder.path }), launchBrowser()])
  try {
    const { page } = await openWatchedPage(browser, server.address, { viewport: { width: 1280, height: 900 } })
    await signInAsOwner(page, server)
    await fill(page, postings, applications)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const measured: Measurement[] = []
    for (let round = 0; round < rounds; round++)
      for (const path of addresses) measured.push(...(await measurePage(page, session, server.address, path)))
    const pages = summariseAll(measured)
    const report: PagesReport = {
      ...{ bench: 'pages', conditions, method },
      ...{ postings, applications, pages },
    }
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : render(report))
  } finally {
    await browser.close()
    await server.stop()
    await folder.remove()
  }
}

function countOf(option: string, text: string): number {
  const count = Number(text)
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UsageError(`${option} takes a whole number above 0, not "${text}".`)
  return count
}

function render({ conditions, method, postings, applications, pages }: PagesReport): string {
  return [
    `${postings} postings, ${applications} applications`,
    ...pages.map(renderScenario),
    '',
    method,
    renderConditions(conditions),
    '',
  ].join('\n')
}
