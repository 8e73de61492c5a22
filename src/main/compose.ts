/** Wires everything once, in plain sight: settings in, a running application out. */
import { resolve } from 'node:path'
import type { FastifyRequest } from 'fastify'
import {
  type AccountCare,
  createAccountCare,
  createAccounts,
  registerAccountRoutes,
} from '../features/accounts/accounts.ts'
import { registerApplicationRoutes } from '../features/applications/applications.routes.ts'
import { registerCalendarRoutes } from '../features/applications/calendar.routes.ts'
import { registerMailProposalRoutes } from '../features/applications/mail/mail-proposals.routes.ts'
import type { MailCtx } from '../features/applications/mail/mail-proposals.ts'
import { createMailReader } from '../features/applications/mail/mail-reader.ts'
import { registerMailboxRoutes } from '../features/applications/mail/mailbox.routes.ts'
import { createMailboxClient } from '../features/applications/mail/mailbox-client.ts'
import { startMailboxSchedule } from '../features/applications/mail/mailbox-schedule.ts'
import { startReminderSchedule } from '../features/applications/reminders/reminder-schedule.ts'
import { registerReminderRoutes } from '../features/applications/reminders/reminders.routes.ts'
import { registerRunRoutes } from '../features/copilot/copilot.routes.ts'
import {
  copilotWorkflows,
  type RunCtx,
  registerModelRoutes,
  registerSecondReaderRoutes,
  type StepObserver,
  startHousekeeping,
} from '../features/copilot/copilot.ts'
import { registerDocumentRoutes } from '../features/documents/documents.routes.ts'
import { registerInsightRoutes } from '../features/insights/insights.routes.ts'
import { observeInstallation } from '../features/insights/insights.ts'
import { registerInstallationRoutes } from '../features/insights/installation.routes.ts'
import { registerMatchRoutes } from '../features/matching/matching.routes.ts'
import { startBoardSchedule } from '../features/postings/board-schedule.ts'
import { registerBoardRoutes } from '../features/postings/boards.routes.ts'
import { registerMarketRoutes } from '../features/postings/market/market.routes.ts'
import { createPostingReader } from '../features/postings/posting-reader.ts'
import { registerPostingRoutes } from '../features/postings/postings.routes.ts'
import type { PostingsCtx } from '../features/postings/postings.ts'
import { startSearchRowSchedule } from '../features/postings/refresh-search-rows.ts'
import { registerSearchRoutes } from '../features/postings/search.routes.ts'
import { registerCareerRoutes } from '../features/profiles/career.routes.ts'
import type { ProfilesCtx } from '../features/profiles/profiles.ts'
import { systemClock } from '../kernel/clock.ts'
import { observeBackups } from '../platform/backup/backup-records.ts'
import { resolveSecretKey } from '../platform/config/secret-key.ts'
import { publicAddress, type Settings } from '../platform/config/settings.ts'
import type { Database } from '../platform/database/database.ts'
import { createDocumentReader } from '../platform/documents/reading/read-document.ts'
import { createDocumentFormats } from '../platform/documents/writing/document-formats.ts'
import { createBuiltInEntailment } from '../platform/entailment/built-in-entailment.ts'
import { closeWithin } from '../platform/http/close-within.ts'
import { createHealth, type HealthCheck, registerHealth } from '../platform/http/health.ts'
import { registerHomePage } from '../platform/http/home-page.ts'
import { registerIdempotency } from '../platform/http/idempotency.ts'
import { createIdempotencyStore } from '../platform/http/idempotency-store.ts'
import { registerMetrics } from '../platform/http/metrics-route.ts'
import { databaseOf } from '../platform/http/noted-work.ts'
import { createOutgoingHttp } from '../platform/http/outgoing.ts'
import { createPoliteHttp } from '../platform/http/polite-http.ts'
import { createRateLimits, type RateLimits } from '../platform/http/rate-limits.ts'
import { requestContext } from '../platform/http/request-context.ts'
import { createHttpServer, type HttpServer } from '../platform/http/server.ts'
import { registerWebApp } from '../platform/http/web-app.ts'
import type { Throttle } from '../platform/limits/throttle.ts'
import { createLogRecorder } from '../platform/llm/log-attempts.ts'
import { createSmtpMailer } from '../platform/mail/smtp-mailer.ts'
import { joinObservers } from '../platform/resilience/events.ts'
import { createResilienceLog } from '../platform/resilience/log-resilience.ts'
import { secretKeys } from '../platform/security/secret-keys.ts'
import { reportSecurityEvent } from '../platform/security/security-events.ts'
import { observeDatabase } from '../platform/telemetry/database-telemetry.ts'
import { observeDisks } from '../platform/telemetry/disk-metrics.ts'
import type { Log } from '../platform/telemetry/log.ts'
import { createMetrics, type Metrics } from '../platform/telemetry/metrics.ts'
import { observeRecorder } from '../platform/telemetry/model-telemetry.ts'
import { observeFormats } from '../platform/telemetry/observed-ports.ts'
import { createOutgoingObserver } from '../platform/telemetry/outgoing-telemetry.ts'
import { collectProcessMetrics } from '../platform/telemetry/process-metrics.ts'
import { createResilienceMetrics } from '../platform/telemetry/resilience-telemetry.ts'
import { currentScope, logOfWork } from '../platform/telemetry/work-scope.ts'
import { createDbosEngine } from '../platform/workflows/dbos-engine.ts'
import type { JanitorPace } from '../platform/workflows/janitor.ts'
import { startBackupSchedule } from './backup.ts'
import { describeHome } from './home.ts'
import { openCaches } from './open-caches.ts'
import { openEmbedder } from './open-embedder.ts'
import { openModels } from './open-models.ts'
import { openProvider } from './open-provider.ts'
import { createOperations } from './operations.ts'
import { personalData } from './personal-data.ts'
import { version } from './version.ts'
import { watchCertificates } from './watch-certificates.ts'

