/** A right request, broken in one place: in its content, or in how it is written down. */
import type { InjectedRequest } from '../harness/application.ts'
import type { Random } from './random.ts'

/** What no field expects. */
const strangers: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x'.repeat(20_000),
  [],
  {},
  [[[[[[]]]]]],
  { $ne: null },
  { __proto__: 1, constructor: { prototype: {} } },
]

type Node = Record<string, unknown> | unknown[]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every place in a value that something else can be put into. */
function* placesIn(value: unknown): Generator<{ readonly node: Node; readonly key: string }> {
  if (!isNode(value)) return
  for (const key of Object.keys(value)) {
    yield { node: value, key }
    yield* placesIn(Reflect.get(value, key))
  }
}

/** The value with one thing in it replaced, left out, doubled or added. */
export function mutateValue(value: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(value)
  const places = [...placesIn(copy)]
  if (places.length === 0 || random.chance(0.1)) return random.pick([copy, ...strangers, { unknown: 1 }])
  const { node, key } = random.pick(places)
  const kind = random.pick(['replace', 'replace', 'remove', 'add', 'nest'] as const)
  if (kind === 'replace') Reflect.set(node, key, random.pick(strangers))
  else if (kind === 'nest') Reflect.set(node, key, { value: Reflect.get(node, key) })
  else if (kind === 'add') Reflect.set(node, Array.isArray(node) ? String(node.length) : 'role', 'admin')
  else if (Array.isArray(node)) node.pop()
  else Reflect.deleteProperty(node, key)
  return copy
}

/** Ways to write a body down wrongly. */
const writings: Readonly<Record<string, (body: string) => Partial<InjectedRequest>>> = {
  cut: (body) => ({ payload: body.slice(0, Math.floor(body.length / 2)) }),
  doubled: (body) => ({ payload: `${body}${body}` }),
  bytes: () => ({ payload: Buffer.from([0xff, 0xfe, 0x00, 0x7b, 0xc3]) }),
  empty: () => ({ payload: '' }),
  deep: () => ({ payload: `${'['.repeat(5_000)}${']'.repeat(5_000)}` }),
  proto: () => ({ payload: '{"__proto__":{"role":"admin"}}' }),
  form: (body) => ({ payload: body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  xml: () => ({ payload: '<a/>', headers: { 'content-type': 'text/xml' } }),
  untyped: (body) => ({ payload: body, headers: {} }),
}

/** The request with its body written down wrongly. */
export function miswrite(request: InjectedRequest, random: Random): InjectedRequest {
  const body = request.payload?.toString() ?? '{}'
  const write = writings[random.pick(Object.keys(writings))]
  return { ...request, ...write?.(body) }
}

const odd = ['%00', '%2e%2e%2f', '..', '%FF', 'x'.repeat(2_000), '-1', "'", '%F0%9F%98%80', 'null']

/** The address with one part of it replaced, or a question added that nobody asked for. */
export function mutateUrl(url: string, random: Random): string {
  if (random.chance(0.5))
    return `${url}${url.includes('?') ? '&' : '?'}${random.pick(['unknown=1', 'limit=-1', 'limit=1&limit=2', 'after=x', '%', 'a[b]=1'])}`
  const [path = '', query] = url.split('?', 2)
  const parts = path.split('/')
  // Only what stands for an id: another route would be another operation.
  const at = parts.findLastIndex((part) => /^[\da-f]{8}-[\da-f-]{27}$/u.test(part))
  if (at === -1) return `${path}?${random.pick(odd.slice(0, 4))}`
  return [parts.with(at, random.pick(odd)).join('/'), query].filter((part) => part !== undefined).join('?')
}

/** Headers that routes read, with values that they should not. */
export const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'idempotency-key': 'x'.repeat(300) },
  { 'idempotency-key': 'a key with spaces' },
  { 'last-event-id': 'not a number' },
  { 'if-none-match': '"' },
  { accept: 'application/xml' },
  { 'accept-language': '*;q=x' },
  { range: 'bytes=9-1' },
  { 'x-request-id': 'x'.repeat(5_000) },
]
