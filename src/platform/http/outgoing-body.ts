/** Reads a response body up to a limit, also when a few compressed bytes unfold into gigabytes. */
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { AppError } from '../../kernel/errors.ts'
import { FetchFailedError } from './outgoing-errors.ts'

export interface ReadBodyOptions {
  /** The `Content-Encoding` header. */
  readonly encoding: string
  /** Of the decompressed body. */
  readonly maxBytes: number
  readonly signal: AbortSignal
  /** For messages. */
  readonly host: string
}

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
}

/**
 * The whole body, decompressed. Stops at the first byte too many; nothing beyond the limit is kept.
 * @throws AppError `too_large`; FetchFailedError for an encoding we did not ask for; what the stream throws
 */
export const readBody = async (
  body: Readable,
  { encoding, maxBytes, signal, host }: ReadBodyOptions,
): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let size = 0
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length
      if (size > maxBytes) throw tooLarge(host, maxBytes)
      chunks.push(chunk)
    }
  }
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') await pipeline(body, collect, { signal })
  else {
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined
    if (decoder === undefined) {
      body.on('error', () => undefined).destroy()
      throw new FetchFailedError(`${host} answered in an encoding we did not ask for.`)
    }
    await pipeline(body, decoder(), collect, { signal })
  }
  return Buffer.concat(chunks, size)
}

const tooLarge = (host: string, maxBytes: number): AppError =>
  new AppError('too_large', `The answer of ${host} is larger than ${Math.floor(maxBytes / 1_000_000)} MB.`)
