/**
 * A run that an older release began is finished by this one: histories as that release wrote them, put in place of ours.
 * Those of a new release are recorded by `RECORD_HISTORY=true npx vitest run test/faults/recorded-histories.test.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { ImportAnswer, ProfileAnswer, RunAnswer } from '../../src/main/cli/answers.ts'
import { openDataDirectory } from '../../src/platform/database/embedded/data-directory.ts'
import { type ApiClient, createApiClient } from '../harness/api-client.ts'
import { inRepository, makeDataFolder, readServerToken, startServer } from '../harness/processes.ts'

type Row = Readonly<Record<string, unknown>>

interface History {
  /** The row of `dbos.workflow_status`, and those of `dbos.operation_outputs`, in order. */
  readonly workflow: Row
  readonly steps: readonly Row[]
}

/** By half: cut off where the process died after this step's rows were written. */
const cuts = { prepare: 'finished tailor-resume', finish: 'finished apply-changes' } as const
type Half = keyof typeof cuts

const folder = inRepository('test/fixtures/histories')
const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as { version: string }
const isRecording = process.env.RECORD_HISTORY === 'true'
const releases = isRecording ? [version] : readdirSync(folder).map((name) => name.replace(/\.json$/u, ''))
const recorded: Partial<Record<Half, History>> = {}

const readHistory = (release: string, half: Half): History =>
  (JSON.parse(readFileSync(`${folder}/${release}.json`, 'utf8')) as Record<Half, History>)[half]

/** Ids of this installation in place of the recorded marks, or the other way round. */
const exchange = (value: unknown, pairs: readonly (readonly [string, string])[]): unknown =>
  JSON.parse(pairs.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value)))

type Queryable = { query(text: string, values?: unknown[]): Promise<{ rows: Row[] }> }

async function insert(pool: Queryable, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`).join(', ')
  const names = columns.map((name) => `"${name}"`).join(', ')
  await pool.query(`insert into dbos.${table} (${names}) values (${places})`, Object.values(row))
}

async function startRun(api: ApiClient): Promise<RunAnswer> {
  const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
  const file = inRepository('test/fixtures/greenhouse-board.json')
  const imported = await api.upload<ImportAnswer>('/api/v1/postings/files', file)
  const asked = { profileId: profile.body.id, postingId: imported.body.postingIds[0], acceptAll: true }
  return (await api.post<RunAnswer>('/api/v1/runs', asked)).body
}

/** Puts the history of the release in place of the one just written; or records that one. */
async function putInPlace(dataFolder: string, release: string, half: Half, runId: string): Promise<void> {
  const database = await openDataDirectory(dataFolder)
  try {
    const pool: Queryable = database.pool
    const id = `${runId}:${half}`
    const { rows } = await pool.query('select owner_id from runs where id = $1', [runId])
    const marks = [
      [runId, '{run}'],
      [String(rows[0]?.owner_id), '{owner}'],
    ] as const
    const { rows: now } = await pool.query('select * from dbos.workflow_status where workflow_uuid = $1', [id])
    if (isRecording) {
      const asked = 'select * from dbos.operation_outputs where workflow_uuid = $1 order by function_id'
      const { rows: steps } = await pool.query(asked, [id])
      recorded[half] = exchange({ workflow: now[0], steps }, marks) as History
      return
    }
    const back = marks.map(([ours, mark]) => [mark, ours] as const)
    const history = exchange(readHistory(release, half), back) as History
    for (const table of ['operation_outputs', 'workflow_status'])
      await pool.query(`delete from dbos.${table} where workflow_uuid = $1`, [id])
    // Which process it belonged to is of this installation.
    await insert(pool, 'workflow_status', { ...history.workflow, executor_id: now[0]?.executor_id })
    for (const step of history.steps) await insert(pool, 'operation_outputs', step)
  } finally {
    await database.close()
  }
}

describe.each(releases)('a run that release %s began', (release) => {
  test.each(Object.entries(cuts) as [Half, string][])(
    'and left in the middle of %s is finished by this one',
    async (half, dieAt) => {
      const data = await makeDataFolder()
      const start = async (variables: Readonly<Record<string, string>>) => {
        const server = await startServer({ DATA_DIR: data.path, ...variables }, 'test/faults/entries/dying-server.ts')
        return { server, api: createApiClient(server.address, await readServerToken(data.path)) }
      }
      try {
        const first = await start({ DIE_AT: dieAt })
        const { id } = await startRun(first.api)
        expect((await first.server.exited).signal).toBe('SIGKILL')
        await putInPlace(data.path, release, half, id)
        const { server, api } = await start({})
        const run = await api.waitForRun(id, ['done', 'failed'])
        expect(
          [run.status, run.failure],
          'Names and order of steps are stored history. Give the workflow another name (src/features/copilot/approval.ts), keep the body under the old name until no run of the old release is left, and record the new histories.',
        ).toEqual(['done', null])
        // What the older release had done is not done again.
        expect(run.steps.map(({ attempts }) => attempts)).toEqual(run.steps.map(() => 1))
        expect((await server.stop()).code).toBe(0)
      } finally {
        await data.remove()
      }
      if (isRecording) await writeFile(`${folder}/${version}.json`, `${JSON.stringify(recorded, null, 2)}\n`)
    },
    300_000,
  )
})

test.skipIf(isRecording)('the histories of this very release are recorded', () => {
  expect(releases).toContain(version)
})
