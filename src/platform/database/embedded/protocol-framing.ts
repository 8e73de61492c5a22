/** Where messages of the PostgreSQL wire protocol (version 3, client to server) begin and end. */

/** Parse, Bind, Describe, Execute and Close are answered only after the Sync, Flush or query that follows. */
const waitsForMore = new Set([...'PBDEC'].map((letter) => letter.charCodeAt(0)))
const terminate = 'X'.charCodeAt(0)

export interface Framing {
  /** How many bytes from the start can be handed to the server now: whole messages that it will answer. */
  readonly sendable: number
  /** The client says goodbye after those bytes. */
  readonly terminated: boolean
  /** The startup message, the only one without a letter in front, lies within `sendable` or came earlier. */
  readonly started: boolean
}

/**
 * Finds the longest prefix of `bytes` that may be sent. What lies behind it waits for the rest of its message.
 * @param started whether this connection's startup message has been sent before
 */
export function frameMessages(bytes: Buffer, started: boolean): Framing {
  let offset = 0
  let sendable = 0
  let begun = started
  if (!begun) {
    if (bytes.length < 4) return { sendable: 0, terminated: false, started: false }
    const length = bytes.readInt32BE(0)
    if (bytes.length < length) return { sendable: 0, terminated: false, started: false }
    begun = true
    offset = length
    sendable = length
  }
  while (bytes.length - offset >= 5) {
    const letter = bytes[offset] ?? 0
    if (letter === terminate) return { sendable, terminated: true, started: begun }
    const end = offset + 1 + bytes.readInt32BE(offset + 1)
    if (end > bytes.length) break
    offset = end
    if (!waitsForMore.has(letter)) sendable = end
  }
  return { sendable, terminated: false, started: begun }
}
