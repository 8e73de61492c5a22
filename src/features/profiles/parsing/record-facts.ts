/** Facts of records whose fields are known: tables of an export, elements of a form. Spans point at the values. */
import { collapseWhitespace, type Span } from '../../../kernel/text.ts'
import type { FactDetails, FactKind, PartialDate } from '../fact.ts'
import { findPeriods } from './dates.ts'
import type { FactCollector, FactHandle } from './fact-collector.ts'
import { type JsonNode, spanOf, textOf } from './json-tree.ts'

export interface RecordFields {
  readonly title?: JsonNode | undefined
  readonly organisation?: JsonNode | undefined
  readonly area?: JsonNode | undefined
  readonly location?: JsonNode | undefined
  readonly level?: JsonNode | undefined
  readonly url?: JsonNode | undefined
  /** A value of the file, or a date put together of several. */
  readonly start?: JsonNode | PartialDate | undefined
  readonly end?: JsonNode | PartialDate | undefined
}

/** Adds facts and remembers which values they took. */
export interface RecordFacts {
  /** A position, a degree and the like; null where no field holds a word. An open end of what began is ongoing if `mayLast`. */
  entry(kind: FactKind, fields: RecordFields, mayLast?: boolean): FactHandle | null
  /** One fact a line of the value; list marks are taken off. */
  statements(kind: FactKind, node: JsonNode | undefined, belongsTo?: FactHandle | null): void
  single(kind: FactKind, node: JsonNode | undefined, details?: FactDetails, belongsTo?: FactHandle | null): void
  /** Several values as one: a first and a last name. */
  joined(kind: FactKind, nodes: readonly (JsonNode | undefined)[], details: FactDetails, between?: string): void
  /** Known, and no fact: codes, and what only the person's own account needs. */
  skip(node: JsonNode | undefined): void
  isTaken(node: JsonNode): boolean
}

const shown = ['title', 'area', 'organisation', 'location', 'level'] as const

export const recordFacts = (facts: FactCollector): RecordFacts => {
  const taken = new Set<JsonNode>()
  const present = (nodes: readonly (JsonNode | undefined)[]): JsonNode[] =>
    nodes.filter((node) => node !== undefined && textOf(node) !== null) as JsonNode[]
  const take = (nodes: readonly (JsonNode | string | undefined)[]): void => {
    for (const node of nodes) if (typeof node === 'object') taken.add(node)
  }
  return {
    entry: (kind, fields, mayLast = false) => {
      take(Object.values(fields))
      const words = present(shown.map((field) => fields[field]))
      if (words.length === 0) return null
      const start = dateOf(fields.start)
      const end = dateOf(fields.end)
      const text = (field: Exclude<keyof RecordFields, 'start' | 'end'>) => textOf(fields[field]) ?? undefined
      const details = {
        ...definedOnly({ title: text('title'), organisation: text('organisation'), area: text('area') }),
        ...definedOnly({ location: text('location'), level: text('level'), url: text('url') }),
        ...definedOnly({ startDate: start, endDate: end }),
        ...(mayLast && start !== undefined && end === undefined ? { ongoing: true as const } : {}),
      }
      return facts.add({ kind, span: around(words), value: words.map((node) => textOf(node)).join(', '), details })
    },
    statements: (kind, node, belongsTo = null) => {
      if (!node || textOf(node) === null) return
      taken.add(node)
      const span = spanOf(node)
      for (const line of String(node.value).split(/\r?\n|(?<=[.;]\s)(?=[•▪●] )/u)) {
        const value = collapseWhitespace(line.replace(/^[\s•▪●*–-]+(?=\S)/u, ''))
        if (value !== '') facts.add({ kind, span, value, belongsTo })
      }
    },
    single: (kind, node, details = {}, belongsTo = null) => {
      const value = textOf(node)
      if (!node || value === null) return
      taken.add(node)
      facts.add({ kind, span: spanOf(node), value, details, belongsTo })
    },
    joined: (kind, nodes, details, between = ' ') => {
      const words = present(nodes)
      take(nodes)
      if (words.length === 0) return
      facts.add({ kind, span: around(words), value: words.map((node) => textOf(node)).join(between), details })
    },
    skip: (node) => take([node]),
    isTaken: (node) => taken.has(node),
  }
}

const around = (nodes: readonly JsonNode[]): Span => {
  const spans = nodes.map(spanOf)
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** As exact as it stands there; what is no date is none. */
const dateOf = (given: JsonNode | PartialDate | undefined): PartialDate | undefined => {
  if (typeof given === 'string') return given
  return findPeriods((textOf(given) ?? '').replace(/T\d\d:.*$/u, ''))[0]?.from ?? undefined
}

const definedOnly = <T extends Record<string, string | undefined>>(record: T): { [K in keyof T]?: string } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string }
