/** A process that cannot run says why, in a sentence, and ends with the code that says whose turn it is. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { codePageFlags } from '../../src/platform/process-memory.ts'
import { createServerDatabase } from '../harness/database.ts'
import { makeDataFolder, runToEnd, startServer, type Variables } from '../harness/processes.ts'
import { hasServerDatabase } from '../harness/server-installation.ts'

const serve = (variables: Variables) => runToEnd({ file: 'src/main/serve.ts', variables: { PORT: '0', ...variables } })

describe('serve', () => {
  test('in production refuses placeholder secrets, wildcard origins and the embedded database, all at once', async () => {
    const done = await serve({ APP_ENV: 'production', SECRET_KEY: '<generate-strong-key>', CORS_ORIGINS: '["*"]' })
    expect(done.code).toBe(2)
    for (const name of ['SECRET_KEY', 'CORS_ORIGINS', 'ALLOW_EMBEDDED']) expect(done.stderr).toContain(name)
    expect(done.stderr).not.toContain('generate-strong-key')
  })

  test('names every wrong setting and what was expected', async () => {
    const done = await serve({ PORT: 'eighty', LOG_LEVEL: 'loud', DATABASE_POOL_SIZE: '-1' })
    expect(done.code).toBe(2)
    expect(done.stderr).toContain('PORT: expected a whole number')
    expect(done.stderr).toContain('LOG_LEVEL: expected DEBUG, INFO, WARNING, ERROR or CRITICAL')
    expect(done.stderr).toContain('DATABASE_POOL_SIZE')
  })

  test('says that a database server cannot be reached', async () => {
    const done = await serve({ DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:1/nothing' })
    expect(done.code).toBe(1)
    expect(done.stderr).toContain('The database cannot be reached')
    expect(done.stderr).not.toContain('secret')
  })

  test.skipIf(!hasServerDatabase)('on a database that is not migrated says which command migrates it', async () => {
    const database = await createServerDatabase()
    try {
      const done = await serve({ DATABASE_URL: database.url })
      expect(done.code).toBe(2)
      expect(done.stderr).toContain('rolewright migrate up')
    } finally {
      await database.remove()
    }
  })

  test('says that its data folder cannot be used', async () => {
    const done = await serve({ DATA_DIR: '/dev/null/rolewright' })
    expect(done.code).not.toBe(0)
    expect(done.stderr).toContain('/dev/null/rolewright')
    expect(done.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/u)
  })
})

describe('work', () => {
  test('says that it needs a database server', async () => {
    const done = await runToEnd({ file: 'src/main/work.ts', variables: {} })
    expect(done.code).toBe(2)
    expect(done.stderr).toContain('DATABASE_URL')
  })
})

test.skipIf(process.platform !== 'linux')(
  'a server that is started without a flag runs in bounded memory, still under the process id its supervisor knows',
  async () => {
    const folder = await makeDataFolder()
    try {
      const server = await startServer({ DATA_DIR: folder.path })
      const read = (file: string): Promise<string> => readFile(`/proc/${server.child.pid}/${file}`, 'utf8')
      expect((await read('cmdline')).split('\0')).toEqual(
        expect.arrayContaining(['--max-semi-space-size=8', ...codePageFlags]),
      )
      expect((await read('environ')).split('\0')).toContain('MALLOC_ARENA_MAX=2')
      expect(await server.stop()).toEqual({ code: 0, signal: null })
    } finally {
      await folder.remove()
    }
  },
)
