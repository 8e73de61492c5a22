/** A duplex stream that `pg` takes for a socket: it carries the wire protocol to the embedded database's worker thread. */
import { Duplex } from 'node:stream'
import type { Engine } from './engine.ts'
import { frameMessages } from './protocol-framing.ts'

type Callback = (error?: Error | null) => void

const readyForQuery = 'Z'.charCodeAt(0)
const idle = 'I'.charCodeAt(0)

/** WebAssembly has no timers, so the server's own `idle_in_transaction_session_timeout` cannot fire: the stream keeps it. */
class IdleInTransactionError extends Error {
  constructor(timeoutMs: number) {
    super(`a transaction did nothing for ${timeoutMs} ms and was ended`)
    this.name = 'IdleInTransactionError'
  }
}

/**
 * One connection. What is written in one tick goes out as one batch, so that BEGIN, role, owner and first query cost one
 * crossing between threads, not three. One batch is under way at a time; what is written meanwhile waits in the stream's
 * own buffer, and a reader that lags behind holds the next batch back.
 */
export class EngineStream extends Duplex {
  readonly #engine: Engine
  readonly #idleInTransactionTimeoutMs: number
  /** Written and not sent yet. */
  #batch: Buffer[] = []
  #isStarted = false
  #isScheduled = false
  #isBusy = false
  /** The write that waits for the batch under way. */
  #blocked: (() => void) | undefined
  #resume: (() => void) | undefined
  #idleTimer: NodeJS.Timeout | undefined
  #stopListening: () => void = () => {}

  constructor(engine: Engine, idleInTransactionTimeoutMs: number) {
    super({ autoDestroy: true })
    this.#engine = engine
    this.#idleInTransactionTimeoutMs = idleInTransactionTimeoutMs
    this.#stopListening = engine.onLost((error) => this.destroy(error))
  }

  /** Called by `pg` in place of a socket's connect. */
  connect(): this {
    this.#engine.ready
      .then(() => this.#engine.request({ kind: 'connect' }))
      .then(() => this.emit('connect'))
      .catch((error: Error) => this.destroy(error))
    return this
  }

  // What `pg` asks of a socket and a message port has no use for.
  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: Callback): void {
    this.#accept([chunk], callback)
  }

  override _writev(chunks: { chunk: Buffer; encoding: BufferEncoding }[], callback: Callback): void {
    this.#accept(
      chunks.map(({ chunk }) => chunk),
      callback,
    )
  }

  override _read(): void {
    const resume = this.#resume
    this.#resume = undefined
    resume?.()
  }

  override _final(callback: Callback): void {
    const end = (): void => {
      this.push(null)
      callback()
    }
    if (this.#isBusy) this.#blocked = end
    else end()
  }

  override _destroy(error: Error | null, callback: Callback): void {
    clearTimeout(this.#idleTimer)
    this.#stopListening()
    callback(error)
  }

  #accept(chunks: readonly Buffer[], callback: Callback): void {
    clearTimeout(this.#idleTimer)
    this.#batch.push(...chunks)
    if (this.#isBusy) {
      this.#blocked = callback
      return
    }
    this.#scheduleSend()
    callback()
  }

  #scheduleSend(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    process.nextTick(() => {
      this.#isScheduled = false
      this.#send()
    })
  }

  #send(): void {
    if (this.#isBusy || this.destroyed) return
    const bytes = this.#batch.length === 1 ? this.#batch[0] : Buffer.concat(this.#batch)
    if (bytes === undefined || bytes.length === 0) return
    const { sendable, terminated, started } = frameMessages(bytes, this.#isStarted)
    this.#isStarted = started
    // Terminate stays here: the session is the engine's only one, and the next client finds it cleaned.
    this.#batch = terminated ? [] : [bytes.subarray(sendable)]
    if (sendable === 0) return
    this.#isBusy = true
    this.#engine.request({ kind: 'protocol', bytes: new Uint8Array(bytes.subarray(0, sendable)) }).then(
      (answer) => this.#receive(answer),
      (error: Error) => this.destroy(error),
    )
  }

  #receive(answer: Uint8Array<ArrayBuffer>): void {
    if (this.destroyed) return
    this.#watchTransaction(answer)
    const hasRoom = answer.length === 0 || this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength))
    if (hasRoom) this.#goOn()
    else this.#resume = () => this.#goOn()
  }

  #goOn(): void {
    this.#isBusy = false
    const blocked = this.#blocked
    this.#blocked = undefined
    this.#scheduleSend()
    blocked?.()
  }

  /** ReadyForQuery ends every answer: 'Z', length 5, then 'I' outside and 'T' or 'E' inside a transaction. */
  #watchTransaction(answer: Uint8Array): void {
    const isReady = answer.at(-6) === readyForQuery && answer.at(-2) === 5
    if (!isReady || answer.at(-1) === idle) return
    const timeoutMs = this.#idleInTransactionTimeoutMs
    this.#idleTimer = setTimeout(() => this.destroy(new IdleInTransactionError(timeoutMs)), timeoutMs)
    this.#idleTimer.unref()
  }
}
