/** The API, as it describes itself, keeps its promises: bounded inputs, words and right examples for everything. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiDescription, Operation, Schema } from '../harness/api-description.ts'
import { operationsOf } from '../harness/api-description.ts'
import { openApplication, type TestApplication } from '../harness/application.ts'
import { databasesUnderTest } from '../harness/database.ts'
import { findUnbounded, findUnboundedInputs, findUndescribed, findWrongExamples } from './api-rules.ts'

describe('the description of the API', () => {
  let application: TestApplication
  let description: ApiDescription
  beforeAll(async () => {
    const database = await databasesUnderTest()[0]?.open()
    if (database === undefined) throw new Error('there is no embedded database')
    application = await openApplication(database)
    description = application.description
  })
  afterAll(() => application?.close())

  test('bounds every string, number, array and object that anybody may send', () => {
    expect(operationsOf(description).length).toBeGreaterThanOrEqual(17)
    expect(findUnboundedInputs(description)).toEqual([])
  })

  test('says of every operation, parameter and field what it is', () => {
    expect(findUndescribed(description)).toEqual([])
  })

  test('shows an example of every body and answer, and each is valid', () => {
    expect(findWrongExamples(description)).toEqual([])
  })

  test('names the error codes of every answer, with an example each', () => {
    for (const { name, operation } of operationsOf(description)) {
      for (const [status, { content = {} }] of Object.entries(operation.responses)) {
        const problem = content['application/problem+json']
        if (problem === undefined) continue
        const codes = (problem.schema?.properties?.code as Schema | undefined)?.enum
        expect(codes?.length, `${name} ${status}`).toBeGreaterThan(0)
        expect(Object.keys(problem.examples ?? {}).sort(), `${name} ${status}`).toEqual([...(codes ?? [])].sort())
      }
      const isProbe = operation.tags?.includes('health') === true
      expect(Object.keys(operation.responses), name).toEqual(expect.arrayContaining(['500', '503', '504', 'default']))
      expect('429' in operation.responses, name).toBe(!isProbe)
    }
  })

  test('documents what every answer carries: its id, what is left of limits, when to come back', () => {
    for (const { name, operation } of operationsOf(description)) {
      const isProbe = operation.tags?.includes('health') === true
      for (const [status, { headers = {} }] of Object.entries(operation.responses)) {
        expect(Object.keys(headers), `${name} ${status}`).toContain('X-Request-ID')
        if (status === '429' || status === '503') expect(Object.keys(headers), name).toContain('Retry-After')
        if (!isProbe && status.startsWith('2')) expect(Object.keys(headers), name).toContain('RateLimit')
      }
    }
    expect(Object.keys(description.components.securitySchemes)).toContain('bearer')
  })
})

describe('the rules see what breaks them', () => {
  const withBody = (schema: Schema, rest: Partial<Operation> = {}): ApiDescription => ({
    openapi: '3.1.0',
    components: { schemas: {}, headers: {}, securitySchemes: {} },
    paths: {
      '/a': {
        post: {
          summary: 'A planted operation',
          description: 'A planted operation with a body.',
          requestBody: { content: { 'application/json': { schema } } },
          responses: {},
          ...rest,
        },
      },
    },
  })
  const closed = (properties: Record<string, Schema>): Schema => ({
    type: 'object',
    additionalProperties: false,
    properties,
  })
  const text = { type: 'string', maxLength: 10, description: 'Some words of it.' }

  test.each<[string, Schema]>([
    ['a string without an end', { type: 'string' }],
    ['an array without an end', { type: 'array', items: text }],
    ['a number without bounds', { type: 'number', minimum: 0 }],
    ['an object that takes anything', { type: 'object', properties: {} }],
    ['anything at all', {}],
    ['a string deep inside', closed({ a: { type: 'array', maxItems: 3, items: closed({ b: { type: 'string' } }) } })],
    ['one of several forms', { anyOf: [text, { type: 'string' }] }],
  ])('%s is refused', (_what, schema) => {
    expect(findUnboundedInputs(withBody(schema))).toHaveLength(1)
  })

  test('depth without end is refused, a bounded input passes', () => {
    const nested = (levels: number): Schema => (levels === 0 ? text : closed({ a: nested(levels - 1) }))
    expect(findUnbounded(withBody({}), nested(9), 'body')).toHaveLength(1)
    expect(findUnboundedInputs(withBody(closed({ a: text, b: { type: 'string', format: 'uuid' } })))).toEqual([])
  })

  test('missing words and wrong examples are seen', () => {
    expect(findUndescribed(withBody(closed({ a: { type: 'string', maxLength: 10 } }), { description: '' }))).toEqual([
      'POST /a has no description',
      'POST /a body.a is not described',
    ])
    const example = withBody(text, {
      requestBody: { content: { 'application/json': { schema: text, example: 'more than ten letters' } } },
    })
    expect(findWrongExamples(example)).toHaveLength(1)
    expect(findWrongExamples(withBody(text))).toHaveLength(1)
  })
})
