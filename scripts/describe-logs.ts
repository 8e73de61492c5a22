/** The reference of log lines, made from the calls that write them: docs/logs.md. */
import { resolve } from 'node:path'
import { securityEvents } from '../src/platform/security/security-events.ts'
import { isNode, type Node, readSourceTree, type SourceFile, walk } from '../test/gates/source-tree.ts'

interface Event {
  readonly name: string
  readonly level: string
  readonly fields: readonly string[]
  readonly says: string
  readonly path: string
}

const levels: Readonly<Record<string, string>> = {
  debug: 'DEBUG',
  info: 'INFO',
  warn: 'WARNING',
  error: 'ERROR',
  fatal: 'CRITICAL',
}

/** On every line, or on every line of a request, a step or a span; what writes them is in src/platform/telemetry and src/platform/http. */
const common: readonly (readonly [field: string, meaning: string])[] = [
  ['level', 'DEBUG, INFO, WARNING, ERROR, CRITICAL'],
  ['timestamp', 'ISO 8601 in UTC, to the millisecond'],
  ['message', 'a sentence without values, the same for the same thing'],
  ['role', 'serve, work or cli: the kind of process'],
  ['event', 'what happened, for programs; the table below'],
  ['requestId', 'of the request; the header `X-Request-ID` of its answer'],
  ['ownerId', 'whose data it is about'],
  ['runId', 'the run that a step belongs to'],
  ['trace_id', 'of the trace, while one is made; with span_id'],
  ['durationMs', 'how long it took, in milliseconds; a request also has sqlMs, sqlCount, redisMs and redisCount'],
  ['error', 'type, code, a scrubbed message and the stack'],
]

const keyOf = (property: Node): string | null => {
  if (!isNode(property.key)) return null
  const { name, value } = property.key as { name?: unknown; value?: unknown }
  return typeof name === 'string' ? name : typeof value === 'string' ? value : null
}

const propertiesOf = (object: Node): Node[] =>
  Array.isArray(object.properties) ? object.properties.filter(isNode).filter(({ type }) => type === 'Property') : []

const textOf = (value: unknown): string | null => {
  const literal = isNode(value) && value.type === 'Literal' ? value.value : null
  return typeof literal === 'string' ? literal : null
}

/** `{ event: 'x.y', ... }`, and no other object. */
function readObject(object: Node): Pick<Event, 'name' | 'fields'> | null {
  const properties = propertiesOf(object)
  const event = properties.find((property) => keyOf(property) === 'event')
  const name = event === undefined ? null : textOf(event.value)
  if (name === null || !name.includes('.')) return null
  return { name, fields: properties.flatMap((property) => keyOf(property) ?? []).filter((key) => key !== 'event') }
}

/** Objects with a name in a file: `const line = { event: ... }`. */
function findNamedObjects({ program }: SourceFile): Map<string, Node> {
  const named = new Map<string, Node>()
  walk(program, ({ type, id, init }) => {
    if (type === 'VariableDeclarator' && isNode(id) && isNode(init) && init.type === 'ObjectExpression')
      named.set(String(id.name), init)
  })
  return named
}

/** What is written by a call: the object itself, the one of that name, and those that it spreads. */
function objectsOf(given: Node, named: ReadonlyMap<string, Node>): Node[] {
  if (given.type === 'Identifier') return [named.get(String(given.name)) ?? []].flat()
  if (given.type !== 'ObjectExpression' || !Array.isArray(given.properties)) return []
  const spread = given.properties
    .filter(isNode)
    .flatMap(({ type, argument }) => (type === 'SpreadElement' && isNode(argument) ? [argument] : []))
  return [given, ...spread.flatMap((one) => named.get(String(one.name)) ?? [])]
}

function eventsOf(file: SourceFile): Event[] {
  const named = findNamedObjects(file)
  const found: Event[] = []
  walk(file.program, (node) => {
    if (node.type !== 'CallExpression' || !isNode(node.callee) || !isNode(node.callee.property)) return
    const level = levels[String(node.callee.property.name)]
    const [first, second] = Array.isArray(node.arguments) ? node.arguments : []
    if (level === undefined || !isNode(first)) return
    for (const read of objectsOf(first, named).flatMap((object) => readObject(object) ?? []))
      found.push({ ...read, level, says: textOf(second) ?? '', path: file.path })
  })
  return found
}

/** Every event of src/, by name; once for each level and sentence. */
export function listEvents(root: string): Event[] {
  const written = readSourceTree(root).flatMap(eventsOf)
  const security = Object.entries(securityEvents).map(([name, says]) => ({
    ...{ name, level: 'WARNING', fields: [], says },
    path: 'src/platform/security/security-events.ts',
  }))
  const all = new Map([...security, ...written].map((one) => [[one.name, one.level, one.says].join('|'), one]))
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name) || a.level.localeCompare(b.level))
}

/** docs/logs.md, whole. */
export const describeLogsAsMarkdown = (root: string = resolve(import.meta.dirname, '..')): string =>
  [
    '# Log lines',
    '',
    '<!-- Generated by `node scripts/generate-docs.ts` from the calls in src/ that write them; do not edit. -->',
    '',
    'One JSON object a line on stderr. What is shipped where, and how: [operations](operations.md#logs). No line carries a person’s text or a secret.',
    '',
    '## Fields that any line may have',
    '',
    '| field | meaning |',
    '|---|---|',
    ...common.map(([field, meaning]) => `| \`${field}\` | ${meaning} |`),
    '',
    '## Events',
    '',
    'Fields that several lines of a file share are not repeated here.',
    '',
    '| event | level | fields of its own | message | written by |',
    '|---|---|---|---|---|',
    ...listEvents(root).map(({ name, level, fields, says, path }) => {
      const own = fields.map((field) => `\`${field}\``).join(', ')
      return `| \`${name}\` | ${level} | ${own} | ${says} | [${path.split('/').at(-1)}](../${path}) |`
    }),
    '',
  ].join('\n')
