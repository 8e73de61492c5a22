/** The client against real servers on this machine, good ones and hostile ones. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createOutgoingHttp, type OutgoingHttp, type OutgoingHttpOptions } from './outgoing.ts'

const closers: (() => Promise<unknown>)[] = []

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

const serve = async (listener: RequestListener): Promise<number> => {
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  closers.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** 127.0.0.1 stands for the public internet here; every other loopback address is as private as it is. */
const client = (options: Partial<OutgoingHttpOptions> = {}): OutgoingHttp => {
  const http = createOutgoingHttp({ userAgent: 'Rolewright/test', allowAddresses: ['127.0.0.1'], ...options })
  closers.push(() => http.close())
  return http
}

describe('the outgoing HTTP client', () => {
  it('fetches, says who it is, and unpacks what is compressed', async () => {
    let agent: string | undefined
    const port = await serve((request, response) => {
      agent = request.headers['user-agent']
      response.writeHead(200, { 'content-type': 'Text/HTML; charset=utf-8', 'content-encoding': 'gzip', etag: '"1"' })
      response.end(gzipSync('hello'))
    })
    const answer = await client().get(`http://127.0.0.1:${port}/a`)
    expect(answer).toMatchObject({ status: 200, contentType: 'text/html', url: `http://127.0.0.1:${port}/a` })
    expect(Buffer.from(answer.bytes).toString()).toBe('hello')
    expect(answer.headers.etag).toBe('"1"')
    expect(agent).toBe('Rolewright/test')
  })

  it('follows redirects, but not to a private address, to another scheme, or for ever', async () => {
    const port = await serve((request, response) => {
      const location = decodeURIComponent((request.url ?? '').slice(1))
      if (location === 'end') response.end('there')
      else response.writeHead(302, { location: location || '/' }).end()
    })
    const http = client()
    const at = (path: string) => `http://127.0.0.1:${port}/${encodeURIComponent(path)}`
    expect((await http.get(at('/end'))).url).toBe(`http://127.0.0.1:${port}/end`)
    for (const target of [
      `http://127.0.0.2:${port}/end`,
      'http://169.254.169.254/',
      'file:///etc/passwd',
      'http://localhost/',
    ]) {
      await expect(http.get(at(target))).rejects.toMatchObject({ code: 'address_refused' })
    }
    await expect(http.get(at(''))).rejects.toMatchObject({ code: 'fetch_failed' })
  })

  it('connects to no private address a name stands for, also when the name changes between two looks', async () => {
    let asked = 0
    const port = await serve((_, response) => {
      response.end('secret')
    })
    const rebinding = client({
      allowAddresses: [],
      resolve: async () => {
        asked += 1
        return [{ address: asked === 1 ? '127.0.0.1' : '8.8.8.8', family: 4 }]
      },
    })
    await expect(rebinding.get('http://boards.example.com:8080/')).rejects.toMatchObject({ code: 'address_refused' })
    const mixed = client({
      resolve: async () => [
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ],
    })
    await expect(mixed.get('http://boards.example.com/')).rejects.toMatchObject({ code: 'address_refused' })
    expect(asked).toBe(1)
    expect(port).toBeGreaterThan(0)
  })

  it('uses the very address it checked', async () => {
    const port = await serve((request, response) => {
      response.end(request.headers.host)
    })
    const answer = await client({ allowPrivate: true, resolve: async () => [{ address: '127.0.0.1', family: 4 }] }).get(
      `http://boards.example.com:${port}/`,
    )
    expect(Buffer.from(answer.bytes).toString()).toBe(`boards.example.com:${port}`)
  })

  it('stops a body that is too large, endless, or unfolds from a few bytes', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/bomb') {
        response.writeHead(200, { 'content-encoding': 'gzip' })
        response.end(gzipSync(Buffer.alloc(50_000_000)))
        return
      }
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      }
      response.on('drain', more)
      more()
    })
    for (const path of ['bomb', 'endless']) {
      await expect(client().get(`http://127.0.0.1:${port}/${path}`, { maxBytes: 1_000_000 })).rejects.toMatchObject({
        code: 'too_large',
      })
    }
  })

  it('gives up on a server that does not answer, or drips its answer, within the time given', async () => {
    const port = await serve((request, response) => {
      if (request.url !== '/drip') return
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    })
    for (const path of ['silent', 'drip']) {
      await expect(client().get(`http://127.0.0.1:${port}/${path}`, { timeoutMs: 200 })).rejects.toMatchObject({
        code: 'timed_out',
      })
    }
  })

  it('stops when its caller does', async () => {
    const port = await serve(() => undefined)
    const left = new AbortController()
    const fetching = client().get(`http://127.0.0.1:${port}/`, { signal: left.signal })
    left.abort(new Error('left'))
    await expect(fetching).rejects.toThrow('left')
  })

  it('tells status and wish to wait of a server that refuses, and what is wrong with one that is not there', async () => {
    const port = await serve((request, response) => {
      response.writeHead(request.url === '/gone' ? 404 : 429, { 'retry-after': '30' }).end()
    })
    const http = client()
    await expect(http.get(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
      code: 'fetch_failed',
      upstreamStatus: 429,
      retryAfterMs: 30_000,
    })
    await expect(http.get(`http://127.0.0.1:${port}/gone`)).rejects.toMatchObject({ upstreamStatus: 404 })
    await expect(http.get('http://127.0.0.1:9/')).rejects.toMatchObject({ code: 'fetch_failed', upstreamStatus: null })
  })
})
