/** What the server answers when it refuses: an RFC 9457 problem document, as an error. */
import type { components } from './schema.d.ts'

export type ProblemDocument = components['schemas']['Problem']

/** A refusal of the server; `message` is the sentence that says what to do. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly requestId: string | undefined

  constructor(status: number, document: Partial<ProblemDocument> | undefined) {
    super(document?.detail ?? document?.title ?? `The server answered ${status}.`)
    this.status = status
    this.code = document?.code ?? 'unknown'
    this.requestId = document?.requestId
  }
}

/** The server cannot be reached at all. */
export class Unreachable extends Error {}
