/** What the Redis port promises, on real servers: bounded, never waiting, encrypted where asked, silent about secrets. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hasRedisServer, type RedisServer, startRedisServer } from '../../../test/harness/redis-server.ts'
import { openRedis } from './open-redis.ts'

test('a Redis that is not there is told as unavailable at once, and opening it waits for nothing', async () => {
  const redis = await openRedis({ url: 'redis://:hunter2@127.0.0.1:1/0', maxConnections: 50 })
  await expect(redis.ping()).rejects.toMatchObject({ code: 'unavailable', status: 503 })
  expect(redis.state()).toMatchObject({ status: 'down', connections: 0, maxConnections: 4 })
  expect(redis.state().lastError?.message).toMatch(/ECONNREFUSED/u)
  expect(JSON.stringify(redis.state())).not.toContain('hunter2')
  await redis.close()
})

describe.skipIf(!hasRedisServer)('a Redis server', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedisServer()
  })
  afterAll(async () => {
    server?.thaw()
    await server?.kill()
  })

  test('a thousand commands at once use every connection of the limit and no more', async () => {
    const redis = await openRedis({ url: server.url, maxConnections: 2 })
    await vi.waitFor(() => expect(redis.state().connections).toBe(2))
    await Promise.all(Array.from({ length: 1_000 }, (_, i) => redis.run('SET', (client) => client.set(`k${i}`, i))))
    const list = await redis.run('CLIENT', (client) => client.client('LIST'))
    const ours = String(list)
      .split('\n')
      .filter((line) => line.includes('name=rolewright'))
    expect(ours).toHaveLength(2)
    expect(ours.filter((line) => line.includes('cmd=set'))).not.toHaveLength(0)
    await redis.close()
    await expect(redis.ping()).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('what Redis answers is thrown as it is, and does not count as an outage', async () => {
    const redis = await openRedis({ url: server.url, maxConnections: 1 })
    await redis.run('SET', (client) => client.set('text', 'no number'))
    await expect(redis.run('INCR', (client) => client.incr('text'))).rejects.toMatchObject({ name: 'ReplyError' })
    expect(redis.state()).toMatchObject({ status: 'up', lastError: null })
    await redis.close()
  })

  test('every change between up and down is told once', async () => {
    const redis = await openRedis({ url: server.url, maxConnections: 4 })
    const told: string[] = []
    redis.onChange(({ status }) => void told.push(status))
    await vi.waitFor(() => expect(redis.state().connections).toBe(4))
    await server.kill()
    await vi.waitFor(() => expect(told).toEqual(['down']))
    await server.start()
    await vi.waitFor(() => expect(redis.state().connections).toBe(4), 5_000)
    expect(told).toEqual(['down', 'up'])
    await redis.close()
  })

  test('a server that falls silent fails what waits for it, and then everything at once until it speaks again', async () => {
    const redis = await openRedis({ url: server.url, maxConnections: 2 })
    server.freeze()
    await expect(redis.ping()).rejects.toMatchObject({ code: 'unavailable' })
    await vi.waitFor(() => expect(redis.state().status).toBe('down'), 5_000)
    server.thaw()
    await vi.waitFor(() => expect(redis.state().status).toBe('up'), 5_000)
    await redis.ping()
    await redis.close()
  })

  test('rediss:// speaks TLS, and only with a certificate that is trusted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rolewright-tls-'))
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
    const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
    await promisify(execFile)('openssl', [...made, ...named, '-keyout', key, '-out', cert])
    const pem = await readFile(cert, 'utf8')
    const door = createServer({ key: await readFile(key), cert: pem }, (socket) => {
      const behind = connect(Number(new URL(server.url).port), '127.0.0.1')
      socket
        .on('error', () => behind.destroy())
        .pipe(behind)
        .on('error', () => socket.destroy())
        .pipe(socket)
    }).listen(0, '127.0.0.1')
    await once(door, 'listening')
    const url = `rediss://localhost:${(door.address() as AddressInfo).port}/0`
    const usual = getCACertificates('default')
    try {
      const suspicious = await openRedis({ url, maxConnections: 1 })
      await expect(suspicious.ping()).rejects.toMatchObject({ code: 'unavailable' })
      expect(suspicious.state().lastError?.message).toMatch(/self-signed/u)
      await suspicious.close()
      setDefaultCACertificates([...usual, pem])
      const trusting = await openRedis({ url, maxConnections: 1 })
      await trusting.ping()
      await trusting.close()
    } finally {
      setDefaultCACertificates(usual)
      door.close()
      await rm(folder, { recursive: true })
    }
  })
})
