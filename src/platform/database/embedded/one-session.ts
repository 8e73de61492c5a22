/** `CREATE INDEX CONCURRENTLY` on an engine of one session: that of PostgreSQL 17 fails at it ("tuple concurrently updated"). */

const statements = new Set([...'PQ'].map((letter) => letter.charCodeAt(0)))
const concurrently = /(?<=\b(?:create|drop)\s+(?:unique\s+)?index\s+)concurrently\b/giu

/**
 * Blanks the word out where a statement makes or drops an index: nobody else is there to be held up. The length stays, and what is
 * bound to statements is not touched.
 * @param bytes whole messages of the wire protocol, changed in place
 */
export function forOneSession(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; view.length - at >= 5; ) {
    const end = at + 1 + view.readInt32BE(at + 1)
    if (statements.has(view[at] ?? 0)) {
      // One byte is one letter, so that places in the text are places in the message.
      const text = view.toString('latin1', at + 5, end)
      for (const { index } of text.matchAll(concurrently)) view.fill(' ', at + 5 + index, at + 5 + index + 12)
    }
    at = end
  }
}
