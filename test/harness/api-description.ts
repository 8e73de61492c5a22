/** The product's description of its API, as tests walk it: its operations, their inputs, their schemas. */

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly description?: string
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly name: string
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}

export interface Media {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

export interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description?: string
        readonly content?: Readonly<Record<string, Media>>
        readonly headers?: Readonly<Record<string, object>>
      }
    >
  >
}

export interface ApiDescription {
  readonly openapi: string
  readonly security?: readonly unknown[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly headers: Readonly<Record<string, object>>
    readonly securitySchemes: Readonly<Record<string, object>>
  }
}

export interface NamedOperation {
  /** `GET /api/v1/runs/{runId}` */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly operation: Operation
  readonly isPublic: boolean
}

export const operationsOf = (description: ApiDescription): NamedOperation[] =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      operation,
      isPublic: operation.security?.length === 0,
    })),
  )

/** The schema a reference leads to. */
export function resolveSchema(description: ApiDescription, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const found = description.components.schemas[schema.$ref.split('/').at(-1) ?? '']
  if (found === undefined) throw new Error(`${schema.$ref} leads nowhere`)
  return resolveSchema(description, found)
}

/** The operation an address belongs to; one without parameters wins. */
export function createOperationFinder(description: ApiDescription) {
  const known = operationsOf(description)
    .map((one) => ({ ...one, form: new RegExp(`^${one.path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u') }))
    .sort((one, other) => one.path.split('{').length - other.path.split('{').length)
  return (method: string, url: string): NamedOperation | undefined => {
    const [path = ''] = url.split('?', 1)
    return known.find((one) => one.method === method && one.form.test(path))
  }
}
