/** What applications promise: on every database, through the use cases that the routes call. */
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databasesUnderTest } from '../../../test/harness/database.ts'
import { readFigures } from '../../../test/harness/metrics-page.ts'
import { newId } from '../../kernel/ids.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/database.ts'
import { createMetrics, type Metrics } from '../../platform/telemetry/metrics.ts'
import { insertAccount } from '../accounts/accounts.sql.ts'
import { observeInstallation } from '../insights/installation-figures.ts'
import { allowedMoves, companyKeyOf, statuses } from './application.ts'
import {
  createApplication,
  deleteApplication,
  editApplication,
  getApplication,
  listApplications,
} from './applications.ts'
import { exportApplications, exportTable, importApplications } from './collection.ts'
import { addEntry, changeEntry, removeEntry } from './entries.ts'
import { act, actOnMany } from './moves.ts'

const day = (text: string): Date => new Date(`${text}T12:00:00Z`)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('every status can be reached, and none leads to itself', () => {
  const reached = new Set(Object.values(allowedMoves).flat())
  expect([...reached].sort()).toEqual([...statuses].sort())
  for (const status of statuses) expect(allowedMoves[status]).not.toContain(status)
})

test('a company is known whatever its legal form, and two companies are not one', () => {
  expect(companyKeyOf('Crumb GmbH & Co. KG')).toBe(companyKeyOf('crumb'))
  expect(companyKeyOf('Crumb Bakery')).not.toBe(companyKeyOf('Crumb'))
  expect(companyKeyOf('SE')).toBe('se')
  expect([companyKeyOf(null), companyKeyOf(' ... ')]).toEqual([null, null])
})

