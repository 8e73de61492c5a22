/** What better-auth refuses, in our codes and sentences. */
import { AppError, type ErrorCode, invalidInput } from '../../kernel/errors.ts'

const known: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  INVALID_EMAIL_OR_PASSWORD: ['unauthenticated', 'The e-mail address or the password is not right.'],
  INVALID_EMAIL: ['unauthenticated', 'The e-mail address or the password is not right.'],
  INVALID_PASSWORD: ['forbidden', 'The password is not right.'],
  EMAIL_NOT_VERIFIED: ['forbidden', 'Confirm your e-mail address first: open the link that was sent to it.'],
  INVALID_TOKEN: ['forbidden', 'This link was used before or has run out. Ask for a new one.'],
  USER_ALREADY_EXISTS: ['conflict', 'There is an account with this e-mail address already.'],
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: ['conflict', 'There is an account with this e-mail address already.'],
}

const passwordIssues: Readonly<Record<string, string>> = {
  PASSWORD_TOO_SHORT: 'expected at least 12 characters',
  PASSWORD_TOO_LONG: 'expected at most 128 characters',
}

/** The library's errors carry their code in `body.code`. Anything else is given back as it came. */
export function describeLibraryError(error: unknown): unknown {
  const body: unknown = error instanceof Error ? Reflect.get(error, 'body') : null
  const code: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : null
  if (typeof code !== 'string') return error
  const issue = passwordIssues[code]
  if (issue !== undefined)
    return invalidInput('The password cannot be used.', [{ path: 'body.password', message: issue }])
  const found = known[code]
  return found === undefined ? error : new AppError(found[0], found[1], { cause: error })
}
