/** Holds each answer against the description of the API: status, media type, schema, headers. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type ApiDescription, createOperationFinder, type Media, type Schema } from './api-description.ts'

export interface GivenAnswer {
  readonly method: string
  /** Without its query. */
  readonly path: string
  readonly status: number
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** What an answer breaks, each as a sentence; nothing for addresses that the description leaves out, such as pages. */
export type AnswerChecker = (answer: GivenAnswer) => string[]

/** Validates values against schemas of the description. */
export function createSchemaChecker(description: ApiDescription): (schema: Schema, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', components: description.components })
  const compiled = new Map<Schema, ValidateFunction>()
  return (schema, value) => {
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'))
    const validate = compiled.get(schema) ?? ajv.compile(absolute)
    compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'the body'} ${message}`)
  }
}

/** `text/*` and the whole range too. */
const fits = (range: string, type: string): boolean => range === '*/*' || range === type

export function createAnswerChecker(description: ApiDescription): AnswerChecker {
  const find = createOperationFinder(description)
  const check = createSchemaChecker(description)

  function checkContent(content: Readonly<Record<string, Media>>, { headers, body }: GivenAnswer): string[] {
    const type = (headers['content-type'] ?? '').split(';', 1)[0] ?? ''
    const media = Object.entries(content).find(([range]) => fits(range, type))?.[1]
    if (media === undefined) return [`answers ${type || 'without a type'}, described is ${Object.keys(content).join()}`]
    // A file is a file, also where it holds JSON.
    if (!type.endsWith('json') || media.schema === undefined || media.schema.format === 'binary') return []
    return check(media.schema, JSON.parse(body))
  }

  return (answer) => {
    const found = find(answer.method, answer.path)
    if (found === undefined) return []
    const { responses } = found.operation
    const described = responses[String(answer.status)] ?? responses.default
    const problems = described === undefined ? ['is not described'] : []
    if (answer.headers['x-request-id'] === undefined) problems.push('has no X-Request-ID')
    if (answer.status === 429 && answer.headers['retry-after'] === undefined) problems.push('has no Retry-After')
    if (described?.content !== undefined) problems.push(...checkContent(described.content, answer))
    else if (described !== undefined && answer.body !== '') problems.push('has a body, described is none')
    return problems.map((problem) => `${found.name} ${answer.status}: ${problem}`)
  }
}
