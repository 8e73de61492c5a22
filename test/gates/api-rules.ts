/** Rules over the description of the API: every input is bounded, everything is described, every example is right. */
import { createSchemaChecker } from '../harness/answer-checker.ts'
import {
  type ApiDescription,
  type Media,
  type NamedOperation,
  operationsOf,
  resolveSchema,
  type Schema,
} from '../harness/api-description.ts'

/** A bound of their own: formats and fixed values. */
const boundedFormats = new Set(['uuid', 'date', 'date-time', 'binary'])
const deepestInput = 6

/** What is unbounded in an input schema, each by its path. */
export function findUnbounded(description: ApiDescription, given: Schema, path: string, depth = 0): string[] {
  const schema = resolveSchema(description, given)
  if (depth > deepestInput) return [`${path} is nested more than ${deepestInput} deep`]
  const inner = (one: Schema, step: string): string[] => findUnbounded(description, one, `${path}${step}`, depth + 1)
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  if (variants.length > 0) return variants.flatMap((one) => inner(one, ''))
  if (schema.const !== undefined || schema.enum !== undefined) return []
  const types = [schema.type ?? []].flat()
  if (types.length === 0) return [`${path} may be anything`]
  const isBoundedText = schema.maxLength !== undefined || boundedFormats.has(schema.format ?? '')
  const low = schema.minimum ?? schema.exclusiveMinimum
  const high = schema.maximum ?? schema.exclusiveMaximum
  return [
    ...(types.includes('string') && !isBoundedText ? [`${path} is a string without maxLength`] : []),
    ...(types.some((type) => type === 'number' || type === 'integer') && (low === undefined || high === undefined)
      ? [`${path} is a number without bounds`]
      : []),
    ...(types.includes('array') && schema.maxItems === undefined ? [`${path} is an array without maxItems`] : []),
    ...(types.includes('object') && schema.additionalProperties !== false
      ? [`${path} is an object that takes unknown fields`]
      : []),
    ...(schema.items ? inner(schema.items, '[]') : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => inner(one, `.${name}`)),
  ]
}

/** Forms are bounded by the upload's own limits, see src/platform/http/upload.ts. */
export const findUnboundedInputs = (description: ApiDescription): string[] =>
  operationsOf(description).flatMap(({ name, operation }) => [
    ...(operation.parameters ?? []).flatMap((one) =>
      findUnbounded(description, one.schema, `${name} ${one.in} ${one.name}`),
    ),
    ...Object.entries(operation.requestBody?.content ?? {})
      .filter(([type]) => type !== 'multipart/form-data')
      .flatMap(([, { schema = {} }]) => findUnbounded(description, schema, `${name} body`)),
  ])

/** Fields of a body that say nothing about themselves. */
function findUndescribedFields(description: ApiDescription, given: Schema, path: string): string[] {
  const schema = resolveSchema(description, given)
  if (schema.items) return findUndescribedFields(description, schema.items, `${path}[]`)
  return Object.entries(schema.properties ?? {}).flatMap(([field, inner]) => [
    ...(inner.description || resolveSchema(description, inner).description
      ? []
      : [`${path}.${field} is not described`]),
    ...findUndescribedFields(description, inner, `${path}.${field}`),
  ])
}

const mediaOf = ({ operation }: NamedOperation): readonly (readonly [where: string, type: string, media: Media])[] => [
  ...Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => ['body', type, media] as const),
  ...Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([type, media]) => [status, type, media] as const),
  ),
]

/** Operations, parameters and fields without a sentence of their own. */
export const findUndescribed = (description: ApiDescription): string[] =>
  operationsOf(description).flatMap((one) => {
    const { name, operation } = one
    return [
      ...((operation.summary?.length ?? 0) < 10 ? [`${name} has no summary`] : []),
      ...((operation.description?.length ?? 0) < 20 ? [`${name} has no description`] : []),
      ...(operation.parameters ?? [])
        .filter((parameter) => (parameter.description?.length ?? 0) < 10)
        .map((parameter) => `${name} ${parameter.name} is not described`),
      ...Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema = {} }) =>
        findUndescribedFields(description, schema, `${name} body`),
      ),
      ...Object.entries(operation.responses)
        .filter(([, answer]) => !answer.description)
        .map(([status]) => `${name} ${status} is not described`),
    ]
  })

/** JSON without an example, and examples that their own schema refuses. */
export function findWrongExamples(description: ApiDescription): string[] {
  const check = createSchemaChecker(description)
  return operationsOf(description).flatMap((one) =>
    mediaOf(one)
      .filter(([, type]) => type.endsWith('json'))
      .flatMap(([where, , { schema = {}, example, examples = {} }]) => {
        const all = [...(example === undefined ? [] : [example]), ...Object.values(examples).map(({ value }) => value)]
        if (all.length === 0) return [`${one.name} ${where} has no example: give its schema .meta({ examples: [...] })`]
        return all.flatMap((value) =>
          check(schema, value).map((why) => `${one.name} ${where}: its example is wrong: ${why}`),
        )
      }),
  )
}
