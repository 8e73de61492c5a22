/** What the server answers when it refuses: an RFC 9457 problem document, as an error. */
import type { components } from './schema.d.ts'

export type ProblemDocument = components['schemas']['Problem']
type Issue = NonNullable<ProblemDocument['issues']>[number]

/** A refusal of the server; `message` is the sentence that says what to do. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly requestId: string | undefined
  readonly issues: readonly Issue[]

  constructor(
    status: number,
    document: (Partial<Omit<ProblemDocument, 'code'>> & { readonly code?: string }) | undefined,
  ) {
    super(document?.detail ?? document?.title ?? `The server answered ${status}.`)
    this.status = status
    this.code = document?.code ?? 'unknown'
    this.requestId = document?.requestId
    this.issues = document?.issues ?? []
  }
}

/** Whether nothing is at the address that was asked for: its id is of nothing that is there, or is no id at all. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Problem && (error.status === 404 || error.issues.some(({ path }) => path.startsWith('path.')))

/** The server cannot be reached at all. */
export class Unreachable extends Error {}
