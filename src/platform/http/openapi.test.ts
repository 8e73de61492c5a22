import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openTestServer } from '../../../test/harness/http-server.ts'
import { createHealth, registerHealth } from './health.ts'
import type { HttpServer } from './server.ts'

const Shelf = z.strictObject({ label: z.string().describe('What is written on it.') }).meta({ id: 'Shelf' })
const Book = z
  .strictObject({ title: z.string().min(1), shelf: Shelf, pages: z.int().default(1) })
  .meta({ id: 'Book', description: 'A book.', examples: [{ title: 'Emma', shelf: { label: 'A' }, pages: 400 }] })

function addBooks(app: HttpServer): void {
  registerHealth(app, createHealth({ log: app.log, checks: [] }))
  const described = { tags: ['books'], summary: 'A book' }
  app.post('/books', { schema: { ...described, body: Book, response: { 201: Book } } }, async (request, reply) =>
    reply.code(201).send(request.body),
  )
  app.get(
    '/books/:id',
    { schema: { ...described, params: z.strictObject({ id: z.uuid() }), response: { 200: Book } } },
    () => {
      throw new Error('never asked')
    },
  )
  app.post(
    '/scans',
    { config: { upload: 'The scanned page.' }, schema: { ...described, response: { 204: z.undefined() } } },
    async (_request, reply) => reply.code(204).send(),
  )
}

type Answer = { description: string; content?: Record<string, { schema: unknown }> }
type Operation = {
  security?: unknown[]
  responses: Record<string, Answer>
  requestBody?: { content: Record<string, { schema: unknown }> }
}
type Description = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { description?: string; examples?: unknown[]; required?: string[] }> }
}

const readDescription = async (): Promise<Description> => {
  const { app } = await openTestServer(addBooks)
  const response = await app.inject('/openapi.json')
  expect(response.statusCode).toBe(200)
  return response.json()
}

test('the description is valid OpenAPI 3.1', async () => {
  const description = await readDescription()
  const validator = new Validator()
  const result = await validator.validate(structuredClone(description))
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('every reference in it leads somewhere', async () => {
  const description = await readDescription()
  const references = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/gu)].map(
    ([, name]) => name ?? '',
  )
  expect(references.length).toBeGreaterThan(10)
  expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining(references))
})

test('named schemas keep their words and examples, and appear twice only when in and out differ', async () => {
  const { components } = await readDescription()
  // `pages` has a default: optional when it comes in, always there when it goes out. A shelf is the same both ways.
  expect(Object.keys(components.schemas).sort()).toEqual([
    'Book',
    'BookInput',
    'Dependencies',
    'Health',
    'Problem',
    'Readiness',
    'Shelf',
  ])
  expect(components.schemas.Book).toMatchObject({ description: 'A book.', examples: [{ title: 'Emma' }] })
  expect(components.schemas.Book?.required).toContain('pages')
  expect(components.schemas.BookInput?.required).not.toContain('pages')
})

test('every answer is described, and every route documents its problems as problem documents', async () => {
  const { paths } = await readDescription()
  const problem = {
    'application/problem+json': {
      schema: { allOf: [{ $ref: '#/components/schemas/Problem' }] },
      examples: { internal: { value: { status: 500 } } },
    },
  }
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  expect(operations).toHaveLength(7)
  for (const { responses } of operations) {
    expect(responses.default?.content).toMatchObject(problem)
    expect(Object.values(responses).map(({ description }) => description)).not.toContain('Default Response')
  }
  expect(Object.keys(paths['/books']?.post?.responses ?? {})).toEqual([
    '201',
    '400',
    '401',
    '403',
    '413',
    '415',
    '422',
    '429',
    '500',
    '503',
    '504',
    'default',
  ])
  expect(Object.keys(paths['/books/{id}']?.get?.responses ?? {})).toEqual([
    '200',
    '401',
    '403',
    '404',
    '422',
    '429',
    '500',
    '503',
    '504',
    'default',
  ])
})

test('public routes ask for no token in the description either', async () => {
  const { paths } = await readDescription()
  expect(paths['/health/live']?.get).toMatchObject({ security: [] })
  expect(paths['/health/live']?.get?.responses).not.toHaveProperty('401')
  expect(paths['/books']?.post).not.toHaveProperty('security')
})

test('a route that takes a file says so', async () => {
  const { paths } = await readDescription()
  const { schema } = paths['/scans']?.post?.requestBody?.content['multipart/form-data'] ?? {}
  expect(schema).toMatchObject({
    required: ['file'],
    properties: { file: { format: 'binary', description: 'The scanned page.' } },
  })
})
