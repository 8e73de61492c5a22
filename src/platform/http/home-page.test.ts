import { expect, test } from 'vitest'
import { openTestServer } from '../../../test/harness/http-server.ts'
import { type HomeState, registerHomePage } from './home-page.ts'
import type { HttpServer } from './server.ts'

const stateFor = (isLocal: boolean): HomeState => ({
  version: '1.2.3',
  isReady: true,
  summary: 'Embedded database, one person.',
  facts: [{ label: 'Data folder', value: isLocal ? '/home/ana/data' : 'shown on the machine itself' }],
  nextSteps: [
    { title: 'Try <it>', text: 'Type this & wait.', command: 'rolewright prepare --resume "me.pdf"' },
    { title: 'Read', text: 'All routes.', link: { href: '/docs', text: 'API' } },
  ],
})

const withHome = (publicUrl: string | null) => (app: HttpServer) =>
  registerHomePage(app, { publicUrl, addresses: ['/'], state: async ({ isLocal }) => stateFor(isLocal) })

test('the page shows the state and the next steps, escaped, to anyone', async () => {
  const { app } = await openTestServer(withHome(null))
  const { body, headers } = await app.inject('/')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body).toContain('Running')
  expect(body).toContain('Try &lt;it&gt;')
  expect(body).toContain('rolewright prepare --resume &quot;me.pdf&quot;')
})

test('nothing on it is inline or from elsewhere, and what it loads is there', async () => {
  const { app } = await openTestServer(withHome(null))
  const { body, headers } = await app.inject('/')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:/u)
  const addresses = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/gu)].map(([, address]) => address ?? '')
  expect(addresses.length).toBeGreaterThan(1)
  for (const address of addresses) expect((await app.inject(address)).statusCode).toBe(200)
})

test('paths on the machine are shown only to a reader at the machine', async () => {
  const local = await openTestServer(withHome(null))
  expect((await local.app.inject('/')).body).toContain('/<wbr>home/<wbr>ana/<wbr>data')
  const remote = await local.app.inject({ url: '/', remoteAddress: '203.0.113.9' })
  expect(remote.body).not.toContain('ana')
  // Behind a proxy on the same machine everyone looks local.
  const proxied = await openTestServer(withHome('https://work.example.org'))
  expect((await proxied.app.inject('/')).body).not.toContain('ana')
})