for (const one of databasesUnderTest()) {
  describe.skipIf(!one.present)(`applications, ${one.name}`, () => {
    let db: Database
    let metrics: Metrics
    let ctx: Ctx
    beforeAll(async () => {
      db = await one.open()
      metrics = await createMetrics({ enabled: true })
      ctx = await person()
    })
    afterAll(() => db?.close())

    async function person(): Promise<Ctx> {
      const ownerId = newId()
      await db.asSystem((tx) => insertAccount(tx, { id: ownerId, kind: 'person', displayName: null }))
      const now = () => day('2026-11-28')
      const log = pino({ level: 'silent' })
      return { db, metrics, clock: { now }, actor: { ownerId }, log, signal: new AbortController().signal }
    }
    const begin = async (title: string, more: object = {}) =>
      (await createApplication(ctx, { title, status: 'saved', ...more })).application

    test('a pursuit is followed to its end, with the days of the past on which things happened', async () => {
      const { id } = await begin('Baker', { company: 'Crumb GmbH' })
      await act(ctx, id, { action: 'move', to: 'applied', happenedAt: day('2026-11-01'), note: 'by post' })
      await act(ctx, id, { action: 'move', to: 'interview', happenedAt: day('2026-11-10') })
      const { status, statusSince, appliedAt, events } = await getApplication(ctx, id)
      expect({ status, statusSince, appliedAt }).toEqual({
        status: 'interview',
        statusSince: day('2026-11-10'),
        appliedAt: day('2026-11-01'),
      })
      expect(events.map(({ kind, from, to }) => [kind, from, to])).toEqual([
        ['created', null, 'saved'],
        ['moved', 'saved', 'applied'],
        ['moved', 'applied', 'interview'],
      ])
      expect(events[1]).toMatchObject({ note: 'by post', recordedAt: day('2026-11-28') })
    })

    test('a move that the table does not allow, into the future, or before the last one is refused with the reason', async () => {
      const { id } = await begin('Miller')
      const move = (to: 'offer' | 'applied' | 'rejected', happenedAt?: Date) =>
        act(ctx, id, { action: 'move', to, happenedAt })
      await expect(move('offer')).rejects.toThrow(/can become .*applied/u)
      await expect(move('applied', day('2026-11-29'))).rejects.toThrow('future')
      await move('applied', day('2026-11-20'))
      await expect(move('rejected', day('2026-11-19'))).rejects.toThrow('since 2026-11-20')
      expect((await getApplication(ctx, id)).status).toBe('applied')
    })

    test('a move is undone, stays in the history, and counts for nothing', async () => {
      const { id } = await begin('Cook')
      await act(ctx, id, { action: 'move', to: 'applied' })
      await act(ctx, id, { action: 'undo' })
      const undone = await getApplication(ctx, id)
      expect([undone.status, undone.appliedAt, undone.events.length]).toEqual(['saved', null, 3])
      await expect(act(ctx, id, { action: 'undo' })).rejects.toThrow('no move to undo')
    })

    test('nobody can change or remove what happened, not even the person it belongs to', async () => {
      const { id } = await begin('Archivist')
      const as = (statement: string) =>
        db.asOwner(ctx.actor.ownerId, (tx) => tx.$client.query(statement, [id]).then(() => 'done'))
      await expect(as(`update application_events set note = 'forged' where application_id = $1`)).rejects.toThrow(
        /permission denied/u,
      )
      await expect(as('delete from application_events where application_id = $1')).rejects.toThrow(/permission denied/u)
      await deleteApplication(ctx, id)
      await expect(getApplication(ctx, id)).rejects.toMatchObject({ code: 'not_found' })
    })

    test('who applied there already is told so, whatever the company is called', async () => {
      const first = await begin('Brewer', { company: 'Hops AG', status: 'applied' })
      const second = await begin('Cooper', { company: 'hops' })
      expect(second.sameCompany.map(({ id, status }) => [id, status])).toEqual([[first.id, 'applied']])
      const renamed = await editApplication(ctx, second.id, { company: 'Malt AG' })
      expect(renamed.sameCompany).toEqual([])
    })

    test('many are moved at once, each by itself; the archive takes and gives them back', async () => {
      const [a, b] = [await begin('Tailor'), await begin('Weaver', { status: 'rejected' })]
      const ids = [a.id, b.id, newId()]
      const moved = await actOnMany(ctx, ids, { action: 'move', to: 'applied' })
      expect(moved.done).toEqual([a.id])
      expect(moved.refused.map(({ id }) => id).sort()).toEqual([b.id, ids[2]].sort())
      await actOnMany(ctx, [a.id, b.id], { action: 'archive' })
      const listed = async () => (await listApplications(ctx, { archived: 'no' })).map(({ id }) => id)
      expect(await listed()).not.toContain(a.id)
      await actOnMany(ctx, [a.id, b.id], { action: 'restore' })
      expect(await listed()).toContain(a.id)
    })

    test('tasks, interviews, offers, contacts and notes are kept beside it; the next one that is open is shown', async () => {
      const { id } = await begin('Smith')
      await addEntry(ctx, id, { kind: 'contact', name: 'Ada', email: 'ada@example.org' })
      await addEntry(ctx, id, { kind: 'note', text: 'nice people' })
      const task = { kind: 'task', title: 'Call', dueAt: '2026-12-01T09:00:00Z', done: false } as const
      await addEntry(ctx, id, task)
      const interview = {
        kind: 'interview',
        title: 'Talk',
        startsAt: '2026-12-03T09:00:00Z',
        durationMinutes: 45,
      } as const
      await addEntry(ctx, id, interview)
      await addEntry(ctx, id, { kind: 'offer', amount: 60_000, currency: 'EUR', period: 'year' })
      const before = await getApplication(ctx, id)
      expect([before.entries.length, before.nextAt]).toEqual([5, new Date(task.dueAt)])
      const taskId = before.entries.find(({ content }) => content.kind === 'task')?.id ?? ''
      await changeEntry(ctx, id, taskId, { ...task, done: true })
      await expect(changeEntry(ctx, id, taskId, interview)).rejects.toMatchObject({ code: 'not_found' })
      const after = await getApplication(ctx, id)
      expect(after.nextAt).toEqual(new Date(interview.startsAt))
      await removeEntry(ctx, id, taskId)
      expect((await getApplication(ctx, id)).entries.length).toBe(4)
    })

    test('a table of another tracker is read: its words for columns and statuses, and its days', async () => {
      const mine = await person()
      const table = `Firma;Titel;Stand;Beworben am;Notizen
Crumb GmbH;Bäcker;Absage;01.10.2026;schade
Crumb;Bäcker;Absage;01.10.2026;doppelt
Malt;Brauer;Vorstellungsgespräch;31.02.2026;
Malt;Brauer;verschollen;;
;;;;
Hops;;applied;;
Hops;Hopfenbauer;;2027-01-01;
Loaf;=cmd|'/c calc'!A1;interview;2026-11-02;`
      const outcome = await importApplications(mine, bytes(table))
      expect(outcome).toMatchObject({ kept: 2, duplicates: 1 })
      expect(outcome.refused.length).toBe(outcome.read - 3)
      const all = await exportApplications(mine)
      const baker = all.find(({ title }) => title === 'Bäcker')
      expect(baker).toMatchObject({ status: 'rejected', appliedAt: new Date('2026-10-01T00:00:00Z') })
      expect(baker?.events.map(({ to }) => to)).toEqual(['applied', 'rejected'])
    })

    test('what is taken along as a table runs no formula, and comes back the same', async () => {
      const [from, to] = [await person(), await person()]
      const given = { title: '=1+1', company: 'Say "hi", Ltd', status: 'interview' as const }
      const moments = { appliedAt: day('2026-11-01'), happenedAt: day('2026-11-05') }
      await createApplication(from, { ...given, ...moments })
      const table = await exportTable(from)
      expect(table).toContain(`'=1+1,"Say ""hi"", Ltd",`)
      await importApplications(to, bytes(table))
      const [back] = await listApplications(to, { archived: 'both' })
      expect(back).toMatchObject({ ...given, appliedAt: moments.appliedAt, statusSince: moments.happenedAt })
    })

    test('what is no table is refused with a sentence', async () => {
      for (const text of ['', '"open', 'a,b\n1,2', `title\n${'x\n'.repeat(2_001)}`])
        await expect(importApplications(ctx, bytes(text))).rejects.toMatchObject({ code: 'invalid_input' })
    })

    test('the page of metrics counts applications by status, moves, postings and accounts', async () => {
      const sent = await begin('Counter')
      await act(ctx, sent.id, { action: 'move', to: 'applied' })
      observeInstallation(db, metrics, () => 0)
      const figures = await readFigures(metrics)
      const { rows } = await db.pool.query<{ n: number }>(
        `select count(*)::int as n from applications where status = 'applied' and archived_at is null`,
      )
      expect(rows[0]?.n).toBeGreaterThan(0)
      expect(figures('rolewright_applications', 'status="applied"')).toBe(rows[0]?.n)
      expect(figures('rolewright_application_moves_total', 'from="saved",to="applied"')).toBeGreaterThanOrEqual(1)
      expect(figures('rolewright_accounts', 'state="active"')).toBeGreaterThanOrEqual(1)
      expect(figures('rolewright_postings', 'state="open"')).toBe(0)
      const before = figures('rolewright_applications_created_total', 'status="saved"')
      await begin('Counted')
      const after = await readFigures(metrics)
      expect(after('rolewright_applications_created_total', 'status="saved"')).toBe(before + 1)
    })

    test('nobody sees, moves or deletes another’s', async () => {
      const stranger = await person()
      const { id } = await begin('Secret')
      await expect(getApplication(stranger, id)).rejects.toMatchObject({ code: 'not_found' })
      await expect(act(stranger, id, { action: 'move', to: 'applied' })).rejects.toMatchObject({ code: 'not_found' })
      await expect(addEntry(stranger, id, { kind: 'note', text: 'x' })).rejects.toMatchObject({ code: 'not_found' })
      await expect(deleteApplication(stranger, id)).rejects.toMatchObject({ code: 'not_found' })
      expect(await listApplications(stranger, { archived: 'both' })).toEqual([])
    })
  })
}
