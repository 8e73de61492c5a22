/** Whatever statement of a use case or a step fails, nothing of its transaction stays, the caller is told, and asking again succeeds. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAccount } from '../../src/features/accounts/accounts.ts'
import { approve, copilotWorkflows, getRun, type RunCtx, startRun } from '../../src/features/copilot/copilot.ts'
import { createPostingReader } from '../../src/features/postings/posting-reader.ts'
import { importPostings, type PostingsCtx } from '../../src/features/postings/postings.ts'
import { importProfile, type ProfilesCtx } from '../../src/features/profiles/profiles.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { createDocumentReader } from '../../src/platform/documents/reading/read-document.ts'
import { plainTextFormat } from '../../src/platform/documents/writing/plain-text.ts'
import { createBuiltInEmbedder } from '../../src/platform/embeddings/built-in-embedder.ts'
import { createBuiltInEntailment } from '../../src/platform/entailment/built-in-entailment.ts'
import { createOutgoingHttp } from '../../src/platform/http/outgoing.ts'
import { createLog } from '../../src/platform/telemetry/log.ts'
import { noMetrics } from '../../src/platform/telemetry/metrics.ts'
import { createDbosEngine, migrateEngine } from '../../src/platform/workflows/dbos-engine.ts'
import type { WorkflowEngine } from '../../src/platform/workflows/engine.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { createFaultyDatabase, type FaultyDatabase, takeSnapshot } from '../harness/faulty-database.ts'
import { noModels } from '../harness/no-models.ts'
import { inRepository } from '../harness/processes.ts'

const readers = {
  documentReader: createDocumentReader(),
  postingReader: createPostingReader(),
  embedder: createBuiltInEmbedder(),
  entailment: createBuiltInEntailment(),
  outgoing: createOutgoingHttp({ userAgent: 'rolewright-test' }),
}
afterAll(async () => {
  await Promise.all(Object.values(readers).map((one) => one.close()))
})

const log = createLog({ level: 'CRITICAL', form: 'json' })

/**
 * Repeats the work, and in each attempt one more of its statements fails, until none is left that has not failed.
 * After every failure the tables are as they were when the transaction of that statement began.
 */
async function failEverywhere(faulty: FaultyDatabase, work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    faulty.startAttempt()
    const told = await work().then(
      () => false,
      () => true,
    )
    const before = faulty.failure()
    expect(told).toBe(before !== null)
    if (before === null) return
    expect(await takeSnapshot(faulty.database), [...faulty.failed].at(-1)).toEqual(before)
  }
}

describe.for(databasesUnderTest().slice(0, 2))('when any one statement fails, $name', (candidate) => {
  let database: Database
  let engine: WorkflowEngine
  let ownerId: string
  let profileId: string
  let postingId: string
  let runId: string

  beforeAll(async () => {
    if (!candidate.present) return
    database = await candidate.open()
    await migrateEngine(database, null)
    // Not started: what is enqueued is only a row, and nothing changes but by our hand.
    engine = await createDbosEngine({ database, log, metrics: noMetrics })
    ownerId = (await addAccount(database, 'Test Person')).ownerId
  })
  afterAll(async () => {
    await engine?.stop(0)
    await database?.close()
  })

  const contextOn = (db: Database): RunCtx & PostingsCtx & ProfilesCtx => ({
    ...readers,
    db,
    engine,
    models: noModels(db),
    log,
    metrics: noMetrics,
    actor: { ownerId },
    clock: systemClock,
    signal: new AbortController().signal,
    observer: {},
    // One format, and one that needs no child: the render step is repeated once for each of its statements.
    documentFormats: [plainTextFormat],
  })

  /** @returns how many statements failed */
  async function expectWhole(use: (ctx: ReturnType<typeof contextOn>) => Promise<unknown>): Promise<number> {
    const faulty = createFaultyDatabase(database)
    await failEverywhere(faulty, () => use(contextOn(faulty.database)))
    return faulty.failed.size
  }

  /** Runs a workflow by hand, so that each of its steps can be seen to fail and go on. */
  async function expectWholeRun(name: string): Promise<number> {
    const faulty = createFaultyDatabase(database)
    const ctx = contextOn(faulty.database)
    const workflow = copilotWorkflows(() => ctx).find((one) => one.name === name)
    await failEverywhere(faulty, async () => {
      // Attempts are many here on purpose; a person's run would be given up.
      await database.pool.query('update run_steps set attempts = 1')
      await workflow?.body({ runId, ownerId }, async (step, work) => {
        // A failed step of a real run is recorded as such; here it is told, and the run goes on in the next attempt.
        if (step === 'record-failure') throw new Error('a step failed')
        faulty.enter(step)
        return work()
      })
    })
    return faulty.failed.size
  }

  const promise = test.skipIf(!candidate.present)

  promise('an account is made whole or not at all', async () => {
    expect(await expectWhole(({ db }) => addAccount(db, 'Another Person'))).toBe(2)
  })

  promise('a resume is imported whole or not at all', async () => {
    const bytes = await readFile(inRepository('test/fixtures/resume.txt'))
    const statements = await expectWhole(async (ctx) => {
      profileId = (await importProfile(ctx, { bytes, fileName: 'resume.txt' })).profile.id
    })
    expect(statements).toBeGreaterThanOrEqual(6)
  })

  promise('postings are imported whole or not at all', async () => {
    const bytes = await readFile(inRepository('test/fixtures/greenhouse-board.json'))
    const statements = await expectWhole(async (ctx) => {
      const { postingIds } = await importPostings(ctx, { bytes, fileName: 'board.json' })
      postingId = postingIds[0] ?? ''
    })
    expect(statements).toBeGreaterThanOrEqual(3)
  })

  promise('a run is started with its first event and its place in the queue, or not at all', async () => {
    const statements = await expectWhole(async (ctx) => {
      runId = (await startRun(ctx, { profileId, postingId, acceptAll: false })).run.id
    })
    expect(statements).toBeGreaterThanOrEqual(6)
  })

  promise('every step before the approval is done whole or not at all', async () => {
    expect(await expectWholeRun('prepare-run')).toBeGreaterThanOrEqual(50)
    expect((await getRun(contextOn(database), runId)).status).toBe('waiting_for_approval')
  })

  promise('an approval decides every change and goes on, or decides nothing', async () => {
    const statements = await expectWhole((ctx) => approve(ctx, runId, { decisions: [], others: 'accept' }))
    expect(statements).toBeGreaterThanOrEqual(6)
  })

  promise('every step after the approval is done whole or not at all', async () => {
    expect(await expectWholeRun('finish-run')).toBeGreaterThanOrEqual(20)
    const run = await getRun(contextOn(database), runId)
    expect(run.status).toBe('done')
    expect(run.steps).toHaveLength(7)
  })
})
