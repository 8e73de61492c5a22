/** Gives each JSON body and answer of the API description an example, put together from those that the schemas carry. */

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

interface Media {
  readonly schema?: Schema
  example?: unknown
  readonly examples?: unknown
}

/** Where an example may stand: bodies and answers. */
interface WithContent {
  readonly content?: Readonly<Record<string, Media>>
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

const byFormat: Readonly<Record<string, string>> = {
  uuid: '0199a0c4-7c1e-7d3a-9d55-0e6a4d8f3b21',
  'date-time': '2026-11-20T09:30:00.000Z',
}

/** Objects need an example of each property; undefined where there is none to be had. */
function compose(schema: Schema, find: (reference: string) => Schema): unknown {
  if (schema.examples !== undefined) return schema.examples[0]
  if (schema.$ref !== undefined) return compose(find(schema.$ref), find)
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.default !== undefined) return schema.default
  if (schema.anyOf !== undefined)
    return schema.anyOf.map((one) => compose(one, find)).find((found) => found !== undefined)
  if (schema.items !== undefined) return wrap(compose(schema.items, find))
  if (schema.properties !== undefined) return composeObject(schema.properties, find)
  if (schema.type === 'boolean') return true
  return byFormat[schema.format ?? ''] ?? schema.minimum
}

const wrap = (item: unknown): unknown => (item === undefined ? undefined : [item])

function composeObject(properties: Readonly<Record<string, Schema>>, find: (reference: string) => Schema): unknown {
  const entries = Object.entries(properties).map(([name, inner]) => [name, compose(inner, find)] as const)
  return entries.some(([, found]) => found === undefined) ? undefined : Object.fromEntries(entries)
}

/** Adds `example` wherever JSON is sent or answered and none is written. */
export function describeExamples({ paths, components }: Described): void {
  const find = (reference: string): Schema => (components.schemas[reference.split('/').at(-1) ?? ''] ?? {}) as Schema
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods)) as {
    readonly requestBody?: WithContent
    readonly responses: Readonly<Record<string, WithContent>>
  }[]
  for (const { requestBody, responses } of operations) {
    for (const { content } of [requestBody ?? {}, ...Object.values(responses)]) {
      const media = content?.['application/json']
      if (media?.schema === undefined || media.example !== undefined || media.examples !== undefined) continue
      const example = compose(media.schema, find)
      if (example !== undefined) media.example = example
    }
  }
}
