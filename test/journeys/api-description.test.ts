/** The description of the API that the running product gives of itself. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeTypes } from '../../web/generate-api-types.ts'
import { inRepository, makeDataFolder, type RunningServer, readServerToken, startServer } from '../harness/processes.ts'

type Operation = {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly unknown[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}

type Description = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

describe('the description of the API', () => {
  let folder: Awaited<ReturnType<typeof makeDataFolder>>
  let server: RunningServer
  let description: Description
  beforeAll(async () => {
    folder = await makeDataFolder()
    server = await startServer({ DATA_DIR: folder.path })
    description = (await (await fetch(new URL('/openapi.json', server.address))).json()) as Description
  })
  afterAll(async () => {
    await server?.stop()
    await folder?.remove()
  })

  const operations = () =>
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
    )

  test('is valid OpenAPI 3.1, and readable at /docs', async () => {
    const validator = new Validator()
    const result = await validator.validate(structuredClone(description))
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    const page = await fetch(new URL('/docs', server.address))
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
  })

  test('is led through by docs/api.md, whose every command works', async () => {
    const guide = await readFile(inRepository('docs/api.md'), 'utf8')
    const script = [...guide.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, block = '']) => block).join('\n')
    expect(script.match(/\bask /gu)?.length).toBeGreaterThan(8)
    const env = { ...process.env, ADDRESS: server.address, KEY: await readServerToken(folder.path) }
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: inRepository('.'),
      env,
      maxBuffer: 16 << 20,
    })
    expect(stdout).toContain('"status":"applied"')
  })

  test('is what the page was typed against', async () => {
    const types = await describeTypes(structuredClone(description) as never)
    const kept = await readFile(inRepository('web/src/api/schema.d.ts'), 'utf8')
    expect(kept === types, 'run `npm run -s api-types`').toBe(true)
  })

  test('lists addresses that are there, and says truly which of them need a key', async () => {
    expect(operations().length).toBeGreaterThanOrEqual(15)
    for (const { path, method, operation } of operations()) {
      const address = new URL(path.replaceAll(/\{\w+\}/gu, '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21'), server.address)
      const { status } = await fetch(address, { method })
      // A public write says what it lacks: an origin, a body; an address with a secret in it that the secret is wrong. Neither
      // asks who is there.
      const lacksSomething = method !== 'GET' || path.includes('{')
      if (operation.security?.length === 0 && lacksSomething) expect(status, path).not.toBe(401)
      else if (operation.security?.length === 0) expect(status, path).toBeLessThan(400)
      else expect(status, `${method} ${path}`).toBe(401)
    }
  })

  test('says of every operation what it does, and how it answers when something is wrong', () => {
    for (const { path, method, operation } of operations()) {
      const name = `${method} ${path}`
      expect(operation.summary?.length, name).toBeGreaterThan(10)
      expect(operation.tags, name).not.toEqual([])
      for (const [status, { content }] of Object.entries(operation.responses)) {
        if (status !== 'default' && Number(status) < 400) continue
        // A probe that says no answers in its own form.
        if (path.startsWith('/health') && status === '503') continue
        expect(content?.['application/problem+json'], `${name} ${status}`).toMatchObject({
          schema: { allOf: [{ $ref: '#/components/schemas/Problem' }] },
        })
      }
      expect(Object.keys(operation.responses), name).toContain('default')
      if (operation.security?.length !== 0) expect(Object.keys(operation.responses), name).toContain('401')
    }
  })
})
