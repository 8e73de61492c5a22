/** What the page at `/` says: how this installation runs, and what to do next. Holds nobody's data. */
import type { Settings } from '../platform/config/settings.ts'
import type { Database } from '../platform/database/database.ts'
import type { HomeState } from '../platform/http/home-page.ts'
import type { LlmGateway } from '../platform/llm/gateway.ts'
import { version } from './version.ts'

export interface HomeFacts {
  readonly settings: Settings
  readonly database: Database
  /** The reader sits at this machine: paths on it may be shown. */
  readonly isLocal: boolean
  readonly runsWorkflows: boolean
  /** The configured model endpoint, when there is one. */
  readonly model: LlmGateway['endpoint'] | null
}

export async function describeHome({
  settings,
  database,
  isLocal,
  runsWorkflows,
  model,
}: HomeFacts): Promise<HomeState> {
  const isReady = await database.pool.query('select 1').then(
    () => true,
    () => false,
  )
  const embedded = database.mode === 'embedded'
  return {
    version,
    isReady,
    summary: isReady ? 'Everything needed answers.' : 'The database does not answer. The log of this process says why.',
    facts: [
      { label: 'Database', value: embedded ? 'embedded PostgreSQL with vectors' : 'PostgreSQL server' },
      { label: 'Runs', value: runsWorkflows ? 'executed by this process' : 'executed by separate workers' },
      { label: 'Models', value: describeModel(model, isLocal) },
      ...(embedded && isLocal ? [{ label: 'Data folder', value: settings.dataDir }] : []),
    ],
    nextSteps: [
      {
        title: 'Prepare an application',
        text: 'One command takes your resume and postings to a ranked list and a tailored, verified application. It works through this server while it runs.',
        command: 'npm run -s rolewright -- prepare --resume resume.pdf --postings postings.json --out my-application',
      },
      {
        title: 'Use the API',
        text: embedded
          ? 'Every step is an HTTP call. The access token of this run is in server.json in the data folder.'
          : 'Every step is an HTTP call. An account and its key are made on the server.',
        ...(embedded ? {} : { command: 'npm run -s rolewright -- accounts add "Your name"' }),
        link: { href: '/docs', text: 'Read the API documentation' },
      },
    ],
  }
}

/** Where an endpoint stands inside one's own network is nobody else's business. */
function describeModel(model: HomeFacts['model'], isLocal: boolean): string {
  if (model === null) return 'none needed: every step is deterministic'
  const where = isLocal ? ` at ${model.host}` : ''
  return `${model.model}${where} is configured; every step is still deterministic`
}
