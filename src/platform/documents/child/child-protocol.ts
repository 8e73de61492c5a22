/** What parent and child say to each other, and how an error keeps its type on the way. */
import { AppError, type ErrorCode, errorCodes, type Issue, messageOf } from '../../../kernel/errors.ts'

export interface ChildRequest {
  readonly input: unknown
}

export interface ChildError {
  /** Null for anything that is not an AppError: a defect, told to nobody but the log. */
  readonly code: ErrorCode | null
  readonly message: string
  readonly issues: readonly Issue[]
}

export type ChildReply =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly error: ChildError }

/** Loses the stack: it belongs to the child's process. */
export const toChildError = (error: unknown): ChildError =>
  error instanceof AppError
    ? { code: error.code, message: error.message, issues: error.issues }
    : { code: null, message: messageOf(error), issues: [] }

export const toAppError = ({ code, message, issues }: ChildError): AppError =>
  code !== null && code in errorCodes
    ? new AppError(code, message, { issues })
    : new AppError('internal', 'The work failed on our side. Try again; if it stays, tell the operator.', {
        cause: new Error(message),
      })
