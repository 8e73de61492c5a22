import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameMessages } from './protocol-framing.ts'

const startup = (): Buffer => {
  const body = Buffer.from('\0\x03\0\0user\0postgres\0\0', 'latin1')
  const head = Buffer.alloc(4)
  head.writeInt32BE(body.length + 4)
  return Buffer.concat([head, body])
}

const message = (letter: string, body = ''): Buffer => {
  const bytes = Buffer.from(`${letter}    ${body}`)
  bytes.writeInt32BE(bytes.length - 1, 1)
  return bytes
}

/** What the server gets, and in which pieces, when the client's bytes arrive cut at `cuts`. */
function forward(bytes: Buffer, cuts: readonly number[]): { sent: Buffer[]; terminated: boolean } {
  const sent: Buffer[] = []
  let held: Buffer = Buffer.alloc(0)
  let isStarted = false
  const ends = [...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length]
  let from = 0
  for (const end of ends) {
    held = Buffer.concat([held, bytes.subarray(from, end)])
    from = end
    const { sendable, terminated, started } = frameMessages(held, isStarted)
    if (sendable > 0) sent.push(held.subarray(0, sendable))
    if (terminated) return { sent, terminated }
    held = held.subarray(sendable)
    isStarted = started
  }
  return { sent, terminated: false }
}

const conversation = Buffer.concat([
  startup(),
  message('Q', 'begin; set local role x\0'),
  message('P', 'a'),
  message('B', 'bb'),
  message('D'),
  message('E', 'eeee'),
  message('S'),
  message('Q', 'commit\0'),
])

test('however a conversation is cut, the server gets all of it, in order, in whole messages that it answers', () => {
  const boundaries = [startup().length, startup().length + message('Q', 'begin; set local role x\0').length]
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 12 }), (cuts) => {
      const { sent } = forward(conversation, cuts)
      expect(Buffer.concat(sent).equals(conversation)).toBe(true)
      for (const part of sent.slice(0, -1)) {
        const end = sent.slice(0, sent.indexOf(part) + 1).reduce((sum, { length }) => sum + length, 0)
        // Never after P, B, D or E: the engine would be asked for an answer that it has not got yet.
        const afterSync = conversation.length - message('Q', 'commit\0').length
        expect([...boundaries, afterSync]).toContain(end)
      }
    }),
  )
})

test('what stands before a goodbye is sent, the goodbye itself is not', () => {
  const { sent, terminated } = forward(Buffer.concat([conversation, message('X')]), [])
  expect(terminated).toBe(true)
  expect(Buffer.concat(sent).equals(conversation)).toBe(true)
})
