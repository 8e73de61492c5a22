/** The ledger on a real database: budgets hold, also for two calls at once, and no row is forgotten. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../../test/harness/database.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { AttemptOpening } from '../../../platform/llm/attempts.ts'
import { noUsage } from '../../../platform/llm/usage.ts'
import { createLog } from '../../../platform/telemetry/log.ts'
import { addAccount } from '../../accounts/accounts.ts'
import { createLedger } from './ledger.ts'
import { markLost, selectAttempts, selectRunCosts } from './ledger.sql.ts'
import { savePreferences } from './model-preferences.sql.ts'

const log = createLog({ level: 'CRITICAL', form: 'json', stream: { write: () => true } })
const done = { status: 'done', usage: noUsage, durationMs: 1, failure: null, upstreamStatus: null } as const

for (const place of databasesUnderTest().slice(0, 2)) {
  describe.skipIf(!place.present)(`the ledger, ${place.name}`, () => {
    let db: Database
    let ownerId: string
    beforeAll(async () => {
      db = await place.open()
    })
    afterAll(() => db?.close())

    const attempt = (estimateUsdMicros: number | null, paidBy: 'operator' | 'person' = 'operator'): AttemptOpening => ({
      id: newId(),
      step: 'write-letter',
      purpose: 'object',
      provider: 'openai',
      model: 'gpt-5-mini',
      host: 'api.openai.com',
      number: 1,
      startedAt: new Date(),
      closesBy: new Date(Date.now() - 1),
      sentChars: 10,
      sentSha256: 'x',
      estimateUsdMicros,
      account: { ownerId, runId: null, prompt: 'write-letter@1', paidBy },
    })
    const open = async (perPersonUsdMicros: number | null, everybodyUsdMicros: number | null = null) => {
      ownerId = (await addAccount(db, 'Test Person')).ownerId
      return createLedger({ db, log, budgets: { perPersonUsdMicros, everybodyUsdMicros } })
    }
    const refused = { code: 'budget_spent' }

    test('two calls at once cannot both spend what is left for one', async () => {
      const ledger = await open(100)
      const ends = await Promise.allSettled([attempt(60), attempt(60), attempt(60)].map((one) => ledger.open(one)))
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
      expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused })
    })

    test('an estimate counts until the cost is known, and the cost from then on', async () => {
      const ledger = await open(100)
      const first = attempt(90)
      await ledger.open(first)
      await expect(ledger.open(attempt(20))).rejects.toMatchObject(refused)
      await ledger.close(first.id, { ...done, costUsdMicros: 10 })
      await expect(ledger.open(attempt(20))).resolves.toBeUndefined()
    })

    test('a person may set themselves less than the installation, and their own key is bound by theirs alone', async () => {
      const ledger = await open(100)
      await expect(ledger.open(attempt(5_000, 'person'))).resolves.toBeUndefined()
      await db.asOwner(ownerId, (tx) => savePreferences(tx, ownerId, { dailyBudgetUsdMicros: 50 }, new Date()))
      await expect(ledger.open(attempt(60))).rejects.toMatchObject(refused)
      await expect(ledger.open(attempt(60, 'person'))).rejects.toMatchObject(refused)
      // What has no known price cannot be held to a budget.
      await expect(ledger.open(attempt(null))).resolves.toBeUndefined()
    })

    test('what all people spend together is bounded', async () => {
      const ledger = await open(null, 1_000_000)
      await ledger.open(attempt(700_000))
      ownerId = (await addAccount(db, 'Another Person')).ownerId
      await expect(ledger.open(attempt(700_000))).rejects.toMatchObject(refused)
    })

    test('what was never sent leaves no row; what nobody closed becomes unknown, and known again when it ends after all', async () => {
      const ledger = await open(null)
      const [unsent, late] = [attempt(1), attempt(1)]
      await ledger.open(unsent)
      await ledger.open(late)
      await ledger.close(unsent.id, { ...done, status: 'failed', failure: 'abandoned', costUsdMicros: 0 })
      const rows = () => db.asOwner(ownerId, (tx) => selectAttempts(tx, ownerId, { limit: 10 }))
      expect((await rows()).map(({ id, status }) => [id, status])).toEqual([[late.id, 'open']])
      await db.asSystem((tx) => markLost(tx, new Date()))
      expect((await rows())[0]).toMatchObject({ status: 'unknown', failure: 'process_died' })
      await ledger.close(late.id, { ...done, costUsdMicros: 3 })
      expect((await rows())[0]).toMatchObject({ status: 'done', failure: null, costUsdMicros: 3 })
    })

    test('what the last runs cost is known before the next: of runs whose costs are known, one’s own and the latest', async () => {
      const ledger = await open(null)
      const costs = () => db.asOwner(ownerId, (tx) => selectRunCosts(tx, ownerId, 2))
      expect(await costs()).toBeNull()
      const [profileId, postingId] = [newId(), newId()]
      await db.pool.query('insert into profiles (id, owner_id, name) values ($1, $2, $3)', [profileId, ownerId, 'Ana'])
      await db.pool.query(
        `insert into postings (id, owner_id, source, external_id, title, body, content_hash, first_seen_at, last_seen_at)
         values ($1, $2, 'pasted', $3, 'Planner', 'Plans.', repeat('0', 64), now(), now())`,
        [postingId, ownerId, postingId],
      )
      const run = async (minute: number, costOfEach: readonly (number | null)[], kind = 'application') => {
        const runId = newId()
        await db.pool.query(
          `insert into runs (id, owner_id, profile_id, profile_version, posting_id, kind, status, questions)
           values ($1, $2, $3, 1, $4, $5, 'done', $6)`,
          [runId, ownerId, profileId, postingId, kind, kind === 'screening' ? '["Why?"]' : null],
        )
        for (const costUsdMicros of costOfEach) {
          const one = { ...attempt(1), startedAt: new Date(Date.UTC(2026, 10, 29, 9, minute)) }
          await ledger.open({ ...one, account: { ownerId, runId, prompt: 'write-letter@1', paidBy: 'operator' } })
          await ledger.close(one.id, { ...done, costUsdMicros })
        }
      }
      await run(1, [900])
      await run(2, [10, 20])
      await run(3, [25, 25])
      await run(4, [1, null])
      await run(5, [7], 'screening')
      expect(await costs()).toEqual({ n: 2, lowestUsdMicros: 30, highestUsdMicros: 50 })
      await open(null)
      expect(await costs()).toBeNull()
    })

    test('a person writes no row of it, not even their own', async () => {
      await open(null)
      await expect(
        db.asOwner(ownerId, (tx) => tx.execute(`update model_attempts set cost_usd_micros = 0`)),
      ).rejects.toThrow()
    })
  })
}
