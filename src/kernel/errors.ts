/** Typed errors with a stable code. HTTP and the CLI translate them in one place each. */

/**
 * Every error code a user of the API or the CLI can meet, with its HTTP status, its title, and what to do
 * about it in general: Markdown for docs/errors.md. The `detail` of a problem says it for the one case.
 * The order is the order of the documentation; codes are never renamed once released.
 */
export const errorCodes = {
  invalid_input: {
    status: 422,
    title: 'The input is not valid',
    advice:
      'Mend what each entry of `issues` names (`path` says where, `message` what was expected), and send it again.',
  },
  malformed_request: {
    status: 400,
    title: 'The request could not be read',
    advice:
      'Send a complete request in the form that `/docs` shows; what is not a request at all is answered with 400, 408 or 431.',
  },
  unauthenticated: {
    status: 401,
    title: 'Sign-in is needed',
    advice: 'Send a valid access token as `Authorization: Bearer`. Make one with `rolewright accounts add`.',
  },
  forbidden: {
    status: 403,
    title: 'This is not allowed',
    advice: 'Use an address or an account that may do this; asking again changes nothing.',
  },
  not_found: {
    status: 404,
    title: 'Nothing was found there',
    advice: 'Check the id and the address. What belongs to others, or was removed, is answered like what never was.',
  },
  method_not_allowed: {
    status: 405,
    title: 'This method is not supported here',
    advice: 'Use one of the methods in the `Allow` header.',
  },
  conflict: {
    status: 409,
    title: 'The current state does not allow this',
    advice: 'Read the current state and decide again; `detail` says what stands in the way.',
  },
  too_large: {
    status: 413,
    title: 'The input is too large',
    advice: 'Send less, or let the operator raise `BODY_MAX_BYTES` or `UPLOAD_MAX_BYTES`.',
  },
  unsupported_format: {
    status: 415,
    title: 'This format cannot be read',
    advice: 'Send one of the formats that the route names at `/docs`.',
  },
  unreadable_document: {
    status: 422,
    title: 'The document could not be read',
    advice:
      'Save the document again with the program it came from, or export it as PDF or plain text, and upload that.',
  },
  no_text_in_document: {
    status: 422,
    title: 'The document holds no text',
    advice: 'The pages are pictures: recognise their text (OCR) first, or upload the document in another format.',
  },
  unreadable_postings: {
    status: 422,
    title: 'The postings could not be read',
    advice: 'Give a board’s JSON, a job page or plain text; `detail` says what was found instead.',
  },
  address_refused: {
    status: 422,
    title: 'This address may not be fetched',
    advice: 'Use a public http or https address; addresses of private networks are never fetched.',
  },
  fetch_failed: {
    status: 502,
    title: 'The address could not be fetched',
    advice: 'Try again later, or save the page and upload it as a file.',
  },
  timed_out: {
    status: 504,
    title: 'The work took too long',
    advice: 'Try again. If it stays, the operator can raise `REQUEST_TIMEOUT` or look for what is slow in the logs.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    advice:
      'Wait as long as `Retry-After` says. `RateLimit` tells on every answer what is left, `RateLimit-Policy` what there is; the operator can raise `RATE_LIMIT_PER_MINUTE` and `RATE_LIMIT_PER_HOUR`.',
  },
  budget_spent: {
    status: 402,
    title: 'The budget for models is spent',
    advice:
      'Wait for the next day (UTC), raise the budget (`rolewright models budget`, or the operator’s `LLM_DAILY_BUDGET` and `LLM_DAILY_BUDGET_PER_PERSON`), or retry the run without a model.',
  },
  model_refused: {
    status: 422,
    title: 'The model refused to answer',
    advice: 'Change the text or the instruction that the model would not answer.',
  },
  model_failed: {
    status: 502,
    title: 'The model gave no usable answer',
    advice: 'Try again; if it stays, the operator checks the model and its provider.',
  },
  unavailable: {
    status: 503,
    title: 'A needed service is not available',
    advice: 'Wait as long as `Retry-After` says, then send the same request again; nothing was changed by this one.',
  },
  directory_in_use: {
    status: 409,
    title: 'The data directory is in use',
    advice: 'Stop the other process that uses this `DATA_DIR`, or give this one a folder of its own.',
  },
  invalid_configuration: {
    status: 500,
    title: 'The configuration is not usable',
    advice:
      'The operator mends the settings named in `detail` (see [configuration](configuration.md)) and starts again.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    advice: 'Try again. If it stays, give the operator the `requestId`: it finds the cause in the logs.',
  },
} as const satisfies Record<string, { status: number; title: string; advice: string }>

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

/** 404: nothing of that id is there for this person; whether another person has it is not told. */
export const notFound = (what: string, id: string): AppError => new AppError('not_found', `There is no ${what} ${id}.`)

/** 409: the input is right, but the present state does not allow it. The message says which state would. */
export const conflict = (message: string): AppError => new AppError('conflict', message)

/** 422: the input has the right form and cannot be used. Each issue names a place and what was expected there. */
export const invalidInput = (message: string, issues: readonly Issue[] = []): AppError =>
  new AppError('invalid_input', message, { issues })

/** The text of anything that was thrown, for logs and for `cause` chains. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
