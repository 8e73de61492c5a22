/** The ledger: each request to a model has its row before it is sent, and none is sent that a budget does not allow. */
import { AppError } from '../../../kernel/errors.ts'
import type { Database, Tx } from '../../../platform/database/database.ts'
import type { AttemptClosing, AttemptOpening, AttemptRecorder } from '../../../platform/llm/attempts.ts'
import type { Log } from '../../../platform/telemetry/log.ts'
import { logOfWork } from '../../../platform/telemetry/work-scope.ts'
import { closeAttempt, deleteAttempt, insertAttempt, lockBudgets, sumSpending } from './ledger.sql.ts'
import { findPreferences } from './model-preferences.sql.ts'

/** A day's limits in millionths of a dollar; null: none. */
export interface Budgets {
  readonly perPersonUsdMicros: number | null
  readonly everybodyUsdMicros: number | null
}

/** Budgets begin anew at midnight, UTC. */
export const startOfDay = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))

/** What this person may spend in a day: the lower of their own limit and the installation's, which does not bind their own key. */
export function personLimit(
  own: number | null,
  { perPersonUsdMicros }: Budgets,
  paidBy: 'operator' | 'person',
): number | null {
  const limits = [own, paidBy === 'operator' ? perPersonUsdMicros : null].filter((limit) => limit !== null)
  return limits.length === 0 ? null : Math.min(...limits)
}

const dollars = (usdMicros: number): string => `$${(usdMicros / 1e6).toFixed(4)}`

/** Writes the rows of attempts that go on somebody's account, and no others. */
export function createLedger({ db, log, budgets }: { db: Database; log: Log; budgets: Budgets }): AttemptRecorder {
  const kept = new Set<string>()

  async function checkBudgets(tx: Tx, { account, estimateUsdMicros, startedAt }: AttemptOpening): Promise<void> {
    if (account === null || estimateUsdMicros === null) return
    const { dailyBudgetUsdMicros } = await findPreferences(tx, account.ownerId)
    const mine = personLimit(dailyBudgetUsdMicros, budgets, account.paidBy)
    const everybody = account.paidBy === 'operator' ? budgets.everybodyUsdMicros : null
    if (mine === null && everybody === null) return
    const spent = await sumSpending(tx, account.ownerId, startOfDay(startedAt))
    refuseAbove('Your budget for models', mine, spent.byPersonUsdMicros, estimateUsdMicros)
    refuseAbove('The budget of this installation for models', everybody, spent.byEverybodyUsdMicros, estimateUsdMicros)
  }

  return {
    async open(attempt) {
      const { account, id, step, purpose, provider, model, host, number, startedAt, closesBy } = attempt
      if (account === null) return
      const { sentChars, sentSha256, estimateUsdMicros } = attempt
      await db.asSystem(async (tx) => {
        await lockBudgets(tx)
        await checkBudgets(tx, attempt)
        const sent = { number, sentChars, sentSha256, estimateUsdMicros, startedAt, closesBy }
        await insertAttempt(tx, { id, ...account, step, purpose, provider, model, host, ...sent })
      })
      kept.add(id)
    },
    async close(id, closing) {
      if (!kept.delete(id)) return
      await db.asSystem((tx) => (wasSent(closing) ? closeAttempt(tx, id, closing) : deleteAttempt(tx, id)))
    },
    // Nothing left this machine.
    reuse: async () => {},
    onUnclosed: (id, error) =>
      logOfWork(log).error({ event: 'model.ledger_open', id, error }, 'a row of the ledger stays open until its time'),
  }
}

/** @throws AppError `budget_spent` */
function refuseAbove(whose: string, limit: number | null, spent: number, estimate: number): void {
  if (limit === null || spent + estimate <= limit) return
  throw new AppError(
    'budget_spent',
    `${whose} is ${dollars(limit)} a day; ${dollars(spent)} of today’s is spent, and this call may take ${dollars(estimate)}. A new day begins at midnight UTC.`,
  )
}

/** Failed by a deadline or a departure, and not unknown: the caller had left before it was sent. */
const wasSent = ({ status, failure }: AttemptClosing): boolean =>
  !(status === 'failed' && (failure === 'deadline' || failure === 'abandoned'))