export interface ComposeOptions {
  readonly settings: Settings
  readonly log: Log
  /** Migrated; `close` of the application closes it. */
  readonly database: Database
  /** Shown in metrics. */
  readonly role: 'serve' | 'work' | 'cli'
  /** Whether runs are executed in this process. */
  readonly runsWorkflows: boolean
  /** Told of every step that starts or ends here. */
  readonly observer?: StepObserver
  readonly janitorPace?: JanitorPace
}

export interface Application {
  readonly server: HttpServer
  readonly database: Database
  /** The token of the local owner for this process's life; kept in memory and in a file only its user can read. */
  readonly localToken: string
  /** Export and deletion of accounts, for commands. */
  readonly care: AccountCare
  /** The path of a page that signs the local owner in: works once, for a quarter of an hour. */
  makeOwnerLinkPath(): Promise<string>
  /** Serves `/health/*` and `/metrics`, and nothing else, on a port of their own. @returns the port listened on */
  serveOperations(port: number): Promise<number>
  /** Says that it takes no more, and still takes everything: `/health/ready` is 503, every answer the last of its connection. */
  drain(): void
  /**
   * Answers what was asked, lets steps under way end (both for SHUTDOWN_TIMEOUT), hands back the runs, closes everything.
   * Calling it twice is the same call.
   */
  close(): Promise<void>
}

/** What the set-up built. */
const webFolder = resolve(import.meta.dirname, '../../web/dist')

/** Job boards and sellers of models whose traffic is counted by name. */
const knownHosts = ['greenhouse.io', 'lever.co', 'ashbyhq.com', 'openai.com', 'anthropic.com']

type Everything = RunCtx & PostingsCtx & ProfilesCtx & MailCtx

