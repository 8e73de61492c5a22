/** The generator finds what it is for: a server with planted faults shows each of them, one without shows none. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { HttpServer } from '../../src/platform/http/server.ts'
import type { NamedOperation } from '../harness/api-description.ts'
import type { Injected, InjectedRequest } from '../harness/application.ts'
import { asAna, openTestServer } from '../harness/http-server.ts'
import { countedAnswers, type FuzzReport, fuzz, successes } from './fuzz.ts'
import { createRandom } from './random.ts'

interface Planted {
  readonly crashesAtTheEdge?: boolean
  readonly hangsAtFullLength?: boolean
  readonly refusesInItsOwnWords?: boolean
}

const addPlanted =
  ({ crashesAtTheEdge, hangsAtFullLength, refusesInItsOwnWords }: Planted) =>
  (app: HttpServer): void => {
    const answer = { 200: z.strictObject({ ok: z.boolean() }) }
    app.post(
      '/api/v1/counts',
      {
        schema: {
          ...{ tags: ['planted'], summary: 'A count' },
          body: z.strictObject({ count: z.int().min(0).max(100) }).meta({ examples: [{ count: 1 }] }),
          response: answer,
        },
      },
      async ({ body: { count } }) => {
        if (crashesAtTheEdge && count === 100) throw new Error('planted')
        return { ok: true }
      },
    )
    app.post(
      '/api/v1/names',
      {
        schema: {
          ...{ tags: ['planted'], summary: 'A name' },
          body: z.strictObject({ name: z.string().max(40) }).meta({ examples: [{ name: 'Ana' }] }),
          response: answer,
        },
      },
      async ({ body: { name } }) => {
        if (hangsAtFullLength && name.length === 40) await new Promise(() => undefined)
        return { ok: true }
      },
    )
    app.get(
      '/api/v1/things/:thingId',
      {
        schema: {
          ...{ tags: ['planted'], summary: 'A thing' },
          params: z.strictObject({ thingId: z.uuid() }),
          response: answer,
        },
      },
      async ({ params }, reply) => {
        if (refusesInItsOwnWords && /^[0-4]/u.test(params.thingId)) {
          reply.hijack()
          reply.raw.writeHead(404, { 'content-type': 'text/plain' }).end('no such thing')
        }
        return { ok: true }
      },
    )
  }

interface Effort {
  readonly requests?: number
  readonly perOperation?: number
  readonly patienceMs?: number
}

async function fuzzPlanted(planted: Planted, effort: Effort = {}): Promise<FuzzReport> {
  const { requests = 1_500, perOperation = 50, patienceMs = 60_000 } = effort
  const { app } = await openTestServer(addPlanted(planted))
  const description = (await app.inject({ url: '/openapi.json', headers: { host: 'localhost' } })).json()
  const send = async (_: NamedOperation, { method, url, headers, payload }: InjectedRequest): Promise<Injected> => {
    const answer = await app.inject({
      ...{ method: method as 'GET', url, headers: { host: 'localhost', ...asAna, ...headers } },
      ...(payload !== undefined && { payload }),
    })
    const type = String(answer.headers['content-type'])
    const json: unknown = /json/u.test(type) ? answer.json() : null
    const flat = { 'content-type': type }
    return { status: answer.statusCode, headers: flat, text: answer.body, bytes: answer.rawPayload, json }
  }
  const seeds: Readonly<Record<string, InjectedRequest>> = {
    'POST /api/v1/counts': json('/api/v1/counts', { count: 1 }),
    'POST /api/v1/names': json('/api/v1/names', { name: 'Ana' }),
    'GET /api/v1/things/{thingId}': { method: 'GET', url: `/api/v1/things/${crypto.randomUUID()}` },
  }
  const known = {}
  return fuzz({
    ...{ description, random: createRandom(7), known, requests, perOperation, patienceMs, send },
    seed: async ({ name }) => seeds[name] ?? { method: 'GET', url: '/' },
  })
}

const json = (url: string, body: object): InjectedRequest => ({
  ...{ method: 'POST', url, headers: { 'content-type': 'application/json' } },
  payload: JSON.stringify(body),
})

test('a server without a fault is found to have none, and every operation is reached', async () => {
  const { faults, operations, requests } = await fuzzPlanted({})
  expect(faults).toEqual([])
  expect(requests).toBeGreaterThanOrEqual(1_500)
  for (const [name, report] of operations) {
    expect(countedAnswers(report), name).toBeGreaterThanOrEqual(50)
    expect(successes(report), name).toBeGreaterThan(0)
    expect(Object.keys(report.statuses), name).toContain('422')
  }
})

test('a fault at the edge of what is allowed is found', async () => {
  const { faults } = await fuzzPlanted({ crashesAtTheEdge: true })
  expect(faults[0]).toMatch(/500 is a fault of the server\n {2}POST \/api\/v1\/counts .*"count":100/u)
})

test('a refusal that is no problem document is found', async () => {
  const { faults } = await fuzzPlanted({ refusesInItsOwnWords: true })
  expect(faults[0]).toMatch(/404 is no problem document\n {2}GET \/api\/v1\/things/u)
})

test('an answer that never comes is found', async () => {
  // One request in 33 asks for the full length: these 100 hold some. The rest of the requests goes where answers are
  // quick, which depends on the machine, so there is no rest.
  const { faults } = await fuzzPlanted(
    { hangsAtFullLength: true },
    { requests: 0, perOperation: 100, patienceMs: 1_000 },
  )
  expect(faults[0]).toMatch(/(?:no answer in 1000 ms|50\d is a fault)[\s\S]*POST \/api\/v1\/names/u)
})
