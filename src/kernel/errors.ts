/** Typed errors with a stable code. HTTP and the CLI translate them in one place each. */

/**
 * Every error code a user of the API or the CLI can meet, with its HTTP status and title.
 * The order is the order of the documentation; codes are never renamed once released.
 */
export const errorCodes = {
  invalid_input: { status: 422, title: 'The input is not valid' },
  malformed_request: { status: 400, title: 'The request could not be read' },
  unauthenticated: { status: 401, title: 'Sign-in is needed' },
  forbidden: { status: 403, title: 'This is not allowed' },
  not_found: { status: 404, title: 'Nothing was found there' },
  method_not_allowed: { status: 405, title: 'This method is not supported here' },
  conflict: { status: 409, title: 'The current state does not allow this' },
  too_large: { status: 413, title: 'The input is too large' },
  unsupported_format: { status: 415, title: 'This format cannot be read' },
  unreadable_document: { status: 422, title: 'The document could not be read' },
  no_text_in_document: { status: 422, title: 'The document holds no text' },
  unreadable_postings: { status: 422, title: 'The postings could not be read' },
  address_refused: { status: 422, title: 'This address may not be fetched' },
  fetch_failed: { status: 502, title: 'The address could not be fetched' },
  timed_out: { status: 504, title: 'The work took too long' },
  unavailable: { status: 503, title: 'A needed service is not available' },
  directory_in_use: { status: 409, title: 'The data directory is in use' },
  invalid_configuration: { status: 500, title: 'The configuration is not usable' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof errorCodes

/** One thing that is wrong with an input: where it is, and what was expected there. */
export interface Issue {
  readonly path: string
  readonly message: string
}

/**
 * An error with a stable code and a sentence for the person who must act on it.
 * `message` is shown to users: it says what to do and never holds secrets or personal data. `cause` is logged only.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly issues: readonly Issue[]

  constructor(code: ErrorCode, message: string, options: { issues?: readonly Issue[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.issues = options.issues ?? []
  }

  get status(): number {
    return errorCodes[this.code].status
  }
}

export const notFound = (what: string, id: string): AppError => new AppError('not_found', `There is no ${what} ${id}.`)

export const conflict = (message: string): AppError => new AppError('conflict', message)

export const invalidInput = (message: string, issues: readonly Issue[] = []): AppError =>
  new AppError('invalid_input', message, { issues })

/** The text of anything that was thrown, for logs and for `cause` chains. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
