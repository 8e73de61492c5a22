/** The page's files and addresses, as a server without a browser sees them. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openTestServer } from '../../../test/harness/http-server.ts'
import { registerWebApp } from './web-app.ts'

async function buildPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rolewright-page-'))
  await mkdir(join(folder, 'app'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>The page</title>')
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'app', 'main-abc.js'), 'plain')
  await writeFile(join(folder, 'app', 'main-abc.js.br'), 'brotli')
  return folder
}

/** The paths that the page's own router knows, in the form of the server's routes. */
async function routerPaths(): Promise<string[]> {
  const router = await readFile(resolve(import.meta.dirname, '../../../web/src/router.tsx'), 'utf8')
  return [...router.matchAll(/(?:\bpath: |\bpageRoute\(\s*)'([^']+)'/gu)].map(([, path = '']) =>
    path.replaceAll('$', ':'),
  )
}

test('every address that the page knows shows the page, also when it is opened anew', async () => {
  const { app } = await openTestServer(async (server) => {
    expect(await registerWebApp(server, await buildPage())).toBe(true)
  })
  const paths = await routerPaths()
  expect(paths.length).toBeGreaterThanOrEqual(30)
  for (const path of paths) {
    const { statusCode, body, headers } = await app.inject(
      path.replaceAll(/:\w+/gu, '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21'),
    )
    expect([path, statusCode, body]).toEqual([path, 200, expect.stringContaining('The page')])
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['cache-control']).toBe('no-cache')
  }
})

test('a built file comes compressed and is kept for good; what is not there is a problem document', async () => {
  const { app } = await openTestServer(async (server) => {
    await registerWebApp(server, await buildPage())
  })
  const file = await app.inject({ url: '/app/main-abc.js', headers: { 'accept-encoding': 'br' } })
  expect([file.statusCode, file.headers['content-encoding'], file.body]).toEqual([200, 'br', 'brotli'])
  expect(file.headers['cache-control']).toContain('immutable')
  const missing = await app.inject('/app/nothing.js')
  expect([missing.statusCode, missing.headers['content-type']]).toEqual([
    404,
    expect.stringContaining('application/problem+json'),
  ])
})

test('where no page was built nothing is added, and nothing breaks', async () => {
  const { app } = await openTestServer(async (server) => {
    expect(await registerWebApp(server, join(tmpdir(), 'no-such-folder'))).toBe(false)
  })
  expect((await app.inject('/matches')).statusCode).toBe(404)
})
