/** Sends what the description of an API allows, the edges of it, and what it refuses; says what was answered wrongly. */
import { type ApiDescription, type NamedOperation, operationsOf } from '../harness/api-description.ts'
import { type Injected, type InjectedRequest, jsonPayload } from '../harness/application.ts'
import { miswrite, mutateUrl, mutateValue, oddHeaders } from './mutations.ts'
import type { Random } from './random.ts'
import { createValueMaker, type ValueMaker } from './values.ts'

export interface FuzzOptions {
  readonly description: ApiDescription
  readonly random: Random
  /** Ids that are there, by the name of a field or parameter. */
  readonly known: Readonly<Record<string, readonly string[]>>
  /** Requests in all, at least. */
  readonly requests: number
  /** Answers other than 401, 403 and 429 that every operation gives, at least. */
  readonly perOperation: number
  /** A request that succeeds. Asked for a few times for each operation. */
  seed(operation: NamedOperation): Promise<InjectedRequest>
  /** @throws Error where the answer is not as the description says */
  send(operation: NamedOperation, request: InjectedRequest): Promise<Injected>
  /** An answer that takes longer is a hang. */
  readonly patienceMs: number
}

export interface OperationReport {
  /** How often each status was answered. */
  readonly statuses: Record<number, number>
  ms: number
}

export interface FuzzReport {
  readonly requests: number
  /** What was answered wrongly: the operation, the request, the answer. */
  readonly faults: readonly string[]
  readonly operations: ReadonlyMap<string, OperationReport>
}

const uncounted = new Set([401, 403, 429])

/** Answers that say something about the operation itself. */
export const countedAnswers = ({ statuses }: OperationReport): number =>
  Object.entries(statuses).reduce((sum, [status, count]) => sum + (uncounted.has(Number(status)) ? 0 : count), 0)

export const successes = ({ statuses }: OperationReport): number =>
  Object.entries(statuses).reduce((sum, [status, count]) => sum + (Number(status) < 300 ? count : 0), 0)

/** What is wrong with an answer that the description allows; null: nothing. */
function faultOf({ status, headers, json }: Injected): string | null {
  if (status >= 500) return `${status} is a fault of the server`
  if (status < 400) return null
  const { code, detail } = (json ?? {}) as { readonly code?: unknown; readonly detail?: unknown }
  const isProblem =
    headers['content-type']?.startsWith('application/problem+json') &&
    typeof code === 'string' &&
    typeof detail === 'string' &&
    detail.length > 10
  return isProblem ? null : `${status} is no problem document`
}

const pathOf = (operation: NamedOperation, values: ValueMaker): string =>
  operation.path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const schema = operation.operation.parameters?.find((one) => one.in === 'path' && one.name === name)?.schema
    return encodeURIComponent(String(values.make(schema ?? { type: 'string' }, name)).toWellFormed()) || 'x'
  })

function queryOf({ operation }: NamedOperation, values: ValueMaker, random: Random): string {
  const asked = (operation.parameters ?? []).filter((one) => one.in === 'query' && (one.required || random.chance(0.5)))
  const pairs = asked.map(({ name, schema }): [string, string] => [
    name,
    String(values.make(schema, name)).toWellFormed(),
  ])
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}

/** Made from the description alone. */
function generate(operation: NamedOperation, values: ValueMaker, random: Random): InjectedRequest {
  const url = `${pathOf(operation, values)}${queryOf(operation, values, random)}`
  const schema = operation.operation.requestBody?.content['application/json']?.schema
  const body = schema ? jsonPayload(values.make(schema)) : {}
  return { method: operation.method, url, ...body }
}

/** A request that succeeds, broken in one place. */
function breakRequest(seed: InjectedRequest, random: Random): InjectedRequest {
  const isJson = seed.headers?.['content-type'] === 'application/json'
  const kinds = seed.payload === undefined ? ['url', 'header'] : ['body', 'body', 'body', 'writing', 'url', 'header']
  const kind = random.pick(kinds)
  if (kind === 'url') return { ...seed, url: mutateUrl(seed.url, random) }
  if (kind === 'header') return { ...seed, headers: { ...seed.headers, ...random.pick(oddHeaders) } }
  if (kind === 'writing' || !isJson) return miswrite(seed, random)
  return { ...seed, ...jsonPayload(mutateValue(JSON.parse(String(seed.payload)), random)) }
}

/** A client takes dots out of a path, and would ask another operation. */
const withoutDotSegments = (request: InjectedRequest): InjectedRequest => ({
  ...request,
  url: request.url.replaceAll(/(?<=\/)(?:\.|%2e){1,2}(?=[/?]|$)/giu, 'dots'),
})

const shown = ({ method, url, payload }: InjectedRequest): string =>
  `${method} ${url.slice(0, 300)} ${String(payload ?? '').slice(0, 500)}`

/** Each operation gets what it must; then those that are cheap get the rest. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { description, random, known, requests, perOperation, patienceMs } = options
  const makers = [0, 0.4].map((edges) => createValueMaker({ description, random, known, edges }))
  const operations = operationsOf(description)
  const reports = new Map(operations.map(({ name }) => [name, { statuses: {}, ms: 0 } as OperationReport]))
  const seeds = new Map<string, InjectedRequest[]>()
  const faults: string[] = []
  let sent = 0

  async function send(operation: NamedOperation, request: InjectedRequest): Promise<void> {
    const report = reports.get(operation.name)
    if (!report) return
    const begun = performance.now()
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${patienceMs} ms`)), patienceMs)
    })
    sent += 1
    try {
      const answer = await Promise.race([options.send(operation, request), tooLong])
      report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1
      const fault = faultOf(answer)
      if (fault !== null) faults.push(`${fault}\n  ${shown(request)}\n  ${answer.text.slice(0, 500)}`)
    } catch (error) {
      faults.push(`${error instanceof Error ? error.message : String(error)}\n  ${shown(request)}`)
    } finally {
      clearTimeout(timer)
      report.ms += performance.now() - begun
    }
  }

  async function sendOne(operation: NamedOperation): Promise<void> {
    const [usual, edgy] = makers
    const ofOperation = seeds.get(operation.name) ?? []
    const isBroken = ofOperation.length > 0 && random.chance(0.5)
    const values = random.chance(0.4) ? usual : edgy
    if (!values) return
    const request = isBroken ? breakRequest(random.pick(ofOperation), random) : generate(operation, values, random)
    await send(operation, withoutDotSegments(request))
  }

  for (const operation of operations) {
    for (let count = 0; count < 2; count++) {
      const seed = await options.seed(operation)
      seeds.set(operation.name, [...(seeds.get(operation.name) ?? []), seed])
      await send(operation, seed)
    }
  }
  for (const operation of operations) {
    const report = reports.get(operation.name)
    // A bound, so that an operation that answers nothing but refusals ends the test and not the day.
    for (let tries = 0; report && countedAnswers(report) < perOperation && tries < perOperation * 6; tries++)
      await sendOne(operation)
  }
  const cost = ({ name }: NamedOperation): number => {
    const { ms = 0, statuses = {} } = reports.get(name) ?? {}
    return (
      ms /
      Math.max(
        1,
        Object.values(statuses).reduce((sum, count) => sum + count, 0),
      )
    )
  }
  const cheap = operations
    .toSorted((one, other) => cost(one) - cost(other))
    .slice(0, Math.ceil(operations.length * 0.6))
  while (sent < requests) for (const operation of cheap) await sendOne(operation)
  return { requests: sent, faults, operations: reports }
}
