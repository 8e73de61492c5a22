/** Makes the generated API description good to read: one schema per name, a sentence for every answer. */
import type { SwaggerTransformObject } from '@fastify/swagger'
import { jsonSchemaTransformObject } from 'fastify-type-provider-zod'

import { describeExamples } from './openapi-examples.ts'
import { type DescribedPaths, describeHeaders } from './openapi-headers.ts'

type Described = ReturnType<SwaggerTransformObject>

interface Named extends DescribedPaths {
  readonly components: { readonly schemas: Record<string, unknown> } & Record<string, unknown>
}

const hasSchemas = (description: unknown): description is Named =>
  typeof (description as Partial<Named> | null)?.components?.schemas === 'object'

const references = /"#\/components\/schemas\/([^"]+)"/gu
const reference = (name: string): string => `"#/components/schemas/${name}"`

/**
 * The generator gives every named schema twice, as "X" and "XInput". A twin that equals its sibling becomes it. In rounds, because
 * schemas that refer to a twin can become equal only then; all twins of a round at once: one by one held the server for 1.3 s.
 */
function mergeTwins(description: Named): Named {
  const { schemas } = description.components
  const isTwin = (name: string) =>
    name.endsWith('Input') && JSON.stringify(schemas[name]) === JSON.stringify(schemas[name.slice(0, -5)])
  const twins = new Set(Object.keys(schemas).filter(isTwin))
  if (twins.size === 0) return description
  for (const twin of twins) delete schemas[twin]
  const merged = JSON.stringify(description).replace(references, (whole, name: string) =>
    twins.has(name) ? reference(name.slice(0, -5)) : whole,
  )
  return mergeTwins(JSON.parse(merged))
}

/** Schemas that nothing refers to are left out, then those that only they referred to. */
function dropUnused(description: Named): Named {
  const text = JSON.stringify(description)
  const unused = Object.keys(description.components.schemas).filter((name) => !text.includes(reference(name)))
  for (const name of unused) delete description.components.schemas[name]
  return unused.length === 0 ? description : dropUnused(description)
}

const sentences: Readonly<Record<string, string>> = {
  200: 'The answer.',
  201: 'It was created.',
  202: 'It was accepted, and the work goes on.',
  204: 'It is done, and there is nothing to say.',
  503: 'Not now.',
}

/** Answers whose schema has no description of its own say "Default Response"; ours say what the status means. */
const describeAnswers = (description: Named): Named =>
  JSON.parse(JSON.stringify(description), function (this: unknown, status: string, value: unknown) {
    const answer = value as { readonly description?: unknown } | null
    if (answer?.description !== 'Default Response' || sentences[status] === undefined) return value
    return { ...answer, description: sentences[status] }
  })

/** The `transformObject` of @fastify/swagger: adds the named schemas, then tidies. */
export const tidyDescription: SwaggerTransformObject = (document) => {
  const described: unknown = structuredClone(jsonSchemaTransformObject(document))
  if (!hasSchemas(described)) return described as Described
  const tidy = describeAnswers(dropUnused(mergeTwins(described)))
  describeHeaders(tidy)
  describeExamples(tidy)
  return tidy as Described
}
