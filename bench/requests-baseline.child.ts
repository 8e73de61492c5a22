/** What the full server is measured against: Fastify alone, and Fastify with the one transaction that the same read needs. */
import fastify from 'fastify'
import { openPostgres } from '../src/platform/database/postgres.ts'

const [rung = 'bare', ownerId = ''] = process.argv.slice(2)
const app = fastify()
const example = [{ id: ownerId, name: 'Test Person', fileName: 'resume.txt', createdAt: new Date().toISOString() }]

if (rung === 'bare') app.get('/api/v1/profiles', async () => example)
else {
  // The pool as ours is, and nothing of ours above it.
  const { pool } = openPostgres({ url: process.env.DATABASE_URL ?? '', poolSize: 20, maxOverflow: 10 })
  app.get('/api/v1/profiles', async () => {
    const client = await pool.connect()
    try {
      const [, , { rows }] = await Promise.all([
        client.query('begin; set local role rolewright_app'),
        client.query({ name: 'owner', text: "select set_config('app.owner_id', $1, true)", values: [ownerId] }),
        client.query({
          name: 'profiles',
          text: 'select p.id, p.name, u.file_name as "fileName", p.created_at as "createdAt" from profiles p left join uploads u on u.id = p.upload_id where p.owner_id = $1 order by p.created_at desc limit 100',
          values: [ownerId],
        }),
      ])
      await client.query('commit')
      return rows
    } finally {
      client.release()
    }
  })
}

await app.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(`is ready at ${app.listeningOrigin}\n`)
