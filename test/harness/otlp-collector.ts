/** A collector of OpenTelemetry traces on loopback: real OTLP over HTTP, read from the protobuf the SDK sends. */
import { createServer } from 'node:http'

export interface CollectedSpan {
  readonly traceId: string
  readonly spanId: string
  /** Empty for the first span of a trace. */
  readonly parentId: string
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | boolean>>
  readonly failed: boolean
  /** `service.name`, `rolewright.role` and so on. */
  readonly resource: Readonly<Record<string, string | number | boolean>>
}

type Field = number | bigint | Uint8Array

/** The fields of one protobuf message, by number: varints and fixed64 as numbers, all else as bytes. */
function readMessage(bytes: Uint8Array): Map<number, Field[]> {
  const fields = new Map<number, Field[]>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const varint = (): bigint => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at] ?? 0
      at += 1
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  const field = (wireType: number): Field => {
    if (wireType === 0) return varint()
    const length = wireType === 1 ? 8 : wireType === 5 ? 4 : Number(varint())
    at += length
    if (wireType === 1) return view.getFloat64(at - 8, true)
    return bytes.subarray(at - length, at)
  }
  while (at < bytes.length) {
    const key = Number(varint())
    const values = fields.get(key >> 3) ?? []
    values.push(field(key & 7))
    fields.set(key >> 3, values)
  }
  return fields
}

const bytesOf = (fields: Map<number, Field[]>, number: number): Uint8Array[] =>
  (fields.get(number) ?? []).filter((field) => field instanceof Uint8Array)

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')
const hexOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')

/** `repeated KeyValue`: string_value 1, bool_value 2, int_value 3, double_value 4. */
function readAttributes(pairs: Uint8Array[]): Record<string, string | number | boolean> {
  const attributes: Record<string, string | number | boolean> = {}
  for (const pair of pairs.map(readMessage)) {
    const value = readMessage(bytesOf(pair, 2)[0] ?? new Uint8Array())
    const text = bytesOf(value, 1)[0]
    const figure = value.get(3)?.[0] ?? value.get(4)?.[0]
    attributes[textOf(bytesOf(pair, 1)[0])] = text ? textOf(text) : figure === undefined ? value.has(2) : Number(figure)
  }
  return attributes
}

/** ExportTraceServiceRequest: resource_spans 1 { resource 1, scope_spans 2 { spans 2 } }. */
function readSpans(body: Uint8Array): CollectedSpan[] {
  return bytesOf(readMessage(body), 1).flatMap((bytes) => {
    const ofResource = readMessage(bytes)
    const resource = readAttributes(bytesOf(readMessage(bytesOf(ofResource, 1)[0] ?? new Uint8Array()), 1))
    return bytesOf(ofResource, 2)
      .flatMap((scope) => bytesOf(readMessage(scope), 2))
      .map((span) => {
        const fields = readMessage(span)
        const status = readMessage(bytesOf(fields, 15)[0] ?? new Uint8Array())
        return {
          traceId: hexOf(bytesOf(fields, 1)[0]),
          spanId: hexOf(bytesOf(fields, 2)[0]),
          parentId: hexOf(bytesOf(fields, 4)[0]),
          name: textOf(bytesOf(fields, 5)[0]),
          attributes: readAttributes(bytesOf(fields, 9)),
          failed: Number(status.get(3)?.[0] ?? 0) === 2,
          resource,
        }
      })
  })
}

export interface Collector {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly endpoint: string
  /** Everything received so far. */
  readonly spans: CollectedSpan[]
  /** The headers of each export. */
  readonly headers: Readonly<Record<string, unknown>>[]
  close(): Promise<void>
}

export async function openCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = []
  const headers: Readonly<Record<string, unknown>>[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      headers.push(request.headers)
      if (request.url === '/v1/traces') spans.push(...readSpans(Buffer.concat(parts)))
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans,
    headers,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The span and all that it lies in, from itself to the root, by name. */
export function ancestry(spans: readonly CollectedSpan[], span: CollectedSpan): string[] {
  const parent = spans.find((one) => one.traceId === span.traceId && one.spanId === span.parentId)
  return [span.name, ...(parent ? ancestry(spans, parent) : [])]
}
