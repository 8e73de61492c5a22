/** The bytes of one entry: until when it is right, until when it may stand in, then the value. */

export interface Entry {
  /** Milliseconds since 1970. */
  readonly freshUntil: number
  readonly staleUntil: number
  readonly payload: Uint8Array
}

const version = 1
/** The version, and two float64: whole milliseconds fit exactly until the year 287396. */
const headerBytes = 1 + 8 + 8

export function packEntry({ freshUntil, staleUntil, payload }: Entry): Uint8Array {
  const bytes = new Uint8Array(headerBytes + payload.byteLength)
  const header = new DataView(bytes.buffer)
  header.setUint8(0, version)
  header.setFloat64(1, freshUntil)
  header.setFloat64(9, staleUntil)
  bytes.set(payload, headerBytes)
  return bytes
}

/** Null for bytes of another version. */
export function unpackEntry(bytes: Uint8Array): Entry | null {
  if (bytes.byteLength < headerBytes || bytes[0] !== version) return null
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerBytes)
  return { freshUntil: header.getFloat64(1), staleUntil: header.getFloat64(9), payload: bytes.subarray(headerBytes) }
}
