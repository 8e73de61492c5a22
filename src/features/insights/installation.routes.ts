/** The installation in figures, for whoever runs it. Sums only: nothing in it is of a person. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { HttpServer } from '../../platform/http/server-type.ts'
import { readInstallationFigures } from './installation-figures.sql.ts'
import { readInstallationLoad } from './installation-load.sql.ts'

const count = (says: string) => z.int().min(0).describe(says)

const spendingView = z.strictObject({
  attempts: count('Requests to models that the installation pays for.'),
  failed: count('Of them, those that failed.'),
  costUsdMicros: z.number().min(0).describe('Millionths of a dollar, of those whose cost is known.'),
  withoutCost: count('Those whose cost is not known: they are in no sum.'),
})

const installationView = z
  .strictObject({
    accounts: z.strictObject({ active: count('May sign in.'), suspended: count('May not.') }),
    seen: z.strictObject({ day: count('People within 24 hours.'), month: count('People within 30 days.') }),
    postings: z.strictObject({
      open: count('Of boards, still offered.'),
      closed: count('Of boards, gone.'),
      own: count('Brought in by people.'),
    }),
    applications: count('All that are not in an archive.'),
    runs: z.strictObject({
      queued: count('Wait for their turn.'),
      working: count('Are being worked on.'),
      waiting: count('Wait for a person’s approval.'),
      doneToday: count('Finished within 24 hours.'),
      failedToday: count('Failed within 24 hours.'),
    }),
    oldestQueuedAt: z.iso
      .datetime()
      .nullable()
      .describe('Since when the one that waits longest waits; null: none does.'),
    spending: z.strictObject({ day: spendingView, month: spendingView }),
  })
  .meta({
    id: 'Installation',
    description: 'What is there, what waits, and what it cost: sums over everybody.',
    examples: [
      {
        accounts: { active: 12, suspended: 1 },
        seen: { day: 4, month: 11 },
        postings: { open: 1_840, closed: 320, own: 64 },
        applications: 210,
        runs: { queued: 0, working: 1, waiting: 3, doneToday: 7, failedToday: 0 },
        oldestQueuedAt: null,
        spending: {
          day: { attempts: 35, failed: 1, costUsdMicros: 42_000, withoutCost: 0 },
          month: { attempts: 610, failed: 9, costUsdMicros: 803_000, withoutCost: 2 },
        },
      },
    ],
  })

/** Adds the route. */
export function registerInstallationRoutes(app: HttpServer, contextOf: (request: FastifyRequest) => Ctx): void {
  app.get(
    '/api/v1/admin/installation',
    {
      config: { scope: 'admin' },
      schema: {
        tags: ['administration'],
        summary: 'Read the installation in figures',
        description:
          'Accounts, postings, runs that wait, and what models cost: sums over everybody, nothing of a person.',
        response: { 200: installationView },
      },
    },
    async (request) => {
      const { db, clock } = contextOf(request)
      const [figures, load] = [await readInstallationFigures(db), await readInstallationLoad(db, clock.now())]
      const of = (counts: Readonly<Record<string, number>>, key: string) => counts[key] ?? 0
      return {
        accounts: { active: of(figures.accounts, 'active'), suspended: of(figures.accounts, 'suspended') },
        seen: { day: of(figures.active, 'day'), month: of(figures.active, 'month') },
        postings: {
          ...{ open: of(figures.postings, 'open'), closed: of(figures.postings, 'closed') },
          own: of(figures.postings, 'own'),
        },
        applications: Object.values(figures.applications).reduce((sum, n) => sum + n, 0),
        runs: {
          queued: of(load.runs, 'queued'),
          working: of(load.runs, 'preparing') + of(load.runs, 'finishing'),
          waiting: of(load.runs, 'waiting_for_approval'),
          doneToday: of(load.endedToday, 'done'),
          failedToday: of(load.endedToday, 'failed'),
        },
        oldestQueuedAt: load.oldestQueuedAt?.toISOString() ?? null,
        spending: load.spending,
      }
    },
  )
}