export async function compose(options: ComposeOptions): Promise<Application> {
  const { settings, log, database, role } = options
  // A command ends before anybody could read its metrics.
  const metrics = await createMetrics({ enabled: settings.enableMetrics && role !== 'cli' })
  observeDatabase(database, { metrics, log, slowQueryThresholdMs: settings.slowQueryThresholdMs })
  observeBackups(database, metrics)
  observeInstallation(database, metrics)
  const stopMeasuring = collectProcessMetrics(metrics, { version, role })
  observeDisks({ data: settings.dataDir, backups: settings.backupDir }, metrics)
  const documentReader = createDocumentReader()
  const documentFormats = createDocumentFormats()
  const postingReader = createPostingReader()
  const mailReader = createMailReader()
  const caches = await openCaches({ settings, log, metrics })
  const traffic = createOutgoingObserver({ metrics, knownHosts })
  const resilience = joinObservers(createResilienceLog(log), createResilienceMetrics(metrics))
  const client = createOutgoingHttp({
    userAgent: `Rolewright/${version} (self-hosted job-application copilot)`,
    traffic,
    observer: resilience,
    onRefused: (host) => reportSecurityEvent({ log: logOfWork(log), metrics }, 'security.address_refused', { host }),
  })
  const outgoing = createPoliteHttp(client, { robotName: 'Rolewright' })
  const recorder = observeRecorder(createLogRecorder(log), metrics)
  const entailment = settings.freeWording ? createBuiltInEntailment() : null
  const embedding = openEmbedder({ settings, metrics, caches, recorder, observer: resilience, traffic })
  // Embedded it is made here, together with the data it will protect, so that the first backup holds both.
  const keys = secretKeys(await resolveSecretKey(settings), settings.secretKeysPrevious)
  const answers = caches.answers(settings.llmCacheTtlMs)
  const models = openModels({
    ...{ settings, database, log, metrics, keys, traffic, observer: resilience },
    answers: settings.llmCacheTtlMs > 0 ? answers : undefined,
  })
  const mailer = createSmtpMailer({ url: settings.smtpUrl, from: mailFromOf(settings), log, observer: resilience })
  const provider = openProvider(settings, traffic)
  const engine = await createDbosEngine({ database, log, metrics, janitorPace: options.janitorPace })
  const draining = new AbortController()
  const stopping = new AbortController()

  const ports = {
    db: database,
    clock: systemClock,
    metrics,
    documentReader,
    documentFormats: observeFormats(documentFormats.formats, metrics),
    postingReader,
    mailReader,
    embedder: embedding.embedder,
    entailment,
    outgoing,
    engine,
    models,
    observer: options.observer ?? {},
  }
  const contextFor = (ownerId: string): Everything => ({
    ...ports,
    actor: { ownerId },
    // Of the workflow it is made for: it carries the request that started the run.
    log: currentScope()?.log ?? log.child({ ownerId }),
    signal: stopping.signal,
  })
  const contextOf = (request: FastifyRequest): Everything => ({
    ...ports,
    ...requestContext(request),
    db: databaseOf(request, database),
  })

  const accounts = createAccounts({
    database,
    clock: systemClock,
    log,
    keys,
    address: publicAddress(settings),
    sessionCache: caches.sessions(database.mode),
    throttle: caches.throttle,
    metrics,
    mailer,
    signUp: settings.signUp,
    provider,
  })
  const care = createAccountCare({
    ports: accounts.ports,
    personalData,
    forgetElsewhere: async (ownerId) => {
      await engine.deleteOwner(ownerId)
      await answers.deleteGroup(ownerId)
    },
    onDeleted: accounts.forgetLocalOwner,
  })
  const server = await createHttpServer({
    log,
    settings,
    metrics,
    version,
    authenticate: accounts.authenticate,
    // A command that serves itself has nobody to protect from anybody.
    ...(role !== 'cli' && { limits: limitsOf(settings, caches.throttle, metrics) }),
    draining: draining.signal,
  })
  registerIdempotency(server, createIdempotencyStore(database, 2 * settings.requestTimeoutMs))
  registerAccountRoutes(server, { ports: accounts.ports, care, publicUrl: settings.publicUrl })
  registerCareerRoutes(server, contextOf)
  registerDocumentRoutes(server, contextOf)
  registerPostingRoutes(server, contextOf)
  registerBoardRoutes(server, contextOf)
  registerSearchRoutes(server, contextOf)
  registerMarketRoutes(server, contextOf)
  registerMatchRoutes(server, contextOf)
  registerRunRoutes(server, contextOf)
  registerApplicationRoutes(server, contextOf)
  registerCalendarRoutes(server, contextOf, { address: publicAddress(settings), ports })
  registerMailProposalRoutes(server, contextOf)
  const mailboxPorts = { keys, mailboxes: createMailboxClient(), everyMs: settings.mailboxReadEveryMs }
  registerMailboxRoutes(server, contextOf, mailboxPorts)
  const reminderPorts = { mailer, keys, address: publicAddress(settings) }
  registerReminderRoutes(server, contextOf, { ...ports, ...reminderPorts })
  registerInsightRoutes(server, contextOf)
  registerInstallationRoutes(server, contextOf)
  registerModelRoutes(server, contextOf)
  registerSecondReaderRoutes(server, contextOf)
  const checks: HealthCheck[] = [
    { name: 'database', isRequired: true, check: () => pingDatabase(database) },
    ...caches.checks,
  ]
  const watched = () => [...models.gateways.describe(), ...embedding.describe(), ...outgoing.describe()]
  const health = createHealth({ log, checks, watched, draining: draining.signal })
  registerHealth(server, health, version)
  const access = { token: settings.metricsToken, publicUrl: settings.publicUrl }
  if (settings.metricsPort === null) registerMetrics(server, metrics, { ...access, port: 'public-port' })
  const operations = createOperations({
    ...{ log, settings, metrics, health, version, draining: draining.signal },
    access: { ...access, port: 'own-port' },
  })
  const hasWebApp = await registerWebApp(server, webFolder)
  await registerHomePage(server, {
    publicUrl: settings.publicUrl,
    addresses: hasWebApp ? ['/status'] : ['/', '/status'],
    state: ({ isLocal }) =>
      describeHome({
        settings,
        database,
        isLocal,
        runsWorkflows: options.runsWorkflows,
        model: models.describe(),
      }),
  })
  await server.ready()
  if (options.runsWorkflows) await engine.start(copilotWorkflows(contextFor))
  // A command is over before anything would be due.
  const schedules =
    options.runsWorkflows && role !== 'cli'
      ? [
          ...[startBoardSchedule, startSearchRowSchedule].map((begin) =>
            begin({ ...ports, log, signal: draining.signal }),
          ),
          startReminderSchedule({ ...ports, log, signal: draining.signal }, reminderPorts),
          startMailboxSchedule({ ...ports, log, signal: draining.signal }, mailboxPorts),
        ]
      : []
  const isEmbeddedServer = database.mode === 'embedded' && role === 'serve'
  const backupSchedule = isEmbeddedServer ? startBackupSchedule(database, settings, log) : undefined

  const certificates = watchCertificates(settings, metrics, log)
  const housekeeping = options.runsWorkflows && role !== 'cli' ? startHousekeeping({ ...ports, log }) : undefined

  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    draining.abort()
    // Steps need no requests, so both may take the whole of it, side by side. A worker's probes answer until the end.
    const waitMs = settings.shutdownTimeoutMs
    await Promise.all([closeWithin(server, waitMs, log), engine.stop(waitMs)])
    stopping.abort()
    await Promise.all([...schedules, backupSchedule, housekeeping, certificates].map((schedule) => schedule?.stop()))
    await operations.close()
    await Promise.all([
      documentReader.close(),
      documentFormats.close(),
      postingReader.close(),
      mailReader.close(),
      embedding.close(),
      entailment?.close(),
    ])
    await Promise.all([outgoing.close(), models.gateways.close(), mailer.close(), provider?.close(), caches.close()])
    stopMeasuring()
    await database.close()
  }
  return {
    server,
    database,
    localToken: accounts.localToken,
    care,
    makeOwnerLinkPath: accounts.makeOwnerLinkPath,
    serveOperations: operations.listen,
    drain: () => draining.abort(),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

const mailFromOf = (settings: Settings): string =>
  settings.mailFrom ?? `Rolewright <rolewright@${new URL(publicAddress(settings)).hostname}>`

const limitsOf = (settings: Settings, throttle: Throttle, metrics: Metrics): RateLimits =>
  createRateLimits({ throttle, metrics, perMinute: settings.rateLimitPerMinute, perHour: settings.rateLimitPerHour })

const pingDatabase = async (database: Database): Promise<void> => {
  await database.pool.query('select 1')
}
