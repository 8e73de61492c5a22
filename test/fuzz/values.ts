/** Values of a schema: what it allows, the edges of what it allows, and what lies just beyond. */
import { type ApiDescription, resolveSchema, type Schema } from '../harness/api-description.ts'
import type { Random } from './random.ts'

export interface ValueMaker {
  /** @param name of the field or parameter: ids of things that are there are given by it */
  make(schema: Schema, name?: string): unknown
}

export interface ValueOptions {
  readonly description: ApiDescription
  readonly random: Random
  /** Ids that are there, by the name of a field or parameter. */
  readonly known: Readonly<Record<string, readonly string[]>>
  /** How often an edge, or a step beyond it, is taken in place of something usual. */
  readonly edges: number
}

/** What breaks readers of text: other scripts, signs without width, half of a pair, quotes, orders to machines. */
const texts = [
  'Platform Engineer',
  'a',
  ' ',
  'Æsir & Søn – 東京 עברית 😀',
  '‮evil\u200b\ufeff',
  '\ud800',
  '\u0000',
  `'; drop table accounts; --`,
  '<script>alert(1)</script>',
  '{{7*7}} %s %n ../../etc/passwd',
  'https://127.0.0.1/x',
  '-1',
  'null',
  '1e309',
]

/** Nothing of these is ever fetched: each is refused, or there is nobody. */
const addresses = [
  'https://127.0.0.1/jobs',
  'http://[::1]:5432/',
  'http://169.254.169.254/latest',
  'https://localhost/',
]

const formats: Readonly<Record<string, (random: Random) => string>> = {
  uuid: () => crypto.randomUUID(),
  email: (random) => `${random.between(1, 9_999_999)}@example.org`,
  uri: (random) => random.pick(addresses),
  date: (random) => random.pick(['2026-11-28', '2024-02-29', '1970-01-01', '9999-12-31']),
  'date-time': (random) =>
    random.pick(['2026-11-28T09:30:00.000Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z']),
}

/** Longer ones would measure the generator. */
const longest = 20_000
const deepest = 6

export function createValueMaker({ description, random, known, edges }: ValueOptions): ValueMaker {
  const isEdge = () => random.chance(edges)

  function textOf({ minLength = 0, maxLength = 200, format, pattern }: Schema, name: string): string {
    const there = known[name]
    if (there !== undefined && there.length > 0 && random.chance(0.7)) return random.pick(there)
    if (format !== undefined && formats[format] && !isEdge()) return formats[format](random)
    if (pattern === '^\\d{6}$') return String(random.between(100_000, 999_999))
    if (!isEdge()) return random.pick(texts).padEnd(minLength, 'x').slice(0, maxLength)
    const length = random.pick([minLength - 1, minLength, maxLength, maxLength + 1])
    return 'ü'.repeat(Math.max(0, Math.min(length, longest)))
  }

  function numberOf({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): number {
    const least = minimum ?? exclusiveMinimum ?? 0
    const most = Math.min(maximum ?? exclusiveMaximum ?? 1000, Number.MAX_SAFE_INTEGER)
    if (isEdge()) return random.pick([least, least, most, most, least - 1, most + 1, 0.5, 1e308, -(2 ** 53)])
    const value = least + random.next() * (most - least)
    return type === 'integer' ? Math.round(value) : value
  }

  function listOf(schema: Schema, name: string, depth: number): unknown[] {
    const { minItems = 0, maxItems = 5, items = {} } = schema
    const usual = random.between(minItems, Math.min(maxItems, minItems + 3))
    const length = isEdge() ? random.pick([minItems, minItems - 1, Math.min(maxItems + 1, 300)]) : usual
    return Array.from({ length: Math.max(0, length) }, () => makeOf(items, name.replace(/s$/u, ''), depth + 1))
  }

  function objectOf({ properties = {}, required = [], additionalProperties }: Schema, depth: number): object {
    const chosen = Object.entries(properties).filter(([name]) => required.includes(name) || random.chance(0.5))
    const entries = chosen.map(([name, schema]): [string, unknown] => [name, makeOf(schema, name, depth + 1)])
    if (typeof additionalProperties === 'object' && random.chance(0.5))
      entries.push([random.pick(texts), makeOf(additionalProperties, '', depth + 1)])
    return Object.fromEntries(entries)
  }

  function makeOf(given: Schema, name: string, depth: number): unknown {
    const schema = resolveSchema(description, given)
    if (schema.const !== undefined) return schema.const
    if (schema.enum) return random.pick(schema.enum)
    const choices = schema.anyOf ?? schema.oneOf
    if (choices) return makeOf(random.pick(choices), name, depth)
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => makeOf(part, name, depth)))
    const type = Array.isArray(schema.type) ? random.pick(schema.type as readonly string[]) : schema.type
    if (type === 'string') return textOf(schema, name)
    if (type === 'integer' || type === 'number') return numberOf(schema)
    if (type === 'boolean') return random.chance(0.5)
    if (type === 'null' || depth > deepest) return null
    if (type === 'array') return listOf(schema, name, depth)
    return objectOf(schema, depth)
  }

  return { make: (schema, name = '') => makeOf(schema, name, 0) }
}
