/** Everything of a person can be taken along, and leaves nothing behind when it is deleted. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { selectFacts } from '../../src/features/profiles/profiles.sql.ts'
import { personalData } from '../../src/main/personal-data.ts'
import { findBlob, storeBlob } from '../../src/platform/database/blobs.ts'
import type { Database, Tx } from '../../src/platform/database/database.ts'
import { sealAnew } from '../../src/platform/personal-data/seal-anew.ts'
import { createSealing } from '../../src/platform/security/sealing.ts'
import { secretKeys } from '../../src/platform/security/secret-keys.ts'
import {
  type Injected,
  jsonPayload,
  openApplication,
  type Person,
  type TestApplication,
} from '../harness/application.ts'
import { databasesUnderTest, testSecretKey, withSealing } from '../harness/database.ts'
import { makeDataFolder, runCli } from '../harness/processes.ts'
import { createServerInstallation, hasServerDatabase } from '../harness/server-installation.ts'
import { buildWorld, resumeOf, type World } from '../harness/world.ts'

/** Every table of ours that names a person: by an `owner_id`, or by a reference to an account. */
const tablesOfPeople = async ({ pool }: Database): Promise<string[]> =>
  (
    await pool.query<{ name: string }>(`
      select distinct case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('public', 'auth') and (
        c.relname = 'accounts'
        or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner_id')
        or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
          and k.confrelid in ('public.accounts'::regclass, 'auth.users'::regclass)))`)
  ).rows.map(({ name }) => name)

const listed = personalData.flatMap(({ tables }) => tables.map(({ name }) => name))
const missing = async (database: Database): Promise<string[]> =>
  (await tablesOfPeople(database)).filter((name) => !listed.includes(name))

