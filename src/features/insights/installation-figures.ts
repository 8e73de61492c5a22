/** Business figures on the page of metrics: applications by status, postings, accounts. */
import type { Database } from '../../platform/database/database.ts'
import type { Metrics } from '../../platform/telemetry/metrics.ts'
import { statuses } from '../applications/application.ts'
import { readInstallationFigures } from './installation-figures.sql.ts'

/** Counting 100,000 postings takes some 20 ms: once in so long is enough for figures that move by the hour. */
const keptForMs = 60_000

/** Before a page of metrics, at most once a minute; the same answer in every process. What there is none of is 0. */
export function observeInstallation(database: Database, metrics: Metrics, now = () => Date.now()): void {
  if (!metrics.enabled) return
  let readAt = Number.NEGATIVE_INFINITY
  metrics.beforePage(async () => {
    if (now() - readAt < keptForMs) return
    readAt = now()
    const figures = await readInstallationFigures(database).catch((error: unknown) => {
      readAt = Number.NEGATIVE_INFINITY
      throw error
    })
    for (const status of statuses) metrics.set('applications', { status }, figures.applications[status] ?? 0)
    for (const state of ['open', 'closed', 'own']) metrics.set('postings', { state }, figures.postings[state] ?? 0)
    for (const state of ['active', 'suspended']) metrics.set('accounts', { state }, figures.accounts[state] ?? 0)
    for (const within of ['day', 'month']) metrics.set('activePeople', { within }, figures.active[within] ?? 0)
  })
}
