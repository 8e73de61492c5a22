/** How values become bytes. */
import type { Codec } from './cache.ts'

/** Four bytes a number, little-endian as on every machine we run on: a third of what JSON takes. @throws Error of a wrong length */
export const vectorCodec = (dimension: number): Codec<Float32Array> => ({
  encode: (vector) => new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
  decode: (bytes) => {
    if (bytes.byteLength !== dimension * 4) throw new Error(`not a vector of ${dimension} numbers`)
    // A copy: bytes may begin anywhere in a buffer, and nobody may change the kept ones (`slice` of a Buffer copies nothing).
    return new Float32Array(new Uint8Array(bytes).buffer)
  },
})

/** @param parse checks what was read, so that an entry of an older version counts as absent */
export const jsonCodec = <T>(parse: (value: unknown) => T): Codec<T> => ({
  encode: (value) => new TextEncoder().encode(JSON.stringify(value)),
  decode: (bytes) => parse(JSON.parse(new TextDecoder().decode(bytes))),
})