/** Tables in which the text stands anywhere, the engine's among them. */
async function tablesThatHold({ pool }: Database, text: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'auth', 'dbos')`,
  )
  const holding: string[] = []
  for (const { name } of rows) {
    const found = await pool.query(`select from ${name} t where position($1 in t::text) > 0 limit 1`, [text])
    if (found.rowCount) holding.push(name)
  }
  return holding
}

for (const place of databasesUnderTest().filter(({ name }) => !name.includes('pool of one'))) {
  describe.skipIf(!place.present)(`a person’s account, ${place.name}`, () => {
    let database: Database
    let application: TestApplication
    let ana: World
    let ben: World
    beforeAll(async () => {
      database = await place.open()
      application = await openApplication(database)
      ana = await buildWorld(application, await application.addPerson('Ana'), 'Zephyrine')
      ben = await buildWorld(application, await application.addPerson('Ben'), 'Quillon')
      await application.send(ana.person, {
        method: 'POST',
        url: '/api/v1/saved-searches',
        ...jsonPayload({ name: 'Zephyrine', query: {} }),
      })
    }, 300_000)
    afterAll(() => application?.close())

    const exportOf = (person: Person): Promise<Injected> =>
      application.send(person, { method: 'GET', url: '/api/v1/account/export' })
    const deletion = (person: Person, body: object): Promise<Injected> =>
      application.send(person, { method: 'POST', url: '/api/v1/account/deletion', ...jsonPayload(body) })

    test('every table with something of a person is in the list of what is exported and deleted', async () => {
      expect((await tablesOfPeople(database)).length).toBeGreaterThan(18)
      expect(await missing(database)).toEqual([])
      expect(listed).toEqual([...new Set(listed)])
    })

    test('a table that nobody put into the list is found', async () => {
      await database.pool.query('create table planted (id uuid primary key, owner_id uuid)')
      try {
        expect(await missing(database)).toEqual(['planted'])
      } finally {
        await database.pool.query('drop table planted')
      }
    })

    test('columns that are left out of exports are there, and every table has the columns of its key', async () => {
      for (const { name, owner, key, omit, sealed } of personalData.flatMap(({ tables }) => tables)) {
        const [table, schema = 'public'] = name.split('.').toReversed()
        const { rows } = await database.pool.query<{ column: string }>(
          'select column_name as column from information_schema.columns where table_schema = $1 and table_name = $2',
          [schema, table],
        )
        const columns = rows.map(({ column }) => column)
        expect(
          [owner, ...key, ...omit, ...Object.keys(sealed)].filter((column) => !columns.includes(column)),
          name,
        ).toEqual([])
      }
    })

    test('the export holds every row and every file of hers, and nothing of anybody else', async () => {
      const answer = await exportOf(ana.person)
      expect(answer.status).toBe(200)
      expect(answer.headers['content-disposition']).toMatch(/filename="rolewright-\d{4}-\d\d-\d\d\.zip"/u)
      const files = unzipSync(answer.bytes)
      const text = (name: string): string => Buffer.from(files[name] ?? []).toString()
      for (const { name, owner, notExported } of personalData.flatMap(({ tables }) => tables)) {
        if (notExported !== undefined) continue
        const { rows } = await database.pool.query<{ count: number }>(
          `select count(*)::int as count from ${name} where ${owner} = $1`,
          [ana.person.ownerId],
        )
        expect(JSON.parse(text(`data/${name.replace('auth.', '')}.json`)), name).toHaveLength(rows[0]?.count ?? -1)
      }
      const upload = Object.keys(files).find((name) => name.startsWith('uploads/'))
      expect(text(upload ?? '')).toBe(resumeOf('Zephyrine'))
      expect(Object.keys(files).filter((name) => name.startsWith('documents/')).length).toBeGreaterThanOrEqual(4)
      expect(
        Buffer.from(files[Object.keys(files).find((name) => name.endsWith('.pdf')) ?? ''] ?? []).toString(),
      ).toMatch(/^%PDF/u)
      const everything = Object.values(files)
        .map((bytes) => Buffer.from(bytes).toString())
        .join('\n')
      expect(everything).toContain('Zephyrine Payments AB')
      expect(everything).not.toContain('Quillon')
      expect(everything).not.toContain(ben.person.ownerId)
      expect(text('data/credentials.json')).not.toContain('password"')
      expect(text('README.txt')).toContain('data/')
    })

    const describeSealed = (): void => {
      const address = 'zephyrine@example.org'
      const nextKey = 'the key after that of the tests, long'
      const sealingAnew = (current: string, previous: readonly string[]) =>
        sealAnew(withSealing(database, createSealing(secretKeys(current, previous))), personalData)

      test('is told by nobody who has the database alone', async () => {
        expect(await tablesThatHold(database, address)).toEqual([])
        const files = await database.pool.query<{ bytes: Buffer }>('select bytes from blobs where owner_id = $1', [
          ana.person.ownerId,
        ])
        expect(files.rows.length).toBeGreaterThan(4)
        expect(files.rows.filter(({ bytes }) => bytes.includes('Zephyrine') || bytes.includes('%PDF'))).toEqual([])
      })

      test('may be a file of the largest size that is taken', async () => {
        const { ownerId } = ana.person
        const largest = new Uint8Array(10 * 1024 * 1024).fill(7)
        const sha256 = await database.asOwner(ownerId, (tx) => storeBlob(tx, ownerId, largest))
        const read = await database.asOwner(ownerId, (tx) => findBlob(tx, ownerId, sha256))
        expect(Buffer.compare(read ?? new Uint8Array(), largest)).toBe(0)
      })

      test('is sealed where it lay in clear before there was a key', async () => {
        const text = [ana.person.ownerId, resumeOf('Zephyrine')]
        await database.pool.query('update uploads set source_text = $2 where owner_id = $1', text)
        const facts = [ana.person.ownerId, JSON.stringify([{ value: address }])]
        await database.pool.query('update profile_versions set facts = $2 where owner_id = $1', facts)
        expect((await tablesThatHold(database, address)).sort()).toEqual(['public.profile_versions', 'public.uploads'])
        expect(await sealAnew(database, personalData)).toBe(2)
        expect(await tablesThatHold(database, address)).toEqual([])
      })

      test('is sealed anew under the next key, is told as out of reach without it, and comes back as it was', async () => {
        const factsOf = async () =>
          Buffer.from(unzipSync((await exportOf(ana.person)).bytes)['data/facts.json'] ?? []).toString()
        const before = await factsOf()
        expect(await sealingAnew(nextKey, [testSecretKey])).toBeGreaterThan(20)
        expect(await sealingAnew(nextKey, [])).toBe(0)
        const read = (tx: Tx) => selectFacts(tx, ana.person.ownerId, ana.profileId)
        await expect(database.asOwner(ana.person.ownerId, read)).rejects.toThrow(
          expect.objectContaining({ code: 'unavailable', message: expect.stringContaining('SECRET_KEYS_PREVIOUS') }),
        )
        await sealingAnew(testSecretKey, [nextKey])
        expect(await factsOf()).toBe(before)
      })
    }
    // Embedded, the key would lie in the folder beside the data.
    if (place.name !== 'embedded') describe('what is personal', describeSealed)

    test('no key and no token takes everything along or deletes it', async () => {
      const made = await application.send(ana.person, {
        method: 'POST',
        url: '/api/v1/keys',
        ...jsonPayload({ label: 'all', scopes: ['read', 'write', 'approve'] }),
      })
      const { key } = made.json as { readonly key: string }
      const asKey = { authorization: `Bearer ${key}` }
      const taken = await application.send(null, { method: 'GET', url: '/api/v1/account/export', headers: asKey })
      const { headers, payload } = jsonPayload({ confirm: 'delete my account', password: ana.person.password })
      const deleted = await application.send(null, {
        method: 'POST',
        url: '/api/v1/account/deletion',
        headers: { ...headers, ...asKey },
        payload,
      })
      expect([taken.status, deleted.status]).toEqual([403, 403])
    })

    test('nobody deletes an account by mistake, or at a browser that was left open', async () => {
      const { password } = ana.person
      expect((await deletion(ana.person, { password })).status).toBe(422)
      expect((await deletion(ana.person, { confirm: 'delete my account' })).status).toBe(403)
      expect((await deletion(ana.person, { confirm: 'delete my account', password: 'a wrong one' })).status).toBe(403)
      expect((await application.send(ana.person, { method: 'GET', url: '/api/v1/me' })).status).toBe(200)
    })

    test('after deletion nothing of hers is anywhere, in no table and in no workflow; others keep everything', async () => {
      const before = await tablesThatHold(database, ana.person.ownerId)
      expect(before).toContain('dbos.workflow_status')
      const others = await exportOf(ben.person)
      const { password } = ana.person
      const answer = await deletion(ana.person, { confirm: 'delete my account', password })
      expect(answer.status, answer.text).toBe(204)
      expect(answer.headers['set-cookie']).toMatch(/Max-Age=0/u)
      expect(await tablesThatHold(database, ana.person.ownerId)).toEqual([])
      expect(await tablesThatHold(database, 'Zephyrine')).toEqual([])
      expect((await application.send(ana.person, { method: 'GET', url: '/api/v1/me' })).status).toBe(401)
      await expect(application.signIn(ana.person)).rejects.toThrow('could not sign in')
      const still = unzipSync((await exportOf(ben.person)).bytes)
      const facts = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString()
      expect(facts(still['data/facts.json'])).toBe(facts(unzipSync(others.bytes)['data/facts.json']))
      expect(application.errors()).toEqual([])
    })

    test('the last administrator stays until there is another one', async () => {
      const boss = await application.addPerson('Boss')
      await database.pool.query(`update accounts set role = 'admin' where id = $1`, [boss.ownerId])
      const body = { confirm: 'delete my account', password: boss.password }
      expect((await deletion(boss, body)).status).toBe(409)
      expect((await application.send(boss, { method: 'GET', url: '/api/v1/me' })).status).toBe(200)
      const second = await application.addPerson('Second')
      await database.pool.query(`update accounts set role = 'admin' where id = $1`, [second.ownerId])
      expect((await deletion(boss, body)).status).toBe(204)
    })
  })
}

describe('export and deletion on the command line', () => {
  test('an installation of one’s own is written into a file, then emptied; nothing is done without --yes', async () => {
    const folder = await makeDataFolder()
    const variables = { DATA_DIR: folder.path }
    const resume = join(folder.path, 'ana.txt')
    const out = join(folder.path, 'everything.zip')
    await writeFile(resume, resumeOf('Zephyrine'))
    expect((await runCli(['profile', 'import', resume], variables)).code).toBe(0)
    const exported = await runCli(['accounts', 'export', '--out', out], variables)
    expect([exported.code, exported.stdout]).toEqual([0, `Everything is in ${out}\n`])
    const facts = unzipSync(await readFile(out))['data/facts.json'] ?? new Uint8Array()
    expect(Buffer.from(facts).toString()).toContain('Zephyrine Payments AB')
    expect((await runCli(['accounts', 'export', '--out', out], variables)).stderr).toContain('is there already')
    expect((await runCli(['accounts', 'delete'], variables)).code).toBe(2)
    expect((await runCli(['accounts', 'delete', '--yes'], variables)).code).toBe(0)
    const again = join(folder.path, 'nothing.zip')
    expect((await runCli(['accounts', 'export', '--out', again], variables)).code).toBe(0)
    expect(Buffer.from(unzipSync(await readFile(again))['data/facts.json'] ?? []).toString()).toBe('[\n]\n')
    await folder.remove()
  })

  test.skipIf(!hasServerDatabase)('an operator does both for a person who is named by their address', async () => {
    const { variables, remove } = await createServerInstallation()
    const folder = await makeDataFolder()
    const out = join(folder.path, 'ana.zip')
    expect((await runCli(['accounts', 'add', 'Ana', '--email', 'ana@example.org'], variables)).code).toBe(0)
    expect((await runCli(['accounts', 'export', 'ana@example.org', '--out', out], variables)).code).toBe(0)
    const users = Buffer.from(unzipSync(await readFile(out))['data/users.json'] ?? []).toString()
    expect(JSON.parse(users)).toMatchObject([{ email: 'ana@example.org', name: 'Ana' }])
    expect((await runCli(['accounts', 'delete', 'ana@example.org', '--yes'], variables)).code).toBe(0)
    const gone = await runCli(['accounts', 'delete', 'ana@example.org', '--yes'], variables)
    expect(gone.stderr).toContain('There is no account with the e-mail address ana@example.org')
    await Promise.all([remove(), folder.remove()])
  })
})
