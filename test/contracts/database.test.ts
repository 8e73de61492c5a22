/** What every implementation of the database port promises: the same tests, embedded and on a server. */
import { ne, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/ids.ts'
import type { Database, Tx } from '../../src/platform/database/database.ts'
import { constraintOf, sqlStateOf } from '../../src/platform/database/sql-errors.ts'
import { databasesUnderTest } from '../harness/database.ts'

const scratch = `
create table notes (id uuid primary key, owner_id uuid not null, words text not null unique check (words <> ''));
alter table notes enable row level security;
create policy own_notes on notes using (owner_id = (select app_owner_id()));
create table counters (id int primary key, value int not null);
insert into counters values (1, 0);
create table points (id int primary key, place vector(3));
create index points_place on points using hnsw (place vector_cosine_ops);
insert into points select i, array[i, 1, 50 - i]::vector from generate_series(1, 50) i;`

const addNote = (tx: Tx, ownerId: string, words: string) =>
  tx.execute(sql`insert into notes values (${newId()}, ${ownerId}, ${words})`)

const notes = pgTable('notes', { words: text().notNull() })

const notesBesides = (db: NodePgDatabase) =>
  db
    .select({ words: notes.words })
    .from(notes)
    .where(ne(notes.words, sql.placeholder('words')))
    .prepare('notes_besides')

const wordsOf = async (tx: Tx): Promise<unknown[]> =>
  (await tx.execute(sql`select words from notes order by words`)).rows.map((row) => row.words)

const thrown = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe.for(databasesUnderTest())('the database port, $name', (candidate) => {
  let database: Database
  const [ada, ben] = [newId(), newId()]

  beforeAll(async () => {
    if (!candidate.present) return
    database = await candidate.open()
    await database.pool.query(scratch)
  })
  afterAll(async () => {
    await database?.close()
  })

  const promise = test.skipIf(!candidate.present)
  const everyNote = () => database.asSystem((tx) => wordsOf(tx))
  const empty = () => database.asSystem((tx) => tx.execute(sql`delete from notes`))

  promise('what a transaction wrote is there once it has resolved', async () => {
    await empty()
    const result = await database.asOwner(ada, async (tx) => {
      await addNote(tx, ada, 'kept')
      return 42
    })
    expect(result).toBe(42)
    expect(await everyNote()).toEqual(['kept'])
  })

  promise.for([0, 1, 2])('a throw after %i statements leaves nothing behind', async (statements) => {
    await empty()
    const work = async (tx: Tx): Promise<void> => {
      for (let i = 0; i < statements; i++) await addNote(tx, ada, `note ${i}`)
      throw new Error('stop here')
    }
    expect(await thrown(database.asSystem(work))).toMatchObject({ message: 'stop here' })
    expect(await thrown(database.asOwner(ada, work))).toMatchObject({ message: 'stop here' })
    expect(await everyNote()).toEqual([])
  })

  promise('a synchronous throw before the first query reaches the caller and frees the connection', async () => {
    const work = (): Promise<never> => {
      throw new Error('at once')
    }
    expect(await thrown(database.asOwner(ada, work))).toMatchObject({ message: 'at once' })
    expect(await database.asOwner(ada, async () => 'free')).toBe('free')
  })

  promise('an SQL error among statements sent together leaves nothing behind', async () => {
    await empty()
    const error = await thrown(
      database.asOwner(ada, (tx) =>
        Promise.all([addNote(tx, ada, 'before'), tx.execute(sql`select 1 / 0`), addNote(tx, ada, 'after')]),
      ),
    )
    expect(sqlStateOf(error)).toBe('22012')
    expect(await everyNote()).toEqual([])
  })

  promise('an SQL error that the work swallowed is told, because nothing was saved', async () => {
    await empty()
    const error = await thrown(
      database.asOwner(ada, async (tx) => {
        await addNote(tx, ada, 'lost')
        await thrown(tx.execute(sql`select 1 / 0`))
      }),
    )
    expect(error).toMatchObject({ code: 'internal' })
    expect(await everyNote()).toEqual([])
  })

  promise('the code and the constraint of a violation can be read', async () => {
    await empty()
    const unique = await thrown(
      database.asOwner(ada, async (tx) => {
        await addNote(tx, ada, 'same')
        await addNote(tx, ada, 'same')
      }),
    )
    expect([sqlStateOf(unique), constraintOf(unique)]).toEqual(['23505', 'notes_words_key'])
    const blank = await thrown(database.asOwner(ada, (tx) => addNote(tx, ada, '')))
    expect([sqlStateOf(blank), constraintOf(blank)]).toEqual(['23514', 'notes_words_check'])
    expect(sqlStateOf(new Error('no database in it'))).toBeUndefined()
  })

  promise('a person sees, changes and deletes only what is theirs', async () => {
    await empty()
    await database.asOwner(ada, (tx) => addNote(tx, ada, 'of Ada'))
    await database.asOwner(ben, (tx) => addNote(tx, ben, 'of Ben'))
    expect(await database.asOwner(ada, wordsOf)).toEqual(['of Ada'])
    expect(await database.asOwner(ben, wordsOf)).toEqual(['of Ben'])
    expect(await database.asOwner(newId(), wordsOf)).toEqual([])
    const updated = await database.asOwner(ada, (tx) => tx.execute(sql`update notes set words = words || '!'`))
    expect(updated.rowCount).toBe(1)
    const deleted = await database.asOwner(ben, (tx) => tx.execute(sql`delete from notes`))
    expect(deleted.rowCount).toBe(1)
    expect(await everyNote()).toEqual(['of Ada!'])
  })

  promise('a person cannot write in the name of another, nor hand a row over', async () => {
    await empty()
    const forged = await thrown(database.asOwner(ada, (tx) => addNote(tx, ben, 'forged')))
    expect(sqlStateOf(forged)).toBe('42501')
    await database.asOwner(ada, (tx) => addNote(tx, ada, 'mine'))
    const given = await thrown(database.asOwner(ada, (tx) => tx.execute(sql`update notes set owner_id = ${ben}`)))
    expect(sqlStateOf(given)).toBe('42501')
    expect(await everyNote()).toEqual(['mine'])
  })

  promise('of accounts a person sees their own, and makes none', async () => {
    const add = (id: string) => sql`insert into accounts (id, kind) values (${id}, 'person')`
    for (const id of [ada, ben]) await database.asSystem((tx) => tx.execute(add(id)))
    const { rows } = await database.asOwner(ben, (tx) => tx.execute(sql`select id from accounts`))
    expect(rows).toEqual([{ id: ben }])
    expect(sqlStateOf(await thrown(database.asOwner(ada, (tx) => tx.execute(add(newId())))))).toBe('42501')
  })

  promise('role and owner end with the transaction, also when it failed', async () => {
    await database.asOwner(ada, async () => {})
    await thrown(database.asOwner(ada, () => Promise.reject(new Error('stop'))))
    const { rows } = await database.pool.query(
      "select current_user = session_user as own_role, coalesce(current_setting('app.owner_id', true), '') as owner",
    )
    expect(rows).toEqual([{ own_role: true, owner: '' }])
  })

  promise('a person cannot touch the record of migrations', async () => {
    const error = await thrown(database.asOwner(ada, (tx) => tx.execute(sql`delete from schema_migrations`)))
    expect(sqlStateOf(error)).toBe('42501')
  })

  promise('an owner id that is no UUID is refused before anything is sent', async () => {
    for (const id of ['', '1', `${ada}'; drop table notes; --`]) {
      await expect(database.asOwner(id, async () => 1)).rejects.toThrow('An owner id is a UUID')
    }
  })

  promise('transactions that read and write one row at the same time count every one', async () => {
    const addOne = () =>
      database.asSystem(async (tx) => {
        const { rows } = await tx.execute(sql`select value from counters where id = 1 for update`)
        await tx.execute(sql`update counters set value = ${Number(rows[0]?.value) + 1} where id = 1`)
      })
    await Promise.all(Array.from({ length: 25 }, addOne))
    const { rows } = await database.pool.query('select value from counters')
    expect(rows).toEqual([{ value: 25 }])
  })

  promise('many people at once never see each other', async () => {
    await empty()
    const people = Array.from({ length: 20 }, newId)
    await Promise.all(people.map((id) => database.asOwner(id, (tx) => addNote(tx, id, `of ${id}`))))
    const seen = await Promise.all(people.map((id) => database.asOwner(id, wordsOf)))
    expect(seen).toEqual(people.map((id) => [`of ${id}`]))
  })

  promise('a second connection inside a transaction is refused at once, and the first goes on', async () => {
    await empty()
    await database.asOwner(ada, async (tx) => {
      await addNote(tx, ada, 'outer')
      const nested = [
        () => database.asOwner(ada, async () => 1),
        () => database.asSystem(async () => 1),
        async () => await database.pool.query('select 1'),
        async () => await tx.transaction(async () => 1),
      ]
      for (const attempt of nested) {
        expect(await thrown(attempt())).toMatchObject({ message: expect.stringMatching(/transaction/i) })
      }
    })
    expect(await everyNote()).toEqual(['outer'])
  })

  promise('a query that nobody awaited cannot run after its transaction, outside of its protection', async () => {
    let late: Tx | undefined
    await database.asOwner(ada, async (tx) => {
      late = tx
    })
    const error = await thrown(Promise.resolve(late?.execute(sql`select * from notes`)))
    expect(error).toMatchObject({ cause: { message: expect.stringContaining('after its transaction had ended') } })
  })

  promise('a repeated statement shows each person their own, and nothing after its transaction', async () => {
    await empty()
    await database.asOwner(ada, (tx) => addNote(tx, ada, 'of Ada'))
    await database.asOwner(ben, (tx) => addNote(tx, ben, 'of Ben'))
    const notesOf = (ownerId: string) => database.asOwner(ownerId, (tx) => tx.repeat(notesBesides, { words: '' }))
    for (let round = 0; round < 3; round++) {
      expect(await notesOf(ada)).toEqual([{ words: 'of Ada' }])
      expect(await notesOf(ben)).toEqual([{ words: 'of Ben' }])
    }
    let late: Tx | undefined
    await database.asOwner(ada, async (tx) => {
      late = tx
    })
    expect(await thrown(Promise.resolve(late?.repeat(notesBesides, { words: '' })))).toMatchObject({
      message: expect.stringContaining('after its transaction had ended'),
    })
  })

  promise('what a transaction left running may use the database once it has ended', async () => {
    let later: Promise<unknown> | undefined
    await database.asSystem(async () => {
      later = new Promise((resolve) => setTimeout(resolve, 50)).then(() => database.asSystem(async () => 'done'))
    })
    expect(await later).toBe('done')
  })

  promise('vectors are stored, and the HNSW index finds the nearest among those a filter leaves', async () => {
    const { rows } = await database.asSystem(async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`)
      await tx.execute(sql`set local hnsw.iterative_scan = strict_order`)
      return await tx.execute(sql`select id from points where id > 5 order by place <=> ${'[20,1,30]'}::vector limit 3`)
    })
    expect(rows).toHaveLength(3)
    expect(rows[0]).toEqual({ id: 20 })
  })

  promise('a value of several megabytes goes in and comes out whole', async () => {
    const words = 'ä'.repeat(3_000_000)
    const { rows } = await database.asOwner(ada, (tx) => tx.execute(sql`select ${words}::text as words`))
    expect(rows[0]?.words === words).toBe(true)
  })
})
